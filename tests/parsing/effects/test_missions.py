"""Which mission a mandate, a force or a strength without a name is of. The sentences are ours, in the Council's style."""

# ruff: noqa: E501  (one case, one line)

import pytest

from resolutions.languages import ENGLISH
from resolutions.parsing.citations import find
from resolutions.parsing.effects import effects_of, mission_of
from resolutions.terms import Verb


def test_a_force_is_the_one_mission_that_the_text_is_about():
    text = "Decides to renew the mandate of the Force for six months;"
    (effect,) = effects_of(text, find(text, ENGLISH), about="UNIFIL")
    assert effect.body == "UNIFIL"


def test_a_mandate_without_a_name_is_that_of_the_one_mission_the_text_is_about():
    (effect,) = effects_of("Decides to extend the present mandate until 31 July 2031;", (), about="UNIFIL")
    assert (effect.body, effect.until) == ("UNIFIL", "2031-07-31")
    assert effects_of("Decides to extend the mandate of the tribunal until 31 July 2031;", (), about="UNIFIL") == ()


@pytest.mark.parametrize(
    ("text", "mission"),
    [
        ("the United Nations Interim Force in Lebanon (UNIFIL), UNIFIL, and UNTSO", "UNIFIL"),
        ("UNIFIL and UNTSO", ""),
        ("the Committee and the Panel of Experts", ""),
    ],
)
def test_a_text_is_about_the_mission_that_it_names_far_more_often_than_others(text, mission):
    assert mission_of(text) == mission


def test_the_force_is_the_one_mission_that_is_a_force():
    text = "UNIFIL and UNTSO observe. The Force patrols, the Force reports, and the Force stays where it is."
    assert mission_of(text) == "UNIFIL"


def test_a_ceiling_is_that_of_the_mission_that_the_text_is_about():
    text = "Decides to reduce its police ceiling to 640;"
    (effect,) = effects_of(text, find(text, ENGLISH), about="UNISFA")
    assert (effect.verb, effect.body) == (Verb.AMENDS, "UNISFA")


@pytest.mark.parametrize(
    "text",
    [
        "Decides to increase the pay of the police within the current police strength;",
        "Decides to revise the military strength of the parties;",
    ],
)
def test_no_other_strength_is_that_of_the_mission(text):
    assert effects_of(text, find(text, ENGLISH), about="UNISFA") == ()
