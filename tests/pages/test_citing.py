"""Cite this: references, files, and what a reading page tells machines of itself."""

import json
from datetime import date

import pytest

from tests.builders import a_resolution, a_text
from tests.pages.conftest import words_of


@pytest.fixture
def resolution(db):
    resolution = a_resolution(1373, adopted_on=date(2001, 9, 28), catalogue_title="on “threats” </script> & more")
    a_text(resolution, ("pp", "Recalling [1267 (1999)],"), ("2", "Decides:"), ("2 (b)", "To meet."), ("heading", "End"))
    return resolution


def references(page):
    return [words_of(reference) for reference in page.tree.iter("dd")]


def test_a_paragraph_is_cited_in_every_style(visit, resolution):
    cited = references(visit("/en/resolutions/1373/cite/?at=op-2-b"))
    assert cited[0] == "S/RES/1373 (2001), para. 2 (b)"
    assert "UNSC Res 1373 (28 September 2001) UN Doc S/RES/1373, para 2(b)" in cited
    assert len(cited) == 8


def test_the_united_nations_style_speaks_the_language_of_the_page(visit, resolution):
    cited = references(visit("/fr/resolutions/1373/cite/?at=op-2-b"))
    assert "alinéa b) du paragraphe 2 de la résolution 1373 (2001)" in cited
    assert "S.C. Res. 1373, ¶ 2(b), U.N. Doc. S/RES/1373 (Sept. 28, 2001)." in cited


@pytest.mark.parametrize("typed", ["2 (b)", "2(b)", "2b", "2 B)", "OP-2-B"])
def test_a_paragraph_may_be_typed_by_its_label(visit, resolution, typed):
    assert references(visit(f"/en/resolutions/1373/cite/?at={typed}"))[0].endswith("para. 2 (b)")


@pytest.mark.parametrize("typed", ["99", "annex", "(((", "h-1", "’"])
def test_a_place_that_cannot_be_cited_is_told_and_the_whole_is_cited(visit, resolution, typed):
    page = visit(f"/en/resolutions/1373/cite/?at={typed}")
    assert references(page)[0] == "S/RES/1373 (2001)"
    assert "the resolution is cited as a whole" in page.words


@pytest.mark.parametrize("typed", ["pp-1", "h-1", "99"])
def test_the_field_keeps_what_was_typed_where_the_place_has_no_label(visit, resolution, typed):
    (field,) = visit(f"/en/resolutions/1373/cite/?at={typed}").tree.xpath("//input[@id='at']")
    assert field.get("value") == typed


@pytest.mark.parametrize(
    ("name", "extension", "words"), [("bibtex", "bib", "@techreport"), ("ris", "ris", "TY  -"), ("csl", "json", "[")]
)
def test_programs_are_given_files(visit, resolution, name, extension, words):
    response = visit(f"/en/resolutions/1373/cite/?at=op-2-b&format={name}").response
    assert response["Content-Disposition"] == f'attachment; filename="resolution-1373.{extension}"'
    assert response.content.decode().startswith(words)


def test_the_page_of_a_resolution_leads_there(visit, resolution):
    assert visit("/en/resolutions/1373/").links()["Cite this"] == "/en/resolutions/1373/cite/"


def test_a_reading_page_tells_programs_what_it_is(visit, resolution):
    page = visit("/fr/resolutions/1373/")
    told = {meta.get("name"): meta.get("content") for meta in page.tree.iter("meta")}
    assert told["citation_title"] == "Résolution 1373 (2001)"
    assert told["citation_publication_date"] == "2001/09/28"
    assert told["citation_technical_report_number"] == "S/RES/1373 (2001)"


@pytest.mark.parametrize("code", ["en", "fr", "es", "ru", "ar", "zh"])
def test_a_reading_page_describes_itself_as_legislation(visit, resolution, code):
    (block,) = visit(f"/{code}/resolutions/1373/").tree.xpath("//script[@type='application/ld+json']")
    told = json.loads(block.text)
    assert told["@type"] == "Legislation"
    assert told["legislationIdentifier"] == "S/RES/1373 (2001)"
    assert told["legislationDate"] == "2001-09-28"
    assert told["url"] == f"http://testserver/{code}/resolutions/1373/"
    assert [cited["identifier"] for cited in told["citation"]] == ["S/RES/1267 (1999)"]


def test_a_resolution_without_day_or_text_describes_itself_too(visit):
    a_resolution(1373)
    (block,) = visit("/en/resolutions/1373/").tree.xpath("//script[@type='application/ld+json']")
    assert json.loads(block.text)["citation"] == []


def test_no_resolution_no_reference(visit):
    assert visit("/en/resolutions/9999/cite/").status == 404
    assert visit("/en/resolutions/99999999999/cite/").status == 404


def test_references_ask_little_of_the_database(visit, resolution, django_assert_max_num_queries):
    with django_assert_max_num_queries(3):
        visit("/en/resolutions/1373/cite/?at=op-2-b")
