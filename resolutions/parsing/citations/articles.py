"""Articles of treaties, named with the treaty: "article 4 (h) of the Constitutive Act", 《海洋法公约》第105条.

    labels = NUMBER ["(h)"] [", paragraph 3,"] { ("," | "and" | "to" ...) NUMBER ["(h)"] }

An article is counted as its treaty counts it, in figures or in roman numerals, and written "art. 12 (3)", "art. XII" in
every language. Of a range the two ends are told.
"""

import re
from functools import cache
from re import Pattern
from typing import Final

_REACH: Final = 120  # code points that a list of articles may take
_NUMBER: Final = re.compile(
    r"(?P<number>(?:[0-9]{1,3}|[IVX]{1,6})(?:\sbis)?)(?![0-9A-Za-z])(?P<letters>(?:\s?\(?[a-z0-9]{1,3}\)){0,3})"
    r"(?:,?\s(?:paragraph|paragraphe|párrafo|пункт)\s(?P<paragraph>[0-9]{1,2}),?)?"
)
_FIRST: Final = re.sub(r"[?]P<[a-z]+>", "?:", _NUMBER.pattern)
_FURTHER: Final = r"\s*+(?:JOINT)\s*+(?:[0-9]{1,3}|[IVX]{1,6})(?:\s?\([a-z]\))?"
# The word for article and what may join two numbers, then what stands between the last of them and the treaty.
_BEFORE: Final = {
    "en": (
        r"\b[Aa]rticles?", r",?\s*and|to|or|through|,|-",
        r",?\s+(?:(?:of|in|under|to)|common\s+to)\s+(?:the\s+)?(?:four\s+)?(?:[12][0-9]{3}\s+)?",
    ),
    "fr": (
        r"\b[Aa]rticles?", "et|à|ou|,|-",
        r",?\s+(?:(?:commune?s?\s+)?(?:de\s+la|du|des|aux|à\s+la)\s+(?:quatre\s+)?|de\s+l['’]|commune?\s+aux\s+)",
    ),
    "es": (
        r"\b[Aa]rtículos?", "y|al?|o|,|-",
        r",?\s+(?:común\s+(?:de|a)\s+(?:los|las)|de\s+las?|del|de\s+los)\s+(?:cuatro\s+)?",
    ),
    "ru": (r"\b[Сс]тать(?:ях|ями|ям|[яиеёю]|ей)|\b[Сс]татей", "и|по|или|,|[-–—]", r",?\s+"),
    "ar": (
        r"[وفبلك]{0,2}(?:ا?ل)?(?:ماد(?:ة|تين|تان)|مواد)", "و|إلى|أو|,|-",
        r"\s+(?:المشتركة\s+)?من\s+|\s+المشتركة\s+بين\s+",
    ),
}  # fmt: skip
_AFTER: Final = re.compile(
    r"》?(?:\([^)]{1,20}\))?(?:共同)?第(?P<labels>[0-9]{1,3}(?:\s?\([a-z]\))?(?:(?:[、,和至及]|以及)第?[0-9]{1,3})*)\s?[条條]"
)


@cache
def _before(code: str) -> Pattern[str]:
    word, joint, bridge = _BEFORE[code]
    return re.compile(rf"(?:{word})\s+(?P<labels>{_FIRST}(?:{_FURTHER.replace('JOINT', joint)})*)(?:{bridge})$")


def articles(text: str, start: int, end: int, code: str) -> tuple[str, ...]:
    """The articles named of the treaty whose name stands at `text[start:end]`, in order; empty where none is."""
    before = text[max(0, start - _REACH) : start]
    found = _AFTER.match(text, end) if code == "zh" else _before(code).search(before)
    numbers = _NUMBER.finditer(found["labels"]) if found else ()
    return tuple(dict.fromkeys(_label(number) for number in numbers))


def _label(number: re.Match[str]) -> str:
    parts = (*re.findall(r"[a-z0-9]+", number["letters"]), *filter(None, [number["paragraph"]]))
    return " ".join((f"art. {number['number']}", *(f"({part})" for part in parts)))
