"""Documents that are cited and are no resolutions of the Council: their list."""

import csv

import pytest

from resolutions.models import AgendaItem
from resolutions.symbols import Series
from tests.builders import a_document, a_resolution, a_text
from tests.pages.conftest import words_of


@pytest.fixture
def cited(db):
    """A resolution of the Assembly that two resolutions and a statement cite, and a letter that one cites."""
    a_document("S/PRST/2018/9", year=2018, agenda_item=AgendaItem.objects.create(name="An invented item"))
    a_document("A/RES/60/1", catalogue_title="an invented outcome")
    a_document("Treaty of Strelsau", series=Series.TREATY)
    a_text(a_resolution(2401), ("pp", "Recalling [A/RES/60/1],"))
    a_text(a_resolution(2482), ("pp", "Recalling [A/RES/60/1], [S/2018/1177] and [2401 (2018)],"))
    a_text(a_document("S/PRST/2018/9"), ("", "The Council recalls [A/RES/60/1]."))


def test_documents_stand_by_how_many_resolutions_cite_them_and_no_resolution_among_them(cited, visit):
    page = visit("/en/documents/")
    assert page.symbols() == ["A/RES/60/1", "S/2018/1177"]
    assert words_of(page.part("row")) == (
        "A/RES/60/1 An invented outcome General Assembly resolution cited by 2 resolutions "
        "cited by 1 presidential statement 2018–2019"
    )


def test_a_document_leads_to_the_statements_that_cite_it_apart_from_the_resolutions(cited, visit):
    links = visit("/en/documents/").links()
    assert visit(links["cited by 2 resolutions"]).symbols()[:2] == ["S/RES/2482 (2019)", "S/RES/2401 (2018)"]
    assert visit(links["cited by 1 presidential statement"]).symbols() == ["S/PRST/2018/9"]


def test_a_kind_narrows_the_list_and_the_order_keeps_it(cited, visit):
    page = visit("/en/documents/?kind=council_document")
    assert page.symbols() == ["S/2018/1177"]
    assert page.links()["by name"] == "?kind=council_document&sort=name"
    assert visit("/en/documents/?sort=latest").symbols() == ["A/RES/60/1", "S/2018/1177"]


def test_a_treaty_stands_by_its_name(cited, visit):
    a_text(a_resolution(2500), ("pp", "Recalling the [Treaty of Strelsau],"))
    row = words_of(visit("/en/documents/?kind=treaty").part("row"))
    assert row == "Treaty Treaty of Strelsau cited by 1 resolution 2019"


def test_the_list_is_a_file(cited, client):
    answer = client.get("/en/documents/?format=csv&kind=assembly_resolution")
    (row,) = csv.DictReader(answer.content.decode("utf-8-sig").splitlines())
    assert (row["document"], row["resolutions"], row["statements"], row["last_year"]) == (
        "A/RES/60/1",
        "2",
        "1",
        "2019",
    )
    assert row["address"] == "http://testserver/en/documents/A-RES-60-1/cited-by/"


def test_a_document_leads_to_the_others_of_its_kind(cited, visit):
    assert visit("/en/documents/A-RES-60-1/").links()["General Assembly resolution"] == (
        "/en/documents/?kind=assembly_resolution"
    )


def test_the_list_asks_as_much_of_the_database_for_one_as_for_many(cited, visit, django_assert_num_queries):
    for number in (2501, 2502):
        with django_assert_num_queries(4):
            visit("/en/documents/")
        a_text(a_resolution(number), ("pp", f"Recalling [S/2019/{number}],"))
