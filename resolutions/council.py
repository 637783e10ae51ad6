"""Who sits in the Security Council for good, under which name, and in whose name: facts that no table tells.

Charter of the United Nations, Article 23 (1); General Assembly resolution 2758 (XXVI) of 25 October 1971; letter of the
President of the Russian Federation of 24 December 1991.
"""

from dataclasses import dataclass
from datetime import date
from typing import Final

CHARTER_IN_FORCE: Final = date(1945, 10, 24)

# Until this day the seat of China was held in the name of the Republic of China; from it on by the People's Republic.
CHINA_SEAT_RESTORED: Final = date(1971, 10, 25)


@dataclass(frozen=True, slots=True)
class PermanentSeat:
    """A permanent member by the name it votes under; first and last day under it, `last` None where it goes on."""

    state: str
    first: date = CHARTER_IN_FORCE
    last: date | None = None


PERMANENT_SEATS: Final = (
    PermanentSeat("China"),
    PermanentSeat("France"),
    PermanentSeat("USSR", last=date(1991, 12, 23)),
    PermanentSeat("Russian Federation", first=date(1991, 12, 24)),
    PermanentSeat("United Kingdom"),
    PermanentSeat("United States"),
)
PERMANENT_MEMBERS: Final = tuple(seat.state for seat in PERMANENT_SEATS)


def is_permanent(state: str, day: date) -> bool:
    """Whether a State was a permanent member of the Council on a day."""
    return any(seat.state == state and seat.first <= day <= (seat.last or day) for seat in PERMANENT_SEATS)


def is_china_before_1971(state: str, day: date | None) -> bool:
    """Whether a vote of China was cast in the name of the Republic of China."""
    return state == "China" and day is not None and day < CHINA_SEAT_RESTORED
