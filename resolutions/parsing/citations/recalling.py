"""Paragraphs of a resolution that is named before: "paragraph 10 of that resolution", 该决议第17段.

They go to the mention that is meant, after those that it names itself. The resolution named last is meant, unless it
stands in a list, of which "that resolution" may be any.
"""

import re
from dataclasses import replace
from typing import Final

from resolutions.parsing.citations.council import Item
from resolutions.parsing.citations.grammar import Patterns
from resolutions.symbols import Series

_REACH: Final = 400  # code points from a resolution to "that resolution"
_NEIGHBOURS: Final = 8  # what is named between the two
_PARAGRAPH_END: Final = re.compile(r"␞|\n[^\S\n]*\n")
_SERIES: Final = (Series.RESOLUTION, Series.ASSEMBLY_RESOLUTION)


def recall(text: str, at: int, labels: tuple[str, ...], found: list[Item], patterns: Patterns) -> None:
    """Gives the labels read at `at` to the item of `found` that they are of; to none where that is not certain."""
    first = max(0, len(found) - _NEIGHBOURS)
    named = [place for place in range(first, len(found)) if _is_resolution(found[place])]
    if not named:
        return
    meant = found[named[-1]]
    is_far = at - meant.end > _REACH or _PARAGRAPH_END.search(text, meant.end, at)
    is_listed = len(named) > 1 and patterns.gap.fullmatch(text, found[named[-2]].end, meant.start)
    if not is_far and not is_listed:
        further = tuple(label for label in labels if label not in meant.pinpoint)
        found[named[-1]] = replace(meant, pinpoint=(*meant.pinpoint, *further), recalled=(*meant.recalled, *further))


def _is_resolution(item: Item) -> bool:
    return item.symbol is not None and item.symbol.series in _SERIES
