"""Print the citations of one file, as JSON lines over the file's own text. No database is needed.

Offsets count the characters of the text, line ends and all; a byte-order mark is no character of it. Whoever decodes a
file with "utf-8-sig" counts the same.
"""

import json
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from resolutions.languages import BY_CODE, CODES
from resolutions.management.given_file import read_given
from resolutions.management.printing import until_the_reader_leaves
from resolutions.parsing.document import Mention
from resolutions.parsing.errors import NotRead
from resolutions.parsing.mentions import mentions_of


class Command(BaseCommand):
    help = "Print the citations in FILE (or - for standard input), one JSON object a line."
    requires_system_checks: list[str] = []  # noqa: RUF012  (so Django declares it)

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", metavar="FILE", help="a file, or - for standard input")
        parser.add_argument("--language", choices=CODES, help="the language of the text; guessed when left out")

    def handle(self, *args: Any, file: str, language: str | None, **options: Any) -> None:
        content, name = read_given(file)
        try:
            with until_the_reader_leaves():
                for mention in mentions_of(content, name=name, language=BY_CODE.get(language or "")):
                    self.stdout.write(json.dumps(_fields(mention), ensure_ascii=False))
        except NotRead as error:
            raise CommandError(str(error)) from error


def _fields(mention: Mention) -> dict[str, object]:
    return {
        "start": mention.start,
        "end": mention.end,
        "wording": mention.wording,
        "symbol": mention.symbol.text,
        "series": mention.symbol.series.value,
        "number": mention.symbol.number,
        "year": mention.symbol.year,
        "pinpoint": list(mention.pinpoint),
    }
