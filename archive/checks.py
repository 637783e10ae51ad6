"""The check of the database, run by `migrate` and at every start."""

from collections.abc import Iterator, Sequence
from typing import Any

from django.core.checks import CheckMessage, Error
from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper

OLDEST_POSTGRES = 15
RUSSIAN = "SELECT to_tsvector('russian', 'Совета') @@ to_tsquery('russian', 'совет')"


def check_postgres(databases: Sequence[str] | None = None, **options: Any) -> list[CheckMessage]:
    """Refuse a server that is too old, or whose locale makes search miss words in silence."""
    return [refusal for alias in databases or () for refusal in refusals(connections[alias])]


def refusals(connection: BaseDatabaseWrapper) -> Iterator[CheckMessage]:
    """What is wrong with one server, each in a sentence."""
    major = connection.get_database_version()[0]
    if major < OLDEST_POSTGRES:
        yield Error(
            f"The archive needs Postgres {OLDEST_POSTGRES} or newer, and this server is Postgres {major}.",
            id="archive.E001",
        )
    with connection.cursor() as cursor:
        cursor.execute(RUSSIAN)
        (is_found,) = cursor.fetchone()
    if not is_found:
        yield Error(
            "This Postgres cannot search Cyrillic text, because of its locale: create the database with "
            "TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'.",
            id="archive.E002",
        )
