"""What a search answers: documents, each with the paragraphs that say what was asked, in segments to be marked."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from resolutions.search.query import Query

PER_PAGE: Final = 20
MOST_PARAGRAPHS: Final = 5000
PASSAGES_SHOWN: Final = 3


class Order(StrEnum):
    """The order of the answers.

    By rank: documents whose symbol, title or agenda item answers come first, then the best paragraph decides (cover
    density: the wanted words near each other and often, for the paragraph's length; a preambular paragraph counts for
    four fifths, a heading, footnote or annex for half); the newest first among equals.
    """

    RANK = "rank"
    NEWEST = "newest"
    OLDEST = "oldest"


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text, and whether it was asked for. Joined, the segments are the text."""

    text: str
    is_hit: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """The part of a paragraph that answers. `anchor` is empty where the paragraph has none."""

    anchor: str
    label: str
    kind: str
    segments: tuple[Segment, ...]
    is_cut_before: bool = False
    is_cut_after: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """A document that answers. `paragraphs` counts those of its paragraphs that do; `passages` are the best of them."""

    series: str
    symbol: tuple[Segment, ...]
    catalogue_title: tuple[Segment, ...]
    agenda_item: tuple[Segment, ...]
    adopted_on: date | None
    paragraphs: int
    passages: tuple[Passage, ...]

    @property
    def symbol_text(self) -> str:
        return "".join(segment.text for segment in self.symbol)

    @property
    def more(self) -> int:
        """How many of its paragraphs answer beside those shown."""
        return self.paragraphs - len(self.passages)


@dataclass(frozen=True, slots=True)
class Results:
    """A page of answers.

    `language` is that of the passages: the page's own, or another's when no paragraph in the page's answers. `total`
    counts documents, `paragraphs` paragraphs; where `is_capped` more paragraphs answer than are looked at, and the
    newest of them are.
    """

    query: Query
    language: str
    page: int = 1
    total: int = 0
    paragraphs: int = 0
    is_capped: bool = False
    groups: tuple[Group, ...] = ()

    @property
    def pages(self) -> int:
        return max(1, -(-self.total // PER_PAGE))
