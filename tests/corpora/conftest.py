"""A server on this machine, and an invented corpus for it to serve."""

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from resolutions.corpora.fetching import Fetched, Limits, fetch
from resolutions.corpora.sources import Wanted
from tests.corpora.server import Server, serving

NAME = "corpus.zip"
LIMITS = Limits(silence=5)

# An invented resolution, laid out like the corrected scans.
TEXT = """Resolution 338 (1973)
of 4 May 1973

The Security Council,

1. Decides to meet at a place of its choosing;

2. Requests the Secretary-General to report on the chairs.

Adopted unanimously at the 1999th meeting.
"""


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as server:
        yield server


@pytest.fixture(scope="session")
def corpus() -> bytes:
    """A zip with one invented resolution and enough numbers to be sent in pieces."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as corpus:
        corpus.writestr("S_RES_0338_1973_EN.txt", TEXT)
        corpus.writestr("data_extract/numbers.json", b"1946" * 50_000)
    return content.getvalue()


class Watching:
    """Keeps what was told, and lets no time pass."""

    def __init__(self) -> None:
        self.sizes: list[int] = []
        self.pauses: list[float] = []
        self.reasons: list[str] = []

    def came(self, name: str, size: int, whole: int | None) -> None:
        self.sizes.append(size)

    def waits(self, name: str, reason: str, seconds: float) -> None:
        self.reasons.append(reason)
        self.pauses.append(seconds)


@pytest.fixture
def watching() -> Watching:
    return Watching()


@pytest.fixture
def fetching(server: Server, tmp_path: Path, watching: Watching):
    def fetching(*, limits: Limits = LIMITS, path: str = "/corpus.zip", **told) -> Fetched:
        wanted = Wanted(NAME, server.address + path, "CC0 1.0", **told)
        return fetch(wanted, tmp_path, watching, limits=limits, pause=lambda seconds: None)

    return fetching


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}
