"""What a person sees at the terminal when something cannot be done: one sentence, and never a traceback."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from archive.postgres.running import PROJECT


def run(*arguments: str, **changed: str) -> subprocess.CompletedProcess[str]:
    """`manage.py` with some variables changed."""
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=PROJECT,
        env=os.environ | {"PYTHONWARNINGS": "ignore"} | changed,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("command", ["set_up", "migrate"], ids=["a command of ours", "a command of Django's"])
@pytest.mark.parametrize(
    ("name", "word", "sentence"),
    [
        ("DATABASE_URL", "nonsense", "DATABASE_URL must begin with postgresql://"),
        ("ARCHIVE_LOGS", "xml", "ARCHIVE_LOGS is text or json"),
        ("ARCHIVE_HTTPS", "perhaps", "ARCHIVE_HTTPS is a switch"),
    ],
)
def test_a_setting_that_cannot_be_used_is_one_sentence(command: str, name: str, word: str, sentence: str) -> None:
    attempt = run(command, **{name: word})

    assert attempt.returncode == 1
    assert attempt.stderr.startswith(sentence)
    assert attempt.stderr.count("\n") == 1


@pytest.mark.parametrize("key", ["", "known"], ids=["for the key", "for anything"])
def test_a_data_folder_that_cannot_be_used_is_one_sentence(tmp_path: Path, key: str) -> None:
    (tmp_path / "file").touch()

    attempt = run("set_up", "--files-only", ARCHIVE_HOME=str(tmp_path / "file" / "home"), SECRET_KEY=key)

    assert attempt.returncode == 1
    assert "The archive's data folder cannot be used" in attempt.stderr
    assert attempt.stderr.count("\n") == 1


def test_a_database_that_cannot_be_reached_is_one_sentence(tmp_path: Path) -> None:
    url = f"postgresql:///archive?host={tmp_path}"

    attempt = run("set_up", DATABASE_URL=url, ARCHIVE_HOME=str(tmp_path))

    assert attempt.returncode == 1
    assert attempt.stderr.startswith("CommandError: The database cannot be reached: ")
    assert "No such file" in attempt.stderr
    assert attempt.stderr.count("\n") == 1


def test_a_port_that_is_taken_is_told_before_anything_is_set_up(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]

        attempt = run("set_up", "--check-port", PORT=str(port), ARCHIVE_HOME=str(home), SECRET_KEY="known")

    assert f"Port {port} is taken" in attempt.stderr
    assert not home.exists()
