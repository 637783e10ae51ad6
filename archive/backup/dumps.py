"""A dump of the whole database in one file, and its way back into an empty database."""

from pathlib import Path

from archive.backup.databases import BackupRefusedError, Database

OWNERLESS = ("--no-owner", "--no-privileges")

HOW_MANY_TABLES = """
    SELECT count(*) FROM pg_class
    JOIN pg_namespace ON pg_namespace.oid = relnamespace
    WHERE relkind IN ('r', 'p') AND nspname NOT IN ('pg_catalog', 'information_schema') AND nspname !~ '^pg_'
"""


def dump(database: Database, file: Path, snapshot: str = "") -> None:
    """Write the dump whole or not at all, readable by its owner only: it holds the accounts too.

    `snapshot` is one that another transaction exported, to dump exactly what that transaction sees.
    """
    unfinished = file.with_name(f"{file.name}.unfinished")
    unfinished.touch(mode=0o600)
    words = ["--format=custom", *OWNERLESS, f"--file={unfinished}"]
    try:
        database.ask("pg_dump", *words, *([f"--snapshot={snapshot}"] if snapshot else []))
        unfinished.replace(file)
    finally:
        unfinished.unlink(missing_ok=True)


def restore(file: Path, database: Database) -> None:
    """Bring a dump back, whole or not at all. Raises BackupRefusedError where the database holds anything already."""
    with database.connect() as connection:
        found = connection.execute(HOW_MANY_TABLES).fetchone()
    if found and found[0]:
        raise BackupRefusedError(
            f"This database holds {found[0]} tables already: restore into an empty one, so that nothing is overwritten."
        )
    database.ask("pg_restore", "--single-transaction", "--exit-on-error", *OWNERLESS, str(file))
