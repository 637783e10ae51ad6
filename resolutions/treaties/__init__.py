"""Treaties, and the Charter, by name: those that the Council really names, each in the six languages.

A treaty's symbol is its name in English, the form that is stored; the name shown is that of the reader's language.
What the texts print besides (older spellings, well-known short names such as "Rome Statute") are its other wordings.
One that a text calls just "the Convention" is not told of. Where no text that is held gives the name in a language,
the treaty goes by its English name.
"""

import re
from collections.abc import Mapping
from typing import Final

from resolutions.symbols import CHARTER, Series, Symbol
from resolutions.treaties import arabic, chinese, english, french, russian, spanish

WORDINGS: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "en": english.NAMES, "fr": french.NAMES, "es": spanish.NAMES,
    "ru": russian.NAMES, "ar": arabic.NAMES, "zh": chinese.NAMES,
}  # fmt: skip
_KEYS: Final = {wordings[0]: key for key, wordings in english.NAMES.items()}
_CHARTER: Final = {
    "fr": ("Charte des Nations Unies", "{}, Article {}", "{}, Chapitre {}"),
    "es": ("Carta de las Naciones Unidas", "{}, Artículo {}", "{}, Capítulo {}"),
    "ru": ("Устав Организации Объединенных Наций", "{}, статья {}", "{}, глава {}"),
    "ar": ("ميثاق الأمم المتحدة", "{}، المادة {}", "{}، الفصل {}"),
    "zh": ("《联合国宪章》", "{}第{}条", "{}第{}章"),
}
_PART: Final = re.compile(rf"{CHARTER}(?:, (?P<kind>Article|Chapter) (?P<number>\w+))?")


def treaty(key: str) -> Symbol:
    """The symbol of a treaty by its key in the register."""
    return Symbol(Series.TREATY, english.NAMES[key][0])


def name_of(symbol: str, code: str) -> str:
    """The name of a treaty or a part of the Charter in a language; of anything else its symbol."""
    if key := _KEYS.get(symbol):
        return WORDINGS[code].get(key, (symbol,))[0]
    part = _PART.fullmatch(symbol)
    if part is None or code not in _CHARTER:
        return symbol
    charter, article, chapter = _CHARTER[code]
    if part["kind"] is None:
        return charter
    return (article if part["kind"] == "Article" else chapter).format(charter, part["number"])
