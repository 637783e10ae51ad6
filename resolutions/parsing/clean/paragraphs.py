"""Where a paragraph begins and ends, when only line ends and blank lines tell.

Two layouts: hard-wrapped (a paragraph is many lines), and one line a paragraph, which a page may still break in two.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from resolutions.parsing.clean.openings import LABEL, LABEL_ALONE, VOTE, opens, stands_alone
from resolutions.parsing.document import Block, Part

# The end of a paragraph: its punctuation, then perhaps a footnote mark or a closing bracket or quotation mark.
_ENDED: Final = re.compile(
    r"""(?: [.;:,!?。；：，、؛،。] (?:\s(?:and|or|et|ou|y|o|и|و))? | \b(?:and|or|et|ou) )
        [)\]»”"’'*]{0,3} (?:\s?\[?\d{1,3}\]?)? \s*$""",
    re.VERBOSE,
)
_ENDED_FULLY: Final = re.compile(r"[.;:!?。；：؛][)\]»”\"’'*]{0,3}(?:\s?\[?\d{1,3}\]?)?\s*$")
_ABBREVIATED: Final = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|St|No|Nos|Art|Add|Rev|Corr|Vol|vol|p|pp|para|paras|M|MM|Mme|art|i\.e|e\.g)\.\s*$"
)
_FORMULA_WITH_MORE: Final = re.compile(
    r"(?:The Security Council|Le Conseil de sécurité|El Consejo de Seguridad), [A-Z]"
)
_CONJUNCTION: Final = re.compile(r"\b(?:and|or|et|ou)\s*$")
_LOWER: Final = re.compile(r"[\W_]{0,5}[a-zà-ÿ]")
# "36 One member": a footnote's mark; "2 June 1999": a date that a page cut.
_MONTH: Final = "Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec"
_MARK: Final = re.compile(rf"\[?\d{{1,3}}[\]/]?\s+(?!(?:{_MONTH}))[“\"A-ZÀ-Ý\[]")
# A vote line cut by a blank one: "Adopted unanimously at the", then "2407th meeting" (503, 527, 622).
_VOTE_CUT: Final = re.compile(r"\b(?:at|the|its|by|with|of|la|par)$")
_RECITAL: Final = re.compile(r"(?:Whereas|WHEREAS|Attendu\ que)\b")
# "specified in paragraphs 8 and", then "12, on a regular basis" (687).
_HANGING: Final = re.compile(r"[^\s;,.:]\s(?:and|or|of|in|by|under|paragraphs?|et|ou|de|du|des|le|les|aux)\s*$")
_NUMBER: Final = re.compile(r"\d{1,3},?\s[a-zà-ÿ]")
_WRAPPED_SHARE: Final = 0.3
_LONGEST_WRAPPED: Final = 120
_SHORT: Final = 35  # a line of a heading or of a column of names
_FULL_LINE: Final = 60  # a line or paragraph that is longer is no heading


def split(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Every run of lines in the paragraphs that begin in it."""
    wrapped = _is_wrapped(blocks)
    return tuple(piece for block in blocks for piece in _pieces(block, wrapped=wrapped))


def rejoined(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Every paragraph that a page break or a stray blank line cut, whole; what stood between follows it."""
    runs: list[list[Block]] = []  # the pieces of each paragraph; joined once, for there may be thousands
    last = -1  # the place in `runs` of the last paragraph of text
    for block in blocks:
        is_text = block.part is Part.UNKNOWN
        if is_text and last >= 0 and _continues(block.text, runs[last], over_furniture=len(runs) - 1 > last):
            runs[last].append(block)
            continue
        if is_text:
            last = len(runs)
        runs.append([block])
    return tuple(_joined(run) for run in runs)


def _joined(run: Sequence[Block]) -> Block:
    return run[0] if len(run) == 1 else replace(run[0], text="\n".join(piece.text for piece in run))


def _is_wrapped(blocks: Sequence[Block]) -> bool:
    """Whether paragraphs are hard-wrapped: many lines stop in the middle of a sentence, and none is long."""
    followed = broken = longest = 0
    for block in blocks:
        if block.part is not Part.UNKNOWN:
            continue
        texts = [text.strip() for text in block.text.split("\n")]
        longest = max(longest, *map(len, texts))
        for before, text in pairwise(texts):
            followed += 1
            broken += (
                text[:1].islower() if longest > _LONGEST_WRAPPED else len(before) > _SHORT and not _ENDED.search(before)
            )
    return followed > 1 and broken / followed > _WRAPPED_SHARE


def _pieces(block: Block, *, wrapped: bool) -> Iterator[Block]:
    texts = block.text.split("\n")
    if block.part is not Part.UNKNOWN or len(texts) == 1:
        yield block
        return
    start = 0
    for at in range(1, len(texts)):
        if _begins(texts[at].strip(), texts[at - 1].strip(), wrapped=wrapped):
            yield replace(block, text="\n".join(texts[start:at]), line=block.line + start)
            start = at
    yield replace(block, text="\n".join(texts[start:]), line=block.line + start)


def _begins(text: str, before: str, *, wrapped: bool) -> bool:
    """Whether a line begins a paragraph, the line before it being given."""
    if LABEL_ALONE.fullmatch(before):
        return False
    has_ended = bool(_ENDED.search(before)) and not _ABBREVIATED.search(before)
    if stands_alone(before) or stands_alone(text) or VOTE.match(text) or _FORMULA_WITH_MORE.match(text):
        return True
    if _RECITAL.match(text):
        return True  # 30 prints the first right below the heading
    if VOTE.match(before) and not _ENDED_FULLY.search(before) and not _MARK.match(text):
        return False  # "Adopted unanimously at the / 1537th meeting"
    if _NUMBER.match(text) and _HANGING.search(before):
        return False
    if LABEL.match(text):
        return has_ended or len(before) < _FULL_LINE / 2 or not wrapped
    if _LOWER.match(text):
        return False
    if wrapped:
        return has_ended and (bool(_ENDED_FULLY.search(before)) or opens(text))
    return has_ended or not _is_cut(before)


def _is_cut(text: str) -> bool:
    """Whether a line stops in the middle of a sentence: too long for a heading, and nothing ends it."""
    return len(text) > _FULL_LINE and not text.isupper() and not _ENDED.search(text)


def _continues(text: str, run: Sequence[Block], *, over_furniture: bool) -> bool:
    """Whether a text goes on with the paragraph before it, across a blank line or the furniture of a page."""
    before, last = run[0].text, run[-1].text.rsplit("\n", 1)[-1].strip()
    is_line = len(run) == 1 and "\n" not in before
    text = text.strip()
    if is_line and LABEL_ALONE.fullmatch(before.strip()):
        return True
    if VOTE.match(before):
        return bool(_VOTE_CUT.search(last)) and not VOTE.match(text) and not _MARK.match(text)
    if LABEL.match(text) or stands_alone(last) or stands_alone(text) or VOTE.match(text) or _MARK.match(text):
        return False
    is_heading = is_line and len(before) < _FULL_LINE and not LABEL.match(before.strip())
    if _LOWER.match(text):
        return not _ENDED_FULLY.search(last) and (over_furniture or not is_heading or last.endswith(","))
    if _ENDED.search(last) and not _CONJUNCTION.search(last):
        return False
    return not is_heading and not (before.isupper() and last.isupper()) and not opens(text)
