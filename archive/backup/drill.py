"""The drill: a backup that was never restored is a hope."""

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from psycopg import IsolationLevel

from archive.backup.contents import Contents, contents, differences
from archive.backup.databases import Database
from archive.backup.dumps import dump, restore


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a drill found: what was dumped, the size of the dump in bytes, and what differed after its restore."""

    before: Contents
    size: int
    differences: tuple[str, ...]


def drill(source: Database, empty: Database, say: Callable[[str], object] = lambda sentence: None) -> Outcome:
    """Dump one database, restore it into an empty one, and compare; the archive may stay open meanwhile."""
    with tempfile.TemporaryDirectory(prefix="archive-drill-") as folder:
        file = Path(folder) / "archive.dump"
        say("Dumping the archive.")
        before = dump_and_read(source, file)
        say(f"Restoring {file.stat().st_size:,} bytes into an empty database.")
        restore(file, empty)
        size = file.stat().st_size
    say("Comparing.")
    with empty.connect() as connection:
        after = contents(connection)
    return Outcome(before, size, tuple(differences(before, after)))


def dump_and_read(source: Database, file: Path) -> Contents:
    """The dump and what it must hold, both of the same moment."""
    with source.connect() as connection:
        connection.isolation_level = IsolationLevel.REPEATABLE_READ
        (snapshot,) = connection.execute("SELECT pg_export_snapshot()").fetchone() or ("",)
        dump(source, file, snapshot)
        return contents(connection)
