"""A parsed document becomes rows and links both ways, in one transaction; twice gives the same rows as once."""

import hashlib
from collections.abc import Iterable, Mapping
from enum import StrEnum
from itertools import chain

from django.db import transaction
from django.utils import timezone

from resolutions.ingest import documents, edges
from resolutions.ingest.comparing import compare_sources
from resolutions.ingest.publishing import publish_best
from resolutions.models import Citation, LanguageVersion, Paragraph, SourceDocument
from resolutions.parsing.document import Doubt, Mention, ParsedResolution
from resolutions.parsing.document import Paragraph as ParsedParagraph
from resolutions.parsing.errors import Refused
from resolutions.sentences import Sentence, at_line, fact
from resolutions.sentences import sentence as _
from resolutions.symbols import FIRST_OF_YEAR, LAST_KNOWN, Series, year_of

LAST_YEAR = max(FIRST_OF_YEAR)
MOST_IN_A_YEAR = 100
_COLUMNS = ("position", "kind", "printed", "label", "anchor", "opening", "depth", "text")

Columns = tuple[object, ...]
HeldParagraphs = Mapping[Columns, tuple[int, set[Columns]]]  # the columns of each, its key and its citations


class Outcome(StrEnum):
    """What an ingest did to the archive."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


@transaction.atomic
def ingest(parsed: ParsedResolution, *, content: bytes, name: str, media_type: str, reading_version: int) -> Outcome:
    """Add a document, as read from a file, to the archive.

    `content` is the file as it came, `name` what it is called there (inside a zip: the zip, then the path in it),
    `reading_version` that of the parser. What the archive holds already is compared row by row and kept where it is
    the same, so that a second ingest writes nothing. Raises Refused for a resolution that there cannot be.
    """
    _check(parsed)
    source = _source(content, name, media_type)
    document = documents.held(parsed.symbol)
    doubts = parsed.doubts + documents.fill(document, parsed)
    version, outcome = _version(parsed, document, source, doubts, reading_version)
    held = {} if outcome is Outcome.NEW else _held_paragraphs(version)
    rewritten = _replace_paragraphs(version, parsed.paragraphs, held)
    text = (document.pk, version.language)
    published, is_another = publish_best([text])[text]
    is_changed = rewritten or outcome is not Outcome.UNCHANGED
    if is_another or (is_changed and published == version):
        edges.rebuild(document.pk)
    if is_another or is_changed:
        compare_sources([document.pk])
    return Outcome.CHANGED if outcome is Outcome.UNCHANGED and (is_changed or is_another) else outcome


def _check(parsed: ParsedResolution) -> None:
    """Numbers only rise, so that those of past years are all known: a scan's "9110 (1994)" is none of them.

    The Council has adopted at most 93 resolutions in a year (1993), so that a number far above the last is none either.
    """
    symbol = parsed.symbol
    if symbol.series is not Series.RESOLUTION or symbol.number is None or symbol.year is None:
        return
    if year_of(symbol.number) is not None:
        return
    highest = LAST_KNOWN + MOST_IN_A_YEAR * (symbol.year - LAST_YEAR + 1)
    if not LAST_YEAR <= symbol.year <= timezone.now().year or symbol.number > highest:
        message = _("There is no resolution %(number)s of %(year)s.", number=symbol.number, year=symbol.year)
        raise Refused(_place_of(str(symbol.number), parsed), message)


def _place_of(number: str, parsed: ParsedResolution) -> Sentence:
    """The first line that prints the number; the symbol itself where none does and only the file's name tells it."""
    printed = (paragraph.line for paragraph in parsed.paragraphs if paragraph.line and number in paragraph.text)
    found = next(printed, 0)
    return at_line(found) if found else fact("symbol")


def is_held(content: bytes, reading_version: int) -> bool:
    """Whether this version of the parser has read a text from these very bytes: to ingest it would change nothing."""
    sha256 = hashlib.sha256(content).hexdigest()
    return LanguageVersion.objects.filter(source__sha256=sha256, reading_version=reading_version).exists()


def _source(content: bytes, name: str, media_type: str) -> SourceDocument:
    """The file by its hash: the same bytes under another name are the same evidence. It waits at the desk no longer."""
    sha256 = hashlib.sha256(content).hexdigest()
    held = SourceDocument.objects.defer("content").filter(sha256=sha256).first()
    if held is None:
        return SourceDocument.objects.create(content=content, sha256=sha256, name=name, media_type=media_type)
    if held.is_staged:
        held.is_staged = False
        held.save(update_fields=["is_staged"])
    return held


def _version(
    parsed: ParsedResolution,
    document: documents.Held,
    source: SourceDocument,
    doubts: Iterable[Doubt],
    reading_version: int,
) -> tuple[LanguageVersion, Outcome]:
    told = {
        "provenance": parsed.provenance,
        "reading_version": reading_version,
        "doubts": [doubt.parts for doubt in doubts],
    }
    key = (document.pk, parsed.language.code)
    readings = {(reading.document_id, reading.language): reading for reading in source.versions.all()}
    version = readings.pop(key, None)
    _withdraw(readings.values())
    if version is None:
        version = LanguageVersion(document_id=key[0], language=key[1], source=source, is_published=False, **told)
        version.save(force_insert=True)
        return version, Outcome.NEW
    differing = {name: value for name, value in told.items() if getattr(version, name) != value}
    if not differing:
        return version, Outcome.UNCHANGED
    for name, value in differing.items():
        setattr(version, name, value)
    version.save(update_fields=list(differing))
    return version, Outcome.CHANGED


def _withdraw(readings: Iterable[LanguageVersion]) -> None:
    """A file holds one document in one language: what an earlier reading took it for is no longer so."""
    for reading in readings:
        reading.delete()
        publish_best([(reading.document_id, reading.language)])
        edges.rebuild(reading.document_id)
        compare_sources([reading.document_id])


def _replace_paragraphs(version: LanguageVersion, paragraphs: Iterable[ParsedParagraph], held: HeldParagraphs) -> bool:
    """Keep the paragraphs that are the same, with their citations, and write the rest anew; whether any was written."""
    told = {_columns(position, paragraph): paragraph for position, paragraph in enumerate(paragraphs)}
    keys = documents.keys_of(mention.symbol for paragraph in told.values() for mention in paragraph.mentions)
    same = {
        columns
        for columns, paragraph in told.items()
        if columns in held and held[columns][1] == {_cited(mention, keys) for mention in paragraph.mentions}
    }
    stale = [key for columns, (key, _) in held.items() if columns not in same]
    missing = [columns for columns in told if columns not in same]
    if stale:
        Paragraph.objects.filter(pk__in=stale).delete()
    if missing:
        _write({columns: told[columns] for columns in missing}, version, keys)
    return bool(stale or missing)


def _held_paragraphs(version: LanguageVersion) -> HeldParagraphs:
    rows = Paragraph.objects.filter(version=version).prefetch_related("citations")
    return {
        tuple(getattr(row, column) for column in _COLUMNS): (
            row.pk,
            {
                (one.start, one.end, one.wording, one.cited_id, tuple(one.pinpoint), one.printed_year)
                for one in row.citations.all()
            },
        )
        for row in rows
    }


def _columns(position: int, paragraph: ParsedParagraph) -> Columns:
    return (position, *(getattr(paragraph, column) for column in _COLUMNS[1:]))


def _cited(mention: Mention, keys: Mapping[str, int]) -> Columns:
    cited = keys[mention.symbol.text]
    return (mention.start, mention.end, mention.wording, cited, mention.pinpoint, mention.printed_year)


def _write(paragraphs: Mapping[Columns, ParsedParagraph], version: LanguageVersion, keys: Mapping[str, int]) -> None:
    rows = Paragraph.objects.bulk_create(
        Paragraph(version=version, language=version.language, **dict(zip(_COLUMNS, columns, strict=True)))
        for columns in paragraphs
    )
    Citation.objects.bulk_create(
        chain.from_iterable(
            _citations(row, paragraph.mentions, keys) for row, paragraph in zip(rows, paragraphs.values(), strict=True)
        )
    )


def _citations(row: Paragraph, mentions: Iterable[Mention], keys: Mapping[str, int]) -> Iterable[Citation]:
    for mention in mentions:
        yield Citation(
            paragraph=row,
            start=mention.start,
            end=mention.end,
            wording=mention.wording,
            cited_id=keys[mention.symbol.text],
            pinpoint=list(mention.pinpoint),
            printed_year=mention.printed_year,
        )
