"""An embedded server of the test's own, in an empty folder that lies deep."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive.postgres.running import is_supervised
from archive.postgres.server import Server
from tests.archive.postgres.processes import end


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    server = Server(tmp_path / ("deep" * 20) / "postgres")
    yield server
    if is_supervised(server):
        end(server)


@pytest.fixture
def clients(server: Server) -> Iterator[list[subprocess.Popen[str]]]:
    """Processes to be killed at the end, whatever became of the test."""
    started: list[subprocess.Popen[str]] = []
    yield started
    for client in started:
        client.kill()
        client.communicate()
