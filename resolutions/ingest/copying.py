"""Rows by the thousand: written with COPY, their keys taken beforehand, so that rows that point to them can be too."""

from collections.abc import Iterable, Sequence

from django.db import connection
from django.db.models import Model
from psycopg import sql


def new_keys(model: type[Model], number: int) -> list[int]:
    """Keys for so many new rows of a table, in order."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s)",
            [model._meta.db_table, number],
        )
        return [key for (key,) in cursor.fetchall()]


def insert(objects: Sequence[Model]) -> None:
    """Insert new objects of one model and give them their keys. Files by the megabyte cost a third of what Django's own
    statement does, in which every byte is written twice over.
    """
    if not objects:
        return
    model = type(objects[0])
    fields = [field for field in model._meta.concrete_fields if field.column]
    for key, one in zip(new_keys(model, len(objects)), objects, strict=True):
        one.pk = key
    copy(
        model,
        [str(field.column) for field in fields],
        ([field.pre_save(one, add=True) for field in fields] for one in objects),
    )


def copy(model: type[Model], columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Write rows, given as the values of these columns. Raises the errors of `django.db`, as any other statement does.

    The context of the history is put into statements, which COPY is none of to the library that does it: the lock,
    which COPY takes anyway, carries it.
    """
    table = sql.Identifier(model._meta.db_table)
    names = sql.SQL(", ").join(map(sql.Identifier, columns))
    with connection.wrap_database_errors, connection.cursor() as cursor:
        cursor.execute(sql.SQL("LOCK TABLE {} IN ROW EXCLUSIVE MODE").format(table).as_string())
        with cursor.copy(sql.SQL("COPY {} ({}) FROM STDIN").format(table, names)) as copying:
            for row in rows:
                copying.write_row(row)
