"""Make the fixtures of facts from the corpora, byte for byte the same each time."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from resolutions import fixtures
from resolutions.facts import citing, evidence
from resolutions.facts.reconciliation import reconcile
from resolutions.facts.rows import CatalogueRow, CitationRow, VoteRow


class Command(BaseCommand):
    help = "Write the catalogue, the votes and the citations that the archive ships, from the corpora."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--from", dest="corpora", type=Path, default=settings.CORPORA, help="folder of the corpora")
        parser.add_argument("--to", dest="folder", type=Path, default=settings.FIXTURES, help="folder to write to")

    def handle(self, *, corpora: Path | None, folder: Path, **options: Any) -> None:
        if corpora is None:
            raise CommandError("Say where the corpora are: --from FOLDER, or set ARCHIVE_CORPORA.")
        try:
            files = make(Path(corpora))
        except FileNotFoundError as error:
            raise CommandError(f"The corpora are not whole: there is no {error.filename}.") from error
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            (folder / name).write_bytes(content)
            self.stdout.write(f"Wrote {folder / name}.")


def make(corpora: Path) -> dict[str, bytes]:
    """The three fixtures, by the name of their file."""
    reconciled = [reconcile(told) for told in evidence.gather(corpora)]
    votes = [vote for _, cast in reconciled for vote in cast]
    return {
        "catalogue.csv": fixtures.write([row for row, _ in reconciled], CatalogueRow),
        "votes.csv.gz": fixtures.compress(fixtures.write(votes, VoteRow)),
        "citations.csv": fixtures.write(citing.count(corpora), CitationRow),
    }
