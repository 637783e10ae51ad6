"""The reference checker, as a reader uses it."""

import logging
from urllib.parse import urlencode

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.test.client import MULTIPART_CONTENT
from lxml import html

from resolutions.views.checking import MOST
from tests.builders import a_resolution, a_text


@pytest.fixture
def hand_in(client, db):
    """Send a text or a file to the checker; the answer and what stands on it."""
    a_text(a_resolution(1373), ("1", "Decides to meet;"))

    def hand_in(language="en", **sent):
        answer = client.post(f"/{language}/check/", sent)
        return answer, html.fromstring(answer.content.decode())

    return hand_in


def words(tree):
    return " ".join(tree.find(".//main").text_content().split())


def test_a_text_that_is_pasted_is_checked(hand_in):
    answer, page = hand_in(pasted="We recall resolution 1373 (2002) <b>")
    assert answer.status_code == 200
    assert [row.get("data-verdict") for row in page.xpath("//li[@data-verdict]")] == ["another_year"]
    assert "1 citation" in words(page)
    assert "1 of them needs a look" in words(page)
    assert page.xpath("//a[@class='citation']/@href") == ["/en/resolutions/1373/"]


def test_no_browser_cuts_what_is_pasted_without_a_word(client, db):
    page = html.fromstring(client.get("/en/check/").content.decode())
    assert page.find(".//textarea").get("maxlength") is None


def test_a_file_is_checked(hand_in):
    text = "We recall paragraph 1 of resolution 1373 (2001).".encode("utf-16")
    _, page = hand_in(file=SimpleUploadedFile("essay.txt", text))
    assert "All of them exist." in words(page)
    assert "/en/resolutions/1373/#op-1" in page.xpath("//li//a/@href")


def test_faults_are_told_in_the_language_of_the_page(hand_in):
    _, page = hand_in("fr", pasted="We recall resolution 1373 (2002) and the lanterns of the harbour.")
    assert "Elle n’est pas de 2002 : il s’agit de la résolution S/RES/1373 (2001)." in words(page)


@pytest.mark.parametrize(
    ("language", "pasted"), [("en", "См. рез. 1373"), ("fr", "Voir rés. 1373"), ("ru", "S.C. Res. 1373")]
)
def test_a_text_of_a_few_words_is_read_in_the_language_of_its_letters_else_of_the_page(hand_in, language, pasted):
    _, page = hand_in(language, pasted=pasted)
    assert page.xpath("//a[@class='citation']/@href") == [f"/{language}/resolutions/1373/"]


def test_a_text_without_citations_is_told_so(hand_in):
    _, page = hand_in(pasted="The lanterns of the harbour are lit by the keeper and by all of his sons.")
    assert "The text was read as English; no citation was found in it." in words(page)


@pytest.mark.parametrize(
    ("sent", "told"),
    [
        ({}, "There is nothing to check: paste a text or choose a file."),
        ({"pasted": "x" * 600_001}, "at most 600,000 characters"),
        (
            {"pasted": "x" * 2_700_000},
            "What you pasted is too long: choose it as a file, or paste it in parts.",
        ),
        ({"file": SimpleUploadedFile("essay.pdf", b"%PDF-1.7")}, "The file is a PDF, which the archive cannot read."),
        ({"file": SimpleUploadedFile("essay.txt", b"ab\ncd\0")}, "Line 2: There is a NUL byte: this is no text."),
        ({"file": SimpleUploadedFile("essay.txt", b"x" * (2 * 2**20 + 1))}, "The file is larger than 2 MB."),
    ],
    ids=["nothing", "too long", "too long to be held in memory", "a PDF", "a NUL", "too large"],
)
def test_what_cannot_be_read_gets_a_sentence(hand_in, sent, told):
    answer, page = hand_in(**sent)
    assert answer.status_code == 422
    assert told.replace("600,000", "600000") in words(page).replace("600,000", "600000")


@pytest.mark.parametrize("kind", [MULTIPART_CONTENT, "application/x-www-form-urlencoded"])
def test_a_paste_that_is_not_read_gets_the_page_of_the_form_in_the_readers_language(client, db, kind):
    form = {"pasted": "x" * 2_700_000}
    sent = form if kind == MULTIPART_CONTENT else urlencode(form)
    answer = client.post("/fr/check/", sent, content_type=kind)
    page = html.fromstring(answer.content.decode())
    assert answer.status_code == 422
    assert page.find(".//h1").text_content() == "Vérifier des références"
    assert page.xpath("//*[@role='alert']/text()") == [
        "Ce que vous avez collé est trop long : choisissez-le comme fichier ou collez-le en plusieurs parties."
    ]


def test_a_paste_beside_a_file_is_not_passed_over_in_silence(hand_in):
    answer, page = hand_in(pasted="resolution 1373 (2001)", file=SimpleUploadedFile("essay.txt", b"resolution 1"))
    assert answer.status_code == 422
    assert "Paste a text or choose a file, not both." in words(page)


def test_blank_lines_before_a_text_are_lines(hand_in):
    _, page = hand_in(pasted="\n\nWe recall resolution 1373 (2001).")
    assert "line 3" in words(page)


def test_more_than_can_be_looked_up_at_a_time_is_said(hand_in):
    _, page = hand_in(pasted="We recall resolution 1373 (2001). " * (MOST + 1))
    assert len(page.xpath("//li[@data-verdict]")) == MOST
    assert "There are more citations in the text" in words(page)


def test_a_text_is_neither_kept_nor_recorded(hand_in, caplog):
    with caplog.at_level(logging.DEBUG):
        answer, page = hand_in(pasted="My secret lantern and resolution 1373 (2001)")
    assert "no-store" in answer["Cache-Control"]
    assert not answer.cookies
    assert "secret lantern" in words(page)
    own = [record for record in caplog.records if record.name != "django.template"]
    assert "lantern" not in " ".join(record.getMessage() for record in own)


def test_readers_need_no_cookie(db):
    answer = Client(enforce_csrf_checks=True).post("/en/check/", {"pasted": "resolution 1373 (2001)"})
    assert answer.status_code == 200
