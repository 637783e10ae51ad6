"""Press releases that carry a resolution whole: the seed of the archive (CS/13893, in French), and their English twins.

    CS/13893 ... Texte du projet de résolution S/2019/580 ... Le Conseil de sécurité, ...
    SC/13893 ... The full text of resolution 2482 (2019) reads as follows: ... “The Security Council, ...

The release's own words - meeting, number, headline, summary, statements, closing note - are cover. It calls itself an
unofficial document: never the form to cite. One that carries several resolutions is refused: which one is meant?
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from resolutions.languages import ENGLISH, FRENCH, Language
from resolutions.parsing.decoding import Line, lines
from resolutions.parsing.document import AdoptionFacts, Block, Doubt, Part, Source
from resolutions.parsing.errors import Refused
from resolutions.sentences import at_line
from resolutions.sentences import sentence as _
from resolutions.symbols import Series, Symbol, resolution
from resolutions.terms import Procedure, Provenance

# "CS/13893", "SC/13893", alone on a line among the first.
_NUMBER: Final = re.compile(r"^\s*(?P<series>CS|SC)/(?P<number>\d{4,5})(?:/Rev\.\d)?\s*$", re.MULTILINE)
_LOOKED_AT: Final = 1500
_CLOSING: Final = re.compile(
    r"organes\ d['’]information.{0,5}Document\ non\ officiel|For\ information\ media", re.IGNORECASE
)
# "8582e séance – matin", "8582nd Meeting (AM)"
_MEETING: Final = re.compile(
    r"^\s*(?P<meeting>\d{1,5})\s?(?:e|[èe]me|st|nd|rd|th)\s+(?:s[ée]ance|meeting)\b", re.IGNORECASE | re.MULTILINE
)
_FORMULA: Final = re.compile(r"[“\"«]?\s*(?:Le Conseil de s[ée]curit[ée]|The Security Council)\s*[,.]?", re.IGNORECASE)
# "The full text of resolution 2482 (2019) reads as follows:", "Texte du projet de résolution S/2019/580"
_INTRODUCTION: Final = re.compile(
    r"""(?:full\ text\ of|texte\ (?:int[ée]gral\ |complet\ )?(?:de|du)|text\ of)\b .{0,40}? r[ée]solution\b .{0,60}""",
    re.VERBOSE | re.IGNORECASE,
)
_DRAFT: Final = re.compile(r"\bS/(?P<year>(?:19|20)\d{2})/(?P<number>\d{1,4})\b")
# "la résolution 2482 (2019)", "resolution 2482 (2019)"
_RESOLUTION: Final = re.compile(r"r[ée]solution\s+(?P<number>\d{1,4})\s*\((?P<year>\d{4})\)", re.IGNORECASE)
_ADOPTED: Final = re.compile(r"\badopt", re.IGNORECASE)
# "15.", "a)", "(a)", "c " before the text of a paragraph, after the mark of a quotation
_LABEL: Final = re.compile(r"[“\"«]?\s*(?:\d{1,2}\.|\(?[a-z]{1,4}\)|[b-z]\s{2,})\s*\S")
_ANNEX: Final = re.compile(r"[“\"«]?\s*Annexe?\b.{0,40}", re.IGNORECASE)
_LAST: Final = re.compile(r"\.\s*[”\"»]?\s*$")
_NUMBERED: Final = re.compile(r"[“\"«]?\s*\d{1,2}\.")


@dataclass(frozen=True, slots=True)
class _Carried:
    """Where the resolution stands in the release: its introduction, its formula, the block behind its last."""

    introduction: int
    start: int
    end: int


def is_mine(text: str) -> bool:
    """Whether a text is a press release of the United Nations on a meeting of the Council."""
    return bool(_NUMBER.search(text[:_LOOKED_AT]) or _CLOSING.search(text[-_LOOKED_AT:]))


def read(text: str, *, name: str = "", language: Language | None = None) -> Source:
    """The resolution that a press release carries, and the facts that the release tells of it.

    Raises Refused where it carries none, several, or does not tell the number of the one it carries.
    """
    blocks = tuple(_blocks(lines(text)))
    carried = _carried(blocks)
    symbol, doubts = _symbol(blocks, carried)
    return Source(
        provenance=Provenance.PRESS_RELEASE,
        blocks=tuple(
            block if carried.start <= at < carried.end else replace(block, part=Part.COVER)
            for at, block in enumerate(blocks)
        ),
        symbol=symbol,
        language=language or _language(text),
        facts=_facts(text, blocks, carried),
        doubts=doubts,
    )


def _blocks(numbered: tuple[Line, ...]) -> Iterator[Block]:
    """Every line with a word is a paragraph."""
    for line in numbered:
        if line.text.strip():
            yield Block(line.text.strip(), line.number)


def _carried(blocks: Sequence[Block]) -> _Carried:
    formulas = [at for at, block in enumerate(blocks) if _FORMULA.fullmatch(block.text.strip())]
    if not formulas:
        raise Refused(at_line(1), _("This press release carries no text of a resolution."))
    end = _end(blocks, formulas[0])
    if later := next((at for at in formulas if at >= end), None):
        message = _("This press release carries several resolutions: add each by itself.")
        raise Refused(at_line(blocks[later].line), message)
    above = range(formulas[0] - 1, max(formulas[0] - 4, -1), -1)
    introduction = next((at for at in above if _INTRODUCTION.search(blocks[at].text)), formulas[0])
    return _Carried(introduction, formulas[0], end)


def _end(blocks: Sequence[Block], start: int) -> int:
    """The place behind the last paragraph: it ends in a full stop, and no label or annex follows."""
    in_body = False
    for at in range(start, len(blocks)):
        in_body = in_body or bool(_NUMBERED.match(blocks[at].text))
        following = blocks[at + 1].text if at + 1 < len(blocks) else ""
        if _CLOSING.search(following):
            return at + 1
        if (
            in_body
            and _LAST.search(blocks[at].text)
            and not _LABEL.match(following)
            and not _ANNEX.fullmatch(following)
        ):
            return at + 1
    return len(blocks)


def _symbol(blocks: Sequence[Block], carried: _Carried) -> tuple[Symbol, tuple[Doubt, ...]]:
    """The resolution's number: from the line that introduces it, else from the sentence that tells of the adoption."""
    sentences = [blocks[carried.introduction], *(b for b in blocks[: carried.start] if _ADOPTED.search(b.text))]
    told = [
        (_numbered(found), block)
        for block in sentences
        for found in _RESOLUTION.finditer(block.text)
        if int(found["number"])
    ]
    if not told:
        message = _("Nothing above the text tells the number of the resolution.")
        raise Refused(at_line(blocks[carried.start].line), message)
    symbol, block = told[0]
    return symbol, tuple(_year_doubts(block, symbol))


def _numbered(found: re.Match[str]) -> Symbol:
    return resolution(int(found["number"]), int(found["year"]))


def _year_doubts(block: Block, symbol: Symbol) -> Iterator[Doubt]:
    for found in _RESOLUTION.finditer(block.text):
        if int(found["number"]) == symbol.number and int(found["year"]) != symbol.year:
            message = _(
                "The release prints the year %(printed)s; resolution %(number)s is of %(year)s.",
                printed=found["year"],
                number=symbol.number,
                year=symbol.year,
            )
            yield Doubt("identity", at_line(block.line), message)


def _facts(text: str, blocks: Sequence[Block], carried: _Carried) -> AdoptionFacts:
    meeting = _MEETING.search(text)
    draft = _DRAFT.search(blocks[carried.introduction].text) if carried.introduction < carried.start else None
    return AdoptionFacts(
        procedure=Procedure.MEETING if meeting else None,
        meeting=int(meeting["meeting"]) if meeting else None,
        draft=_draft(draft) if draft else None,
        agenda_item=_agenda_item(blocks[: carried.start]),
    )


def _draft(found: re.Match[str]) -> Symbol:
    year, number = int(found["year"]), int(found["number"])
    return Symbol(Series.DRAFT, f"S/{year}/{number}", number, year)


def _agenda_item(above: Sequence[Block]) -> str | None:
    """The title in capitals nearest above the text."""
    titles = [b.text for b in above if b.text.isupper() and " " in b.text]
    return " ".join(titles[-1].split()) if titles else None


def _language(text: str) -> Language | None:
    found = _NUMBER.search(text)
    return (FRENCH if found["series"] == "CS" else ENGLISH) if found else None
