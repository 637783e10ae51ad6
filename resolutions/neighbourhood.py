"""A map of the documents beside one, over time: years across, agenda items as lanes. Values in, places out; no Django.

Every label stands at the day of its document and reads from there; labels that would lie on one another stand in rows.
Lengths are units of the drawing, of which a letter of a label is `LETTER` wide.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

WIDTH: Final = 960
LETTER: Final = 7.2
ROW: Final = 22
LANE_HEAD: Final = 24  # above the rows of a lane, for its name
YEARS_ABOVE: Final = 28  # above the lanes
LABEL_AFTER: Final = 9  # from the middle of a dot to its label
GAP: Final = 10  # between two labels of a row
MOST: Final = 60  # documents that are drawn
MOST_LANES: Final = 7  # agenda items that have lanes of their own
TICKS: Final = 10  # years that are named, about


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A document to be drawn: its key, what it is called there, its day, its lane, how many documents cite it."""

    key: int
    label: str
    day: date
    lane: str
    weight: int = 0


@dataclass(frozen=True, slots=True)
class Node:
    """Where a document stands: the middle of its dot, and where its label begins."""

    neighbour: Neighbour
    x: float
    y: float

    @property
    def label_x(self) -> float:
        return self.x + LABEL_AFTER


@dataclass(frozen=True, slots=True)
class Lane:
    """An agenda item, the line under its name, and what stands in it; no name gathers all the others."""

    name: str
    y: float
    nodes: tuple[Node, ...]

    @property
    def name_y(self) -> float:
        """The foot of the letters of its name."""
        return self.y + LANE_HEAD * 0.7


@dataclass(frozen=True, slots=True)
class Map:
    """The drawing: its height, the years named, the lanes, the document in the middle; how many are not in it."""

    height: float
    years: tuple[tuple[int, float], ...]
    lanes: tuple[Lane, ...]
    centre: Node
    left_out: int

    @property
    def nodes(self) -> tuple[Node, ...]:
        """All but the one in the middle."""
        return tuple(node for lane in self.lanes for node in lane.nodes if node != self.centre)


def draw(centre: Neighbour, neighbours: Iterable[Neighbour]) -> Map:
    """The map of a document: the neighbours that are cited most, in their lanes, the largest lane first."""
    told = sorted(neighbours, key=lambda one: (-one.weight, one.day, one.key))
    shown = [centre, *told[:MOST]]
    scale = _Scale(min(one.day for one in shown), max(one.day for one in shown), max(len(one.label) for one in shown))
    lanes: list[Lane] = []
    top: float = YEARS_ABOVE
    for name, of_lane in _lanes(shown):
        rows = _rows(of_lane, scale)
        nodes = [Node(one, scale.x(one.day), top + LANE_HEAD + ROW * (row + 0.5)) for one, row in rows]
        lanes.append(Lane(name, top, tuple(nodes)))
        top += LANE_HEAD + ROW * (1 + max(row for _, row in rows)) + GAP
    middle = next(node for lane in lanes for node in lane.nodes if node.neighbour == centre)
    return Map(top, tuple(scale.years()), tuple(lanes), middle, max(0, len(told) - MOST))


@dataclass(frozen=True, slots=True)
class _Scale:
    """Time from left to right, with room for the longest label after the last day."""

    first: date
    last: date
    longest: int

    def x(self, day: date) -> float:
        begins, days = date(self.first.year, 1, 1), (date(self.last.year, 12, 31) - date(self.first.year, 1, 1)).days
        room = WIDTH - LABEL_AFTER * 2 - self.longest * LETTER
        return round(LABEL_AFTER + room * (day - begins).days / days, 1)

    def years(self) -> Iterable[tuple[int, float]]:
        whole = self.last.year - self.first.year
        step = next((step for step in (1, 2, 5, 10, 20, 50) if whole / step <= TICKS), 100)  # a treaty may be of 1864
        for year in range(self.first.year, self.last.year + 1):
            if year % step == 0:
                yield year, self.x(date(year, 1, 1))


def _lanes(shown: Sequence[Neighbour]) -> list[tuple[str, list[Neighbour]]]:
    """The lanes in the order of their size; the smallest, and what has no agenda item, in a last one without a name."""
    sizes = Counter(one.lane for one in shown if one.lane)
    named = [name for name, _ in sizes.most_common(MOST_LANES)]
    lanes = {name: [one for one in shown if one.lane == name] for name in named}
    others = [one for one in shown if one.lane not in lanes]
    return [*lanes.items(), *([("", others)] if others else [])]


def _rows(of_lane: Sequence[Neighbour], scale: _Scale) -> list[tuple[Neighbour, int]]:
    """Each document of a lane with the first row in which its label lies on no other."""
    ends: list[float] = []
    placed = []
    for one in sorted(of_lane, key=lambda one: (one.day, one.key)):
        x = scale.x(one.day)
        row = next((row for row, end in enumerate(ends) if end + GAP <= x - LABEL_AFTER), len(ends))
        end = x + LABEL_AFTER + len(one.label) * LETTER
        ends[row:] = [end] if row == len(ends) else [end, *ends[row + 1 :]]
        placed.append((one, row))
    return placed
