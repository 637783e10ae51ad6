"""Paragraphs named after a list: "resolution 1373 (2001), paragraph 2 (b)", 第1483(2003)号决议第10段.

They go to its last resolution, unless they are those of another text: "resolution 1373 (2001), paragraph 5 above".
"""

import re
from typing import Final

from resolutions.parsing.citations.grammar import Patterns
from resolutions.parsing.citations.leading import bridge_at
from resolutions.parsing.citations.pinpoints import read_labels

# Between "paragraph 10" of the resolution before it and "paragraph 20 of resolution 661 (1990)"
_STOP: Final = re.compile(r"\s*+[,;]")
_COMMA: Final = re.compile(r"\s*+,")


def labels_following(text: str, at: int, patterns: Patterns) -> tuple[tuple[str, ...], int]:
    """The labels after a list that ends at `at`, and where they end; none, and `at`, where they are another text's."""
    aside = patterns.aside.match(text, at)
    word = patterns.paragraph.match(text, aside.end()) if aside else None
    if not word:
        return (), at
    labels, end = read_labels(text, word.end(), patterns)
    if labels and (patterns.again.match(text, end) or not _is_of_another(text, end, patterns)):
        return labels, end
    return _before_the_last_word(text, word.end(), end, patterns) or ((), at)


def _is_of_another(text: str, end: int, patterns: Patterns) -> bool:
    """ "above", "of its decision", and the next resolution, which Russian only puts into the genitive."""
    if patterns.elsewhere.match(text, end):
        return True
    bridge = bridge_at(text, end, patterns)
    follows = patterns.heads.match(text, bridge.end()) if bridge and not _COMMA.match(text, end) else None
    return bool(follows and follows.lastgroup != "paragraph")


def _before_the_last_word(text: str, start: int, end: int, patterns: Patterns) -> tuple[tuple[str, ...], int] | None:
    """ "resolution 1483 (2003), paragraph 10, and paragraph 20 of resolution 661 (1990)": the 10, closed by a comma."""
    words = list(patterns.paragraph.finditer(text, start, end))
    if not words:
        return None
    own = text[start : words[-1].start()]
    labels, stop = read_labels(own, 0, patterns)
    return (labels, start + stop) if labels and _STOP.match(own, stop) else None
