"""Whose turn it is to write: loads go one after the other, and so does each batch of documents.

The locks are the database's own, so that they hold across machines, and end with their holder however it ends.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Final

from django.db import Error, connection

# Any two numbers that no other program uses in this database: the session of the year the Council first met.
_LOADS: Final = 1946_01_17_1
_BATCHES: Final = 1946_01_17_2

Waits = Callable[[], None]


def take_turn() -> None:
    """Wait until nobody else writes documents. The turn ends with the transaction, which is to be a short one."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_BATCHES])


@contextmanager
def alone(has_to_wait: Waits) -> Iterator[None]:
    """No second load goes on meanwhile; `has_to_wait` is told, once, where another one goes on and has to end first.

    A librarian's confirmation is no load: it only waits for the batch that is being written.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(%s)", [_LOADS])
        if not cursor.fetchone()[0]:
            has_to_wait()
            cursor.execute("SELECT pg_advisory_lock(%s)", [_LOADS])
    try:
        yield
    finally:
        with suppress(Error), connection.cursor() as cursor:  # gone with its connection, where that is gone
            cursor.execute("SELECT pg_advisory_unlock(%s)", [_LOADS])
