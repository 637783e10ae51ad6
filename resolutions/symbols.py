"""United Nations document symbols as values, and the year of a resolution from its number alone.

A symbol names one document of one body: `S/RES/2482 (2019)`, `S/PRST/2018/9`, `A/RES/217 A (III)`, `S/2018/1177`.
Source: "Understanding UN document symbols" (Dag Hammarskjöld Library research guide).
"""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final


class Series(StrEnum):
    """What kind of document a symbol names."""

    RESOLUTION = "resolution"
    PRESIDENTIAL_STATEMENT = "presidential_statement"
    DRAFT = "draft"
    ASSEMBLY_RESOLUTION = "assembly_resolution"
    COUNCIL_DOCUMENT = "council_document"
    TREATY = "treaty"
    CHARTER = "charter"


# The first resolution of each year. Numbers only rise, so a number tells its year without a database. 2826 is the
# first that the archive has no fact about: beyond it a number has no known year.
FIRST_OF_YEAR: Final = {
    1946: 1, 1947: 16, 1948: 38, 1949: 67, 1950: 79, 1951: 90, 1952: 97, 1953: 99, 1954: 104, 1955: 106,
    1956: 111, 1957: 122, 1958: 127, 1959: 132, 1960: 133, 1961: 161, 1962: 171, 1963: 178, 1964: 186, 1965: 200,
    1966: 220, 1967: 233, 1968: 245, 1969: 263, 1970: 276, 1971: 292, 1972: 308, 1973: 325, 1974: 345, 1975: 367,
    1976: 385, 1977: 403, 1978: 423, 1979: 444, 1980: 462, 1981: 485, 1982: 500, 1983: 529, 1984: 546, 1985: 560,
    1986: 581, 1987: 594, 1988: 607, 1989: 627, 1990: 647, 1991: 684, 1992: 726, 1993: 800, 1994: 893, 1995: 970,
    1996: 1036, 1997: 1093, 1998: 1147, 1999: 1220, 2000: 1285, 2001: 1335, 2002: 1387, 2003: 1455, 2004: 1522,
    2005: 1581, 2006: 1652, 2007: 1739, 2008: 1795, 2009: 1860, 2010: 1908, 2011: 1967, 2012: 2033, 2013: 2086,
    2014: 2133, 2015: 2196, 2016: 2260, 2017: 2337, 2018: 2398, 2019: 2452, 2020: 2504, 2021: 2561, 2022: 2618,
    2023: 2672, 2024: 2722, 2025: 2768, 2026: 2812,
}  # fmt: skip
LAST_KNOWN: Final = 2825

_YEARS: Final = tuple(FIRST_OF_YEAR)
_FIRST_NUMBERS: Final = tuple(FIRST_OF_YEAR.values())


def year_of(number: int) -> int | None:
    """The year in which resolution `number` was adopted; None where no such resolution is known (0, 2826 ...)."""
    if not 1 <= number <= LAST_KNOWN:
        return None
    return _YEARS[bisect_right(_FIRST_NUMBERS, number) - 1]


@dataclass(frozen=True, slots=True)
class Symbol:
    """A document named by its symbol.

    `text` is the one form that is stored and shown, with a space before the year: `S/RES/1373 (2001)`. `number` and
    `year` are what the symbol itself tells, None where it tells none (`A/RES/217 A (III)` has number 217, no year).
    """

    series: Series
    text: str
    number: int | None = None
    year: int | None = None

    def __str__(self) -> str:
        return self.text


def resolution(number: int, year: int | None = None) -> Symbol:
    """The symbol of a resolution of the Council; its year is known from its number, `year` serves only beyond those.

    Raises ValueError for a number whose year is neither known nor given, and for 0.
    """
    known = year_of(number) or year
    if known is None or number < 1:
        raise ValueError(f"No year is known for a resolution {number}")
    return Symbol(Series.RESOLUTION, f"S/RES/{number} ({known})", number, known)


def statement_of(day: date) -> Symbol:
    """A presidential statement of which only its day is told: "S/PRST of 1992-01-31"."""
    return Symbol(Series.PRESIDENTIAL_STATEMENT, f"S/PRST of {day.isoformat()}", None, day.year)


# The Charter of the United Nations, cited by chapter or by article: "Charter of the United Nations, Article 41".
CHARTER: Final = Symbol(Series.CHARTER, "Charter of the United Nations")
LAST_ARTICLE: Final = 111
LAST_CHAPTER: Final = 19
_CHAPTERS: Final = (
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X",
    "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX",
)  # fmt: skip


def charter_article(number: int) -> Symbol | None:
    """An article of the Charter; None where it has none of that number."""
    return Symbol(Series.CHARTER, f"{CHARTER}, Article {number}", number) if 1 <= number <= LAST_ARTICLE else None


def charter_chapter(number: int) -> Symbol | None:
    """A chapter of the Charter; None where it has none of that number."""
    if not 1 <= number <= LAST_CHAPTER:
        return None
    return Symbol(Series.CHARTER, f"{CHARTER}, Chapter {_CHAPTERS[number - 1]}", number)
