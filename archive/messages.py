"""The interface's messages: compiled with Babel, for gettext's own tools are not on a plain machine, and checked."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from babel.messages import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from django.conf import settings


def catalogues() -> list[Path]:
    """The .po files, one a language."""
    return sorted(po for folder in settings.LOCALE_PATHS for po in Path(folder).glob("*/LC_MESSAGES/*.po"))


def compile_messages() -> None:
    """Compile each catalogue that is newer than what was compiled of it."""
    for po in catalogues():
        compiled = po.with_suffix(".mo")
        if not compiled.exists() or compiled.stat().st_mtime_ns < po.stat().st_mtime_ns:
            _compile(po, compiled)


def complaints(po: Path) -> Iterator[str]:
    """What a translator has still to do in one catalogue, a sentence a message."""
    catalogue = read(po)
    for message in catalogue:
        if not message.id:
            continue
        if message.fuzzy:
            yield f"{po.name}:{message.lineno}: the translation of {message.id!r} is a guess (fuzzy)."
        elif not _is_translated(message):
            yield f"{po.name}:{message.lineno}: {message.id!r} is not translated."
        else:
            for error in message.check(catalogue):
                yield f"{po.name}:{message.lineno}: {message.id!r}: {error}."


def keys(po: Path) -> set[tuple[str | None, str]]:
    """The messages of a catalogue, told apart by context and wording."""
    return {(message.context, _singular(message)) for message in read(po) if message.id}


def read(po: Path) -> Catalog:
    with po.open("rb") as file:
        return read_po(file, locale=po.parent.parent.name, abort_invalid=True)


def _compile(po: Path, compiled: Path) -> None:
    """Write beside and move there: whoever starts meanwhile reads the old file or the new one."""
    with tempfile.NamedTemporaryFile(dir=compiled.parent, delete=False) as file:
        write_mo(file, read(po))
    Path(file.name).chmod(0o644)
    Path(file.name).replace(compiled)


def _is_translated(message: Message) -> bool:
    strings = message.string if isinstance(message.string, (tuple, list)) else (message.string,)
    return all(strings)


def _singular(message: Message) -> str:
    return message.id if isinstance(message.id, str) else message.id[0]
