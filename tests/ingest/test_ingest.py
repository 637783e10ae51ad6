"""A parsed document becomes rows and links; twice gives the same as once."""

import pickle
from dataclasses import replace
from datetime import date

import pytest
from django.db import DataError, IntegrityError

from resolutions.ingest import Outcome
from resolutions.languages import FRENCH
from resolutions.models import (
    AgendaItem,
    Citation,
    Document,
    Edge,
    Effect,
    LanguageVersion,
    Paragraph,
    Resolution,
    SourceDocument,
)
from resolutions.parsing.document import AdoptionFacts, Doubt, Tally
from resolutions.parsing.document import Effect as ParsedEffect
from resolutions.parsing.document import Paragraph as ParsedParagraph
from resolutions.parsing.errors import Refused
from resolutions.symbols import Series, Symbol, resolution
from resolutions.terms import Adoption, Kind, Opening, Provenance, Verb
from tests.ingest.invented import mention_in, parsed_resolution

TABLES = (Document, Resolution, SourceDocument, LanguageVersion, Paragraph, Citation, Edge)


def rows():
    return {model.__name__: list(model.objects.order_by("pk").values()) for model in TABLES}


def test_a_document_becomes_a_version_with_paragraphs_and_citations(add):
    assert add(parsed_resolution(1373, citing=[1269, 1368])) is Outcome.NEW
    version = LanguageVersion.objects.get()
    assert (str(version.document), version.language, version.is_published) == ("S/RES/1373 (2001)", "en", True)
    assert [paragraph.anchor for paragraph in version.paragraphs.all()] == ["pp-1", "op-1"]
    assert [str(citation.cited) for citation in Citation.objects.all()] == ["S/RES/1269 (1999)", "S/RES/1368 (2001)"]
    assert bytes(version.source.content) == b"S/RES/1373 (2001).en"


def test_an_ingest_twice_gives_the_same_rows(add):
    parsed = parsed_resolution(1373, citing=[1269, 1368])
    add(parsed)
    once = rows()
    assert add(parsed) is Outcome.UNCHANGED
    assert rows() == once


def test_a_better_reading_changes_only_the_paragraphs_that_differ(add):
    parsed = parsed_resolution(1373, citing=[1269])
    add(parsed)
    preambular = Paragraph.objects.get(anchor="pp-1").pk
    better = replace(parsed, paragraphs=(parsed.paragraphs[0], replace(parsed.paragraphs[1], label="1 bis")))
    assert add(better, reading_version=2) is Outcome.CHANGED
    assert Paragraph.objects.get(anchor="pp-1").pk == preambular
    assert Paragraph.objects.get(anchor="op-1").label == "1 bis"
    assert LanguageVersion.objects.get().reading_version == 2


def test_a_citation_keeps_where_it_stands_and_by_which_word_its_paragraph_opens(add):
    parsed = parsed_resolution(1373, citing=[1269])
    citing = next(paragraph for paragraph in parsed.paragraphs if paragraph.mentions)
    add(parsed)
    assert list(Citation.objects.values_list("role", "opening")) == [(citing.role, "")]
    known = [replace(one, term=Opening.RECALLING if one is citing else None) for one in parsed.paragraphs]
    assert add(replace(parsed, paragraphs=tuple(known)), reading_version=2) is Outcome.CHANGED
    assert Citation.objects.get().opening == "recalling"


def test_a_late_arrival_completes_waiting_citations(add):
    add(parsed_resolution(1373, citing=[1269]))
    waiting = Document.objects.get(symbol="S/RES/1269 (1999)")
    add(parsed_resolution(1269))
    assert LanguageVersion.objects.get(document=waiting).is_published
    assert Citation.objects.get().cited == waiting


def test_links_back_are_there_at_once(add):
    add(parsed_resolution(1373, citing=[1269]))
    edge = Resolution.objects.get(number=1269).edges_in.get()
    assert (str(edge.citing), edge.mentions, edge.origin) == ("S/RES/1373 (2001)", 1, Edge.Origin.TEXT)


OTHER_SERIES = [
    Symbol(Series.COUNCIL_DOCUMENT, "S/2018/1177", year=2018),
    Symbol(Series.PRESIDENTIAL_STATEMENT, "S/PRST/2018/9", 9, 2018),
    Symbol(Series.ASSEMBLY_RESOLUTION, "A/RES/217 A (III)", 217),
]


@pytest.mark.parametrize("symbol", OTHER_SERIES, ids=str)
def test_every_document_cited_has_a_row(add, symbol):
    text = f"Taking note of {symbol}."
    paragraph = ParsedParagraph(Kind.OPERATIVE, text, mentions=(mention_in(text, symbol.text, symbol),))
    add(parsed_resolution(1373, paragraphs=(paragraph,)))
    assert Document.objects.get(symbol=symbol.text).series == symbol.series
    assert Edge.objects.get().cited.symbol == symbol.text


@pytest.mark.parametrize("symbol", OTHER_SERIES[:2], ids=str)
def test_statements_and_other_documents_are_held_as_well(add, symbol):
    add(parsed_resolution(1373, symbol=symbol))
    assert LanguageVersion.objects.get().document.symbol == symbol.text
    assert not Resolution.objects.exists()


def test_a_resolution_that_is_only_cited_is_a_resolution_too(add):
    add(parsed_resolution(1373, citing=[1269]))
    assert Resolution.objects.get(number=1269).year == 1999


def test_a_document_does_not_cite_itself(add):
    add(parsed_resolution(1373, citing=[1373, 1269]))
    assert [edge.cited.symbol for edge in Edge.objects.all()] == ["S/RES/1269 (1999)"]


def test_words_around_a_resolution_are_not_its_own(add):
    parsed = parsed_resolution(1373, citing=[1269])
    add(replace(parsed, paragraphs=(replace(parsed.paragraphs[0], kind=Kind.OTHER),)))
    assert Citation.objects.count() == 1
    assert not Edge.objects.exists()


def test_mentions_are_counted_in_one_language(add):
    add(parsed_resolution(1373, citing=[1269], language=FRENCH))
    add(parsed_resolution(1373, citing=[1269, 1368]))
    assert {edge.cited.symbol: edge.mentions for edge in Edge.objects.all()} == {
        "S/RES/1269 (1999)": 1,
        "S/RES/1368 (2001)": 1,
    }


def test_the_best_of_several_sources_is_published_whichever_comes_first(add):
    press = parsed_resolution(1373, provenance=Provenance.PRESS_RELEASE)
    xml = parsed_resolution(1373, citing=[1269])
    add(press, b"press release")
    add(xml, b"xml")
    add(replace(xml, provenance=Provenance.UNCORRECTED_TEXT), b"scan")
    assert [version.provenance for version in LanguageVersion.objects.published()] == [Provenance.UN_XML]
    assert LanguageVersion.objects.count() == 3
    assert Edge.objects.count() == 1


def test_a_text_whose_identity_is_in_doubt_is_held_back(add):
    doubt = Doubt("identity", "line 1", "The file is named 1373, the text 1377.")
    add(parsed_resolution(1373, citing=[1269], doubts=(doubt,)))
    assert not LanguageVersion.objects.get().is_published
    assert not Edge.objects.exists()


def test_a_text_tells_what_the_catalogue_leaves_empty(add):
    facts = AdoptionFacts(adopted_on=date(2001, 9, 28), meeting=4385, adoption=Adoption.UNANIMOUS)
    add(parsed_resolution(1373, facts=facts))
    held = Resolution.objects.get(number=1373)
    assert (held.adopted_on, held.meeting, held.adoption) == (date(2001, 9, 28), 4385, Adoption.UNANIMOUS)


def test_the_catalogue_outranks_a_text_and_the_conflict_is_a_doubt(add):
    add(parsed_resolution(1373, facts=AdoptionFacts(meeting=4385, vote=Tally(in_favour=15))))
    add(parsed_resolution(1373, language=FRENCH, facts=AdoptionFacts(meeting=4386)))
    assert Resolution.objects.get(number=1373).meeting == 4385
    (doubt,) = LanguageVersion.objects.get(language="fr").doubts
    assert doubt == {
        "kind": "conflict",
        "place": {"template": "meeting", "values": {}},
        "message": {
            "template": "The text says %(ours)s, the catalogue %(theirs)s.",
            "values": {"ours": "4386", "theirs": "4385"},
        },
    }


def test_a_file_that_is_read_as_another_document_no_longer_stands_for_the_first(add):
    add(parsed_resolution(1373, citing=[1269]), b"the same file")
    add(parsed_resolution(1377, citing=[1269]), b"the same file")
    assert [version.document.symbol for version in LanguageVersion.objects.all()] == ["S/RES/1377 (2001)"]
    assert [edge.citing.symbol for edge in Edge.objects.all()] == ["S/RES/1377 (2001)"]


def test_a_resolution_that_there_cannot_be_is_refused(add):
    with pytest.raises(Refused, match=r"There is no resolution 9110 of 1994\."):
        add(parsed_resolution(1373, symbol=resolution(9110, 1994)))
    assert not any(rows().values())


def test_an_ingest_that_fails_leaves_nothing_half_written(add):
    text = "Recalling its resolution 1269 (1999),"
    twice = (mention_in(text, "1269", resolution(1269)),) * 2
    with pytest.raises((IntegrityError, DataError)):
        add(parsed_resolution(1373, paragraphs=(ParsedParagraph(Kind.PREAMBULAR, text, mentions=twice),)))
    assert not any(rows().values())


def an_effect(**changes):
    return replace(ParsedEffect(Verb.TERMINATES, 0, 10, symbol="S/RES/1269 (1999)", paragraphs=("4",)), **changes)


def doing(*effects):
    """A resolution whose preamble names 1269, and whose paragraph 1 does something to it."""
    parsed = parsed_resolution(1373, citing=[1269])
    preamble, operative = parsed.paragraphs
    return replace(parsed, paragraphs=(preamble, replace(operative, effects=effects)))


def test_what_a_paragraph_does_is_kept_with_the_place_of_the_words_that_say_it(add):
    add(doing(an_effect(until="P6M"), an_effect(symbol="", paragraphs=(), body="UNIFIL", condition="if asked")))
    first, second = Effect.objects.order_by("position")
    assert (first.verb, str(first.cited), first.pinpoint, first.until) == (
        "terminates",
        "S/RES/1269 (1999)",
        ["4"],
        "P6M",
    )
    assert first.evidence == "Decides to"
    assert (second.cited, second.body, second.condition) == (None, "UNIFIL", "if asked")


def test_effects_are_replaced_by_a_better_reading_and_kept_by_the_same(add):
    add(doing(an_effect()))
    once = list(Effect.objects.values())
    assert add(doing(an_effect())) is Outcome.UNCHANGED
    assert list(Effect.objects.values()) == once
    assert add(doing(an_effect(verb=Verb.SUSPENDS))) is Outcome.CHANGED
    assert [effect.verb for effect in Effect.objects.all()] == ["suspends"]


@pytest.mark.parametrize("nothing", [{"symbol": "", "paragraphs": ()}, {"end": 0}, {"confidence": 0}])
def test_an_effect_without_object_evidence_or_confidence_is_refused(add, nothing):
    with pytest.raises(IntegrityError):
        add(doing(an_effect(**nothing)))


def test_the_agenda_item_of_a_text_is_taken_from_a_reading_that_came_through_a_pipe(add):
    parsed = parsed_resolution(1373, facts=AdoptionFacts(agenda_item="An invented item"))
    add(pickle.loads(pickle.dumps(parsed)))  # noqa: S301  (our own)
    assert Document.objects.get(symbol=parsed.symbol.text).agenda_item.name == "An invented item"


@pytest.mark.parametrize(
    ("spelt", "is_the_same"),
    [("The Invented Item", True), ("invented item.", True), ("Another invented item", False)],
)
def test_an_agenda_item_that_differs_in_spelling_alone_is_the_one_held(add, spelt, is_the_same):
    held = AgendaItem.objects.create(name="The invented item", catalogue_name="The invented item")
    parsed = parsed_resolution(1373, facts=AdoptionFacts(agenda_item=spelt))
    add(parsed)
    assert (Document.objects.get(symbol=parsed.symbol.text).agenda_item == held) == is_the_same
