"""What the tests of the wiring share."""

from collections.abc import Iterator

import pytest

from archive.backup.private_server import PrivateServer, private_server
from archive.postgres.server import ServerRefusedError, binaries


@pytest.fixture(scope="module")
def own_postgres() -> Iterator[PrivateServer]:
    """A Postgres that a test may stop and start; skipped aloud where the embedded one is not installed."""
    try:
        binaries()
    except ServerRefusedError as reason:
        pytest.skip(str(reason))
    with private_server() as server:
        yield server
