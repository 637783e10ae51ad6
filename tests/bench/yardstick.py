"""The yardstick: Datasette over SQLite with its full-text search (FTS5), on the same documents and paragraphs."""

import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path

from django.db import models

from resolutions.models import Edge, Paragraph, Resolution

TABLES = """
CREATE TABLE resolutions (
    symbol TEXT PRIMARY KEY, number INTEGER, year INTEGER, adopted_on TEXT, title TEXT, agenda_item TEXT,
    adoption TEXT, in_favour INTEGER, under_chapter_vii INTEGER
);
CREATE INDEX of_year ON resolutions (year);
CREATE INDEX of_item ON resolutions (agenda_item);
CREATE TABLE citations (citing TEXT, cited TEXT, mentions INTEGER, adopted_on TEXT);
CREATE INDEX of_cited ON citations (cited);
CREATE VIEW citing AS SELECT resolutions.*, cited, mentions FROM citations JOIN resolutions ON symbol = citing;
CREATE TABLE paragraphs (
    id INTEGER PRIMARY KEY, symbol TEXT, language TEXT, position INTEGER, kind TEXT, label TEXT, text TEXT
);
CREATE INDEX of_symbol ON paragraphs (symbol, language, position);
CREATE VIRTUAL TABLE paragraphs_fts USING fts5 (text, content='paragraphs', content_rowid='id', tokenize='porter');
"""
INDEX = "INSERT INTO paragraphs_fts (paragraphs_fts) VALUES ('rebuild')"
AT_ONCE = 5_000


def write(path: Path) -> dict[str, int]:
    """The archive's published texts and citations as a SQLite file: how many rows of each table."""
    paragraphs = Paragraph.objects.filter(version__is_published=True).order_by("pk")
    under = Resolution.objects.under_chapter_vii("either").order_by().values("pk")
    resolutions = Resolution.objects.order_by("number").annotate(under=models.Q(pk__in=under))
    rows: dict[str, Iterable[tuple[object, ...]]] = {
        "resolutions": resolutions.values_list(
            "symbol", "number", "year", "adopted_on", "catalogue_title", "agenda_item__name", "adoption", "in_favour",
            "under",
        ),
        "citations": Edge.objects.order_by("pk").values_list(
            "citing__symbol", "cited__symbol", "mentions", "citing__adopted_on"
        ),
        "paragraphs": paragraphs.values_list(
            "pk", "version__document__symbol", "language", "position", "kind", "label", "text"
        ),
    }  # fmt: skip
    with sqlite3.connect(path) as database:
        database.executescript(TABLES)
        written = {}
        for table, of_table in rows.items():
            written[table] = 0
            for batch in _batches(of_table):
                marks = ", ".join("?" * len(batch[0]))
                database.executemany(f"INSERT INTO {table} VALUES ({marks})", batch)  # noqa: S608 -- names are ours
                written[table] += len(batch)
        database.execute(INDEX)
        database.execute("ANALYZE")
    return written


def _batches(rows: Iterable[tuple[object, ...]]) -> Iterator[list[tuple[object, ...]]]:
    batch = []
    for row in rows.iterator(chunk_size=AT_ONCE) if hasattr(rows, "iterator") else rows:
        batch.append(tuple(str(value) if hasattr(value, "isoformat") else value for value in row))
        if len(batch) == AT_ONCE:
            yield batch
            batch = []
    if batch:
        yield batch
