"""Bodies by the names that texts give them.

Two names are one body where they differ in capitals, accents or signs alone: "Panel of Experts", "Panel of experts".
Nothing else is merged: "UNAVEM II" is not "UNAVEM", and "the Committee established pursuant to resolution 918 (1994)"
is no other committee. A name that says only which kind of body it is may be that of many, and of which one a text does
not always say: there were Panels of Experts for Liberia, the Sudan and others at once.
"""

from typing import Final

from resolutions.naming import slug_of

_KINDS: Final = frozenset((
    "commission-of-inquiry", "commission-of-investigation", "committee", "committee-of-the-security-council",
    "force", "group", "group-of-experts", "group-of-inquiry", "groups", "groups-of-experts", "independent-expert",
    "international-tribunal", "investigative-mechanism", "investigative-team", "joint-investigative-mechanism",
    "mechanism", "mission", "monitoring-group", "monitoring-groups", "monitoring-team", "panel", "panel-of-experts",
    "panel-of-inquiry", "panels", "panels-of-experts", "special-envoy", "tribunal",
))  # fmt: skip


def is_of_many(name: str) -> bool:
    """Whether a name says only of which kind a body is."""
    return slug_of(name) in _KINDS
