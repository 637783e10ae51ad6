"""The paragraphs of texts and their citations: compared with what is held, and written anew where they differ."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from resolutions.ingest.columns import (
    CITATION,
    EFFECT,
    PARAGRAPH,
    Keys,
    Row,
    Under,
    held_under,
    paragraph_row,
    rows_under,
    written,
)
from resolutions.ingest.copying import copy, new_keys
from resolutions.ingest.readings import Rewritten
from resolutions.models import Citation, Effect, LanguageVersion, Paragraph
from resolutions.parsing.document import Paragraph as ParsedParagraph

Held = tuple[int, Under]  # a paragraph's key, its citations and effects


@dataclass(slots=True)
class Told:
    """A text as it is told, and what is held of it: each paragraph's columns, with its key and what hangs on it."""

    version: LanguageVersion
    paragraphs: Mapping[Row, ParsedParagraph]
    held: Mapping[Row, Held]

    def differing(self, keys: Keys) -> tuple[list[Row], list[Row]]:
        """The paragraphs held that are told no longer, and those told that are not held. A paragraph is its columns,
        its citations and its effects.
        """
        same = {
            row
            for row, paragraph in self.paragraphs.items()
            if row in self.held and self.held[row][1] == rows_under(paragraph, keys)
        }
        return [row for row in self.held if row not in same], [row for row in self.paragraphs if row not in same]


def replace_paragraphs(
    texts: Sequence[tuple[LanguageVersion, Sequence[ParsedParagraph]]], keys: Keys
) -> list[Rewritten]:
    """Keep the paragraphs of each text that are the same, with their citations, and write the rest anew."""
    held = _held([version.pk for version, _ in texts])
    told = [
        Told(version, {paragraph_row(*placed): placed[1] for placed in enumerate(paragraphs)}, held.get(version.pk, {}))
        for version, paragraphs in texts
    ]
    differing = [text.differing(keys) for text in told]
    stale = [text.held[row][0] for text, (gone, _) in zip(told, differing, strict=True) for row in gone]
    if stale:
        Paragraph.objects.filter(pk__in=stale).delete()
    missing = [
        (text.version, row, text.paragraphs[row])
        for text, (_, rows) in zip(told, differing, strict=True)
        for row in rows
    ]
    if missing:
        _write(missing, keys)
    return [_rewritten(text, *rows) for text, rows in zip(told, differing, strict=True)]


def _held(versions: Sequence[int]) -> dict[int, dict[Row, Held]]:
    held: dict[int, dict[Row, Held]] = {}
    for paragraph in Paragraph.objects.filter(version__in=versions).prefetch_related("citations", "effects"):
        columns = tuple(getattr(paragraph, column) for column in PARAGRAPH)
        held.setdefault(paragraph.version_id, {})[columns] = (paragraph.pk, held_under(paragraph))
    return held


def _write(paragraphs: Sequence[tuple[LanguageVersion, Row, ParsedParagraph]], keys: Keys) -> None:
    pks = new_keys(Paragraph, len(paragraphs))
    rows = [(pk, version.pk, version.language, *row) for pk, (version, row, _) in zip(pks, paragraphs, strict=True)]
    copy(Paragraph, ("id", "version_id", "language", *PARAGRAPH), rows)
    under = [(pk, *rows_under(read, keys)) for pk, (_, _, read) in zip(pks, paragraphs, strict=True)]
    copy(Citation, ("paragraph_id", *CITATION), ((pk, *written(row)) for pk, rows, _ in under for row in rows))
    if effects := [(pk, *written(row)) for pk, _, rows in under for row in rows]:
        copy(Effect, ("paragraph_id", *EFFECT), effects)


def _rewritten(text: Told, gone: Sequence[Row], missing: Sequence[Row]) -> Rewritten:
    were = Counter(f"{_place(row)}: {citation[2]}" for row in gone for citation in text.held[row][1][0])
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
