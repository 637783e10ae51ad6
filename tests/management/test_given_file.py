"""What `parse` and `citations` say of the one file they are given, and what they do when their reader leaves."""

import io
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command

from resolutions.management.given_file import read_given

COMMANDS = ["parse", "citations"]
SEED = Path(settings.BASE_DIR) / "fixtures/documents/CS-13893.fr.txt"


def test_a_file_gives_its_bytes_and_its_name(tmp_path):
    (tmp_path / "note.txt").write_bytes(b"text")
    assert read_given(str(tmp_path / "note.txt")) == (b"text", "note.txt")


def test_a_dash_gives_standard_input_without_a_name(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"text")))
    assert read_given("-") == (b"text", "")


@pytest.mark.parametrize("command", COMMANDS)
def test_a_missing_file_is_told(command, tmp_path):
    with pytest.raises(CommandError, match=r"^There is no file .*none\.txt\.$"):
        call_command(command, str(tmp_path / "none.txt"))


@pytest.mark.parametrize("command", COMMANDS)
def test_a_folder_is_told(command, tmp_path):
    with pytest.raises(CommandError, match=r"is a folder; name one file in it\.$"):
        call_command(command, str(tmp_path))


@pytest.mark.parametrize("command", COMMANDS)
def test_empty_standard_input_is_told(command, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\n")))
    with pytest.raises(CommandError, match=r"^Standard input is empty\.$"):
        call_command(command, "-")


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        pytest.param(
            PermissionError(13, "Permission denied"), "note.txt may not be read by this user.", id="forbidden"
        ),
        pytest.param(OSError(5, "Input/output error"), "note.txt could not be read: Input/output error.", id="disk"),
    ],
)
def test_a_file_that_the_system_refuses_is_told(monkeypatch, error, sentence):
    def refuse(path: Path) -> bytes:
        raise error

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(CommandError) as told:
        read_given("note.txt")
    assert str(told.value) == sentence


@pytest.mark.parametrize("command", COMMANDS)
def test_a_reader_who_leaves_ends_the_command_quietly(command):
    manage = [sys.executable, str(Path(settings.BASE_DIR) / "manage.py"), command, str(SEED)]
    with subprocess.Popen(manage, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        running.stdout.close()
        assert (running.stderr.read(), running.wait()) == (b"", 0)
