"""How the paragraphs of a text stand on the page: its parts in order, apart from what a source prints around them."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import Final, Protocol

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


@dataclass(frozen=True, slots=True)
class Section:
    """Consecutive paragraphs of one part. Lettered sections (resolution 101) give several preambles to one text."""

    part: Part
    paragraphs: Sequence[Typeset]

    @property
    def is_long_annex(self) -> bool:
        """Whether it is an annex that would bury what stands below it: S/PRST/2018/18 has one of 1,598 paragraphs."""
        return self.part is Part.ANNEX and len(self.paragraphs) > LONG_ANNEX


@dataclass(frozen=True, slots=True)
class Layout:
    """A text as it is set, and what its source prints around it: masthead, vote line, a press release's own words."""

    sections: Sequence[Section]
    surroundings: Sequence[Typeset]


LONG_ANNEX: Final = 250  # paragraphs; some forty pages of print

_PART_OF: Final = {
    Kind.PREAMBULAR: Part.PREAMBLE,
    Kind.OPERATIVE: Part.OPERATIVE,
    Kind.ANNEX: Part.ANNEX,
    Kind.FOOTNOTE: Part.FOOTNOTES,
}

# "The Security Council," | "Le Conseil de sécurité," | "安全理事会，" | "إن مجلس الأمن،"
_ENACTING_ENDS: Final = (",", "،", "，")
_ENACTING_LONGEST: Final = 40


def typeset(paragraphs: Sequence[Typeset]) -> Layout:
    """Set the paragraphs of one text, given in order. Every paragraph comes out once."""
    own = [place for place, paragraph in enumerate(paragraphs) if paragraph.kind != Kind.OTHER]
    if not own:
        return Layout((), paragraphs)
    first, end = own[0], own[-1] + 1
    if first and _is_enacting(paragraphs[first - 1]):
        first -= 1
    body = paragraphs[first:end]
    parted = groupby(zip(_parts(body), body, strict=True), key=lambda pair: pair[0])
    return Layout(
        sections=tuple(Section(part, tuple(paragraph for _, paragraph in pairs)) for part, pairs in parted),
        surroundings=(*paragraphs[:first], *paragraphs[end:]),
    )


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
