"""The words of the United Nations that both the text wing and the tables use: kinds, procedures, provenance."""

from datetime import datetime
from enum import StrEnum
from typing import Final

SHOWN_FROM: Final = 0.9  # how sure the archive is of an effect before it tells readers of it: docs/accuracy.md


class Kind(StrEnum):
    """What a paragraph is in the resolution."""

    PREAMBULAR = "preambular"
    OPERATIVE = "operative"
    SUBPARAGRAPH = "subparagraph"
    ANNEX = "annex"  # every block of an annex, its headings included
    HEADING = "heading"  # a section's heading inside the body: "A", "I. Sanctions"
    FOOTNOTE = "footnote"
    OTHER = "other"  # enacting formula, vote line, masthead, a press release's own words


class Provenance(StrEnum):
    """What a text was read from, best first: the order in which one of several texts is published."""

    UN_XML = "un_xml"  # calls itself "an unofficial copy for informational purposes only"
    CORRECTED_SCAN = "corrected_scan"
    UNCORRECTED_TEXT = "uncorrected_text"
    PRESS_RELEASE = "press_release"  # "Document non officiel": never the form to cite


def is_uncorrected(provenance: str, checked_at: datetime | None) -> bool:
    """Whether no eye has gone over what a machine read: from a scan, or from another site's copy."""
    return provenance == Provenance.UNCORRECTED_TEXT and checked_at is None


class Annexes(StrEnum):
    """Whether the annexes that a text speaks of are held with it."""

    HELD = "held"
    MISSING = "missing"  # 955 names the Statute annexed to it, and its only source has left it out
    NONE = "none"  # it speaks of none
    UNKNOWN = "unknown"  # not looked for, or it may speak of another document's


class Adoption(StrEnum):
    """How a resolution was adopted, as its text or the catalogue says."""

    UNANIMOUS = "unanimous"  # every member of the Council voted in favour
    RECORDED_VOTE = "recorded_vote"
    WITHOUT_VOTE = "without_vote"
    CONSENSUS = "consensus"
    ACCLAMATION = "acclamation"
    IN_PARTS = "in_parts"  # 7, 27, 50, 56, 62, 67: paragraph by paragraph, no vote on the whole


class Procedure(StrEnum):
    MEETING = "meeting"
    WRITTEN = "written"  # 51 resolutions of 2020-21, voted by letter (S/2020/253)


class BallotOutcome(StrEnum):
    """What came of a ballot."""

    ADOPTED = "adopted"
    VETOED = "vetoed"  # enough votes in favour, and a permanent member against: Charter, Article 27 (3)
    NOT_ADOPTED = "not_adopted"  # not enough votes in favour, whoever voted against


class Fact(StrEnum):
    """What sources tell of a resolution, each in its own way."""

    NUMBER = "number"
    ADOPTED_ON = "adopted_on"
    PROCEDURE = "procedure"
    MEETING = "meeting"
    DRAFT = "draft"
    AGENDA_ITEM = "agenda_item"
    CATALOGUE_TITLE = "catalogue_title"
    ADOPTION = "adoption"
    TALLY = "tally"  # in favour, against, abstaining: "13-0-2"
    CHAPTER_VII = "chapter_vii"


class FactSource(StrEnum):
    """Who tells a fact, without an order: which is believed differs from fact to fact (docs/facts.md)."""

    PERSON = "person"  # read where no rule settles the matter: `resolutions.facts.corrections`
    TEXT = "text"  # the date, the vote line and the footnotes that are printed with the text
    LIBRARY = "library"  # the library's record: its words
    LIBRARY_COUNTS = "library_counts"  # and its own figures of the votes
    LIBRARY_NAMES = "library_names"  # and the members that it lists
    LIBRARY_REPEATED = "library_repeated"  # and its second record: 2820-2822 stand twice
    MEETINGS = "meetings"
    LISTS = "lists"
    VOTES = "votes"


class Choice(StrEnum):
    """How a member voted. Not taking part is not abstaining: 338 is 14 to none, China not participating."""

    IN_FAVOUR = "in_favour"
    AGAINST = "against"
    ABSTAINING = "abstaining"
    NOT_PARTICIPATING = "not_participating"
    ABSENT = "absent"


class Verb(StrEnum):
    """What a paragraph does to another paragraph, to a body or to a measure."""

    ESTABLISHES = "establishes"
    EXTENDS = "extends"
    AMENDS = "amends"
    REPLACES_TEXT = "replaces_text"
    EXEMPTS = "exempts"
    LIFTS = "lifts"
    SUSPENDS = "suspends"
    TERMINATES = "terminates"
    SUPERSEDES = "supersedes"
    RESTORES = "restores"  # what was ended is to apply again: 2231, paragraph 12


class Ruling(StrEnum):
    """What a person said of a mention or an effect."""

    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    ADDED = "added"  # no reading found it


class Role(StrEnum):
    """In which part of a text a mention stands."""

    PREAMBULAR = "preambular"
    OPERATIVE = "operative"
    ANNEX = "annex"
    FOOTNOTE = "footnote"
    OTHER = "other"  # a heading, a masthead, a press release's own words


class Opening(StrEnum):
    """The word that opens a paragraph, one for what six languages write: "Recalls", « Rappelant », «ссылаясь».

    Words that another language does not tell apart are one here: "taking note" and "noting", "stressing" and
    "underlining".
    """

    ACTING = "acting"
    AFFIRMING = "affirming"
    APPEALING = "appealing"
    APPROVING = "approving"
    AUTHORIZING = "authorizing"
    BEARING_IN_MIND = "bearing in mind"
    CALLING_UPON = "calling upon"
    COMMENDING = "commending"
    CONCERNED = "concerned"
    CONDEMNING = "condemning"
    CONSIDERING = "considering"
    CONVINCED = "convinced"
    DECIDING = "deciding"
    DECLARING = "declaring"
    DEMANDING = "demanding"
    DEPLORING = "deploring"
    DETERMINED = "determined"
    DETERMINING = "determining"
    DIRECTING = "directing"
    ENCOURAGING = "encouraging"
    ENDORSING = "endorsing"
    ESTABLISHING = "establishing"
    EXPRESSING = "expressing"
    EXTENDING = "extending"
    INVITING = "inviting"
    NOTING = "noting"
    REAFFIRMING = "reaffirming"
    RECALLING = "recalling"
    RECOGNIZING = "recognizing"
    RECOMMENDING = "recommending"
    REGRETTING = "regretting"
    REITERATING = "reiterating"
    REJECTING = "rejecting"
    REMINDING = "reminding"
    REQUESTING = "requesting"
    STRESSING = "stressing"
    SUPPORTING = "supporting"
    TERMINATING = "terminating"
    THANKING = "thanking"
    URGING = "urging"
    WARNING = "warning"
    WELCOMING = "welcoming"
    OTHER = "other"  # it opens with a verb, but with none of these
