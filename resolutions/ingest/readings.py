"""What goes into an ingest and what comes out of it."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from resolutions.parsing.document import Doubt, ParsedResolution


class Outcome(StrEnum):
    """What an ingest did to the archive."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


@dataclass(frozen=True)
class Reading:
    """One document as read from a file, and the file as it came.

    `name` is what the file is called where it came from (inside a zip: the zip, then the path in it), `reading_version`
    that of the parser, `told_language` the code of the language that a person said it is in, empty where none did.
    """

    parsed: ParsedResolution
    content: bytes
    name: str
    media_type: str
    reading_version: int
    told_language: str = ""

    @cached_property
    def sha256(self) -> str:
        return hashlib.sha256(self.content).hexdigest()


@dataclass(frozen=True, slots=True)
class Rewritten:
    """What of a text was written anew: paragraphs by their anchors or labels, mentions by paragraph
    and wording ("op-3: resolution 1373 (2001)")."""

    gone: tuple[str, ...] = ()
    written: tuple[str, ...] = ()
    mentions_gone: tuple[str, ...] = ()
    mentions_written: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.gone or self.written)


@dataclass(frozen=True, slots=True)
class Ingested:
    """What became of one reading: the doubts of its text, the facts that its document now has from it."""

    outcome: Outcome
    doubts: tuple[Doubt, ...]
    facts: tuple[str, ...]
    rewritten: Rewritten
