"""The fixtures that are shipped are complete and sound."""

from collections import Counter, defaultdict
from itertools import pairwise
from pathlib import Path

import pytest

from resolutions import fixtures
from resolutions.council import is_permanent
from resolutions.facts.rows import AttestationRow, BallotRow, CatalogueRow, CitationRow, VoteRow
from resolutions.facts.voting import members_on
from resolutions.symbols import LAST_KNOWN, resolution, year_of
from resolutions.terms import Adoption, BallotOutcome, Choice, Fact, Procedure

FOLDER = Path(__file__).resolve().parents[2] / "fixtures"
MEMBERS_UNKNOWN = {2812}


@pytest.fixture(scope="module")
def catalogue():
    return {row.number: row for row in fixtures.read((FOLDER / "catalogue.csv").read_bytes(), CatalogueRow)}


@pytest.fixture(scope="module")
def votes():
    by_number = defaultdict(dict)
    for row in fixtures.read((FOLDER / "votes.csv.gz").read_bytes(), VoteRow):
        by_number[row.number][row.state] = row.choice
    return dict(by_number)


@pytest.fixture(scope="module")
def citations():
    return {
        (row.citing, row.cited): row.mentions
        for row in fixtures.read((FOLDER / "citations.csv").read_bytes(), CitationRow)
    }


@pytest.fixture(scope="module")
def ballots():
    return fixtures.read((FOLDER / "ballots.csv.gz").read_bytes(), BallotRow)


def test_every_resolution_has_its_row(catalogue):
    assert list(catalogue) == list(range(1, LAST_KNOWN + 1))


def test_every_row_has_symbol_and_year_of_its_number(catalogue):
    assert all(row.symbol == resolution(row.number).text for row in catalogue.values())
    assert all(row.year == row.adopted_on.year == year_of(row.number) for row in catalogue.values())


def test_resolutions_were_adopted_in_the_order_of_their_numbers(catalogue):
    assert all(row.adopted_on <= later.adopted_on for row, later in pairwise(catalogue.values()))


def test_fifty_one_were_voted_by_letter_and_all_others_at_a_meeting(catalogue):
    written = [row.number for row in catalogue.values() if row.procedure is Procedure.WRITTEN]
    assert (len(written), min(written), max(written)) == (51, 2515, 2617)
    assert all((row.meeting is None) == (row.number in written) for row in catalogue.values())


def test_the_kinds_of_adoption(catalogue):
    told = defaultdict(set)
    for row in catalogue.values():
        told[row.adoption].add(row.number)
    assert told[Adoption.IN_PARTS] == {7, 12, 27, 47, 50, 56, 62, 67}
    assert told[Adoption.ACCLAMATION] == {1090, 1091, 1358, 1715, 1733, 1987, 2311, 2324, 2580}
    unvoted = told[Adoption.WITHOUT_VOTE] | told[Adoption.ACCLAMATION]
    assert len([number for number in unvoted if number >= 1285]) == 18


def test_tallies_make_up_the_council_where_a_vote_was_taken(catalogue):
    for row in catalogue.values():
        tally = (row.in_favour, row.against, row.abstaining, row.not_participating, row.absent)
        if row.adoption in {Adoption.UNANIMOUS, Adoption.RECORDED_VOTE}:
            assert sum(tally) == members_on(row.number), row.number
        else:
            assert set(tally) == {None}, row.number


def test_unanimous_is_every_member_in_favour(catalogue):
    voted = [row for row in catalogue.values() if row.in_favour is not None]
    assert all((row.adoption is Adoption.UNANIMOUS) == (row.in_favour == members_on(row.number)) for row in voted)


def test_members_votes_add_up_to_the_tallies(catalogue, votes):
    for row in catalogue.values():
        counted = Counter(votes.get(row.number, {}).values())
        if row.in_favour is not None and row.number not in MEMBERS_UNKNOWN:
            assert all(counted[choice] == getattr(row, choice) for choice in Choice), row.number


PROCEDURAL = {34, 87, 88, 110, 119, 120, 132, 157, 462, 2623}


def test_a_permanent_member_votes_against_only_where_the_matter_is_one_of_procedure(votes):
    permanent = {"China", "France", "Russian Federation", "USSR", "United Kingdom", "United States"}
    opposed = {number for number, cast in votes.items() if any(cast.get(one) == Choice.AGAINST for one in permanent)}
    assert opposed == PROCEDURAL


def test_the_council_of_a_year_has_the_same_members_but_for_a_change_of_name(catalogue, votes):
    councils = defaultdict(set)
    for number, cast in votes.items():
        councils[catalogue[number].year].add(frozenset(cast))
    renamed = {year for year, members in councils.items() if len(members) > 1}
    assert renamed == {1977, 1984, 1990, 1991}


NON_PARTICIPATION = {
    3: {"Australia": Choice.NOT_PARTICIPATING, "USSR": Choice.ABSENT},
    79: {"Yugoslavia": Choice.NOT_PARTICIPATING, "USSR": Choice.ABSENT},
    338: {"China": Choice.NOT_PARTICIPATING},
    401: {"Benin": Choice.NOT_PARTICIPATING, "China": Choice.NOT_PARTICIPATING},
    660: {"Yemen": Choice.NOT_PARTICIPATING},
    1280: {"France": Choice.NOT_PARTICIPATING},
    1287: {"Jamaica": Choice.ABSENT},
    1402: {"Syrian Arab Republic": Choice.NOT_PARTICIPATING},
    2797: {"Algeria": Choice.NOT_PARTICIPATING},
}


@pytest.mark.parametrize("number", NON_PARTICIPATION)
def test_not_taking_part_is_not_abstaining(votes, number):
    away = {Choice.NOT_PARTICIPATING, Choice.ABSENT}
    assert {state: choice for state, choice in votes[number].items() if choice in away} == NON_PARTICIPATION[number]


NAMES_OF_THE_TIME = {
    2: "USSR", 44: "Ukrainian SSR", 39: "Syria", 155: "Ceylon", 162: "United Arab Republic", 191: "Czechoslovakia",
    350: "Byelorussian SSR", 401: "Libyan Arab Republic", 467: "German Democratic Republic", 546: "Upper Volta",
    602: "Federal Republic of Germany", 654: "Democratic Yemen", 678: "Zaire", 757: "Russian Federation",
    1929: "Turkey", 2812 - 1: "Republic of Korea",
}  # fmt: skip


@pytest.mark.parametrize(("number", "state"), NAMES_OF_THE_TIME.items())
def test_states_vote_under_the_name_of_the_time(votes, number, state):
    assert state in votes[number]


def test_2482_cites_twenty_seven_resolutions(citations):
    assert len([cited for citing, cited in citations if citing == 2482]) == 27


def test_2482_names_2395_twice(citations):
    assert citations[2482, 2395] == 2


def test_who_cites_whom_is_told_for_the_whole_archive(citations):
    assert 15_000 < len(citations) < 17_000


def test_no_resolution_cites_itself_or_an_unknown_one(citations):
    assert all(citing != cited and 1 <= cited <= LAST_KNOWN for citing, cited in citations)


def test_two_hundred_and_sixty_nine_ballots_were_vetoed(ballots):
    vetoed = [ballot for ballot in ballots if ballot.outcome == BallotOutcome.VETOED]
    assert (len(vetoed), len([ballot for ballot in vetoed if ballot.held_on.year >= 2011])) == (269, 47)


def test_a_permanent_member_voted_against_all_that_was_vetoed(ballots):
    vetoed = [ballot for ballot in ballots if ballot.outcome == BallotOutcome.VETOED]
    assert all(
        any(choice == Choice.AGAINST and is_permanent(state, ballot.held_on) for state, choice in ballot.votes.items())
        for ballot in vetoed
    )


def test_the_votes_of_a_ballot_add_up_to_its_tallies(ballots):
    for ballot in ballots:
        counted = Counter(ballot.votes.values())
        if counted:
            assert all(counted[choice] == getattr(ballot, choice) for choice in list(Choice)[:4]), ballot.symbol


def test_three_ballots_on_one_draft_are_kept_apart(ballots):
    held = [ballot for ballot in ballots if ballot.symbol == "S/17172"]
    assert [(ballot.ordinal, ballot.in_favour) for ballot in held] == [(1, 13), (2, 11), (3, 13)]


def test_an_amendment_that_stands_twice_in_the_table_counts_once(ballots):
    assert [ballot.symbol for ballot in ballots if ballot.part == "oral amendment"] == ["S/2023/1029"]


def test_the_eight_records_of_the_library_that_contradict_themselves_are_told_in_more_than_one_way():
    rows = fixtures.read((FOLDER / "attestations.csv.gz").read_bytes(), AttestationRow)
    tallies = Counter(row.number for row in rows if row.fact == Fact.TALLY)
    assert {number for number in (1287, 1559, 2403, 2521, 2723, 2756, 2812, 2820) if tallies[number] < 2} == set()
