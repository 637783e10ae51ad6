"""The words around an article of the Charter in each language, and how they are compiled; over folded text."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from re import Pattern
from typing import Final

_COUNTED: Final = "[一二三四五六七八九十百零]{1,6}"
_MOST: Final = 20  # numbers of one list after the first


@dataclass(frozen=True, slots=True)
class CharterWords:
    """Pieces of regular expressions.

    `others` follows the charters of other bodies; `ordinals` count the chapters; `nations` ends the Charter's full
    name; where `closes`, the word stands after the number. `its` may stand between the Charter and a list, however far:
    "the Charter, and taking measures under its Article 41".
    """

    initials: str
    article: str
    chapter: str
    charter: str
    joint: str
    of: str
    its: str
    paragraph: str
    others: str = "(?!)"
    alone: str = "(?!)"
    nations: str = "(?!)"
    ordinals: tuple[str, ...] = ()
    closes: bool = False


@dataclass(frozen=True, slots=True)
class CharterPatterns:
    """The words of a language ready for use: `heads` finds a list of numbers."""

    heads: Pattern[str]
    item: Pattern[str]
    named: Pattern[str]
    of_another: Pattern[str]
    alone: Pattern[str]
    led: Pattern[str]
    labels: Pattern[str]
    ordinals: tuple[str, ...]


_WORDS: Final[Mapping[str, CharterWords]] = {
    "en": CharterWords(
        initials="ACac",
        article=r"(?<!\w)(?:[Aa]rticles?|ARTICLES?|[Aa]rts?\.)",
        chapter=r"(?<!\w)(?:[Cc]hapters?|CHAPTERS?)",
        charter=r"(?:the|its|present)\s+(?:United\s+Nations\s+|UN\s+)?Charter",
        others=r"\s+(?:of|for)\s+(?!the\s+United\s+Nations)",
        joint=r",?\s*and\b|,?\s*or\b|to\b|through\b|of|under|[,/–-]|,\s*in\s+particular",
        of=r"of|in|under",
        its=r"\bits|\bin\s+particular|\bespecially|\bnotably",
        paragraph=r"[Pp]aragraphs?|paras?\.",
        alone=r"C",
        nations=r"of\s+the\s+United\s+Nations",
    ),
    "fr": CharterWords(
        initials="ACac",
        article=r"(?<!\w)(?:[Aa]rticles?|ARTICLES?)",
        chapter=r"(?<!\w)(?:[Cc]hapitres?|CHAPITRES?)",
        charter=r"(?:la|sa|présente)\s+Charte",
        others=r"\s+(?:de|du)\b|\s+des\s+(?!Nations\s+Unies)|\s+africaine",
        joint=r"et(?:\s+(?:de\s+)?(?:l['’]|les?|à\s+l['’]))?|ou(?:\s+de\s+l['’])?|à|du|de\s+l['’]|[,/–-]",
        of=r"de|à",
        its=r"\b(?:ses|son)|en\s+particulier\s+l[e'’]s?|notamment\s+l[e'’]s?",
        paragraph=r"[Pp]aragraphes?|par\.",
        alone=r"C",
        nations=r"des\s+Nations\s+Unies",
    ),
    "es": CharterWords(
        initials="ACac",
        article=r"(?<!\w)(?:[Aa]rt[ií]culos?|ARTÍCULOS?)",
        chapter=r"(?<!\w)(?:[Cc]ap[ií]tulos?|CAPÍTULOS?)",
        charter=r"(?:la|su)\s+(?:presente\s+)?Carta",
        others=r"\s+de\s+(?!las\s+Naciones\s+Unidas)|\s+(?:del|Africana|Internacional)\b",
        joint=r"y(?:\s+(?:en\s+)?(?:el|los))?|o(?:\s+el)?|al?|del?|[,/–-]",
        of=r"de|en",
        its=r"\bsus?|en\s+particular\s+(?:el|los)",
        paragraph=r"[Pp]árrafos?|párr\.",
        alone=r"C",
        nations=r"de\s+las\s+Naciones\s+Unidas",
    ),
    "ru": CharterWords(
        initials="СсГг",
        article=r"(?<!\w)(?:[Сс]тать(?:я(?:х|м|ми)?|[ией]|ей|ю)|[Сс]тат(?:ей|\.))",
        chapter=r"(?<!\w)(?:[Гг]лав(?:[аыуе]|ой|ою|ах|ам|ами)?)",
        charter=r"Устав(?:[ауе]|ом)?(?:\s+(?:Организации\s+Объединенных\s+Наций|ООН))?",
        others=r"\s+(?:Механизма|Суда|Международного|Трибунала|Лиги|Организации\s+(?!Объединенных))",
        joint=r"и|или|по|[,/–-]|",
        of=r"",
        its=r"\b(?:его|в\s+частности)",
        paragraph=r"[Пп]ункт(?:[аеу]|ом|ы|ов|ах)?",
    ),
    "ar": CharterWords(
        initials="املوبفك",
        article=r"(?<![\u0621-\u064a])[وفبلك]{0,2}(?:ا?ل)?ماد(?:ة|تين|تان)|(?<![\u0621-\u064a])[وفبلك]{0,2}(?:ا?ل)?مواد",
        chapter=r"(?<![\u0621-\u064a])[وفبلك]{0,2}(?:ا?ل)?(?:فصل(?:ين|ان)?|فصول)",
        charter=r"(?:هذا\s+)?(?:الميثاق|ميثاق\s+الأمم\s+المتحدة)",
        joint=r"و|أو|إلى|من|[,/–-]",
        of=r"من|في",
        its=r"(?!)",
        paragraph=r"[وفبلك]{0,2}ال?فقر(?:ة|تين|ات)",
        ordinals=(
            "الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر",
            "الحادي عشر", "الثاني عشر", "الثالث عشر",
        ),
    ),
    "zh": CharterWords(
        initials="第",
        article=r"[条條]",
        chapter=r"章",
        charter=r"(?:[联聯]合[国國])?[宪憲]章",
        joint=r"和|及|与|或|至|以及|[,–-]|",
        of=r"(?!)",
        its=r"其|特别是|关于[^,。;]{0,12}的|各项|的",
        paragraph=r"(?!)",
        closes=True,
    ),
}  # fmt: skip


@cache
def charter_patterns(code: str) -> CharterPatterns:
    """The words of the language of that code, compiled."""
    words = _WORDS[code]
    first, item = _items(words)
    anonymous = _anonymous(item)
    listed = rf"{_anonymous(first)}(?:\s*+(?:{words.joint})\s*+{anonymous}){{0,{_MOST}}}"
    charter = rf"(?:{words.charter})(?!\w)(?!{words.others})"
    labels = r"(?P<labels>[1-9](?:\s*(?:,|[^\W\d]{1,3})\s*[1-9])*)"
    return CharterPatterns(
        heads=re.compile(rf"[{words.initials}](?<=(?=(?P<list>{listed})).)", re.DOTALL),
        item=re.compile(item),
        named=re.compile(rf"\s*+,?\s*+(?:{words.of})\s*+{charter}(?:\s+(?:{words.nations}))?"),
        of_another=re.compile(rf"\s*+,?\s*+(?:{words.of})(?!\w)"),
        alone=re.compile(words.alone),
        led=re.compile(rf"{charter}(?:[^.;␞。]{{0,80}}(?:{words.its})\s*|[》」\"'’”)\s,]*)$"),
        labels=re.compile(rf"(?:{words.paragraph})\s*+{labels}\s*+(?:{words.of})\s*+(?:l['’])?$"),
        ordinals=words.ordinals,
    )


def _items(words: CharterWords) -> tuple[str, str]:
    """The first number of a list, with its word, and any further one: "Article 41", "(and) 42"."""
    word = rf"(?:(?P<article>{words.article})|(?P<chapter>{words.chapter}))"
    if words.closes:
        number = rf"第?\s?(?P<number>[0-9]{{1,3}}|{_COUNTED})"
        goes_on = rf"(?=[和及与或至,]第?(?:[0-9]{{1,3}}|{_COUNTED})\s?[条條章])"
        item = rf"{number}\s?(?:{word}|{goes_on})(?P<part>(?!))?(?P<paragraph>(?!))?"
        return item, item
    ordinals = "|".join(reversed(words.ordinals)) or "(?!)"
    figure = rf"(?P<number>[0-9]{{1,3}}(?![0-9/.]|-[0-9])|[IVX]{{1,5}}(?!\w)|{ordinals})"
    paragraph = rf"\s*+,?\s*+(?:{words.paragraph})\s*+(?P<paragraph>[1-9])(?![0-9])\s*+,?"
    part = rf"(?:\s?\((?P<part>[1-9])\)|{paragraph})?"
    return rf"{word}\s*+{figure}{part}", rf"(?:{word}\s*+)?{figure}{part}"


def _anonymous(pattern: str) -> str:
    return re.sub(r"\?P<\w+>", "?:", pattern)
