"""The chapters and articles of the Charter of the United Nations.

    list     = WORD NUMBER { ("," | "and" | "to" | "of") [WORD] NUMBER }
    one's    = list [", "] "of the" ["United Nations"] "Charter"          "Article 41 of Chapter VII of the Charter"
             | "Charter" ... "its" list                                   "the Charter, and under its Article 41"
    pinpoint = "paragraph 3 of" list  |  NUMBER "(3)"  |  NUMBER ", paragraph 3"

The Charter as a whole is no mention: "the purposes of the Charter" stand in half of the texts and cite nothing in it.
A chapter is counted in roman figures (in Arabic and Chinese by words), an article in figures: an "Article VI" is a
treaty's. Where nothing names the Charter only Chapters VI, VII and VIII are believed, with their capital letter, as
other texts have chapters too ("chapter II of the Agreement"). The charters of other bodies are none. Chinese names the
Charter first and the word last: 宪章》第七章第四十一条. Of a range the two ends are told.
"""

from collections.abc import Iterator, Sequence
from re import Match

from resolutions.parsing.citations.assembly import roman
from resolutions.parsing.citations.charter_words import CharterPatterns
from resolutions.parsing.citations.council import Item
from resolutions.symbols import Symbol, charter_article, charter_chapter

_REACH = 140  # code points between "Charter" and "its Article 41"
_ALONE = frozenset({"VI", "VII", "VIII"})  # "acting under Chapter VII"
_DIGITS = "零一二三四五六七八九"


def charter_items(text: str, patterns: CharterPatterns) -> Iterator[Item]:
    """The chapters and articles of the Charter, in the order in which `text` (folded) names them."""
    at = 0
    while head := patterns.heads.search(text, at):
        start, at = head.span("list")
        before = text[max(0, start - _REACH) : start]
        named = patterns.named.match(text, at)
        items = _listed(list(patterns.item.finditer(text, start, at)), before, patterns)
        if named or patterns.led.search(before):
            yield from items
        elif patterns.alone.match(text, start) and not patterns.of_another.match(text, at):
            yield from (item for item in items if item.symbol and item.symbol.text.split()[-1] in _ALONE)
        at = named.end() if named else at


def _listed(numbers: Sequence[Match[str]], before: str, patterns: CharterPatterns) -> Iterator[Item]:
    """The articles and chapters of one list. `before` may end in "paragraph 3 of", which is of the first of them."""
    labels = patterns.labels.search(before)
    pinpoint = tuple(filter(str.isdigit, labels["labels"])) if labels else ()
    for match, is_article in zip(numbers, _kinds(numbers), strict=True):
        part = match["part"] or match["paragraph"]
        symbol = _symbol(match["number"], patterns.ordinals, is_article=is_article)
        if symbol:
            end = max(match.end(name) for name in ("number", "article", "chapter"))
            yield Item(match.start(), end, symbol=symbol, pinpoint=(part,) if part else pinpoint)
        pinpoint = ()


def _kinds(numbers: Sequence[Match[str]]) -> list[bool]:
    """Which are articles: the word stands before the first of its numbers or, in Chinese, after the last."""
    told = [bool(match["article"]) if match["article"] or match["chapter"] else None for match in numbers]
    closing = next((kind for kind in told if kind is not None), True)
    if told and told[0] is None:
        return [next((kind for kind in told[place:] if kind is not None), closing) for place in range(len(told))]
    kinds: list[bool] = []
    for kind in told:
        kinds.append(kinds[-1] if kind is None else kind)
    return kinds


def _symbol(printed: str, ordinals: Sequence[str], *, is_article: bool) -> Symbol | None:
    if printed.isdigit() or printed[0] in _DIGITS + "十百":
        number = int(printed) if printed.isdigit() else _chinese(printed)
        return charter_article(number) if is_article else charter_chapter(number)
    number = ordinals.index(printed) + 1 if printed in ordinals else roman(printed)
    return None if is_article else charter_chapter(number)


def _chinese(printed: str) -> int:
    """一百零三 is 103, 四十一 is 41, 十 is 10."""
    hundreds, _, rest = printed.rpartition("百")
    tens, ten, ones = rest.rpartition("十")
    return (
        100 * bool(hundreds)
        + 10 * (_DIGITS.find(tens or "一") if ten else 0)
        + max(0, _DIGITS.find(ones.strip("零") or "零"))
    )
