"""How a resolution was adopted, and how each member voted. The order of trust:

1. `corrections`: what a person has read;
2. the vote line printed with the text, where its figures make up the Council and its meeting or date is confirmed;
3. the library's extract, where its names make up the Council and agree with its own figures;
4. the table of votes, every member of the day by name, with this in mind: it calls not taking part abstaining (China
   from 1971 on), which the vote line or the meeting's tally corrects;
5. the table of meetings.
"""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from resolutions.facts import corrections
from resolutions.facts.evidence import Evidence
from resolutions.facts.printed import PrintedAdoption
from resolutions.facts.states import name_on, named_in
from resolutions.facts.tables import Votes
from resolutions.terms import Adoption, Choice

_TALLY: Final = re.compile(r"(?P<in_favour>\d+)-(?P<against>\d+)-(?P<abstaining>\d+)")
_FIRST_OF_FIFTEEN: Final = 220  # the Council had eleven members until 1965 (General Assembly resolution 1991 A (XVIII))
_NO_VOTE_TAKEN: Final = frozenset(
    {Adoption.WITHOUT_VOTE, Adoption.CONSENSUS, Adoption.ACCLAMATION, Adoption.IN_PARTS}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a resolution was adopted. `votes` by the State's name of the day; `figures` where names are not known."""

    adoption: Adoption
    votes: Votes
    figures: Mapping[Choice, int]

    def tally(self, choice: Choice) -> int | None:
        """How many members chose so; None where no vote on the whole was taken, or none is told."""
        if self.votes:
            return Counter(self.votes.values())[choice]
        return self.figures.get(choice)


def members_on(number: int) -> int:
    """How many members the Council had when it adopted resolution `number`."""
    return 11 if number < _FIRST_OF_FIFTEEN else 15


def reconcile_votes(evidence: Evidence, day: date) -> Outcome:
    """The outcome of a resolution adopted on `day`."""
    adoption = _told_adoption(evidence)
    if adoption in _NO_VOTE_TAKEN:
        return Outcome(adoption, {}, {})
    votes = _votes(evidence, day)
    if adoption is Adoption.UNANIMOUS:
        votes = dict.fromkeys(votes, Choice.IN_FAVOUR)
    figures = _figures(evidence) if not votes else {}
    in_favour = Counter(votes.values())[Choice.IN_FAVOUR] if votes else figures.get(Choice.IN_FAVOUR)
    unanimous = in_favour == members_on(evidence.number)
    return Outcome(Adoption.UNANIMOUS if unanimous else Adoption.RECORDED_VOTE, votes, figures)


def _told_adoption(evidence: Evidence) -> Adoption | None:
    """How the best source says the resolution was adopted; None where only the figures tell."""
    if evidence.number in corrections.ADOPTIONS:
        return corrections.ADOPTIONS[evidence.number]
    printed = _trusted(evidence)
    if printed and printed.adoption:
        return printed.adoption
    if evidence.library:
        return worded(evidence.library.outcome)
    return next((worded(sitting.outcome) for sitting in evidence.sittings), None)


def worded(outcome: str) -> Adoption | None:
    """ "Adopted without vote, 4215th meeting", "Adopted by acclamation", "without a vote"."""
    lower = outcome.lower()
    if "acclamation" in lower:
        return Adoption.ACCLAMATION
    if "without" in lower:
        return Adoption.WITHOUT_VOTE
    return Adoption.CONSENSUS if "consensus" in lower else None


def figures_in(outcome: str, number: int) -> str:
    """The figures of an outcome, in favour, against, abstaining: "Adopted 12-0-3, 4503rd meeting" -> "12-0-3"."""
    if found := _TALLY.search(outcome):
        return found.group()
    return f"{members_on(number)}-0-0" if re.search(r"\bunanimously", outcome) and "non-" not in outcome else ""


def _trusted(evidence: Evidence) -> PrintedAdoption | None:
    """The vote line, unless it is another resolution's: the files of 542 and 778 close with those of 538 and 773."""
    printed = evidence.printed
    if printed is None:
        return None
    meetings = {sitting.meeting for sitting in evidence.sittings}
    if meetings and printed.meeting and printed.meeting not in meetings and len(str(printed.meeting)) > 3:
        days = {sitting.held_on for sitting in evidence.sittings}
        return printed if printed.adopted_on in days else None
    return printed


def _votes(evidence: Evidence, day: date) -> Votes:
    """Every member's vote by its name of the day; empty where no source names the whole Council."""
    library = _by_name_then(evidence.library.votes if evidence.library else {}, day)
    table = _well_named(evidence.number, _by_name_then(evidence.ballot.votes if evidence.ballot else {}, day))
    complete = members_on(evidence.number)
    if library and len(library) == complete and _agrees(library, evidence.library.outcome if evidence.library else ""):
        votes = library
    elif len(table) == complete:
        votes = table
    else:
        return {}
    printed = _trusted(evidence)
    if printed:
        votes = _as_printed(votes, printed)
    return {**votes, **corrections.MEMBERS.get(evidence.number, {})}


def _by_name_then(votes: Votes, day: date) -> Votes:
    return {name_on(member, day): choice for member, choice in votes.items()}


def _well_named(number: int, votes: Votes) -> Votes:
    wrong, right = corrections.MISNAMED.get(number, ("", ""))
    return {right if state == wrong else state: choice for state, choice in votes.items()}


def _agrees(votes: Votes, outcome: str) -> bool:
    """Whether names and figures of one record agree: 2812 names fifteen in favour and says 13-0-2."""
    said = _TALLY.search(outcome)
    counted = Counter(votes.values())
    return said is None or all(counted[Choice(choice)] == int(figure) for choice, figure in said.groupdict().items())


def _as_printed(votes: Votes, printed: PrintedAdoption) -> Votes:
    """The votes as the vote line has them: names where it names as many as it counts, else those who took no part."""
    if printed.in_favour is None:
        return votes
    away = _named(votes, printed.those_not_participating, Choice.NOT_PARTICIPATING)
    away |= _named(votes, printed.those_absent, Choice.ABSENT)
    others = _named(votes, printed.those_against, Choice.AGAINST)
    others |= _named(votes, printed.those_abstaining, Choice.ABSTAINING)
    counted = Counter(others.values())
    named_all = counted[Choice.AGAINST] == printed.against and counted[Choice.ABSTAINING] == printed.abstaining
    if named_all and printed.in_favour + len(others) + len(away) == len(votes):
        return dict.fromkeys(votes, Choice.IN_FAVOUR) | others | away
    if printed.abstaining == 0 and Counter((votes | away).values())[Choice.IN_FAVOUR] == printed.in_favour:
        return _not_abstaining(votes | away)
    return votes | away


def _named(votes: Votes, bracket: str, choice: Choice) -> Votes:
    return dict.fromkeys(named_in(bracket, votes), choice)


def _not_abstaining(votes: Votes) -> Votes:
    """Where the vote line counts no abstention, those whom the table lets abstain took no part (369, 391, 420)."""
    return {
        state: Choice.NOT_PARTICIPATING if choice is Choice.ABSTAINING else choice for state, choice in votes.items()
    }


def _figures(evidence: Evidence) -> Mapping[Choice, int]:
    outcomes = [evidence.library.outcome if evidence.library else "", *(s.outcome for s in evidence.sittings)]
    said = next((found for outcome in outcomes if (found := _TALLY.search(outcome))), None)
    if said is None:
        return {}
    cast = {Choice(choice): int(figure) for choice, figure in said.groupdict().items()}
    return {**cast, Choice.NOT_PARTICIPATING: 0, Choice.ABSENT: 0}
