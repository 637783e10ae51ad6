"""Writing and reading the fixtures: CSV in UTF-8, one line a row, byte for byte the same for the same rows."""

import csv
import gzip
import io
from collections.abc import Callable, Iterable
from dataclasses import astuple, fields
from datetime import date
from types import UnionType
from typing import Any, TypeVar, get_args, get_type_hints

Row = TypeVar("Row")


def write(rows: Iterable[Any], row_type: type) -> bytes:
    """The rows as the bytes of a CSV file with a heading; None is an empty cell, a flag 1 or 0, a date ISO 8601."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(field.name for field in fields(row_type))
    writer.writerows([_cell(value) for value in astuple(row)] for row in rows)
    return stream.getvalue().encode()


def read(content: bytes, row_type: type[Row]) -> list[Row]:
    """The rows of a CSV file, gzipped or not. Raises ValueError, naming the line, where a cell cannot be read."""
    text = (gzip.decompress(content) if content[:2] == b"\x1f\x8b" else content).decode()
    lines = csv.reader(io.StringIO(text, newline=""))
    converters = _converters(row_type)
    if next(lines, None) != list(converters):
        raise ValueError(f"Line 1: the columns must be {', '.join(converters)}")
    return [_row(cells, converters, row_type, lines.line_num) for cells in lines]


def compress(content: bytes) -> bytes:
    """Gzipped without a time, so that the same rows give the same bytes."""
    return gzip.compress(content, compresslevel=9, mtime=0)


def _row(cells: list[str], converters: dict[str, Callable[[str], Any]], row_type: type[Row], line: int) -> Row:
    try:
        values = [convert(cell) for convert, cell in zip(converters.values(), cells, strict=True)]
    except ValueError as error:
        raise ValueError(f"Line {line}: {error}") from error
    return row_type(*values)


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(int(value))
    return value.isoformat() if isinstance(value, date) else str(value)


def _converters(row_type: type) -> dict[str, Callable[[str], Any]]:
    return {name: _converter(hint) for name, hint in get_type_hints(row_type).items()}


def _converter(hint: Any) -> Callable[[str], Any]:
    """From the cell of a column to the value its annotation promises: `int | None` reads an empty cell as None."""
    if isinstance(hint, UnionType):
        inner = _converter(next(kind for kind in get_args(hint) if kind is not type(None)))
        return lambda cell: inner(cell) if cell else None
    if hint is bool:
        return lambda cell: bool(int(cell))
    return date.fromisoformat if hint is date else hint
