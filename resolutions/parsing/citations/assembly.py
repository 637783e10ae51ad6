"""Resolutions of the General Assembly: "217 A (III)", "2253 (ES-V)", "33/113", "31/6 A", "S-14/1".

Until its thirtieth session (1975) a number is followed by the session in roman numerals, since then the session comes
first (Assembly resolution numbers: "Understanding UN document symbols"). One symbol is stored: "A/RES/217 A (III)".
"""

import re
from itertools import pairwise
from re import Match
from typing import Final

from resolutions.sentences import sentence as _
from resolutions.symbols import Series, Symbol

LAST_ROMAN_SESSION: Final = 30
FIRST_ARABIC_SESSION: Final = 31
_LAST_SESSION: Final = 99

_ONE: Final = str.maketrans("Il", "11")
_VALUES: Final = {"I": 1, "V": 5, "X": 10, "L": 50}

# 217A (III), 377 A (V), 2253 (ES-V), 186 (S-2), 22 A (I); of scans: "I (1)", "32 (1)", "(XVID" for "(XVII)", "(lII)".
_BY_ROMAN_SESSION: Final = re.compile(
    r"""
    (?P<number>[0-9]{1,4}|(?<![\w/.-])[Il](?=\s?\())
    (?:\s?(?P<part>[A-F])(?![a-z]))?
    \s*+[(\[]\s?
    (?P<kind>(?:ES|S)\s?-\s?)?
    (?P<session>[IVXLl1]{1,7}|(?<=-)[0-9]{1,2})
    (?:\s?[)\]]|(?P<glued>D)(?=[\s,;.]))
    """,
    re.VERBOSE,
)
# 33/113, 31/6 A, S-14/1, ES-10/14; the year that some texts add is no part of the symbol: "75/200 (2020)".
_BY_SESSION: Final = re.compile(
    r"""
    (?P<session>(?:(?:ES|S)\s?-\s?)?[0-9]{1,2})
    \s?/\s?
    (?P<number>[0-9]{1,3})(?![0-9])
    (?:\s?(?P<part>[A-Z])(?![A-Za-z]))?
    (?:\s?\(\s?(?:19|20)[0-9]{2}\s?\))?
    """,
    re.VERBOSE,
)


def roman(letters: str) -> int:
    """The value of a roman numeral; 0 where it is none ("IIX"). The scan's 1 and l are I."""
    letters = letters.replace("1", "I").replace("l", "I")
    if not re.fullmatch(r"X{0,4}L?X{0,3}(?:IX|IV|V?I{0,3})", letters):
        return 0
    values = [_VALUES[letter] for letter in letters] + [0]
    return sum(-value if value < after else value for value, after in pairwise(values))


def _numeral(value: int) -> str:
    return "X" * (value // 10) + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[value % 10]


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _symbol(text: str, number: int) -> Symbol:
    return Symbol(Series.ASSEMBLY_RESOLUTION, f"A/RES/{text}", number)


def _by_roman_session(match: Match[str]) -> tuple[Symbol, str] | None:
    if match["kind"] and match["session"].isdigit():
        return _symbol(
            f"{int(match['number'])} ({_squeezed(match['kind'])}{match['session']})", int(match["number"])
        ), ""
    session = roman(match["session"] + ("I" if match["glued"] else ""))
    if not 1 <= session <= LAST_ROMAN_SESSION:
        return None
    kind = _squeezed(match["kind"] or "")
    part = f" {match['part']}" if match["part"] else ""
    number = int(match["number"].translate(_ONE))
    if not number:
        return None
    if not match["number"].isdigit():
        doubt = _("Read as %(read)s where “%(printed)s” is printed.", read=number, printed=match["number"])
        return _symbol(f"{number}{part} ({kind}{_numeral(session)})", number), doubt
    slip = bool(match["glued"]) or match["session"].strip("IVXL") != ""
    doubt = _(
        "The session is read as %(read)s where “%(printed)s” is printed.", read=_numeral(session), printed=match[0]
    )
    return _symbol(f"{number}{part} ({kind}{_numeral(session)})", number), doubt if slip else ""


def _by_session(match: Match[str]) -> tuple[Symbol, str] | None:
    session = _squeezed(match["session"])
    if session.isdigit() and not FIRST_ARABIC_SESSION <= int(session) <= _LAST_SESSION:
        return None
    number = int(match["number"])
    part = f" {match['part']}" if match["part"] else ""
    return (_symbol(f"{session}/{number}{part}", number), "") if number else None


def read_assembly(text: str, at: int) -> tuple[Symbol, str, int] | None:
    """The Assembly resolution printed at `at`: symbol, doubt ("" for none), where it ends; None for none."""
    for pattern, read in ((_BY_SESSION, _by_session), (_BY_ROMAN_SESSION, _by_roman_session)):
        match = pattern.match(text, at)
        if match and (found := read(match)):
            return *found, match.end()
    return None
