"""Where a text without markup has its cover, preamble, operative body, annexes, vote line and footnotes.

The order is always the same - heading, enacting formula, preamble, body, vote line, footnotes - but for four things: a
section ("B") may bring a formula and a preamble of its own (161), an annex may stand before the vote line (263), a
preambular paragraph between operative ones (687), and a text of 1946-47 may have no formula at all (1, 7, 17).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Final

from resolutions.languages import Language
from resolutions.parsing.document import Block, Doubt, Part
from resolutions.parsing.structure import wordings
from resolutions.parsing.structure.slips import Labels
from resolutions.sentences import at_line
from resolutions.sentences import sentence as _

_LONGEST_HEADING: Final = 90
_LONGEST_TITLE: Final = 160
# "A", "II.", "I. Sanctions", "B. Iraq": a section's label alone or before a title.
_SECTION: Final = re.compile(
    r"(?:(?:Section|Part|Partie)\s)?(?:[A-K]|[IVX]{1,5})(?:\s?[.)–-]?|(?:\s?[.)–-]\s?\w.{0,80}))"
)
# "ANNEX", "Annex II", "Annexe I", "Anexo", "Приложение", "附件", "مرفق"
_ANNEX: Final = re.compile(
    r"(?:ANNEXE?|Annexe?|ANEXO|Anexo|Приложение|APPENDI(?:X|CE)|附件|(?:ال)?مرفق)(?:\s+[IVX\dA-H一二三]{1,4})?\W{0,3}(?:\n.*|\s+[A-Z].{0,80})?"
)
_NOTES: Final = "Footnotes"  # the heading of notes in the typescripts of 1946-70
_NOTE: Final = re.compile(r"(?P<mark>\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}/?|\*{1,3})\s+(?=\D)")
_GOES_ON: Final = re.compile(r"(?:,|\band|\bet)$")
# A quotation, or words in the middle of a sentence, belong to the paragraph above: 490, 764.
_GOES_ON_ABOVE: Final = re.compile(r"[“\"«]|\W{0,5}[a-zà-ÿ]")
_FIRST: Final = re.compile(r"[1lIi]\s?[.,]\s?(?=[^\W\d_])")
_RESOLVES: Final = re.compile(r"(?:Resolves|Decides|Décide)(?:\ that|\ que)?")
_ENDED: Final = re.compile(r"[.;:,!?。；：，、؛،]\W{0,4}$")


class _State(IntEnum):
    COVER = 0
    PREAMBLE = 1
    BODY = 2
    ANNEX = 3
    AFTER = 4  # behind the vote line


_PARTS: Final = {
    _State.COVER: Part.COVER,
    _State.PREAMBLE: Part.PREAMBLE,
    _State.BODY: Part.BODY,
    _State.ANNEX: Part.ANNEX,
    _State.AFTER: Part.COVER,
}


def divide(blocks: Sequence[Block], language: Language) -> tuple[tuple[Block, ...], tuple[Doubt, ...]]:
    """Every block in its part, labels apart from text, and the doubts about both. Parts that a format told are kept."""
    division = _Division(blocks, wordings.of(language))
    divided = tuple(division.placed(at) for at in range(len(blocks)))
    return divided, (*division.doubts, *_missing(divided))


@dataclass(frozen=True, slots=True)
class _Labelled:
    """A block after its label is set apart."""

    block: Block
    is_numbered: bool


class _Division:
    """One pass over the blocks of a text."""

    def __init__(self, blocks: Sequence[Block], words: wordings.Wordings) -> None:
        self.doubts: list[Doubt] = []
        self._blocks = blocks
        self._words = words
        self._labels = Labels()
        self._state = _State.COVER
        self._first_follows = self._following_firsts()
        self._start = self._first_of_text()

    def placed(self, at: int) -> Block:
        block = self._blocks[at]
        if block.part is not Part.UNKNOWN:
            self._state = _State.AFTER if block.text.rstrip(":") == _NOTES else self._state
            return block
        if at < self._start:
            return replace(block, part=Part.COVER)
        if self._words.formula.fullmatch(block.text):
            return self._formula(block)
        if self._words.vote.match(block.text):
            self._state = _State.AFTER
            return replace(block, part=Part.COVER)
        if self._words.decision.match(block.text):
            return replace(block, part=Part.COVER)  # another decision, printed on the same page of the volume
        if self._state is not _State.COVER and _ANNEX.fullmatch(block.text):
            self._state = _State.ANNEX
            self._labels.restart()
            return replace(block, part=Part.ANNEX, is_heading=True)
        if self._state is _State.AFTER:
            return _note(block, self._blocks[at - 1])
        return self._of_text(at, block)

    def _first_of_text(self) -> int:
        """The place of the first block below the heading: the enacting formula, or what opens a text without one."""
        open_blocks = [(at, block) for at, block in enumerate(self._blocks) if block.part is Part.UNKNOWN]
        for at, block in open_blocks:
            if self._words.formula.fullmatch(block.text) or self._is_recital(block):
                return self._section_above(at)
        last_heading = max((at for at, block in open_blocks[:14] if self._words.heading.match(block.text)), default=-1)
        return next((at for at, b in open_blocks if at > last_heading and self._opens(b)), len(self._blocks))

    def _is_recital(self, block: Block) -> bool:
        """ "Whereas ..., and" above the formula (7), or a whole paragraph (4, 14)."""
        goes_on = _GOES_ON.search(block.text) or len(block.text) > _LONGEST_TITLE
        return bool(self._words.preambular.match(block.text) and goes_on)

    def _section_above(self, at: int) -> int:
        """A section's "A" may stand above the formula (161)."""
        return at - 1 if at and _SECTION.fullmatch(self._blocks[at - 1].text) else at

    def _opens(self, block: Block) -> bool:
        return bool(self._words.preambular.match(block.text) or Labels().found(block.text)) or (
            len(block.text) > _LONGEST_HEADING and not self._words.vote.match(block.text)
        )

    def _formula(self, block: Block) -> Block:
        self._state = _State.PREAMBLE
        self._labels.restart()
        return replace(block, part=Part.COVER)

    def _of_text(self, at: int, block: Block) -> Block:
        if self._state is _State.COVER:
            self._state = _State.PREAMBLE
        if self._is_heading(at, block):
            return replace(block, part=self._part_of_heading(at), is_heading=True)
        labelled = self._labelled(block, self._next_text(at))
        if self._state is _State.PREAMBLE and self._begins_body(at, labelled):
            self._state = _State.BODY
        return replace(labelled.block, part=self._part(at, labelled))

    def _next_text(self, at: int) -> str:
        return next((b.text for b in self._blocks[at + 1 :] if b.part is Part.UNKNOWN), "")

    def _labelled(self, block: Block, following: str) -> _Labelled:
        label = self._labels.found(block.text, following)
        if label is None:
            return _Labelled(block, is_numbered=False)
        if label.meant and label.meant != label.printed:
            message = _("The label “%(printed)s” was read as “%(meant)s”.", printed=label.printed, meant=label.meant)
            self.doubts.append(Doubt("label_mended", at_line(block.line), message))
        apart = replace(block, text=label.text, num=label.printed, meant=label.meant)
        return _Labelled(apart, is_numbered=(label.meant or label.printed)[0].isdigit())

    def _begins_body(self, at: int, labelled: _Labelled) -> bool:
        """The body begins with paragraph 1 or the first operative verb, which may stand above it (6, 47)."""
        block = labelled.block
        if labelled.is_numbered:
            return True
        if self._words.preambular.match(block.text) or _GOES_ON_ABOVE.match(block.text):
            return False
        is_operative = bool(self._words.operative.match(block.text))
        if block.num or self._first_follows[at]:
            return is_operative and (not self._first_follows[at] or _is_sentence(block))
        return is_operative or bool(self._words.operative_end.search(block.text))

    def _following_firsts(self) -> list[bool]:
        """For each block whether a paragraph 1 follows before the next formula or vote line."""
        follows, found = [], False
        for block in reversed(self._blocks):
            follows.append(found)
            if block.part is Part.UNKNOWN:
                ends = self._words.formula.fullmatch(block.text) or self._words.vote.match(block.text)
                found = not ends and (found or bool(_FIRST.match(block.text)))
        return follows[::-1]

    def _part(self, at: int, labelled: _Labelled) -> Part:
        if self._state is _State.BODY and not labelled.block.num and self._is_preambular_between(at):
            return Part.PREAMBLE
        return _PARTS[self._state]

    def _is_preambular_between(self, at: int) -> bool:
        """ "Acting under Chapter VII ...," between two operative paragraphs (687), but not the words after a list."""
        text = self._blocks[at].text
        if not self._words.preambular.match(text) or not text.rstrip().endswith((",", "，", "،")):
            return False
        following = next((b for b in self._blocks[at + 1 :] if b.part is Part.UNKNOWN), None)
        return following is not None and (self._opens(following) or self._is_heading(at, following))

    def _is_heading(self, at: int, block: Block) -> bool:
        """A section's label, or a short line without a full stop between paragraphs ("Participation" in 2250)."""
        text = block.text
        if len(text) > _LONGEST_HEADING or "\n" in text:
            return False
        if _SECTION.fullmatch(text):
            return True
        if self._state not in (_State.BODY, _State.ANNEX, _State.PREAMBLE) or _ENDED.search(text):
            return False
        if not text[0].isalpha() or not (text[0].isupper() or not text[0].islower()) or Labels().found(text):
            return False
        if self._words.operative.match(text) or (self._words.preambular.match(text) and self._state is _State.PREAMBLE):
            return False
        previous = next((b for b in reversed(self._blocks[:at]) if b.part is Part.UNKNOWN), None)
        return previous is None or bool(_ENDED.search(previous.text)) or self._state is _State.ANNEX

    def _part_of_heading(self, at: int) -> Part:
        """A heading goes with what it heads: the formula or preamble of a section, or its paragraphs."""
        if self._state is _State.ANNEX:
            return Part.ANNEX
        following = (b for b in self._blocks[at + 1 :] if b.part is Part.UNKNOWN and len(b.text) > 3)
        first = next(following, None)
        if first is None or self._words.preambular.match(first.text) or self._words.formula.fullmatch(first.text):
            return Part.PREAMBLE
        self._state = _State.BODY
        return Part.BODY


def _is_sentence(block: Block) -> bool:
    """Not "Measures", a section's title (1735), nor "* Definitions ...", a note (1540), nor an item of a list."""
    is_whole = bool(_ENDED.search(block.text)) or _RESOLVES.fullmatch(block.text)
    return bool(is_whole) and not block.num and block.text[0].isalpha()


def _note(block: Block, before: Block) -> Block:
    """What stands behind the vote line: footnotes, and what the page adds."""
    found = _NOTE.match(block.text)
    if found:
        return replace(block, part=Part.FOOTNOTE, num=found["mark"], text=block.text[found.end() :])
    return replace(block, part=Part.FOOTNOTE if before.part is Part.FOOTNOTE else Part.COVER)


def _missing(blocks: Sequence[Block]) -> tuple[Doubt, ...]:
    if any(block.part is Part.BODY for block in blocks):
        return ()
    last = max((block.line for block in blocks), default=0)
    return (Doubt("no_body", at_line(last), _("No operative paragraph was found.")),)
