"""What the stages of reading hand to one another, and what comes out: frozen values, no dict, no Any.

    bytes -> Source(blocks) -> tidy blocks -> parts -> ParsedResolution

The law of this wing: nothing is lost. The printed label and text of every paragraph of a parsed resolution, joined in
order, are the tidy text of its blocks (white space apart): what is not the resolution's own is kept as `Kind.OTHER`.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, Final

from resolutions.languages import Language
from resolutions.sentences import Sentence, parts_of
from resolutions.symbols import Symbol
from resolutions.terms import Adoption, Annexes, Kind, Opening, Procedure, Provenance, Role, Verb

_ROLES: Final = {
    Kind.PREAMBULAR: Role.PREAMBULAR,
    Kind.OPERATIVE: Role.OPERATIVE,
    Kind.ANNEX: Role.ANNEX,
    Kind.FOOTNOTE: Role.FOOTNOTE,
}


class Part(StrEnum):
    """Where a block stands, as far as its format tells. Plain text tells nothing: UNKNOWN, for `structure` to find."""

    UNKNOWN = "unknown"
    COVER = "cover"  # masthead, symbol, title, adoption line; all that is around the resolution
    PREAMBLE = "preamble"
    BODY = "body"
    ANNEX = "annex"
    FOOTNOTE = "footnote"


@dataclass(frozen=True, slots=True)
class Doubt:
    """What was read but is not certain. `kind` is a slug that registers count by; `place` is "line 12" or a label."""

    kind: str
    place: str
    message: Sentence

    @property
    def parts(self) -> dict[str, Any]:
        """What a column of JSON keeps of it: enough to say it in any language."""
        return {"kind": self.kind, "place": parts_of(self.place), "message": parts_of(self.message)}


@dataclass(frozen=True, slots=True)
class Tally:
    """How many members voted how; None where the text does not say ("adopted unanimously" prints no figures)."""

    in_favour: int | None = None
    against: int | None = None
    abstaining: int | None = None
    not_participating: int | None = None
    absent: int | None = None

    def __str__(self) -> str:
        """As the Council writes it, "15-0-0"."""
        told = (self.in_favour, self.against, self.abstaining)
        return "-".join("?" if number is None else str(number) for number in told)


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of a source that stands by itself: an XML paragraph, or lines of text that belong together.

    `line` is where it begins in the file (1-based, 0 unknown); `num` the label that the format sets apart ("3.", "a)"),
    which is then not in `text`, `meant` the label it stands for where a scan misread it ("cl)" for "d)"); `depth` the
    nesting the format tells (0 = none told); `opening` the words it prints in italics at the start ("Recalling"), a
    prefix of `text`.
    """

    text: str
    line: int = 0
    part: Part = Part.UNKNOWN
    num: str = ""
    depth: int = 0
    opening: str = ""
    is_heading: bool = False
    meant: str = ""


@dataclass(frozen=True, slots=True)
class AdoptionFacts:
    """What a text says of its own adoption. None and "" mean: the text does not say."""

    adopted_on: date | None = None
    procedure: Procedure | None = None
    meeting: int | None = None
    meeting_note: str = ""  # "Resumption 1", "Part II"
    draft: Symbol | None = None
    agenda_item: str | None = None
    adoption: Adoption | None = None
    vote: Tally | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A file after its format has been read: blocks in reading order, and what only the format could tell."""

    provenance: Provenance
    blocks: tuple[Block, ...]
    symbol: Symbol | None = None
    other_symbol: str = ""  # the S/ number that resolutions bore before 1965: "S/5575"
    language: Language | None = None
    facts: AdoptionFacts = field(default_factory=AdoptionFacts)
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of text that names a document: `text[start:end] == wording`, in code points of the text searched.

    `pinpoint` holds labels of paragraphs named with it ("7", "10 (a)"), `recalled` those of them that are named apart,
    after others of it ("paragraph 11 of that resolution"); `printed_year` the year as printed where it is not the
    document's; `doubt` a sentence where the reading is a correction or not certain.
    """

    start: int
    end: int
    wording: str
    symbol: Symbol
    pinpoint: tuple[str, ...] = ()
    printed_year: int | None = None
    doubt: str = ""
    recalled: tuple[str, ...] = ()

    @property
    def own_pinpoint(self) -> tuple[str, ...]:
        """The paragraphs that are named beside it."""
        return tuple(label for label in self.pinpoint if label not in self.recalled)


@dataclass(frozen=True, slots=True)
class Effect:
    """What a stretch of a paragraph, `text[start:end]`, does.

    `symbol` is the resolution it is done to and `paragraphs` their labels; or `body` the body that it is done to; both
    where a body stands on those paragraphs ("the Panel of Experts, as specified in paragraph 29"). `until` is a day
    ("2011-10-31") or a duration ("P6M"), `condition` the words that it hangs on.
    """

    verb: Verb
    start: int
    end: int
    symbol: str = ""
    paragraphs: tuple[str, ...] = ()
    body: str = ""
    until: str = ""
    condition: str = ""
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph in the order of the text. `text` goes without its label.

    `printed` is the label as printed ("15.", "c", "(أ)"), `label` the same in every language ("15", "15 (c)"), `anchor`
    unique in the text ("op-15-c"; design of anchors: docs/architecture.md). `depth` is 0 for paragraphs, 1 for (a), 2
    for (i). `term` stands for its opening word, that of the paragraph it belongs to where it has none of its own.
    """

    kind: Kind
    text: str
    label: str = ""
    printed: str = ""
    anchor: str = ""
    opening: str = ""
    depth: int = 0
    line: int = 0
    mentions: tuple[Mention, ...] = ()
    term: Opening | None = None
    effects: tuple[Effect, ...] = ()

    @property
    def role(self) -> Role:
        """In which part of the text it stands: a sub-paragraph where its paragraph does."""
        if self.kind is Kind.SUBPARAGRAPH:
            return Role.PREAMBULAR if self.anchor.startswith("pp-") else Role.OPERATIVE
        return _ROLES.get(self.kind, Role.OTHER)


@dataclass(frozen=True, slots=True)
class Printing:
    """The printing that a text was read from; empty where neither the text nor its file's name tells it."""

    job_number: str = ""  # "96-37198"
    issued_on: date | None = None
    is_reissue: bool = False  # "Reissued for technical reasons"


@dataclass(frozen=True, slots=True)
class ParsedResolution:
    """A document of the Council as read from one file: a resolution, or a statement or draft laid out like one."""

    symbol: Symbol
    language: Language
    provenance: Provenance
    facts: AdoptionFacts
    paragraphs: tuple[Paragraph, ...]
    doubts: tuple[Doubt, ...] = ()
    other_symbol: str = ""
    annexes: Annexes = Annexes.UNKNOWN
    printing: Printing = field(default_factory=Printing)

    @property
    def mentions(self) -> Iterator[Mention]:
        """The mentions of all its paragraphs, in the order of the text."""
        return (mention for paragraph in self.paragraphs for mention in paragraph.mentions)
