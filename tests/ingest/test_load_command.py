"""Loading files, folders and zips from the command line."""

import re
import subprocess
import zipfile

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from django.db import connection

from resolutions.management import loads
from resolutions.management.commands import load as command
from resolutions.models import Document, LanguageVersion, Resolution
from resolutions.parsing import read as reading
from tests.ingest.invented import TEXT

pytestmark = pytest.mark.django_db


@pytest.fixture
def load(capsys):
    def load(*paths, **options):
        call_command("load", *paths, **{"jobs": 1} | options)
        return capsys.readouterr().out

    return load


@pytest.fixture
def folder(tmp_path):
    """Two resolutions, a placeholder, and a file that cannot be read."""
    folder = tmp_path / "corpus"
    folder.mkdir()
    (folder / "S_RES_0338_1973_EN.txt").write_text(TEXT.format(number=338, year=1973))
    (folder / "S_RES_0500_1982_EN.txt").write_text(TEXT.format(number=500, year=1982))
    (folder / "test.txt").write_text("\n")
    (folder / "S_RES_0400_1976_EN.pdf").write_bytes(b"%PDF-1.4 ...")
    return folder


def test_a_folder_is_loaded_with_a_table_of_what_became_of_it(load, folder):
    table = load(folder)
    assert "Read           2" in table
    assert "new                2" in table
    assert "Ignored        1" in table
    assert "Refused        1" in table
    assert "S_RES_0400_1976_EN.pdf: " in table
    assert {version.document.symbol for version in LanguageVersion.objects.published()} == {
        "S/RES/338 (1973)",
        "S/RES/500 (1982)",
    }


def test_a_load_twice_changes_nothing(load, folder):
    load(folder)
    rows = list(LanguageVersion.objects.order_by("pk").values())
    assert "unchanged          2" in load(folder)
    assert list(LanguageVersion.objects.order_by("pk").values()) == rows


def test_a_zip_is_loaded_in_place(load, tmp_path):
    with zipfile.ZipFile(tmp_path / "corpus.zip", "w") as corpus:
        corpus.writestr("texts/S_RES_0338_1973_EN.txt", TEXT.format(number=338, year=1973))
    load(tmp_path / "corpus.zip")
    assert LanguageVersion.objects.get().source.name == "corpus.zip/texts/S_RES_0338_1973_EN.txt"


def test_only_the_document_asked_for_is_loaded(load, folder):
    load(folder, only="S/RES/338(1973)")
    assert LanguageVersion.objects.get().document.symbol == "S/RES/338 (1973)"


@pytest.mark.parametrize("word", ["338", "s/res/338", "S/RES/338 (1973)"])
def test_a_document_may_be_asked_for_without_its_year(load, folder, word):
    load(folder, only=word)
    assert LanguageVersion.objects.get().document.symbol == "S/RES/338 (1973)"
    assert "unchanged          1" in load(folder, only=word)


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"only": "the chairs"}, "'the chairs' is no symbol: say it as in 'S/RES/1373', 'S/PRST/2018/9'."),
        ({"jobs": "many"}, "'many' is no number of jobs: say one from 1 to 64."),
        ({"jobs": "0"}, "'0' is no number of jobs: say one from 1 to 64."),
    ],
)
def test_what_cannot_be_asked_for_is_one_sentence(load, folder, options, sentence):
    with pytest.raises(CommandError) as refusal:
        load(folder, **options)
    assert str(refusal.value) == sentence


def test_a_dry_run_writes_nothing_and_tells_what_would_be(load, folder):
    table = load(folder, dry_run=True)
    assert "Nothing was written. It would be:" in table
    assert "new                2" in table
    assert not Document.objects.exists()


def test_many_processes_give_the_same_table(load, folder):
    first, second = load(folder, dry_run=True), load(folder, jobs=2)
    assert first.splitlines()[1:-1] == second.splitlines()[:-1]


def test_the_same_bytes_under_another_name_are_held_once(load, folder):
    (folder / "S_RES_0338_1973_copy.txt").write_bytes((folder / "S_RES_0338_1973_EN.txt").read_bytes())
    table = load(folder)
    assert "new                2" in table
    assert "unchanged          1" in table
    assert "unchanged          3" in load(folder)


def test_the_table_tells_doubts_by_their_kind_at_the_second_load_too(load, folder):
    (folder / "S_RES_0401_1976_EN.txt").write_text(TEXT.format(number=402, year=1976))
    assert "1  identity" in load(folder)
    assert "1  identity" in load(folder)


def test_the_table_tells_how_fast_it_was(load, folder):
    last = load(folder).splitlines()[-1]
    assert re.fullmatch(
        r"[\d.]+ seconds: 2 documents \([\d,]+ a second\), \d+ paragraphs \([\d,]+ a second\), 2 mentions .*", last
    )


def test_a_language_that_a_person_said_is_kept_with_the_file(load, folder):
    load(folder / "S_RES_0338_1973_EN.txt", language="en")
    assert LanguageVersion.objects.get().source.language == "en"


def test_the_language_may_be_told(load, folder):
    load(folder / "S_RES_0338_1973_EN.txt", language="en")
    assert LanguageVersion.objects.get().language == "en"


def test_a_refused_file_fails_only_a_strict_load(load, folder):
    with pytest.raises(CommandError, match=r"1 file was refused\."):
        load(folder, strict=True)
    assert LanguageVersion.objects.count() == 2


def test_a_fault_of_the_reader_refuses_one_file_and_the_others_go_on(load, folder, monkeypatch):
    original = reading.divide

    def divide(blocks, language):
        if any("500 (1982)" in block.text for block in blocks):
            raise IndexError("list index out of range")
        return original(blocks, language)

    monkeypatch.setattr(reading, "divide", divide)
    assert "S_RES_0500_1982_EN.txt, the text: The reader failed on it" in load(folder)
    assert LanguageVersion.objects.count() == 1


def test_a_path_that_is_not_there_is_one_sentence(load, tmp_path):
    with pytest.raises(CommandError, match=r"There is no file or folder .*nowhere\."):
        load(tmp_path / "nowhere")
    assert not Resolution.objects.exists()


def test_a_path_may_begin_at_a_persons_own_folder(load, folder, monkeypatch):
    monkeypatch.setenv("HOME", str(folder.parent))
    assert "Read           2" in load(f"~/{folder.name}")


def test_make_asks_for_a_folder_before_it_installs_anything(tmp_path):
    said = subprocess.run(
        ["make", "-C", settings.BASE_DIR, "load", f"VENV={tmp_path}", "FROM="],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Say what to load: make load FROM=FOLDER" in said.stdout
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_set_up_for_a_path_that_is_not_there(load, monkeypatch):
    monkeypatch.setattr(command, "call_command", lambda *given, **options: pytest.fail("The archive was set up."))
    with pytest.raises(CommandError, match="There is no file or folder"):
        load("~nobody-of-that-name/texts", set_up=True)


def test_one_file_under_two_names_is_one_text_and_both_names_are_kept(load, tmp_path):
    for name in ("English", "French"):
        (tmp_path / "corpus" / name).mkdir(parents=True)
        (tmp_path / "corpus" / name / "S_RES_0338_1973_EN.txt").write_text(TEXT.format(number=338, year=1973))
    for _twice in range(2):
        load(tmp_path / "corpus")
        source = LanguageVersion.objects.get().source
        assert (source.name, source.other_names) == (
            "English/S_RES_0338_1973_EN.txt",
            ["French/S_RES_0338_1973_EN.txt"],
        )


def other_names(load, folder):
    load(folder)
    return LanguageVersion.objects.get(language="en").source.other_names


def test_a_name_that_bears_other_bytes_now_is_forgotten(load, tmp_path):
    for name in ("English", "French"):
        (tmp_path / "corpus" / name).mkdir(parents=True)
        (tmp_path / "corpus" / name / "S_RES_0338_1973_EN.txt").write_text(TEXT.format(number=338, year=1973))
    assert other_names(load, tmp_path / "corpus") == ["French/S_RES_0338_1973_EN.txt"]
    (tmp_path / "corpus" / "French" / "S_RES_0338_1973_EN.txt").unlink()
    assert other_names(load, tmp_path / "corpus") == []


def test_a_second_name_too_long_to_keep_stops_no_load(load, tmp_path):
    for name in ("a", "/".join(["b" * 200] * 2)):
        (tmp_path / "corpus" / name).mkdir(parents=True)
        (tmp_path / "corpus" / name / "S_RES_0338_1973_EN.txt").write_text(TEXT.format(number=338, year=1973))
    assert other_names(load, tmp_path / "corpus") == []


@pytest.mark.parametrize(("many", "is_measured"), [(0, True), (10_000, False)])
def test_the_tables_are_measured_after_a_load_that_brought_much(load, folder, monkeypatch, many, is_measured):
    measured = []
    monkeypatch.setattr(loads, "MANY_PARAGRAPHS", many)
    with connection.execute_wrapper(lambda run, sql, *rest: (measured.append(sql), run(sql, *rest))[1]):
        load(folder)
    tables = [str(sql) for sql in measured if str(sql).startswith("ANALYZE ")]
    assert bool(tables) == is_measured
    assert all("resolutions_paragraph" in sql and "resolutions_effect" in sql for sql in tables)
