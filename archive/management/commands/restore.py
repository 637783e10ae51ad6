"""Bring a dump back into an empty database."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import connection

from archive.backup.databases import BackupRefusedError, Database
from archive.backup.dumps import restore


class Command(BaseCommand):
    help = "Restore a dump that `backup` or pg_dump --format=custom wrote; the archive's database must be empty."
    requires_system_checks = ()  # the tables that checks may ask for are in the dump

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, help="the dump")

    def handle(self, *, file: Path, **options: Any) -> None:
        if not file.is_file():
            raise CommandError(f"There is no file {file}.")
        try:
            restore(file, Database.behind(connection))
        except BackupRefusedError as reason:
            raise CommandError(str(reason)) from reason
        self.stdout.write(f"Restored {file}.")
