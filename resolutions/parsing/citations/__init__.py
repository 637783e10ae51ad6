"""Citations: which documents a text names, where, and which of their paragraphs.

    find("Recalling paragraph 7 of resolution 2396 (2017)", ENGLISH)
    -> (Mention(start=35, end=46, wording="2396 (2017)", symbol=S/RES/2396 (2017), pinpoint=("7",)),)

Found are resolutions of the Council and of the General Assembly, presidential statements by symbol or by day
(`statements.py`), other documents of the Council by their symbols, chapters and articles of the Charter (`charter.py`),
and treaties (`treaties.py`). Not found are resolutions of other bodies, references within the text ("paragraph 4
above"), meeting records, and the text's own symbol. The time taken grows with the length of the text and with nothing
else.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from resolutions.languages import Language
from resolutions.parsing.citations.arabic import ARABIC
from resolutions.parsing.citations.charter import charter_items
from resolutions.parsing.citations.charter_words import charter_patterns
from resolutions.parsing.citations.chinese import CHINESE
from resolutions.parsing.citations.council import Item
from resolutions.parsing.citations.english import ENGLISH
from resolutions.parsing.citations.folding import fold
from resolutions.parsing.citations.french import FRENCH
from resolutions.parsing.citations.grammar import Patterns
from resolutions.parsing.citations.lists import Walk
from resolutions.parsing.citations.russian import RUSSIAN
from resolutions.parsing.citations.spanish import SPANISH
from resolutions.parsing.citations.statements import statement_items, statement_patterns
from resolutions.parsing.citations.treaties import treaty_items, treaty_patterns
from resolutions.parsing.document import Mention
from resolutions.symbols import Symbol

_GRAMMARS: Final = {"en": ENGLISH, "fr": FRENCH, "es": SPANISH, "ru": RUSSIAN, "ar": ARABIC, "zh": CHINESE}


@cache
def _patterns(code: str) -> Patterns:
    return _GRAMMARS[code].compiled()


def find(text: str, language: Language, *, own: Symbol | None = None) -> tuple[Mention, ...]:
    """The mentions in `text`, in order and apart from one another, offsets in code points of `text`.

    `own` is the symbol of the text itself, which is never a citation; its number also tells which resolutions are
    later than the text, so that naming one of them is a doubt.
    """
    folded = fold(text)
    resolutions = Walk(folded, _patterns(language.code), own).items()
    charter = charter_items(folded, charter_patterns(language.code))
    treaties = treaty_items(folded, treaty_patterns(language.code))
    statements = statement_items(folded, statement_patterns(language.code))
    items = merged(resolutions, statements, charter, treaties)
    return tuple(_mention(text, item, item.symbol) for item in items if item.symbol and item.symbol != own)


def merged(*found: Iterable[Item]) -> Iterator[Item]:
    """All that was found, in order and apart; where two overlap, that of the grammar named first."""
    ranked = [(item.start, rank, item) for rank, items in enumerate(found) for item in items]
    end = 0
    for start, _, item in sorted(ranked, key=lambda one: one[:2]):
        if start >= end:
            yield item
            end = item.end


def _mention(text: str, item: Item, symbol: Symbol) -> Mention:
    wording = text[item.start : item.end]
    return Mention(item.start, item.end, wording, symbol, item.pinpoint, item.printed_year, item.doubt, item.recalled)
