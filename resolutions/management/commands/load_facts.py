"""Load the facts that the archive ships: the catalogue, votes and ballots, citations."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from resolutions.ingest import facts
from resolutions.ingest.history import loading


class Command(BaseCommand):
    help = "Load the facts that the archive ships, of all resolutions; what is loaded already is skipped."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--from", dest="folder", type=Path, default=settings.FIXTURES, help="folder of the fixtures"
        )

    def handle(self, *, folder: Path, verbosity: int, **options: Any) -> None:
        try:
            with loading("load_facts"):
                loaded = facts.load(folder)
        except FileNotFoundError as error:
            raise CommandError(f"There is no fixture {error.filename}.") from error
        except ValueError as error:
            raise CommandError(f"The facts could not be loaded: {error}.") from error
        if verbosity:
            for name, lines in loaded.items():
                self.stdout.write(f"Loaded {lines:,} rows of {name}.")
            if not loaded:
                self.stdout.write("The facts are loaded already.")
