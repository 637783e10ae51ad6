"""Printed labels of paragraphs, and what they may stand for, in six languages.

A label as printed ("15.", "c)", "(أ)", "㈡", "’1‘", "–") has one or more readings: "(i)" is the ninth letter or the
first roman numeral, Cyrillic "с)" the Latin c that a typist took for it or the eighteenth letter of the Russian
alphabet. Which one is meant only its neighbours tell: `numbering` decides.

The UN prints the same list differently in each language; a reading is the same in all of them:

    level     English   French   Russian   Arabic   Chinese
    letter    (a)       a)       a)        (أ)      (a)
    roman     (i)       i)       i)        ’1‘      ㈠
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Scheme(StrEnum):
    """The row of labels that a label belongs to."""

    NUMBER = "number"  # 1. 2. 3.
    BRACKETED = "bracketed"  # (1) (2) (3)
    DECIMAL = "decimal"  # 1.2. b.1. of long annexes (2231): named as a whole, not by order
    LETTER = "letter"
    CAPITAL = "capital"
    ROMAN = "roman"
    CAPITAL_ROMAN = "capital roman"
    DASH = "dash"
    BULLET = "bullet"


ITEMS: Final = (Scheme.DASH, Scheme.BULLET)


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to understand a label: its row, and its place in it (0 for dashes and bullets, which do not tell)."""

    scheme: Scheme
    ordinal: int
    name: str = ""  # of a decimal label: "1.2"

    @property
    def slug(self) -> str:
        """The label in an anchor: "3", "b", "ii"."""
        return re.sub(r"\W+", "-", self.written).lower()

    @property
    def written(self) -> str:
        """The label without its punctuation, the same in every language: "3", "b", "ii"."""
        match self.scheme:
            case Scheme.LETTER:
                return _letters(self.ordinal)
            case Scheme.CAPITAL:
                return _letters(self.ordinal).upper()
            case Scheme.ROMAN:
                return _roman(self.ordinal)
            case Scheme.CAPITAL_ROMAN:
                return _roman(self.ordinal).upper()
            case Scheme.DECIMAL:
                return self.name
            case _:
                return str(self.ordinal)


_LATIN: Final = "abcdefghijklmnopqrstuvwxyz"
_RUSSIAN: Final = "абвгдежзиклмнопрстуфхцчшщэюя"  # lists leave out ё, й, ъ, ы, ь
_ABJAD: Final = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_CHINESE: Final = "一二三四五六七八九十"
_LOOK_ALIKES: Final = str.maketrans("асеорхуіАВСЕНІКМОРТХ", "aceopxyiABCEHIKMOPTX")
_ARABIC_DIGITS: Final = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_ROMAN_VALUES: Final = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_INVISIBLE: Final = re.compile(r"[\s\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeffـ]")
# The quotation mark of a statement's paragraph ("“(i)": 2000/39), the paragraph's number again ("58.b)": French 2605)
_BEFORE_LABEL: Final = re.compile(r"^(?:“|\d{1,3}\.(?=[a-z]\)))")

# The shapes of a label once spaces and marks of direction are gone: 15. | 15- | (15) | 15) | ’1‘ | (c) | c) | c | a.1.
_DASH: Final = re.compile(r"[-‐‑‒–—―−]")
_BULLET: Final = re.compile(r"[•·●▪■◦○►\uf0b7\uf0a7]")
_QUOTED: Final = re.compile(r"[’‘'`](?P<digits>\d{1,2})[’‘'`]")
_NUMBER: Final = re.compile(r"(?P<open>[(（]?)(?P<digits>\d{1,3})(?P<close>[)）]?)[.．、:]?[-–—]?")
_WORD: Final = re.compile(r"[(（\[]?(?P<letters>[^\W\d_]{1,5})[)）\].．、]?[-–—]?")
_CIRCLED: Final = re.compile(r"[(（]?(?P<mark>[㈠-㈩])[)）]?")
_DECIMAL: Final = re.compile(
    r"(?P<name>[A-Za-z]{0,4}\.?\d{1,3}(?:\.[0-9A-Za-z]{1,3})+|[A-Za-z]{1,4}\.[0-9A-Za-z]{1,3}(?:\.[0-9A-Za-z]{1,3})*)\.?"
)


def readings(printed: str) -> tuple[Reading, ...]:
    """What a printed label may stand for, the likelier first; empty where it is no label that the UN uses."""
    label = _BEFORE_LABEL.sub("", _INVISIBLE.sub("", printed).translate(_ARABIC_DIGITS))
    if _DASH.fullmatch(label):
        return (Reading(Scheme.DASH, 0),)
    if _BULLET.fullmatch(label):
        return (Reading(Scheme.BULLET, 0),)
    if found := _QUOTED.fullmatch(label):
        return (Reading(Scheme.ROMAN, int(found["digits"])),)
    if found := _CIRCLED.fullmatch(label):
        return (Reading(Scheme.ROMAN, ord(found["mark"]) - ord("㈠") + 1),)
    if found := _NUMBER.fullmatch(label):
        scheme = Scheme.BRACKETED if found["close"] else Scheme.NUMBER
        return (Reading(scheme, int(found["digits"])),)
    if found := _WORD.fullmatch(label):
        return _lettered(unicodedata.normalize("NFC", found["letters"]))
    if found := _DECIMAL.fullmatch(label):
        return (Reading(Scheme.DECIMAL, 0, found["name"]),)
    return ()


def _lettered(letters: str) -> tuple[Reading, ...]:
    """Letters of any alphabet, romans and Chinese numerals: every reading that the letters allow."""
    if letters[0] in _CHINESE:
        return _one(Scheme.ROMAN, _chinese_value(letters))
    if letters[0] in "اآإأ" or letters in _ABJAD:
        return _one(Scheme.LETTER, _place("أ" if letters[0] in "اآإأ" else letters, _ABJAD))
    latin = letters.translate(_LOOK_ALIKES)
    lower, upper = (Scheme.LETTER, Scheme.ROMAN), (Scheme.CAPITAL, Scheme.CAPITAL_ROMAN)
    by_letter, by_roman = upper if latin.isupper() else lower
    as_letter = _one(by_letter, _place(latin.lower(), _LATIN))
    as_roman = _one(by_roman, _roman_value(latin.lower()))
    as_russian = _one(by_letter, _place(letters.lower(), _RUSSIAN))
    latin_readings = as_letter + as_roman if len(letters) == 1 else as_roman + as_letter
    return tuple(dict.fromkeys(latin_readings + as_russian))


def _one(scheme: Scheme, ordinal: int) -> tuple[Reading, ...]:
    return (Reading(scheme, ordinal),) if ordinal else ()


def _place(letters: str, alphabet: str) -> int:
    """The place of "c" (3) or of a doubled "cc" (29) in an alphabet; 0 for anything else."""
    if letters not in (letters[0], letters[0] * 2) or letters[0] not in alphabet:
        return 0
    return alphabet.index(letters[0]) + 1 + len(alphabet) * (len(letters) - 1)


def _letters(ordinal: int) -> str:
    times, place = divmod(ordinal - 1, len(_LATIN))
    return _LATIN[place] * (times + 1)


def _roman_value(letters: str) -> int:
    """1 to 39 for "i" to "xxxix"; 0 for anything else."""
    return next((n for n in range(1, 40) if _roman(n) == letters), 0) if set(letters) <= set("ivx") else 0


def _roman(ordinal: int) -> str:
    written = ""
    for value, letters in _ROMAN_VALUES:
        while ordinal >= value:
            written, ordinal = written + letters, ordinal - value
    return written


def _chinese_value(letters: str) -> int:
    """1 to 39 for 一 to 三十九; 0 for anything else."""
    if not set(letters) <= set(_CHINESE):
        return 0
    tens, ten, ones = letters.rpartition("十")
    value = {letter: place for place, letter in enumerate(_CHINESE[:-1], start=1)}
    if not {tens, ones} <= {"", *value}:
        return 0  # "一二十" and "十十" are no numbers
    return (10 * value.get(tens, 1) if ten else 0) + value.get(ones, 0)
