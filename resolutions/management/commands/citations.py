"""Print the citations of one file, as JSON lines over the file's own text. No database is needed.

Offsets count the characters of the text, line ends and all; a byte-order mark is no character of it. Whoever decodes a
file with "utf-8-sig" counts the same.
"""

import json
from argparse import ArgumentParser
from collections.abc import Iterator
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from resolutions.languages import BY_CODE, CODES, ENGLISH, Language
from resolutions.management.given_file import read_given
from resolutions.management.printing import until_the_reader_leaves
from resolutions.parsing.citations import find
from resolutions.parsing.citations.furniture import without_furniture
from resolutions.parsing.citations.markup import words_of
from resolutions.parsing.decoding import decode
from resolutions.parsing.document import Mention, ParsedResolution
from resolutions.parsing.errors import NotRead
from resolutions.parsing.language import guess
from resolutions.parsing.read import read


class Command(BaseCommand):
    help = "Print the citations in FILE (or - for standard input), one JSON object a line."
    requires_system_checks: list[str] = []  # noqa: RUF012  (so Django declares it)

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", metavar="FILE", help="a file, or - for standard input")
        parser.add_argument("--language", choices=CODES, help="the language of the text; guessed when left out")

    def handle(self, *args: Any, file: str, language: str | None, **options: Any) -> None:
        content, name = read_given(file)
        try:
            text = decode(content)
        except NotRead as error:
            raise CommandError(str(error)) from error
        with until_the_reader_leaves():
            for line in _lines(content, text, name=name, language=BY_CODE.get(language or "")):
                self.stdout.write(json.dumps(line, ensure_ascii=False))


def _lines(content: bytes, text: str, *, name: str, language: Language | None) -> Iterator[dict[str, object]]:
    """The mentions in the words of the file; its masthead is no part of them, and its own symbol is no mention."""
    document = _document(content, name, language)
    words = words_of(text)
    own = document.symbol if document else None
    spoken = language or (document.language if document else guess(words.text)) or ENGLISH
    for mention in find(without_furniture(words.text), spoken, own=own):
        start, end = words.place(mention.start), words.place(mention.end - 1) + 1
        yield _fields(mention, start, text[start:end])


def _document(content: bytes, name: str, language: Language | None) -> ParsedResolution | None:
    """The file as a document, to know its own symbol; None where it is none: an essay has citations too."""
    try:
        return read(content, name=name, language=language)
    except NotRead:
        return None


def _fields(mention: Mention, start: int, wording: str) -> dict[str, object]:
    """One mention as it is printed; the wording of a file that cuts a number in two by a link has the link in it."""
    return {
        "start": start,
        "end": start + len(wording),
        "wording": wording,
        "symbol": mention.symbol.text,
        "series": mention.symbol.series.value,
        "number": mention.symbol.number,
        "year": mention.symbol.year,
        "pinpoint": list(mention.pinpoint),
    }
