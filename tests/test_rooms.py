"""What import-linter cannot say: models and ingest know no requests and no forms, and no function imports."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
WITHOUT_WEB = ["models", "ingest", "querysets.py", "search"]


def files(*rooms: str) -> Iterator[Path]:
    for room in rooms:
        place = ROOT / room
        yield from [place] if place.is_file() else sorted(place.rglob("*.py"))


def imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            yield node.module or ""
        elif isinstance(node, ast.Import):
            yield from (name.name for name in node.names)


@pytest.mark.parametrize("room", WITHOUT_WEB)
def test_models_and_ingest_know_no_requests_and_no_forms(room: str) -> None:
    found = {
        f"{file.relative_to(ROOT)}: {name}"
        for file in files(f"resolutions/{room}")
        for name in imports(ast.parse(file.read_text(encoding="utf-8")))
        if name.startswith(("django.http", "django.forms", "django.shortcuts", "django.views"))
    }

    assert found == set()


def test_no_function_imports() -> None:
    found = {
        f"{file.relative_to(ROOT)}: {function.name}"
        for file in files("archive", "resolutions")
        for function in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(function, ast.FunctionDef)
        if any(imports(function))
    }

    assert found == set()
