"""What people said of mentions and effects, laid upon every text of the document that is read."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace

from resolutions import judging
from resolutions.ingest.readings import Reading
from resolutions.models import Document, Judgement
from resolutions.parsing.document import Doubt
from resolutions.symbols import Series, Symbol
from resolutions.terms import Ruling, Verb


def judgements_of(documents: Collection[int]) -> dict[int, list[judging.Judgement]]:
    """What was said of each of some documents, by their keys; those of which nothing was said are left out."""
    said = defaultdict(list)
    rows = Judgement.objects.filter(document__in=documents).select_related("cited").order_by("made_at", "pk")
    for row in rows:
        said[row.document_id].append(_judgement(row))
    return dict(said)


def as_judged(reading: Reading, said: Sequence[judging.Judgement]) -> tuple[Reading, tuple[Doubt, ...]]:
    """A reading with what was said of it, and what of that has no place in it."""
    if not said:
        return reading, ()
    parsed = reading.parsed
    paragraphs, doubts = judging.judged(parsed.paragraphs, said, parsed.language)
    return replace(reading, parsed=replace(parsed, paragraphs=paragraphs)), doubts


def _judgement(row: Judgement) -> judging.Judgement:
    verb = Verb(row.verb) if row.verb else None
    return judging.Judgement(
        key=judging.Key(row.anchor, row.cited.symbol if row.cited else "", row.ordinal, verb, row.body),
        ruling=Ruling(row.ruling),
        language=row.language,
        cited=_symbol(row.cited) if row.cited else None,
        wording=row.wording,
        pinpoint=tuple(row.pinpoint),
        until=row.until,
        condition=row.condition,
    )


def _symbol(document: Document) -> Symbol:
    """The symbol of a row that is there: what else it tells is in the row."""
    return Symbol(Series(document.series), document.symbol, year=document.year)
