"""Fetch the texts of the resolutions from their official sources, and load them."""

import fcntl
import os
from argparse import ArgumentParser
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, TextIO, cast

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from resolutions.corpora.errors import FetchError
from resolutions.corpora.fetching import Limits, fetch, read_list
from resolutions.corpora.kept import disk
from resolutions.corpora.sources import SOURCES, Source, Wanted, listed
from resolutions.management.progress import FetchProgress, megabytes


class Command(BaseCommand):
    help = "Fetch the texts from their official sources into the data folder; what is there already is not fetched."
    requires_system_checks: list[str] = []  # noqa: RUF012  (fetching needs no database; loading checks it itself)

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--to",
            dest="folder",
            type=Path,
            default=settings.ARCHIVE_HOME / "corpora",
            help="the folder to keep them in",
        )
        parser.add_argument(
            "--source",
            dest="addresses",
            action="append",
            default=[],
            metavar="NAME=ADDRESS",
            help=f"fetch a source ({', '.join(source.name for source in SOURCES)}) from another address",
        )
        parser.add_argument("--load", action="store_true", help="then set the archive up, and load what was fetched")

    def handle(self, *, folder: Path, addresses: list[str], load: bool, **options: Any) -> None:
        sources = sources_at(addresses)
        try:
            with disk(folder):
                folder.mkdir(parents=True, exist_ok=True)
            with alone(folder):
                paths = [path for source in sources for path in self.fetch(source, folder)]
        except FetchError as error:
            raise CommandError(str(error)) from error
        except KeyboardInterrupt as stop:
            raise CommandError("Stopped. The same command goes on where it stopped.") from stop
        if load:
            call_command("load", *paths, set_up=True, stdout=self.stdout)

    def fetch(self, source: Source, folder: Path) -> Iterator[Path]:
        """The files of a source, each told once it is there."""
        self.stdout.write(f"{source.title} ({source.terms})")
        progress = FetchProgress(cast(TextIO, self.stdout._out))
        limits = Limits()
        for wanted in wanted_of(source, limits):
            try:
                fetched = fetch(wanted, folder, progress, limits=limits)
            finally:
                progress.end()
            word = "fetched" if fetched.is_new else "here already"
            size, sha256 = fetched.record.size, fetched.record.sha256
            self.stdout.write(f"{wanted.name}: {word}, {megabytes(size)}, SHA-256 {sha256}")
            yield fetched.path


def sources_at(addresses: list[str]) -> list[Source]:
    """The sources, some at another address: "scresolutions=https://mirror.example.org/SCresolutions-main.zip"."""
    others = dict(word.partition("=")[::2] for word in addresses)
    if unknown := set(others) - {source.name for source in SOURCES}:
        raise CommandError(f"There is no source {min(unknown)}: say --source NAME=ADDRESS with one of those in --help.")
    return [replace(source, address=others.get(source.name, source.address)) for source in SOURCES]


def wanted_of(source: Source, limits: Limits) -> list[Wanted]:
    if source.file:
        return [Wanted(source.file, source.address, source.terms)]
    return listed(source, read_list(source.address, limits=limits))


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """No second fetch writes the same files meanwhile. The kernel lets the lock go, however its holder ends."""
    with disk(folder):
        lock = os.open(folder / "fetching.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise FetchError(f"Another fetch into {folder} is going on: let it end.") from error
        yield
    finally:
        os.close(lock)
