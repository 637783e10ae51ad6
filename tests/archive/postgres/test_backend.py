"""Django's side of the embedded server: started by the first question, asked again after it was killed."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import OperationalError, connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.utils import ConnectionHandler
from pytest_django import DjangoDbBlocker

from archive.environment import database
from archive.postgres.running import PROJECT, is_supervised
from archive.postgres.server import Server
from tests.archive.postgres.processes import end


@pytest.fixture
def connection(
    server: Server, monkeypatch: pytest.MonkeyPatch, django_db_blocker: DjangoDbBlocker
) -> Iterator[BaseDatabaseWrapper]:
    monkeypatch.delenv("DATABASE_URL", raising=False)
    configured = ConnectionHandler({"default": {}, "embedded": database(server.folder)}).settings["embedded"]
    monkeypatch.setitem(connections.settings, "embedded", configured)
    connection = connections["embedded"]
    with django_db_blocker.unblock():
        yield connection
        connection.close()
        connection.close_pool()
    del connections["embedded"]


def ask(connection: BaseDatabaseWrapper) -> int:
    """One question as a request asks it: the connection goes back to its pool."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 2482")
        (answer,) = cursor.fetchone()
    connection.close()
    return answer


def test_the_first_question_starts_the_server(connection: BaseDatabaseWrapper, server: Server) -> None:
    assert not server.folder.exists()

    assert ask(connection) == 2482
    assert is_supervised(server)


def test_a_killed_server_is_back_for_the_next_question(connection: BaseDatabaseWrapper, server: Server) -> None:
    ask(connection)
    end(server, signal.SIGKILL)

    assert ask(connection) == 2482


def test_a_server_that_cannot_be_had_is_an_error_of_the_database(
    connection: BaseDatabaseWrapper, server: Server
) -> None:
    server.cluster.mkdir(parents=True)
    (server.cluster / "PG_VERSION").write_text("14\n")

    with pytest.raises(OperationalError, match="was written by Postgres 14"):
        ask(connection)


def test_a_command_that_asks_nothing_starts_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.setenv("ARCHIVE_HOME", str(tmp_path))

    subprocess.run([sys.executable, "manage.py", "check"], cwd=PROJECT, check=True, capture_output=True)

    assert not (tmp_path / "postgres").exists()
