"""Until when, and on what condition: read off the words of one clause in English."""

import re
from datetime import date
from typing import Final

_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_DATE: Final = rf"(?P<day>[0-9]{{1,2}})\s+(?P<month>{'|'.join(_MONTHS)}),?\s+(?P<year>[12][0-9]{{3}})"
_DAY: Final = rf"(?:\s+(?:midnight|the\s+end\s+of))?(?:\s+on)?\s+{_DATE}"
_TILL: Final = re.compile(rf"\b(?:until|till)!?{_DAY}")  # 551, scanned: "until! 30 November"
_UNTIL: Final = re.compile(rf"\b(?:to|through|ending(?:\s+on)?|expiring(?:\s+on)?|up\s+to|terminat\w+\s+on){_DAY}")
# The day on which it ends: "from 23.59 of local time on 31 October 2011" (2016), "after 30 June 2011" (1956)
_ENDING: Final = re.compile(
    rf"\b(?:as\s+(?:of|from)|effective|from|after|(?<!adopted\s)(?<!submitted\s)(?<!signed\s)on)\b[^,;()]{{0,40}}?\s{_DATE}"
)
_NUMBERS: Final = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
)  # fmt: skip
_COUNTED: Final = {name: count for count, name in enumerate(_NUMBERS, 1)} | {
    "a": 1, "twenty-four": 24, "thirty": 30, "sixty": 60, "ninety": 90,
}  # fmt: skip
_PERIOD: Final = re.compile(
    r"\b(?:for|of|until)\s+(?:up\s+to\s+)?(?:a|an|the)?\s*(?:\w+\s+)?(?:period\s+of\s+)?"
    rf"(?P<count>[0-9]{{1,3}}|twenty[\s-]four|{'|'.join(sorted(_COUNTED, key=len, reverse=True))})"
    r"(?:\s+\([0-9]+\))?(?:\s+\w+)?[\s-](?P<unit>day|week|month|year)s?\b"
)
_HAPPENING: Final = (
    r"(?:receipt|certification|confirmation|verification|notification|completion|conclusion|sign(?:ing|ature)"
    r"|departure|return|withdrawal|entry\s+into\s+force)"
)
_CONDITION: Final = re.compile(
    r"\b(?:unless|if\b(?!\s+it\s+deems)|with\s+the\s+exception\s+of|except\b(?!\s+the\s+permanent)"
    r"|(?<!longer\sbe\s)subject\s+to(?!\s+(?:such|the|these|those)\s+measures)"
    r"|provided\s+(?:that|the\s+\w+\s+(?:is|are|has)\b)|on\s+condition\s+that|on\s+the\s+understanding"
    r"|once\b(?!\s+(?:more|again))|as\s+soon\s+as|(?:as|so)\s+long\s+as"
    rf"|(?:upon|following|after)\s+(?:the\s+)?{_HAPPENING}\b|when\s+(?:the|a|an|all|both)\b|in\s+the\s+event\s+that"
    r"|should\s+(?:the|a|an|any|all|either|both|it|they|there)\b"
    r"|pending\s+(?:the|a|an|its|further|\w+(?:ation|sion|ment|tion))\b"
    # "on the day after the return" (944), "from the day on which the Secretary-General reports" (1031)
    r"|(?:with\s+effect\s+)?(?:on|from)\s+the\s+da(?:y|te)\s+(?:after|following|on\s+which|when)\b)[^;]*"
)


# "shall be lifted with respect to Ruritania": not for all
_LIMIT: Final = re.compile(
    r"\b(?:only\s+(?:for|in|to|as)|with\s+(?:respect|regard)\s+to|in\s+respect\s+of|as\s+regards|in\s?so\s?far\s+as"
    r"|to\s+the\s+extent)\b[^;,]*"
)
# What a clause goes on to, of which the words after are said: "and emphasizes its intention to review ... if" (2153)
_ASIDE: Final = re.compile(r"(?:,?\s+(?:and\s+)?\w+\s+its\s+intent(?:ion)?\b|\bafter\s+which\b)")


def until_in(clause: str, *, is_end: bool = False) -> str:
    """The day on which it ends, "2011-10-31", else how long it lasts, "P6M"; "" where neither is told.

    "As of 30 April 2019" is a day of ending for what ends (`is_end`), of beginning for all else (1996).
    """
    found = _TILL.search(clause) or _UNTIL.search(clause) or (_ENDING.search(clause) if is_end else None)
    if found:
        try:
            return date(int(found["year"]), _MONTHS.index(found["month"]) + 1, int(found["day"])).isoformat()
        except ValueError:
            return ""
    if (period := _PERIOD.search(clause)) is None:
        return ""
    counted = "-".join(period["count"].split())
    count = int(counted) if counted.isdigit() else _COUNTED[counted]
    return f"P{12 * count}M" if period["unit"] == "year" else f"P{count}{period['unit'][0].upper()}"


def condition_in(clause: str, *, is_end: bool = False) -> str:
    """The words on which it hangs, blanks made one; "" where it hangs on nothing that is told.

    What ends (`is_end`) for some alone, or in part, hangs on the words that say so.
    """
    aside = _ASIDE.search(clause)
    stop = aside.start() if aside else len(clause)
    found = _CONDITION.search(clause, 0, stop) or (_LIMIT.search(clause, 0, stop) if is_end else None)
    return " ".join(found[0].split()).rstrip(" ,.") if found else ""
