"""What became of the files of a load, and the table that tells it."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from resolutions.ingest import Ingested, Outcome, Reading
from resolutions.parsing.errors import Ignored, NotRead

_OUTCOMES = {Outcome.NEW: "new", Outcome.CHANGED: "changed", Outcome.UNCHANGED: "unchanged"}


@dataclass(slots=True)
class LoadReport:
    """Counts of what was read, ignored and doubted, and every file that was refused."""

    outcomes: Counter[Outcome] = field(default_factory=Counter)
    ignored: Counter[str] = field(default_factory=Counter)
    refused: list[tuple[str, NotRead]] = field(default_factory=list)
    doubts: Counter[str] = field(default_factory=Counter)
    paragraphs: int = 0
    mentions: int = 0

    def was_held(self, kinds_of_doubts: Iterable[str] = ()) -> None:
        """A file that the same parser had read before."""
        self.outcomes[Outcome.UNCHANGED] += 1
        self.doubts.update(kinds_of_doubts)

    def was_read(self, reading: Reading, ingested: Ingested) -> None:
        self.outcomes[ingested.outcome] += 1
        self.doubts.update(doubt.kind for doubt in ingested.doubts)
        self.paragraphs += len(reading.parsed.paragraphs)
        self.mentions += sum(1 for _ in reading.parsed.mentions)

    def was_not_read(self, name: str, reason: NotRead) -> None:
        if isinstance(reason, Ignored):
            self.ignored[reason.message] += 1
        else:
            self.refused.append((name, reason))

    def table(self, seconds: float) -> Iterator[str]:
        """The lines that tell it all; how fast what was read anew was, where anything was."""
        yield f"Read     {self.outcomes.total():>7,}"
        for outcome, word in _OUTCOMES.items():
            yield f"  {word:<12} {self.outcomes[outcome]:>7,}"
        yield f"Ignored  {self.ignored.total():>7,}"
        yield from _counted(self.ignored)
        yield f"Refused  {len(self.refused):>7,}"
        for name, refusal in self.refused:
            place = "" if refusal.place in name else f", {refusal.place}"
            yield f"  {name}{place}: {refusal.message}"
        yield f"Doubts   {self.doubts.total():>7,}"
        yield from _counted(self.doubts)
        yield f"{seconds:,.1f} seconds{self._rates(seconds)}."

    def _rates(self, seconds: float) -> str:
        if not self.paragraphs:
            return ""
        documents = self.outcomes.total()
        counted = (("documents", documents), ("paragraphs", self.paragraphs), ("mentions", self.mentions))
        return ": " + ", ".join(f"{number:,} {word} ({number / seconds:,.0f} a second)" for word, number in counted)


def _counted(counts: Counter[str]) -> Iterator[str]:
    for word, number in counts.most_common():
        yield f"  {number:>7,}  {word}"
