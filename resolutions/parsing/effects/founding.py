"""What the Council makes, where it has no name of its own yet: "a committee of the Security Council", "the Fund".

    founded  = [aside] ("a" | "an" | "the") body ["and" ("a" | "an" | "the") body]
    aside    = ADVERB | "," ... "," | ("for" | "until" | "under" | "with" ...) ... [","]
    body     = WORD { WORD } KIND ["of the Security Council" | ("for" | "on" | "in") NAME]     "an ad hoc committee"

A mission that is named with it is the body: "a support mission, the United Nations Office in Timor-Leste (UNOTIL)".
"""

import re
from collections.abc import Iterator
from typing import Final

from resolutions.parsing.effects.bodies import PLACE, bodies_in, is_mission

GENERIC: Final = frozenset(
    {"Force", "Mission", "Operation", "Team", "Commission"}
)  # the words of texts about one mission for it
_REACH: Final = 320  # code points from the verb to the end of the name
_LONG: Final = 200  # code points that no name of a body has
_BESIDE: Final = 60  # code points from a body to the name of the mission that it is
_KIND: Final = (
    r"(?:(?:sub-)?committee|commission|tribunal|(?:working\s+|support\s+)?group|panels?|team|mission|force|mechanism"
    r"|fund|(?<=\s)presence)"
)
_WORD: Final = r"(?!(?:of|to|in|on|for|with|that|at|by|under|and|which|as)\b)[\w’'-]{1,40}"
_BODY: Final = (
    rf"(?:{_WORD}\s+){{0,8}}?(?i:{_KIND})\b(?!\s+(?:of\s+(?!the\s+(?:Security\s+)?Council)|commander))"
    rf"(?:\s+of\s+the\s+(?:Security\s+)?Council|\s+(?:for|on|in)\s+{PLACE})?"  # "a special fund for the Republic" (507)
)
_ASIDE: Final = (
    r"(?:\s+(?:immediately|urgently))?"
    r"(?:,[^;]{1,140}?,|\s+(?:for|until|under|within|with|by|as\s+of)\b[^;,]{1,90}?(?:,[^;,]{1,90}?)?,?)?"
)
# What may follow a body in its sentence: no noun, of which the body would be a part ("a mission support account")
_GOES_ON: Final = re.compile(
    r"\s*+(?:[^\sa-z]|\Z|(?:and|as|at|based|by|capable|charged|chaired|composed|comprising|comprised|consisting|constituted"
    r"|drawn|during|for|from|having|headed|in|including|known|led|mandated|named|of|on|or|pursuant|referred|reporting"
    r"|responsible|so|tasked|that|through|to|under|until|upon|which|who|whose|will|with|within|whereby|where|immediately"
    r"|[a-z]+ed)\b)"
)
# "a police presence for UNIFIL" is no UNIFIL
_PART_OF: Final = re.compile(r"\b(?:of|to|with|by|from|for|under)\s+(?:the\s+)?\Z")
_FOUNDED: Final = re.compile(
    rf"{_ASIDE}(?<!with)(?<!of)(?<!by)(?<!to)(?<!for)(?<!under)(?<!from)\s+(?:an?|(?P<the>the))\s+(?P<body>{_BODY})(?:\s+and\s+(?:an?|the)\s+(?P<other>{_BODY}))?"
)


def founded_in(told: str, about: str) -> Iterator[str]:
    """The names of the bodies that are made, where `told` begins behind the verb; none where a thing is made.

    "The Force" is the mission that the text is about.
    """
    found = _FOUNDED.match(told, 0, _REACH)
    if found is None or not _GOES_ON.match(told, found.end()):
        return
    missions = [
        body for body in bodies_in(told[:_REACH]) if is_mission(body.name) and not _PART_OF.search(told[: body.start])
    ]
    if missions and missions[0].start < found.end() + _BESIDE:
        yield missions[0].name
        return
    if found["the"] and found["body"] in GENERIC:
        yield about or found["body"]
        return
    yield from (" ".join(name.split()) for name in (found["body"], found["other"]) if name and len(name) < _LONG)
