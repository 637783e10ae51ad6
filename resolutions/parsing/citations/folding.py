"""One shape for digits and brackets of every script, code point for code point, so that offsets stay true.

第１３７３（２００１）号 -> "第1373(2001)号"        "القرار ١٣٧٣ (٢٠٠١)" -> "القرار 1373 (2001)"
"""

import re
from re import Match
from typing import Final

_SHAPES: Final[dict[str, str]] = {
    "（": "(", "）": ")", "［": "[", "］": "]", "，": ",", "、": ",", "،": ",", "；": ";", "؛": ";", "／": "/",
    "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u00ad": "-",
    **{chr(zero + digit): str(digit) for zero in (0x660, 0x6F0, 0xFF10) for digit in range(10)},
    **dict.fromkeys("\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff", " "),
}  # fmt: skip
_FOREIGN_SHAPE: Final = re.compile("[" + "".join(_SHAPES) + "]")


def _shape(match: Match[str]) -> str:
    return _SHAPES[match[0]]


def fold(text: str) -> str:
    """`text` with the digits, brackets, commas and hyphens of other scripts as ASCII, direction marks as spaces."""
    return text if text.isascii() else _FOREIGN_SHAPE.sub(_shape, text)
