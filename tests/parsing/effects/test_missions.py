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
    ("named", "body"),
    [
        pytest.param("United Nations Observer Mission in El} Salvador", "ONUSAL", id="a bracket of a scan"),
        pytest.param("United Nations Observer\n Mission in El Salvador", "ONUSAL", id="over a line"),
        pytest.param(
            "United Nations Mission for the Referendum in the Western Sahara", "MINURSO", id="an article more"
        ),
        pytest.param("United Nations Advance Mission in Sudan (UNAMIS)", "UNAMIS", id="an advance mission"),
        pytest.param(
            "Group of Experts on the Democratic Republic of the Congo",
            "Group of Experts on the Democratic Republic of the Congo",
            id="of the Congo",
        ),
        pytest.param(*["Panel of Experts on the Republic of South Lanterns"] * 2, id="of two words"),
        pytest.param(*["Panel of Experts on the Republic of Lamps and Lanterns"] * 2, id="of two names"),
        pytest.param(*["Group of Experts on the Republic of Lampe d'Huile"] * 2, id="of a name with d'"),
        pytest.param(*["Group of Experts on Lampe d’Huile"] * 2, id="with d’, and no republic"),
    ],
)
def test_no_fragment_of_a_name_is_the_name_of_a_body(named, body):
    text = f"Decides to extend the mandate of the {named} until 31 July 2031;"
    (effect,) = effects_of(text, find(text, ENGLISH))
    assert effect.body == body


def test_a_fund_for_a_republic_is_told_which():
    text = "Decides to establish a special fund for the Republic of Lanterns, to be supplied by all;"
    (effect,) = effects_of(text, find(text, ENGLISH))
    assert effect.body == "special fund for the Republic of Lanterns"


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
