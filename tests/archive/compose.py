"""What a compose file says, read without a YAML library: the few forms that ours is written in, and no other."""

import json
from collections.abc import Iterator
from typing import Any

INDENT = 2


def read(text: str) -> dict[str, Any]:
    """Mappings and lists by indentation, scalars plain or double-quoted, `[...]` and `{}` in JSON's own grammar.

    Raises ValueError on anything else, rather than guess what YAML would make of it.
    """
    lines = [line for line in text.splitlines() if line.strip() and not line.strip().startswith("#")]
    rows = [(len(line) - len(line.lstrip(" ")), line.strip()) for line in lines]
    if any("\t" in line for line in lines):
        raise ValueError("a tab indents nothing in YAML")
    return _mapping(rows, 0)


def _mapping(rows: list[tuple[int, str]], depth: int) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for row, below in _blocks(rows, depth):
        key, colon, value = row.partition(":")
        if not colon or key in found or not key.replace("_", "").replace("-", "").isalnum():
            raise ValueError(f"no key, or one given twice: {row}")
        found[key] = _scalar(value.strip()) if value.strip() else _block(below, depth + INDENT)
        if value.strip() and below:
            raise ValueError(f"{row} has a value and lines below it")
    return found


def _block(rows: list[tuple[int, str]], depth: int) -> Any:
    if rows and rows[0][1].startswith("- "):
        return [_scalar(row.removeprefix("- ")) for row, _below in _blocks(rows, depth)]
    return _mapping(rows, depth)


def _blocks(rows: list[tuple[int, str]], depth: int) -> Iterator[tuple[str, list[tuple[int, str]]]]:
    """Each row of this depth, with the deeper ones below it."""
    if rows and rows[0][0] != depth:
        raise ValueError(f"{rows[0][1]!r} should stand {depth} spaces in")
    starts = [index for index, (indent, _row) in enumerate(rows) if indent <= depth]
    for start, end in zip(starts, [*starts[1:], len(rows)], strict=True):
        yield rows[start][1], rows[start + 1 : end]


def _scalar(text: str) -> Any:
    if text[0] in '"[{':
        return json.loads(text)
    if text[0] in "'&*!|>%@`?" or ": " in text or " #" in text:
        raise ValueError(f"{text} is not in the forms that our compose file keeps to")
    return text
