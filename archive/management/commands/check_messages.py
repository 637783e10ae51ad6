"""Check that the interface is translated: nothing missing, nothing guessed, nothing left behind."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.test import override_settings

from archive.messages import catalogues, complaints, keys


class Command(BaseCommand):
    help = "Check that every message of the interface is translated, and that the catalogues know every message."

    def handle(self, **options: Any) -> None:
        found = [complaint for po in catalogues() for complaint in complaints(po)]
        if shutil.which("xgettext"):
            found += stale_messages()
        else:
            self.stdout.write("Without gettext's tools it is not checked that the catalogues know every message.")
        if found:
            raise CommandError("\n".join(found))
        self.stdout.write(f"The interface is translated: {len(catalogues())} catalogue(s) checked.")


def stale_messages() -> list[str]:
    """Messages in the code that the catalogues lack, and the other way round, found on copies of the catalogues."""
    with tempfile.TemporaryDirectory() as scratch:
        copies = {po: _copy(po, Path(scratch)) for po in catalogues()}
        with override_settings(LOCALE_PATHS=[scratch]):
            call_command(
                "makemessages",
                locale=[po.parent.parent.name for po in copies],
                ignore_patterns=[settings.ARCHIVE_HOME.name, "locale", "tests"],
                no_obsolete=True,
                verbosity=0,
            )
        return [sentence for po, copy in copies.items() for sentence in _differences(po, keys(po), keys(copy))]


def _copy(po: Path, folder: Path) -> Path:
    """The catalogue where Django would look for it: fr/LC_MESSAGES/django.po."""
    copy = folder.joinpath(*po.parts[-3:])
    copy.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(po, copy)
    return copy


def _differences(po: Path, known: set[tuple[str | None, str]], wanted: set[tuple[str | None, str]]) -> Iterator[str]:
    for _context, wording in sorted(wanted - known, key=str):
        yield f"{po}: {wording!r} is missing: run manage.py makemessages."
    for _context, wording in sorted(known - wanted, key=str):
        yield f"{po}: {wording!r} is no longer used: run manage.py makemessages."
