"""The members of the Council, and how they voted."""

import csv
from datetime import date

import pytest

from resolutions.models import Ballot, State, Vote
from tests.builders import a_document, a_resolution, a_vote
from tests.pages.conftest import words_of


@pytest.fixture
def votes(db):
    """Votes of China in 2018 and 2019, of France in 2019, and a draft that China vetoed in 2020."""
    a_vote(a_resolution(2401), China="abstaining")
    a_vote(a_resolution(2482), China="in_favour", France="in_favour")
    draft = a_document("S/2020/654", series="draft", year=2020)
    ballot = Ballot.objects.create(document=draft, outcome="vetoed", held_on=date(2020, 7, 7))
    Vote.objects.create(ballot=ballot, state=State.objects.get(name="China"), choice="against")
    part = Ballot.objects.create(document_id=a_resolution(2482).pk, part="paragraph 1")
    Vote.objects.create(ballot=part, state=State.objects.get(name="France"), choice="against")


def table(page):
    """The words of each cell, without the signs that keep a range of years together."""
    unseen = dict.fromkeys(map(ord, "\u2060\u2066\u2069"))
    return [[words_of(cell).translate(unseen) for cell in row.iter("th", "td")] for row in page.tree.iter("tr")]


def test_every_state_stands_with_its_years_its_votes_and_its_vetoes(votes, visit):
    head, china, france = table(visit("/en/states/"))
    assert head == [
        "State", "Years", "In favour", "Against", "Abstaining", "Not participating", "Absent", "Vetoes"
    ]  # fmt: skip
    assert china == ["China", "2018–2020", "1", "1", "1", "0", "0", "1"]
    assert france == ["France", "2019", "1", "0", "0", "0", "0", "0"]


def test_a_state_has_a_page_with_its_votes_by_year(votes, visit):
    page = visit("/en/states/China/")
    assert page.heading == "China"
    assert table(page)[1:] == [
        ["2020", "0", "1", "0", "0", "0"], ["2019", "1", "0", "0", "0", "0"], ["2018", "0", "0", "1", "0", "0"],
    ]  # fmt: skip
    links = page.links()
    assert visit(links["2018"]).symbols() == ["S/RES/2401 (2018)"]
    assert "2020" not in links  # a draft alone was voted on
    assert visit(links["1"]).symbols() == ["S/RES/2401 (2018)"]
    assert visit(links["all that it cast"]).status == 200


def test_a_ballot_of_no_known_year_is_left_out(votes, visit):
    ballot = Ballot.objects.create(document=a_document("S/17172", series="draft"), outcome="vetoed")
    Vote.objects.create(ballot=ballot, state=State.objects.get(name="China"), choice="against")
    assert visit("/en/states/").status == visit("/en/states/China/").status == 200


def test_names_with_spaces_and_in_other_languages_have_their_address(votes, visit):
    State.objects.create(name="Russian Federation")
    assert visit("/fr/states/Russian_Federation/").heading == "Fédération de Russie"
    assert visit("/en/states/Atlantis/").status == 404


def test_the_tables_are_files(votes, client):
    answer = client.get("/en/states/China/?format=csv")
    rows = list(csv.DictReader(answer.content.decode("utf-8-sig").splitlines()))
    assert [(row["year"], row["against"]) for row in rows] == [("2020", "1"), ("2019", "0"), ("2018", "0")]


def test_the_table_asks_as_much_of_the_database_for_one_as_for_many(votes, visit, django_assert_num_queries):
    with django_assert_num_queries(4):
        visit("/en/states/")
    a_vote(a_resolution(2402), Peru="against", Poland="against", Sweden="in_favour")
    with django_assert_num_queries(4):
        visit("/en/states/")
