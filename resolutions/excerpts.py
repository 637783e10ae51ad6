"""The sentence around a mention, cut out of its paragraph so that it can be quoted elsewhere: text in, text out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

# In code points on either side of the mention: two or three lines in all.
REACH: Final = 110
ELLIPSIS: Final = "…"
_MARGIN: Final = 40  # so that a sentence that goes on is seen to

# A sentence ends before white space ("... in force. The Council"), at a Chinese stop, which has none after it, and
# where its paragraph ends: at an empty line, or at the separator.
_END: Final = re.compile(r"(?<=[.!?؟;؛])\s+|(?<=[。！？；])|\u2029|\n\s*\n")
# "art. 41", "No. 5", "p. 3"; as readers cite, "Res. 338", "op. 8", "párr. 2", "пп. 3": end no sentence.
_ABBREVIATED: Final = re.compile(
    r"""\b(?:
    [^\W\d_]|nos?|núm|mrs?|ms|dr|st|r[eé]s|r[eé]sol|ops?|paras?|párrs?|arts?|sect?|ch|chap|vol|pp|cf|par|mme
    |docs?|rev|add|corr|пп|ст|рез|pars|secc|разд|см)\.$""",
    re.IGNORECASE | re.VERBOSE,
)
# Nor does "Sept. 28", a month before its day; "... el Derecho del Mar. La" ends one.
_MONTH: Final = re.compile(
    r"\b(?:jan|janv|feb|févr|mar|apr|jun|jul|juil|aug|sept?|oct|nov|dec|déc)\.\s+(?=[0-9])", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A sentence, or what of a long one stands around the mention: what goes before, the mention, what follows."""

    before: str
    wording: str
    after: str


def excerpt(text: str, start: int, end: int, reach: int = REACH) -> Excerpt:
    """The sentence around `text[start:end]`, at most `reach` code points of it on either side, cut between words."""
    opens, closes = _sentence(text, start, end, reach + _MARGIN)
    return Excerpt(
        before=_last(text[opens:start], reach),
        wording=text[start:end],
        after=_first(text[end:closes], reach),
    )


def _sentence(text: str, start: int, end: int, far: int) -> tuple[int, int]:
    """Where the sentence that holds a mention opens and closes; nothing is looked for farther away than `far`."""
    left, right = max(0, start - far), min(len(text), end + far)
    opens = max((found.end() for found in _ends(text, left, start)), default=left)
    closes = next((found.start() for found in _ends(text, end, right)), right)
    return opens, closes


def _ends(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The places within a stretch at which a sentence ends."""
    for found in _END.finditer(text, start, end):
        before = max(0, found.start() - 8)
        if not (_ABBREVIATED.search(text[before : found.start()]) or _MONTH.search(text, before, found.end() + 1)):
            yield found


def _last(text: str, reach: int) -> str:
    """The end of a text, from the beginning of a word on; with the ellipsis where anything was left out."""
    text = text.lstrip()
    if len(text) <= reach:
        return text
    kept = text[-reach:]
    return f"{ELLIPSIS} {kept[kept.find(' ') + 1 :]}"


def _first(text: str, reach: int) -> str:
    """The beginning of a text, up to the end of a word; with the ellipsis where anything was left out."""
    text = text.rstrip()
    if len(text) <= reach:
        return text
    kept = text[:reach]
    return f"{kept[: kept.rfind(' ')] if ' ' in kept else kept} {ELLIPSIS}"
