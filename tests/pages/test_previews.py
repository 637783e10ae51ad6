"""What a citation names, in a few lines beside it."""

from datetime import date

import pytest
from lxml import html

from tests.builders import a_document, a_resolution, a_text
from tests.pages.conftest import words_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def cited():
    cited = a_resolution(1373, adopted_on=date(2001, 9, 28), meeting=4385, catalogue_title="on threats to peace")
    points = [(f"2 ({letter})", f"To do what letter {letter} says;") for letter in "abcdef"]
    a_text(
        cited, ("pp", "Noting the above,"), ("1", "Decides to meet."), ("2", "Decides:"), *points, ("20", "Decides.")
    )
    return cited


@pytest.fixture
def preview(client):
    """The words of a preview, and the address it leads to."""

    def preview(address):
        piece = html.fragment_fromstring(client.get(address).content.decode(), create_parent="div")
        return words_of(piece), piece.find(".//a").get("href")

    return preview


def test_a_document_is_told_by_its_title_and_its_adoption(preview, cited):
    words, address = preview("/en/resolutions/1373/preview/")
    assert "On threats to peace" in words
    assert "Adopted by the Security Council at its 4385th meeting, on 28 September 2001" in words
    assert address == "/en/resolutions/1373/"


def test_a_paragraph_is_quoted(preview, cited):
    words, address = preview("/en/resolutions/1373/preview/?at=op-1")
    assert words.startswith("S/RES/1373 (2001), paragraph 1 1. Decides to meet.")
    assert address == "/en/resolutions/1373/#op-1"


def test_a_paragraph_is_quoted_with_the_first_of_its_points(preview, cited):
    words, _address = preview("/en/resolutions/1373/preview/?at=op-2")
    assert "letter c says" in words
    assert "letter d says" not in words
    assert "20." not in words
    assert "… Open" in words


@pytest.mark.parametrize("at", ["op-9", "op", "%27", "pp-1-"])
def test_where_there_is_no_such_paragraph_the_document_is_told(preview, cited, at):
    assert "28 September 2001" in preview(f"/en/resolutions/1373/preview/?at={at}")[0]


def test_a_document_that_is_not_held_is_told_to_be_so(preview):
    a_document("S/2018/1177")
    words, address = preview("/en/documents/S-2018-1177/preview/?at=op-1")
    assert "The text is not held yet" in words
    assert address == "/en/documents/S-2018-1177/"


def test_a_text_of_another_language_says_so_to_the_browser(client, cited):
    answer = client.get("/ar/resolutions/1373/preview/?at=op-1").content.decode()
    assert '<blockquote lang="en" dir="ltr">' in answer


def test_a_preview_is_a_piece_of_a_page_that_browsers_keep_and_search_engines_do_not(client, cited):
    answer = client.get("/en/resolutions/1373/preview/?at=op-1")
    assert b"<html" not in answer.content
    assert answer["X-Robots-Tag"] == "noindex"
    headers = {"If-None-Match": answer["ETag"]}
    assert client.get("/en/resolutions/1373/preview/?at=op-1", headers=headers).status_code == 304


def test_a_preview_asks_little_of_the_database(client, cited, django_assert_num_queries):
    with django_assert_num_queries(4):
        client.get("/en/resolutions/1373/preview/?at=op-2")
