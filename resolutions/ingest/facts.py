"""The fixtures become rows: catalogue, votes, citations, each known by its hash, so that a second load does nothing.

A changed fixture changes the rows that differ and leaves texts alone. What the catalogue does not tell stays as a text
has told it; what it tells outranks a text's own word.
"""

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from django.db import connection, transaction
from django.db.models import Model

from resolutions import fixtures
from resolutions.facts.rows import CatalogueRow, CitationRow, VoteRow
from resolutions.ingest.documents import create_resolutions
from resolutions.models import (
    AgendaItem,
    Ballot,
    Document,
    Edge,
    LanguageVersion,
    LoadedFacts,
    Resolution,
    State,
    Vote,
)
from resolutions.symbols import Series

BallotKey = tuple[int, str]  # number of the resolution, and the part voted on, "" for the whole

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
        _let_the_planner_know()
    return loaded


def _let_the_planner_know() -> None:
    """Have the tables measured: a planner that believes them empty still takes minutes to count 40,000 votes."""
    tables = (model._meta.db_table for model in (AgendaItem, Document, Resolution, State, Ballot, Vote, Edge))
    with connection.cursor() as cursor:
        cursor.execute(f"ANALYZE {', '.join(tables)}")


def _load_one(name: str, content: bytes, sha256: str) -> int:
    row_type, loader = _LOADERS[name]
    try:
        rows: list[Any] = fixtures.read(content, row_type)
    except ValueError as error:
        raise ValueError(f"{name}, {str(error)[:1].lower()}{str(error)[1:]}") from error
    with transaction.atomic():
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


def load_votes(rows: Iterable[VoteRow]) -> None:
    """The votes of every ballot are those of the fixture; ballots that are the same are left alone."""
    told: dict[BallotKey, dict[str, str]] = defaultdict(dict)
    for row in rows:
        told[row.number, row.part][row.state] = row.choice
    held: dict[BallotKey, dict[str, str]] = defaultdict(dict)
    for number, part, state, choice in Vote.objects.values_list(
        "ballot__document__resolution__number", "ballot__part", "state__name", "choice"
    ):
        held[number, part][state] = choice
    edited = set(Ballot.objects.filter(is_edited=True).values_list("document__resolution__number", "part"))
    differing = {ballot: votes for ballot, votes in told.items() if held.get(ballot) != votes and ballot not in edited}
    stale = [*differing, *(ballot for ballot in held if ballot not in told and ballot not in edited)]
    _forget_ballots(stale, held)
    _create_ballots(differing)


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


def _named(model: type[Model], names: set[str]) -> dict[str, int]:
    """The rows of these names, made where they are not there; the key of each by name."""
    model._default_manager.bulk_create([model(name=name) for name in sorted(names)], ignore_conflicts=True)
    return dict(model._default_manager.filter(name__in=names).values_list("name", "pk"))


def _forget_ballots(ballots: Iterable[BallotKey], held: Mapping[BallotKey, object]) -> None:
    stale = {(number, part) for number, part in ballots if (number, part) in held}
    rows = Ballot.objects.filter(document__resolution__number__in={number for number, _ in stale})
    keys = rows.values_list("pk", "document__resolution__number", "part")
    Ballot.objects.filter(pk__in=[pk for pk, number, part in keys if (number, part) in stale]).delete()


def _create_ballots(votes: Mapping[BallotKey, Mapping[str, str]]) -> None:
    documents = dict(Resolution.objects.values_list("number", "pk"))
    states = _named(State, {state for cast in votes.values() for state in cast})
    ballots = Ballot.objects.bulk_create(
        (Ballot(document_id=documents[number], part=part) for number, part in votes), batch_size=1000
    )
    Vote.objects.bulk_create(
        (
            Vote(ballot=ballot, state_id=states[state], choice=choice)
            for ballot, cast in zip(ballots, votes.values(), strict=True)
            for state, choice in cast.items()
        ),
        batch_size=5000,
    )


_LOADERS: Final[Mapping[str, tuple[type, Callable[[Any], None]]]] = {
    "catalogue.csv": (CatalogueRow, load_catalogue),
    "votes.csv.gz": (VoteRow, load_votes),
    "citations.csv": (CitationRow, load_citations),
}
