"""How the table of votes names what was put to the vote."""

from datetime import date

import pytest

from resolutions.facts.drafts import reconcile_ballots
from resolutions.facts.tables import FailedBallot, MeetingDay
from resolutions.terms import Choice

DAY = date(1985, 5, 10)
NAMES = {
    "as it is": ("S/2016/846", ("S/2016/846", "")),
    "revised": ("S/4733/Rev. 1", ("S/4733/Rev.1", "")),
    "amended": ("S/10805/Rev.1 (as amended)", ("S/10805/Rev.1", "as amended")),
    "corrected": ("S/15255/Rev.2(as corrected)", ("S/15255/Rev.2", "as corrected")),
    "with corrigenda": ("S/9696 and Corr.1 & 2", ("S/9696", "and Corr.1 & 2")),
    "with its record": ("S/552, S/PV.202", ("S/552", "S/PV.202")),
    "in its record alone": ("S/PV.57", ("S/PV.57", "")),
}


def a_ballot(draft, record=1, **votes):
    cast = {state.replace("_", " "): choice for state, choice in votes.items()}
    return FailedBallot(record, draft, DAY, "An item", is_vetoed=True, votes=cast, figures={})


@pytest.mark.parametrize(("printed", "told"), NAMES.values(), ids=NAMES)
def test_a_draft_goes_by_its_symbol_and_the_form_that_was_voted_on(printed, told):
    (row,) = reconcile_ballots([a_ballot(printed)], [])
    assert (row.symbol, row.part) == told


def test_ballots_on_one_draft_are_counted_in_the_order_in_which_they_were_held():
    rows = reconcile_ballots([a_ballot("S/17172", record=824), a_ballot("S/17172", record=822)], [])
    assert [row.ordinal for row in rows] == [1, 2]


def test_members_stand_under_the_names_of_the_day():
    (row,) = reconcile_ballots([a_ballot("S/17172", Russian_Federation=Choice.AGAINST, Ukraine=Choice.IN_FAVOUR)], [])
    assert (row.states_against, row.states_in_favour) == ("USSR", "Ukrainian SSR")


@pytest.mark.parametrize(
    ("days", "meeting"),
    [
        ([MeetingDay(DAY, 2578, ()), MeetingDay(DAY, 2580, ("S/17172",))], 2580),
        ([MeetingDay(DAY, 2580, ())], 2580),
        ([MeetingDay(DAY, 2578, ()), MeetingDay(DAY, 2580, ())], None),
        ([], None),
    ],
    ids=["named", "the only one", "one of two", "none"],
)
def test_the_meeting_is_the_one_that_names_the_draft_or_the_only_one_of_the_day(days, meeting):
    (row,) = reconcile_ballots([a_ballot("S/17172")], days)
    assert row.meeting == meeting
