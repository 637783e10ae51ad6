"""The tally that is kept beside the labels: what became of each mention, so that a review sees gains and losses."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from resolutions.accuracy.comparing import Judged, Verdict


@dataclass(frozen=True, slots=True)
class TallyRow:
    """What became of one mention; `pinpoint` is right, wrong, or "" where no paragraph is named."""

    text: str
    start: int
    symbol: str
    verdict: Verdict
    pinpoint: str


def tally(judged: Iterable[Judged]) -> list[TallyRow]:
    """One row for each mention, in the order of texts and places."""
    rows = [TallyRow(one.text, one.start, one.symbol, one.verdict, _pinpoint(one)) for one in judged]
    return sorted(rows, key=lambda row: (row.text, row.start, row.symbol))


def changes(before: Iterable[TallyRow], after: Iterable[TallyRow]) -> Iterator[str]:
    """A line for each mention whose fate is another than before: "gained", "lost" or "other"."""
    then = {(row.text, row.start, row.symbol): row for row in before}
    now = {(row.text, row.start, row.symbol): row for row in after}
    for key in sorted(then.keys() | now.keys()):
        old, new = _fate(then.get(key)), _fate(now.get(key))
        if old != new:
            yield f"{_word(old, new):6} {key[0]} {key[1]:>7} {key[2]}: {old} -> {new}"


def _fate(row: TallyRow | None) -> str:
    if row is None:
        return "not there"
    return f"{row.verdict}, pinpoint {row.pinpoint}" if row.pinpoint else str(row.verdict)


def _word(old: str, new: str) -> str:
    good = {"right", "right, pinpoint right"}
    if new in good or (old == Verdict.INVENTED and new == "not there"):
        return "gained"
    return "lost" if old in good or new == Verdict.INVENTED else "other"


def _pinpoint(one: Judged) -> str:
    if one.verdict is not Verdict.RIGHT or not (one.labels or one.found_labels):
        return ""
    return "right" if one.labels == one.found_labels else "wrong"
