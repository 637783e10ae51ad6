"""A load whose file or disk ends leaves whole texts, and the same command completes it; no memory ends."""

import os
import subprocess
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive.postgres.identity import identity_for
from resolutions.ingest.files import LARGEST
from resolutions.parsing.formats.akoma_ntoso import LARGEST as LARGEST_MARKUP
from tests.ingest.archives import NUMBERS, PATIENCE, Archive, begun, completed, readers_of

MOST_MEMORY = 600  # megabytes, of any process


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
