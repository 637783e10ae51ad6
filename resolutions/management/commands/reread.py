"""Read texts again that an earlier version of the parser read, from the files that the archive keeps."""

from argparse import ArgumentParser
from collections.abc import Generator
from contextlib import closing
from typing import Any

from django.core.management.base import BaseCommand

from resolutions.ingest import Reading, ingest_all
from resolutions.ingest.history import loading
from resolutions.ingest.loading import ingest_and_undo, ingest_in_batches
from resolutions.ingest.rereading import HeldFile, files_of, stale_texts
from resolutions.ingest.turns import alone
from resolutions.management import wanted
from resolutions.management.loads import reading_of
from resolutions.management.outages import told_in_a_sentence
from resolutions.management.readers import read_all
from resolutions.management.reread_report import RereadReport
from resolutions.management.wanted import Wanted
from resolutions.parsing.errors import NotRead
from resolutions.parsing.read import READING_VERSION


class Command(BaseCommand):
    help = "Read texts again that an earlier parser read, and tell what that changes; what people decided stays."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--only", metavar="SYMBOL", help="read only this document: 'S/RES/2482', its year or not")
        parser.add_argument("--dry-run", action="store_true", help="write nothing, and tell what would change")
        parser.add_argument("--jobs", metavar="N", help="how many processes read (else as many as there are cores)")

    def handle(self, *, only: str | None, dry_run: bool, jobs: str | None, **options: Any) -> None:
        asked = Wanted.named(only) if only else None
        processes = wanted.jobs(jobs)
        self.report, self.files = RereadReport(), dict[str, HeldFile]()
        with told_in_a_sentence(), alone(self.has_to_wait), loading("reread"):
            stale = stale_texts(READING_VERSION)
            texts = [key for key, symbol in stale.items() if asked is None or asked.is_named_by(symbol)]
            with closing(self.readings(texts, processes)) as readings:
                for reading, became in ingest_in_batches(readings, ingest_and_undo if dry_run else ingest_all):
                    self.tell(self.files.pop(reading.sha256), reading, became)
        self.stdout.write(self.report.summary())
        if dry_run:
            self.stdout.write("Nothing was written.")

    def readings(self, texts: list[int], jobs: int) -> Generator[Reading, None, None]:
        for file, found in read_all(files_of(texts), jobs):
            if isinstance(found, NotRead):
                self.tell(file, None, found)
            else:
                self.files[file.sha256] = file
                yield reading_of(file, found)

    def tell(self, file: HeldFile, reading: Reading | None, became: Any) -> None:
        if line := self.report.line(file, reading, became):
            self.stdout.write(line)

    def has_to_wait(self) -> None:
        self.stdout.write("A load is going on: waiting for it to end.")
        self.stdout.flush()
