"""How a text says it was adopted."""

from datetime import date

import pytest

from resolutions.facts.printed import read_adoption
from resolutions.terms import Adoption

VOTE_LINES = {
    "unanimously": ("Adopted unanimously at the 1234th meeting.", (Adoption.UNANIMOUS, None, None, None)),
    "recorded vote": (
        "Adopted at the 1234th meeting by 9 votes to none, with 2 abstentions (Cuba and Yemen).",
        (Adoption.RECORDED_VOTE, 9, 0, 2),
    ),
    "against": (
        "Adopted at the 1234th meeting by 13 votes to 1 (Cuba) with 1 abstention (Yemen).",
        (Adoption.RECORDED_VOTE, 13, 1, 1),
    ),
    "nobody abstains": ("Adopted at the 1234th meeting by 14 votes to none. 7", (Adoption.RECORDED_VOTE, 14, 0, 0)),
    "letters for figures": (
        "Adapted at the 1234th meeting by I4 votes to none, with I abstention (China).",
        (Adoption.RECORDED_VOTE, 14, 0, 1),
    ),
    "hyphenated": (
        "Adopted at the 1234th meet-\ning by 11 votes to none, with 4 abstentions (Cuba).",
        (Adoption.RECORDED_VOTE, 11, 0, 4),
    ),
    "consensus": ("Adopted at the 1234th meeting by consensus.", (Adoption.CONSENSUS, None, None, None)),
    "without a vote": ("Adopted without a vote at the 1234th meeting.", (Adoption.WITHOUT_VOTE, None, None, None)),
    "unanimously, without a vote": (
        "Adopted unanimously, without a vote, at the 1234th meeting.",
        (Adoption.WITHOUT_VOTE, None, None, None),
    ),
    "a footnote says without vote": (
        "Adopted at the 1234th meeting. 9\n\n9 Adopted without vote.",
        (Adoption.WITHOUT_VOTE, None, None, None),
    ),
    "a footnote says in parts": (
        "Adopted at the 1234th meeting. 9\n\n9 The draft resolution was voted on in parts.",
        (Adoption.IN_PARTS, None, None, None),
    ),
}


@pytest.mark.parametrize(("text", "told"), VOTE_LINES.values(), ids=VOTE_LINES.keys())
def test_the_vote_line_tells_how_a_resolution_was_adopted(text, told):
    printed = read_adoption(f"Resolution 9 (1946)\nof 4 May 1946\n\nThe Security Council\n\nDecides.\n\n{text}")
    assert (printed.adoption, printed.in_favour, printed.against, printed.abstaining) == told
    assert printed.meeting == 1234


def test_a_footnote_tells_who_took_no_part_and_who_was_absent():
    printed = read_adoption(
        "Adopted at the 99th meeting by 9 votes to none. 3\n\n"
        "3 One member (Cuba) did not participate in the voting: one member (India) was absent."
    )
    assert (printed.those_not_participating, printed.those_absent) == ("Cuba", "India")


def test_the_brackets_tell_who_voted_against_and_who_abstained():
    printed = read_adoption("Adopted at the 99th meeting by 9 votes to 1 (Cuba), with 1 abstention (India).")
    assert (printed.those_against, printed.those_abstaining) == ("Cuba", "India")


def test_the_heading_tells_date_and_earlier_symbol():
    printed = read_adoption("9 (1946). Resolution of 4 May 1946\n[S/99]\n\nThe Security Council,")
    assert (printed.adopted_on, printed.other_symbol) == (date(1946, 5, 4), "S/99")


def test_a_masthead_tells_the_meeting_where_there_is_no_vote_line():
    assert read_adoption("Adopted by the Security Council at its 3345th meeting, on 9 March 1994").meeting == 3345


def test_a_day_that_no_month_has_is_no_date():
    assert read_adoption("Resolution 9 (1946)\nof 31 June 1946").adopted_on is None


def test_a_text_without_a_vote_line_tells_nothing_of_the_vote():
    printed = read_adoption("The Security Council\n\nDecides to meet.")
    assert (printed.adoption, printed.meeting, printed.in_favour) == (None, None, None)
