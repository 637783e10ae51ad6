"""Hold the citations of one file against the archive: which exist, and what is wrong with the others."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from resolutions.checking import Checked, Verdict, check
from resolutions.languages import BY_CODE, CODES
from resolutions.management.given_file import read_given
from resolutions.management.printing import until_the_reader_leaves
from resolutions.parsing.errors import NotRead
from resolutions.parsing.mentions import text_of


class Command(BaseCommand):
    help = "Look up every citation in FILE (or - for standard input); the status is 1 where one needs a look."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", metavar="FILE", help="a file, or - for standard input")
        parser.add_argument("--language", choices=CODES, help="the language of the text; guessed when left out")

    def handle(self, *args: Any, file: str, language: str | None, **options: Any) -> None:
        content, name = read_given(file)
        try:
            checked = check(*text_of(content, name=name, language=BY_CODE.get(language or "")))
        except NotRead as error:
            raise CommandError(str(error)) from error
        wrong = sum(one.verdict is not Verdict.EXISTS for one in checked)
        with until_the_reader_leaves():
            for one in checked:
                self.stdout.write(_line(one))
            self.stdout.write(f"{len(checked):,} citations, {wrong:,} of which need a look.")
        if wrong:
            raise SystemExit(1)


def _line(one: Checked) -> str:
    """line 12: 1373 (2002): Not of 2002: the resolution is S/RES/1373 (2001)."""
    said = " ".join(one.faults) or f"{one.document} exists."
    return f"line {one.line}: {one.said.wording}: {said}"
