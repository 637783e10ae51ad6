"""One fact for each field, from sources that disagree. The order of trust, field by field, best first:

- number, year, symbol: the number itself (`resolutions.symbols`).
- adopted_on: the date printed in the text, the library's extract, the table of meetings, the list of resolutions, the
  table of votes; the first that a second one confirms, of those that fall in the year of the number.
- procedure: written where the library says "Voting by mail", else meeting.
- meeting, meeting_note: the table of meetings (the sitting of that day), the library's extract, the printed vote line.
- draft, chapter_vii: the library's extract; nothing tells them before 2000.
- agenda_item: the library's extract, the table of meetings, the list of resolutions (where a meeting took many items).
- catalogue_title: the library's extract, the list of resolutions, the table of votes (which cuts long ones).
- adoption, tallies, votes: `resolutions.facts.voting`.
- record_url: the table of records, the list of resolutions.

`corrections` outranks all: facts that a person has read where no rule settles the matter.
"""

import re
from datetime import date
from typing import Final

from resolutions.facts import corrections
from resolutions.facts.evidence import Evidence
from resolutions.facts.rows import CatalogueRow, VoteRow
from resolutions.facts.tables import Sitting
from resolutions.facts.voting import Outcome, reconcile_votes
from resolutions.symbols import resolution, year_of
from resolutions.terms import Choice, Procedure

_LONGEST_ITEM: Final = 400  # the table of meetings joins the items of a long sitting: resolution 1 has 700 characters


def reconcile(evidence: Evidence) -> tuple[CatalogueRow, list[VoteRow]]:
    """The catalogue's row of a resolution and its members' votes, none where no vote on the whole was taken."""
    adopted_on = _adopted_on(evidence)
    sitting = _sitting(evidence, adopted_on)
    outcome = reconcile_votes(evidence, adopted_on)
    votes = [VoteRow(evidence.number, "", state, choice) for state, choice in sorted(outcome.votes.items())]
    return _row(evidence, adopted_on, sitting, outcome), votes


def _row(evidence: Evidence, adopted_on: date, sitting: Sitting | None, outcome: Outcome) -> CatalogueRow:
    library = evidence.library
    symbol = resolution(evidence.number)
    written = library is not None and library.is_written
    return CatalogueRow(
        number=evidence.number,
        year=adopted_on.year,
        symbol=symbol.text,
        adopted_on=adopted_on,
        procedure=Procedure.WRITTEN if written else Procedure.MEETING,
        meeting=None if written else _meeting(evidence, sitting),
        meeting_note="" if written else (sitting and sitting.note) or (library and library.note) or "",
        draft=library.draft if library else corrections.DRAFTS.get(evidence.number, ""),
        agenda_item=_agenda_item(evidence, sitting),
        catalogue_title=_title(evidence),
        adoption=outcome.adoption,
        in_favour=outcome.tally(Choice.IN_FAVOUR),
        against=outcome.tally(Choice.AGAINST),
        abstaining=outcome.tally(Choice.ABSTAINING),
        not_participating=outcome.tally(Choice.NOT_PARTICIPATING),
        absent=outcome.tally(Choice.ABSENT),
        chapter_vii=library.is_chapter_vii if library else None,
        record_url=evidence.record_url or (evidence.listing.record_url if evidence.listing else ""),
        other_symbol=evidence.printed.other_symbol if evidence.printed else "",
    )


def _adopted_on(evidence: Evidence) -> date:
    told = [
        evidence.printed and evidence.printed.adopted_on,
        evidence.library and evidence.library.adopted_on,
        *(sitting.held_on for sitting in evidence.sittings),
        evidence.listing and evidence.listing.listed_on,
        evidence.ballot and evidence.ballot.voted_on,
    ]
    days = [day for day in told if day and day.year == year_of(evidence.number)]
    if not days:
        raise ValueError(f"No source gives resolution {evidence.number} a date of its year")
    return next((day for day in days if days.count(day) > 1), days[0])


def _sitting(evidence: Evidence, adopted_on: date) -> Sitting | None:
    """The sitting of the day: 663 and 701 stand under two meetings, and a sitting may have begun the day before."""
    by_distance = sorted(evidence.sittings, key=lambda sitting: abs(sitting.held_on - adopted_on))
    return by_distance[0] if by_distance else None


def _meeting(evidence: Evidence, sitting: Sitting | None) -> int | None:
    told = [
        corrections.MEETINGS.get(evidence.number),
        sitting and sitting.meeting,
        evidence.library and evidence.library.meeting,
        evidence.printed and evidence.printed.meeting,
    ]
    return next((meeting for meeting in told if meeting), None)


def _agenda_item(evidence: Evidence, sitting: Sitting | None) -> str:
    if evidence.library and evidence.library.agenda_item:
        return evidence.library.agenda_item
    if evidence.number in corrections.AGENDA_ITEMS:
        return corrections.AGENDA_ITEMS[evidence.number]
    topic = sitting.topic if sitting else ""
    listed = evidence.listing.topic if evidence.listing else ""
    return _item(topic if topic and len(topic) < _LONGEST_ITEM else listed)


def _item(topic: str) -> str:
    """The item as the table words it, with one kind of dash ("The question concerning Haiti--UNMIHAT")."""
    return re.sub(r"\s+[—–-]\s+|\s?--\s?", " — ", " ".join(topic.split())).rstrip(".")


_TITLE: Final = re.compile(
    r"""
    # Security Council resolution 343 (1973) [on extension of the stationing in Cyprus of the UN Peace-keeping Force
    \A (?:Security\ Council\ )? resolution\ \d+ \s? (?:[(\[]\d{4}\))? \s? [\[<] (?P<title>.*?) (?:\](?:\[.*)?|>)? \Z
    """,
    re.VERBOSE | re.IGNORECASE,
)
_CUT_WORD: Final = re.compile(r"\s+\S*…\Z")  # resolution 9: "the Statute of the International Court of Jus[...]"


def _title(evidence: Evidence) -> str:
    """What the library puts in brackets; the table of votes cuts long titles ("of which the Co[...]")."""
    told = [
        evidence.library.title if evidence.library else "",
        evidence.listing.title if evidence.listing else "",
        evidence.ballot.title if evidence.ballot else "",
    ]
    titles = [title for title in map(title_in, told) if title]
    return next((title for title in titles if not title.endswith("…")), titles[0] if titles else "")


def title_in(title: str) -> str:
    """What stands in brackets in a title of the library's, if anything; a cut one ends with a whole word."""
    found = _TITLE.match(" ".join(title.split()).replace("[...]", "…").replace("[…]", "…"))
    return _CUT_WORD.sub(" …", found["title"].strip()) if found else ""
