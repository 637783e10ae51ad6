"""Parsed documents become rows and links both ways, in one transaction; twice gives the same rows as once."""

from collections.abc import Collection, Sequence
from typing import Final

from django.db import transaction
from django.utils import timezone

from resolutions.ingest import documents, edges
from resolutions.ingest.comparing import compare_sources
from resolutions.ingest.judgements import as_judged, judgements_of
from resolutions.ingest.paragraphs import replace_paragraphs
from resolutions.ingest.publishing import Text, publish_best
from resolutions.ingest.readings import Ingested, Outcome, Reading, Rewritten
from resolutions.ingest.turns import take_turn
from resolutions.ingest.versions import Told, versions_of
from resolutions.models import LanguageVersion
from resolutions.parsing.document import ParsedResolution
from resolutions.parsing.errors import Refused
from resolutions.sentences import Sentence, at_line, fact
from resolutions.sentences import sentence as _
from resolutions.symbols import FIRST_OF_YEAR, LAST_KNOWN, Series, year_of

LAST_YEAR: Final = max(FIRST_OF_YEAR)
MOST_IN_A_YEAR: Final = 100


def ingest(parsed: ParsedResolution, *, content: bytes, name: str, media_type: str, reading_version: int) -> Outcome:
    """Add a document, as read from a file, to the archive: a batch of one, see `ingest_all`."""
    (ingested,) = ingest_all([Reading(parsed, content, name, media_type, reading_version)])
    return ingested.outcome


@transaction.atomic
def ingest_all(readings: Sequence[Reading]) -> list[Ingested]:
    """Add documents, as read from files no two of which have the same bytes, to the archive, in their order.

    What the archive holds already is compared row by row and kept where it is the same, so that a second ingest writes
    nothing. All are added or none is: raises Refused for a resolution that there cannot be, and the errors of
    `django.db` where a document does not fit its columns.
    """
    for reading in readings:
        _check(reading.parsed)
    take_turn()
    told = _told(readings)
    versions, withdrawn = versions_of(told)
    rewritten = replace_paragraphs(
        [(version, one.reading.parsed.paragraphs) for one, (version, _) in zip(told, versions, strict=True)],
        documents.keys_of(symbol for one in told for symbol in one.named),
    )
    return _linked(told, versions, rewritten, withdrawn)


def _told(readings: Sequence[Reading]) -> list[Told]:
    """Each reading, with what people said of it, and its document, which has now what the text alone tells of it."""
    held = documents.held(reading.parsed.symbol for reading in readings)
    said = judgements_of([document.pk for document in held.values()])
    told = []
    for read in readings:
        document = held[read.parsed.symbol.text]
        judged = said.get(document.pk, ())
        reading, without_place = as_judged(read, judged)
        facts, doubts = documents.fill(document, reading.parsed)
        named = [*(mention.symbol for mention in reading.parsed.mentions), *(one.cited for one in judged if one.cited)]
        told.append(Told(reading, document.pk, (*reading.parsed.doubts, *doubts, *without_place), facts, named))
    return told


def _linked(
    told: Sequence[Told],
    versions: Sequence[tuple[LanguageVersion, Outcome]],
    rewritten: Sequence[Rewritten],
    withdrawn: Collection[Text],
) -> list[Ingested]:
    """Publish the best texts, and count and compare anew what that or a change calls for."""
    published = publish_best({*withdrawn, *(one.text for one in told)})
    recounted = {document for document, _language in withdrawn}
    compared = set(recounted)
    ingested = []
    for one, (version, outcome), rewriting in zip(told, versions, rewritten, strict=True):
        best, is_another = published[one.text]
        is_changed = bool(rewriting) or outcome is not Outcome.UNCHANGED
        if is_another or (is_changed and best == version):
            recounted.add(one.document)
        if is_another or is_changed:
            compared.add(one.document)
            outcome = Outcome.CHANGED if outcome is Outcome.UNCHANGED else outcome
        ingested.append(Ingested(outcome, one.doubts, one.facts, rewriting))
    edges.rebuild(*recounted)
    compare_sources(compared)
    return ingested


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
