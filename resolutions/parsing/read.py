"""From the bytes of a file to a parsed resolution: the stages of reading, joined.

    formats -> clean -> structure -> adoption -> citations -> effects

The law of the wing holds here: every block of the tidy text is one paragraph, nothing dropped, nothing said twice.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, replace
from datetime import date
from itertools import chain
from typing import Final

from resolutions.languages import ARABIC, ENGLISH, Language
from resolutions.parsing import adoption, bounds, clean, formats
from resolutions.parsing.attachments import standing
from resolutions.parsing.citations import find
from resolutions.parsing.document import AdoptionFacts, Block, Doubt, Effect, Paragraph, ParsedResolution, Part, Source
from resolutions.parsing.effects import are_quoted, effects_of, mission_of
from resolutions.parsing.errors import Ignored, NotRead, Refused
from resolutions.parsing.language import guess, is_foreign
from resolutions.parsing.opening_terms import term_of
from resolutions.parsing.openings import opening_of
from resolutions.parsing.printing import printing_of
from resolutions.parsing.structure.numbering import number
from resolutions.parsing.structure.parts import divide
from resolutions.sentences import THE_TEXT, at_line, fact
from resolutions.sentences import sentence as _
from resolutions.symbols import Series, Symbol
from resolutions.terms import Kind, Opening, Role

READING_VERSION: Final = 32

_WITHOUT_MENTIONS: Final = (Kind.OTHER, Kind.HEADING)
_WITH_OPENING: Final = (Kind.PREAMBULAR, Kind.OPERATIVE)
_NO_DATE: Final = "no_date"
_REVERSING: Final = re.compile("[\u202d\u202e]")
_TEXT_PARTS: Final = (Part.UNKNOWN, Part.PREAMBLE, Part.BODY)


def read(content: bytes, *, name: str = "", language: Language | None = None) -> ParsedResolution:
    """One document of the Council as read from the bytes of a file.

    `name` is the file's name, a witness to what it is; `language` the language that a person says it is in, else it is
    told by the file or guessed from its text: a person's word is obeyed, a file's is not. What is read but not certain
    is a doubt; a doubt of kind "identity" means that the file contradicts itself on which document it is, or in which
    language.

    Raises Ignored for a file that is no document of the Council, Refused for one that cannot be read or identified. A
    fault of the reader itself refuses the one file that it fails on, by name, and no other.
    """
    try:
        parsed = _read(content, name, language)
    except NotRead:
        raise
    except Exception as fault:
        message = _("The reader failed on it (%(fault)s).", fault=f"{type(fault).__name__}: {fault}")
        raise Refused(THE_TEXT, message) from fault
    bounds.check(parsed)
    return parsed


def _read(content: bytes, name: str, language: Language | None) -> ParsedResolution:
    source = formats.read(content, name=name, language=language)
    if source.symbol is None:
        raise Refused(name, _("Nothing in the file tells which document it is."))
    bounds.check_blocks(source.blocks)
    blocks = clean.tidy(source.blocks)
    _turn_away_reversed(blocks)
    bounds.check_paragraphs(blocks)
    spoken, language_doubts = _language(source, blocks, language)
    parts, part_doubts = divide(blocks, spoken)
    facts, facts_doubts = _facts(source, parts, spoken)
    paragraphs, label_doubts = number(parts)
    completed = _with_terms(_completed(paragraphs, spoken, source.symbol), spoken)
    doubts = chain(source.doubts, language_doubts, part_doubts, facts_doubts, label_doubts)
    return ParsedResolution(
        symbol=source.symbol,
        language=spoken,
        provenance=source.provenance,
        facts=facts,
        paragraphs=tuple(_with_effects(list(completed), spoken, source.symbol)),
        doubts=tuple(doubts),
        other_symbol=source.other_symbol,
        annexes=standing(paragraphs, spoken),
        printing=printing_of(paragraphs, name),
    )


def _turn_away_reversed(blocks: Sequence[Block]) -> None:
    """Nothing is shown in another order than it is stored in: a number could be read as another."""
    for block in blocks:
        if found := _REVERSING.search(f"{block.num}{block.text}"):
            character = f"U+{ord(found[0]):04X}"
            message = _("A character reverses the order of what is shown (%(character)s).", character=character)
            raise Refused(at_line(block.line), message)


def _completed(paragraphs: Sequence[Paragraph], language: Language, own: Symbol) -> Iterator[Paragraph]:
    """The paragraphs with their opening words and mentions.

    A bare number that a footnote bears is the mark of that note: "and 562 (1985), 86" in 637 does not cite 86.
    """
    marks = {one.printed for one in paragraphs if one.kind is Kind.FOOTNOTE and one.printed.isdigit()}
    for paragraph in paragraphs:
        complete = _complete(paragraph, language, own)
        if paragraph.kind is not Kind.FOOTNOTE and any(mention.wording in marks for mention in complete.mentions):
            others = tuple(mention for mention in complete.mentions if mention.wording not in marks)
            complete = replace(complete, mentions=others)
        yield complete


def _complete(paragraph: Paragraph, language: Language, own: Symbol) -> Paragraph:
    """The paragraph with its opening words, where italics did not tell them, and its mentions."""
    opening, mentions = paragraph.opening, paragraph.mentions
    if not opening and paragraph.kind in _WITH_OPENING:
        opening = opening_of(paragraph.text, language)
    if paragraph.kind not in _WITHOUT_MENTIONS:
        mentions = find(paragraph.text, language, own=own)
    return replace(paragraph, opening=opening, mentions=mentions)


def _with_terms(paragraphs: Iterable[Paragraph], language: Language) -> Iterator[Paragraph]:
    """The paragraphs with the terms for their opening words: "Calls upon all States: (a) to ..." is calling in (a) too.

    Arabic has one word for "decides" and, in a preamble, "determining" (713, 1973).
    """
    above: Opening | None = None
    for paragraph in paragraphs:
        is_below = paragraph.kind is Kind.SUBPARAGRAPH
        term = term_of(paragraph.opening, language)
        if language == ARABIC and term is Opening.DECIDING and paragraph.role is Role.PREAMBULAR:
            term = Opening.DETERMINING
        if not is_below:
            above = term
        yield replace(paragraph, term=term or (above if is_below else None))


def _with_effects(paragraphs: Sequence[Paragraph], language: Language, own: Symbol) -> Iterator[Paragraph]:
    """The paragraphs with what they do. Only English tells it, and a draft that was not adopted does nothing."""
    if language != ENGLISH or own.series is not Series.RESOLUTION:
        yield from paragraphs
        return
    about = mission_of(" ".join(one.text for one in paragraphs if one.role in (Role.PREAMBULAR, Role.OPERATIVE)))
    lead = ""
    for paragraph, is_quoted in zip(paragraphs, are_quoted(paragraphs), strict=True):
        is_below = paragraph.kind is Kind.SUBPARAGRAPH
        effects: tuple[Effect, ...] = ()
        if paragraph.role is Role.OPERATIVE and not is_quoted:
            above = lead if is_below else ""
            effects = effects_of(paragraph.text, paragraph.mentions, lead=above, about=about)
        if not is_below:
            lead = paragraph.text
        yield replace(paragraph, effects=effects)


def _language(source: Source, blocks: Sequence[Block], asked: Language | None) -> tuple[Language, tuple[Doubt, ...]]:
    """The language of the text itself, with a doubt of kind "identity" where the file or a person says another."""
    words = "\n".join(block.text for block in blocks if block.part in _TEXT_PARTS)
    guessed = guess(words)
    told = asked or source.language or guessed
    if told is None and is_foreign(words):
        raise Ignored(THE_TEXT, _("The text is in none of the six official languages of the United Nations."))
    if told is None:
        message = _("The text is too short to tell which of the six official languages it is in: name it.")
        raise Refused(THE_TEXT, message)
    if guessed is None or told == guessed:
        return told, ()
    said = {"told": told.name, "guessed": guessed.name}
    if asked:
        message = _("The reader asks for %(told)s, but the text is in %(guessed)s.", **said)
    else:
        message = _("The file says %(told)s, but the text is in %(guessed)s.", **said)
    return asked or guessed, (Doubt("identity", _("language"), message),)


def _facts(source: Source, blocks: Sequence[Block], language: Language) -> tuple[AdoptionFacts, tuple[Doubt, ...]]:
    """What the text prints of its adoption, completed by what the format tells; a doubt for each contradiction."""
    printed, doubts = adoption.read(blocks, language)
    told = source.facts
    conflicts = [
        _conflict(field.name, ours, theirs)
        for field in fields(AdoptionFacts)
        if (ours := getattr(printed, field.name)) and (theirs := getattr(told, field.name)) and ours != theirs
    ]
    facts = AdoptionFacts(*(getattr(printed, f.name) or getattr(told, f.name) for f in fields(AdoptionFacts)))
    facts = replace(facts, adopted_on=_day((printed.adopted_on, told.adopted_on), source.symbol))
    return facts, (*_date_doubts(source, facts, doubts), *_year_doubts(source.symbol, facts), *conflicts)


def _conflict(name: str, ours: object, theirs: object) -> Doubt:
    message = _("The text says %(ours)s, the file’s own record says %(theirs)s.", ours=ours, theirs=theirs)
    return Doubt("adoption", fact(name), message)


def _day(days: Sequence[date | None], symbol: Symbol | None) -> date | None:
    """The first day told, but one in the symbol's own year before all: 2726 in Arabic prints 2014 for 2024."""
    known = [day for day in days if day]
    return next((day for day in known if symbol and day.year == symbol.year), next(iter(known), None))


def _year_doubts(symbol: Symbol | None, facts: AdoptionFacts) -> tuple[Doubt, ...]:
    """A day of another year than the number's is a misprint: "15 June 1872" for 1982 (510)."""
    day = facts.adopted_on
    if symbol is None or symbol.series is not Series.RESOLUTION or day is None or day.year == symbol.year:
        return ()
    message = _(
        "The text prints %(day)s as the day of adoption; %(symbol)s is of %(year)s.",
        day=day,
        symbol=symbol,
        year=symbol.year,
    )
    return (Doubt("adopted_on", _("adoption"), message),)


def _date_doubts(source: Source, facts: AdoptionFacts, doubts: Sequence[Doubt]) -> tuple[Doubt, ...]:
    """The doubts of the adoption, with one about a missing day only where nothing told it. A draft has none to tell."""
    others = tuple(doubt for doubt in doubts if doubt.kind != _NO_DATE)
    is_draft = source.symbol is not None and source.symbol.series is Series.DRAFT
    if facts.adopted_on or is_draft:
        return others
    missing = next((doubt for doubt in doubts if doubt.kind == _NO_DATE), None)
    return (*others, missing or Doubt(_NO_DATE, _("adoption"), _("The text prints no date of adoption.")))
