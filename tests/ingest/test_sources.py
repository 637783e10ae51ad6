"""Several sources of one text: which is published, how the others differ, and what a librarian's word is worth."""

from dataclasses import replace

import pytest
from django.contrib.auth import get_user_model

from resolutions.ingest import Outcome
from resolutions.ingest.publishing import confirm, vouch
from resolutions.languages import FRENCH
from resolutions.models import Comparison, Edge, LanguageVersion, SourceDocument
from resolutions.parsing.document import Doubt, Paragraph
from resolutions.terms import Kind, Provenance
from tests.ingest.invented import parsed_resolution

SCAN = {"provenance": Provenance.UNCORRECTED_TEXT}


@pytest.fixture
def librarian(db):
    return get_user_model().objects.create_user("bibliothécaire")


def published():
    return LanguageVersion.objects.published().get()


def with_paragraphs(parsed, *more):
    return replace(parsed, paragraphs=(*parsed.paragraphs, *more))


def test_two_sources_that_agree_do_not_differ(add):
    add(parsed_resolution(1373, citing=[1269]))
    add(parsed_resolution(1373, citing=[1269], **SCAN), content=b"scan")
    assert Comparison.objects.get().likeness == 100
    assert not Comparison.objects.differing().exists()


@pytest.mark.parametrize("scan_comes_first", [True, False])
def test_sources_that_cite_otherwise_differ_whichever_comes_first(add, scan_comes_first):
    sources = [
        (parsed_resolution(1373, citing=[1269]), b"xml"),
        (parsed_resolution(1373, citing=[1267], **SCAN), b"sc"),
    ]
    for parsed, content in reversed(sources) if scan_comes_first else sources:
        add(parsed, content=content)
    comparison = Comparison.objects.differing_in_citations().get()
    assert comparison.published.provenance == Provenance.UN_XML
    assert comparison.cited_only_published == ["S/RES/1269 (1999)"]
    assert comparison.cited_only_other == ["S/RES/1267 (1999)"]


def test_a_paragraph_that_one_source_lacks_is_a_difference(add):
    more = Paragraph(Kind.OPERATIVE, "Decides to remain seized of the matter.", label="2", printed="2.", anchor="op-2")
    add(with_paragraphs(parsed_resolution(1373), more))
    add(parsed_resolution(1373, **SCAN), content=b"scan")
    assert Comparison.objects.differing_in_paragraphs().get().only_published == ["2"]


def test_the_text_of_another_resolution_is_found(add):
    add(parsed_resolution(266))
    other = Paragraph(Kind.OPERATIVE, "Recommends a quite different State for admission.", label="1", anchor="op-1")
    add(parsed_resolution(266, paragraphs=(other,), **SCAN), content=b"scan")
    assert Comparison.objects.of_another_text().get().is_of_another_text


def test_an_annex_that_a_source_has_lost_is_no_difference_of_the_body(add):
    annex = Paragraph(Kind.ANNEX, "Statute of the invented body", label="annex", anchor="annex-1")
    add(with_paragraphs(parsed_resolution(955), annex))
    add(parsed_resolution(955, **SCAN), content=b"scan")
    assert not Comparison.objects.differing().exists()


def test_texts_in_two_languages_are_not_compared(add):
    add(parsed_resolution(1373))
    add(parsed_resolution(1373, language=FRENCH, **SCAN), content=b"scan")
    assert not Comparison.objects.exists()


def test_comparing_twice_gives_the_same_rows(add):
    parsed = parsed_resolution(1373, citing=[1267], **SCAN)
    add(parsed_resolution(1373, citing=[1269]))
    add(parsed, content=b"scan")
    once = list(Comparison.objects.values())
    assert add(parsed, content=b"scan", reading_version=2) is Outcome.CHANGED
    assert list(Comparison.objects.values()) == once


def test_a_text_a_librarian_vouches_for_stays_when_a_load_brings_a_better_source(add, librarian):
    add(parsed_resolution(1373, **SCAN), content=b"scan")
    vouch(published(), librarian)
    add(parsed_resolution(1373), content=b"xml")
    assert published().provenance == Provenance.UNCORRECTED_TEXT
    assert not published().is_uncorrected


def test_a_librarian_goes_back_to_an_earlier_text(add, librarian):
    add(parsed_resolution(1373, citing=[1269]), content=b"first")
    add(parsed_resolution(1373, citing=[1267]), content=b"second")
    first, second = LanguageVersion.objects.order_by("pk")
    for version in (second, first):
        vouch(version, librarian)
        assert published() == version
    assert [str(edge.cited) for edge in Edge.objects.all()] == ["S/RES/1269 (1999)"]
    assert Comparison.objects.get().other == second


def test_a_file_that_a_librarian_hands_in_does_not_push_a_better_source_aside(add, librarian):
    add(parsed_resolution(1373), content=b"xml")
    add(parsed_resolution(1373, **SCAN), content=b"scan")
    confirm(LanguageVersion.objects.get(provenance=Provenance.UNCORRECTED_TEXT), librarian)
    assert published().provenance == Provenance.UN_XML


def test_what_a_load_brings_is_never_vouched_for(add, librarian):
    add(parsed_resolution(1373, **SCAN), content=b"scan")
    SourceDocument.objects.update(received_from=librarian)
    add(parsed_resolution(1373), content=b"xml")
    assert published().provenance == Provenance.UN_XML


def test_a_text_held_back_is_published_when_a_librarian_vouches_for_it(add, librarian):
    add(parsed_resolution(909, doubts=(Doubt("identity", "line 1", "The text calls itself another."),)))
    assert not LanguageVersion.objects.published().exists()
    vouch(LanguageVersion.objects.get(), librarian)
    assert published().checked_by == librarian
