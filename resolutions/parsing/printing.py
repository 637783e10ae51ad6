"""Which printing of a document a text was read from: its job number, its date, and whether it is a reissue.

    "Reissued for technical reasons. 96-37198 (E) 191296", "05-51422 (E)    160905"

The Secretariat prints the job number at the foot of the first page; files are named by it too: "-2208534E.xml".
"""

import re
from collections.abc import Iterable
from datetime import date
from typing import Final

from resolutions.parsing.document import Paragraph, Printing
from resolutions.terms import Kind

_AROUND: Final = (Kind.OTHER, Kind.FOOTNOTE)
_JOB: Final = re.compile(
    r"(?<![\d/.-])(?P<job>\d{2}-\d{5})\*?(?:\s*\([EFSRAC]\)?)?(?:\s+\*?(?P<day>\d{2})(?P<month>\d{2})(?P<year>\d{2})\b)?"
)
_NAMED: Final = re.compile(r"[-_]N?(?P<year>\d{2})(?P<job>\d{5})[ACEFRS]?\.xml$")
_REISSUED: Final = re.compile(
    r"""\bReissued\b | \bNouveau\ tirage\b | \bPublicado\ nuevamente\b | \bПереизда | أعيد\ إصدار | 重新印发""",
    re.VERBOSE | re.IGNORECASE,
)
_FIRST_YEAR: Final = 46  # of the century before


def printing_of(paragraphs: Iterable[Paragraph], name: str) -> Printing:
    """The printing that the words around a text tell, else the name of its file."""
    around = [paragraph.text for paragraph in paragraphs if paragraph.kind in _AROUND]
    is_reissue = any(_REISSUED.search(text) for text in around)
    found = [match for text in around for match in _JOB.finditer(text)]
    printed = max(found, key=lambda match: bool(match["day"]), default=None)
    if printed:
        return Printing(printed["job"], _day(printed), is_reissue)
    named = _NAMED.search(name)
    return Printing(f"{named['year']}-{named['job']}" if named else "", None, is_reissue)


def _day(printed: re.Match[str]) -> date | None:
    if not printed["day"]:
        return None
    year = int(printed["year"])
    try:
        return date(year + (1900 if year >= _FIRST_YEAR else 2000), int(printed["month"]), int(printed["day"]))
    except ValueError:
        return None
