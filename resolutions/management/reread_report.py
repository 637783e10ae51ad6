"""What a better parser changes in the texts that are held, a line for each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from resolutions.ingest import Ingested, Reading
from resolutions.ingest.readings import Rewritten
from resolutions.ingest.rereading import HeldFile
from resolutions.parsing.errors import NotRead

_SHOWN: Final = 8  # places of one kind


@dataclass(slots=True)
class RereadReport:
    """Counts of the texts that read the same, that changed, and that stay because they cannot be read any more."""

    same: int = 0
    changed: int = 0
    kept: int = 0

    def line(self, file: HeldFile, reading: Reading | None, became: Ingested | NotRead) -> str:
        """What became of one text; empty where nothing of it changes."""
        name = f"{file.symbol}, {file.read_in}, {file.name}"
        if isinstance(became, NotRead) or reading is None:
            self.kept += 1
            return f"{name}: stays as it is. {became}"
        changes = list(_changes(file, reading, became))
        if not changes:
            self.same += 1
            return ""
        self.changed += 1
        return f"{name}: {'; '.join(changes)}"

    def summary(self) -> str:
        counted = (f"{self.changed:,} changed", f"{self.same:,} the same", f"{self.kept:,} stay as they are")
        return f"{self.changed + self.same + self.kept:,} texts were read again: {', '.join(counted)}."


def _changes(file: HeldFile, reading: Reading, became: Ingested) -> Iterator[str]:
    now = f"{reading.parsed.symbol}, {reading.parsed.language.code}"
    if now != f"{file.symbol}, {file.read_in}":
        yield f"is now {now}"
        return
    yield from _paragraphs(became.rewritten)
    yield from _told("mentions found", became.rewritten.mentions_written)
    yield from _told("mentions no longer found", became.rewritten.mentions_gone)
    yield from _told("facts", became.facts)


def _paragraphs(rewritten: Rewritten) -> Iterator[str]:
    gone, written = set(rewritten.gone), set(rewritten.written)
    yield from _told("paragraphs rewritten", [place for place in rewritten.written if place in gone])
    yield from _told("paragraphs added", [place for place in rewritten.written if place not in gone])
    yield from _told("paragraphs gone", [place for place in rewritten.gone if place not in written])


def _told(what: str, places: Sequence[str]) -> Iterator[str]:
    if places:
        more = f" and {len(places) - _SHOWN:,} more" if len(places) > _SHOWN else ""
        yield f"{len(places):,} {what} ({', '.join(places[:_SHOWN])}{more})"
