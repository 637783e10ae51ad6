"""Readings by the thousand, written in batches: what does not fit is refused by name, and the rest goes in."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Final

import psycopg
from django.db import DatabaseError, DataError, IntegrityError, transaction
from django.db.models import Q

from resolutions.ingest.readings import Ingested, Reading
from resolutions.ingest.texts import ingest_all
from resolutions.ingest.turns import take_turn
from resolutions.models import LanguageVersion, SourceDocument
from resolutions.models.sources import LONGEST_NAME
from resolutions.parsing.errors import NotRead, Refused
from resolutions.sentences import THE_TEXT, sentence

# A batch is one transaction. It costs a dozen statements, however many documents it holds, and it is what a kill undoes
# and what a librarian's confirmation waits for: some tenths of a second.
MOST_DOCUMENTS: Final = 100
MOST_BYTES: Final = 4 * 2**20

Write = Callable[[Sequence[Reading]], list[Ingested]]
HeldText = tuple[str, str, tuple[str, ...]]  # symbol, language, kinds of its doubts


def held_texts(reading_version: int) -> dict[str, HeldText]:
    """What this version of the parser has read already, by the hash of the file: to ingest it would change nothing."""
    versions = LanguageVersion.objects.filter(reading_version=reading_version)
    rows = versions.values_list("source__sha256", "document__symbol", "language", "doubts")
    return {
        sha256: (symbol, language, tuple(doubt["kind"] for doubt in doubts))
        for sha256, symbol, language, doubts in rows
    }


def note_other_names(names: Mapping[str, Collection[str]]) -> None:
    """Keep under which other names, by the hash of the file, the same bytes lie: they are one file, not several.

    What is told of a file under its own name replaces what was told before. A name too long to keep is left out.
    """
    several = [sha256 for sha256, told in names.items() if len(told) > 1]
    with transaction.atomic():
        take_turn()
        for source in SourceDocument.objects.defer("content").filter(Q(sha256__in=several) | ~Q(other_names=[])):
            told = names.get(source.sha256, ())
            others = [name for name in dict.fromkeys(told) if name != source.name and len(name) <= LONGEST_NAME]
            if source.name in told and source.other_names != others:
                source.other_names = others
                source.save(update_fields=["other_names"])


def ingest_and_undo(readings: Sequence[Reading]) -> list[Ingested]:
    """What an ingest would do: it is done, and undone."""
    with transaction.atomic():
        ingested = ingest_all(readings)
        transaction.set_rollback(True)
    return ingested


def ingest_in_batches(
    readings: Iterable[Reading], write: Write = ingest_all
) -> Iterator[tuple[Reading, Ingested | NotRead]]:
    """Write readings batch by batch, in their order, and tell what became of each.

    A batch that holds a document which does not fit is written again one by one, so that only this one is refused.
    Errors of the database itself (it is gone, its disk is full) end the load: batches written before stay.
    """
    for batch in _batches(readings):
        yield from _written(batch, write)


def _batches(readings: Iterable[Reading]) -> Iterator[list[Reading]]:
    batch: list[Reading] = []
    size = 0
    for reading in readings:
        if batch and (len(batch) == MOST_DOCUMENTS or size + len(reading.content) > MOST_BYTES):
            yield batch
            batch, size = [], 0
        batch.append(reading)
        size += len(reading.content)
    if batch:
        yield batch


@contextmanager
def refused_where_it_does_not_fit() -> Iterator[None]:
    """Tell what a document has that no column takes as its refusal; errors of the database itself stay what they are.

    Raises Refused.
    """
    try:
        yield
    except (DatabaseError, ValueError) as error:  # ValueError: half a character, which no encoding can write
        if not _is_of_the_document(error):
            raise
        message = sentence("It does not fit into the archive: %(fault)s.", fault=str(error).splitlines()[0])
        raise Refused(THE_TEXT, message) from error


def _written(batch: Sequence[Reading], write: Write) -> Sequence[tuple[Reading, Ingested | NotRead]]:
    try:
        with refused_where_it_does_not_fit():
            return list(zip(batch, write(batch), strict=True))
    except NotRead as refusal:
        if len(batch) == 1:
            return [(batch[0], refusal)]
    return [became for reading in batch for became in _written([reading], write)]


def _is_of_the_document(error: Exception) -> bool:
    """Whether an error is of what was written, not of the database: a text too long for its index counts as one of its
    own limits, and is told as an operational error.
    """
    limits = psycopg.errors.ProgramLimitExceeded
    return isinstance(error, (DataError, IntegrityError, ValueError)) or isinstance(error.__cause__, limits)
