"""The sources of a text: the original file, what each source says otherwise, and how far it is to be trusted."""

import pytest
from django.contrib.auth import get_user_model
from django.utils import timezone

from resolutions.ingest.comparing import compare_sources
from resolutions.models import LanguageVersion
from resolutions.terms import Annexes, Provenance
from tests.builders import a_resolution, a_source, a_text

SCAN = Provenance.UNCORRECTED_TEXT
DOUBT = {"kind": "identity", "place": "line 1", "message": "The text calls itself another."}


@pytest.fixture
def two_sources(db):
    """A resolution with the text that is shown, and a scan beside it that cites another resolution."""
    resolution = a_resolution(2482)
    a_text(
        resolution,
        ("pp", "Recalling [1373 (2001)],"),
        ("1", "Decides to meet again in the same hall before the end of the year."),
    )
    scan = another_text(
        resolution,
        ("pp", "Recalling [1267 (1999)],"),
        ("1", "Decides to meet elsewhere in the same hall before the end of the year."),
    )
    compare_sources([resolution.pk])
    return scan


def another_text(resolution, *paragraphs, **facts):
    """A text that is held beside the published one."""
    published = LanguageVersion.objects.filter(document=resolution.pk)
    published.update(is_published=False)
    shown = published.last()
    text = a_text(resolution, *paragraphs, provenance=SCAN, content=b"another", **facts)
    LanguageVersion.objects.filter(pk=text.pk).update(is_published=False)
    LanguageVersion.objects.filter(pk=shown.pk).update(is_published=True)
    return text


def test_the_original_is_given_back_byte_for_byte(visit):
    text = a_text(a_resolution(2482), ("1", "Decides."), content=b"\xff\x00 as it came")
    response = visit(visit("/en/resolutions/2482/").links()[text.source.name]).response
    assert response.content == b"\xff\x00 as it came"
    assert response["Content-Type"] == "text/plain"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Disposition"] == 'attachment; filename="S-RES-2482_(2019).en.txt"'


def test_only_the_name_of_a_file_in_a_zip_is_given(visit):
    text = a_text(a_resolution(2482), ("1", "Decides."))
    text.source.name = "corpus.zip/2019/résolution.xml"
    text.source.save()
    disposition = visit(f"/en/sources/{text.source.sha256}/").response["Content-Disposition"]
    assert disposition == "attachment; filename*=utf-8''r%C3%A9solution.xml"


def test_a_file_that_is_not_published_is_not_for_readers(visit):
    source = a_source(b"waiting", name="waiting.txt")
    assert visit(f"/en/sources/{source.sha256}/").status == 404
    assert visit("/en/sources/nothing/").status == 404


def test_a_file_whose_text_is_held_back_is_not_for_readers(visit):
    text = a_text(a_resolution(2482), ("1", "Decides."), doubts=[DOUBT])
    LanguageVersion.objects.update(is_published=False)
    assert visit(f"/en/sources/{text.source.sha256}/").status == 404
    page = visit("/en/resolutions/2482/sources/")
    assert "Held back" in page.words
    assert text.source.name not in page.links()
    shown = visit(f"/en/resolutions/2482/?source={text.source.short_hash}")
    assert "Decides." not in shown.words


def test_a_reader_looks_at_another_source(visit, two_sources):
    shown = visit("/en/resolutions/2482/")
    assert "Decides to meet again in" in shown.words
    sources = visit(shown.links()["All sources, and where they differ"])
    other = visit(sources.links()["a file by itself"])
    assert "Decides to meet elsewhere in" in other.words
    assert "You are looking at another source" in other.words
    assert other.links()["Back to the text that is shown"] == "/en/resolutions/2482/"


@pytest.mark.parametrize("asked", ["", "zz", "0000000000000000", "a" * 400, "é"])
def test_a_source_that_there_is_not_gives_the_text_that_is_shown(visit, two_sources, asked):
    page = visit(f"/en/resolutions/2482/?source={asked}")
    assert page.status == 200
    assert "Decides to meet again in" in page.words


def test_the_page_of_sources_tells_where_they_differ(visit, two_sources):
    words = visit("/en/resolutions/2482/sources/").words
    assert "It differs from the text that is shown." in words
    assert "Cited by the text shown alone S/RES/1373 (2001)" in words
    assert "Cited by this source alone S/RES/1267 (1999)" in words


def test_every_source_tells_where_it_is_from_on_what_terms_and_by_whom_it_was_checked(visit, two_sources):
    librarian = get_user_model().objects.create_user("bibliothécaire")
    LanguageVersion.objects.update(checked_by=librarian, checked_at=timezone.now(), job_number="19-12422")
    words = visit("/en/resolutions/2482/").words
    assert "From United Nations, in its repository UNxml/SCresolutions" in words
    assert "The United Nations is named as the source" in words
    assert "job number 19-12422" in words
    assert "by bibliothécaire, " in words


def test_a_document_without_text_has_a_page_of_sources_that_says_so(visit):
    a_resolution(2482)
    assert "No text of this document is held." in visit("/en/resolutions/2482/sources/").words


def test_an_uncorrected_scan_is_marked_wherever_it_is_shown(visit):
    a_text(a_resolution(2482), ("pp", "Recalling [1373 (2001)],"), ("1", "Decides on harbours."), provenance=SCAN)
    mark = "Uncorrected scan or copy"
    assert mark in visit("/en/resolutions/2482/").words
    assert mark in visit("/en/resolutions/2482/sources/").words
    assert mark in visit("/en/resolutions/1373/cited-by/").words
    assert mark in visit("/en/search/?q=harbours").words


def test_a_text_that_somebody_has_gone_over_is_not_marked(visit):
    a_text(a_resolution(2482), ("1", "Decides."), provenance=SCAN)
    LanguageVersion.objects.update(checked_at=timezone.now())
    assert "Uncorrected" not in visit("/en/resolutions/2482/").words


@pytest.mark.parametrize(
    ("code", "mark"),
    [
        ("en", "An annex is missing"),
        ("fr", "Une annexe manque"),
        ("es", "Falta un anexo"),
        ("ru", "Не хватает приложения"),
        ("ar", "ينقص مرفق"),
        ("zh", "附件缺失"),
    ],
)
def test_a_text_whose_annex_is_missing_says_so_in_every_language(visit, code, mark):
    a_text(a_resolution(955), ("1", "Decides to adopt the Statute annexed hereto;"))
    LanguageVersion.objects.update(annexes=Annexes.MISSING)
    assert mark in visit(f"/{code}/resolutions/955/").words
