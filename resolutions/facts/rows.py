"""The three tables of facts that the archive ships, a frozen row each; the order of fields is that of columns."""

from dataclasses import dataclass
from datetime import date

from resolutions.terms import Adoption, Choice, Procedure


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
class CitationRow:
    """How often one resolution names another, in the language version that mentions are counted in."""

    citing: int
    cited: int
    mentions: int
