"""The order of names in each language: as its readers expect it in a list, not as computers number the letters.

The database has no ICU (docs/decisions/0002-embedded-postgres.md), and a list of names is short.
"""

import unicodedata
from typing import Final

# Forms of one letter in Arabic, which lists do not tell apart.
_ARABIC: Final = str.maketrans("أإآٱىة", "اااايه")
_SPANISH: Final = str.maketrans({"ñ": "n\uffff", "Ñ": "n\uffff"})  # a letter of its own, after n


def in_order(words: str, code: str) -> tuple[str, str]:
    """What to sort a name by in a language: by its letters, accents and capitals only where those are the same.

    Chinese goes by sound: the first plane of GB 2312 is in the order of pinyin.
    """
    match code:
        case "zh":
            return words.encode("gb18030").decode("latin-1"), words
        case "ar":
            return words.translate(_ARABIC), words
        case "ru":
            return words.casefold().replace("ё", "е"), words
        case "es":
            words = unicodedata.normalize("NFC", words).translate(_SPANISH)
    letters = unicodedata.normalize("NFKD", words.casefold())
    return "".join(letter for letter in letters if letter.isalnum() or letter in " \uffff"), words
