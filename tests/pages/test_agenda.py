"""The items of the agenda: their list, and what was adopted under each."""

import csv
from datetime import date

import pytest

from resolutions.models import AgendaItem, Ballot
from tests.builders import a_document, a_resolution, a_vote
from tests.pages.conftest import words_of

CYPRUS = "The situation in Cyprus"


@pytest.fixture
def agenda(db):
    """Four resolutions under two names of a matter, a statement and a vetoed draft, and an item of another matter."""
    a_resolution(1568, agenda_item=CYPRUS, adoption="unanimous", adopted_on=date(2004, 10, 22))
    a_resolution(2402, agenda_item=CYPRUS, adoption="recorded_vote", adopted_on=date(2018, 2, 1))
    a_resolution(2430, agenda_item=CYPRUS, adoption="without_vote", adopted_on=date(2018, 7, 1))
    a_resolution(969, agenda_item="Cyprus", adoption="unanimous")
    a_resolution(2482, agenda_item="The situation in Côte d’Ivoire", adoption="unanimous")
    item = AgendaItem.objects.get(name=CYPRUS)
    a_document("S/PRST/2018/9", year=2018, agenda_item=item)
    draft = a_document("S/2020/654", series="draft", year=2020)
    Ballot.objects.create(document=draft, outcome="vetoed", held_on=date(2020, 7, 7), agenda_item=item)


def row_of(page, name):
    return next(words_of(row) for row in page.tree.find_class("row") if name in words_of(row))


def test_every_item_stands_with_its_years_and_what_was_done_under_it(agenda, visit):
    page = visit("/en/agenda-items/")
    assert row_of(page, CYPRUS) == (
        "2004–2018 The situation in Cyprus 3 resolutions 1 presidential statement "
        "1 ballot on a draft that was not adopted"
    )
    assert [link.get("href") for link in page.tree.find_class("row-link")] == [
        "/en/agenda-items/the-situation-in-cyprus/",
        "/en/agenda-items/cyprus/",
        "/en/agenda-items/the-situation-in-cote-d-ivoire/",
    ]


def test_words_of_the_name_narrow_the_list_whatever_their_accents(agenda, visit):
    page = visit("/en/agenda-items/?q=Situation+cote")
    assert [words_of(title) for title in page.tree.find_class("row-title")] == ["The situation in Côte d’Ivoire"]
    assert "0 agenda items" in visit("/en/agenda-items/?q=atlantis").words


def test_the_list_is_put_in_another_order_and_keeps_its_words(agenda, visit):
    page = visit("/en/agenda-items/?q=situation")
    assert page.links()["latest year first"] == "?q=situation&sort=latest"
    titles = visit("/en/agenda-items/?q=situation&sort=latest").tree.find_class("row-title")
    assert [words_of(title) for title in titles] == ["The situation in Côte d’Ivoire", CYPRUS]


def test_the_list_is_a_file(agenda, client):
    answer = client.get("/en/agenda-items/?q=situation+cyprus&format=csv")
    (row,) = csv.DictReader(answer.content.decode("utf-8-sig").splitlines())
    assert (row["agenda_item"], row["resolutions"], row["first_year"]) == (CYPRUS, "3", "2004")
    assert row["address"] == "http://testserver/en/agenda-items/the-situation-in-cyprus/"


def test_an_item_tells_year_by_year_how_its_resolutions_were_adopted(agenda, visit):
    page = visit("/en/agenda-items/the-situation-in-cyprus/")
    rows = [[words_of(cell) for cell in row.iter("th", "td")] for row in page.tree.iter("tr")]
    assert rows[1] == ["2018", "2", "0", "1", "1"]
    assert rows[2] == ["2017", "0", "0", "0", "0"]  # a year without a resolution is a year too
    assert rows[-1] == ["2004", "1", "1", "0", "0"]
    assert [bar.get("width") for bar in page.tree.iter("svg")] == ["72", "36"]


def test_an_item_leads_to_its_resolutions_and_its_drafts(agenda, visit):
    page = visit("/en/agenda-items/the-situation-in-cyprus/")
    links = page.links()
    newest_first = ["S/RES/2430 (2018)", "S/RES/2402 (2018)", "S/RES/1568 (2004)"]
    assert visit(links["All resolutions under this item"]).symbols() == newest_first
    assert visit(links["2018"]).symbols() == newest_first[:2]
    assert visit(page.links(page.part("facts"))["1"]).symbols() == ["S/2020/654"]


def test_an_item_tells_who_did_not_vote_in_favour(agenda, visit):
    a_vote(a_resolution(2402), France="in_favour", Peru="abstaining", Sweden="against")
    a_vote(a_resolution(2430), Peru="abstaining", France="in_favour")
    a_vote(a_resolution(969), Poland="against")
    page = visit("/en/agenda-items/the-situation-in-cyprus/")
    rows = [
        [words_of(cell) for cell in row.iter("th", "td")] for row in page.at("not-in-favour").getparent().iter("tr")
    ]
    assert rows[1:] == [["Peru", "0", "2", "0", "0"], ["Sweden", "1", "0", "0", "0"]]
    links = page.links(page.at("not-in-favour").getparent())
    assert visit(links["2"]).symbols() == ["S/RES/2430 (2018)", "S/RES/2402 (2018)"]


def test_an_item_names_those_of_the_same_matter(agenda, visit):
    akin = visit("/en/agenda-items/the-situation-in-cyprus/").part("references-list")
    assert words_of(akin) == "Cyprus 1994 · 1 resolution"


def test_spellings_of_one_name_have_one_page(agenda, visit):
    a_resolution(2480, agenda_item="The situation in Côte d'Ivoire", adoption="unanimous")
    page = visit("/en/agenda-items/the-situation-in-cote-d-ivoire/")
    assert words_of(page.part("facts")).startswith("Resolutions2 Years2019")
    assert "Also written" in page.words


def test_a_resolution_leads_to_its_item(agenda, visit):
    page = visit("/en/resolutions/1568/")
    assert page.links()[CYPRUS] == "/en/agenda-items/the-situation-in-cyprus/"


def test_an_item_that_no_one_knows_is_not_found(agenda, visit):
    AgendaItem.objects.create(name="An item of nothing")
    assert visit("/en/agenda-items/atlantis/").status == 404
    assert visit("/en/agenda-items/an-item-of-nothing/").status == 404


def test_the_pages_ask_as_much_of_the_database_for_one_as_for_many(agenda, visit, django_assert_num_queries):
    for _ in range(2):
        with django_assert_num_queries(2):
            visit("/en/agenda-items/")
        with django_assert_num_queries(7):
            visit("/en/agenda-items/the-situation-in-cyprus/")
        a_resolution(2500, agenda_item=CYPRUS, adoption="unanimous")
        a_resolution(2501, agenda_item="The question of Cyprus", adoption="unanimous")
