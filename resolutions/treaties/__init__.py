"""Treaties, and the Charter, by name: those that the Council really names, each in the six languages.

A treaty's symbol is its name in English, the form that is stored; the name shown is that of the reader's language.
What the texts print besides (older spellings, well-known short names such as "Rome Statute") are its other wordings.
One that a text calls just "the Convention" is not told of. Where no text that is held gives the name in a language,
the treaty goes by its English name.
"""

from collections.abc import Mapping
from typing import Final

from resolutions.symbols import Series, Symbol
from resolutions.treaties import arabic, chinese, english, french, russian, spanish
from resolutions.treaties.charter import name_of_part

WORDINGS: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "en": english.NAMES, "fr": french.NAMES, "es": spanish.NAMES,
    "ru": russian.NAMES, "ar": arabic.NAMES, "zh": chinese.NAMES,
}  # fmt: skip
_KEYS: Final = {wordings[0]: key for key, wordings in english.NAMES.items()}


def treaty(key: str) -> Symbol:
    """The symbol of a treaty by its key in the register."""
    return Symbol(Series.TREATY, english.NAMES[key][0])


def name_of(symbol: str, code: str) -> str:
    """The name of a treaty or a part of the Charter in a language; of anything else its symbol."""
    if key := _KEYS.get(symbol):
        return WORDINGS[code].get(key, (symbol,))[0]
    return name_of_part(symbol, code)
