"""What a person said of a mention or an effect outlives every later reading."""

from dataclasses import replace

import pytest
from django.apps import apps
from django.contrib.auth.models import User
from pghistory.models import Events

from resolutions.ingest import Outcome, Reading, ingest_all
from resolutions.ingest.judging import judge, withdraw
from resolutions.judging import Judgement as Said
from resolutions.judging import Key
from resolutions.languages import FRENCH
from resolutions.models import Citation, Document, Edge, Effect, Judgement, LanguageVersion, Paragraph
from resolutions.parsing.document import Effect as ParsedEffect
from resolutions.parsing.document import Paragraph as ParsedParagraph
from resolutions.symbols import Series, Symbol, resolution
from resolutions.terms import Kind, Ruling, Verb
from tests.ingest.invented import parsed_resolution

pytestmark = pytest.mark.django_db

CITED = resolution(242)
KEY = Key("pp-1", CITED.text)
REJECTED = Said(KEY, Ruling.REJECTED, "en", CITED)
ADDED = Said(Key("op-1", resolution(338).text), Ruling.ADDED, "en", resolution(338), wording="meet again")


@pytest.fixture
def librarian():
    return User.objects.create_user("librarian")


def reading(parsed, version=1):
    name = f"{parsed.symbol}.{parsed.language.code}"
    return Reading(parsed, name.encode(), name, "text/plain", version)


ENGLISH_TEXT = reading(parsed_resolution(1373, citing=[242]))
FRENCH_TEXT = reading(
    parsed_resolution(
        1373,
        language=FRENCH,
        paragraphs=(
            ParsedParagraph(Kind.PREAMBULAR, "Rappelant ce qui précède,", anchor="pp-1", label="1"),
            ParsedParagraph(Kind.OPERATIVE, "Décide de se réunir.", anchor="op-1", label="1"),
        ),
    )
)


@pytest.fixture
def document():
    ingest_all([ENGLISH_TEXT, FRENCH_TEXT])
    return Document.objects.get(symbol="S/RES/1373 (2001)")


def cited():
    return list(Edge.objects.filter(origin="text").order_by("cited").values_list("cited__symbol", flat=True))


def test_what_is_rejected_is_cited_no_more_and_what_is_added_is(document, librarian):
    judge(document, REJECTED, librarian, [ENGLISH_TEXT, FRENCH_TEXT])
    assert cited() == []
    judge(document, ADDED, librarian, [ENGLISH_TEXT, FRENCH_TEXT])
    assert cited() == ["S/RES/338 (1973)"]
    assert [str(row.made_by) for row in Judgement.objects.all()] == ["librarian", "librarian"]


def test_a_later_reading_and_a_second_load_do_not_undo_it(document, librarian):
    judge(document, REJECTED, librarian, [ENGLISH_TEXT])
    (again,) = ingest_all([ENGLISH_TEXT])
    assert again.outcome is Outcome.UNCHANGED
    ingest_all([replace(ENGLISH_TEXT, reading_version=2)])
    assert cited() == []


def test_it_outlives_the_text_it_was_made_on(document, librarian):
    """The English text is gone; citations are counted in the French one, whose words are others."""
    judge(document, ADDED, librarian, [ENGLISH_TEXT, FRENCH_TEXT])
    LanguageVersion.objects.get(language="en").delete()
    ingest_all([replace(FRENCH_TEXT, reading_version=2)])
    assert cited() == ["S/RES/338 (1973)"]


def test_added_in_a_text_it_is_counted_in_every_language_and_linked_where_its_words_stand(document, librarian):
    judge(document, ADDED, librarian, [ENGLISH_TEXT, FRENCH_TEXT])
    added = Citation.objects.filter(cited__symbol="S/RES/338 (1973)").order_by("paragraph__language")
    assert list(added.values_list("paragraph__language", "wording")) == [("en", "meet again"), ("fr", "")]
    french = Paragraph.objects.get(language="fr", anchor="op-1")
    assert [segment.citation for segment in french.segments] == [None]


def test_taken_back_the_text_is_as_it_was_read(document, librarian):
    before = list(Citation.objects.values_list("paragraph__anchor", "start", "cited"))
    judge(document, REJECTED, librarian, [ENGLISH_TEXT])
    withdraw(document, KEY, [ENGLISH_TEXT])
    assert list(Citation.objects.values_list("paragraph__anchor", "start", "cited")) == before
    assert not Judgement.objects.exists()


def test_a_second_judgement_of_the_same_takes_the_place_of_the_first(document, librarian):
    judge(document, REJECTED, librarian, [ENGLISH_TEXT])
    judge(document, replace(REJECTED, ruling=Ruling.CONFIRMED, pinpoint=("4",)), librarian, [ENGLISH_TEXT])
    assert Judgement.objects.get().ruling == "confirmed"
    assert Citation.objects.get().pinpoint == ["4"]


def test_a_document_that_nobody_cited_before_gets_its_row(document, librarian):
    symbol = Symbol(Series.ASSEMBLY_RESOLUTION, "A/RES/46/182", 182)
    judge(document, Said(Key("op-1", symbol.text), Ruling.ADDED, "en", symbol), librarian, [ENGLISH_TEXT])
    assert cited() == ["S/RES/242 (1967)", "A/RES/46/182"]


def test_two_added_where_the_words_are_not_stand_side_by_side(document, librarian):
    for number in (338, 339):
        said = Said(Key("op-1", resolution(number).text), Ruling.ADDED, "en", resolution(number), wording="gone")
        judge(document, said, librarian, [ENGLISH_TEXT, FRENCH_TEXT])
    assert cited() == ["S/RES/242 (1967)", "S/RES/338 (1973)", "S/RES/339 (1973)"]


def test_a_confirmed_effect_is_certain(document, librarian):
    unsure = ParsedEffect(Verb.TERMINATES, 0, 9, CITED.text, confidence=0.3)
    first, second = ENGLISH_TEXT.parsed.paragraphs
    text = reading(replace(ENGLISH_TEXT.parsed, paragraphs=(replace(first, effects=(unsure,)), second)))
    ingest_all([text])
    key = Key("pp-1", CITED.text, 1, Verb.TERMINATES)
    judge(document, Said(key, Ruling.CONFIRMED, "en", CITED), librarian, [text])
    assert Effect.objects.get().confidence == 1.0
    judge(document, Said(key, Ruling.REJECTED, "en", CITED), librarian, [text])
    assert not Effect.objects.exists()


def test_what_no_paragraph_of_a_text_can_take_is_a_doubt_about_that_text(document, librarian):
    judge(document, replace(ADDED, key=Key("op-7", "S/RES/338 (1973)")), librarian, [ENGLISH_TEXT])
    (doubt,) = LanguageVersion.objects.get(language="en").doubts
    assert (doubt["kind"], doubt["place"]) == ("judgement", "op-7")


def test_the_history_tells_who_said_what_and_not_each_row_that_followed(document, librarian):
    of_paragraphs = apps.get_model("resolutions", "ParagraphEvent").objects
    before = of_paragraphs.count()
    judge(document, REJECTED, librarian, [ENGLISH_TEXT])
    withdraw(document, KEY, [ENGLISH_TEXT])
    events = Events.objects.references(document)
    assert [one.pgh_label for one in events if one.pgh_obj_model == "resolutions.Judgement"] == ["insert", "delete"]
    assert of_paragraphs.count() == before


def test_what_is_added_takes_the_place_of_nothing_that_somebody_else_said(document, librarian):
    colleague = User.objects.create_user("colleague")
    judge(document, ADDED, librarian, [ENGLISH_TEXT])
    judge(document, replace(ADDED, language="fr", wording="se réunir"), colleague, [ENGLISH_TEXT])
    said = Judgement.objects.order_by("ordinal").values_list("ordinal", "language", "made_by__username")
    assert list(said) == [(1, "en", "librarian"), (2, "fr", "colleague")]
