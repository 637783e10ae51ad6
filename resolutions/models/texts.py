"""Texts in a language, and their paragraphs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final, Self

from django.conf import settings
from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _

from resolutions.languages import BY_CODE, LANGUAGES, Language
from resolutions.models.choices import ANNEXES, KIND, ORIGIN, PROVENANCE, TERMS
from resolutions.models.documents import Document
from resolutions.models.recorded import recorded, recorded_by_hand
from resolutions.models.sources import SourceDocument
from resolutions.origins import Origin, origin_of
from resolutions.querysets import LanguageVersionQuerySet, ParagraphQuerySet
from resolutions.terms import Annexes, Kind, is_uncorrected

ANNEX_HEADING: Final = re.compile(r"annex-\d+(-.+)?-h\d+|annex-\d+")

LANGUAGE_CHOICES = [(language.code, language.name) for language in LANGUAGES]


@recorded()
class LanguageVersion(models.Model):
    """The text of a document in one language, as read from one source. One per document and language is published.

    `checked_at` tells that a librarian has looked at it and vouches for it: no load puts another text in its place.
    """

    document = models.ForeignKey(Document, models.CASCADE, related_name="versions", verbose_name=_("document"))
    language = models.CharField(_("language"), max_length=2, choices=LANGUAGE_CHOICES)
    source = models.ForeignKey(SourceDocument, models.PROTECT, related_name="versions", verbose_name=_("source"))
    provenance = models.CharField(_("provenance"), max_length=20, choices=list(PROVENANCE.items()))
    is_published = models.BooleanField(_("published"), default=True)
    reading_version = models.PositiveSmallIntegerField(_("reading version"), help_text=_("Of the parser that read it."))
    doubts = models.JSONField(_("to check"), default=list, blank=True)
    annexes = models.CharField(
        _("annexes"), max_length=8, choices=list(ANNEXES.items()), default=Annexes.UNKNOWN, db_default=Annexes.UNKNOWN
    )
    job_number = models.CharField(
        _("job number"),
        max_length=12,
        blank=True,
        db_default="",
        help_text=_("Of the printing that was read: 96-37198."),
    )
    issued_on = models.DateField(_("issued on"), null=True, blank=True)
    is_reissue = models.BooleanField(
        _("reissued"), default=False, db_default=False, help_text=_("It says “Reissued for technical reasons”.")
    )
    checked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("checked by"),
    )
    checked_at = models.DateTimeField(_("checked"), null=True, blank=True)

    objects = LanguageVersionQuerySet.as_manager()

    class Meta:
        verbose_name = _("language version")
        verbose_name_plural = _("language versions")
        constraints = (
            models.UniqueConstraint(
                fields=("document", "language"),
                condition=models.Q(is_published=True),
                name="one_published_version_per_document_and_language",
            ),
            models.UniqueConstraint(fields=("document", "language", "source"), name="one_version_per_source"),
        )

    def __str__(self) -> str:
        return f"{self.document} ({self.in_language.name})"

    @property
    def in_language(self) -> Language:
        return BY_CODE[self.language]

    @property
    def is_uncorrected(self) -> bool:
        """Whether no eye has gone over what a machine read."""
        return is_uncorrected(self.provenance, self.checked_at)

    @property
    def is_held_back(self) -> bool:
        """Whether the file contradicts itself on which document it is, and nobody has vouched for it."""
        return self.checked_at is None and any(doubt["kind"] == "identity" for doubt in self.doubts)

    def address_on_pages_in(self, language: str) -> str:
        """Where readers of pages in a language see it: by its file where they are shown another text; that other text
        where it is held back.
        """
        document = self.document.get_absolute_url()
        is_shown = self.is_published and self.language == language
        return document if is_shown or self.is_held_back else f"{document}?source={self.source.short_hash}"

    @property
    def lacks_annex(self) -> bool:
        return self.annexes == Annexes.MISSING

    @property
    def origin(self) -> Origin:
        """The collection that its file is of. To be asked of texts `with_source`."""
        return origin_of(self.source.name, self.provenance)

    @property
    def origin_words(self) -> str:
        return str(ORIGIN[self.origin])

    @property
    def terms(self) -> str:
        """The terms on which its collection is offered, in a sentence."""
        return str(TERMS[self.origin])


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a paragraph's text, and the citation it is, if it is one."""

    text: str
    citation: models.Model | None = None
    is_opening: bool = False


@recorded_by_hand(exclude=["vector", "invokes_chapter_vii"])
class Paragraph(models.Model):
    """One paragraph of a text. `text` goes without its label; spans of citations count code points in it."""

    version = models.ForeignKey(LanguageVersion, models.CASCADE, related_name="paragraphs")
    language = models.CharField(_("language"), max_length=2, choices=LANGUAGE_CHOICES)
    position = models.PositiveSmallIntegerField(_("position"))
    kind = models.CharField(_("kind"), max_length=12, choices=list(KIND.items()))
    printed = models.CharField(_("label as printed"), max_length=40, blank=True)
    label = models.CharField(_("label"), max_length=60, blank=True)
    anchor = models.CharField(_("anchor"), max_length=80, blank=True)
    opening = models.CharField(_("opening words"), max_length=120, blank=True)
    depth = models.PositiveSmallIntegerField(_("depth"), default=0)
    text = models.TextField(_("text"))
    # "Acting under Chapter VII", or under one of Articles 39 to 42, in any of the six languages: migration 0006.
    invokes_chapter_vii = models.GeneratedField(
        verbose_name=_("invokes Chapter VII"),
        expression=models.Func("kind", "language", "text", function="archive_invokes_chapter_vii"),
        output_field=models.BooleanField(),
        db_persist=True,
    )

    times_cited: int  # by how many documents, where a reading page tells it

    objects = ParagraphQuerySet.as_manager()

    class Meta:
        verbose_name = _("paragraph")
        verbose_name_plural = _("paragraphs")
        ordering = ("position",)
        constraints = (
            models.UniqueConstraint(fields=("version", "position"), name="one_paragraph_per_position"),
            models.UniqueConstraint(
                fields=("version", "anchor"), condition=~models.Q(anchor=""), name="anchors_are_unique_in_a_version"
            ),
        )
        indexes = (
            models.Index(
                fields=("version",),
                condition=models.Q(invokes_chapter_vii=True),
                name="paragraphs_under_chapter_vii",
            ),
        )

    def __str__(self) -> str:
        return f"{self.version} {self.label or self.anchor}"

    @classmethod
    def of_row(cls, version: LanguageVersion, row: Any) -> Self:
        """The paragraph of a text whose columns were read (`as_rows`)."""
        paragraph = cls.from_db(version._state.db, row._fields, row)
        paragraph.version = version
        return paragraph

    @cached_property
    def mentions(self) -> list[Any]:
        """Its citations, in order; `read_mentions` reads those of many paragraphs at once."""
        return list(self.citations.all())

    @property
    def segments(self) -> Iterator[Segment]:
        """The text cut at its opening words and citations, in order; joined, the segments are the text."""
        citations = [citation for citation in self.mentions if citation.wording]
        at = min([len(self.opening), *(citation.start for citation in citations[:1])])
        if not self.text.startswith(self.opening):
            at = 0
        if at:
            yield Segment(self.text[:at], is_opening=True)
        for citation in citations:
            if citation.start > at:
                yield Segment(self.text[at : citation.start])
            yield Segment(self.text[citation.start : citation.end], citation)
            at = citation.end
        if at < len(self.text):
            yield Segment(self.text[at:])

    @property
    def in_language(self) -> Language:
        return BY_CODE[self.language]

    @property
    def place(self) -> str:
        """Where a citation of this paragraph would send a reader, in words."""
        return place_in_words(self.kind, self.label, self.anchor)

    @property
    def is_heading(self) -> bool:
        """A section's heading in the body, an annex's title, or a heading in an annex (anchor annex-1-h2)."""
        return self.kind == Kind.HEADING or bool(ANNEX_HEADING.fullmatch(self.anchor))

    @property
    def mark(self) -> str:
        """What stands before the text: as printed, else the last part of the label ("(a)") or a preambular number."""
        if self.printed or self.kind == Kind.ANNEX:
            return self.printed
        return self.label.rpartition(" ")[2] or self.anchor.partition("pp-")[2]


def place_in_words(kind: str, label: str, anchor: str) -> str:
    """Where a paragraph stands: "paragraph 10 (a)", "preambular paragraph 3"; what it is where it has no label."""
    return _place_in_words(kind, label, anchor, get_language())


@lru_cache(maxsize=10_000)  # a reading page has a hundred, and most pages the same
def _place_in_words(kind: str, label: str, anchor: str, _language: str) -> str:
    if anchor.startswith("pp-"):
        return gettext("preambular paragraph %(label)s") % {"label": label or anchor[3:]}
    if kind in (Kind.OPERATIVE, Kind.SUBPARAGRAPH) and label:
        return gettext("paragraph %(label)s") % {"label": label}
    if kind == Kind.ANNEX and label:
        return label.replace("annex", gettext("annex"), 1)
    return str(KIND[Kind(kind)])
