"""The language a text is written in, from its enacting formula, else from its script and its commonest words."""

import re
from collections import Counter
from typing import Final

from resolutions.languages import ARABIC, CHINESE, ENGLISH, FRENCH, RUSSIAN, SPANISH, Language

_LOOKED_AT: Final = 5_000  # characters: a page or two
_FEWEST_LETTERS: Final = 20
_FEWEST_OF_A_SCRIPT: Final = 3  # of one that a single language of the six is written in: «рез. 687»
# "Le Conseil de sécurité," alone on its line: few texts are so short that they lack it.
_FORMULAS: Final = (
    (ENGLISH, "The Security Council"),
    (FRENCH, "Le Conseil de s[ée]curit[ée]"),
    (SPANISH, "El Consejo de Seguridad"),
    (RUSSIAN, "Совет Безопасности"),
    (CHINESE, "安全理事[会會]"),
    (ARABIC, "[إا]ن مجلس ال[أا]من"),
)
_FORMULA_LINES: Final = tuple(
    (language, re.compile(rf"^\W{{0,4}}{formula}\W{{0,4}}$", re.MULTILINE)) for language, formula in _FORMULAS
)

_SCRIPTS: Final = (
    (ARABIC, re.compile(r"[\u0620-\u064a\u0671-\u06d3]")),
    (CHINESE, re.compile(r"[\u4e00-\u9fff]")),
    (RUSSIAN, re.compile(r"[\u0400-\u04ff]")),
    (None, re.compile(r"[A-Za-z\u00c0-\u024f]")),
)
# A Chinese character says as much as several letters of an alphabet.
_WEIGHT: Final[dict[Language | None, int]] = {CHINESE: 4}
_COMMON_WORDS: Final[dict[Language | None, frozenset[str]]] = {
    language: frozenset(words.split())
    for language, words in (
        (ENGLISH, "the of and to in its that on by for with this all be is"),
        (FRENCH, "le les des et du dans une sur par au aux qui leur de la sa ses se que est"),
        (SPANISH, "el los las y del en una por con su sus al para de la se que lo es"),
        (None, "der die und das den des von für mit auf ist dem zu im"),  # German: not held
    )
}
_WORD: Final = re.compile(r"[a-z\u00df-\u00ff]+")


def guess(text: str) -> Language | None:
    """The official language of `text`; None where it is too short to tell or in another language."""
    sample = text[:_LOOKED_AT]
    return _of_formula(sample) or _of_words(sample)


def is_foreign(text: str) -> bool:
    """Whether a text is in a language known not to be of the six: German."""
    return _commonest(text[:_LOOKED_AT]) == (True, None)


def _of_formula(sample: str) -> Language | None:
    found = ((match.start(), language) for language, line in _FORMULA_LINES if (match := line.search(sample)))
    return min(found, key=lambda placed: placed[0], default=(0, None))[1]


def _of_words(sample: str) -> Language | None:
    letters = [(len(pattern.findall(sample)) * _WEIGHT.get(language, 1), language) for language, pattern in _SCRIPTS]
    count, language = max(letters, key=lambda counted: counted[0])
    if count < (_FEWEST_OF_A_SCRIPT if language else _FEWEST_LETTERS):
        return None
    return language or _commonest(sample)[1]


def _commonest(sample: str) -> tuple[bool, Language | None]:
    """Whether a common word is seen at all, and the language of the Latin script that has most; None for German."""
    words = Counter(_WORD.findall(sample.lower()))
    seen = [(sum(words[word] for word in common), language) for language, common in _COMMON_WORDS.items()]
    count, language = max(seen, key=lambda counted: counted[0])
    return count > 0, language if count else None
