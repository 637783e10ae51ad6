"""Bodies that the Council set up, extended and ended: all of them side by side, and what was done to one."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import ClassVar

from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from resolutions.bodies import is_of_many
from resolutions.collation import in_order
from resolutions.missions import FullName, full_name
from resolutions.models import Effect
from resolutions.naming import slug_of
from resolutions.registers.table import Cell, Column, Register, Row, Words
from resolutions.terms import SHOWN_FROM, Verb


@dataclass(slots=True)
class Body:
    """A body in every spelling of its name, the most frequent first; what was done to it, and from when to when."""

    spellings: Counter[str] = field(default_factory=Counter)
    done: Counter[str] = field(default_factory=Counter)
    years: set[int] = field(default_factory=set)

    @property
    def name(self) -> str:
        return min(self.spellings, key=lambda name: (-self.spellings[name], name))

    @property
    def full_name(self) -> FullName | None:
        """What the letters of a mission stand for, in the language of the page where a text gives it."""
        return full_name(self.name, get_language() or "en")

    @property
    def slug(self) -> str:
        return slug_of(self.name)

    @property
    def address(self) -> str:
        return reverse("body", args=[self.slug])

    @property
    def is_of_many(self) -> bool:
        return is_of_many(self.name)

    @property
    def first(self) -> int | None:
        return min(self.years, default=None)

    @property
    def last(self) -> int | None:
        return max(self.years, default=None)

    @property
    def established(self) -> int:
        return self.done[Verb.ESTABLISHES]

    @property
    def extended(self) -> int:
        return self.done[Verb.EXTENDS]

    @property
    def ended(self) -> int:
        return self.done[Verb.TERMINATES]

    @property
    def otherwise(self) -> int:
        return self.done.total() - self.established - self.extended - self.ended


class AllBodies(Register):
    """Every body that a paragraph is read to do something to."""

    name = "bodies"
    heading: ClassVar[Words] = _("Bodies")
    explanation: ClassVar[Words] = _(
        "Missions, committees, panels and tribunals, under the names that the resolutions give them, and how often a "
        "paragraph was read that established, extended or ended them. Read by machine from English texts, and only "
        "where a sentence says it plainly: what is missing here may have happened all the same."
    )
    columns: ClassVar[tuple[Column, ...]] = (
        Column("body", _("Body")),
        Column("full_name", _("Full name")),
        Column("first_year", _("First year")),
        Column("last_year", _("Last year")),
        Column("established", _("Established")),
        Column("extended", _("Extended")),
        Column("ended", _("Ended")),
        Column("otherwise", _("Otherwise")),
    )

    def entries(self, kind: str = "") -> list[Body]:
        """By name."""
        bodies: defaultdict[str, Body] = defaultdict(Body)
        told = Effect.objects.on_bodies().sure_from(SHOWN_FROM)
        for name, verb, year in told.values_list("body", "verb", "paragraph__version__document__year"):
            body = bodies[slug_of(name)]
            body.spellings[name] += 1
            body.done[verb] += 1
            if year:
                body.years.add(year)
        return sorted(bodies.values(), key=lambda body: in_order(body.name, get_language()))

    def rows(self, entries: Iterable[Body]) -> Iterator[Row]:
        for body in entries:
            counts = body.first, body.last, body.established, body.extended, body.ended, body.otherwise
            full = full_name(body.name, "en")
            names = (
                Cell(body.name, address=body.address, language="en"),
                Cell(full.words if full else "", language="en"),
            )
            yield Row((*names, *map(Cell, counts)), body.address)


class Acts(Register):
    """What was done to one body, the latest first, sentence by sentence."""

    name = "acts"
    heading: ClassVar[Words] = _("What was done to it")
    explanation: ClassVar[Words] = _(
        "What resolutions say that they did to it, as read by machine from their English texts, with the words that "
        "say it. More may have been done, and the archive does not say whether it exists today."
    )
    columns: ClassVar[tuple[Column, ...]] = (
        Column("body", _("Body")),
        Column("done", _("What was done")),
        Column("resolution", _("Resolution")),
        Column("adopted_on", _("Adopted on")),
        Column("paragraph", _("Paragraph")),
        Column("until", _("Until")),
        Column("condition", _("Conditions or limits")),
        Column("with_reference_to", _("With reference to")),
        Column("agenda_item", _("Agenda item")),
        Column("sentence", _("Sentence")),
    )

    def __init__(self, body: Body) -> None:
        self.body = body

    @property
    def file_name(self) -> str:
        return f"body-{self.body.slug}"

    def entries(self, kind: str = "") -> list[Effect]:
        told = Effect.objects.on_bodies().sure_from(SHOWN_FROM).in_full()
        return list(told.filter(body__in=list(self.body.spellings)))

    def rows(self, entries: Iterable[Effect]) -> Iterator[Row]:
        for effect in entries:
            paragraph = effect.paragraph
            document = paragraph.version.document
            cells = (
                effect.body,
                effect.verb,
                document.symbol,
                document.adopted_on.isoformat() if document.adopted_on else "",
                paragraph.label,
                effect.until,
                effect.condition,
                effect.cited.symbol if effect.cited else "",
                document.agenda_item.name if document.agenda_item else "",
                effect.evidence,
            )
            yield Row(tuple(map(Cell, cells)), f"{document.get_absolute_url()}#{paragraph.anchor}")
