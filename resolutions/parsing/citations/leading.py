"""What leads on from the labels of paragraphs to the resolution that they are of: "of its", a genitive, a comma."""

import re
from re import Match, Pattern
from typing import Final

from resolutions.parsing.citations.grammar import SIGNS, Patterns

# "paragraph 8, resolution 1844 (2008)" (2184), "paragraph 15 resolution 2363" (2429)
_COMMA: Final = re.compile(r"\s*+,?\s*+")
# "sect. C, para. 8, resolution 687", "see, e.g., para. 2, S.C. Res. 1373": a section and a signal are no other work
_BEHIND_COMMA: Final = re.compile(r"(?<!\s[A-I])(?<!e\.g\.)(?<!i\.e\.)(?<![Ss]ee),\s{0,3}\Z")
_NEAR: Final = 30  # code points that "in particular" may take


def bridge_at(text: str, end: int, patterns: Patterns) -> Match[str] | None:
    """The words at `end` that lead on; in Russian there are none: a genitive does, over no empty line.

    A symbol has no genitive: "S/RES/1373 (2001), п. 2", and "S/RES/1267 (1999), п. 4" on the next line.
    """
    bridge = patterns.bridge.match(text, end)
    passed = bridge[0] if bridge else ""
    if "\n" not in passed or passed.strip(" \n\r\t,"):
        return bridge
    is_word = bridge is not None and patterns.resolution.match(text, bridge.end())
    return bridge if is_word and not is_break(passed) else None


def comma_at(text: str, end: int, patterns: Patterns) -> int | None:
    """Where a resolution begins that only a comma, or a blank, parts from the labels before it; None: there is none."""
    comma = _COMMA.match(text, end)
    if comma is None or is_break(comma[0]) or not patterns.resolution.match(text, comma.end()):
        return None
    return comma.end()


def leads_over_comma(text: str, start: int, patterns: Patterns) -> bool:
    """Whether labels whose word stands at `start` may be of what a comma parts from them.

    A sign never is: "18 U.S.C. § 175, S.C. Res. 1373"; nor what a comma parts from a work: "Statute, para. 5".
    """
    if text[start] in SIGNS:
        return False
    comma = _BEHIND_COMMA.search(text, max(0, start - 8), start)
    return comma is None or _ends_in(patterns.notably, text[max(0, comma.start() - _NEAR) : comma.start()].lower())


def _ends_in(words: Pattern[str], text: str) -> bool:
    return any(found.end() == len(text) for found in words.finditer(text))


def is_break(blank: str) -> bool:
    """An empty line, or the end of an element of a marked-up text, stands in `blank`."""
    return "␞" in blank or len("".join(blank.replace("\r\n", "\n").replace("\r", "\n").split(" ")).split("\n")) > 2
