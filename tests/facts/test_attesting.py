"""What each source tells of a fact, those that agree together."""

from datetime import date

import pytest

from resolutions.facts.attesting import attest
from resolutions.facts.evidence import Evidence
from resolutions.facts.printed import PrintedAdoption
from resolutions.facts.reconciliation import title_in
from resolutions.facts.tables import Ballot, Sitting
from resolutions.facts.voting import figures_in
from resolutions.terms import Adoption, Choice, Fact
from tests.ingest.test_loaded_facts import catalogue_row

DAY = date(1973, 10, 22)


def evidence(**told):
    ballot = Ballot(338, DAY, "", {"China": Choice.ABSTAINING, "France": Choice.IN_FAVOUR})
    sitting = Sitting(338, DAY, 1747, "", "The situation in Cyprus.", "14-0-0")
    printed = PrintedAdoption(adopted_on=DAY, adoption=Adoption.RECORDED_VOTE, in_favour=14, against=0, abstaining=0)
    parts = {"printed": printed, "library": None, "sittings": (sitting,), "listing": None, "ballot": ballot}
    return Evidence(number=338, record_url="", **(parts | told))


def told(fact, **changes):
    row = catalogue_row(338, adopted_on=DAY, in_favour=14, against=0, abstaining=0, agenda_item="Situation in Cyprus")
    return [(one.value, one.sources, one.is_held) for one in attest(evidence(**changes), row) if one.fact is fact]


def test_sources_that_agree_share_a_row():
    assert told(Fact.ADOPTED_ON) == [("1973-10-22", "text; meetings; votes", True)]


def test_sources_that_disagree_have_a_row_each_and_the_one_taken_is_marked():
    assert told(Fact.TALLY) == [("14-0-0", "text; meetings", True), ("1-0-1", "votes", False)]


def test_an_agenda_item_spelt_otherwise_is_the_one_taken():
    assert told(Fact.AGENDA_ITEM) == [("The situation in Cyprus.", "meetings", True)]


def test_a_source_that_is_silent_attests_nothing():
    assert told(Fact.ADOPTED_ON, printed=None, sittings=(), ballot=None) == []


@pytest.mark.parametrize(
    ("outcome", "figures"),
    [
        ("Adopted 12-0-3, 4503rd meeting", "12-0-3"),
        ("Adopted unanimously, 8444th meeting", "15-0-0"),
        ("adopted unanimously", "15-0-0"),
        ("Adopted non-unanimously", ""),
        ("Adopted without vote", ""),
    ],
)
def test_an_outcome_in_words_is_figures(outcome, figures):
    assert figures_in(outcome, 2452) == figures


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("Security Council resolution 3001 (2031) [on lanterns]", "on lanterns"),
        ("Security Council resolution 3001 (2031) [on lanterns of the Harb[...]", "on lanterns of the …"),
        ("Security Council resolution 3001 (2031) [on lanterns of the [...]", "on lanterns of the …"),
        ("On lanterns", ""),
    ],
)
def test_a_title_that_was_cut_ends_with_a_whole_word(told, title):
    assert title_in(told) == title
