"""A load that is killed, starved or crossed leaves an archive that can be read, and the same command completes it.

Real processes, on a server of their own: the loader, its readers and Postgres are killed with signal 9 amid a load.
"""

import os
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

from archive.postgres.identity import identity_for
from archive.postgres.running import PROJECT, ensure_running
from archive.postgres.server import Server, ServerRefusedError, binaries
from resolutions.ingest import turns
from resolutions.ingest.files import LARGEST
from resolutions.parsing.formats.akoma_ntoso import LARGEST as LARGEST_MARKUP
from resolutions.symbols import resolution
from tests.archive.postgres.processes import connect, end, wait_until
from tests.ingest.invented import TEXT

NUMBERS = range(250, 550)  # three batches
MOST_MEMORY = 600  # megabytes, of any process
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


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """An archive with tables and nothing in them; skipped aloud where the embedded Postgres is not installed."""
    try:
        binaries()
    except ServerRefusedError as reason:
        pytest.skip(str(reason))
    archive = Archive(tmp_path_factory.mktemp("home"))
    made = archive.start("migrate", "--verbosity=0")
    told, _ = made.communicate(timeout=2 * PATIENCE)
    assert made.returncode == 0, told
    yield archive
    ensure_running(archive.server)
    end(archive.server)


@pytest.fixture
def archive(home: Archive) -> Archive:
    with home.connect() as connection:
        connection.execute("TRUNCATE resolutions_document, resolutions_sourcedocument CASCADE")
    return home


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    with zipfile.ZipFile(tmp_path / "corpus.zip", "w", zipfile.ZIP_DEFLATED) as corpus:
        for number in NUMBERS:
            year = resolution(number).year
            text = TEXT.format(number=number, year=year).replace("242 (1967)", "250 (1968)")
            corpus.writestr(f"S_RES_{number:04}_{year}_EN.txt", text)
    return tmp_path / "corpus.zip"


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


def test_a_killed_loader_leaves_whole_texts_and_no_process_and_the_same_command_completes_it(archive, corpus):
    loader, readers = begun(archive, corpus)
    loader.kill()
    loader.communicate()
    assert archive.faults() == (0, 0)
    wait_until(lambda: not any(map(is_alive, readers)))
    held = archive.held()[0]
    assert f"unchanged {held:>10,}" in completed(archive, corpus)


def test_a_killed_reader_is_replaced_amid_a_load(archive, corpus):
    loader = archive.start("load", corpus, "--jobs=2")
    wait_until(lambda: bool(readers_of(loader)), PATIENCE)
    os.kill(readers_of(loader)[0], signal.SIGKILL)
    told, _ = loader.communicate(timeout=PATIENCE)
    assert loader.returncode == 0, told
    assert archive.held() == COMPLETE


def test_a_killed_postgres_ends_the_load_in_a_sentence_and_the_same_command_completes_it(archive, corpus):
    loader, readers = begun(archive, corpus)
    end(archive.server, signal.SIGKILL)
    told, _ = loader.communicate(timeout=PATIENCE)
    assert archive.faults() == (0, 0)
    if loader.returncode:  # else it had come to its end meanwhile
        assert "CommandError: The database was lost: " in told
        assert told.endswith("What was written before stays; the same command goes on from there.\n")
    assert not any(map(is_alive, readers))
    completed(archive, corpus)


def test_a_truncated_zip_is_refused_and_the_whole_one_completes_the_load(archive, corpus):
    whole = corpus.read_bytes()
    corpus.write_bytes(whole[: len(whole) * 2 // 3])
    told, _ = archive.start("load", corpus, "--jobs=2").communicate(timeout=PATIENCE)
    assert "corpus.zip: The zip is damaged, or is no zip: it could not be opened." in told
    assert archive.held() == (0, 0, 0)
    corpus.write_bytes(whole)
    completed(archive, corpus)


def test_a_zip_cut_short_amid_a_load_leaves_whole_texts_and_the_same_command_completes_it(archive, corpus):
    whole = corpus.read_bytes()
    loader, _readers = begun(archive, corpus)
    os.truncate(corpus, len(whole) // 10)
    told, _ = loader.communicate(timeout=PATIENCE)
    assert loader.returncode == 0, told
    assert "The file is damaged in the zip." in told
    assert archive.held()[0] < len(NUMBERS)
    assert archive.faults() == (0, 0)
    corpus.write_bytes(whole)
    completed(archive, corpus)


def peak_of(pid: int) -> int:
    """The most megabytes that a process has held at a time."""
    try:
        return int(Path(f"/proc/{pid}/status").read_text().partition("VmHWM:")[2].split()[0]) // 1024
    except (OSError, IndexError):
        return 0


def test_files_of_the_largest_size_take_a_bounded_memory(archive, tmp_path):
    """Texts, markup and an entry of a zip that are as large as is read at all, one after the other."""
    line = b"Words of no matter, line after line.\n"
    (tmp_path / "1.txt").write_bytes(line * (LARGEST // len(line)))
    (tmp_path / "2.xml").write_bytes(b"<akomaNtoso>" + b"<p>a</p>" * (LARGEST // 8 - 2) + b"</akomaNtoso>")
    around = b"<akomaNtoso>%s</akomaNtoso>"  # as large as is let through: a tree is made of it
    (tmp_path / "5.xml").write_bytes(around % (b"a<b/>" * ((LARGEST_MARKUP - len(around)) // 5)))
    (tmp_path / "3.txt").write_bytes("\N{CJK UNIFIED IDEOGRAPH-5B89}".encode() * (LARGEST // 3))
    with zipfile.ZipFile(tmp_path / "4.zip", "w", zipfile.ZIP_DEFLATED) as corpus:
        corpus.writestr("S_RES_0250_1968_EN.txt", line * (LARGEST // len(line) + 1))
    loader = archive.start("load", tmp_path, "--jobs=2")
    peaks: list[int] = []
    while loader.poll() is None:
        peaks.extend(map(peak_of, (loader.pid, *readers_of(loader))))
        time.sleep(0.05)
    told, _ = loader.communicate()
    assert loader.returncode == 0, told
    assert "Refused        5" in told
    assert 64 < max(peaks) < MOST_MEMORY, told


@pytest.fixture
def small_disk(archive: Archive, tmp_path: Path) -> Iterator[Path]:
    """A disk of one megabyte, on which the paragraphs lie; skipped aloud where none may be mounted."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m,mode=0700", "none", disk], check=False)
    if mounted.returncode:
        pytest.skip("no disk may be mounted by this user: a full one is not tried")
    identity_for(archive.server).owns(disk)
    with archive.connect() as connection:
        connection.autocommit = True
        connection.execute(f"CREATE TABLESPACE small LOCATION '{disk}'")
        connection.execute("ALTER TABLE resolutions_paragraph SET TABLESPACE small")
    yield disk
    with archive.connect() as connection:
        connection.autocommit = True
        connection.execute("TRUNCATE resolutions_document, resolutions_sourcedocument CASCADE")
        connection.execute("ALTER TABLE resolutions_paragraph SET TABLESPACE pg_default")
        connection.execute("CHECKPOINT")
        connection.execute("DROP TABLESPACE small")
    subprocess.run(["umount", disk], check=True)


def test_a_full_disk_ends_the_load_in_a_sentence_and_the_same_command_completes_it(archive, corpus, small_disk):
    (small_disk / "filler").write_bytes(b"-" * 700_000)
    loader = archive.start("load", corpus, "--jobs=2")
    told, _ = loader.communicate(timeout=PATIENCE)
    assert loader.returncode == 1
    assert "CommandError: The disk of the database is full: make room. What was written before stays" in told
    assert archive.held()[0] < len(NUMBERS)
    assert archive.faults() == (0, 0)
    subprocess.run(["mount", "-o", "remount,size=64m", small_disk], check=True)
    completed(archive, corpus)


def test_a_second_load_says_that_it_waits_and_then_finds_everything_there(archive, corpus):
    with archive.connect() as first:
        first.execute("SELECT pg_advisory_lock(%s)", [turns._LOADS])
        second = archive.start("load", corpus, "--jobs=2")
        assert second.stdout.readline() == "Another load is going on: waiting for it to end.\n"
        assert archive.held()[0] == 0
    told, _ = second.communicate(timeout=PATIENCE)
    assert second.returncode == 0, told
    assert archive.held() == COMPLETE


def test_two_loads_at_once_write_everything_once(archive, corpus):
    loaders = [archive.start("load", corpus, "--jobs=2") for _ in range(2)]
    told = [loader.communicate(timeout=PATIENCE)[0] for loader in loaders]
    assert [loader.returncode for loader in loaders] == [0, 0], told
    assert archive.held() == COMPLETE
    assert archive.faults() == (0, 0)


def test_a_start_of_the_archive_does_not_wait_for_a_load(archive, corpus):
    completed(archive, corpus)
    with archive.connect() as first:
        first.execute("SELECT pg_advisory_lock(%s)", [turns._LOADS])
        assert "waiting" not in completed(archive, corpus)


def test_a_batch_waits_for_whoever_is_writing(archive, corpus):
    with archive.connect() as librarian:
        librarian.execute("SELECT pg_advisory_xact_lock(%s)", [turns._BATCHES])
        loader = archive.start("load", corpus, "--jobs=2")
        wait_until(lambda: archive.ask("SELECT count(*) FROM pg_locks WHERE NOT granted")[0] > 0, PATIENCE)
        time.sleep(0.2)
        assert archive.held()[0] == 0
    told, _ = loader.communicate(timeout=PATIENCE)
    assert loader.returncode == 0, told
    assert archive.held() == COMPLETE
