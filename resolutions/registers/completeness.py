"""The completeness ledger: of each resolution, which text is held in which language, from what, and its votes."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import ClassVar, Final

from django.utils.translation import gettext_lazy as _

from resolutions.languages import CODES, LANGUAGES, Language
from resolutions.models import Resolution
from resolutions.models.choices import ANNEXES
from resolutions.registers import questions
from resolutions.registers.table import Cell, Column, Register, Row, Words
from resolutions.terms import Adoption, Annexes, Provenance


class VotesHeld(StrEnum):
    """What is known of how members voted."""

    BY_MEMBER = "by_member"
    FIGURES = "figures"
    NONE_TAKEN = "none_taken"
    NOT_KNOWN = "not_known"


VOTES: Final[Mapping[str, Words]] = {
    VotesHeld.BY_MEMBER: _("by member"),
    VotesHeld.FIGURES: _("figures only"),
    VotesHeld.NONE_TAKEN: _("no vote on the whole"),
    VotesHeld.NOT_KNOWN: _("not known"),
}
QUALITY: Final[Mapping[str, Words]] = {
    Provenance.UN_XML: _("UN XML"),
    Provenance.CORRECTED_SCAN: _("corrected"),
    Provenance.UNCORRECTED_TEXT: _("uncorrected"),
    Provenance.PRESS_RELEASE: _("press release"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """A resolution: `texts` tells the provenance of the published text by language, `annexes` whether it has them."""

    number: int
    symbol: str
    votes: VotesHeld
    texts: Mapping[str, str]
    annexes: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Held:
    """What is held in a language, and what is not: `gaps` as ranges of numbers, first and last."""

    language: Language
    count: int
    qualities: Sequence[tuple[Words, int]]
    gaps: Sequence[tuple[int, int]]
    missing: int
    without_annexes: Sequence[tuple[int, int]]


class Completeness(Register):
    """The ledger as a table; `held` sums it up by language."""

    name = "ledger"
    heading: ClassVar[Words] = _("Completeness ledger")
    explanation: ClassVar[Words] = _(
        "Which resolutions are held in which language, from what kind of source, and whether it is known how each "
        "member voted. What is missing is listed by number."
    )
    columns: ClassVar[tuple[Column, ...]] = (
        Column("resolution", _("Resolution")),
        Column("votes", _("Votes")),
        *(Column(language.code, language.name) for language in LANGUAGES),
        Column("annexes", _("Annexes")),
    )

    def entries(self, kind: str = "") -> list[Line]:
        texts: defaultdict[int, dict[str, str]] = defaultdict(dict)
        annexes: defaultdict[int, dict[str, str]] = defaultdict(dict)
        for number, language, provenance, annexed in questions.texts_by_number():
            texts[number][language] = provenance
            annexes[number][language] = annexed
        by_member = questions.numbers_voted_by_member()
        facts = Resolution.objects.in_order().values_list("number", "symbol", "adoption", "in_favour")
        return [
            Line(number, symbol, _votes(number in by_member, adoption, in_favour), texts[number], annexes[number])
            for number, symbol, adoption, in_favour in facts
        ]

    def rows(self, entries: Iterable[Line]) -> Iterator[Row]:
        for line in entries:
            address = Resolution(series="resolution", symbol=line.symbol).get_absolute_url()
            texts = (Cell(line.texts.get(code), words=QUALITY.get(line.texts.get(code, ""), "–")) for code in CODES)
            votes = Cell(line.votes, words=VOTES[line.votes])
            yield Row((Cell(line.symbol, address=address), votes, *texts, _annexes(line)), address)

    def held(self, lines: Sequence[Line]) -> list[Held]:
        """What is held of these resolutions in each language."""
        return [_held(language, lines) for language in LANGUAGES]


def without_votes(lines: Iterable[Line]) -> list[tuple[int, int]]:
    """The resolutions of which it is not known how each member voted, though a vote was taken."""
    return ranges(line.number for line in lines if line.votes in (VotesHeld.FIGURES, VotesHeld.NOT_KNOWN))


def ranges(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """Rising numbers as ranges: 1, 2, 3, 7 -> (1, 3), (7, 7)."""
    runs = groupby(enumerate(numbers), key=lambda placed: placed[1] - placed[0])
    listed = [[number for _, number in run] for _, run in runs]
    return [(run[0], run[-1]) for run in listed]


def _annexes(line: Line) -> Cell:
    """Whether the annexes are held, by language: "en held; fr missing"; nothing where the texts speak of none."""
    spoken_of = {code: told for code, told in line.annexes.items() if told != Annexes.NONE}
    in_files = "; ".join(f"{code} {spoken_of[code]}" for code in CODES if code in spoken_of)
    on_the_page = sorted({str(ANNEXES[Annexes(told)]) for told in spoken_of.values() if told != Annexes.UNKNOWN})
    return Cell(in_files, words="; ".join(on_the_page) or "–")


def _votes(by_member: bool, adoption: str, in_favour: int | None) -> VotesHeld:
    if by_member:
        return VotesHeld.BY_MEMBER
    if adoption and adoption not in (Adoption.UNANIMOUS, Adoption.RECORDED_VOTE):
        return VotesHeld.NONE_TAKEN
    return VotesHeld.NOT_KNOWN if in_favour is None else VotesHeld.FIGURES


def _held(language: Language, lines: Sequence[Line]) -> Held:
    counted = Counter(line.texts[language.code] for line in lines if language.code in line.texts)
    gaps = [line.number for line in lines if language.code not in line.texts]
    qualities = [(words, counted[quality]) for quality, words in QUALITY.items() if counted[quality]]
    without = [line.number for line in lines if line.annexes.get(language.code) == Annexes.MISSING]
    return Held(language, counted.total(), qualities, ranges(gaps), len(gaps), ranges(without))
