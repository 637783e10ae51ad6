"""Django's makemessages, which reads the messages of the public pages in the language that these are written in."""

from pathlib import Path
from typing import cast

from django.core.management.commands import makemessages
from django.template import engines
from django.template.backends.jinja2 import Jinja2
from jinja2.ext import extract_from_ast

_NAMES = {"_": "gettext"}


class PageFile(makemessages.BuildFile):
    """A file of the project; a public page is put before xgettext as Python, as Django does with its own templates."""

    def preprocess(self) -> None:
        if _is_page(Path(self.path)):
            Path(self.work_path).write_text(calls(Path(self.path).read_text()))
        else:
            super().preprocess()


class Command(makemessages.Command):
    build_file_class = PageFile


def calls(page: str) -> str:
    """The messages of a page in the language of the public pages, as calls in Python on the lines where they stand."""
    lines = [""] * (page.count("\n") + 1)
    for line, function, wordings in extract_from_ast(cast(Jinja2, engines["jinja2"]).env.parse(page)):
        lines[line - 1] += f"{_NAMES.get(function, function)}({_arguments(wordings or '')}); "
    return "\n".join(lines)


def _arguments(wordings: str | tuple[str | None, ...]) -> str:
    """The wordings and, for a message with a plural, a number; None stands where the page has a value."""
    said = [wordings] if isinstance(wordings, str) else [wording for wording in wordings if wording is not None]
    return ", ".join([*map(repr, said), "0"])


def _is_page(path: Path) -> bool:
    """Whether a file is a public page, and not one of the librarians' desk."""
    return path.suffix == ".html" and not any(
        Path(folder) in path.resolve().parents for folder in engines["django"].dirs
    )
