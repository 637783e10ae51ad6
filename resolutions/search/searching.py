"""Searching: one statement finds, counts, ranks and pages; a second asks how the words on the page are looked for.

Paragraphs are those of published texts, without what a press release says of itself. Symbol, title and agenda item are
those of every document, so that an archive that holds only the catalogue answers too.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from typing import Any, Final, NamedTuple

from django.db import connection

from resolutions.languages import ENGLISH, in_preference_of
from resolutions.search.conditions import PARAGRAPH, Sql, answers, answers_by_name, joined, proposal
from resolutions.search.highlights import Entry, Pattern, akin, extract, marked, patterns_of, words_of
from resolutions.search.query import Query, read_query
from resolutions.search.results import (
    MOST_PARAGRAPHS,
    PASSAGES_SHOWN,
    PER_PAGE,
    Group,
    Order,
    Passage,
    Results,
)

_NEWEST: Final = "coalesce(d.adopted_on, make_date(d.year, 1, 1)) DESC NULLS LAST, r.number DESC NULLS LAST, d.symbol"
_OLDEST: Final = "coalesce(d.adopted_on, make_date(d.year, 1, 1)) NULLS LAST, r.number NULLS LAST, d.symbol"
_ORDERS: Final = {
    Order.RANK: f"is_named DESC, best DESC NULLS LAST, {_NEWEST}",
    Order.NEWEST: _NEWEST,
    Order.OLDEST: _OLDEST,
}

_PUBLISHED: Final = """
    FROM resolutions_paragraph p
    JOIN resolutions_languageversion v ON v.id = p.version_id AND v.is_published
    WHERE p.language = %s AND p.kind <> 'other' AND {answers}
"""

# By rank few documents are equal, so that only of those on the page and before it is asked what decides among equals.
_FOREMOST: Final = "ORDER BY is_named DESC, best DESC NULLS LAST FETCH FIRST %s ROWS WITH TIES"

# What is formatted in is our own SQL; what a reader typed is always a %s.
_ANSWERING: Final = f"""
WITH matching AS MATERIALIZED (
    SELECT p.id, p.ctid AS at, p.position, v.document_id {_PUBLISHED}
), found AS (
    SELECT count(*) AS paragraphs, count(*) > %s AS are_too_many FROM matching
), looked_at AS (
    SELECT * FROM matching WHERE NOT (SELECT are_too_many FROM found)
    UNION ALL (
        SELECT matching.*
        FROM matching
        JOIN resolutions_document d ON d.id = document_id
        LEFT JOIN resolutions_resolution r ON r.document_ptr_id = d.id
        WHERE (SELECT are_too_many FROM found)
        ORDER BY {_NEWEST}, position
        LIMIT %s
    )
), ranked AS (
    SELECT p.id, looked_at.document_id, p.position,
        CASE WHEN p.kind IN ('operative', 'subparagraph') THEN 1 WHEN p.kind = 'preambular' THEN 0.8 ELSE 0.5 END
        * ts_rank_cd(p.vector, {{proposal}}, 1) AS rank
    FROM looked_at
    JOIN resolutions_paragraph p ON p.ctid = looked_at.at
), named AS (
    SELECT d.id AS document_id
    FROM resolutions_document d LEFT JOIN resolutions_agendaitem a ON a.id = d.agenda_item_id
    WHERE {{named}}
), documents AS (
    SELECT document_id, bool_or(is_named) AS is_named, max(rank) AS best, count(id) AS paragraphs,
        (array_agg(id ORDER BY rank DESC NULLS LAST, position))[:{PASSAGES_SHOWN}] AS passages
    FROM (
        SELECT id, document_id, position, rank, false AS is_named FROM ranked
        UNION ALL SELECT NULL, document_id, NULL, NULL, true FROM named
    ) AS hits
    GROUP BY document_id
), foremost AS (
    SELECT * FROM documents {{foremost}}
), page AS (
    SELECT row_number() OVER (ORDER BY {{order}}) AS place, d.series, d.symbol, d.catalogue_title, a.name, d.adopted_on,
        foremost.paragraphs, foremost.passages
    FROM foremost
    JOIN resolutions_document d ON d.id = document_id
    LEFT JOIN resolutions_resolution r ON r.document_ptr_id = d.id
    LEFT JOIN resolutions_agendaitem a ON a.id = d.agenda_item_id
    ORDER BY place LIMIT {PER_PAGE} OFFSET %s
)
SELECT (SELECT count(*) FROM documents), (SELECT paragraphs FROM found),
    page.place, page.series, page.symbol, page.catalogue_title, page.name, page.adopted_on, page.paragraphs,
    p.anchor, p.label, p.kind, p.text
FROM (VALUES (1)) AS always(one)
LEFT JOIN page ON true
LEFT JOIN resolutions_paragraph p ON p.id = ANY(page.passages)
ORDER BY page.place, p.position
"""  # noqa: S608

# `archive_vector` of each word, which is folded once: Postgres unfolds a function in the question only where what it is
# given is at hand. On a page in Arabic every word is asked about.
_LEXICON: Final = """
WITH folded AS MATERIALIZED (
    SELECT language, word, archive_fold(language, word) AS folded
    FROM unnest(%s::text[], %s::text[]) AS said(language, word)
)
SELECT language, word, folded, tsvector_to_array(archive_folded_vector(language, folded)) FROM folded
"""


Patterns = tuple[Pattern, ...]


class _Row(NamedTuple):
    """A paragraph of a document on the page; of a document that answers by its name alone, the document."""

    documents: int
    paragraphs_in_all: int
    place: int | None
    series: str
    symbol: str
    catalogue_title: str
    agenda_item: str | None
    adopted_on: date | None
    paragraphs: int
    anchor: str | None
    label: str
    kind: str
    text: str


def search(typed: str, language: str, page: int = 1, order: Order = Order.RANK) -> Results:
    """The answers to what was typed on a page in `language`. A page that does not exist is the nearest that does.

    Where no paragraph in the language of the page answers, those of the first other language that does are given.
    """
    query, page = read_query(typed, language), max(1, page)
    if not query:
        return Results(query, language)
    rows = _rows(query, language, page, order)
    if not rows[0].paragraphs_in_all and (other := _elsewhere(query, language)):
        language = other
        rows = _rows(query, language, page, order)
    last = max(1, -(-rows[0].documents // PER_PAGE))
    if page > last:
        page = last
        rows = _rows(query, language, page, order)
    return _results(query, language, page, rows)


def _rows(query: Query, language: str, page: int, order: Order) -> list[_Row]:
    """The rows of a page, in the order of documents and of paragraphs; one row without a place where it is empty."""
    found, named = answers(query, language, PARAGRAPH), answers_by_name(query, ENGLISH.code)
    ranking = proposal(query, language)
    foremost = Sql(_FOREMOST, (page * PER_PAGE,)) if order is Order.RANK else Sql("")
    text = _ANSWERING.format(
        answers=found.text, proposal=ranking.text, named=named.text, foremost=foremost.text, order=_ORDERS[order]
    )
    offset = (page - 1) * PER_PAGE
    looked_at = (MOST_PARAGRAPHS, MOST_PARAGRAPHS)
    values = (language, *found.values, *looked_at, *ranking.values, *named.values, *foremost.values, offset)
    return [_Row(*row) for row in _run(Sql(text, values))]


def _elsewhere(query: Query, language: str) -> str | None:
    """The first other language, in the order in which texts are chosen, of which a paragraph answers."""
    attempts = []
    for other in in_preference_of(language)[1:]:
        found = answers(query, other, PARAGRAPH)
        text = f"(SELECT %s {_PUBLISHED.format(answers=found.text)} LIMIT 1)"
        attempts.append(Sql(text, (other, other, *found.values)))
    either = joined(" UNION ALL ", attempts)
    rows = list(_run(Sql(f"{either.text} LIMIT 1", either.values)))
    return str(rows[0][0]) if rows else None


def _results(query: Query, language: str, page: int, rows: list[_Row]) -> Results:
    shown = [row for row in rows if row.place is not None]
    patterns = _patterns(query, language, shown) if shown else {}
    groups = (list(group) for _, group in groupby(shown, key=lambda row: row.place))
    return Results(
        query,
        language,
        page,
        total=rows[0].documents,
        paragraphs=rows[0].paragraphs_in_all,
        is_capped=rows[0].paragraphs_in_all > MOST_PARAGRAPHS,
        groups=tuple(_group(group, patterns[language], patterns[ENGLISH.code]) for group in groups),
    )


def _group(rows: list[_Row], patterns: Patterns, of_names: Patterns) -> Group:
    row = rows[0]
    return Group(
        series=row.series,
        symbol=marked(row.symbol, of_names),
        catalogue_title=marked(row.catalogue_title, of_names),
        agenda_item=marked(row.agenda_item or "", of_names),
        adopted_on=row.adopted_on,
        paragraphs=row.paragraphs,
        passages=tuple(_passage(row, patterns) for row in rows if row.anchor is not None),
    )


def _passage(row: _Row, patterns: Patterns) -> Passage:
    part = extract(row.text, patterns)
    return Passage(str(row.anchor), row.label, row.kind, part.segments, part.is_cut_before, part.is_cut_after)


def _patterns(query: Query, language: str, rows: Iterable[_Row]) -> dict[str, Patterns]:
    """What to mark on the page: in the language of the passages, and in the catalogue's English."""
    texts: dict[str, list[str]] = {language: [], ENGLISH.code: []}
    for row in rows:
        texts[language].append(row.text or "")
        texts[ENGLISH.code].append(f"{row.symbol} {row.catalogue_title} {row.agenda_item or ''}")
    asked = {word for term in query.wanted_terms for word in words_of(term.text)}
    words = [(code, word) for code, said in texts.items() for word in akin(asked, " ".join(said), code)]
    lexicons: dict[str, dict[str, Entry]] = {code: {} for code in texts}
    codes, spellings = [code for code, _ in words], [word for _, word in words]
    for code, word, folded, stems in _run(Sql(_LEXICON, (codes, spellings))):
        lexicons[code][word] = Entry(folded, frozenset(stems))
    return {code: patterns_of(query.wanted_terms, lexicon) for code, lexicon in lexicons.items()}


def _run(sql: Sql) -> Iterator[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(sql.text, sql.values)
        yield from cursor.fetchall()
