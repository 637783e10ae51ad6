"""One load: which files are read, in whose turn they are written, and what became of each."""

from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from resolutions.ingest import Ingested, Reading, ingest_all
from resolutions.ingest.files import FoundFile, find, media_type_of
from resolutions.ingest.loading import (
    HeldText,
    held_texts,
    ingest_and_undo,
    ingest_in_batches,
    note_other_names,
)
from resolutions.ingest.planner import measure_texts
from resolutions.ingest.turns import Waits, alone
from resolutions.management.load_report import LoadReport
from resolutions.management.progress import FileProgress
from resolutions.management.readers import read_all
from resolutions.management.wanted import Wanted
from resolutions.parsing.document import ParsedResolution
from resolutions.parsing.errors import NotRead
from resolutions.parsing.read import READING_VERSION

MANY_PARAGRAPHS: Final = 10_000


@dataclass(slots=True)
class Load:
    """What a person asks for: the paths, the language the texts are in where they do not tell it, the one document."""

    paths: Sequence[Path]
    language: str
    only: Wanted | None
    jobs: int
    is_dry_run: bool
    has_to_wait: Waits
    report: LoadReport = field(default_factory=LoadReport)
    held: dict[str, HeldText] = field(default_factory=dict)
    refused: dict[str, NotRead] = field(default_factory=dict)  # by the hash of the file
    names: dict[str, list[str]] = field(default_factory=dict)  # likewise

    def run(self, progress: FileProgress) -> None:
        """Read the files and write what they hold. The same bytes under another name are read once."""
        self.held = held_texts(READING_VERSION)
        again: list[tuple[str, str]] = []
        with ExitStack() as turn, closing(self._readings(self._to_be_read(progress, turn), again)) as readings:
            for reading, became in ingest_in_batches(readings, ingest_and_undo if self.is_dry_run else ingest_all):
                self._tell(reading, became)
            if not self.is_dry_run:
                note_other_names(self.names)
                if self.report.paragraphs > MANY_PARAGRAPHS:
                    measure_texts()
        for name, sha256 in again:
            if sha256 in self.refused:
                self.report.was_not_read(name, self.refused[sha256])
            else:
                self.report.was_held()

    def _to_be_read(self, progress: FileProgress, turn: ExitStack) -> Iterator[FoundFile]:
        """The files that are not held. Who has none, as most starts of the archive, need not wait for another load."""
        is_alone = False
        for found in find(self.paths):
            progress.came()
            if found.problem is None:
                self.names.setdefault(found.sha256, []).append(found.name)
            if not is_alone and not self._is_held(found):
                turn.enter_context(alone(self.has_to_wait))
                self.held, is_alone = held_texts(READING_VERSION), True
            if not self._is_held(found):
                yield replace(found, language=self.language)
            elif self.only is None or self.only.is_named_by(self.held[found.sha256][0]):
                self.report.was_held(self.held[found.sha256][2])

    def _is_held(self, found: FoundFile) -> bool:
        """Whether this version of the parser has read the file already, in the language that a person says."""
        _, language, _ = self.held.get(found.sha256, ("", "", ()))
        return bool(language) and self.language in ("", language)

    def _readings(self, files: Iterator[FoundFile], again: list[tuple[str, str]]) -> Generator[Reading, None, None]:
        seen: set[str] = set()
        for file, found in read_all(files, self.jobs):
            if isinstance(found, NotRead):
                self.report.was_not_read(file.name, found)
            elif self.only is not None and not self.only.is_named_by(found.symbol.text):
                continue
            elif file.sha256 in seen:
                again.append((file.name, file.sha256))
            else:
                seen.add(file.sha256)
                yield reading_of(file, found)

    def _tell(self, reading: Reading, became: Ingested | NotRead) -> None:
        if isinstance(became, NotRead):
            self.refused[reading.sha256] = became
            self.report.was_not_read(reading.name, became)
        else:
            self.report.was_read(reading, became)


def reading_of(file: FoundFile, parsed: ParsedResolution) -> Reading:
    return Reading(parsed, file.content, file.name, media_type_of(file.name), READING_VERSION, file.language)
