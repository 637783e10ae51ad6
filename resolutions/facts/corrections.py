"""What no rule settles: facts that a person has read where the tables contradict one another or are silent."""

from collections.abc import Mapping
from typing import Final

from resolutions.terms import Adoption, Choice

# The vote line prints these in a form of its own, or in a footnote that the scan lost.
MEMBERS: Final[Mapping[int, Mapping[str, Choice]]] = {
    3: {"Australia": Choice.NOT_PARTICIPATING, "USSR": Choice.ABSENT},  # "present and not voting", "absent"
    5: {"USSR": Choice.ABSENT},
    85: {"USSR": Choice.ABSENT},  # absent from 13 January to 1 August 1950
    937: {"Rwanda": Choice.ABSENT},  # nobody sat for Rwanda in the second half of July 1994
    938: {"Rwanda": Choice.ABSENT},
    939: {"Rwanda": Choice.ABSENT},
    940: {"Rwanda": Choice.ABSENT},
    1287: {"Jamaica": Choice.ABSENT},  # "14-0-0, 1 absent" in the library's extract, whose names make it an abstention
}

# What the tables call "without vote" is told otherwise in the vote lines of the French volumes, the only ones printed.
ADOPTIONS: Final[Mapping[int, Adoption]] = {
    1090: Adoption.ACCLAMATION,
    1091: Adoption.ACCLAMATION,
    1278: Adoption.UNANIMOUS,
}

# The table of votes gives the seat of Slovenia, a member in 2024, to Slovakia in these three.
MISNAMED: Final[Mapping[int, tuple[str, str]]] = dict.fromkeys((2723, 2756, 2762), ("Slovakia", "Slovenia"))

# One oral amendment of 22 December 2023 stands in the table of votes as its numbers 3098 and 3099.
TWICE_IN_THE_TABLE: Final = frozenset({3099})

# The draft that an amendment moved in the meeting was to amend, and what is put to the vote then.
ORAL_AMENDMENTS: Final[Mapping[int, str]] = {3098: "S/2023/1029"}

MEETINGS: Final[Mapping[int, int]] = {
    89: 524,  # printed "424th", a meeting of 1949; 88 was adopted at the 520th, nine days before
    2762: 9811,  # told nowhere: the meeting before that of 2763, on the same day
    2770: 9847,  # these two stand in no table: as their texts print it
    2772: 9860,
}
DRAFTS: Final[Mapping[int, str]] = {2770: "S/2025/48", 2772: "S/2025/93"}

# Not told by the library's extract; as the texts' own metadata word it.
AGENDA_ITEMS: Final[Mapping[int, str]] = {
    2770: "Date of election to fill a vacancy in the International Court of Justice",
    2772: "Reports of the Secretary-General on the Sudan and South Sudan",
}
