"""Resolutions of the Council as printed, and which resolution is meant where number and year do not agree.

Numbers only rise, so the number tells the year (`symbols.year_of`). A text that prints another year is taken at its
number, unless the year and the neighbours in the list prove that the number is the slip:

    resolution 1556 (2005)                      -> 1556 (2004), printed_year 2005
    450 (1979) 489 (1979), 474 (1980)           -> 459 (1979), as 489 stands out of order and 459 is the one near number
    70S (1991)                                  -> 705 (1991), as a scan makes S of 5
"""

import re
from dataclasses import dataclass, replace
from re import Match
from typing import Final

from resolutions.sentences import sentence as _
from resolutions.symbols import LAST_KNOWN, Series, Symbol, resolution, year_of

FIRST_YEAR: Final = 1946
_LAST_KNOWN_YEAR: Final = year_of(LAST_KNOWN) or FIRST_YEAR
# The Council adopts fewer than a hundred resolutions a year: a number far beyond the last is none of its own.
_BEYOND: Final = 2000

# 1373 (2001); 161 A (1961); 1373\n(2001); 512.(1982); 1862 (2009,); the bracket may be lost at the end: 418 (1977
_YEARED: Final = re.compile(
    r"(?P<number>[0-9]{1,4})(?:\s?[A-F])?\s*+[.,]?\s*+[(\[]\s*+(?P<year>[0-9]{4})(?![0-9])(?:\s*+,?\s*+[)\]]|(?!\s*+[A-Z]))"
)
# 221 2 (2015), 1 373 (2001): a number in two pieces.
_SPLIT: Final = re.compile(r"(?P<number>[0-9]{1,3}(?:[\s,.]{1,3}[0-9]{1,3}){1,2})\s*+\(\s*+(?P<year>[0-9]{4})\s*+\)")
# 70S (1991), SOL (1982), [86 (1964), 4l8 (1977), 242 (l967): letters that scans put for digits.
_LETTERED: Final = re.compile(
    r"(?P<number>[0-9OoQlLiI!|\[\]$SsZB]{2,5})\s*+[({]\s*+(?P<year>[12lI!][0-9OolIS]{3})(?:\s*+[)}\]])?"
)
# 757 32 (1992): a footnote mark before the year.
_MARKED: Final = re.compile(r"(?P<number>[0-9]{1,4})\s++[0-9]{1,3}\s*+\(\s*+(?P<year>[0-9]{4})\s*+\)")
# 387 1976), 841 1993 of 16 June 1993: a bracket or both are lost.
_LOST: Final = re.compile(r"(?P<number>[0-9]{1,4})\s++(?P<year>(?:19|20)[0-9]{2})(?![0-9/])\)?")
# 2395
_BARE: Final = re.compile(
    r"(?P<number>[0-9]{1,4})(?:\s?[A-F]\b)?(?![0-9A-Za-z%/]|[.,:][0-9]|-[^\W\d_]|\s?\((?:[IVXLC]|E?S\s?-))"
)
_DIGITS: Final = str.maketrans("OoQlLiI!|[]$SsZB", "0001111111155528")
_LOOK_ALIKE: Final = frozenset({"38", "83", "56", "65", "17", "71", "08", "80", "06", "60", "68", "86"})


@dataclass(frozen=True, slots=True)
class Item:
    """One number of a list as printed, before it is settled. `dated` is the year of a date printed beside it."""

    start: int
    end: int
    number: int = 0
    year: int | None = None
    dated: int | None = None
    symbol: Symbol | None = None  # known at once: an Assembly resolution, a printed symbol
    doubt: str = ""
    printed_year: int | None = None
    pinpoint: tuple[str, ...] = ()
    recalled: tuple[str, ...] = ()

    @property
    def is_bare(self) -> bool:
        """A number alone, without year or session."""
        return self.year is None and self.symbol is None

    @property
    def is_of_session(self) -> bool:
        """A resolution of the General Assembly before 1976: "1514 (XV)"."""
        return self.symbol is not None and self.symbol.series is Series.ASSEMBLY_RESOLUTION and ")" in self.symbol.text

    @property
    def agrees(self) -> bool:
        """Its number and its printed year are those of one resolution."""
        return self.year is not None and year_of(self.number) == self.year

    @property
    def is_certain(self) -> bool:
        """It needs no word and no neighbour to be a resolution. "2011 (2011" may be a year with a remark."""
        return self.agrees and self.number != self.year


def _yeared(text: str, match: Match[str]) -> Item:
    return Item(match.start(), match.end(), int(match["number"]), int(match["year"]))


def _repaired(text: str, match: Match[str] | None) -> Item | None:
    """A number with letters or gaps in it, where its year proves the reading."""
    if match is None:
        return None
    digits = re.sub(r"\D", "", match["number"].translate(_DIGITS))
    year = match["year"].translate(_DIGITS)
    if not 1 <= len(digits) <= 4 or year_of(int(digits)) != int(year):
        return None
    printed = " ".join(match[0].split())
    doubt = _("Read as %(read)s where “%(printed)s” is printed.", read=f"{int(digits)} ({year})", printed=printed)
    return Item(match.start(), match.end(), int(digits), int(year), doubt=doubt)


def _lost(match: Match[str] | None) -> Item | None:
    if match is None or year_of(int(match["number"])) != int(match["year"]):
        return None
    return Item(match.start(), match.end(), int(match["number"]), int(match["year"]))


def read_council(text: str, at: int) -> Item | None:
    """The Council resolution that may be printed at `at`, with or without its year; None where no number stands."""
    yeared = _YEARED.match(text, at)
    if yeared and (item := _yeared(text, yeared)).agrees:
        return item
    repaired = _repaired(text, _SPLIT.match(text, at)) or _repaired(text, _LETTERED.match(text, at))
    if repaired:
        return repaired
    if text[max(0, at - 1) : at] == "[" and (bracketed := _repaired(text, _LETTERED.match(text, at - 1))):
        return bracketed  # resolution 593 prints "[86 (1964)" for 186 (1964)
    if yeared:
        return _yeared(text, yeared)
    if lost := _lost(_LOST.match(text, at)) or _lost(_MARKED.match(text, at)):
        return lost
    bare = _BARE.match(text, at)
    return Item(bare.start(), bare.end(), int(bare["number"])) if bare else None


def year_in(gap: str) -> int | None:
    """The year of the date in a gap; the yearly volumes glue a footnote mark to it ("2005303")."""
    digits = [part for part in "".join(c if c.isdigit() else " " for c in gap).split() if len(part) >= 4]
    return int(digits[-1][:4]) if digits else None


def settle(items: list[Item], own: Symbol | None) -> list[Item]:
    """The items with the symbols they mean. Those that can be no resolution are left out."""
    certain = [item.number if item.agrees else None for item in items]
    settled = []
    for place, item in enumerate(items):
        if item.symbol is None:
            before = certain[place - 1] if place else None
            after = certain[place + 1] if place + 1 < len(items) else None
            item = _settled(item, before, after, own)
        if item.symbol is not None:
            settled.append(item)
    return settled


def _settled(item: Item, before: int | None, after: int | None, own: Symbol | None) -> Item:
    if item.year is None:
        return _undated(item, own)
    if item.agrees:
        return _named(item, own)
    if year_of(item.number) is None:
        return _beyond(item, own)
    meant = _corrected(item, before, after, own)
    if meant is not None:
        doubt = _(
            "Read as %(read)s (%(year)s): %(number)s is of %(adopted)s and does not fit here.",
            read=meant, year=item.year, number=item.number, adopted=year_of(item.number),
        )  # fmt: skip
        return replace(item, symbol=resolution(meant), doubt=doubt)
    doubt = _(
        "The year printed is %(printed)s; resolution %(number)s was adopted in %(year)s.",
        printed=item.year, number=item.number, year=year_of(item.number),
    )  # fmt: skip
    return _named(replace(item, printed_year=item.year, doubt=doubt), own)


def _undated(item: Item, own: Symbol | None) -> Item:
    year = year_of(item.number)
    if year is None:
        return item
    if _is_later(item, own):
        return item  # nothing but the word says that it is a resolution, and the order of time says that it is not
    if item.dated not in (None, year):
        doubt = _(
            "The date printed beside it is of %(dated)s; resolution %(number)s was adopted in %(year)s.",
            dated=item.dated, number=item.number, year=year,
        )  # fmt: skip
        return _named(replace(item, doubt=doubt), own)
    return _named(item, own)


def _named(item: Item, own: Symbol | None, year: int | None = None) -> Item:
    doubt = item.doubt
    if _is_later(item, own):
        later = _("Resolution %(number)s is later than the text that names it.", number=item.number)
        doubt = _("%(first)s %(second)s", first=doubt, second=later) if doubt else later
    return replace(item, symbol=resolution(item.number, year), doubt=doubt)


def _is_later(item: Item, own: Symbol | None) -> bool:
    return own is not None and own.series is Series.RESOLUTION and item.number > (own.number or item.number)


def _beyond(item: Item, own: Symbol | None) -> Item:
    """A number after the last known: its printed year is all that tells of it."""
    year = item.year or 0
    if LAST_KNOWN < item.number <= LAST_KNOWN + _BEYOND and _LAST_KNOWN_YEAR <= year < _LAST_KNOWN_YEAR + 100:
        return _named(item, own, year)
    return item


def _corrected(item: Item, before: int | None, after: int | None, own: Symbol | None) -> int | None:
    """The number meant, where the printed year and either the order of the list, a date or the distance proves it."""
    limit = own.number if own is not None and own.series is Series.RESOLUTION and own.number else LAST_KNOWN + 1
    near = [number for number in _one_slip_away(item.number) if year_of(number) == item.year and number < limit]
    low, high = before or 0, after or limit
    if (before or after) and low < high and not low < item.number < high:
        between = [number for number in near if low < number < high]
        return between[0] if len(between) == 1 else None
    same_length = [number for number in near if len(str(number)) == len(str(item.number))]
    if item.dated == item.year:
        alike = [number for number in same_length if _look_alike(item.number, number)]
        proven = same_length if len(same_length) == 1 else alike
        return proven[0] if proven else None
    return same_length[0] if len(same_length) == 1 and _far(item.year or 0, year_of(item.number) or 0) else None


def _look_alike(one: int, other: int) -> bool:
    return any(a != b and a + b in _LOOK_ALIKE for a, b in zip(str(one), str(other), strict=True))


def _far(year: int, other: int) -> bool:
    """Two years that no single slip makes of one another, nor a draft of the year before."""
    return abs(year - other) > 3 and sum(a != b for a, b in zip(str(year), str(other), strict=False)) > 1


def _one_slip_away(number: int) -> list[int]:
    """The numbers that one digit wrong, lost, added, or two exchanged make of `number`, in order."""
    digits = str(number)
    places = range(len(digits))
    slips = {digits[:i] + digit + digits[i + 1 :] for i in places for digit in "0123456789"}
    slips |= {digits[:i] + digit + digits[i:] for i in range(len(digits) + 1) for digit in "0123456789"}
    slips |= {digits[:i] + digits[i + 1 :] for i in places}
    slips |= {digits[:i] + digits[i + 1] + digits[i] + digits[i + 2 :] for i in places[:-1]}
    return sorted({int(slip) for slip in slips if slip and not slip.startswith("0")} - {number})
