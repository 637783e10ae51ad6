"""Members of the Council under the name each bore on the day: one column of a vote table may hold several names.

Names are the short ones in their natural order ("Federal Republic of Germany", "Bolivia"), as a reader would say them.
"""

import unicodedata
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

# What a table calls a member -> its names in turn, each with the first day on which the next one holds.
# Days: the notification to the United Nations, or the day of the union, independence or renaming itself.
_NAMES_IN_TURN: Final[Mapping[str, tuple[tuple[date, str], ...]]] = {
    "Belarus": ((date(1991, 9, 19), "Byelorussian SSR"),),
    "Benin": ((date(1975, 11, 30), "Dahomey"),),
    "Burkina Faso": ((date(1984, 8, 4), "Upper Volta"),),
    "Cameroon": (
        (date(1972, 6, 2), "Cameroon"),
        (date(1984, 2, 4), "United Republic of Cameroon"),
    ),
    "Côte d'Ivoire": ((date(1986, 11, 6), "Ivory Coast"),),
    "Czech Republic": ((date(1993, 1, 1), "Czechoslovakia"),),
    "Democratic Republic of the Congo": ((date(1997, 5, 17), "Zaire"),),
    "Egypt": ((date(1958, 2, 22), "Egypt"), (date(1971, 9, 2), "United Arab Republic")),
    "Germany": ((date(1990, 10, 3), "Federal Republic of Germany"),),
    "Libyan Arab Jamahiriya": ((date(1977, 4, 18), "Libyan Arab Republic"),),
    "Russian Federation": ((date(1991, 12, 24), "USSR"),),
    "Sri Lanka": ((date(1972, 5, 22), "Ceylon"),),
    "Syrian Arab Republic": ((date(1958, 2, 22), "Syria"),),
    "Türkiye": ((date(2022, 6, 1), "Turkey"),),
    "Ukraine": ((date(1991, 8, 24), "Ukrainian SSR"),),
    "Yemen": ((date(1990, 5, 22), "Democratic Yemen"),),
}

# Headings of the tables that are not simply the short name in capitals.
_HEADINGS: Final[Mapping[str, str]] = {
    "BOSNIA": "Bosnia and Herzegovina",
    "FEDERATED STATES OF MICRONESIA": "Micronesia",
    "KINGDOM OF THE NETHERLANDS": "Netherlands",
    "LIBYA ARAB JAMAHIRIYA": "Libyan Arab Jamahiriya",
    "LICHTENSTEIN": "Liechtenstein",
    "MOLDOVA": "Republic of Moldova",
    "PLURINATIONAL STATE OF BOLIVIA": "Bolivia",
    "CHILES": "Chile",
    "COTE D'IVOIRE": "Côte d'Ivoire",
    "CÔTE D’IVOIRE": "Côte d'Ivoire",
    "CÔTE D'IVOIRE": "Côte d'Ivoire",
    "EGYPT / UNITED ARAB REPUBLIC": "Egypt",
    "GERMANY, FEDERAL REPUBLIC OF": "Germany",
    "KOREA": "Republic of Korea",
    "RUSSIAN FEDERATION/USSR": "Russian Federation",
    "SRI LANKA/CEYLAN": "Sri Lanka",
    "THE FORMER YUGOSLAV REPUBLIC OF MACEDONIA": "The former Yugoslav Republic of Macedonia",
    "TURKEY": "Türkiye",
    "TÜRKİYE": "Türkiye",
    "UNITED REPUBLIC OF TANZANIA": "United Republic of Tanzania",
    "ZAIRE": "Democratic Republic of the Congo",
}
_SMALL_WORDS: Final = frozenset({"and", "of", "the"})


def member(heading: str) -> str:
    """The member a heading stands for, by its latest short name: "RUSSIAN FEDERATION/USSR" -> "Russian Federation"."""
    heading = unicodedata.normalize("NFC", heading).strip().upper()
    if heading in _HEADINGS:
        return _HEADINGS[heading]
    words = heading.partition(" (")[0].lower().split()
    return " ".join(word if word in _SMALL_WORDS else _capitalised(word) for word in words)


def name_on(member_name: str, day: date) -> str:
    """The name a member bore on a day: the Russian Federation is the "USSR" until 23 December 1991."""
    for until, name in _NAMES_IN_TURN.get(member_name, ()):
        if day < until:
            return name
    return member_name


def _capitalised(word: str) -> str:
    return "-".join(part.capitalize() for part in word.split("-"))


# How the vote lines and footnotes of the texts spell those whose short name they do not print.
_LONG_NAMES: Final[Mapping[str, str]] = {
    "Byelorussian SSR": "Byelorussian Soviet Socialist Republic",
    "Federal Republic of Germany": "Germany, Federal Republic of",
    "Ukrainian SSR": "Ukrainian Soviet Socialist Republic",
    "USSR": "Union of Soviet",
}


def named_in(printed: str, council: Iterable[str]) -> tuple[str, ...]:
    """The members of `council` that a bracket in a text names: "Cuba and Yemen" -> ("Cuba", "Yemen")."""
    letters = _letters(printed)
    return tuple(name for name in council if _letters(_LONG_NAMES.get(name, name)) in letters)


def _letters(text: str) -> str:
    return "".join(letter for letter in text.lower() if letter.isalpha())
