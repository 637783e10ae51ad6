"""Files as they are kept: whole under their name with a record beside them, unfinished under NAME.part."""

import hashlib
import json
import os
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from resolutions.corpora.errors import FetchError, InterruptedFetchError
from resolutions.corpora.sources import Wanted


@dataclass(frozen=True, slots=True)
class Version:
    """Which version of a file a server sent, in the server's own words."""

    etag: str = ""
    last_modified: str = ""

    @property
    def validator(self) -> str:
        """What tells that the bytes are the same (RFC 9110, 13.1.5): a weak tag cannot."""
        return self.last_modified if not self.etag else "" if self.etag.startswith("W/") else self.etag


@dataclass(frozen=True, slots=True)
class Record:
    """What is known of a file that was fetched whole: NAME.json beside it."""

    address: str
    size: int
    sha256: str
    fetched_at: str
    terms: str = ""
    version: Version = field(default_factory=Version)


@contextmanager
def disk(place: Path) -> Iterator[None]:
    """A disk that fails is a sentence: full, or a folder that may not be written."""
    try:
        yield
    except OSError as error:
        raise FetchError(f"{place} could not be written: {error.strerror or error}.") from error


def digest(path: Path, algorithm: str = "sha256") -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.new(algorithm, usedforsecurity=False)).hexdigest()


def record_of(place: Path) -> Record | None:
    """The record of a file that lies there as it was fetched; None where it is missing or was changed since."""
    told = _read(_beside(place))
    try:
        record = Record(**told | {"version": Version(**told["version"])})
        if place.stat().st_size == record.size and digest(place) == record.sha256:
            return record
    except (OSError, KeyError, TypeError):
        pass
    return None


class Part:
    """A file on its way: its bytes so far, and which version of which address they belong to."""

    def __init__(self, wanted: Wanted, folder: Path) -> None:
        self.wanted = wanted
        self.place = folder / wanted.name
        self.path = folder / f"{wanted.name}.part"
        told = _read(_beside(self.path))
        known = told.get("address") == wanted.address and set(told) == {"address", *_names(Version)}
        self.version = Version(told["etag"], told["last_modified"]) if known else Version()

    @property
    def size(self) -> int:
        """How many bytes of it can be gone on from: none, unless it is known what they are bytes of."""
        return self.path.stat().st_size if self.version.validator and self.path.exists() else 0

    def begin(self, version: Version) -> None:
        """Start from nothing, with this version."""
        with disk(self.path):
            self.path.write_bytes(b"")
            _write(_beside(self.path), {"address": self.wanted.address, **asdict(version)})
        self.version = version

    def discard(self) -> None:
        with disk(self.path):
            self.path.unlink(missing_ok=True)
            _beside(self.path).unlink(missing_ok=True)
        self.version = Version()

    def check(self) -> None:
        """Refuse, and throw away, what is not the file: another size or digest than told, or no zip to its end."""
        size = self.path.stat().st_size
        if self.wanted.size not in (None, size):
            reason = f"{size:,} bytes came, where its source tells of {self.wanted.size:,}"
        elif self.wanted.md5 and digest(self.path, "md5") != self.wanted.md5:
            reason = "what came is not what its source tells of (its MD5 differs)"
        elif not _is_zip(self.path):
            reason = "what came is no whole zip"
        else:
            return
        self.discard()
        raise InterruptedFetchError(reason)

    def finish(self) -> Record:
        """Put the whole file in its place, and its record beside it."""
        with disk(self.place):
            with self.path.open("rb") as file:
                os.fsync(file.fileno())
            record = Record(
                address=self.wanted.address,
                size=self.path.stat().st_size,
                sha256=digest(self.path),
                fetched_at=datetime.now(UTC).isoformat(timespec="seconds"),
                terms=self.wanted.terms,
                version=self.version,
            )
            self.path.replace(self.place)
            _write(_beside(self.place), asdict(record))
            _beside(self.path).unlink(missing_ok=True)
        return record


def _is_zip(path: Path) -> bool:
    """Whether the list of files is there, which stands at the end of a zip."""
    try:
        with zipfile.ZipFile(path):
            return True
    except zipfile.BadZipFile:
        return False


def _names(kind: type[Version]) -> Iterator[str]:
    return (one.name for one in fields(kind))


def _beside(place: Path) -> Path:
    return place.with_name(f"{place.name}.json")


def _read(path: Path) -> dict[str, Any]:
    """A small JSON file as it was written; nothing where it is missing or damaged."""
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return told if isinstance(told, dict) else {}


def _write(path: Path, told: dict[str, Any]) -> None:
    draft = path.with_name(f"{path.name}.new")
    draft.write_text(json.dumps(told, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    draft.replace(path)
