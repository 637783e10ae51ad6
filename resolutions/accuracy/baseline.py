"""The yardstick: what one regular expression finds, which is how such citations are counted elsewhere."""

import re
from collections.abc import Iterator
from typing import Final

from resolutions.parsing.citations.markup import words_of
from resolutions.parsing.document import Mention
from resolutions.symbols import Series, Symbol

NUMBER_AND_YEAR: Final = re.compile(r"(?P<number>[0-9]{1,4})\s*\((?P<year>[0-9]{4})\)")


def numbers_and_years(text: str) -> Iterator[Mention]:
    """Every number with a year in brackets, taken for a resolution of the Council just as it is printed."""
    words = words_of(text)
    for match in NUMBER_AND_YEAR.finditer(words.text):
        number, year = int(match["number"]), int(match["year"])
        symbol = Symbol(Series.RESOLUTION, f"S/RES/{number} ({year})", number, year)
        start, end = words.place(match.start()), words.place(match.end() - 1) + 1
        yield Mention(start, end, match[0], symbol)
