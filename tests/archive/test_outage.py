"""The database goes away under a running archive, and comes back: a real server, stopped and started."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from django.conf import settings

from archive.backup.private_server import PrivateServer

PATIENCE = 30
OPEN_AT = re.compile(r"open at (http://127\.0\.0\.1:\d+)/")


@dataclass
class Archive:
    """An archive served by gunicorn, as `make run` serves it."""

    address: str

    def get(self, path: str, **headers: str) -> tuple[int, dict[str, str], str]:
        request = urllib.request.Request(self.address + path, headers=headers)  # noqa: S310
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE) as answer:  # noqa: S310
                return answer.status, dict(answer.headers), answer.read().decode()
        except urllib.error.HTTPError as answer:
            return answer.code, dict(answer.headers), answer.read().decode()

    def wait_for(self, path: str, status: int) -> None:
        deadline = time.monotonic() + PATIENCE
        while (found := self.get(path)[0]) != status:
            assert time.monotonic() < deadline, f"{path} still answers {found}"
            time.sleep(0.2)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def served(own_postgres: PrivateServer, tmp_path: Path) -> Iterator[Archive]:
    environment = os.environ | {
        "DATABASE_URL": own_postgres.url(),
        "ARCHIVE_HOME": str(tmp_path),
        "ARCHIVE_HOSTS": "127.0.0.1",
        "ARCHIVE_HTTPS": "",
        "SECRET_KEY": "only for this test",
        "PYTHONUNBUFFERED": "1",
        "PORT": str(free_port()),
    }

    def run(*words: str) -> None:
        subprocess.run([sys.executable, *words], env=environment, cwd=settings.BASE_DIR, check=True)

    run("manage.py", "migrate", "--verbosity=0")
    run("manage.py", "collectstatic", "--no-input", "--verbosity=0")
    command = [sys.executable, "-m", "gunicorn", "--config", "python:archive.serving", "archive.wsgi"]
    with subprocess.Popen(
        command, env=environment, cwd=settings.BASE_DIR, stdout=subprocess.PIPE, text=True
    ) as gunicorn:
        try:
            yield Archive(announced(gunicorn))
        finally:
            gunicorn.send_signal(signal.SIGINT)


def announced(gunicorn: "subprocess.Popen[str]") -> str:
    for line in gunicorn.stdout or ():
        if found := OPEN_AT.search(line):
            return found[1]
    raise AssertionError("The archive did not say where it is open.")


def test_an_archive_whose_database_goes_away_says_so_and_recovers_by_itself(
    served: Archive, own_postgres: PrivateServer
) -> None:
    session = {"Cookie": "sessionid=0123456789abcdef0123456789abcdef"}
    assert served.get("/health/")[0] == 200
    assert served.get("/admin/", **session)[0] == 200

    own_postgres.stop()
    assert served.get("/health/")[0] == 503
    for _ in range(3):
        # A session is looked up before any view is reached.
        status, headers, page = served.get("/admin/", **session, **{"Accept-Language": "fr"})
        assert (status, headers["Content-Language"]) == (503, "fr")
        assert headers["Retry-After"]
        assert "default-src 'none'" in headers["Content-Security-Policy"]
        assert 'lang="fr"' in page
    assert served.get("/admin/login/")[0] == 200, "a page that needs no database is still answered"

    own_postgres.start()
    started = time.monotonic()
    served.wait_for("/health/", 200)
    assert time.monotonic() - started < 5, "left to itself, the pool would have tried ever more rarely"
    assert served.get("/admin/", **session)[0] == 200
