"""Static files: collected under names that carry their content, once for each change of them."""

import hashlib
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command


def collect_static_files() -> None:
    """Collect and compress the static files, unless the same ones were collected last time."""
    note = Path(settings.STATIC_ROOT) / "staticfiles.json"
    stamp = settings.ARCHIVE_HOME / "static.collected"
    print_now = fingerprint()
    if note.exists() and stamp.exists() and stamp.read_text() == print_now:
        return
    call_command("collectstatic", interactive=False, verbosity=0)
    stamp.write_text(print_now)


def fingerprint() -> str:
    """A digest of what would be collected, told by name, size and time of change, and of how it is stored."""
    digest = hashlib.sha256(repr((settings.STORAGES, str(settings.STATIC_ROOT))).encode())
    for finder in get_finders():
        for name, storage in sorted(finder.list([]), key=lambda found: found[0]):
            status = Path(storage.path(name)).stat()
            digest.update(repr((name, storage.path(name), status.st_size, status.st_mtime_ns)).encode())
    return digest.hexdigest()
