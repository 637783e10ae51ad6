"""What was found in one text, held against what its readers found.

A mention is right where it stands on a labelled one and names the same document; where the two name different ones it
is wrong, which counts against both precision and recall.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from resolutions.accuracy.labels import NOT_OURS, LabelledMention, series_of
from resolutions.parsing.document import Mention


class Verdict(StrEnum):
    RIGHT = "right"
    WRONG = "wrong"  # a document is named there, but another one
    MISSED = "missed"
    INVENTED = "invented"


@dataclass(frozen=True, slots=True)
class Judged:
    """One mention, labelled or found, and what is to be said of it. `form` is "" where only the program saw it."""

    text: str
    start: int
    symbol: str
    verdict: Verdict
    form: str = ""
    found: str = ""
    labels: frozenset[str] = frozenset()
    found_labels: frozenset[str] = frozenset()

    @property
    def series(self) -> str:
        return series_of(self.symbol)


def judge(text: str, labelled: Iterable[LabelledMention], found: Iterable[Mention]) -> Iterator[Judged]:
    """Every labelled mention with what became of it, then every mention that only the program saw."""
    ours = [label for label in labelled if not label.symbol.startswith(NOT_OURS)]
    left = list(found)
    for label in ours:
        mention = _on(label, left)
        if mention is None:
            yield Judged(text, label.start, label.symbol, Verdict.MISSED, label.form, labels=label.labels)
            continue
        left.remove(mention)
        verdict = Verdict.RIGHT if mention.symbol.text == label.symbol else Verdict.WRONG
        yield Judged(
            text, label.start, label.symbol, verdict, label.form, mention.symbol.text, label.labels,
            frozenset(mention.pinpoint),
        )  # fmt: skip
    for mention in left:
        yield Judged(text, mention.start, mention.symbol.text, Verdict.INVENTED, found=mention.symbol.text)


def _on(label: LabelledMention, mentions: Sequence[Mention]) -> Mention | None:
    """The mention that stands where the label does; of several, the one that names the same document."""
    there = [mention for mention in mentions if mention.start < label.end and label.start < mention.end]
    return next((mention for mention in there if mention.symbol.text == label.symbol), there[0] if there else None)
