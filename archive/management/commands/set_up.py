"""Bring the archive to the state in which it can be served: what is done already is skipped."""

from argparse import ArgumentParser
from io import StringIO
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.checks import Tags, run_checks
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import DEFAULT_DB_ALIAS, OperationalError, connection
from django.db.migrations.executor import MigrationExecutor

from archive import ports
from archive.messages import compile_messages
from archive.postgres.locks import held_alone
from archive.static import collect_static_files

# Seconds to wait for a server that does not answer at all.
PATIENCE = 5


class Command(BaseCommand):
    help = "Set the archive up: messages, tables, facts, the documents it ships, static files."
    requires_system_checks = ()  # the database may not be there yet

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--check-port", action="store_true", help="refuse first a PORT that cannot be served on")
        parser.add_argument("--files-only", action="store_true", help="messages and static files: no database is asked")

    def handle(self, *, verbosity: int, files_only: bool, check_port: bool, **options: Any) -> None:
        if check_port:
            check_chosen_port()
        with held_alone(set_up_lock()):
            compile_messages()
            if not files_only:
                self.set_up_database(verbosity)
            collect_static_files()

    def set_up_database(self, verbosity: int) -> None:
        """Tables, facts, and the documents that the archive ships."""
        reach_database()
        check_database()
        if has_tables_to_make():
            self.stdout.write("Making the tables.")
            call_command("migrate", interactive=False, skip_checks=True, verbosity=max(0, verbosity - 1))
        call_command("load_facts", verbosity=verbosity, stdout=self.stdout)
        told = self.stdout if verbosity > 1 else StringIO()
        call_command("load", settings.FIXTURES / "documents", strict=True, stdout=told)


def check_chosen_port() -> None:
    try:
        ports.check(("127.0.0.1", ports.chosen()))
    except ports.PortRefusedError as refusal:
        raise CommandError(str(refusal)) from refusal


def set_up_lock() -> Path:
    """The lock of the data folder, which is made where it is missing. Refuses a folder that cannot be written."""
    lock = settings.ARCHIVE_HOME / "set-up.lock"
    try:
        lock.parent.mkdir(parents=True, exist_ok=True)
        lock.touch(0o600)
    except OSError as error:
        raise CommandError(
            f"The archive's data folder cannot be used ({error}): set ARCHIVE_HOME to one that can be written."
        ) from error
    return lock


def reach_database() -> None:
    """Connect once without the pool, which keeps to itself why it cannot connect."""
    direct = connection.copy()
    options = {name: option for name, option in direct.settings_dict["OPTIONS"].items() if name != "pool"}
    direct.settings_dict["OPTIONS"] = {"connect_timeout": PATIENCE} | options
    try:
        direct.ensure_connection()
    except OperationalError as error:
        raise CommandError(f"The database cannot be reached: {' '.join(str(error).split())}") from error
    finally:
        direct.close()


def check_database() -> None:
    """Refuse a server that cannot serve the archive, in its check's own sentence."""
    if refusals := run_checks(tags=[Tags.database], databases=[DEFAULT_DB_ALIAS]):
        raise CommandError("\n".join(str(refusal.msg) for refusal in refusals))


def has_tables_to_make() -> bool:
    """Whether a migration has not been applied yet."""
    executor = MigrationExecutor(connection)
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))
