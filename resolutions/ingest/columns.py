"""Paragraphs, citations and effects as the values of their columns: what was read and what is held, to be compared."""

from collections.abc import Mapping
from operator import attrgetter
from typing import Final

from resolutions.models import Citation, Effect, Paragraph
from resolutions.parsing.document import Effect as ParsedEffect
from resolutions.parsing.document import Mention
from resolutions.parsing.document import Paragraph as ParsedParagraph

PARAGRAPH: Final = ("position", "kind", "printed", "label", "anchor", "opening", "depth", "text")
CITATION: Final = ("start", "end", "wording", "cited_id", "pinpoint", "printed_year", "role", "opening")
EFFECT: Final = (
    "position", "start", "end", "verb", "cited_id", "pinpoint", "body", "until", "condition", "confidence",
)  # fmt: skip

Row = tuple[object, ...]
Under = tuple[list[Row], list[Row]]  # citations, effects
Keys = Mapping[str, int]  # of documents, by symbol


def paragraph_row(position: int, paragraph: ParsedParagraph) -> Row:
    return (
        position, paragraph.kind, paragraph.printed, paragraph.label, paragraph.anchor, paragraph.opening,
        paragraph.depth, paragraph.text,
    )  # fmt: skip


def rows_under(paragraph: ParsedParagraph, keys: Keys) -> Under:
    """What hangs on a paragraph as it was read: its citations and its effects, in order."""
    mentions = sorted(paragraph.mentions, key=attrgetter("start"))
    return (
        [_citation(paragraph, mention, keys) for mention in mentions],
        [_effect(position, effect, keys) for position, effect in enumerate(paragraph.effects)],
    )


def held_under(paragraph: Paragraph) -> Under:
    """The same as it is held; both are prefetched, in the order of their tables."""
    return (
        [_held(one, CITATION) for one in paragraph.citations.all()],
        [_held(one, EFFECT) for one in paragraph.effects.all()],
    )


def written(row: Row) -> Row:
    """A row as COPY writes it: labels are an array there."""
    return tuple(list(value) if isinstance(value, tuple) else value for value in row)


def _citation(paragraph: ParsedParagraph, mention: Mention, keys: Keys) -> Row:
    where = (paragraph.role.value, paragraph.term.value if paragraph.term else "")
    cited = keys[mention.symbol.text]
    return (mention.start, mention.end, mention.wording, cited, mention.pinpoint, mention.printed_year, *where)


def _effect(position: int, effect: ParsedEffect, keys: Keys) -> Row:
    """What it is done to is among the documents that its paragraph names."""
    cited = keys[effect.symbol] if effect.symbol else None
    return (
        position, effect.start, effect.end, effect.verb.value, cited, effect.paragraphs, effect.body, effect.until,
        effect.condition, effect.confidence,
    )  # fmt: skip


def _held(one: Citation | Effect, columns: tuple[str, ...]) -> Row:
    values = (getattr(one, column) for column in columns)
    return tuple(tuple(value) if isinstance(value, list) else value for value in values)
