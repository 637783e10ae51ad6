"""`manage.py fetch_corpora`: from the sources to the archive, in one command."""

import fcntl
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from resolutions.management.commands import fetch_corpora as command
from resolutions.management.progress import FetchProgress
from resolutions.models import LanguageVersion
from tests.corpora.server import refusing, rest

PROJECT = Path(__file__).resolve().parent.parent.parent
TEXTS = "CR-UNSC_2025-12-22_EN_TXT_BEST.zip"


@pytest.fixture
def sources(server, corpus):
    """Both sources on the server of this machine: the options that name them."""

    def answer(request):
        if request.path == "/record":
            links = {"self": f"{server.address}/texts"}
            body = json.dumps({"files": [{"key": TEXTS, "size": len(corpus), "links": links}]}).encode()
            rest(body, etag='"record"')(request)
        else:
            rest(corpus)(request)

    server.answers = [answer]
    return [f"scresolutions={server.address}/zip", f"cr-unsc={server.address}/record"]


def test_both_sources_are_fetched_once_and_told(sources, tmp_path, capsys):
    call_command("fetch_corpora", folder=tmp_path / "corpora", addresses=sources)
    told = capsys.readouterr().out
    assert "United Nations, UNxml/SCresolutions (source: United Nations; unofficial copies, no warranty)" in told
    assert "SCresolutions-main.zip: 0.2 MB of 0.2 MB (100 %)" in told
    assert f"{TEXTS}: fetched, 0.2 MB, SHA-256 " in told
    call_command("fetch_corpora", folder=tmp_path / "corpora", addresses=sources)
    assert f"{TEXTS}: here already, 0.2 MB, SHA-256 " in capsys.readouterr().out


@pytest.mark.django_db
def test_what_was_fetched_is_loaded(sources, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(command, "call_command", lambda *given, set_up, **told: call_command(*given, **told))
    call_command("fetch_corpora", folder=tmp_path, addresses=sources, load=True)
    assert LanguageVersion.objects.get().document.symbol == "S/RES/338 (1973)"


def test_a_failure_is_one_sentence_and_nothing_is_loaded(server, tmp_path, monkeypatch):
    server.answers = [refusing(404)]
    monkeypatch.setattr(command, "call_command", lambda *given, **told: pytest.fail("Something was loaded."))
    with pytest.raises(CommandError, match=r"/zip answers 404 \(Not Found\): the file is not to be had there\."):
        call_command("fetch_corpora", folder=tmp_path, addresses=[f"scresolutions={server.address}/zip"], load=True)


def test_at_the_terminal_a_failure_is_one_line_and_exit_1(server, tmp_path):
    server.answers = [refusing(410)]
    arguments = ["--to", str(tmp_path), "--source", f"scresolutions={server.address}/zip"]
    attempt = subprocess.run(
        [sys.executable, "manage.py", "fetch_corpora", *arguments],
        cwd=PROJECT,
        env=os.environ | {"PYTHONWARNINGS": "ignore"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert attempt.returncode == 1
    assert attempt.stderr.count("\n") == 1
    assert "answers 410" in attempt.stderr


def test_two_fetches_do_not_write_the_same_files(sources, tmp_path):
    with (tmp_path / "fetching.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with pytest.raises(CommandError, match=r"Another fetch into .* is going on"):
            call_command("fetch_corpora", folder=tmp_path, addresses=sources)


def test_a_folder_that_cannot_be_made_is_one_sentence(sources, tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(CommandError, match=r"could not be written: Not a directory\."):
        call_command("fetch_corpora", folder=tmp_path / "file" / "corpora", addresses=sources)


def test_a_source_that_is_not_known_is_one_sentence(tmp_path):
    with pytest.raises(CommandError, match="There is no source elsewhere"):
        call_command("fetch_corpora", folder=tmp_path, addresses=["elsewhere=https://example.org"])


def test_whoever_stops_a_fetch_is_told_that_it_goes_on(sources, tmp_path, monkeypatch):
    def stop(*given, **told):
        raise KeyboardInterrupt

    monkeypatch.setattr(command, "fetch", stop)
    with pytest.raises(CommandError, match="The same command goes on where it stopped"):
        call_command("fetch_corpora", folder=tmp_path, addresses=sources)


class Terminal(io.StringIO):
    def isatty(self):
        return True


def told_on(out, sizes, whole):
    seconds = iter(range(0, 1000, 4))
    progress = FetchProgress(out, clock=lambda: next(seconds))
    for size in sizes:
        progress.came("a.zip", size, whole)
    progress.end()
    return out.getvalue()


def test_a_terminal_sees_a_bar_with_the_rate_and_the_time_left():
    told = told_on(Terminal(), [0, 8_000_000, 16_000_000], 16_000_000)
    assert f"\r\x1b[K[{'#' * 15}{' ' * 15}] a.zip: 8.0 MB of 16.0 MB (50 %), 2.0 MB a second, 4 s left" in told
    assert told.endswith(f"[{'#' * 30}] a.zip: 16.0 MB of 16.0 MB (100 %), 2.0 MB a second\n")


def test_elsewhere_a_plain_line_is_written_now_and_then():
    told = told_on(io.StringIO(), range(0, 10_000_000, 1_000_000), None)
    assert told.splitlines() == [
        "a.zip: 0.0 MB",
        "a.zip: 3.0 MB, 0.2 MB a second",
        "a.zip: 6.0 MB, 0.2 MB a second",
        "a.zip: 9.0 MB, 0.2 MB a second",
    ]
