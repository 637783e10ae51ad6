"""The six official languages of the United Nations, and what the archive needs to know of each.

Source: Charter, Article 111, and the Council's provisional rules of procedure, rule 41 (S/96/Rev.7).
"""

from dataclasses import dataclass
from typing import Final, Literal


@dataclass(frozen=True, slots=True)
class Language:
    """A language a text can be held in: ISO 639-1 code, its own name, direction of its script.

    `bibliographic` is the ISO 639-2 code that Akoma Ntoso writes in `FRBRlanguage`; `letter` the one that ends a
    document's job number ("1912422E").
    """

    code: str
    name: str
    direction: Literal["ltr", "rtl"]
    bibliographic: str
    letter: str


ENGLISH: Final = Language("en", "English", "ltr", "eng", "E")
FRENCH: Final = Language("fr", "Français", "ltr", "fra", "F")
SPANISH: Final = Language("es", "Español", "ltr", "spa", "S")
RUSSIAN: Final = Language("ru", "Русский", "ltr", "rus", "R")
ARABIC: Final = Language("ar", "العربية", "rtl", "ara", "A")
CHINESE: Final = Language("zh", "中文", "ltr", "zho", "C")

# The order in which a text is chosen for counting and as a fallback (docs/architecture.md): English, French, the rest.
LANGUAGES: Final = (ENGLISH, FRENCH, SPANISH, RUSSIAN, CHINESE, ARABIC)

BY_CODE: Final = {language.code: language for language in LANGUAGES}
BY_BIBLIOGRAPHIC_CODE: Final = {language.bibliographic: language for language in LANGUAGES}
CODES: Final = tuple(BY_CODE)


def in_preference_of(code: str) -> tuple[str, ...]:
    """Every code in the order in which a text is chosen for a reader of `code`: that language, English, French, any."""
    return tuple(dict.fromkeys((code, *CODES)))
