"""Lines into text: hyphens over line ends, soft hyphens, spaces, the repeated quotation marks of a press release."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from resolutions.parsing.document import Block

# Marks that are not read: soft hyphen, zero-width space, byte-order mark. (The joiners stay: Persian needs them.)
_UNREAD: Final = re.compile(r"[\u00ad\u200b\ufeff\u2060\ufffe]")
_SOFT_AT_END: Final = re.compile(r"[\u00ad¬][^\S\n]*\n\s*")
# A word that a line end breaks: "sen-\ntencing"
_HYPHENATED: Final = re.compile(r"(?<!\w)(?P<first>\w++)[-‐][^\S\n]*\n\s*(?P<second>\w+)")
# Words whose hyphen stands wherever they are printed: "co-operation", "cease-fire", "au-dessus", "celui-ci".
_KEEPS_BEFORE: Final = re.compile(
    r"""non|self|co|cease|peace|so|well|long|above|under|vice|anti|multi|semi|ex|inter|post|pre|mid|full|part|short|two|three|four
      |six|year|follow|fact|on|end|law|decision|good|far|high|low|large|small|human
      |sous|au|ci|là|celui|celle|ceux|vingt|trente|quarante|cinquante|soixante|quatre|dix|contre|lui|elle|eux|soi|moi|peut|sud|nord
    """,
    re.VERBOSE | re.IGNORECASE,
)
_KEEPS_AFTER: Final = re.compile(r"fire|keeping|up|in|general|aligned|ci|là|mêmes?|dessus|dessous|ils?|elles?|on")
_OPENING_QUOTE: Final = re.compile(r"^[“\"](?=\W{0,2}\w)")
_FEWEST_QUOTES: Final = 5


def mended(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Every block in tidy text, with the same words as printed; blocks without a word are left out."""
    words = _vocabulary(blocks)
    tidied = (_mended(block, words) for block in blocks)
    return without_repeated_quotes([block for block in tidied if block.text or block.num])


def without_repeated_quotes(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """A press release that quotes a text opens each paragraph with a mark and closes only the last: none is its own."""
    quoted = [block for block in blocks if _is_left_open(block.text)]
    if len(quoted) < _FEWEST_QUOTES:
        return tuple(blocks)
    last = quoted[-1]
    return tuple(
        replace(block, text=_unquoted(block.text)) if _is_left_open(block.text) or _closes(block, last) else block
        for block in blocks
    )


def _mended(block: Block, words: frozenset[str]) -> Block:
    text = block.text
    if "\n" in text:
        text = _SOFT_AT_END.sub("", text)
        text = _HYPHENATED.sub(lambda found: _rejoin(found, words), text)
    text, num, opening = _spaced(text), _spaced(block.num), _spaced(block.opening)
    if (text, num, opening) == (block.text, block.num, block.opening):
        return block  # as most are; a copy of each would be a tenth of the time of a load
    return replace(block, text=text, num=num, opening=opening)


def _spaced(text: str) -> str:
    return " ".join((text if text.isascii() else _UNREAD.sub("", text)).split())


def _vocabulary(blocks: Iterable[Block]) -> frozenset[str]:
    """The words of the text that no line end breaks: witnesses to how a broken one is written."""
    if not any("-\n" in block.text or "‐\n" in block.text for block in blocks):
        return frozenset()
    return frozenset(re.findall(r"\w+(?:-\w+)*(?!-?\w)", "\n".join(block.text for block in blocks).lower()))


def _rejoin(found: re.Match[str], words: frozenset[str]) -> str:
    first, second = found["first"], found["second"]
    with_hyphen, without = f"{first}-{second}", f"{first}{second}"
    if without.lower() in words:
        return without
    if with_hyphen.lower() in words or not second[0].islower() or first[-1].isdigit():
        return with_hyphen
    return with_hyphen if _KEEPS_BEFORE.fullmatch(first) or _KEEPS_AFTER.fullmatch(second) else without


def _is_left_open(text: str) -> bool:
    return bool(_OPENING_QUOTE.match(text)) and not re.search(r"[”\"]", text[1:].split(" ", 1)[0]) and _unclosed(text)


def _unclosed(text: str) -> bool:
    return text.count("“") > text.count("”") if text[0] == "“" else text.count('"') % 2 == 1


def _closes(block: Block, last: Block) -> bool:
    return block.line > last.line and bool(_OPENING_QUOTE.match(block.text)) and block.text.endswith(("”", '"'))


def _unquoted(text: str) -> str:
    return text[1:].lstrip()
