"""What a text without markup says it is, in its own heading and in its file name: symbol, S/ number before 1965.

The first heading outranks the file name; where they differ, a doubt of kind "identity" holds the text back.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from resolutions.parsing.document import Block, Doubt
from resolutions.sentences import at_line
from resolutions.sentences import sentence as _
from resolutions.symbols import FIRST_OF_YEAR, LAST_KNOWN, Series, Symbol, resolution, year_of

# The number and year of a heading, in every layout of the volumes, the typescripts and the pages that copy them.
_HEADING: Final = re.compile(
    r"""
      S/RES/ (?P<symbol>[\dIlO]{1,4}) \s* \( (?P<symbol_year>\d{4}) \)                     # S/RES/1244 (1999)
    | S/PRST/ (?P<statement_year>\d{4}) / (?P<statement>\d{1,3})                           # S/PRST/1998/1
    | 主席[声聲]明 \s* (?P<zh_statement_year>\d{4}) 年第 (?P<zh_statement>\d{1,3}) [号號]
    | ^[^\w\n]*+ (?P<first>\d{1,4}) \s* (?:\( (?P<first_year>\d{3,4}) [)\]] )?
        \W{0,20} R[ée]solution\ (?:of|du)\b                                               # 186 (1964). Resolution of
    | ^[^\w\n]*+ (?:(?:UN\ )?Security\ Council\ )? (?:r[ée]solution|resoluci[óo]n)\ (?:n[o°.]*\ ?)?
        (?P<latin>[\dIlO]{1,4})\b
        (?: \s* [(\[] (?P<latin_year>\d{4}) [)\]] )?
    | ^[^\w\n]*+ Резолюция \W [^\d\n]{0,40} (?P<russian>\d{1,4})\b (?: \s* \( (?P<russian_year>\d{4}) \) )?
    | 第 \s* (?P<chinese>\d{1,4}) \s* (?: [(（] (?P<chinese_year>\d{4}) [)）] )? \s* [号號][决決][议議]
    | ^[^\w\n]*+ (?:ال)?قرار \W [^\d\n]{0,40} (?P<arabic>\d{1,4})\b (?: \s* \( (?P<arabic_year>\d{4}) \) )?
    """,
    re.VERBOSE | re.IGNORECASE | re.MULTILINE,
)
_NUMBERS: Final = ("symbol", "first", "latin", "russian", "chinese", "arabic")
# "S_RES_0242_1967_EN_GOLD.txt", "S-RES-242(1967).txt", "s_res_2482.txt"
_FILE_NAME: Final = re.compile(r"S[-_ ]?RES[-_ ]0*(?P<number>[1-9]\d{0,3})(?!\d)", re.IGNORECASE)
# A number alone in a file name ("en_1627_page.txt") is a witness only beside a year that agrees.
_BARE_NUMBER: Final = re.compile(r"(?<![\d.])0*(?P<number>[1-9]\d{0,3})(?![\d.])")
# "[S/5575]", "(S/3139/Rev.2]"
_OTHER_SYMBOL: Final = re.compile(
    r"[\[(]\s*(?P<symbol>[SA]/[\d,.]+(?:/[A-Z][a-z]+\.\s?\d+)?(?:[^\])\n]{0,30})?)\s*[\])]"
)
_SCANNED_DIGITS: Final = str.maketrans("IlOo", "1100")


@dataclass(frozen=True, slots=True)
class Identity:
    """The symbol that a text bears, None where nothing tells it, and the doubts about it."""

    symbol: Symbol | None
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class _Printed:
    """A symbol as a heading prints it; `year` is the one in its brackets."""

    symbol: Symbol
    place: str
    year: int | None

    @property
    def is_slip(self) -> bool:
        """Whether number and year cannot both be right."""
        if self.symbol.series is not Series.RESOLUTION:
            return False
        return self.year not in (None, self.symbol.year) or self.is_impossible

    @property
    def is_impossible(self) -> bool:
        """Whether no resolution of that year can bear the number: "9110 (1994)"."""
        number = self.symbol.number or 0
        return number > LAST_KNOWN and (self.symbol.year or 0) < max(FIRST_OF_YEAR)


def identify(heading: Iterable[Block], name: str, years: Iterable[int] = ()) -> Identity:
    """The symbol told by the blocks above the enacting formula, checked against the file name.

    `years` are those of the adoption dates printed there: they witness to a bare number in the file name.
    """
    inside = _inside(heading)
    file_name = name.replace("\\", "/").rsplit("/", 1)[-1]
    outside = _named(_FILE_NAME.search(file_name))
    if inside is None:
        return _from_name(outside or _witnessed(file_name, tuple(years)))
    if inside.is_impossible and not outside:
        return Identity(None)
    chosen = outside if outside and inside.is_slip and inside.year == outside.year else inside.symbol
    return Identity(chosen, tuple(_doubts(inside, outside)))


def other_symbol(heading: Iterable[Block]) -> str:
    """The S/ number printed in brackets under the headings of 1946-1964; empty where there is none."""
    for block in heading:
        if found := _OTHER_SYMBOL.match(block.text.split("\n")[-1].strip()):
            return " ".join(found["symbol"].split())
    return ""


def numbers_named(text: str) -> tuple[int, ...]:
    """Every number that `text` names as a heading would, in order."""
    return tuple(symbol.number for found in _HEADING.finditer(text) if (symbol := _symbol(found)) and symbol.number)


def _inside(heading: Iterable[Block]) -> _Printed | None:
    """The first number of the heading whose year is its own; else the first of all ("Resolution 239 (1970)": 290)."""
    first: _Printed | None = None
    for block in heading:
        for found in _HEADING.finditer(block.text):
            symbol = _symbol(found)
            if symbol is None:
                continue
            printed = _Printed(symbol, at_line(block.line), _year(found))
            if not printed.is_slip:
                return printed
            first = first or printed
    return first


def _doubts(inside: _Printed, outside: Symbol | None) -> Iterator[Doubt]:
    if outside and outside.text != inside.symbol.text:
        message = _(
            "The text calls itself %(symbol)s, its file name says %(other)s.", symbol=inside.symbol, other=outside
        )
        yield Doubt("identity", inside.place, message)
    if inside.is_slip and not inside.is_impossible:
        kind = "printed_year" if inside.symbol == outside else "identity"
        number, year = inside.symbol.number, inside.symbol.year
        message = _(
            "The heading prints the year %(printed)s; resolution %(number)s is of %(year)s.",
            printed=inside.year,
            number=number,
            year=year,
        )
        yield Doubt(kind, inside.place, message)


def _symbol(found: re.Match[str]) -> Symbol | None:
    if year := found["statement_year"] or found["zh_statement_year"]:
        ordinal = int(found["statement"] or found["zh_statement"])
        return Symbol(Series.PRESIDENTIAL_STATEMENT, f"S/PRST/{year}/{ordinal}", ordinal, int(year))
    number = next(found[group] for group in _NUMBERS if found[group])
    return _resolution(int(number.translate(_SCANNED_DIGITS)), _year(found))


def _year(found: re.Match[str]) -> int | None:
    printed = next((found[f"{group}_year"] for group in _NUMBERS if found[f"{group}_year"]), None)
    return int(printed) if printed else None


def _resolution(number: int, year: int | None = None) -> Symbol | None:
    try:
        return resolution(number, year) if number else None
    except ValueError:
        return None


def _named(found: re.Match[str] | None) -> Symbol | None:
    return _resolution(int(found["number"])) if found else None


def _witnessed(file_name: str, years: tuple[int, ...]) -> Symbol | None:
    for found in _BARE_NUMBER.finditer(file_name):
        if year_of(int(found["number"])) in years:
            return _named(found)
    return None


def _from_name(symbol: Symbol | None) -> Identity:
    if symbol is None:
        return Identity(None)
    message = _("The text bears no number of its own; only its file name says %(symbol)s.", symbol=symbol)
    return Identity(symbol, (Doubt("identity", _("file name"), message),))
