"""Ballots on drafts that were not adopted, from the table of votes: vetoed, or without votes enough.

Several ballots on one draft are kept apart (S/17172 had three on 10 May 1985, each vetoed, S/3502 sixteen on amendments
that named one applicant each). The meeting is the one of the day that the table of meetings has the draft under, or the
only one of the day.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Final

from resolutions.facts import corrections
from resolutions.facts.rows import BallotRow
from resolutions.facts.states import name_on
from resolutions.facts.tables import FailedBallot, MeetingDay
from resolutions.terms import BallotOutcome, Choice

_DRAFT: Final = re.compile(
    r"""
    # S/2016/846   S/4733/Rev. 1   S/10805/Rev.1 (as amended)   S/9696 and Corr.1 & 2   S/552, S/PV.202   S/PV.57
    (?P<symbol> S/(?:PV\.\d+ | (?:\d{4}/)?\d+) (?:/(?:Rev|Add|Corr)\.\ ?\d+)* )
    [\ ,]* (?P<rest> .* )
    """,
    re.VERBOSE,
)


def reconcile_ballots(failed: Iterable[FailedBallot], days: Iterable[MeetingDay]) -> list[BallotRow]:
    """The ballots in the order in which they were held, every State by its name of the day."""
    meetings: defaultdict[date, list[MeetingDay]] = defaultdict(list)
    for day in days:
        meetings[day.held_on].append(day)
    ordinals: Counter[str] = Counter()
    ballots = []
    for ballot in sorted(failed, key=lambda ballot: ballot.record):
        if ballot.record not in corrections.TWICE_IN_THE_TABLE:
            symbol, part = _put_to_the_vote(ballot)
            ordinals[symbol] += 1
            meeting = _meeting(symbol, meetings[ballot.held_on])
            ballots.append(_row(ballot, symbol, part, ordinals[symbol], meeting))
    return ballots


def _put_to_the_vote(ballot: FailedBallot) -> tuple[str, str]:
    """The symbol of the draft, and in what form it was voted on: ("S/10805/Rev.1", "as amended")."""
    if ballot.record in corrections.ORAL_AMENDMENTS:
        return corrections.ORAL_AMENDMENTS[ballot.record], "oral amendment"
    found = _DRAFT.fullmatch(ballot.draft)
    if not found:
        raise ValueError(f"'{ballot.draft}' in the table of votes names no draft")
    return found["symbol"].replace(". ", "."), found["rest"].replace("(", "").replace(")", " ").strip()


def _meeting(symbol: str, of_the_day: list[MeetingDay]) -> int | None:
    naming = [day for day in of_the_day if symbol in day.drafts] or of_the_day
    return naming[0].meeting if len({day.meeting for day in naming}) == 1 else None


def _row(ballot: FailedBallot, symbol: str, part: str, ordinal: int, meeting: int | None) -> BallotRow:
    return BallotRow(
        symbol=symbol,
        ordinal=ordinal,
        part=part,
        held_on=ballot.held_on,
        meeting=meeting,
        agenda_item=ballot.matter,
        outcome=BallotOutcome.VETOED if ballot.is_vetoed else BallotOutcome.NOT_ADOPTED,
        in_favour=ballot.figures.get(Choice.IN_FAVOUR),
        against=ballot.figures.get(Choice.AGAINST),
        abstaining=ballot.figures.get(Choice.ABSTAINING),
        not_participating=ballot.figures.get(Choice.NOT_PARTICIPATING),
        states_in_favour=_states(ballot, Choice.IN_FAVOUR),
        states_against=_states(ballot, Choice.AGAINST),
        states_abstaining=_states(ballot, Choice.ABSTAINING),
        states_not_participating=_states(ballot, Choice.NOT_PARTICIPATING),
    )


def _states(ballot: FailedBallot, choice: Choice) -> str:
    return "; ".join(sorted(name_on(member, ballot.held_on) for member, cast in ballot.votes.items() if cast is choice))
