"""`manage.py parse FILE`: what the archive reads in a file, as JSON. No database is needed."""

import json
from dataclasses import asdict
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from resolutions.languages import BY_CODE, CODES
from resolutions.management.given_file import read_given
from resolutions.management.printing import until_the_reader_leaves
from resolutions.parsing.document import ParsedResolution, Tally
from resolutions.parsing.errors import NotRead
from resolutions.parsing.read import read


class Command(BaseCommand):
    help = "Print a file as the archive reads it: its identity, adoption, vote and paragraphs, as JSON."
    requires_system_checks: list[str] = []  # noqa: RUF012  (Django's own attribute)

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", help="a file, or - for standard input")
        parser.add_argument("--language", choices=CODES, help="the language of the text; guessed when left out")

    def handle(self, *args: Any, file: str, language: str | None = None, **options: Any) -> None:
        content, name = read_given(file)
        try:
            parsed = read(content, name=name, language=BY_CODE.get(language or ""))
        except NotRead as error:
            raise CommandError(str(error)) from error
        with until_the_reader_leaves():
            self.stdout.write(json.dumps(as_json(parsed), ensure_ascii=False, indent=2))


def as_json(parsed: ParsedResolution) -> dict[str, Any]:
    """A parsed resolution in the names and order that people who write scripts rely on."""
    facts = parsed.facts
    return {
        "number": parsed.symbol.number,
        "year": parsed.symbol.year,
        "symbol": parsed.symbol.text,
        "language": parsed.language.code,
        "adopted_on": facts.adopted_on.isoformat() if facts.adopted_on else None,
        "procedure": facts.procedure,
        "meeting": facts.meeting,
        "draft": facts.draft.text if facts.draft else None,
        "agenda_item": facts.agenda_item,
        "adoption": facts.adoption,
        "vote": asdict(facts.vote or Tally()),
        "paragraphs": [
            {"kind": p.kind, "label": p.label, "printed": p.printed, "anchor": p.anchor, "text": p.text}
            for p in parsed.paragraphs
        ],
        "doubts": [{"place": doubt.place, "message": doubt.message} for doubt in parsed.doubts],
    }
