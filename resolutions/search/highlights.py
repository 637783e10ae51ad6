"""Which stretches of a text were asked for, and the part of a long paragraph worth showing. Pure: no HTML, no database.

What the database says of each word (how it folds, what it is looked for by) comes in as a `Lexicon`.
"""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache
from operator import contains
from typing import Final

from resolutions.languages import ARABIC
from resolutions.search.query import Term, plain
from resolutions.search.results import Segment

LONGEST: Final = 360  # characters of a paragraph that are shown
BEFORE: Final = 90  # of them, before the first hit

HAN: Final = "\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002ffff"
MARKS: Final = "\u00ad\u0300-\u036f\u0640\u064b-\u065f\u0670\u200b-\u200f\u2060\ufeff"
HAN_SIGN: Final = re.compile(f"[{HAN}]")
# A word of letters and digits with the marks in it, or one Han sign.
WORD: Final = re.compile(rf"[{HAN}]|(?:[^\W_{HAN}]+|(?<=\w)[{MARKS}])+")


@dataclass(frozen=True, slots=True)
class Entry:
    """A word as search compares it: folded, for phrases; by its stems, for words in any inflection."""

    folded: str
    stems: frozenset[str]


Lexicon = Mapping[str, Entry]
# One term: for each of its words, the spellings that answer it.
Pattern = tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True)
class Extract:
    """A part of a text, in segments, and whether there is more of the text before and after it."""

    segments: tuple[Segment, ...]
    is_cut_before: bool = False
    is_cut_after: bool = False


def words_of(text: str) -> list[str]:
    """The words of a text, one by one, each Han sign one of them."""
    return WORD.findall(text)


def akin(asked: Set[str], text: str, language: str) -> list[str]:
    """The words asked for and those of a text that may be inflections of one: no stemmer but Arabic's touches the first
    letter, and a Han sign has no inflections."""
    initials = {_initial(word[0]) for word in asked}
    words = {word for word in words_of(text) if language == ARABIC.code or _initial(word[0]) in initials}
    return sorted(word for word in words | asked if not HAN_SIGN.fullmatch(word))


def patterns_of(terms: Sequence[Term], lexicon: Lexicon) -> tuple[Pattern, ...]:
    """What to mark for these terms: of a phrase what folds like its words, of a word what shares a stem with it too."""
    patterns = (tuple(_answering(word, term, lexicon) for word in words_of(term.text)) for term in terms)
    return tuple(pattern for pattern in patterns if pattern)


def marked(text: str, patterns: Sequence[Pattern]) -> tuple[Segment, ...]:
    """The whole text in segments, what answers one of the patterns apart from the rest."""
    return _segments(text, _hits(text, patterns), 0, len(text))


def extract(text: str, patterns: Sequence[Pattern]) -> Extract:
    """The text, or of a long one the part in which most hits stand, in segments."""
    hits = _hits(text, patterns)
    if len(text) <= LONGEST:
        return Extract(_segments(text, hits, 0, len(text)))
    start, end = _window(text, hits)
    return Extract(_segments(text, hits, start, end), start > 0, end < len(text))


@cache
def _initial(letter: str) -> str:
    return plain(letter)[:1]


def _answering(asked: str, term: Term, lexicon: Lexicon) -> frozenset[str]:
    known = lexicon.get(asked)
    if known is None:
        return frozenset({asked})
    alike = {
        word
        for word, entry in lexicon.items()
        if entry.folded == known.folded or (not term.is_phrase and not entry.stems.isdisjoint(known.stems))
    }
    return frozenset(alike | {asked})


def _hits(text: str, patterns: Sequence[Pattern]) -> list[tuple[int, int]]:
    """The spans that answer one of the patterns, in order and joined where they touch."""
    words = list(WORD.finditer(text))
    spellings = [word[0] for word in words]
    spans: list[tuple[int, int]] = []
    for pattern in patterns:
        for first, spelling in enumerate(spellings[: len(words) - len(pattern) + 1]):
            last = first + len(pattern) - 1
            if spelling in pattern[0] and all(map(contains, pattern, spellings[first : last + 1])):
                spans.append((words[first].start(), words[last].end()))
    return _joined(sorted(spans))


def _joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _window(text: str, hits: list[tuple[int, int]]) -> tuple[int, int]:
    """The stretch to show: from a little before the hit that has most hits after it, to whole words at both ends."""
    starts = [start for start, _ in hits]
    after = [bisect_left(starts, start + LONGEST - BEFORE) - place for place, start in enumerate(starts)]
    first = starts[after.index(max(after))] if starts else 0
    start = max(0, min(first - BEFORE, len(text) - LONGEST))
    end = min(len(text), start + LONGEST)
    first_space = text.find(" ", start, first) if start else -1
    last_space = text.rfind(" ", first, end) if end < len(text) else -1
    return first_space + 1 or start, end if last_space < 0 else last_space


def _segments(text: str, hits: list[tuple[int, int]], start: int, end: int) -> tuple[Segment, ...]:
    segments: list[Segment] = []
    at = start
    for first, last in hits:
        first, last = max(first, start), min(last, end)
        if first >= last:
            continue
        segments += [Segment(text[at:first]), Segment(text[first:last], is_hit=True)]
        at = last
    segments.append(Segment(text[at:end]))
    return tuple(segment for segment in segments if segment.text)
