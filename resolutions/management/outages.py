"""A database that ends amid a load, or has no room: one sentence, and what to do."""

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from django.core.management.base import CommandError
from django.db import InterfaceError, OperationalError

_GOES_ON = "What was written before stays; the same command goes on from there."


@contextmanager
def told_in_a_sentence() -> Iterator[None]:
    """Raise CommandError for what is no document's fault."""
    try:
        yield
    except (OperationalError, InterfaceError) as error:
        if isinstance(error.__cause__, psycopg.errors.DiskFull):
            raise CommandError(f"The disk of the database is full: make room. {_GOES_ON}") from error
        raise CommandError(f"The database was lost: {str(error).splitlines()[0]}. {_GOES_ON}") from error
    except ChildProcessError as error:
        raise CommandError(f"{error} {_GOES_ON}") from error
    except KeyboardInterrupt as stop:
        raise CommandError(f"Stopped. {_GOES_ON}") from stop
