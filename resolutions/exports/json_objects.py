"""JSON (RFC 8259): a list with one object for each row."""

import json
from collections.abc import Iterable, Sequence
from typing import Final

MEDIA_TYPE: Final = "application/json"


def write(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Each row as an object that names its columns."""
    objects = [dict(zip(columns, row, strict=True)) for row in rows]
    return json.dumps(objects, ensure_ascii=False, indent=1) + "\n"
