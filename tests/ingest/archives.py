"""An archive of its own, on a Postgres of its own, and the real processes that load into it."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import psycopg

from archive.postgres.running import PROJECT, ensure_running
from archive.postgres.server import Server
from tests.archive.postgres.processes import connect, wait_until

NUMBERS = range(250, 550)  # three batches
PATIENCE = 120  # seconds; on a quiet machine no test here takes ten
COMPLETE = (len(NUMBERS), len(NUMBERS), len(NUMBERS) - 1)  # one of them is the resolution that all others cite


@dataclass
class Archive:
    """An archive of its own, and the processes that load into it."""

    home: Path

    @property
    def server(self) -> Server:
        return Server(self.home / "postgres")

    def start(self, *words: str | Path) -> "subprocess.Popen[str]":
        environment = os.environ | {"ARCHIVE_HOME": str(self.home), "PYTHONUNBUFFERED": "1"}
        environment.pop("DATABASE_URL", None)
        return subprocess.Popen(
            [sys.executable, "manage.py", *map(str, words)],
            cwd=PROJECT,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def connect(self) -> psycopg.Connection:
        ensure_running(self.server)
        return connect(self.server)

    def ask(self, question: str) -> tuple[int, ...]:
        with self.connect() as connection:
            return connection.execute(question).fetchone()

    def held(self) -> tuple[int, ...]:
        """Texts, published texts, and edges told by a text."""
        return self.ask(
            "SELECT (SELECT count(*) FROM resolutions_languageversion),"
            " (SELECT count(*) FROM resolutions_languageversion WHERE is_published),"
            " (SELECT count(*) FROM resolutions_edge)"
        )

    def faults(self) -> tuple[int, ...]:
        """Texts that are not whole, and files that nothing was read from: there is never one."""
        return self.ask(
            "SELECT (SELECT count(*) FROM resolutions_languageversion AS version WHERE NOT is_published OR 3 >"
            " (SELECT count(*) FROM resolutions_paragraph WHERE version_id = version.id)), (SELECT count(*) FROM"
            " resolutions_sourcedocument WHERE id NOT IN (SELECT source_id FROM resolutions_languageversion))"
        )


def readers_of(loader: "subprocess.Popen[str]") -> list[int]:
    """The process ids of its readers."""
    try:
        lists = Path(f"/proc/{loader.pid}/task").glob("*/children")  # each thread has its own
        children = [child for told in lists for child in told.read_text().split()]
        found = [int(child) for child in children if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes()]
    except OSError:
        return []
    return found


def is_alive(pid: int) -> bool:
    """Whether a process runs: one that has ended and waits for its parent to notice does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def begun(archive: Archive, corpus: Path) -> tuple["subprocess.Popen[str]", set[int]]:
    """A load that has written its first batch, and its readers."""
    loader = archive.start("load", corpus, "--jobs=2")
    readers: set[int] = set()

    def has_begun() -> bool:
        readers.update(readers_of(loader))
        return archive.held()[0] > 0

    wait_until(has_begun, PATIENCE)
    assert readers
    return loader, readers


def completed(archive: Archive, corpus: Path) -> str:
    loader = archive.start("load", corpus, "--jobs=2")
    told, _ = loader.communicate(timeout=PATIENCE)
    assert loader.returncode == 0, told
    assert archive.held() == COMPLETE
    assert archive.faults() == (0, 0)
    return told
