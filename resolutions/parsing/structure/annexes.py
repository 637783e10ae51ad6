"""Parts in the wrong place: annexes left inside the body, operative paragraphs inside the preamble."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from resolutions.parsing.document import Block, Part
from resolutions.parsing.structure.labels import Scheme, readings

# "Annex", "ANNEX 1 - ...", "JCPOA Annex I - ...", "Designation Annex", "Annexe II", "Приложение", "مرفق", "附件一"
_ANNEX: Final = re.compile(
    r"""^aide[ -]m[eé]moire
      | ^(?:\S+\s){0,2}(?:annex|annexe|anexo|приложение|дополнение)\b
      | ^(?:ال)?مرفق | المرفق\s*$ | ^.{0,12}附件""",
    re.VERBOSE | re.IGNORECASE,
)
_LONGEST: Final = 160
# What stands in the body and yet decides: "Decides to extend ...," (1585), a statement's own words in quotation marks.
_DECIDES: Final = re.compile(r"[\"“«„]|(?:Decides|Décide|Decide|Постановляет)\b|يقرر|决定")
# "Decides to remain (actively) seized of the matter."
_SEIZED: Final = re.compile(
    r"""\b(?:remain|remains)\ (?:actively\ )?seized\b | \b(?:rester|demeurer)\ (?:activement\ )?saisi\b
      | \bseguir\ ocupándose\b | \bзаниматься\ этим\ вопросом\b | المسألة\ قيد\ نظره | 继续(?:积极)?处理此案""",
    re.VERBOSE,
)
_LONGEST_SEIZED: Final = 120
_SHORTEST_ANNEX: Final = 2  # blocks
_COMMAS: Final = (",", "،", "，")


def is_annex_heading(block: Block) -> bool:
    return block.is_heading and len(block.text) <= _LONGEST and bool(_ANNEX.search(block.text))


def settled(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, each in the part it belongs to."""
    return _annexes_out_of_body(_preamble_out_of_body(_letters_out_of_body(_body_out_of_preamble(blocks))))


def _body_out_of_preamble(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """From "1. Decides ..." on there is no preamble: in 2157 paragraph 1 is the last item of a preambular list."""
    first = next((at for at, block in enumerate(blocks) if _is_first_operative(block)), len(blocks))
    end = next((at for at in range(first, len(blocks)) if blocks[at].part is not Part.PREAMBLE), len(blocks))
    moved = (
        replace(block, part=Part.BODY, depth=max(block.depth - blocks[first].depth, 0)) for block in blocks[first:end]
    )
    return (*blocks[:first], *moved, *blocks[end:])


def _preamble_out_of_body(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Before the first label of the body, what ends in a comma is preamble: "Acting under Chapter VII ...," in 1448."""
    start = next((at for at, block in enumerate(blocks) if block.part is Part.BODY), len(blocks))
    end = next((at for at in range(start, len(blocks)) if not _is_left_preamble(blocks[at])), len(blocks))
    labelled = next((at for at in range(start, len(blocks)) if blocks[at].num), start)
    preamble = (at for at in range(start, labelled) if blocks[at].part is Part.PREAMBLE)
    end = max(end, *preamble, start)  # 2790 in Arabic: two paragraphs of the preamble stand in bodies of their own
    moved = (replace(b, part=Part.PREAMBLE) if _is_left_preamble(b) else b for b in blocks[start:end])
    return (*blocks[:start], *moved, *blocks[end:])


def _is_left_preamble(block: Block) -> bool:
    if block.part is not Part.BODY or block.num or block.is_heading or _DECIDES.match(block.text):
        return False
    return block.text.rstrip().endswith(_COMMAS)


def _letters_out_of_body(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """A preamble lettered from "a." to "n." stands in the body above "1. Decides ..." (2005)."""
    start = next((at for at, block in enumerate(blocks) if block.part is Part.BODY), len(blocks))
    end = next((at for at in range(start, len(blocks)) if not _is_lettered_preamble(blocks[at])), len(blocks))
    if end == len(blocks) or _number(blocks[end]) != 1:
        return tuple(blocks)
    return (*blocks[:start], *(replace(block, part=Part.PREAMBLE) for block in blocks[start:end]), *blocks[end:])


def _is_lettered_preamble(block: Block) -> bool:
    if block.part is not Part.BODY or block.is_heading or not block.text.rstrip().endswith(_COMMAS):
        return False
    return any(reading.scheme is Scheme.LETTER for reading in readings(block.num))


def _is_first_operative(block: Block) -> bool:
    if block.part is not Part.PREAMBLE or not block.num or not block.opening:
        return False
    return any(reading.scheme is Scheme.NUMBER and reading.ordinal == 1 for reading in readings(block.num))


def _annexes_out_of_body(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Whatever stands under an annex's heading in the body is the annex: 2794 and 2803 leave points 1, 2 ... there."""
    start = next((at for at, b in enumerate(blocks) if _is_lost_annex(blocks, at, b)), len(blocks))
    start = min(start, _after_the_last_words(blocks))
    return tuple(
        replace(block, part=Part.ANNEX) if at >= start and block.part in (Part.BODY, Part.PREAMBLE) else block
        for at, block in enumerate(blocks)
    )


def _after_the_last_words(blocks: Sequence[Block]) -> int:
    """Where an annex begins that nothing names: below "Decides to remain seized of the matter." in 1409 and 1855.

    There, where no paragraph of the next number follows, and more than a line of furniture does.
    """
    body = [at for at, block in enumerate(blocks) if block.part is Part.BODY]
    last = next((at for at in reversed(body) if _says_seized(blocks[at])), len(blocks))
    rest = [at for at in body if at > last]
    if len(rest) < _SHORTEST_ANNEX or _number(blocks[last]) + 1 in (_number(blocks[at]) for at in rest):
        return len(blocks)
    return rest[0]


def _says_seized(block: Block) -> bool:
    return bool(_number(block)) and len(block.text) <= _LONGEST_SEIZED and bool(_SEIZED.search(block.text))


def _is_lost_annex(blocks: Sequence[Block], at: int, block: Block) -> bool:
    if block.part is not Part.BODY or not is_annex_heading(block):
        return False
    numbers = (_number(following) for following in blocks[at + 1 :] if following.part is Part.BODY)
    return next((number for number in numbers if number), 1) == 1


def _number(block: Block) -> int:
    found = readings(block.meant or block.num)
    return found[0].ordinal if found and found[0].scheme is Scheme.NUMBER else 0
