"""The Charter of the United Nations and its parts, as each language names them.

Latin and Cyrillic letters go with roman figures for a chapter; in Arabic and Chinese it is told in words, and in
Chinese an article too: so the texts of resolutions print them (الفصل السابع, 第七章第四十一条).
"""

import re
from typing import Final

from resolutions.symbols import CHARTER, charter_chapter

_NAMES: Final = {
    "fr": ("Charte des Nations Unies", "{}, Article {}", "{}, Chapitre {}"),
    "es": ("Carta de las Naciones Unidas", "{}, Artículo {}", "{}, Capítulo {}"),
    "ru": ("Устав Организации Объединенных Наций", "{}, статья {}", "{}, глава {}"),
    "ar": ("ميثاق الأمم المتحدة", "{}، المادة {}", "{}، الفصل {}"),
    "zh": ("《联合国宪章》", "{}第{}条", "{}第{}章"),
}
_PART: Final = re.compile(rf"{CHARTER}(?:, (?P<kind>Article|Chapter) (?P<number>\w+))?")
_ARABIC: Final = (
    "الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر",
    "الحادي عشر", "الثاني عشر", "الثالث عشر", "الرابع عشر", "الخامس عشر", "السادس عشر",
    "السابع عشر", "الثامن عشر", "التاسع عشر",
)  # fmt: skip
_CHINESE: Final = "零一二三四五六七八九"


def name_of_part(symbol: str, code: str) -> str:
    """Charter of the United Nations, Chapter VII -> 《联合国宪章》第七章; anything else, and English, as it is."""
    part = _PART.fullmatch(symbol)
    if part is None or code not in _NAMES:
        return symbol
    charter, article, chapter = _NAMES[code]
    if part["kind"] is None:
        return charter
    if part["kind"] == "Article":
        return article.format(charter, _in_chinese(int(part["number"])) if code == "zh" else part["number"])
    return chapter.format(charter, _chapter(part["number"], code))


def _chapter(roman: str, code: str) -> str:
    if code not in ("ar", "zh"):
        return roman
    number = next(n for n in range(1, len(_ARABIC) + 1) if str(charter_chapter(n)).endswith(f" {roman}"))
    return _ARABIC[number - 1] if code == "ar" else _in_chinese(number)


def _in_chinese(number: int) -> str:
    """7 -> 七, 41 -> 四十一, 111 -> 一百一十一, 105 -> 一百零五"""
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    words = f"{_CHINESE[hundreds]}百" if hundreds else ""
    if tens:
        words += "十" if tens == 1 and not hundreds else f"{_CHINESE[tens]}十"
    elif hundreds and ones:
        words += _CHINESE[0]
    return words + (_CHINESE[ones] if ones else "")
