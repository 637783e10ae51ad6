"""Where a labelled paragraph stands: the open lists above it, and which reading of its label goes on with one of them.

An outline is the path from a numbered paragraph down: 3, (b), (ii). A new label either continues one of the open
lists (the next in its row), or begins a list inside the innermost one. Where both are possible - "(i)" after "(h)" -
the label that follows decides: "(ii)" makes it roman, "(j)" a letter.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Final

from resolutions.parsing.structure.labels import ITEMS, Reading, Scheme


class Step(Enum):
    """How a label follows on the one before it in its list."""

    FIRST = auto()
    NEXT = auto()
    GAP = auto()  # 3, 5
    BACK = auto()  # 3, 3 or 3, 1


@dataclass(frozen=True, slots=True)
class Level:
    """One open list and the place reached in it; a slug alone where the text has no label (preambular paragraphs)."""

    slug: str
    label: str = ""
    reading: Reading | None = None
    depth: int = 0

    @property
    def scheme(self) -> Scheme | None:
        return self.reading.scheme if self.reading else None

    @property
    def ordinal(self) -> int:
        return self.reading.ordinal if self.reading else 0


_WIDEST_GAP: Final = 5  # (ii) is not the 35th letter after (a)
_BARE: Final = (Scheme.NUMBER, Scheme.CAPITAL, Scheme.CAPITAL_ROMAN, Scheme.DECIMAL)


class Outline:
    """The path of open lists, outermost first, as one text is read from top to bottom."""

    def __init__(self) -> None:
        self.path: list[Level] = []
        self._closed: dict[Scheme, int] = {}  # where the lists that this paragraph closed have come to

    @property
    def anchor(self) -> str:
        return "-".join(level.slug for level in self.path if level.slug)

    @property
    def label(self) -> str:
        return " ".join(level.label for level in self.path if level.label)

    @property
    def is_labelled(self) -> bool:
        """Whether the paragraph itself bears a label, not only points below it."""
        return bool(self.path) and bool(self.path[0].label)

    def open(self, slug: str) -> None:
        """Begin anew with a paragraph that bears no label."""
        self.path, self._closed = [Level(slug)], {}

    def hide_top(self) -> None:
        """Leave the paragraph without a label out of the anchors of the list below it."""
        self.path[0] = replace(self.path[0], slug="")

    def place(self, readings: Sequence[Reading], following: Sequence[Reading], depth: int) -> Step:
        """Put a labelled paragraph where it belongs. `following` are the readings of the next label in the text."""
        at, reading = self._chosen(readings, following, depth)
        before = self.path[at] if at < len(self.path) else None
        step = Step.NEXT if at == len(self.path) and self._resumes(reading) else _step(before, reading)
        if reading.scheme in ITEMS:
            reading = Reading(reading.scheme, before.ordinal + 1 if before and before.scheme is reading.scheme else 1)
        label = reading.written if at == 0 and reading.scheme in _BARE else _nested(reading)
        self._close(at)
        self.path[at:] = [Level(reading.slug, label, reading, depth)]
        return step

    def _close(self, at: int) -> None:
        if at == 0:
            self._closed = {}
        self._closed |= {level.scheme: level.ordinal for level in self.path[at + 1 :] if level.scheme}

    def _resumes(self, reading: Reading) -> bool:
        """Whether a label goes on with a closed list: in 2666 points (a)-(f) stand under (i), (g)-(k) under (ii)."""
        return 1 < reading.ordinal == self._closed.get(reading.scheme, 0) + 1

    def _chosen(self, readings: Sequence[Reading], following: Sequence[Reading], depth: int) -> tuple[int, Reading]:
        if (top := self._at_top(readings, depth)) is not None:
            return 0, top
        going_on = self._going_on(readings, depth)
        beginning = next((r for r in readings if r.ordinal == 1 or r.scheme in ITEMS), None)
        resuming = next((r for r in readings if self._resumes(r) and not self._is_open(r.scheme)), None)
        if not going_on and resuming and not (beginning and _goes_on(following, beginning)):
            return len(self.path), resuming
        if beginning and self._is_open(beginning.scheme) and not self._is_deeper(depth):
            beginning = None
        if going_on and beginning and _goes_on(following, beginning) and not _goes_on(following, going_on[1]):
            return len(self.path), beginning
        if going_on:
            return going_on
        return (len(self.path), beginning) if beginning else self._out_of_order(readings)

    def _at_top(self, readings: Sequence[Reading], depth: int) -> Reading | None:
        """A numbered paragraph ("4.") ends every list, but where the format nests it and it is not the next number."""
        reading, top = readings[0], self.path[0] if self.path else Level("")
        if reading.scheme is Scheme.DECIMAL:
            return reading
        if reading.scheme is not Scheme.NUMBER or top.scheme not in (None, Scheme.NUMBER, Scheme.DECIMAL):
            return None
        return reading if depth == 0 or reading.ordinal == top.ordinal + 1 else None

    def _going_on(self, readings: Sequence[Reading], depth: int) -> tuple[int, Reading] | None:
        """The innermost open list that one of the readings is the next of."""
        for at in reversed(range(len(self.path))):
            level = self.path[at]
            for reading in readings:
                if reading.scheme is level.scheme and reading.ordinal == level.ordinal + 1:
                    return at, reading
        return self._next_item(readings, depth)

    def _next_item(self, readings: Sequence[Reading], depth: int) -> tuple[int, Reading] | None:
        """The list that a dash goes on with: the one of its own depth, else the innermost that is not less deep."""
        open_lists = [
            (level.depth == depth, at)
            for at, level in enumerate(self.path)
            if level.scheme is readings[0].scheme and level.scheme in ITEMS and depth <= level.depth
        ]
        return (max(open_lists)[1], readings[0]) if open_lists else None

    def _is_open(self, scheme: Scheme) -> bool:
        return any(level.scheme is scheme for level in self.path)

    def _is_deeper(self, depth: int) -> bool:
        return bool(self.path) and depth > self.path[-1].depth

    def _out_of_order(self, readings: Sequence[Reading]) -> tuple[int, Reading]:
        """A label that continues nothing: in the innermost list of its row, else in a list of its own."""
        for at in reversed(range(len(self.path))):
            level = self.path[at]
            for reading in readings:
                is_likely = reading is readings[0] or abs(reading.ordinal - level.ordinal) <= _WIDEST_GAP
                if reading.scheme is level.scheme and is_likely:
                    return at, reading
        return len(self.path), readings[0]


def _step(before: Level | None, reading: Reading) -> Step:
    if reading.scheme is Scheme.DECIMAL:
        return Step.FIRST
    if before is None or before.scheme is not reading.scheme:
        return Step.FIRST if reading.ordinal <= 1 else Step.GAP
    if reading.scheme in ITEMS or reading.ordinal == before.ordinal + 1:
        return Step.NEXT
    return Step.GAP if reading.ordinal > before.ordinal else Step.BACK


def _goes_on(following: Sequence[Reading], reading: Reading) -> bool:
    return any(r.scheme is reading.scheme and r.ordinal == reading.ordinal + 1 for r in following)


def _nested(reading: Reading) -> str:
    return f"[{reading.ordinal}]" if reading.scheme in ITEMS else f"({reading.written})"
