"""The tables of facts that the archive ships, a frozen row each; the order of fields is that of columns."""

from dataclasses import dataclass
from datetime import date

from resolutions.terms import Adoption, BallotOutcome, Choice, Fact, Procedure


@dataclass(frozen=True, slots=True)
class CatalogueRow:
    """What is known of one resolution without its text. None and "" mean: not known, or not told.

    `catalogue_title` is what the library puts in brackets after the symbol ("on establishment of the Military Staff
    Committee"): resolutions bear no title of their own. Tallies are None where no vote on the whole was taken.
    `chapter_vii` is the library's flag, None before 2000, where it sets none.
    """

    number: int
    year: int
    symbol: str
    adopted_on: date
    procedure: Procedure
    meeting: int | None
    meeting_note: str
    draft: str
    agenda_item: str
    catalogue_title: str
    adoption: Adoption
    in_favour: int | None
    against: int | None
    abstaining: int | None
    not_participating: int | None
    absent: int | None
    chapter_vii: bool | None
    record_url: str
    other_symbol: str


@dataclass(frozen=True, slots=True)
class VoteRow:
    """One member's vote on a resolution, or on a `part` of it; the State by its name of the day."""

    number: int
    part: str
    state: str
    choice: Choice


@dataclass(frozen=True, slots=True)
class BallotRow:
    """A ballot on a draft that was not adopted.

    `symbol` is the draft's, or that of the meeting record that alone prints it (S/PV.57); `ordinal` counts the ballots
    on one draft: S/17172 had three. `part` tells what was put to the vote where it was not the draft as it stood ("as
    amended", "oral amendment"). Tallies are None where the table does not know them; States stand by their
    names of the day, "; " between them.
    """

    symbol: str
    ordinal: int
    part: str
    held_on: date
    meeting: int | None
    agenda_item: str
    outcome: BallotOutcome
    in_favour: int | None
    against: int | None
    abstaining: int | None
    not_participating: int | None
    states_in_favour: str
    states_against: str
    states_abstaining: str
    states_not_participating: str

    @property
    def votes(self) -> dict[str, Choice]:
        """How each State voted; empty where only figures are known."""
        told = {
            Choice.IN_FAVOUR: self.states_in_favour,
            Choice.AGAINST: self.states_against,
            Choice.ABSTAINING: self.states_abstaining,
            Choice.NOT_PARTICIPATING: self.states_not_participating,
        }
        return {state: choice for choice, states in told.items() for state in states.split("; ") if state}


@dataclass(frozen=True, slots=True)
class AttestationRow:
    """A value that sources give a fact of a resolution, "; " between them; `is_held` where it is the one taken."""

    number: int
    fact: Fact
    sources: str
    value: str
    is_held: bool


@dataclass(frozen=True, slots=True)
class SponsorRow:
    """A State that submitted the draft of a resolution, or joined those that had (`is_additional`)."""

    number: int
    state: str
    is_additional: bool


@dataclass(frozen=True, slots=True)
class SubjectRow:
    """A heading of the library for a resolution: of the UNBIS Thesaurus, or the name of a body or a text."""

    number: int
    subject: str


@dataclass(frozen=True, slots=True)
class CitationRow:
    """How often one resolution names another, in the language version that mentions are counted in."""

    citing: int
    cited: int
    mentions: int
