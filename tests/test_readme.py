"""The README is true: what it names is there, and what is there it names."""

import re
from pathlib import Path

import pytest
from django.core.management import get_commands

ROOT = Path(__file__).resolve().parent.parent
PAGES = ["README.md", "CONTRIBUTING.md", "docs/architecture.md", "docs/deploy.md"]


def words_of(document: str) -> str:
    return (ROOT / document).read_text(encoding="utf-8")


def verbs() -> set[str]:
    """The verbs of the Makefile, by its line of phony targets."""
    return set(re.findall(r"^\.PHONY: (.*)$", words_of("Makefile"), re.MULTILINE)[0].split())


def variables() -> set[str]:
    """The environment variables that the project's own code reads."""
    named = re.compile(r"""(?:environ(?:\.get\(|\[)|is_on\(|words\()["']([A-Z_]+)["']""")
    ours = [file for room in ("archive", "resolutions") for file in (ROOT / room).rglob("*.py")]
    return {name for file in ours for name in named.findall(file.read_text(encoding="utf-8"))} - {
        "PATH",
        "DJANGO_SETTINGS_MODULE",
    }


def test_every_variable_is_in_the_table_and_the_table_has_no_other() -> None:
    table = set(re.findall(r"^\| `([A-Z_]+)` \|", words_of("README.md"), re.MULTILINE))

    assert table == variables()


@pytest.mark.parametrize("document", PAGES)
def test_every_verb_that_is_named_exists(document: str) -> None:
    named = set(re.findall(r"(?:`| {4})make ([a-z-]+)", words_of(document)))

    assert named <= verbs()


def test_make_help_lists_every_verb() -> None:
    told = set(re.findall(r"@echo 'make ([a-z-]+)", words_of("Makefile")))

    assert told == verbs()


@pytest.mark.parametrize("document", PAGES)
def test_every_command_that_is_named_exists(document: str) -> None:
    named = set(re.findall(r"manage\.py ([a-z_]+)", words_of(document)))

    assert named <= set(get_commands())


@pytest.mark.parametrize("document", [*PAGES, "CHANGELOG.md"])
def test_every_link_leads_somewhere(document: str) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", words_of(document))

    assert [link for link in links if not ((ROOT / document).parent / link).exists()] == []


def test_the_architecture_names_every_room() -> None:
    rooms = {folder.name for folder in (ROOT / "resolutions").iterdir() if (folder / "__init__.py").exists()}
    told = words_of("docs/architecture.md")

    assert {room for room in rooms if f"{room}/" not in told} == set()
