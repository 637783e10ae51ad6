"""Which names of bodies are of one, and which of many."""

import pytest

from resolutions.bodies import is_of_many


@pytest.mark.parametrize(
    "name",
    [
        "Panel of Experts", "Panel of experts", "Committee", "Special Envoy", "monitoring mechanism", "Trust Fund",
        "working group of the Security Council", "ad hoc Sub-Committee", "political mission", "team", "operation",
    ],
)  # fmt: skip
def test_a_name_of_a_kind_is_of_many(name):
    assert is_of_many(name)


@pytest.mark.parametrize(
    "name",
    [
        "UNIFIL", "Panel of Experts on Ruritania", "Committee established pursuant to resolution 918 (1994)",
        "1540 Committee", "Ruritania Compensation Commission", "monitoring mechanism for Ruritania", "United Nations",
    ],
)  # fmt: skip
def test_a_name_that_says_more_is_of_one(name):
    assert not is_of_many(name)
