"""A symbol, or the number of a resolution, in any usual spelling, so that whoever types one is taken to its place.

    1373    S/RES/1373(2001)    res. 1373 para 2 (b)    UNSCR 1373    1373/2001    résolution 1373    القرار 1373
    第1373号决议    S/PRST/2018/9    S/2018/1177    A/RES/217(III)

Text in quotes is a search and never resolved.
"""

import re
from dataclasses import dataclass
from typing import Final

from resolutions.search.wording import LETTER, NUMBER, PREAMBLE, RESOLUTION, YEAR, Token, normal, read_tokens
from resolutions.symbols import Series, Symbol, resolution, year_of

LONGEST: Final = 120  # characters: more is no symbol


@dataclass(frozen=True, slots=True)
class Pinpoint:
    """A paragraph of a resolution by its label, the same in every language: 2 (b)."""

    label: str
    is_preambular: bool = False

    @property
    def anchor(self) -> str:
        """The paragraph's anchor where the text numbers plainly: op-2-b, pp-3."""
        return "-".join(["pp" if self.is_preambular else "op", *re.findall(r"\w+", self.label)])


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
    """What was named; None where it is no symbol and no number, or no resolution bears the number. Never fails."""
    if len(typed) > LONGEST or typed.lstrip().startswith(("-", "−")):  # a minus excludes a word
        return None
    text = normal(typed)
    other = _other_document(text)
    if other:
        return Resolved(other)
    tokens = read_tokens(text)
    return _council_resolution(tokens) if tokens else None


# N or N Y with the resolution named before it, after it or not at all; a paragraph before it or after it
_NAME: Final = "R*(?P<number>N)(?P<year>Y|N(?!L|P))?R*"
_LABEL: Final = "(?:(?P<preamble>Q)P?|P*)(?P<label>(?<=[PQ])NL*|L+P+N)"
_GRAMMARS: Final = tuple(
    re.compile(grammar)
    for grammar in (
        _NAME,
        f"{_NAME}{_LABEL}P*",
        rf"{_LABEL}Q*R+(?P<number>N)(?P<year>[YN])?R*",
        rf"{_NAME}(?P<preamble>Q)?P?(?P<label>NL*PL*)P*",  # 第1373号决议第2段, 执行部分第2段
    )
)


def _council_resolution(tokens: tuple[Token, ...]) -> Resolved | WrongYear | None:
    letters = "".join(token.letter for token in tokens)
    for grammar in _GRAMMARS:
        if match := grammar.fullmatch(letters):
            return _named(match, tokens)
    return None


def _named(match: re.Match[str], tokens: tuple[Token, ...]) -> Resolved | WrongYear | None:
    number = int(tokens[match.start("number")].value)
    year = int(tokens[match.start("year")].value) if match["year"] else None
    pinpoint = _pinpoint(match, tokens)
    known = year_of(number)
    if known is None:
        beyond = match["year"] == YEAR and year is not None and number > 0
        return Resolved(resolution(number, year), pinpoint) if beyond else None
    right = Resolved(resolution(number), pinpoint)
    if year is None or year == known:
        return right
    is_a_year = match["year"] == YEAR or (RESOLUTION in match[0] and 1946 <= year <= 2100)
    return WrongYear(number, year, (right,)) if is_a_year else None


def _pinpoint(match: re.Match[str], tokens: tuple[Token, ...]) -> Pinpoint | None:
    groups = match.groupdict()
    if not groups.get("label"):
        return None
    parts = tokens[match.start("label") : match.end("label")]
    numbers = [str(int(token.value)) for token in parts if token.letter == NUMBER]
    letters = [f"({token.value})" for token in parts if token.letter == LETTER]
    is_preambular = groups.get("preamble") == PREAMBLE and parts[0].letter == NUMBER  # alinéa b) du paragraphe 2: not
    return Pinpoint(" ".join((*numbers, *letters)), is_preambular)


# S/PRST/2018/9   presidential statement 2018/9
_STATEMENT: Final = re.compile(
    r"""
    (?: (?:s\s?[/-]\s?)? prst \s?[/-]?\s?
      | (?:statement\ by\ the\ president|presidential\ statement|declaration\ (?:du\ president|presidentielle)
        |declaracion\ (?:de\ la\ presidencia|del\ presidente)|заявление\ председателя|بيان\ رئاسي|主席声明)\ ?
    )
    (?P<year>(?:19|20)\d\d) \s?[/-]\s? (?P<number>\d{1,3})
    """,
    re.VERBOSE,
)
# S/2018/1177   S/1994/1168/Corr.1   S/12958   S/PV.8582   S/PV.8582 (Resumption 1)
_COUNCIL_DOCUMENT: Final = re.compile(
    r"""
    s \s?/\s?
    (?: (?P<year>(?:19|20)\d\d) \s?/\s? (?P<number>\d{1,4}) | (?P<early>\d{1,5}) | pv\s?\.\s? (?P<meeting>\d{1,5}) )
    (?P<suffixes>(?:\s?/\s?(?:rev|add|corr)\s?\.\s?\d+)*)
    (?:\s?\(resumption\ ?(?P<resumption>\d+)\))?
    """,
    re.VERBOSE,
)
# A/RES/217 A (III)   A/RES/60/1   A/RES/S-14/1   217A(III)   General Assembly resolution 2253 (ES-V)
_ASSEMBLY_RESOLUTION: Final = re.compile(
    r"""
    (?P<named>
        a\s?[/-]\s?res\s?[/-]\s?
      | (?:un\ ?)?(?:ga|general\ assembly)\ (?:res\.?|resolution)\ ?
      | (?:resolution|resolucion|резолюция|القرار|قرار)\ (?=\d{1,4}\s?[a-f]?\s?\((?:(?:es|s)-)?[ivxl]+\))
    )?
    (?: (?P<number>\d{1,4}) \s? (?P<part>[a-f])? \s? \( \s?(?P<kind>(?:es|s)\s?-\s?)?(?P<session>[ivxl]{1,7})\s? \)
      | (?P<late>(?:(?:es|s)\s?-\s?)?\d{1,2}) \s?/\s? (?P<late_number>\d{1,3}) (?:\s?(?P<late_part>[a-z]))?
    )
    (?:\ (?:of\ the\ general\ assembly|de\ l['’]assemblee\ generale|de\ la\ asamblea\ general|генеральнои\ ассамблеи))?
    """,
    re.VERBOSE,
)


def _other_document(text: str) -> Symbol | None:
    """A presidential statement, another document of the Council, or a resolution of the Assembly."""
    if match := _STATEMENT.fullmatch(text):
        year, number = int(match["year"]), int(match["number"])
        return Symbol(Series.PRESIDENTIAL_STATEMENT, f"S/PRST/{year}/{number}", number, year)
    if match := _COUNCIL_DOCUMENT.fullmatch(text):
        return _council_document(match)
    if match := _ASSEMBLY_RESOLUTION.fullmatch(text):
        return _assembly_resolution(match)
    return None


def _council_document(match: re.Match[str]) -> Symbol:
    suffixes = re.sub(r"\s", "", match["suffixes"]).replace("/", " /").title().replace(" ", "")
    resumption = f" (Resumption {match['resumption']})" if match["resumption"] else ""
    if match["year"]:
        text = f"S/{match['year']}/{int(match['number'])}"
    else:
        text = f"S/{int(match['early'])}" if match["early"] else f"S/PV.{int(match['meeting'])}"
    year = int(match["year"]) if match["year"] else None
    number = match["number"] or match["early"]
    return Symbol(Series.COUNCIL_DOCUMENT, text + suffixes + resumption, int(number) if number else None, year)


def _assembly_resolution(match: re.Match[str]) -> Symbol | None:
    if match["number"]:
        session = f"{match['kind'] or ''}{match['session']}".replace(" ", "").upper()
        part = f" {match['part'].upper()}" if match["part"] else ""
        number, text = int(match["number"]), f"{int(match['number'])}{part} ({session})"
    elif match["named"]:
        part = f" {match['late_part'].upper()}" if match["late_part"] else ""
        number = int(match["late_number"])
        text = f"{match['late'].replace(' ', '').upper()}/{number}{part}"
    else:
        return None
    return Symbol(Series.ASSEMBLY_RESOLUTION, f"A/RES/{text}", number)
