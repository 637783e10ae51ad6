"""Readers of the tables that tell facts of resolutions: each gives frozen rows as its table tells them, right or wrong.

- votes: Atelier de cartographie de Sciences Po, every member's vote, 1946-2025 (CC BY 4.0);
- meetings: the United Nations' tables of meetings, 1946-2022;
- topics and records: the joined table of metadata, and the addresses in the UN Digital Library.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from resolutions.facts.states import member
from resolutions.terms import Choice

MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_CHOICES: Final[Mapping[str, Choice]] = {
    "Y": Choice.IN_FAVOUR,
    "N": Choice.AGAINST,
    "A": Choice.ABSTAINING,
    "NV": Choice.NOT_PARTICIPATING,
}
_FIRST_MEMBER: Final = "CHINA"  # the column where members begin

Votes = dict[str, Choice]


@dataclass(frozen=True, slots=True)
class Ballot:
    """A line of the table of votes that ended in a resolution. `votes` by member, under its latest name."""

    number: int
    voted_on: date
    title: str
    votes: Votes


@dataclass(frozen=True, slots=True)
class FailedBallot:
    """A line of the table of votes that ended in no resolution: `record` is its number there, `draft` its words."""

    record: int
    draft: str
    held_on: date
    matter: str
    is_vetoed: bool
    votes: Votes
    figures: Mapping[Choice, int]


@dataclass(frozen=True, slots=True)
class Sitting:
    """A meeting, or the day of a written procedure (`meeting` None), and how it adopted a resolution.

    `outcome` is what the table prints after the resolution's symbol: "14-0-0", "adopted unanimously", "without vote".
    """

    number: int
    held_on: date
    meeting: int | None
    note: str
    topic: str
    outcome: str


@dataclass(frozen=True, slots=True)
class MeetingDay:
    """A meeting, or the day of a written procedure, and the drafts that were not adopted there."""

    held_on: date
    meeting: int | None
    drafts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """A line of the joined metadata: what the United Nations' lists call the matter, and the record's address."""

    number: int
    listed_on: date | None
    topic: str
    title: str
    record_url: str


def ballots(lines: Iterable[str]) -> Iterator[Ballot]:
    """The adopted ballots of the table of votes, in its order."""
    for row, votes in _vote_rows(lines):
        if row["Resolution number"].isdigit():
            title = row["Official full title"]
            yield Ballot(int(row["Resolution number"]), date.fromisoformat(row["Date"]), title, votes)


_FIGURES: Final[Mapping[str, Choice]] = {
    "Yes": Choice.IN_FAVOUR,
    "No": Choice.AGAINST,
    "Abstentions": Choice.ABSTAINING,
    "Non-Voting": Choice.NOT_PARTICIPATING,
}


def failed_ballots(lines: Iterable[str]) -> Iterator[FailedBallot]:
    """The ballots of the table of votes on drafts that were not adopted, the latest first."""
    for row, votes in _vote_rows(lines):
        if not row["Resolution number"].isdigit():
            yield FailedBallot(
                record=int(row["Vote in the DB"]),
                draft=tidy(row["UN classification"]),
                held_on=date.fromisoformat(row["Date"]),
                matter=tidy(row["Title-Observable"]),
                is_vetoed=row["Vote outcome"] == "vetoed",
                votes=votes,
                figures={choice: int(row[name]) for name, choice in _FIGURES.items() if row[name].isdigit()},
            )


def _vote_rows(lines: Iterable[str]) -> Iterator[tuple[Mapping[str, str], Votes]]:
    """Each line of the table of votes, and the members' votes in it; "?" stands where a vote is not known."""
    reader = csv.reader(lines)
    header = next(reader)
    first = header.index(_FIRST_MEMBER)
    members = [member(heading) for heading in header[first:]]
    for cells in reader:
        votes = {name: _CHOICES[cell] for name, cell in zip(members, cells[first:], strict=True) if cell in _CHOICES}
        yield dict(zip(header, cells, strict=False)), votes


_OUTCOME: Final = re.compile(
    r"""
    # S/RES/27 (1947) adopted unanimously   S/RES/2548 (2020) 13-0-2   S/RES/1 (1946) without vote
    S/RES/(?P<number>\d+)\s?\(\d{4}\)\s*
    (?P<outcome> \d+-\d+-\d+ (?:\s\([^)]*\))? | [Aa]dopted\ (?:unanimously|by\ consensus) | [Ww]ithout\ (?:a\ )?vote )?
    """,
    re.VERBOSE,
)
_SITTING: Final = re.compile(r"S/PV\.(?P<meeting>\d+)(?P<note>.*)")


def sittings(lines: Iterable[str]) -> Iterator[Sitting]:
    """One row for each resolution that the table of meetings names."""
    for row in csv.DictReader(lines):
        found = _SITTING.match(row["meeting"])
        held_on = day_in(f"{row['date']} {row['year']}")
        for adopted in _OUTCOME.finditer(row["outcome"]):
            if held_on is not None:
                yield Sitting(
                    number=int(adopted["number"]),
                    held_on=held_on,
                    meeting=int(found["meeting"]) if found else None,
                    note=meeting_note(found["note"]) if found else "",
                    topic=row["topic"],
                    outcome=adopted["outcome"] or "",
                )


_NOT_ADOPTED: Final = re.compile(
    r"""
    # Draft resolution S/4733/Rev.1 not adopted 4-0-7   S/2018/175 not adopted 6-7-2   S/12548 vetoed by USA 13-1-0
    (?P<draft> S/ (?!RES) [\w./]+ ) [^S]*? \b (?: not\ adopted | vetoed )
    """,
    re.VERBOSE,
)


def meeting_days(lines: Iterable[str]) -> Iterator[MeetingDay]:
    """Every meeting, with the drafts that the table says were not adopted there."""
    for row in csv.DictReader(lines):
        drafts = tuple(found["draft"] for found in _NOT_ADOPTED.finditer(row["outcome"]))
        held_on = day_in(f"{row['date']} {row['year']}")
        if held_on is not None:
            found = _SITTING.match(row["meeting"])
            yield MeetingDay(held_on, int(found["meeting"]) if found else None, drafts)


def listings(lines: Iterable[str]) -> Iterator[Listing]:
    """The joined table of metadata."""
    for row in csv.DictReader(lines):
        listed_on = date.fromisoformat(row["date_haass"]) if row["date_haass"] else None
        yield Listing(int(row["number"]), listed_on, row["topic_unsite"], row["title_undl"], row["undl_record"])


def record_urls(lines: Iterable[str]) -> dict[int, str]:
    """The address of each resolution's record in the UN Digital Library."""
    return {int(row["res_no"]): row["url_record"] for row in csv.DictReader(lines)}


def meeting_note(text: str) -> str:
    """What follows a meeting's number, as the archive keeps it: "(Resumption1)" -> "Resumption 1"."""
    found = re.search(r"(resum\w+|part|closed)\s?(\d+|[IVX]+)?\b", text, re.IGNORECASE)
    if not found:
        return ""
    if found[1].lower().startswith("resum"):
        return f"Resumption {found[2] or 1}"
    return " ".join(filter(None, (found[1].capitalize(), found[2])))


def tidy(text: str) -> str:
    return " ".join(text.split())


_DAY: Final = re.compile(
    r"""
    # 22 October 1973   6-7 October 1961 (the last day counts)   2024-01-30 00:00:00
    (?: (?:\d{1,2}\s?[-/+]\s?)? (?P<day>\d{1,2})\s+(?P<month>[A-Z][a-z]{2,})\.?\s+ | (?P<iso>\d{4}-\d\d-\d\d)\b )
    (?P<year>\d{4})?
    """,
    re.VERBOSE,
)


def day_in(text: str) -> date | None:
    found = _DAY.search(tidy(text))
    if not found:
        return None
    if found["iso"]:
        return date.fromisoformat(found["iso"])
    month = next(place for place, name in enumerate(MONTHS, start=1) if name.startswith(found["month"][:3]))
    return date(int(found["year"]), month, int(found["day"]))
