"""Documents by the hundred: the same rows as one by one, and one that does not fit keeps no other out."""

from dataclasses import replace
from datetime import date

import pytest
from django.db import OperationalError, connection
from psycopg.errors import DiskFull, ProgramLimitExceeded

from resolutions.ingest import Outcome, Reading, ingest, ingest_all
from resolutions.ingest import loading as batches
from resolutions.ingest.history import loading
from resolutions.ingest.loading import held_texts, ingest_and_undo, ingest_in_batches
from resolutions.languages import FRENCH
from resolutions.models import Citation, Document, Edge, LanguageVersion, Paragraph, SourceDocument
from resolutions.parsing.document import AdoptionFacts
from resolutions.parsing.document import Paragraph as ParsedParagraph
from resolutions.parsing.errors import Refused
from resolutions.symbols import resolution
from resolutions.terms import Kind, Provenance
from tests.ingest.invented import mention_in, parsed_resolution

pytestmark = pytest.mark.django_db


def reading(parsed, content=None, name=None):
    name = name or f"{parsed.symbol}.{parsed.language.code}.{parsed.provenance}"
    return Reading(parsed, name.encode() if content is None else content, name, "text/plain", 1)


READINGS = [
    reading(parsed_resolution(1373, citing=[1269, 1368], facts=AdoptionFacts(meeting=4385))),
    reading(parsed_resolution(1373, citing=[1269], provenance=Provenance.UNCORRECTED_TEXT)),
    reading(parsed_resolution(1373, language=FRENCH, facts=AdoptionFacts(meeting=4386, adopted_on=date(2001, 9, 28)))),
    reading(parsed_resolution(1377, citing=[1373, 1269])),
    reading(parsed_resolution(1269)),
]


def archive():
    """What is held, without the keys, which are given in another order."""
    return (
        set(Document.objects.values_list("symbol", "adopted_on", "resolution__meeting")),
        {
            (str(version), version.provenance, version.is_published, str(version.doubts), version.source.sha256)
            for version in LanguageVersion.objects.select_related("source")
        },
        set(Paragraph.objects.values_list("version__source__name", "position", "anchor", "text", "language")),
        set(Citation.objects.values_list("paragraph__text", "start", "end", "wording", "cited__symbol")),
        set(Edge.objects.values_list("citing__symbol", "cited__symbol", "mentions", "origin")),
    )


def test_a_batch_gives_the_rows_that_its_documents_give_one_by_one(transactional_db):
    together = [became.outcome for became in ingest_all(READINGS)]
    as_a_batch = archive()
    for model in (Edge, LanguageVersion, SourceDocument, Document):
        model.objects.all().delete()
    apart = [
        ingest(one.parsed, content=one.content, name=one.name, media_type=one.media_type, reading_version=1)
        for one in READINGS
    ]
    assert as_a_batch == archive()
    assert together == apart == [Outcome.NEW] * 5


def test_a_batch_twice_changes_nothing():
    ingest_all(READINGS)
    keys = set(Paragraph.objects.values_list("pk", flat=True)), set(Edge.objects.values_list("pk", flat=True))
    assert {became.outcome for became in ingest_all(READINGS)} == {Outcome.UNCHANGED}
    assert keys == (set(Paragraph.objects.values_list("pk", flat=True)), set(Edge.objects.values_list("pk", flat=True)))


def test_what_was_rewritten_is_told():
    first = parsed_resolution(1373, citing=[1269])
    ingest_all([reading(first, b"file")])
    operative = replace(first.paragraphs[1], text="Decides to meet again, under resolution 1377 (2001).")
    mention = mention_in(operative.text, "resolution 1377 (2001)", resolution(1377))
    second = replace(first, paragraphs=(first.paragraphs[0], replace(operative, mentions=(mention,))))
    (became,) = ingest_all([reading(second, b"file")])
    assert became.outcome is Outcome.CHANGED
    assert (became.rewritten.gone, became.rewritten.written) == (("op-1",), ("op-1",))
    assert became.rewritten.mentions_written == ("op-1: resolution 1377 (2001)",)
    assert became.rewritten.mentions_gone == ()


def test_what_a_text_gave_its_document_is_told():
    (became,) = ingest_all(READINGS[:1])
    assert became.facts == ("meeting",)


WITH_LABEL_TOO_LONG = parsed_resolution(1368, paragraphs=(ParsedParagraph(Kind.OPERATIVE, "Decides.", label="1" * 99),))
WITH_NUL = parsed_resolution(1368, paragraphs=(ParsedParagraph(Kind.OPERATIVE, "Decides\x00.", anchor="op-1"),))
WITH_HALF_A_CHARACTER = parsed_resolution(1368, paragraphs=(ParsedParagraph(Kind.OPERATIVE, "Decides\ud800."),))
WITH_ONE_ANCHOR_TWICE = parsed_resolution(1368, paragraphs=(ParsedParagraph(Kind.OPERATIVE, "A.", anchor="op-1"),) * 2)
OF_NO_YEAR = parsed_resolution(1373, symbol=resolution(9110, 1994))
TOO_MANY_WORDS = parsed_resolution(
    1368, paragraphs=(ParsedParagraph(Kind.OPERATIVE, " ".join(f"word{number}" for number in range(200_000))),)
)


@pytest.mark.parametrize(
    "unfit",
    [WITH_LABEL_TOO_LONG, WITH_NUL, WITH_HALF_A_CHARACTER, WITH_ONE_ANCHOR_TWICE, OF_NO_YEAR, TOO_MANY_WORDS],
    ids=["too long", "NUL", "half a character", "anchor twice", "no such resolution", "too many words to index"],
)
def test_a_document_that_does_not_fit_is_refused_by_name_and_the_others_go_in(unfit):
    readings = [*READINGS, reading(unfit, b"unfit", name="unfit.txt")]
    refused = {one.name: became for one, became in ingest_in_batches(readings) if isinstance(became, Refused)}
    assert list(refused) == ["unfit.txt"]
    assert str(refused["unfit.txt"]).endswith(".")
    assert LanguageVersion.objects.count() == len(READINGS)
    assert not SourceDocument.objects.filter(name="unfit.txt").exists()
    assert not Document.objects.filter(symbol=unfit.symbol.text, mentions=None).exists()


def test_a_name_too_long_for_its_column_is_refused():
    ((_, became),) = ingest_in_batches([reading(parsed_resolution(1373), name="x" * 301)])
    assert isinstance(became, Refused)


def test_a_fault_of_the_database_refuses_no_document_but_ends_the_load():
    def fails(readings):
        raise OperationalError("could not extend file") from DiskFull()

    with pytest.raises(OperationalError, match="could not extend file"):
        list(ingest_in_batches(READINGS, fails))


def test_a_text_beyond_a_limit_of_the_index_is_the_documents_fault():
    def fails(readings):
        raise OperationalError("string is too long for tsvector") from ProgramLimitExceeded()

    assert all(isinstance(became, Refused) for _, became in ingest_in_batches(READINGS, fails))


def test_batches_are_bounded_in_documents_and_in_bytes(monkeypatch):
    sizes = []

    def write(readings):
        sizes.append(len(readings))
        return ingest_all(readings)

    monkeypatch.setattr(batches, "MOST_DOCUMENTS", 3)
    list(ingest_in_batches(READINGS, write))
    monkeypatch.setattr(batches, "MOST_BYTES", 1)
    list(ingest_in_batches(READINGS, write))
    assert sizes == [3, 2, 1, 1, 1, 1, 1]


def test_what_is_undone_leaves_nothing():
    assert [became.outcome for became in ingest_and_undo(READINGS)] == [Outcome.NEW] * 5
    assert not Document.objects.exists()
    assert not SourceDocument.objects.exists()


def test_held_texts_are_known_by_the_hash_of_their_file():
    ingest_all(READINGS)
    assert held_texts(1)[READINGS[2].sha256] == ("S/RES/1373 (2001)", "fr", ("conflict",))
    assert held_texts(2) == {}


def test_a_batch_leaves_one_event_for_each_text_and_document_and_none_for_paragraphs():
    with loading("load"):
        ingest_all(READINGS)
    for version in LanguageVersion.objects.all():
        assert version.events.exclude(pgh_label="update").count() == 1
        assert version.events.get(pgh_label="insert").pgh_context.metadata == {"command": "load"}
    assert not Paragraph.pgh_event_model.objects.exists()


def test_paragraphs_that_a_person_adds_are_recorded_with_the_person():
    with connection.cursor() as cursor:  # nothing said it yet in this transaction
        cursor.execute("SELECT set_config('pghistory.context_metadata', '', true)")
    ingest_all(READINGS[:1])
    assert Paragraph.pgh_event_model.objects.count() == Paragraph.objects.count() == 2
