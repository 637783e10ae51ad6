"""Votes that are told in more than one way: by records that contradict themselves, the printed vote line or a table."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import ClassVar, Final

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from resolutions.models import Attestation, Resolution
from resolutions.registers.table import Cell, Column, Kind, Register, Row, Words, explained
from resolutions.terms import FactSource

_LIBRARY: Final = frozenset(
    {FactSource.LIBRARY, FactSource.LIBRARY_COUNTS, FactSource.LIBRARY_NAMES, FactSource.LIBRARY_REPEATED}
)
OWN_RECORD: Final = "own-record"
PRINTED: Final = "printed"
TABLES: Final = "tables"
_KINDS: Final = {
    OWN_RECORD: _("the library’s record against itself"),
    PRINTED: _("against the vote line printed with the text"),
    TABLES: _("tables against one another"),
}


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A resolution, and the tallies that sources tell of its vote, with the sources of each."""

    resolution: Resolution
    told: tuple[Attestation, ...]

    @property
    def kind(self) -> str:
        """What contradicts what: a record itself before the printed line, and that before the tables."""
        of_the_library = [one for one in self.told if _LIBRARY & set(one.sources)]
        if len(of_the_library) > 1:
            return OWN_RECORD
        return PRINTED if any(FactSource.TEXT in one.sources for one in self.told) else TABLES

    @property
    def held(self) -> str:
        """What the archive holds: in favour, against, abstaining."""
        tallies = (self.resolution.in_favour, self.resolution.against, self.resolution.abstaining)
        return "" if None in tallies else "-".join(map(str, tallies))

    def explain(self) -> str:
        """What contradicts what, and why the archive holds what it holds, in a sentence or two."""
        kind = {
            OWN_RECORD: _("The words of the library’s record, its figures and its lists of members do not agree."),
            PRINTED: _("A table tells the vote otherwise than the line printed with the text."),
            TABLES: _("The tables tell the vote in different ways."),
        }[self.kind]
        return f"{kind} {self._reason}"

    @property
    def _reason(self) -> str:
        if not self.held:
            return gettext("No vote on the whole was taken, so no figures are held.")
        if self.resolution.not_participating or self.resolution.absent:
            return gettext("A member took no part in the vote or was absent, which a source counts as a vote cast.")
        held = {source for one in self.told if one.value == self.held for source in one.sources}
        if FactSource.TEXT in held:
            return gettext("The printed line is believed.")
        if any(FactSource.TEXT in one.sources for one in self.told):
            return gettext("The printed line does not make up the Council, or is that of another resolution.")
        if FactSource.LIBRARY in held:
            return gettext("The words of the library’s record are believed.")
        return gettext("The source that is borne out by another is believed.")


class VoteContradictions(Register):
    """Resolutions whose vote sources tell in more than one way, each with an explanation."""

    name = "votes"
    heading: ClassVar[Words] = _("Contradictory votes")
    explanation: ClassVar[Words] = _(
        "Resolutions of which sources tell the vote in more than one way: in favour, against, abstaining. The line "
        "printed with the text is believed before any table."
    )
    columns: ClassVar[tuple[Column, ...]] = (
        Column("resolution", _("Resolution")),
        Column("held", _("In the archive")),
        Column("told", _("Told")),
        Column("kind", _("Kind")),
        Column("explanation", _("Explanation")),
    )

    def entries(self, kind: str = "") -> list[Contradiction]:
        documents = [key for key, _number in Attestation.objects.of_votes().contradicting_documents()]
        told: dict[int, list[Attestation]] = {key: [] for key in documents}
        for attestation in Attestation.objects.of_votes().filter(document__in=documents):
            told[attestation.document_id].append(attestation)
        resolutions = Resolution.objects.in_order().filter(pk__in=documents)
        found = [Contradiction(resolution, tuple(told[resolution.pk])) for resolution in resolutions]
        return [one for one in found if kind in ("", one.kind)]

    def kinds(self) -> list[Kind]:
        found = [one.kind for one in self.entries()]
        return [Kind(kind, words, found.count(kind)) for kind, words in _KINDS.items() if kind in found]

    def rows(self, entries: Iterable[Contradiction]) -> Iterator[Row]:
        for one in entries:
            address = f"{one.resolution.get_absolute_url()}#facts-told"
            cells = (
                Cell(one.resolution.symbol, address=address),
                Cell(one.held, words=_unbroken(one.held)),
                Cell(
                    "; ".join(f"{told.value} ({', '.join(told.sources)})" for told in one.told),
                    words="; ".join(f"{_unbroken(told.value)} ({', '.join(told.told_by)})" for told in one.told),
                ),
                Cell(one.kind, words=_KINDS[one.kind]),
                explained(one.explain),
            )
            yield Row(cells, address)


def _unbroken(tally: str) -> str:
    """A tally that no line breaks."""
    return tally.replace("-", "\N{NON-BREAKING HYPHEN}")
