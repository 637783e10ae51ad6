"""The archive, ready to take invented documents; and an archive apart, for loads in processes of their own."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive.postgres.running import ensure_running
from archive.postgres.server import ServerRefusedError, binaries
from resolutions.ingest import ingest
from resolutions.symbols import resolution
from tests.archive.postgres.processes import end
from tests.ingest.archives import NUMBERS, PATIENCE, Archive
from tests.ingest.invented import TEXT


@pytest.fixture
def add(db):
    """Ingest a parsed document as if from a file of its own."""

    def add(parsed, content=None, reading_version=1):
        name = f"{parsed.symbol}.{parsed.language.code}"
        content = name.encode() if content is None else content
        return ingest(parsed, content=content, name=name, media_type="text/plain", reading_version=reading_version)

    return add


@pytest.fixture(scope="session")
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
