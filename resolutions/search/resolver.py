"""A symbol, or the number of a resolution, in any usual spelling, so that whoever types one is taken to its place.

    1373    S/RES/1373(2001)    res. 1373 para 2 (b)    UNSCR 1373    1373/2001    résolution 1373    القرار 1373
    第1373号决议    S/PRST/2018/9    S/2018/1177    A/RES/217(III)    https://undocs.org/S/RES/1373(2001)

Text in quotes is a search and never resolved.
"""

import re
from dataclasses import dataclass, replace
from typing import Final

from resolutions.search.other_documents import other_document
from resolutions.search.sections import without_section
from resolutions.search.surroundings import with_one_label, without_surroundings
from resolutions.search.wording import (
    LETTER,
    NUMBER,
    ORDINAL,
    PARAGRAPH,
    PREAMBLE,
    RESOLUTION,
    YEAR,
    Token,
    normal,
    read_tokens,
)
from resolutions.symbols import Symbol, resolution, year_of

LONGEST: Final = 200  # characters: more is no symbol


@dataclass(frozen=True, slots=True)
class Pinpoint:
    """A paragraph of a resolution by its label, the same in every language: 2 (b).

    `section` is the letter of the section that it is said to be of; alone, without a label, the section is meant.
    `is_first` says that it is the first of several: paras. 2 and 3.
    """

    label: str
    is_preambular: bool = False
    section: str = ""
    is_first: bool = False

    @property
    def anchor(self) -> str:
        """The paragraph's anchor where the text numbers plainly: op-2-b, pp-3."""
        return self._anchor()

    @property
    def anchor_in_section(self) -> str:
        """Its anchor where the numbers of its section begin anew: pp-b-3."""
        return self._anchor(self.section)

    def _anchor(self, section: str = "") -> str:
        part = "pp" if self.is_preambular else "op"
        return "-".join(filter(None, (part, section, *re.findall(r"\w+", self.label))))


@dataclass(frozen=True, slots=True)
class Resolved:
    """The document that was named, and the paragraph of it, if one was."""

    symbol: Symbol
    pinpoint: Pinpoint | None = None


@dataclass(frozen=True, slots=True)
class WrongYear:
    """A resolution named with a year that is not its own: the reader chooses."""

    number: int
    year: int
    offers: tuple[Resolved, ...]


def resolve(typed: str) -> Resolved | WrongYear | None:
    """What was named; None where it is no symbol, or the number of no resolution and without a year. Never fails."""
    if len(typed) > LONGEST or typed.lstrip().startswith(("-", "−")):  # a minus excludes a word
        return None
    text = without_surroundings(normal(typed))
    other = other_document(text)
    if other:
        return Resolved(other)
    text, section = without_section(text)
    text, is_first = with_one_label(text)
    tokens = read_tokens(text)
    named = _council_resolution(tokens, text) if tokens else None
    if isinstance(named, WrongYear):
        return replace(named, offers=tuple(_placed(offer, section, is_first=is_first) for offer in named.offers))
    return _placed(named, section, is_first=is_first) if named else None


# N or N Y with the resolution named before it, after it or not at all; a paragraph before it or after it
_NAME: Final = "R*(?P<number>N)(?P<year>Y|N(?!L|P))?R*"
_LABEL: Final = "(?:(?P<preamble>Q)P?|P*)(?P<label>(?<=[PQ])NL*|L+P+N)"
_GRAMMARS: Final = tuple(
    re.compile(grammar)
    for grammar in (
        _NAME,
        f"{_NAME}{_LABEL}P*(?P<late>Y)?",
        r"P*(?P<label>[NO])(?P<preamble>Q)[PQ]?R*(?P<number>N)(?P<year>[YN])?R*",  # third preambular paragraph of ...
        r"(?P<label>O)P+(?P<preamble>Q)?R*(?P<number>N)(?P<year>[YN])?R*",  # third paragraph (of the preamble) of ...
        rf"{_LABEL}[QP]*R+(?P<number>N)(?P<year>[YN])?R*",
        rf"{_LABEL}(?P<number>N)(?P<year>[YN])?",  # OP2 of 1373
        rf"{_NAME}(?P<preamble>Q)?P?(?P<label>[NO]L*PL*)P*",  # 第1373号决议第2段, 执行部分第2段, 1373, 2nd paragraph
        rf"{_NAME}P(?P<label>NL*QL+)",  # résolution 1373, paragraphe 2, alinéa b)
        rf"{_NAME}(?P<label>NL+)",  # 1373, 2 (b)
    )
)

MANY: Final = 100  # paragraphs: below it a number may be a paragraph's; few resolutions have as many
MOST: Final = 200  # no resolution has as many, 2734 has 111
# "OP2 of 1373", "paragraph 2 (b), 1373", not "pp. 12-150"; "OP4 of 1973", but not "OP2 2023", which may be a year
_APART: Final = re.compile(
    r"""
    (?: \b(?:of|the|de|del|la|من|no\.?)[ ]
      | (?: (?<!\d)\d{1,2} | (?<=[^\W\d_])(?<!\ [aeyи]) | [)] ) [,،]?\ (?!(?:19[4-9]|20\d)\d\Z) )
    \d{3,4}\Z
    """,
    re.VERBOSE,
)


def _council_resolution(tokens: tuple[Token, ...], text: str) -> Resolved | WrongYear | None:
    letters = "".join(token.letter for token in tokens)
    for grammar in _GRAMMARS:
        if (match := grammar.fullmatch(letters)) and _is_likely(match, tokens, text):
            return _named(match, tokens)
    return None


def _is_likely(match: re.Match[str], tokens: tuple[Token, ...], text: str) -> bool:
    """Whether of two numbers the one is a resolution's and the other a paragraph's, where nothing but its year says so.

    "paragraph 7 15" may be either, "2 paragraph 1373" is no paragraph of resolution 2.
    """
    if not match.groupdict().get("label") or RESOLUTION in match[0] or match["year"] == YEAR:
        return True
    number = int(tokens[match.start("number")].value)
    year = _year_said(match, tokens)
    if year and year == year_of(number):
        return True
    parts = tokens[match.start("label") : match.end("label")]
    paragraph = next(int(token.value) for token in parts if token.letter in (NUMBER, ORDINAL))
    if match.start("label") < match.start("number"):
        return paragraph < MOST and bool(_APART.search(text))
    if PARAGRAPH not in match[0] and PREAMBLE not in match[0]:
        return paragraph < MANY <= number
    return (number >= MANY or paragraph < MANY) and (year is None or year != year_of(paragraph))


def _year_said(match: re.Match[str], tokens: tuple[Token, ...]) -> int | None:
    said = next((name for name in ("year", "late") if match.groupdict().get(name)), None)
    return int(tokens[match.start(said)].value) if said else None


def _named(match: re.Match[str], tokens: tuple[Token, ...]) -> Resolved | WrongYear | None:
    number, year = int(tokens[match.start("number")].value), _year_said(match, tokens)
    is_told = YEAR in (match["year"], match.groupdict().get("late"))  # as a year is, (2001), and not as 2001
    pinpoint = _pinpoint(match, tokens)
    known = year_of(number)
    if known is None:
        beyond = is_told and year is not None and number > 0
        return Resolved(resolution(number, year), pinpoint) if beyond else None
    right = Resolved(resolution(number), pinpoint)
    if year is None or year == known:
        return right
    is_a_year = is_told or (RESOLUTION in match[0] and 1946 <= year <= 2100)
    return WrongYear(number, year, (right,)) if is_a_year else None


def _placed(named: Resolved, section: str, *, is_first: bool) -> Resolved:
    pinpoint = named.pinpoint or (Pinpoint("") if section else None)
    return replace(named, pinpoint=pinpoint and replace(pinpoint, section=section, is_first=is_first))


def _pinpoint(match: re.Match[str], tokens: tuple[Token, ...]) -> Pinpoint | None:
    groups = match.groupdict()
    if not groups.get("label"):
        return None
    parts = tokens[match.start("label") : match.end("label")]
    numbers = [str(int(token.value)) for token in parts if token.letter in (NUMBER, ORDINAL)]
    letters = [f"({token.value})" for token in parts if token.letter == LETTER]
    is_preambular = groups.get("preamble") == PREAMBLE and parts[0].letter in (
        NUMBER,
        ORDINAL,
    )  # alinéa b) du paragraphe 2: not
    return Pinpoint(" ".join((*numbers, *letters)), is_preambular)
