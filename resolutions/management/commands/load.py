"""Load documents into the archive: files, folders and zips."""

import time
from argparse import ArgumentParser
from contextlib import closing
from pathlib import Path
from typing import Any, TextIO, cast

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from resolutions.ingest.files import count
from resolutions.ingest.history import loading
from resolutions.languages import CODES
from resolutions.management import wanted
from resolutions.management.loads import Load
from resolutions.management.outages import told_in_a_sentence
from resolutions.management.progress import FileProgress
from resolutions.management.wanted import Wanted


class Command(BaseCommand):
    help = "Load documents from files, folders and zips; what is held already stays as it is."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("paths", nargs="+", type=wanted.path, metavar="PATH", help="a file, a folder or a zip")
        parser.add_argument("--language", choices=CODES, help="the language of the texts, where they do not tell it")
        parser.add_argument("--only", metavar="SYMBOL", help="load only this document: 'S/RES/2482', its year or not")
        parser.add_argument("--dry-run", action="store_true", help="write nothing, and tell what would be")
        parser.add_argument("--jobs", metavar="N", help="how many processes read (else as many as there are cores)")
        parser.add_argument("--set-up", action="store_true", help="set the archive up first, once the paths are found")
        parser.add_argument("--strict", action="store_true", help="exit with 1 if a file was refused")

    def handle(
        self,
        *,
        paths: list[Path],
        language: str | None,
        only: str | None,
        dry_run: bool,
        jobs: str | None,
        strict: bool,
        set_up: bool,
        **options: Any,
    ) -> None:
        if missing := next((path for path in paths if not path.exists()), None):
            raise CommandError(f"There is no file or folder {missing}.")
        load = Load(
            paths=paths,
            language=language or "",
            only=Wanted.named(only) if only else None,
            jobs=wanted.jobs(jobs),
            is_dry_run=dry_run,
            has_to_wait=self.has_to_wait,
        )
        if set_up:
            call_command("set_up", stdout=self.stdout)
        begun_at = time.monotonic()
        progress = FileProgress(cast(TextIO, self.stdout._out), count(paths))
        with told_in_a_sentence(), loading("load"), closing(progress):
            load.run(progress)
        if dry_run:
            self.stdout.write("Nothing was written. It would be:")
        for line in load.report.table(time.monotonic() - begun_at):
            self.stdout.write(line)
        if strict and load.report.refused:
            number = len(load.report.refused)
            raise CommandError("1 file was refused." if number == 1 else f"{number} files were refused.")

    def has_to_wait(self) -> None:
        self.stdout.write("Another load is going on: waiting for it to end.")
        self.stdout.flush()
