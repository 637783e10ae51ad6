"""How to read a resolution: what is explained, in every language, and where a reader is led to it."""

import pytest

from resolutions.symbols import Series
from tests.builders import a_document, a_resolution, a_text

LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_parts_and_their_weight_are_explained_with_sources(visit, language):
    page = visit(f"/{language}/about/reading/")
    for part in ("preamble", "operative", "binding", "chapter-vii", "presidential-statement", "later", "sources"):
        assert page.at(part) is not None
    assert len(page.tree.xpath("//main//dt/i")) == len(page.tree.xpath("//main//dd"))


def test_each_opening_word_is_that_of_the_language(visit):
    assert "Décide de rester saisi de la question" in visit("/fr/about/reading/").words
    assert "يهيب" in visit("/ar/about/reading/").words


def test_every_page_leads_to_how_a_resolution_is_read(visit):
    assert visit("/en/").links()["How to read a resolution"] == "/en/about/reading/"


def test_a_resolution_leads_to_what_its_parts_and_chapter_vii_mean(visit):
    a_text(a_resolution(2482))
    links = visit("/en/resolutions/2482/").links
    assert links()["How to read a resolution"] == "/en/about/reading/"
    assert links()["what this means"] == "/en/about/reading/#chapter-vii"


def test_a_presidential_statement_leads_to_what_one_is(visit):
    statement = a_document("S/PRST/2018/9", series=Series.PRESIDENTIAL_STATEMENT, year=2018)
    a_text(statement)
    links = visit("/en/statements/2018/9/").links()
    assert links["What a presidential statement is"] == "/en/about/reading/#presidential-statement"


def test_the_page_asks_the_database_nothing_of_its_own(visit, django_assert_num_queries):
    with django_assert_num_queries(1):
        visit("/en/about/reading/")
