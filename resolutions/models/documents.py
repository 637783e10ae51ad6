"""Documents held or cited, resolutions among them, and the agenda items they were adopted under."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.db import models
from django.urls import get_script_prefix, reverse
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from pghistory import ObjForeignKey

from resolutions.languages import BY_CODE, Language
from resolutions.models.choices import ADOPTION, PROCEDURE, SERIES
from resolutions.models.recorded import recorded
from resolutions.naming import slug_of
from resolutions.querysets import AgendaItemQuerySet, DocumentQuerySet, ResolutionQuerySet
from resolutions.symbols import Series
from resolutions.terms import Adoption, Procedure
from resolutions.treaties import name_of

TALLIES: Final = ("in_favour", "against", "abstaining", "not_participating", "absent")
COUNCIL_AT_MOST: Final = 15  # members; eleven until the end of 1965

# S/PRST/2018/9. A statement with more behind it (S/PRST/2001/16/Corr.1) goes by its whole symbol.
NUMBERED_STATEMENT: Final = re.compile(r"S/PRST/(?P<year>\d{4})/(?P<number>\d+)")
# S/17172, S/2019/580, S/1997/18/Rev.1
DRAFT: Final = re.compile(r"S/(?:\d{4}/)?\d+(?:/(?:Rev|Add|Corr)\.\d+)*")


@recorded()
class AgendaItem(models.Model):
    """An item of the Council's agenda as the catalogue words it: "Threats to international peace and security"."""

    name = models.CharField(_("agenda item"), max_length=1000, unique=True)
    catalogue_name = models.CharField(
        max_length=1000, unique=True, null=True, blank=True, editable=False, db_comment="As loaded; name may be edited"
    )

    # What `counted` adds.
    adopted: int
    stated: int
    not_adopted: int
    first: int | None
    last: int | None

    objects = AgendaItemQuerySet.as_manager()

    class Meta:
        verbose_name = _("agenda item")
        verbose_name_plural = _("agenda items")
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("agenda-item", args=[self.slug])

    @property
    def slug(self) -> str:
        """How it is named in an address, as the catalogue words it: the-situation-in-cyprus."""
        return slug_of(self.catalogue_name or self.name)


@recorded()
class Document(models.Model):
    """Everything held or cited, so that every citation leads to a page.

    `meeting` is the one at which it was adopted or, a presidential statement, made.
    `year` is the year in the symbol, null where a symbol tells none (A/RES/217 A (III)).
    """

    series = models.CharField(_("series"), max_length=24, choices=list(SERIES.items()))
    symbol = models.CharField(_("symbol"), max_length=200, unique=True)
    year = models.PositiveSmallIntegerField(_("year"), null=True, blank=True, db_index=True)
    adopted_on = models.DateField(_("adopted on"), null=True, blank=True)
    catalogue_title = models.TextField(_("catalogue title"), blank=True)
    agenda_item = models.ForeignKey(
        AgendaItem, models.PROTECT, null=True, blank=True, related_name="documents", verbose_name=_("agenda item")
    )
    meeting = models.PositiveSmallIntegerField(_("meeting"), null=True, blank=True)
    meeting_note = models.CharField(
        _("meeting note"), max_length=40, blank=True, help_text=_("“Resumption 1”, “Part II”.")
    )
    edited = ArrayField(
        models.CharField(max_length=40),
        verbose_name=_("set by a person"),
        default=list,
        blank=True,
        help_text=_("Facts that a load never overwrites. Take a name out, and the fact follows the catalogue again."),
    )

    # What `counting_citing` adds.
    by_resolutions: int
    by_statements: int
    first: int | None
    last: int | None
    languages_held: Sequence[str] = ()  # what `with_languages_held` adds

    objects = DocumentQuerySet.as_manager()

    class Meta:
        verbose_name = _("document")
        verbose_name_plural = _("documents")
        constraints = (
            models.CheckConstraint(condition=models.Q(series__in=list(SERIES)), name="document_series_is_known"),
        )

    def __str__(self) -> str:
        return self.symbol

    def get_absolute_url(self) -> str:
        """The document's page in the language of the request.

        /fr/resolutions/2482/, /fr/statements/2018/9/, /fr/drafts/S-2019-580/, /fr/documents/S-2018-1177/
        """
        return _address(self.series, self.symbol, get_language(), get_script_prefix())

    @property
    def name(self) -> str:
        """What a reader is shown for it: its symbol; a treaty or a part of the Charter has a name in each language."""
        return name_of(self.symbol, get_language() or "en")

    @property
    def series_in_words(self) -> str:
        return str(SERIES[Series(self.series)])

    @property
    def is_united_nations_document(self) -> bool:
        """Whether its symbol leads to an official document: a treaty has a name, a statement at times only a day."""
        return self.series not in (Series.TREATY, Series.CHARTER) and not self.symbol.startswith("S/PRST of ")

    @property
    def slug(self) -> str:
        """The symbol as it stands in an address: every slash a hyphen, every space an underscore."""
        return _slug(self.symbol)

    @property
    def held_in(self) -> list[Language]:
        """The languages in which its text is held, where they were asked for."""
        return [BY_CODE[code] for code in self.languages_held]

    @property
    def meeting_record(self) -> str:
        """The symbol of the meeting's verbatim record: S/PV.8582. Empty where no meeting is known."""
        return f"S/PV.{self.meeting}" if self.meeting else ""


def _slug(symbol: str) -> str:
    return symbol.replace("/", "-").replace(" ", "_")


@lru_cache(maxsize=10_000)  # a page of 2231 has a hundred and more, and making one takes as long as showing it
def _address(series: str, symbol: str, language: str, prefix: str) -> str:
    """A document's address; `language` and `prefix`, which `reverse` goes by, tell the addresses apart."""
    if series == Series.RESOLUTION:
        return reverse("resolution", args=[symbol.removeprefix("S/RES/").split()[0]])
    if series == Series.PRESIDENTIAL_STATEMENT and (found := NUMBERED_STATEMENT.fullmatch(symbol)):
        return reverse("statement", args=found.groups())
    return reverse("draft" if series == Series.DRAFT else "document", args=[_slug(symbol)])


@recorded(obj_field=ObjForeignKey(related_name="resolution_events", related_query_name="resolution_events"))
class Resolution(Document):
    """A resolution of the Security Council: number, how it was adopted, and the records that tell of it."""

    number = models.PositiveSmallIntegerField(_("number"), unique=True)
    other_symbol = models.CharField(
        _("other symbol"), max_length=40, blank=True, help_text=_("The S/ number that resolutions bore before 1965.")
    )
    procedure = models.CharField(_("procedure"), max_length=10, choices=list(PROCEDURE.items()), blank=True)
    draft = models.CharField(_("draft"), max_length=60, blank=True)
    adoption = models.CharField(_("adoption"), max_length=16, choices=list(ADOPTION.items()), blank=True)
    in_favour = models.PositiveSmallIntegerField(_("in favour"), null=True, blank=True)
    against = models.PositiveSmallIntegerField(_("against"), null=True, blank=True)
    abstaining = models.PositiveSmallIntegerField(_("abstaining"), null=True, blank=True)
    not_participating = models.PositiveSmallIntegerField(_("not participating"), null=True, blank=True)
    absent = models.PositiveSmallIntegerField(_("absent"), null=True, blank=True)
    is_chapter_vii = models.BooleanField(
        _("Chapter VII"), null=True, blank=True, help_text=_("As the library flags it; null where it has not said.")
    )
    record_url = models.URLField(_("catalogue record"), blank=True)

    # What `to_be_read` adds.
    neighbours: Sequence[int]
    draft_series: str | None

    objects = ResolutionQuerySet.as_manager()  # type: ignore[misc]  # narrower than the document's, on purpose

    class Meta:
        verbose_name = _("resolution")
        verbose_name_plural = _("resolutions")

    def clean(self) -> None:
        """Refuse facts that cannot be together, each in a sentence beside its field."""
        wrong = {}
        if self.adopted_on and self.year and self.adopted_on.year != self.year:
            wrong["adopted_on"] = _("The year is not that of the symbol.")
        if sum(filter(None, (getattr(self, tally) for tally in TALLIES))) > COUNCIL_AT_MOST:
            wrong["in_favour"] = _("The Council has fifteen members.")
        if self.adoption == Adoption.UNANIMOUS and any(getattr(self, tally) for tally in TALLIES[1:]):
            wrong["adoption"] = _("Unanimous means that every member voted in favour.")
        if self.procedure == Procedure.WRITTEN and self.meeting:
            wrong["meeting"] = _("A written procedure has no meeting.")
        if self.draft and not DRAFT.fullmatch(self.draft):
            wrong["draft"] = _("Write the symbol of the draft as S/2019/580.")
        if wrong:
            raise ValidationError(wrong)

    @property
    def adoption_in_words(self) -> str:
        """How it was adopted; empty where that is not known. Django’s own property makes a dict each time."""
        return str(ADOPTION[Adoption(self.adoption)]) if self.adoption else ""

    @property
    def is_unanimous(self) -> bool:
        """Whether every member of the Council voted in favour."""
        return self.adoption == Adoption.UNANIMOUS
