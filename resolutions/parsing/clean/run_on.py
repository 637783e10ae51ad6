"""Paragraphs that a file runs together on one line: "... Chapter VII, 1. Welcomes ...; 2. Decides ..." (1385, 1523).

A text is cut before a number only where it is the next one, before a letter only where it goes on a list begun at (a).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from resolutions.parsing.clean.openings import FORMULA, opens
from resolutions.parsing.document import Block, Part

_FIRST_NUMBER: Final = re.compile(r"\s*(?P<number>\d{1,2})\s?[.,](?=\s|[A-ZÀ-Ý])")
# What ends a paragraph, then "2. Decides"
_NUMBER: Final = re.compile(
    r"[,;:.]\s*(?:\]|\)|\"|”)?\s+(?:(?:[A-KIVX]{1,3})\s+)?(?P<label>(?P<number>\d{1,2}|[il])\.\s?)(?=[“\"]?[A-ZÀ-Ý][a-zé])"
)
# "...: (a) To", "...; and (b) To", "...; b) De"
_ITEM: Final = re.compile(r"[:;,]\s*(?:and|or|et|ou|y)?\s+(?P<label>\(?(?P<letter>[a-z])\)\s)(?=\S)")
_VERB_ALONE: Final = re.compile(r"[,\d°]\s+(?P<label>(?:Decides|Resolves|Décide|Decide)\s?:)\s*$")
_ARGUMENT: Final = re.compile(r"[,;]\s+(?P<label>)(?=[A-ZÉ])")
_SECTION_AT_END: Final = re.compile(r"[.;]\s+(?P<label>[A-K])\s*$")
_ONE: Final = ("1", "l", "i")  # as scans print it
_LONG: Final = 120
_RUN_OF_SPACES: Final = re.compile(r"[^\S\n]{2,}")


def cut(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Every block of text, in the paragraphs that run together in it."""
    return tuple(_cut(blocks))


def _cut(blocks: Sequence[Block]) -> Iterator[Block]:
    number = 0
    for block in blocks:
        if block.part is not Part.UNKNOWN:
            yield block
            continue
        # What looks for a cut goes over a run of spaces from each space of it: one is enough.
        for piece in _after_formula(_spaced(block)):
            numbered, number = _before_numbers(piece, number)
            for part in numbered:
                yield from _before_items(part)


def _spaced(block: Block) -> Block:
    text = _RUN_OF_SPACES.sub(" ", block.text)
    return block if text == block.text else replace(block, text=text)


def _after_formula(block: Block) -> Iterator[Block]:
    """The formula apart from a preamble that runs on behind it, and that preamble in its paragraphs."""
    found = next((found for found in FORMULA.finditer(block.text) if _runs_on(block.text, found)), None)
    if found is None:
        alone = (*_VERB_ALONE.finditer(block.text), *_SECTION_AT_END.finditer(block.text))
        yield from _pieces(block, [match.start("label") for match in alone])
        return
    rest = block.text[found.end() :]
    preamble_end = next((m.start("label") for m in _NUMBER.finditer(rest) if m["number"] in _ONE), len(rest))
    openings = [
        found.end() + m.end() for m in _ARGUMENT.finditer(rest, 0, preamble_end) if opens(rest[m.end() : m.end() + 60])
    ]
    yield from _pieces(block, [found.start(), found.end(), *openings])


def _runs_on(text: str, formula: re.Match[str]) -> bool:
    """Whether a preamble follows on the formula, and nothing or the date of a heading stands before it."""
    before = text[: formula.start()].strip(" .")
    has_comma = formula.group().rstrip().endswith(",")
    return has_comma and len(text) - formula.end() > _LONG and (not before or before[-4:].isdigit())


def _before_numbers(block: Block, number: int) -> tuple[tuple[Block, ...], int]:
    """The block cut before every number that is the next after `number`, and the number reached in it."""
    first = _FIRST_NUMBER.match(block.text)
    reached = int(first["number"]) if first else number
    cuts: list[int] = []
    for found in _NUMBER.finditer(block.text):
        following = 1 if found["number"] in _ONE else int(found["number"])
        if following == reached + 1 or (following == 1 and not first and not cuts):
            reached = following
            cuts.append(found.start("label"))
    return tuple(_pieces(block, cuts)), reached


def _before_items(block: Block) -> Iterator[Block]:
    letter, cuts = "a", []
    for found in _ITEM.finditer(block.text):
        if found["letter"] == letter and (letter != "a" or found.group()[0] == ":"):
            cuts.append(found.start("label"))
            letter = chr(ord(letter) + 1)
    yield from _pieces(block, cuts if len(cuts) > 1 else [])


def _pieces(block: Block, cuts: Sequence[int]) -> Iterator[Block]:
    bounds = sorted({0, *cuts, len(block.text)})
    if len(bounds) == 2 and block.text.strip():
        yield block
        return
    for start, end in pairwise(bounds):
        text = block.text[start:end]
        if text.strip():
            yield replace(block, text=text, line=block.line + block.text.count("\n", 0, start))
