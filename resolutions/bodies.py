"""Bodies by the names that texts give them.

Two names are one body where they differ in capitals, accents or signs alone: "Panel of Experts", "Panel of experts".
Nothing else is merged: "UNAVEM II" is not "UNAVEM", and "the Committee established pursuant to resolution 918 (1994)"
is no other committee. A name that says only which kind of body it is may be that of many, and of which one a text does
not always say: there were Panels of Experts for Liberia, the Sudan and others at once, and a monitoring mechanism for
Angola (1237) and one for Syria (2165).
"""

from typing import Final

from resolutions.naming import slug_of

# The words of which no name of one body is made alone
_KINDS: Final = frozenset((
    "commission", "commissions", "committee", "committees", "envoy", "expert", "experts", "force", "forces", "fund",
    "funds", "group", "groups", "mechanism", "mechanisms", "mission", "missions", "office", "operation", "operations",
    "panel", "panels", "presence", "subcommittee", "team", "teams", "tribunal", "tribunals",
))  # fmt: skip
_QUALITIES: Final = frozenset((
    "ad", "and", "appropriate", "civil", "civilian", "council", "fact", "finding", "hoc", "independent", "informal",
    "inquiry", "interim", "international", "investigation", "investigative", "joint", "military", "monitoring",
    "multinational", "nations", "observer", "of", "political", "security", "small", "special", "stabilization", "sub",
    "support", "temporary", "the", "trust", "united", "verification", "working",
))  # fmt: skip


def is_of_many(name: str) -> bool:
    """Whether a name says only of which kind a body is."""
    words = frozenset(slug_of(name).split("-"))
    return bool(words & _KINDS) and words <= _KINDS | _QUALITIES
