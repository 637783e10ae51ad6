"""A query as conditions of SQL. The vector proposes by stems; where a phrase is asked for, the folded words decide.

The functions named `archive_...` are made by the migration `0002_search`.
"""

from dataclasses import dataclass
from typing import Final

from resolutions.search.query import Clause, Query, Term


@dataclass(frozen=True, slots=True)
class Sql:
    """A piece of SQL, with what stands for each of its %s."""

    text: str
    values: tuple[str | int | list[str], ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where to look: a tsvector and its folded words, as SQL."""

    vector: str
    words: str


PARAGRAPH: Final = Place("p.vector", "p.words")
NAME: Final = Place("(d.vector || coalesce(a.vector, ''))", "concat_ws(' ', d.words, a.words)")

_TOUCHED: Final = """d.id IN (
    SELECT id FROM resolutions_document WHERE vector @@ ({some})
    UNION ALL
    SELECT id FROM resolutions_document
    WHERE agenda_item_id IN (SELECT id FROM resolutions_agendaitem WHERE vector @@ ({some}))
)"""


def joined(separator: str, parts: list[Sql]) -> Sql:
    return Sql(separator.join(part.text for part in parts), tuple(value for part in parts for value in part.values))


def proposal(query: Query, language: str) -> Sql:
    """A tsquery that everything answering the query matches: each wanted clause by its stems, no unwanted word."""
    wanted = [_any_of(clause, language) for clause in query.wanted]
    unwanted = [Sql(f"!! {stems.text}", stems.values) for stems in _stems(_words(query.unwanted), language)]
    return joined(" && ", wanted + unwanted)


def answers(query: Query, language: str, place: Place) -> Sql:
    """Whether a place answers the query."""
    proposed = proposal(query, language)
    conditions = [Sql(f"{place.vector} @@ ({proposed.text})", proposed.values)]
    conditions += [_decided(clause, language, place) for clause in query.wanted if _phrases(clause.terms)]
    for phrase in _phrases(query.unwanted):
        said = _said(phrase, language, place)
        conditions.append(Sql(f"NOT {said.text}", said.values))
    return joined(" AND ", conditions)


def answers_by_name(query: Query, language: str) -> Sql:
    """Whether symbol, title and agenda item together answer. Those that hold some of the words are looked up first:
    joining the vectors of every document would take longer than all the rest."""
    some = joined(" || ", [_any_of(clause, language) for clause in query.wanted])
    touched = Sql(_TOUCHED.format(some=some.text), (*some.values, *some.values))
    return joined(" AND ", [touched, answers(query, language, NAME)])


def _any_of(clause: Clause, language: str) -> Sql:
    either = joined(" || ", _stems(clause.terms, language))
    return Sql(f"({either.text})", either.values)


def _decided(clause: Clause, language: str, place: Place) -> Sql:
    """One of the clause's phrases said word for word, or one of its words in any inflection."""
    said = [_said(phrase, language, place) for phrase in _phrases(clause.terms)]
    found = [Sql(f"{place.vector} @@ {stems.text}", stems.values) for stems in _stems(_words(clause.terms), language)]
    either = joined(" OR ", said + found)
    return Sql(f"({either.text})", either.values)


def _said(phrase: Term, language: str, place: Place) -> Sql:
    return Sql(f"strpos(' ' || {place.words} || ' ', archive_phrase(%s, %s)) > 0", (language, phrase.text))


def _stems(terms: tuple[Term, ...], language: str) -> list[Sql]:
    return [Sql("archive_query(%s, %s)", (language, term.text)) for term in terms]


def _phrases(terms: tuple[Term, ...]) -> tuple[Term, ...]:
    return tuple(term for term in terms if term.is_phrase)


def _words(terms: tuple[Term, ...]) -> tuple[Term, ...]:
    return tuple(term for term in terms if not term.is_phrase)
