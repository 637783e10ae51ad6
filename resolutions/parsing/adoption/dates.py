"""A printed day in six languages, also as a scan misread it: "du ler janvier", "3 Apri] 1991"."""

import re
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches

from resolutions.parsing.adoption.wordings import SCANNED, Wordings
from resolutions.sentences import Sentence
from resolutions.sentences import sentence as _

_FIRST_MEETING = date(1946, 1, 17)
_LIKENESS = 0.75  # "Apri]" is 0.8 like "april"
_SHORT = 4  # "man" is as like "mai" as "mars": short names are too much alike


@dataclass(frozen=True, slots=True)
class Printed:
    """A day as printed. `day` is None where it cannot be trusted; `doubt` says what was misread."""

    day: date | None
    doubt: Sentence | None = None


def read_date(found: re.Match[str], words: Wordings) -> Printed:
    """The day in a match with the groups `date`, `day`, `month` and `year`."""
    printed = " ".join(found["date"].split())
    month, is_misread = _month(found["month"], words)
    day = 1 if found["day"] == "l" and "ler" in printed else _digits(found["day"])
    year = _digits(found["year"])
    if not (month and day and year):
        return Printed(None, _("The date could not be read in “%(printed)s”.", printed=printed))
    try:
        result = date(year, month, day)
    except ValueError:
        result = None
    if result is None or result < _FIRST_MEETING:
        return Printed(None, _("“%(printed)s” is no day of the Council.", printed=printed))
    is_misread = is_misread or not (found["day"] + found["year"]).isdigit()
    misread = _("“%(printed)s” was read as %(day)s.", printed=printed, day=result)
    return Printed(result, misread if is_misread else None)


def _digits(printed: str) -> int:
    """The number, one letter mended for a digit ("I958", "I6"); 0 where more is misread ("Il janvier": 8 or 11?)."""
    misread = sum(not character.isdigit() for character in printed)
    digits = printed.translate(SCANNED)
    return int(digits) if misread <= 1 and len(digits) > misread and digits.isdigit() else 0


def _month(printed: str, words: Wordings) -> tuple[int, bool]:
    """1 to 12, 0 where it is none, and whether it is misprinted."""
    name = printed.lower().strip(".")
    if name in words.months:
        return words.months[name], False
    if name in words.misread_months:
        return words.misread_months[name], True
    likely = get_close_matches(name, [month for month in words.months if len(month) > _SHORT], n=1, cutoff=_LIKENESS)
    return (words.months[likely[0]], True) if likely else (0, True)
