"""What an effect hangs on, what it leaves out, and how far it goes. The sentences are ours, in the Council's style."""

# ruff: noqa: E501  (one case, one line)

import pytest

from resolutions.terms import Verb
from tests.parsing.effects.reading import told


def test_each_of_two_acts_has_its_own_day_and_its_own_condition():
    text = "Decides to extend the mandate of UNMIL until 30 June 2031, if it is asked, and to extend the mandate of UNOCI until 31 December 2031;"
    assert [(effect.body, effect.until, effect.condition) for effect in told(text)] == [
        ("UNMIL", "2031-06-30", "if it is asked"), ("UNOCI", "2031-12-31", ""),
    ]  # fmt: skip


def test_what_hangs_on_a_condition_keeps_it():
    text = (
        "Decides to terminate paragraph 4 of resolution 1373 (2001), subject to the conditions of paragraph 12 below;"
    )
    (effect,) = told(text)
    assert effect.condition == "subject to the conditions of paragraph 12 below"


@pytest.mark.parametrize("beside", ["expresses its intention", "stresses its readiness", "renews its call"])
def test_what_hangs_on_a_condition_in_another_clause_has_none(beside):
    (effect,) = told(
        f"Decides to extend the mandate of UNMIL until 1 May 2031, and {beside} to look at it again if asked;"
    )
    assert effect.condition == ""


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Decides to renew until 1 May 2031 the measures in paragraph 9 of resolution 1572 (2004) and stresses its intention to review the listing of those subject to such measures provided they disarm;", id="after an intention"),
        pytest.param("Decides to extend the mandate of UNIFIL until 1 May 2031 after which it will cease all work except its liquidation;", id="what comes after"),
        pytest.param("Decides that the Bank shall no longer be subject to the measures in paragraph 17 of resolution 1970 (2011);", id="subject to measures"),
    ],
)  # fmt: skip
def test_what_hangs_on_nothing_has_no_condition(text):
    assert [effect.condition for effect in told(text)] == [""]


@pytest.mark.parametrize(
    "condition",
    [
        "on the day after the return of the President to the Isles",
        "with effect from the day on which the Secretary-General reports that the transfer has taken place",
        "in the event that the parties sign the agreement",
        "should the parties sign the agreement",
        "following certification by the Committee",
        "when the report has been received",
        "upon the departure of the last soldier",
        "pending the report of the Secretary-General",
        "so long as the agreement is kept",
        "provided the work is watched by the Committee",
    ],
)
def test_what_is_to_happen_first_is_a_condition(condition):
    (effect,) = told(f"Decides to terminate the measures in paragraph 4 of resolution 1373 (2001) {condition};")
    assert effect.condition == condition


def test_a_sub_paragraph_goes_on_from_the_paragraph_above_it_with_its_condition():
    lead = "Decides, acting under Article 41 of the Charter, that, upon receipt of the report described in paragraph 5:"
    effects = told("The provisions of resolutions 1267 (1999), 1333 (2000) and 1373 (2001) shall be terminated;", lead)
    assert [(effect.verb, effect.symbol) for effect in effects] == [
        (Verb.TERMINATES, symbol) for symbol in ("S/RES/1267 (1999)", "S/RES/1333 (2000)", "S/RES/1373 (2001)")
    ]
    assert {effect.condition for effect in effects} == {"upon receipt of the report described in paragraph 5"}


def test_what_was_terminated_is_to_apply_again_on_a_condition():
    text = (
        "Decides that, if it does not vote under paragraph 11, then all of the provisions of resolutions 1267 (1999) "
        "and 1333 (2000) that have been terminated shall apply in the same manner as before;"
    )
    effects = told(text)
    assert [(effect.verb, effect.symbol) for effect in effects] == [
        (Verb.RESTORES, "S/RES/1267 (1999)"), (Verb.RESTORES, "S/RES/1333 (2000)"),
    ]  # fmt: skip
    assert all(effect.condition.startswith("if it does not vote") for effect in effects)


def test_what_no_longer_applies_is_terminated_and_its_limits_are_kept():
    text = "Decides that, with the exception of arms, all prohibitions on trade established by resolution 661 (1990) shall no longer apply;"
    (effect,) = told(text)
    assert (effect.verb, effect.symbol, effect.paragraphs) == (Verb.TERMINATES, "S/RES/661 (1990)", ())
    assert effect.condition.startswith("with the exception of arms")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Decides to terminate the suspension of the measures in paragraph 5 of resolution 841 (1993);", [(Verb.RESTORES, "S/RES/841 (1993)", "")], id="a suspension ended"),
        pytest.param("Decides to dissolve the Committee established by paragraph 21 of resolution 1521 (2003) and the Panel of Experts established pursuant to paragraph 22 of resolution 1521 (2003);", [(Verb.TERMINATES, "S/RES/1521 (2003)", "Committee established by paragraph 21 of resolution 1521 (2003)"), (Verb.TERMINATES, "S/RES/1521 (2003)", "Panel of Experts established pursuant to paragraph 22 of resolution 1521 (2003)")], id="two bodies"),
        pytest.param("Decides that, having regard to AMISOM, the measures in paragraph 3 of resolution 1725 (2006) shall no longer apply;", [(Verb.TERMINATES, "S/RES/1725 (2006)", "")], id="a mission beside the matter"),
        pytest.param("Decides that all States shall take the measures as previously imposed by paragraph 8 (c) of resolution 1333 (2000), with respect to those listed under resolution 1267 (1999);", [(Verb.EXTENDS, "S/RES/1333 (2000)", "")], id="measures taken on"),
        pytest.param("Decides that, for the purposes of the measures in paragraph 3 of resolution 1737 (2006), the list shall be superseded by another;", [], id="a list for the purposes of measures"),
        pytest.param("Decides to end the zone between the two countries, on both sides of it, at the end of the mandate of UNIKOM;", [], id="a zone ended with a mission"),
        pytest.param("Decides to discontinue the expansion of the mandate of UNMIL;", [], id="an expansion ended"),
        pytest.param("Decides to suspend the reduction of the military component of UNMIL;", [], id="a reduction suspended"),
        pytest.param("Decides to conclude its consideration of claims under paragraph 16 of resolution 687 (1991);", [], id="a consideration concluded"),
    ],
)  # fmt: skip
def test_what_is_named_beside_the_object_is_not_the_object(text, expected):
    assert [(effect.verb, effect.symbol, effect.body) for effect in told(text)] == expected


def test_what_remains_in_force_is_extended_but_for_what_is_excepted():
    text = "Decides that the provisions of resolution 1373 (2001), subject to paragraph 9 of resolution 2253 (2015), shall remain in force for a period of 40 days;"
    (effect,) = told(text)
    assert (effect.verb, effect.symbol, effect.paragraphs, effect.until) == (
        Verb.EXTENDS, "S/RES/1373 (2001)", (), "P40D",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Decides that, except as told in paragraph 4 of resolution 2253 (2015), the measures in paragraph 2 of resolution 1373 (2001) shall be terminated;", ("2",), id="in front"),
        pytest.param("Decides to terminate, except as told in paragraph 4 of resolution 2253 (2015), the measures in paragraph 2 of resolution 1373 (2001);", ("2",), id="between"),
        pytest.param("Decides to terminate the measures in paragraph 2 of resolution 1373 (2001), except those of paragraph 4 of resolution 2253 (2015);", ("2",), id="behind"),
        pytest.param("Decides to terminate the measures imposed by resolution 1373 (2001), with the exception of paragraph 4 of resolution 2253 (2015);", (), id="of a whole"),
    ],
)  # fmt: skip
def test_what_is_excepted_is_not_ended_and_is_a_condition(text, expected):
    (effect,) = told(text)
    assert (effect.verb, effect.symbol, effect.paragraphs) == (Verb.TERMINATES, "S/RES/1373 (2001)", expected)
    assert "resolution 2253 (2015)" in effect.condition


@pytest.mark.parametrize(
    "beside",
    [
        " but not those of", ", without prejudice to", ", in line with", ", notwithstanding", " rather than those of",
        ", while keeping those of", " and to keep those of", ", and that it will look at those of",
    ],
)  # fmt: skip
def test_what_stays_beside_what_ends_is_not_ended(beside):
    text = f"Decides to terminate the measures in paragraph 2 of resolution 1373 (2001){beside} paragraph 4 of resolution 2253 (2015);"
    assert [(effect.symbol, effect.paragraphs) for effect in told(text)] == [("S/RES/1373 (2001)", ("2",))]


@pytest.mark.parametrize("limit", ["with respect to Ruritania", "only for seed and boots"])
def test_what_ends_in_part_keeps_its_limit(limit):
    (effect,) = told(f"Decides that the measures in paragraph 2 of resolution 1373 (2001) shall be lifted {limit};")
    assert (effect.verb, effect.condition) == (Verb.LIFTS, limit)


def test_goods_that_are_subject_to_measures_are_no_exception():
    text = "Decides that the list of goods subject to the measures in paragraph 2 of resolution 1373 (2001) shall remain in force for a period of 40 days;"
    assert [(effect.symbol, effect.paragraphs) for effect in told(text)] == [("S/RES/1373 (2001)", ("2",))]


def test_a_paragraph_that_is_only_reaffirmed_is_not_lifted():
    text = "Decides to lift the measures imposed by resolution 1373 (2001), and reaffirms the provisions of paragraph 6 of that resolution;"
    assert [(effect.verb, effect.paragraphs) for effect in told(text)] == [(Verb.LIFTS, ())]


def test_who_is_exempt_from_measures_is_so_from_the_paragraph_that_imposes_them():
    (effect,) = told(
        "Decides that UNIFIL is exempt from the measures imposed in paragraph 8 of resolution 1373 (2001);"
    )
    assert (effect.verb, effect.symbol, effect.paragraphs) == (Verb.EXEMPTS, "S/RES/1373 (2001)", ("8",))
