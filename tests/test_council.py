"""Who sits in the Council for good, and since when."""

from datetime import date

import pytest

from resolutions.council import is_china_before_1971, is_permanent

SEATS = [
    ("USSR", date(1946, 2, 16), True),
    ("USSR", date(1991, 12, 23), True),
    ("Russian Federation", date(1991, 12, 24), True),
    ("Russian Federation", date(1985, 1, 1), False),
    ("USSR", date(1992, 1, 1), False),
    ("China", date(1955, 12, 13), True),
    ("France", date(2025, 1, 1), True),
    ("Ukrainian SSR", date(1948, 1, 1), False),
]


@pytest.mark.parametrize(("state", "day", "permanent"), SEATS)
def test_a_seat_is_permanent_under_the_name_of_the_day(state, day, permanent):
    assert is_permanent(state, day) is permanent


def test_the_seat_of_china_was_held_in_another_name_until_25_october_1971():
    assert is_china_before_1971("China", date(1971, 10, 24))
    assert not is_china_before_1971("China", date(1971, 10, 25))
    assert not is_china_before_1971("France", date(1950, 1, 1))
    assert not is_china_before_1971("China", None)
