"""A text beside the same text in another language: which paragraph stands beside which."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final, TypeVar

from resolutions.typesetting import Layout, Part, Section, Typeset

Row = tuple[Typeset | None, Typeset | None]

# Anchors are made of labels, and are the same in every language: "op-3-b".
BY: Final = ("anchor", "kind")


Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Aligned:
    """One part of the two texts: its rows, and the section of the first, which may be a stretch of a long annex."""

    part: Part
    first: Section | None
    rows: Sequence[Row]


def beside(first: Layout, second: Layout) -> tuple[Aligned, ...]:
    """The parts of two texts in order, each with its paragraphs in rows; a place that one of them lacks is None."""
    pairs = aligned(first.sections, second.sections, ("part",))
    return tuple(_rows(one, other) for one, other in pairs)


def aligned(
    first: Sequence[Item], second: Sequence[Item], by: Sequence[str] = BY
) -> Iterator[tuple[Item | None, Item | None]]:
    """Side by side what has the same label; between those, in order, what is of the same kind. All come out once."""
    ours, theirs = ([getattr(item, by[0]) for item in items] for items in (first, second))
    for change, start, end, its_start, its_end in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        here, there = first[start:end], second[its_start:its_end]
        if change == "equal":
            yield from zip(here, there, strict=True)
        elif change == "replace" and by[1:]:
            yield from aligned(here, there, by[1:])
        else:
            yield from ((item, None) for item in here)
            yield from ((None, item) for item in there)


def paragraphs_of(layout: Layout) -> int:
    """How many paragraphs a text has, those of a long annex that are not set now among them."""
    return sum(section.whole or len(section.paragraphs) for section in layout.sections)


def _rows(first: Section | None, second: Section | None) -> Aligned:
    here, there = (section.paragraphs if section else () for section in (first, second))
    part = first.part if first else second.part if second else Part.OPERATIVE
    return Aligned(part, first, tuple(aligned(here, there)))
