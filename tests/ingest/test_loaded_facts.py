"""The fixtures become rows, known by their hash."""

from dataclasses import replace
from datetime import date

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from django.db import connection

from resolutions import fixtures
from resolutions.facts.rows import AttestationRow, BallotRow, CatalogueRow, CitationRow, SponsorRow, SubjectRow, VoteRow
from resolutions.ingest import facts, turns
from resolutions.ingest.attested import load_sponsors, load_subjects
from resolutions.models import Edge, LanguageVersion, Resolution, Vote
from resolutions.parsing.document import AdoptionFacts
from resolutions.symbols import resolution
from resolutions.terms import Adoption, Choice, Fact, Procedure, Provenance
from tests.ingest.invented import a_ballot_row, parsed_resolution

pytestmark = pytest.mark.django_db


def catalogue_row(number, **changes):
    row = CatalogueRow(
        number=number, year=resolution(number).year, symbol=resolution(number).text,
        adopted_on=date(resolution(number).year, 1, 2), procedure=Procedure.MEETING, meeting=99, meeting_note="",
        draft="", agenda_item="An item", catalogue_title="on an invented matter", adoption=Adoption.RECORDED_VOTE,
        in_favour=2, against=0, abstaining=1, not_participating=0, absent=0, chapter_vii=None, record_url="",
        other_symbol="",
    )  # fmt: skip
    return replace(row, **changes)


CATALOGUE = [catalogue_row(1269), catalogue_row(1368), catalogue_row(1373)]
VOTES = [VoteRow(1373, "", "France", Choice.IN_FAVOUR), VoteRow(1373, "", "Cuba", Choice.ABSTAINING)]
BALLOTS = [a_ballot_row()]
ATTESTATIONS = [AttestationRow(1373, Fact.MEETING, "text; meetings", "4385", True)]
SPONSORS = [SponsorRow(1373, "France", False), SponsorRow(1373, "Fiji", True)]
SUBJECTS = [SubjectRow(1373, "TERRORISM"), SubjectRow(1368, "TERRORISM")]
CITATIONS = [CitationRow(1373, 1269, 3), CitationRow(1368, 1269, 1)]


@pytest.fixture
def write(tmp_path):
    def write(catalogue=CATALOGUE, votes=VOTES, citations=CITATIONS, ballots=BALLOTS):
        (tmp_path / "catalogue.csv").write_bytes(fixtures.write(catalogue, CatalogueRow))
        (tmp_path / "votes.csv.gz").write_bytes(fixtures.compress(fixtures.write(votes, VoteRow)))
        (tmp_path / "ballots.csv.gz").write_bytes(fixtures.compress(fixtures.write(ballots, BallotRow)))
        attested = fixtures.write(ATTESTATIONS, AttestationRow)
        (tmp_path / "attestations.csv.gz").write_bytes(fixtures.compress(attested))
        sponsors, subjects = fixtures.write(SPONSORS, SponsorRow), fixtures.write(SUBJECTS, SubjectRow)
        (tmp_path / "sponsors.csv.gz").write_bytes(fixtures.compress(sponsors))
        (tmp_path / "subjects.csv.gz").write_bytes(fixtures.compress(subjects))
        (tmp_path / "citations.csv").write_bytes(fixtures.write(citations, CitationRow))
        return tmp_path

    return write


def edges():
    return {
        (edge.citing.symbol[6:10], edge.cited.symbol[6:10]): (edge.mentions, edge.origin) for edge in Edge.objects.all()
    }


def test_facts_become_rows(write):
    assert facts.load(write()) == {
        "catalogue.csv": 3, "votes.csv.gz": 2, "ballots.csv.gz": 1, "attestations.csv.gz": 1,
        "sponsors.csv.gz": 2, "subjects.csv.gz": 2, "citations.csv": 2,
    }  # fmt: skip
    held = Resolution.objects.get(number=1373)
    assert (held.symbol, held.agenda_item.name, held.in_favour) == ("S/RES/1373 (2001)", "An item", 2)
    cast = Vote.objects.filter(ballot__document=held).order_by("state__name")
    assert [str(vote) for vote in cast] == ["Cuba: abstaining", "France: in favour"]
    assert edges() == {("1373", "1269"): (3, "catalogue"), ("1368", "1269"): (1, "catalogue")}


def test_sponsors_and_subjects_become_rows_and_stay_the_same(write):
    facts.load(write())
    for load, rows in ((load_sponsors, SPONSORS), (load_subjects, SUBJECTS)):
        load(rows)
    held = Resolution.objects.get(number=1373)
    assert [(one.state, one.is_additional) for one in held.sponsors.all()] == [("France", False), ("Fiji", True)]
    assert [subject.name for subject in held.subjects.all()] == ["TERRORISM"]


def test_facts_that_are_loaded_are_skipped(write, django_assert_num_queries):
    facts.load(write())
    with django_assert_num_queries(1):
        assert facts.load(write()) == {}


def test_facts_are_written_in_turn_with_texts(write):
    facts.load(write())
    with connection.cursor() as cursor:  # the turn ends with the transaction, which is this test's own
        cursor.execute("SELECT objid FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()")
        assert cursor.fetchall() == [(turns._BATCHES,)]


def test_a_changed_catalogue_changes_its_rows_and_no_others(write):
    facts.load(write())
    before = Resolution.objects.get(number=1269).pk
    assert facts.load(write([catalogue_row(1269, meeting=4053), *CATALOGUE[1:]])) == {"catalogue.csv": 3}
    held = Resolution.objects.get(number=1269)
    assert (held.pk, held.meeting) == (before, 4053)
    assert Resolution.objects.count() == 3


def test_changed_votes_replace_those_of_the_ballot(write):
    facts.load(write())
    facts.load(write(votes=[VOTES[0], VoteRow(1373, "", "Cuba", Choice.NOT_PARTICIPATING)]))
    cast = Vote.objects.filter(ballot__document__resolution__number=1373)
    assert {vote.state.name: vote.choice for vote in cast} == {"France": "in_favour", "Cuba": "not_participating"}


def test_votes_that_are_withdrawn_are_gone(write):
    facts.load(write())
    facts.load(write(votes=[]))
    assert not Vote.objects.filter(ballot__document__series="resolution").exists()


def test_a_text_keeps_its_own_edges_whenever_the_facts_come(write, add):
    add(parsed_resolution(1373, citing=[1368]))
    facts.load(write())
    assert edges() == {("1373", "1368"): (1, "text"), ("1368", "1269"): (1, "catalogue")}


def test_a_text_takes_the_place_of_the_catalogues_edges(write, add):
    facts.load(write())
    add(parsed_resolution(1373, citing=[1368]))
    assert edges() == {("1373", "1368"): (1, "text"), ("1368", "1269"): (1, "catalogue")}


@pytest.mark.parametrize("facts_first", [True, False])
def test_an_uncorrected_scan_does_not_outrank_the_catalogue(write, add, facts_first):
    scan = parsed_resolution(1373, citing=[1368], provenance=Provenance.UNCORRECTED_TEXT)
    if not facts_first:
        add(scan)
    facts.load(write())
    add(scan)
    assert edges() == {("1373", "1269"): (3, "catalogue"), ("1368", "1269"): (1, "catalogue")}


def test_a_changed_fixture_leaves_texts_alone(write, add):
    facts.load(write())
    add(parsed_resolution(1373, citing=[1368]))
    before = list(LanguageVersion.objects.values())
    facts.load(write(citations=CITATIONS[:1]))
    assert list(LanguageVersion.objects.values()) == before
    assert edges() == {("1373", "1368"): (1, "text")}


def test_what_a_text_told_stays_where_the_catalogue_is_silent(write, add):
    add(parsed_resolution(1373, facts=AdoptionFacts(meeting=4385)))
    facts.load(write([*CATALOGUE[:2], catalogue_row(1373, meeting=None)]))
    assert Resolution.objects.get(number=1373).meeting == 4385


@pytest.mark.usefixtures("swept")
def test_the_shipped_facts_load(django_assert_max_num_queries):
    with django_assert_max_num_queries(6000):
        call_command("load_facts", verbosity=0)
    assert Resolution.objects.count() == 2825
    assert Resolution.objects.get(number=2482).edges_out.count() == 27
    assert facts.load(settings.FIXTURES) == {}


def test_a_missing_fixture_is_one_sentence(tmp_path):
    with pytest.raises(CommandError, match=r"There is no fixture .*catalogue\.csv\."):
        call_command("load_facts", folder=tmp_path)


def test_a_damaged_fixture_is_named_with_its_line(write, tmp_path):
    write()
    (tmp_path / "citations.csv").write_text("citing,cited,mentions\n1373,1269,often\n")
    with pytest.raises(CommandError, match=r"The facts could not be loaded: citations\.csv, line 2"):
        call_command("load_facts", folder=tmp_path)
