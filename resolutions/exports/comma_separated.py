"""CSV (RFC 4180) in UTF-8, safe to open in a spreadsheet."""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Final

MEDIA_TYPE: Final = "text/csv; charset=utf-8"

# A spreadsheet takes a cell that begins so for a formula, and runs it.
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def write(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """The rows below a line of headings; None is an empty cell."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow(columns)
    writer.writerows([_safe(value) for value in row] for row in rows)
    return stream.getvalue()


def _safe(value: object) -> object:
    """The value as it is, but an apostrophe before text that would be run: "- no vote" becomes "'- no vote"."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
