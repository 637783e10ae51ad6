"""What a database holds, short enough to compare two of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg import sql

# The text of a value depends on these.
PLAIN = (
    "SET LOCAL timezone = 'UTC'",
    "SET LOCAL datestyle = 'ISO'",
    "SET LOCAL intervalstyle = 'postgres'",
    "SET LOCAL bytea_output = 'hex'",
    "SET LOCAL extra_float_digits = 1",
)

# Generated columns are left out: Postgres makes them anew from the others.
TABLES = """
    SELECT nspname, relname, array_agg(attname::text ORDER BY attnum)
    FROM pg_class
    JOIN pg_namespace ON pg_namespace.oid = relnamespace
    JOIN pg_attribute ON attrelid = pg_class.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
    WHERE relkind = 'r' AND nspname <> 'information_schema' AND nspname !~ '^pg_'
    GROUP BY nspname, relname
    ORDER BY nspname, relname
"""

# The sum does not depend on the order of the rows, which a dump does not keep.
ROWS_AND_DIGEST = """
    SELECT count(*), coalesce(sum(('x' || left(md5(kept::text), 16))::bit(64)::bigint), 0)::text
    FROM (SELECT {columns} FROM {table}) AS kept
"""

COUNTERS = "SELECT schemaname || '.' || sequencename, coalesce(last_value, 0) FROM pg_sequences"

SHAPE = """
    SELECT 'index ' || indexname FROM pg_indexes WHERE schemaname <> 'information_schema' AND schemaname !~ '^pg_'
    UNION ALL SELECT 'trigger ' || tgname || ' of ' || tgrelid::regclass FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT 'constraint ' || conname || ' of ' || conrelid::regclass
        FROM pg_constraint JOIN pg_namespace ON pg_namespace.oid = connamespace
        WHERE conrelid <> 0 AND contype <> 'n' AND nspname <> 'information_schema' AND nspname !~ '^pg_'
    UNION ALL SELECT 'extension ' || extname FROM pg_extension
"""


@dataclass(frozen=True, slots=True)
class Table:
    """A table's rows, and one number for all that stands in them, whatever their order."""

    rows: int
    digest: str


@dataclass(frozen=True, slots=True)
class Contents:
    """Tables by name, counters (the last number given to a row) by name; indexes, triggers, constraints, extensions."""

    tables: dict[str, Table]
    counters: dict[str, int]
    shape: frozenset[str]


def contents(connection: psycopg.Connection[Any]) -> Contents:
    """What the database holds, as this connection's transaction sees it."""
    for setting in PLAIN:
        connection.execute(setting)
    named = connection.execute(TABLES).fetchall()
    return Contents(
        tables={f"{schema}.{name}": _table(connection, schema, name, columns) for schema, name, columns in named},
        counters=dict(connection.execute(COUNTERS).fetchall()),
        shape=frozenset(thing for (thing,) in connection.execute(SHAPE)),
    )


def _table(connection: psycopg.Connection[Any], schema: str, name: str, columns: list[str]) -> Table:
    question = sql.SQL(ROWS_AND_DIGEST).format(
        columns=sql.SQL(", ").join(map(sql.Identifier, columns)), table=sql.Identifier(schema, name)
    )
    rows, digest = connection.execute(question).fetchone() or (0, "")
    return Table(rows, digest)


def differences(before: Contents, after: Contents) -> Iterator[str]:
    """What is not the same after a restore, a sentence each."""
    for name in sorted(before.tables.keys() | after.tables.keys()):
        yield from _difference(name, before.tables.get(name), after.tables.get(name))
    for name, last in sorted(before.counters.items()):
        # A counter may run on while the dump is made; it must never fall back.
        if after.counters.get(name, -1) < last:
            yield f"The counter {name} stood at {last}, and is {after.counters.get(name)} after the restore."
    for thing in sorted(before.shape ^ after.shape):
        yield f"The {thing} is only {'before' if thing in before.shape else 'after'} the restore."


def _difference(name: str, before: Table | None, after: Table | None) -> Iterator[str]:
    if before is None or after is None:
        yield f"The table {name} is only {'after' if before is None else 'before'} the restore."
    elif before.rows != after.rows:
        yield f"The table {name} had {before.rows:,} rows, and has {after.rows:,} after the restore."
    elif before.digest != after.digest:
        yield f"The table {name} has as many rows after the restore, but not the same ones."
