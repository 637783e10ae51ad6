"""Votes that are told in more than one way, and why the archive holds what it holds."""

import pytest

from resolutions.facts.rows import AttestationRow
from resolutions.ingest.attested import load_attestations
from resolutions.registers.contradictions import OWN_RECORD, PRINTED, TABLES, VoteContradictions
from resolutions.registers.figures import figures
from resolutions.terms import Fact
from tests.builders import a_resolution

pytestmark = pytest.mark.django_db


def tell(number, *tallies, **facts):
    """Tallies as pairs of sources and value; `facts` of the resolution."""
    a_resolution(number, **facts)
    load_attestations([AttestationRow(number, Fact.TALLY, sources, value, False) for sources, value in tallies])


CASES = {
    "a record against itself": (
        [("library; meetings", "9-0-6"), ("library_counts; votes", "15-0-0")],
        {"in_favour": 9, "against": 0, "abstaining": 6},
        (OWN_RECORD, "The words of the library’s record are believed."),
    ),
    "a second record": (
        [("library", "13-0-2"), ("library_repeated", "0-0-0")],
        {"in_favour": 13, "against": 0, "abstaining": 2},
        (OWN_RECORD, "The words of the library’s record are believed."),
    ),
    "the printed line": (
        [("text; meetings", "11-0-4"), ("votes", "12-0-3")],
        {"in_favour": 11, "against": 0, "abstaining": 4},
        (PRINTED, "The printed line is believed."),
    ),
    "a member that took no part": (
        [("text; meetings", "14-0-0"), ("votes", "14-0-1")],
        {"in_favour": 14, "against": 0, "abstaining": 0, "not_participating": 1},
        (PRINTED, "A member took no part in the vote or was absent, which a source counts as a vote cast."),
    ),
    "a misprint": (
        [("text", "2-0-2"), ("votes", "9-0-2")],
        {"in_favour": 9, "against": 0, "abstaining": 2},
        (PRINTED, "The printed line does not make up the Council, or is that of another resolution."),
    ),
    "tables": (
        [("meetings", "13-0-2"), ("votes", "14-0-1")],
        {"in_favour": 14, "against": 0, "abstaining": 1},
        (TABLES, "The source that is borne out by another is believed."),
    ),
    "no vote": (
        [("library_counts", "15-0-0"), ("library_names", "16-0-0")],
        {},
        (OWN_RECORD, "No vote on the whole was taken, so no figures are held."),
    ),
}


@pytest.mark.parametrize(("tallies", "held", "told"), CASES.values(), ids=CASES)
def test_a_contradiction_tells_what_contradicts_what_and_what_is_believed(tallies, held, told):
    tell(1559, *tallies, **held)
    (entry,) = VoteContradictions().entries()
    assert entry.kind == told[0]
    assert entry.explain().endswith(told[1])


def test_sources_that_agree_are_no_contradiction():
    tell(1559, ("library; meetings; votes", "15-0-0"))
    assert VoteContradictions().entries() == []
    assert figures()["vote_contradictions"] == 0


def test_a_contradiction_leads_to_all_that_is_told_of_the_resolution():
    tell(1559, *CASES["the printed line"][0])
    register = VoteContradictions()
    (row,) = register.rows(register.entries(PRINTED))
    assert row.address == "/en/resolutions/1559/#facts-told"
    assert row.cells[2].value == "11-0-4 (text, meetings); 12-0-3 (votes)"
    assert [(kind.value, kind.count) for kind in register.kinds()] == [(PRINTED, 1)]
