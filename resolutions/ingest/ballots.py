"""Ballots and votes: of resolutions, and of drafts that were not adopted. Those that are the same are left alone."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from resolutions.facts.rows import BallotRow, VoteRow
from resolutions.models import AgendaItem, Ballot, Document, Resolution, State, Vote
from resolutions.symbols import Series
from resolutions.terms import BallotOutcome

BallotKey = tuple[int, str]  # number of the resolution, and the part voted on, "" for the whole

_FACTS: Final = (
    "ordinal", "part", "outcome", "held_on", "meeting", "in_favour", "against", "abstaining", "not_participating",
)  # fmt: skip


def load_votes(rows: Iterable[VoteRow]) -> None:
    """The votes of every resolution's ballots are those of the fixture."""
    told: dict[BallotKey, dict[str, str]] = defaultdict(dict)
    for row in rows:
        told[row.number, row.part][row.state] = row.choice
    held: dict[BallotKey, dict[str, str]] = defaultdict(dict)
    votes = Vote.objects.filter(ballot__document__series=Series.RESOLUTION)
    for number, part, state, choice in votes.values_list(
        "ballot__document__resolution__number", "ballot__part", "state__name", "choice"
    ):
        held[number, part][state] = choice
    edited = set(Ballot.objects.filter(is_edited=True).values_list("document__resolution__number", "part"))
    differing = {ballot: votes for ballot, votes in told.items() if held.get(ballot) != votes and ballot not in edited}
    stale = [*differing, *(ballot for ballot in held if ballot not in told and ballot not in edited)]
    _forget(stale, held)
    documents = dict(Resolution.objects.values_list("number", "pk"))
    ballots = [Ballot(document_id=documents[number], part=part) for number, part in differing]
    _create(ballots, list(differing.values()))


def load_ballots(rows: Iterable[BallotRow]) -> None:
    """The ballots on drafts that were not adopted are those of the fixture, but for those a person has set."""
    rows = list(rows)
    drafts = _drafts(rows)
    items = AgendaItem.objects.keys_of({row.agenda_item for row in rows if row.agenda_item})
    ballots = Ballot.objects.exclude(outcome=BallotOutcome.ADOPTED)
    edited = set(ballots.filter(is_edited=True).values_list("document", "ordinal"))
    ballots.filter(is_edited=False).delete()
    told = [row for row in rows if (drafts[row.symbol], row.ordinal) not in edited]
    _create([_ballot(row, drafts, items) for row in told], [row.votes for row in told])


def _drafts(rows: Iterable[BallotRow]) -> Mapping[str, int]:
    """The key of the document of each draft; what a text has cited already is known for a draft from now on."""
    symbols = {row.symbol for row in rows}
    held = Document.objects.filter(symbol__in=symbols)
    held.exclude(series=Series.DRAFT).update(series=Series.DRAFT)
    missing = sorted(symbols - set(held.values_list("symbol", flat=True)))
    Document.objects.bulk_create(
        Document(series=Series.DRAFT, symbol=symbol, year=_year_in(symbol)) for symbol in missing
    )
    return dict(Document.objects.filter(symbol__in=symbols).values_list("symbol", "pk"))


def _year_in(symbol: str) -> int | None:
    """S/2023/970 tells its year, S/17172 none."""
    found = re.match(r"S/((?:19|20)\d\d)/", symbol)
    return int(found[1]) if found else None


def _ballot(row: BallotRow, drafts: Mapping[str, int], items: Mapping[str, int]) -> Ballot:
    facts = {fact: getattr(row, fact) for fact in _FACTS}
    return Ballot(document_id=drafts[row.symbol], agenda_item_id=items.get(row.agenda_item), **facts)


def _forget(ballots: Iterable[BallotKey], held: Mapping[BallotKey, object]) -> None:
    stale = {(number, part) for number, part in ballots if (number, part) in held}
    rows = Ballot.objects.filter(document__resolution__number__in={number for number, _ in stale})
    keys = rows.values_list("pk", "document__resolution__number", "part")
    Ballot.objects.filter(pk__in=[pk for pk, number, part in keys if (number, part) in stale]).delete()


def _create(ballots: Sequence[Ballot], votes: Sequence[Mapping[str, str]]) -> None:
    states = _states({state for cast in votes for state in cast})
    made = Ballot.objects.bulk_create(ballots, batch_size=1000)
    Vote.objects.bulk_create(
        (
            Vote(ballot=ballot, state_id=states[state], choice=choice)
            for ballot, cast in zip(made, votes, strict=True)
            for state, choice in cast.items()
        ),
        batch_size=5000,
    )


def _states(names: set[str]) -> Mapping[str, int]:
    """The key of each State by name, made where there is none."""
    State.objects.bulk_create([State(name=name) for name in sorted(names)], ignore_conflicts=True)
    return dict(State.objects.filter(name__in=names).values_list("name", "pk"))
