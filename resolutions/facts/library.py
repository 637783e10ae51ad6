"""The library's extract: `data_extract` beside the United Nations' XML, one JSON object a line, 2000-2026."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from resolutions.facts.states import member
from resolutions.facts.tables import Votes, day_in, meeting_note, tidy
from resolutions.terms import Choice

_COLUMNS: Final = (
    ("MS_in_favour", Choice.IN_FAVOUR),
    ("MS_against", Choice.AGAINST),
    ("MS_abstaining", Choice.ABSTAINING),
)

_SCHEMES: Final = frozenset({"UNBIS Thesaurus", "DHLAUTH"})  # the others repeat title, symbol and agenda item


@dataclass(frozen=True, slots=True)
class LibraryRecord:
    """What the library's extract tells of a resolution. `outcome` as it words it: "Adopted 12-0-3, 4503rd meeting".

    `counts` are its own figures of members in favour, against and abstaining, `listed` the lengths of its lists.
    """

    number: int
    adopted_on: date
    meeting: int | None
    note: str
    is_written: bool
    outcome: str
    draft: str
    agenda_item: str
    title: str
    is_chapter_vii: bool
    votes: Votes
    counts: tuple[int, ...]
    listed: tuple[int, ...]
    sponsors: tuple[str, ...]
    additional_sponsors: tuple[str, ...]
    subjects: tuple[str, ...]


def library_records(lines: Iterable[str]) -> Iterator[LibraryRecord]:
    """The records of the library's extract; a resolution that stands twice comes twice, the fuller record first."""
    for line in lines:
        if line.strip():
            yield _library_record(json.loads(line))


def _library_record(row: Mapping[str, Any]) -> LibraryRecord:
    printed = f"{row['document_title']} {row['adoption_meeting']}"
    meeting = re.search(r"(\d+)\s?(?:st|nd|rd|th)", printed)
    adopted_on = day_in(row["adoption_date"])
    if adopted_on is None:
        raise ValueError(f"{row['symbol']} has no date in the library's extract")
    return LibraryRecord(
        number=_number(row["symbol"]),
        adopted_on=adopted_on,
        meeting=int(meeting[1]) if meeting else None,
        note=meeting_note(f"{row['adoption_type']} {row['document_title']}"),
        is_written=row["adoption_meeting"] == "Voting by mail",
        outcome=row["adoption_type"],
        draft=row["draft_resolution"],
        agenda_item=tidy(row["agenda_item_name"]).rstrip("."),
        title=row["resolution_title"],
        is_chapter_vii=row["chapter_VII"] == "Chapter VII",
        votes=_named_votes(row),
        counts=tuple(int(row[f"{column}_count"].strip() or 0) for column, _ in _COLUMNS),
        listed=tuple(len(row[column]) for column, _ in _COLUMNS),
        sponsors=tuple(map(tidy, row["sponsors"])),
        additional_sponsors=tuple(map(tidy, row["additional_sponsors"])),
        subjects=tuple(tidy(heading) for heading, scheme in row["subjects"] if scheme in _SCHEMES),
    )


def _named_votes(row: Mapping[str, Any]) -> Votes:
    return {member(name): choice for column, choice in _COLUMNS for name in row[column] if _is_name(name)}


def _is_name(name: str) -> bool:
    """Resolution 2403 lists "CÔTE." and "D'IVOIRE" as two members."""
    return name != "CÔTE." and bool(name)


def _number(symbol: str) -> int:
    found = re.match(r"S/RES/(\d+)", symbol)
    if not found:
        raise ValueError(f"'{symbol}' is not the symbol of a resolution")
    return int(found[1])
