"""The paragraphs of texts and their citations: compared with what is held, and written anew where they differ."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from resolutions.ingest.copying import copy, new_keys
from resolutions.ingest.readings import Rewritten
from resolutions.models import Citation, LanguageVersion, Paragraph
from resolutions.parsing.document import Mention
from resolutions.parsing.document import Paragraph as ParsedParagraph

_COLUMNS: Final = ("position", "kind", "printed", "label", "anchor", "opening", "depth", "text")
_CITATION_COLUMNS: Final = ("start", "end", "wording", "cited_id", "pinpoint", "printed_year", "role", "opening")

Row = tuple[object, ...]
Keys = Mapping[str, int]  # of documents, by symbol


@dataclass(slots=True)
class Told:
    """A text as it is told, and what is held of it: each paragraph's columns, with its key and its citations."""

    version: LanguageVersion
    paragraphs: Mapping[Row, ParsedParagraph]
    held: Mapping[Row, tuple[int, set[Row]]]

    def differing(self, keys: Keys) -> tuple[list[Row], list[Row]]:
        """The paragraphs held that are told no longer, and those told that are not held. A paragraph is its columns
        and its citations.
        """
        same = {
            row
            for row, paragraph in self.paragraphs.items()
            if row in self.held
            and self.held[row][1] == {_cited(paragraph, mention, keys) for mention in paragraph.mentions}
        }
        return [row for row in self.held if row not in same], [row for row in self.paragraphs if row not in same]


def replace_paragraphs(
    texts: Sequence[tuple[LanguageVersion, Sequence[ParsedParagraph]]], keys: Keys
) -> list[Rewritten]:
    """Keep the paragraphs of each text that are the same, with their citations, and write the rest anew."""
    held = _held([version.pk for version, _ in texts])
    told = [
        Told(version, {_row(*placed): placed[1] for placed in enumerate(paragraphs)}, held.get(version.pk, {}))
        for version, paragraphs in texts
    ]
    differing = [text.differing(keys) for text in told]
    stale = [text.held[row][0] for text, (gone, _) in zip(told, differing, strict=True) for row in gone]
    if stale:
        Paragraph.objects.filter(pk__in=stale).delete()
    written = [
        (text.version, row, text.paragraphs[row])
        for text, (_, missing) in zip(told, differing, strict=True)
        for row in missing
    ]
    if written:
        _write(written, keys)
    return [_rewritten(text, *rows) for text, rows in zip(told, differing, strict=True)]


def _held(versions: Sequence[int]) -> dict[int, dict[Row, tuple[int, set[Row]]]]:
    held: dict[int, dict[Row, tuple[int, set[Row]]]] = {}
    for row in Paragraph.objects.filter(version__in=versions).prefetch_related("citations"):
        columns = tuple(getattr(row, column) for column in _COLUMNS)
        citations: set[Row] = {
            (
                one.start,
                one.end,
                one.wording,
                one.cited_id,
                tuple(one.pinpoint),
                one.printed_year,
                one.role,
                one.opening,
            )
            for one in row.citations.all()
        }
        held.setdefault(row.version_id, {})[columns] = (row.pk, citations)
    return held


def _row(position: int, paragraph: ParsedParagraph) -> Row:
    return (
        position, paragraph.kind, paragraph.printed, paragraph.label, paragraph.anchor, paragraph.opening,
        paragraph.depth, paragraph.text,
    )  # fmt: skip


def _cited(paragraph: ParsedParagraph, mention: Mention, keys: Keys) -> Row:
    cited = keys[mention.symbol.text]
    where = (paragraph.role.value, paragraph.term.value if paragraph.term else "")
    return (mention.start, mention.end, mention.wording, cited, mention.pinpoint, mention.printed_year, *where)


def _write(paragraphs: Sequence[tuple[LanguageVersion, Row, ParsedParagraph]], keys: Keys) -> None:
    pks = new_keys(Paragraph, len(paragraphs))
    rows = [(pk, version.pk, version.language, *row) for pk, (version, row, _) in zip(pks, paragraphs, strict=True)]
    copy(Paragraph, ("id", "version_id", "language", *_COLUMNS), rows)
    citing = ((pk, read) for pk, (_, _, read) in zip(pks, paragraphs, strict=True))
    copy(Citation, ("paragraph_id", *_CITATION_COLUMNS), _citations(citing, keys))


def _citations(paragraphs: Iterable[tuple[int, ParsedParagraph]], keys: Keys) -> Iterator[Row]:
    for key, paragraph in paragraphs:
        for mention in paragraph.mentions:
            start, end, wording, cited, _, *others = _cited(paragraph, mention, keys)
            yield key, start, end, wording, cited, list(mention.pinpoint), *others


def _rewritten(text: Told, gone: Sequence[Row], missing: Sequence[Row]) -> Rewritten:
    were = Counter(f"{_place(row)}: {citation[2]}" for row in gone for citation in text.held[row][1])
    are = Counter(f"{_place(row)}: {one.wording}" for row in missing for one in text.paragraphs[row].mentions)
    return Rewritten(
        gone=tuple(map(_place, gone)),
        written=tuple(map(_place, missing)),
        mentions_gone=tuple((were - are).elements()),
        mentions_written=tuple((are - were).elements()),
    )


def _place(row: Row) -> str:
    """What a person finds a paragraph by: its anchor, else its place in the order of the text."""
    position, _, _, _, anchor, *_ = row
    return str(anchor or f"block {position}")
