"""Loading files, folders and zips from the command line."""

import zipfile

import pytest
from django.core.management import CommandError, call_command

from resolutions.management.commands import load as command
from resolutions.models import LanguageVersion, Resolution
from resolutions.parsing import read as reading

pytestmark = pytest.mark.django_db

# An invented resolution, laid out like the corrected scans.
TEXT = """Resolution {number} ({year})
of 4 May {year}

The Security Council,

Recalling its resolution 242 (1967) of 22 November 1967,

1. Decides to meet at a place of its choosing;

2. Requests the Secretary-General to report on the chairs.

Adopted unanimously at the 1999th meeting.
"""


@pytest.fixture
def load(capsys):
    def load(*paths, **options):
        call_command("load", *paths, **options)
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


def test_nothing_is_set_up_for_a_path_that_is_not_there(load, monkeypatch):
    monkeypatch.setattr(command, "call_command", lambda *given, **options: pytest.fail("The archive was set up."))
    with pytest.raises(CommandError, match="There is no file or folder"):
        load("~nobody-of-that-name/texts", set_up=True)
