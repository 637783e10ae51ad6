"""Ballots on drafts that were not adopted become documents with ballots, never resolutions."""

import pytest

from resolutions.ingest.ballots import load_ballots
from resolutions.models import Ballot, Document, Resolution, Vote
from tests.builders import a_document, a_resolution, a_vote
from tests.ingest.invented import a_ballot_row

pytestmark = pytest.mark.django_db


def test_a_ballot_makes_its_draft_a_document():
    load_ballots([a_ballot_row()])
    draft = Document.objects.get()
    ballot = draft.ballots.get()
    assert (draft.symbol, draft.series, draft.year) == ("S/2016/846", "draft", 2016)
    assert (ballot.outcome, ballot.agenda_item.name, ballot.vetoed_by) == ("vetoed", "An item", ["Russian Federation"])
    assert not Resolution.objects.exists()


def test_several_ballots_on_one_draft_are_kept_apart():
    load_ballots([a_ballot_row(symbol="S/17172", ordinal=ordinal) for ordinal in (1, 2, 3)])
    assert Document.objects.get().ballots.count() == 3
    assert Document.objects.get().year is None


def test_a_document_that_was_only_cited_is_known_for_a_draft():
    a_document("S/2016/846")
    load_ballots([a_ballot_row()])
    assert Document.objects.get().series == "draft"


def test_ballots_are_those_of_the_fixture_however_often_it_is_loaded():
    for _ in range(2):
        load_ballots([a_ballot_row(), a_ballot_row(symbol="S/2016/847")])
    assert (Ballot.objects.count(), Vote.objects.count()) == (2, 6)
    load_ballots([a_ballot_row()])
    assert Ballot.objects.get().document.symbol == "S/2016/846"


def test_the_ballots_of_resolutions_are_left_alone():
    a_vote(a_resolution(1373), France="in_favour")
    load_ballots([])
    assert Ballot.objects.count() == 1


def test_what_a_person_has_set_is_never_overwritten():
    load_ballots([a_ballot_row()])
    Ballot.objects.update(is_edited=True, meeting=7777)
    load_ballots([a_ballot_row(meeting=7785)])
    assert Ballot.objects.get().meeting == 7777
