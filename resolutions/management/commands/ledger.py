"""Print what the archive holds, and what is not as it should be."""

import json
from argparse import ArgumentParser
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from django.core.management.base import BaseCommand

from resolutions.registers import plain_count
from resolutions.registers.figures import figures


class Command(BaseCommand):
    help = "Print the figures of the archive: what is held, in which language, and what is not as it should be."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--format", choices=("text", "json"), default="text", help="as lines, or as one object")
        parser.add_argument(
            "--compare", action="store_true", help="compare the citations with a count by one regular expression"
        )

    def handle(self, *, format: str, compare: bool, **options: Any) -> None:
        if compare:
            self._write(plain_count.compare().lines())
            return
        told = figures()
        if format == "json":
            self.stdout.write(json.dumps(told, indent=2))
            return
        self._write(_lines(told))

    def _write(self, lines: Iterable[str]) -> None:
        for line in lines:
            self.stdout.write(line)


def _lines(told: Mapping[str, Any], indent: str = "") -> Iterator[str]:
    for name, value in told.items():
        words = indent + name.replace("_", " ")
        if isinstance(value, Mapping):
            yield words
            yield from _lines(value, indent + "  ")
        else:
            yield f"{words:<20} {value:>9,}"
