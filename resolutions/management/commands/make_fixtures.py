"""Make the fixtures of facts from the corpora, byte for byte the same each time."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from resolutions import fixtures
from resolutions.facts import citing
from resolutions.facts.rows import AttestationRow, BallotRow, CatalogueRow, CitationRow, SponsorRow, SubjectRow, VoteRow
from resolutions.facts.together import reconciled


class Command(BaseCommand):
    help = "Write the facts that the archive ships, from the corpora."

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
    """The fixtures, by the name of their file."""
    facts = reconciled(corpora)
    return {
        "catalogue.csv": fixtures.write(facts.catalogue, CatalogueRow),
        "votes.csv.gz": fixtures.compress(fixtures.write(facts.votes, VoteRow)),
        "ballots.csv.gz": fixtures.compress(fixtures.write(facts.ballots, BallotRow)),
        "attestations.csv.gz": fixtures.compress(fixtures.write(facts.attestations, AttestationRow)),
        "sponsors.csv.gz": fixtures.compress(fixtures.write(facts.sponsors, SponsorRow)),
        "subjects.csv.gz": fixtures.compress(fixtures.write(facts.subjects, SubjectRow)),
        "citations.csv": fixtures.write(citing.count(corpora), CitationRow),
    }
