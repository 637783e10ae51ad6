"""Load documents into the archive: files, folders and zips."""

from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import connection

from resolutions.ingest import Outcome, ingest, is_held
from resolutions.ingest.files import FoundFile, find, media_type_of
from resolutions.ingest.history import loading
from resolutions.languages import BY_CODE, CODES, Language
from resolutions.parsing.document import ParsedResolution
from resolutions.parsing.errors import Ignored, Refused
from resolutions.parsing.read import READING_VERSION, read

_OUTCOMES = {Outcome.NEW: "new", Outcome.CHANGED: "changed", Outcome.UNCHANGED: "unchanged"}


@dataclass(slots=True)
class LoadReport:
    """What became of the files of one load."""

    read: Counter[Outcome] = field(default_factory=Counter)
    ignored: Counter[str] = field(default_factory=Counter)
    refused: list[tuple[str, Refused]] = field(default_factory=list)


class Command(BaseCommand):
    help = "Load documents from files, folders and zips; what is held already stays as it is."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("paths", nargs="+", type=named_path, metavar="PATH", help="a file, a folder or a zip")
        parser.add_argument("--language", choices=CODES, help="the language of the texts, where they do not tell it")
        parser.add_argument("--only", metavar="SYMBOL", help="load only this document: 'S/RES/2482 (2019)'")
        parser.add_argument("--set-up", action="store_true", help="set the archive up first, once the paths are found")
        parser.add_argument("--strict", action="store_true", help="exit with 1 if a file was refused")

    def handle(
        self, *, paths: list[Path], language: str | None, only: str | None, strict: bool, set_up: bool, **options: Any
    ) -> None:
        if missing := next((path for path in paths if not path.exists()), None):
            raise CommandError(f"There is no file or folder {missing}.")
        if set_up:
            call_command("set_up", stdout=self.stdout)
        report = LoadReport()
        _leave_the_disk_its_time()
        with loading("load"):
            for found in find(paths):
                load_one(found, report, BY_CODE.get(language or ""), only)
        for line in table(report):
            self.stdout.write(line)
        if strict and report.refused:
            number = len(report.refused)
            raise CommandError("1 file was refused." if number == 1 else f"{number} files were refused.")


def named_path(word: str) -> Path:
    """The path a person named. `make` hands ~/Downloads on as it was written, with no shell to say whose home it is."""
    try:
        return Path(word).expanduser()
    except RuntimeError:  # there is no such person: no such file will be found either
        return Path(word)


def _leave_the_disk_its_time() -> None:
    """Do not wait for the disk after each document: a power cut may lose the last ones, whole, and they load again."""
    with connection.cursor() as cursor:
        cursor.execute("SET synchronous_commit TO off")


def load_one(found: FoundFile, report: LoadReport, language: Language | None, only: str | None) -> None:
    """Read one file into the archive, and note in the report what became of it."""
    if language is None and only is None and is_held(found.content, READING_VERSION):
        report.read[Outcome.UNCHANGED] += 1
        return
    try:
        parsed = _parsed(found, language)
        if only is None or _same(parsed.symbol.text, only):
            report.read[_ingested(parsed, found)] += 1
    except Ignored as reason:
        report.ignored[reason.message] += 1
    except Refused as reason:
        report.refused.append((found.name, reason))


def _parsed(found: FoundFile, language: Language | None) -> ParsedResolution:
    if found.problem:
        raise found.problem
    return read(found.content, name=PurePosixPath(found.name).name, language=language)


def _ingested(parsed: ParsedResolution, found: FoundFile) -> Outcome:
    return ingest(
        parsed,
        content=found.content,
        name=found.name,
        media_type=media_type_of(found.name),
        reading_version=READING_VERSION,
    )


def table(report: LoadReport) -> Iterable[str]:
    """The lines that tell what became of the files: read, ignored by reason, refused one by one."""
    yield f"Read     {report.read.total():>7,}"
    for outcome, word in _OUTCOMES.items():
        yield f"  {word:<12} {report.read[outcome]:>7,}"
    yield f"Ignored  {report.ignored.total():>7,}"
    for reason, number in report.ignored.most_common():
        yield f"  {number:>7,}  {reason}"
    yield f"Refused  {len(report.refused):>7,}"
    for name, refusal in report.refused:
        place = "" if refusal.place in name else f", {refusal.place}"
        yield f"  {name}{place}: {refusal.message}"


def _same(symbol: str, other: str) -> bool:
    return symbol.replace(" ", "").upper() == other.replace(" ", "").upper()
