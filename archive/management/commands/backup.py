"""Write the whole archive, accounts and originals included, into one file."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import connection

from archive.backup.databases import BackupRefusedError, Database
from archive.backup.dumps import dump


class Command(BaseCommand):
    help = "Write a dump of the archive's database, which `restore` or pg_restore brings back."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, help="where to write it; a file of that name is replaced")

    def handle(self, *, file: Path, **options: Any) -> None:
        try:
            dump(Database.behind(connection), file)
        except (BackupRefusedError, OSError) as reason:
            raise CommandError(str(reason)) from reason
        self.stdout.write(f"Wrote {file}: {file.stat().st_size:,} bytes.")
