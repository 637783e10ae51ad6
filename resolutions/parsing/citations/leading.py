"""What leads on from the labels of paragraphs to the resolution that they are of: "of its", a genitive, a comma."""

import re
from re import Match
from typing import Final

from resolutions.parsing.citations.grammar import SIGNS, Patterns

# "paragraph 8, resolution 1844 (2008)" (2184), "paragraph 15 resolution 2363" (2429)
_COMMA: Final = re.compile(r"\s*+,?\s*+")
_BEHIND_COMMA: Final = re.compile(r"(?<!\s[A-I]),\s{0,3}\Z")  # "sect. C, para. 8, resolution 687" is no other work


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


def leads_over_comma(text: str, start: int) -> bool:
    """Whether labels whose word stands at `start` may be of what a comma parts from them.

    A sign never is: "18 U.S.C. § 175, S.C. Res. 1373"; nor what a comma parts from a work: "Statute, para. 5".
    """
    return text[start] not in SIGNS and not _BEHIND_COMMA.search(text, max(0, start - 6), start)


def is_break(blank: str) -> bool:
    """An empty line, or the end of an element of a marked-up text, stands in `blank`."""
    return "␞" in blank or len("".join(blank.replace("\r\n", "\n").replace("\r", "\n").split(" ")).split("\n")) > 2
