"""Files to be loaded, found in folders and read in zips where they lie, in the order a person would list them."""

import errno
import hashlib
import lzma
import mimetypes
import os
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import Final

from resolutions.parsing.errors import Ignored, NotRead, Refused
from resolutions.sentences import Sentence
from resolutions.sentences import sentence as _

LONGEST_MEDIA_TYPE: Final = 60  # the width of its column
LARGEST: Final = 64 * 2**20  # bytes; the largest text known has one million

# What the library of zips raises for a damaged one: its own errors, those of the packers, and those of the numbers,
# names and versions that damage makes of its headers.
DAMAGED: Final = (
    zipfile.BadZipFile,
    OSError,
    EOFError,
    RuntimeError,  # and NotImplementedError
    ValueError,
    ArithmeticError,
    struct.error,
    zlib.error,
    lzma.LZMAError,
)


@dataclass(frozen=True)
class FoundFile:
    """A file that was found: its name ("corpus.zip/2019/S_RES_2482.xml"), and its bytes or why there are none.

    `language` is the code of the language that a person says it is in, empty where nobody does.
    """

    name: str
    content: bytes = b""
    problem: NotRead | None = None
    language: str = ""

    @cached_property
    def sha256(self) -> str:
        return hashlib.sha256(self.content).hexdigest()


Look = Callable[[], FoundFile]


def media_type_of(name: str) -> str:
    """The media type that a file's name tells; "application/octet-stream" where it tells none, or one too long to keep.

    Where the system knows office documents, theirs has 71 characters.
    """
    told = mimetypes.guess_type(name)[0] or ""
    return told if 0 < len(told) <= LONGEST_MEDIA_TYPE else "application/octet-stream"


def find(paths: Iterable[Path]) -> Iterator[FoundFile]:
    """Every file of these files, folders and zips, one at a time. Raises FileNotFoundError before the first is read."""
    given = list(paths)
    for path in given:
        if not path.exists():
            raise FileNotFoundError(path)
    return (look() for look in _looks(given))


def count(paths: Iterable[Path]) -> int:
    """How many files `find` would find now; none is read for it."""
    return sum(1 for _ in _looks(paths))


def _looks(paths: Iterable[Path]) -> Iterator[Look]:
    """Each file that is there, as a way to look into it: it is read when it is called, and not before.

    A file that lies below two of the paths is one, under the name that it has below the first.
    """
    seen: set[Path] = set()
    for path in paths:
        yield from _below(path, seen)


def _below(path: Path, seen: set[Path]) -> Iterator[Look]:
    if not path.is_dir():
        yield from _once(path, _tellable(path.name), seen)
        return
    closed: list[OSError] = []
    files = (Path(folder, name) for folder, _, names in os.walk(path, onerror=closed.append) for name in names)
    for inner in sorted((file for file in files if file.is_file()), key=lambda inner: _natural(str(inner))):
        yield from _once(inner, _tellable(inner.relative_to(path).as_posix()), seen)
    for error in closed:
        yield partial(_problem, _tellable(error.filename), _("The folder is closed: %(fault)s.", fault=_fault(error)))


def _once(path: Path, name: str, seen: set[Path]) -> Iterator[Look]:
    if (real := path.resolve()) not in seen:
        seen.add(real)
        yield from _file(path, name)


def _file(path: Path, name: str) -> Iterator[Look]:
    if path.suffix.lower() == ".zip":
        yield from _zipped(path, name)
    else:
        yield partial(_plain, path, name)


def _plain(path: Path, name: str) -> FoundFile:
    try:
        with path.open("rb") as stream:
            content = stream.read(LARGEST + 1)
    except OSError as error:
        return _problem(name, _("The file could not be opened: %(fault)s.", fault=_fault(error)))
    return _sound(name, content)


def _zipped(path: Path, name: str) -> Iterator[Look]:
    try:
        corpus = zipfile.ZipFile(path)
    except DAMAGED:
        yield partial(_problem, name, _("The zip is damaged, or is no zip: it could not be opened."))
        return
    with corpus:
        members = [member for member in corpus.infolist() if not member.is_dir()]
        for member in sorted(members, key=lambda member: _natural(member.filename)):
            yield partial(_member, corpus, member, _tellable(f"{name}/{member.filename}"))


def _member(corpus: zipfile.ZipFile, member: zipfile.ZipInfo, name: str) -> FoundFile:
    if member.filename.lower().endswith(".zip"):
        return FoundFile(name, problem=Ignored("", _("A zip inside a zip is not opened.")))
    if member.flag_bits & 0x1:
        return _problem(name, _("The file is encrypted."))
    try:
        with corpus.open(member) as stream:
            content = stream.read(LARGEST + 1)
    except DAMAGED:
        return _problem(name, _("The file is damaged in the zip."))
    return _sound(name, content)


def _sound(name: str, content: bytes) -> FoundFile:
    if len(content) > LARGEST:
        return _problem(name, _("The file is larger than %(size)s MB.", size=LARGEST // 2**20))
    return FoundFile(name, content)


def _problem(name: str, message: Sentence) -> FoundFile:
    return FoundFile(name, problem=Refused("", message))


def _fault(error: OSError) -> Sentence:
    """Why the system gives no bytes, within a sentence: its own words are in its own language."""
    if isinstance(error, PermissionError):
        return _("it may not be read")
    if isinstance(error, FileNotFoundError):
        return _("it is gone")
    return _("the system reports %(code)s", code=errno.errorcode.get(error.errno or 0, "?"))


def _natural(name: str) -> list[tuple[int, str]]:
    """A key that puts S_RES_9 before S_RES_10."""
    return [(int(part), "") if part.isdigit() else (-1, part) for part in re.split(r"(\d{1,99})", name)]


def _tellable(name: str) -> str:
    """The name without what no terminal and no database should be given: control characters, bytes that are no text."""
    return re.sub(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]", "\N{REPLACEMENT CHARACTER}", name)
