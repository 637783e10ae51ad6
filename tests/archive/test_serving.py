"""What `make run` starts goes when it is told to, and leaves nothing behind when it is killed."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive.postgres.running import PROJECT, is_supervised
from archive.postgres.server import Server
from tests.archive.postgres.processes import wait_until

GUNICORN = [sys.executable, "-m", "gunicorn", "--config", "python:archive.serving", "archive.wsgi"]


@pytest.fixture
def port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def environment(tmp_path: Path, port: int) -> dict[str, str]:
    (tmp_path / "static").mkdir()
    ours = {"ARCHIVE_HOME": str(tmp_path), "PORT": str(port), "PYTHONWARNINGS": "ignore"}
    return {name: word for name, word in os.environ.items() if name != "DATABASE_URL"} | ours


@pytest.fixture
def hang_up() -> signal.Handlers:
    """What a hang-up does to a program that is started: as from a terminal. These tests may be run by `nohup`."""
    return signal.SIG_DFL


@pytest.fixture
def gunicorn(environment: dict[str, str], port: int, hang_up: signal.Handlers) -> Iterator[subprocess.Popen[str]]:
    """The archive with an empty database, once it has answered for the first time."""
    ours = signal.signal(signal.SIGHUP, hang_up)
    try:
        master = subprocess.Popen(GUNICORN, cwd=PROJECT, env=environment, stdout=subprocess.PIPE, text=True)
    finally:
        signal.signal(signal.SIGHUP, ours)
    assert master.stdout is not None
    assert f"http://127.0.0.1:{port}/" in master.stdout.readline()
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/health/", timeout=30) as answer:
        assert answer.status == 200
    yield master
    master.kill()
    master.communicate()


@pytest.mark.parametrize("seconds", [0.2, 0.6, 1.0, 1.4])
def test_a_start_that_is_broken_off_prints_no_traceback(environment: dict[str, str], seconds: float) -> None:
    command = [sys.executable, "manage.py", "set_up"]
    start = subprocess.Popen(command, cwd=PROJECT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    time.sleep(seconds)
    start.send_signal(signal.SIGINT)
    _told, complaints = start.communicate(timeout=60)

    assert b"Traceback" not in complaints


def is_closed(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) != 0


@pytest.mark.parametrize(
    "number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL], ids=lambda number: number.name
)
def test_nothing_is_left_behind(gunicorn: subprocess.Popen[str], port: int, tmp_path: Path, number: int) -> None:
    server = Server(tmp_path / "postgres")
    assert is_supervised(server)

    gunicorn.send_signal(number)

    wait_until(lambda: is_closed(port))
    wait_until(lambda: not is_supervised(server))
    assert not server.socket_folder.exists()


@pytest.mark.parametrize("hang_up", [signal.SIG_IGN], ids=["by nohup"])
def test_what_was_started_to_outlive_its_terminal_goes_on(gunicorn: subprocess.Popen[str], port: int) -> None:
    gunicorn.send_signal(signal.SIGHUP)
    time.sleep(1)
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/health/", timeout=30) as answer:
        assert answer.status == 200
    assert gunicorn.poll() is None


@pytest.mark.parametrize(
    ("name", "word", "sentence"),
    [
        ("PORT", "80000", "PORT is a number from 1 to 65535, and not '80000'."),
        ("PORT", "abc", "PORT is a number from 1 to 65535, and not 'abc'."),
        ("ARCHIVE_LOGS", "xml", "ARCHIVE_LOGS is text or json, and not 'xml'."),
    ],
    ids=["a port too large", "a port that is a word", "a form of log"],
)
def test_a_setting_that_cannot_be_used_is_told_in_a_sentence(
    environment: dict[str, str], name: str, word: str, sentence: str
) -> None:
    wrong = environment | {name: word}

    attempt = subprocess.run(GUNICORN, cwd=PROJECT, env=wrong, capture_output=True, text=True, check=False)

    assert attempt.returncode == 1
    assert attempt.stderr.strip() == sentence


def test_a_port_that_is_taken_is_told_in_a_sentence(environment: dict[str, str], port: int) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", port))
        taken.listen()

        attempt = subprocess.run(GUNICORN, cwd=PROJECT, env=environment, capture_output=True, text=True, check=False)

    assert attempt.returncode != 0
    assert attempt.stderr.strip() == f"Port {port} is taken: choose another with `make run PORT={port + 1}`."
