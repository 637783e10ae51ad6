"""Two texts of one document put side by side: in which paragraphs, words and citations they differ. Text in, text out.

Only bodies are compared. The texts 1-2259 of one source have lost their annexes, and furniture differs everywhere.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from resolutions.terms import Kind

BODY: Final = (Kind.PREAMBULAR, Kind.OPERATIVE, Kind.SUBPARAGRAPH)

# "3", "10 (a) (ii)", "A 2 (b)": printed numbers and letters. Dashes and bullets, counted by order, differ with layout:
# 1441 has the foursome under its paragraph 7 as points "7 1" in one source, and as unlabelled ones in the other.
_NUMBERED: Final = re.compile(r"op(?:-[a-z])?-(?P<number>\d+)(?P<letters>(?:-[a-z]+)*)")
_WORD: Final = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Body:
    """What of a text is compared: its words, the labels of its numbered paragraphs, the symbols that it cites."""

    words: Counter[str] = field(default_factory=Counter)
    labels: frozenset[str] = frozenset()
    cited: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Difference:
    """What one text has and the other has not; `likeness` is how many of a hundred words they have in common."""

    likeness: int
    only_first: tuple[str, ...]
    only_second: tuple[str, ...]
    cited_only_first: tuple[str, ...]
    cited_only_second: tuple[str, ...]


def body(paragraphs: Iterable[tuple[str, str, str]], cited: Iterable[str]) -> Body:
    """The body of a text, from the anchor, label and words of each paragraph of it, and the symbols that it cites."""
    words: Counter[str] = Counter()
    labels = set()
    for anchor, label, text in paragraphs:
        words.update(_WORD.findall(text.lower()))
        if _NUMBERED.fullmatch(anchor):
            labels.add(label)
    return Body(words, frozenset(labels), frozenset(cited))


def compare(first: Body, second: Body) -> Difference:
    """Put two bodies side by side."""
    return Difference(
        likeness=_likeness(first.words, second.words),
        only_first=_in_order(first.labels - second.labels),
        only_second=_in_order(second.labels - first.labels),
        cited_only_first=_in_order(first.cited - second.cited),
        cited_only_second=_in_order(second.cited - first.cited),
    )


def _likeness(first: Counter[str], second: Counter[str]) -> int:
    """Twice the words in common for a hundred of both, rounded down: a hundred only where all are the same."""
    all_words = first.total() + second.total()
    return 200 * (first & second).total() // all_words if all_words else 100


def _in_order(names: Iterable[str]) -> tuple[str, ...]:
    """As a person would list them: "2 (b)" before "10", S/RES/9 before S/RES/10."""
    return tuple(sorted(names, key=lambda name: [(int(n or 0), rest) for n, rest in re.findall(r"(\d*)(\D*)", name)]))
