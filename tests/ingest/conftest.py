"""The archive, ready to take invented documents."""

import pytest

from resolutions.ingest import ingest


@pytest.fixture
def add(db):
    """Ingest a parsed document as if from a file of its own."""

    def add(parsed, content=None, reading_version=1):
        name = f"{parsed.symbol}.{parsed.language.code}"
        content = name.encode() if content is None else content
        return ingest(parsed, content=content, name=name, media_type="text/plain", reading_version=reading_version)

    return add
