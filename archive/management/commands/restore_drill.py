"""Prove that the archive's backup can be restored."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import connection

from archive.backup.databases import BackupRefusedError, Database
from archive.backup.drill import Outcome, drill
from archive.backup.private_server import private_server
from archive.postgres.server import ServerRefusedError


class Command(BaseCommand):
    help = "Dump the archive, restore the dump into an empty database, and compare rows and digests of every table."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--into",
            metavar="URL",
            help="an empty database to restore into, which keeps it (default: a private server)",
        )

    def handle(self, *, into: str | None, **options: Any) -> None:
        try:
            outcome = self._drill(into)
        except (BackupRefusedError, ServerRefusedError, OSError) as reason:
            raise CommandError(str(reason)) from reason
        self._report(outcome)

    def _drill(self, into: str | None) -> Outcome:
        source = Database.behind(connection)
        if into:
            return drill(source, Database.named(into), self.stdout.write)
        with private_server() as server:
            return drill(source, server.database(), self.stdout.write)

    def _report(self, outcome: Outcome) -> None:
        if outcome.differences:
            raise CommandError("\n".join(("The restored archive is not the same:", *outcome.differences)))
        for name, table in outcome.before.tables.items():
            self.stdout.write(f"{table.rows:>12,}  {name}")
        rows = sum(table.rows for table in outcome.before.tables.values())
        self.stdout.write(f"{rows:>12,}  rows in {len(outcome.before.tables)} tables, the same after the restore.")
