"""The network of citations: what a document rests on, what came of it, and the shortest chains between two documents.

Each question is one statement over the edges. The walk goes by generations: the working row of the recursion is a whole
generation and all that came before it, so that every edge is looked at once, however many chains lead over it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from django.db import connection


class Direction(StrEnum):
    """Which way citations are followed from a document."""

    ANCESTORS = "ancestors"  # what it cites, and what these cite
    DESCENDANTS = "descendants"  # what cites it, and what cites these


@dataclass(frozen=True, slots=True)
class Chains:
    """The shortest chains between two documents. `hops` lead a document's key to the keys that follow it."""

    first: int
    last: int
    hops: Mapping[int, tuple[int, ...]]

    def __iter__(self) -> Iterator[tuple[int, ...]]:
        """Every shortest chain, as the keys of its documents from the first to the last."""
        yield from self._from((self.first,))

    @property
    def number(self) -> int:
        """How many equally short chains there are."""
        known = {self.last: 1}

        def count(key: int) -> int:
            if key not in known:
                known[key] = sum(count(after) for after in self.hops[key])
            return known[key]

        return count(self.first)

    def _from(self, begun: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
        if begun[-1] == self.last:
            yield begun
            return
        for after in self.hops[begun[-1]]:
            yield from self._from((*begun, after))


_STEP: Final = {Direction.ANCESTORS: ("citing_id", "cited_id"), Direction.DESCENDANTS: ("cited_id", "citing_id")}

_WALK: Final = """
    WITH RECURSIVE walk (generation, members, seen) AS (
        SELECT 0, ARRAY[%(first)s::bigint], ARRAY[%(first)s::bigint]
        UNION ALL
        SELECT generation + 1, next.members, seen || next.members
        FROM walk, LATERAL (
            SELECT array_agg(DISTINCT edge.{to}) AS members
            FROM unnest(walk.members) AS member
            JOIN resolutions_edge AS edge ON edge.{by} = member
            WHERE NOT EXISTS (SELECT FROM unnest(walk.seen) AS known WHERE known = edge.{to})
        ) AS next
        WHERE next.members IS NOT NULL {until}
    )
    {then}
"""

_MEMBERS: Final = "SELECT members FROM walk WHERE generation > 0 ORDER BY generation"

_UNTIL_FOUND: Final = "AND NOT %(last)s = ANY (walk.members)"
# Back from the last document, along edges that lead one generation down: only what lies on a shortest chain.
_BACK: Final = """
    , placed (generation, member) AS (SELECT generation, unnest(members) FROM walk),
    hop (generation, citing, cited) AS (
        SELECT placed.generation, edge.citing_id, edge.cited_id
        FROM resolutions_edge AS edge JOIN placed ON placed.member = edge.citing_id
        WHERE edge.cited_id = %(last)s AND placed.generation = (SELECT max(generation) - 1 FROM walk)
          AND EXISTS (SELECT FROM placed WHERE member = %(last)s)
        UNION
        SELECT placed.generation, edge.citing_id, edge.cited_id
        FROM hop
        JOIN resolutions_edge AS edge ON edge.cited_id = hop.citing
        JOIN placed ON placed.member = edge.citing_id AND placed.generation = hop.generation - 1
    )
    SELECT citing, array_agg(cited ORDER BY cited) FROM hop GROUP BY citing
"""


def generations(document: int, direction: Direction) -> list[tuple[int, ...]]:
    """The keys of the documents one citation away from a document, then of those two away, and so on.

    A document stands in the nearest generation that it belongs to, and in no other.
    """
    by, to = _STEP[direction]
    rows = _rows(_WALK.format(by=by, to=to, until="", then=_MEMBERS), {"first": document})
    return [tuple(members) for (members,) in rows]


def chains(first: int, last: int) -> Chains | None:
    """The shortest chains of citations by which one document leads back to another; None where there is none."""
    by, to = _STEP[Direction.ANCESTORS]
    sql = _WALK.format(by=by, to=to, until=_UNTIL_FOUND, then=_BACK)
    hops = {citing: tuple(cited) for citing, cited in _rows(sql, {"first": first, "last": last})}
    return Chains(first, last, hops) if hops else None


def _rows(sql: str, parameters: Mapping[str, int]) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        rows: list[tuple[Any, ...]] = cursor.fetchall()
        return rows
