"""Texts that an earlier parser read are read again from the files that the archive keeps."""

import hashlib

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from resolutions.models import Citation, LanguageVersion, Paragraph, Resolution, SourceDocument
from resolutions.parsing.read import READING_VERSION
from tests.ingest.invented import TEXT

pytestmark = pytest.mark.django_db


@pytest.fixture
def reread(capsys):
    def reread(**options):
        call_command("reread", **{"jobs": 1} | options)
        return capsys.readouterr().out

    return reread


@pytest.fixture
def poorly_read(tmp_path, capsys):
    """Two texts, as a parser would have read them that found no mention, and took one paragraph for another."""
    for number, year in ((338, 1973), (500, 1982)):
        (tmp_path / f"S_RES_{number:04}_{year}_EN.txt").write_text(TEXT.format(number=number, year=year))
    call_command("load", tmp_path, jobs=1)
    capsys.readouterr()
    Citation.objects.all().delete()
    Paragraph.objects.filter(anchor="op-2", version__document__symbol="S/RES/338 (1973)").update(
        text="Requests chairs."
    )
    LanguageVersion.objects.update(reading_version=READING_VERSION - 1)


def archive():
    return {
        model.__name__: list(model.objects.order_by("pk").values())
        for model in (Resolution, LanguageVersion, Paragraph, Citation)
    }


def test_what_changes_is_told_text_by_text(reread, poorly_read):
    told = reread().splitlines()
    assert told[0].startswith("S/RES/338 (1973), en, S_RES_0338_1973_EN.txt: 2 paragraphs rewritten (pp-1, op-2); ")
    assert told[0].endswith("1 mentions found (pp-1: 242 (1967))")
    assert "1 paragraphs rewritten (pp-1)" in told[1]
    assert told[2] == "2 texts were read again: 2 changed, 0 the same, 0 stay as they are."


def test_texts_are_as_the_better_parser_reads_them(reread, poorly_read):
    reread()
    assert Citation.objects.count() == 2
    assert Paragraph.objects.get(anchor="op-2", version__document__symbol="S/RES/338 (1973)").text.endswith("chairs.")
    assert set(LanguageVersion.objects.values_list("reading_version", flat=True)) == {READING_VERSION}


def test_texts_read_by_this_parser_are_left_alone(reread, poorly_read):
    reread()
    assert reread() == "0 texts were read again: 0 changed, 0 the same, 0 stay as they are.\n"


def test_a_dry_run_tells_the_same_and_writes_nothing(reread, poorly_read):
    before = archive()
    told = reread(dry_run=True)
    assert archive() == before
    assert told.removesuffix("Nothing was written.\n") == reread()


def test_one_document_may_be_asked_for(reread, poorly_read):
    assert "1 texts were read again" in reread(only="S/RES/500")
    assert LanguageVersion.objects.get(reading_version=READING_VERSION).document.symbol == "S/RES/500 (1982)"


def test_what_is_no_symbol_is_one_sentence(reread):
    with pytest.raises(CommandError, match="'chairs' is no symbol"):
        reread(only="chairs")


def test_what_people_decided_stays(reread, poorly_read):
    Resolution.objects.filter(number=338).update(meeting=None, edited=["meeting"])
    LanguageVersion.objects.filter(document__symbol="S/RES/338 (1973)").update(checked_at=timezone.now())
    told = reread()
    assert "meeting" not in told
    assert Resolution.objects.get(number=338).meeting is None
    assert LanguageVersion.objects.get(checked_at__isnull=False).document.symbol == "S/RES/338 (1973)"


def test_a_text_that_cannot_be_read_any_more_stays_as_it_is(reread, poorly_read):
    SourceDocument.objects.filter(name__contains="0338").update(content=b"%PDF-1.4")
    told = reread()
    assert "S/RES/338 (1973), en, S_RES_0338_1973_EN.txt: stays as it is." in told
    assert "1 changed, 0 the same, 1 stay as they are" in told
    assert LanguageVersion.objects.filter(document__symbol="S/RES/338 (1973)").exists()


def test_a_text_that_reads_as_another_document_is_told(reread, poorly_read):
    content = TEXT.format(number=501, year=1982).encode()
    other = {"content": content, "sha256": hashlib.sha256(content).hexdigest(), "name": "a.txt"}
    SourceDocument.objects.filter(name__contains="0338").update(**other)
    assert "S/RES/338 (1973), en, a.txt: is now S/RES/501 (1982), en" in reread()
    assert not LanguageVersion.objects.filter(document__symbol="S/RES/338 (1973)").exists()


def test_many_processes_read_the_same(reread, poorly_read):
    assert reread(dry_run=True, jobs=2) == reread(dry_run=True)


def test_the_history_tells_the_command(reread, poorly_read):
    reread()
    version = LanguageVersion.objects.get(document__symbol="S/RES/338 (1973)")
    assert version.events.order_by("-pgh_id").first().pgh_context.metadata == {"command": "reread"}
    assert not Paragraph.pgh_event_model.objects.filter(pgh_context__metadata__command="reread").exists()
