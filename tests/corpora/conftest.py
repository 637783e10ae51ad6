"""A server on this machine, and an invented corpus for it to serve."""

import io
import zipfile
from collections.abc import Iterator

import pytest

from tests.corpora.server import Server, serving

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
