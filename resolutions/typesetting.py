"""How the paragraphs of a text stand on the page: its parts in order, apart from what a source prints around them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import chain
from math import ceil
from typing import Any, Final, Protocol

from resolutions.terms import Kind


class Part(StrEnum):
    """A stretch of a text that is set under one heading."""

    PREAMBLE = "preamble"
    OPERATIVE = "operative"
    ANNEX = "annex"
    FOOTNOTES = "footnotes"


class Typeset(Protocol):
    """What must be known of a paragraph to set it."""

    kind: str
    text: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Section:
    """Consecutive paragraphs of one part. Lettered sections (resolution 101) give several preambles to one text.

    Of a long annex one stretch is set at a time: the one of this number, of so many.
    """

    part: Part
    paragraphs: Sequence[Typeset]
    whole: int = 0  # paragraphs of the long annex that these are a stretch of
    stretch: int = 1
    elsewhere: Sequence[tuple[int, Sequence[str]]] = ()  # the other stretches, by their numbers: their anchors

    @property
    def is_long_annex(self) -> bool:
        """Whether it is an annex that would bury what stands below it: S/PRST/2018/18 has one of 1,598 paragraphs."""
        return self.whole > 0

    @property
    def stretches(self) -> range:
        return range(1, ceil(self.whole / STRETCH) + 1)

    def stretched(self, asked: int) -> "Section":
        """This part, or of a long annex the stretch asked for: the last where there are not so many."""
        whole = len(self.paragraphs)
        if self.part is not Part.ANNEX or whole <= LONG_ANNEX:
            return self
        cut = (tuple(self.paragraphs[at : at + STRETCH]) for at in range(0, whole, STRETCH))
        stretches = dict(enumerate(cut, start=1))
        stretch = max(1, min(asked, len(stretches)))
        shown = stretches.pop(stretch)
        anchors = {place: tuple(one.anchor for one in some if one.anchor) for place, some in stretches.items()}
        return Section(self.part, shown, whole, stretch, tuple(anchors.items()))


@dataclass(frozen=True, slots=True)
class Layout:
    """A text as it is set, and what its source prints around it: masthead, vote line, a press release's own words."""

    sections: Sequence[Section]
    surroundings: Sequence[Typeset]

    @property
    def paragraphs(self) -> Iterator[Typeset]:
        """All that is set, in order."""
        return chain(*(section.paragraphs for section in self.sections), self.surroundings)

    def made(self, make: Callable[[Any], Typeset]) -> "Layout":
        """The same of paragraphs that are made only now that it is known which of them are set."""
        return Layout(
            tuple(replace(section, paragraphs=tuple(map(make, section.paragraphs))) for section in self.sections),
            tuple(map(make, self.surroundings)),
        )


LONG_ANNEX: Final = 250  # paragraphs; some forty pages of print
STRETCH: Final = 75  # of a long annex at a time: with 250 the first view of 2231 weighed more than 60 kB

_PART_OF: Final = {
    Kind.PREAMBULAR: Part.PREAMBLE,
    Kind.OPERATIVE: Part.OPERATIVE,
    Kind.ANNEX: Part.ANNEX,
    Kind.FOOTNOTE: Part.FOOTNOTES,
}

# "The Security Council," | "Le Conseil de sécurité," | "安全理事会，" | "إن مجلس الأمن،"
_ENACTING_ENDS: Final = (",", "،", "，")
_ENACTING_LONGEST: Final = 40


def typeset(paragraphs: Sequence[Typeset], stretch: int | None = None) -> Layout:
    """Set the paragraphs of one text, given in order. Every paragraph comes out once; of a long annex only those of a
    stretch, where one is asked for.
    """
    own = [place for place, paragraph in enumerate(paragraphs) if paragraph.kind != Kind.OTHER]
    if not own:
        return Layout((), paragraphs)
    first, end = own[0], own[-1] + 1
    if first and _is_enacting(paragraphs[first - 1]):
        first -= 1
    body = paragraphs[first:end]
    return Layout(
        sections=tuple(section.stretched(stretch) if stretch else section for section in _sections(body)),
        surroundings=(*paragraphs[:first], *paragraphs[end:]),
    )


def _sections(body: Sequence[Typeset]) -> Iterator[Section]:
    """The parts in order, and below them all the notes, wherever a source prints them."""
    held: list[Typeset] = []
    notes: list[Typeset] = []
    part_held: Part | None = None
    for part, paragraph in zip(_parts(body), body, strict=True):
        if part is Part.FOOTNOTES:
            notes.append(paragraph)
            continue
        if part is not part_held:
            yield from _given(part_held, held)
            held, part_held = [], part
        held.append(paragraph)
    yield from _given(part_held, held)
    yield from _given(Part.FOOTNOTES, notes)


def _given(part: Part | None, paragraphs: Sequence[Typeset]) -> tuple[Section, ...]:
    return (Section(part, tuple(paragraphs)),) if part and paragraphs else ()


def _parts(body: Sequence[Typeset]) -> list[Part]:
    """The part each paragraph belongs to: headings and enacting words to what follows, the rest to what they are in."""
    parts = [_PART_OF.get(Kind(paragraph.kind)) for paragraph in body]
    for place, paragraph in enumerate(body):
        if parts[place] is None and place and paragraph.kind != Kind.HEADING and not _is_enacting(paragraph):
            parts[place] = parts[place - 1]
    following = next((part for part in reversed(parts) if part), Part.OPERATIVE)
    settled = []
    for part in reversed(parts):
        following = part or following
        settled.append(following)
    return settled[::-1]


def _is_enacting(paragraph: Typeset) -> bool:
    """Whether these are the words that a text begins with: "The Security Council,"."""
    text = paragraph.text.rstrip()
    return paragraph.kind == Kind.OTHER and len(text) <= _ENACTING_LONGEST and text.endswith(_ENACTING_ENDS)
