"""The fixtures become rows: catalogue, votes, citations, each known by its hash, so that a second load does nothing.

A changed fixture changes the rows that differ and leaves texts alone. What the catalogue does not tell stays as a text
has told it; what it tells outranks a text's own word.
"""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from django.db import transaction

from resolutions import fixtures
from resolutions.facts.rows import AttestationRow, BallotRow, CatalogueRow, CitationRow, SponsorRow, SubjectRow, VoteRow
from resolutions.ingest.attested import load_attestations, load_sponsors, load_subjects
from resolutions.ingest.ballots import load_ballots, load_votes
from resolutions.ingest.documents import create_resolutions
from resolutions.ingest.planner import measure
from resolutions.ingest.turns import take_turn
from resolutions.models import (
    AgendaItem,
    Attestation,
    Ballot,
    Document,
    Edge,
    LanguageVersion,
    LoadedFacts,
    Resolution,
    Sponsor,
    State,
    Subject,
    Vote,
)
from resolutions.symbols import Series

_DOCUMENT_FACTS: Final = ("year", "symbol", "adopted_on", "catalogue_title")
_RESOLUTION_FACTS: Final = (
    "number", "other_symbol", "procedure", "meeting", "meeting_note", "draft", "adoption", "in_favour", "against",
    "abstaining", "not_participating", "absent", "record_url",
)  # fmt: skip


def load(folder: Path) -> dict[str, int]:
    """Load the fixtures of `folder` that are not known yet; the number of lines of each that was loaded, by name.

    Raises FileNotFoundError where a fixture is missing and ValueError, with file and line, where one cannot be read.
    """
    contents = {name: (folder / name).read_bytes() for name in _LOADERS}
    known = dict(LoadedFacts.objects.values_list("name", "sha256"))
    loaded = {}
    for name, content in contents.items():
        sha256 = hashlib.sha256(content).hexdigest()
        if known.get(name) != sha256:
            loaded[name] = _load_one(name, content, sha256)
    if loaded:
        measure(AgendaItem, Attestation, Ballot, Document, Edge, Resolution, Sponsor, State, Vote)
        measure(Subject, Subject.documents.through)
    return loaded


def _load_one(name: str, content: bytes, sha256: str) -> int:
    row_type, loader = _LOADERS[name]
    try:
        rows: list[Any] = fixtures.read(content, row_type)
    except ValueError as error:
        raise ValueError(f"{name}, {str(error)[:1].lower()}{str(error)[1:]}") from error
    with transaction.atomic():
        take_turn()
        loader(rows)
        LoadedFacts.objects.update_or_create(name=name, defaults={"sha256": sha256})
    return len(rows)


def load_catalogue(rows: Sequence[CatalogueRow]) -> None:
    """Every resolution of the catalogue has its row, with all that the catalogue tells."""
    items = AgendaItem.objects.keys_of({row.agenda_item for row in rows if row.agenda_item})
    held = {resolution.number: resolution for resolution in Resolution.objects.all()}
    new: list[Resolution] = []
    changed: list[Resolution] = []
    for row in rows:
        resolution = held.get(row.number) or Resolution(series=Series.RESOLUTION)
        if _take(resolution, row, items):
            (new if resolution.pk is None else changed).append(resolution)
    create_resolutions(new)
    if changed:
        fields = (*_DOCUMENT_FACTS, "agenda_item", *_RESOLUTION_FACTS, "is_chapter_vii")
        Resolution.objects.bulk_update(changed, fields, batch_size=500)


def load_citations(rows: Iterable[CitationRow]) -> None:
    """The edges of the catalogue are those of the fixture, but of documents that a text to be trusted tells of."""
    documents = dict(Resolution.objects.values_list("number", "pk"))
    told_by_text = LanguageVersion.objects.documents_told_by_text()
    told = [
        Edge(
            citing_id=documents[row.citing],
            cited_id=documents[row.cited],
            mentions=row.mentions,
            origin=Edge.Origin.CATALOGUE,
        )
        for row in rows
        if documents[row.citing] not in told_by_text
    ]
    Edge.objects.of_catalogue().delete()
    Edge.objects.between_resolutions().filter(citing__in={edge.citing_id for edge in told}).delete()
    Edge.objects.bulk_create(told, batch_size=2000)


def _take(resolution: Resolution, row: CatalogueRow, items: Mapping[str, int]) -> bool:
    """Give a resolution what the catalogue tells of it; whether that changed anything."""
    told = {field: getattr(row, field) for field in (*_DOCUMENT_FACTS, *_RESOLUTION_FACTS)}
    told |= {"is_chapter_vii": row.chapter_vii, "agenda_item_id": items.get(row.agenda_item)}
    set_by_a_person = {f"{name}_id" if name == "agenda_item" else name for name in resolution.edited}
    differing = {
        field: value
        for field, value in told.items()
        if field not in set_by_a_person and value not in (None, "") and getattr(resolution, field) != value
    }
    for field, value in differing.items():
        setattr(resolution, field, value)
    return bool(differing)


_LOADERS: Final[Mapping[str, tuple[type, Callable[[Any], None]]]] = {
    "catalogue.csv": (CatalogueRow, load_catalogue),
    "votes.csv.gz": (VoteRow, load_votes),
    "ballots.csv.gz": (BallotRow, load_ballots),
    "attestations.csv.gz": (AttestationRow, load_attestations),
    "sponsors.csv.gz": (SponsorRow, load_sponsors),
    "subjects.csv.gz": (SubjectRow, load_subjects),
    "citations.csv": (CitationRow, load_citations),
}
