"""Who submitted the draft of a resolution, and the library's headings for it: its records tell, from 2000 on."""

from collections.abc import Iterator
from typing import Final

from resolutions.facts.evidence import Evidence
from resolutions.facts.rows import SponsorRow, SubjectRow
from resolutions.facts.states import member, name_on

# Who stands among the sponsors and is no State: "BY THE SECRETARY-GENERAL", "Submitted pursuant to ..."
_NO_STATE: Final = ("BY THE", "COMMITTEE", "REPORT", "SUBMITTED")


def sponsors(evidence: Evidence) -> Iterator[SponsorRow]:
    """The sponsors in the order of the record, each State once, by its name of the day."""
    record = evidence.library
    if record is None:
        return
    told = [(name, False) for name in record.sponsors] + [(name, True) for name in record.additional_sponsors]
    states: dict[str, bool] = {}
    for name, is_additional in told:
        if name and not name.upper().startswith(_NO_STATE):
            states.setdefault(name_on(member(name), record.adopted_on), is_additional)
    for state, is_additional in states.items():
        yield SponsorRow(evidence.number, state, is_additional)


def subjects(evidence: Evidence) -> Iterator[SubjectRow]:
    """The headings in the order of the record, each once."""
    for subject in dict.fromkeys(evidence.library.subjects if evidence.library else ()):
        yield SubjectRow(evidence.number, subject)
