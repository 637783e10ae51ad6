"""From blocks in reading order to paragraphs: kind, label, anchor.

Anchors, unique in a text, the same in every language:

    pp-3, pp-3-a          preambular paragraph, and a list under it
    op-3, op-3-b-ii       operative paragraph 3, 3 (b), 3 (b) (ii)
    op-3-2                second dash or bullet under paragraph 3: its label is "3 [2]"
    op-3-u1               text without a label after the list of paragraph 3
    op-u1                 operative paragraph without a number
    op-a-1, pp-b-2        in lettered sections that begin their numbers anew (101, 161); where they do not (687): op-8
    annex-1, annex-1-3-a  an annex's own heading, and point 3 (a) in it
    annex-1-u2, -h1       text and headings without a label in an annex
    h-1, fn-1             headings of the body, footnotes

A label counts within its part: point 3 of an annex and paragraph 3 of section B are both "3"; the anchor tells where.
A second paragraph of the same label gets "-2", and a doubt. A label missing in print is supplied where its neighbours
leave no other, with a doubt. What is not the resolution's own (Kind.OTHER) has neither label nor anchor.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from resolutions.parsing.document import Block, Doubt, Paragraph, Part
from resolutions.parsing.structure.annexes import is_annex_heading, settled
from resolutions.parsing.structure.labels import ITEMS, Reading, Scheme, readings
from resolutions.parsing.structure.outline import Outline, Step
from resolutions.parsing.structure.sections import first_section, restarting_sections, section_label
from resolutions.sentences import at_line
from resolutions.sentences import sentence as _
from resolutions.terms import Kind

_TWO_DIGITS: Final = 9  # numbers above have two
_SECTION_SCHEMES: Final = (Scheme.CAPITAL, Scheme.CAPITAL_ROMAN)


def number(blocks: Sequence[Block]) -> tuple[tuple[Paragraph, ...], tuple[Doubt, ...]]:
    """The paragraphs of a text, one for each block in the same order, and a doubt for each label that is uncertain."""
    placed = settled(blocks)
    numbering = _Numbering(placed)
    paragraphs = tuple(numbering.paragraph(at) for at in range(len(placed)))
    return paragraphs, tuple(numbering.doubts)


@dataclass(slots=True)
class _Scope:
    """A stretch with its own numbers: the preamble, the body, an annex, or a section that numbers anew."""

    prefix: str
    section: str = ""  # slug of the heading under which an annex begins its numbers anew
    heading: str = ""  # slug of the heading last read
    is_numbered: bool = False
    reached: int = 0  # the number last read
    outline: Outline = field(default_factory=Outline)
    unnumbered: int = 0
    headings: int = 0
    continued: Counter[str] = field(default_factory=Counter)

    def anchor(self, *slugs: str) -> str:
        return "-".join(filter(None, (self.prefix, self.section, *slugs)))

    def begin_section(self, found: Sequence[Reading]) -> None:
        """Numbers that begin anew below a heading of an annex belong to it: "annex-1-a-1"."""
        if not found or found[0].scheme is not Scheme.NUMBER:
            return
        if found[0].ordinal == 1 and self.is_numbered and self.heading:
            self.section = self.heading
        self.is_numbered, self.heading = True, ""

    def next_unnumbered(self) -> str:
        self.unnumbered += 1
        return f"u{self.unnumbered}"

    def next_heading(self) -> str:
        self.headings += 1
        return f"h{self.headings}"


class _Numbering:
    """One pass over the blocks of a text."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.doubts: list[Doubt] = []
        self._blocks = blocks
        self._readings = [_readings_of(block) for block in blocks]
        self._following, self._next_number = _looking_ahead(blocks, self._readings)
        self._sections = restarting_sections(blocks, self._readings)
        self._anchors: dict[str, int] = {}  # anchor -> how often it was wanted
        self._scopes: dict[Part, _Scope] = {}
        self._begin_section(first_section(self._sections))
        self._annexes = self._headings = self._notes = 0

    def paragraph(self, at: int) -> Paragraph:
        block = self._blocks[at]
        match block.part:
            case Part.FOOTNOTE:
                self._notes += 1
                return self._made(block, Kind.FOOTNOTE, f"fn-{self._notes}")
            case Part.PREAMBLE | Part.BODY:
                return self._of_resolution(at, block)
            case Part.ANNEX:
                return self._of_annex(at, block)
            case _:
                return _paragraph(block, Kind.OTHER)

    def _of_resolution(self, at: int, block: Block) -> Paragraph:
        scope = self._scopes[block.part]
        if self._readings[at]:
            return self._labelled(at, block, scope)
        if block.is_heading:
            return self._heading(at, block)
        if block.part is Part.PREAMBLE:
            scope.unnumbered += 1
            scope.outline.open(str(scope.unnumbered))
            return self._made(block, Kind.PREAMBULAR, scope.anchor(scope.outline.anchor))
        return self._without_label(at, block, scope)

    def _heading(self, at: int, block: Block) -> Paragraph:
        if at in self._sections:
            self._begin_section(self._sections[at])
        self._headings += 1
        return self._made(block, Kind.HEADING, f"h-{self._headings}")

    def _begin_section(self, label: str) -> None:
        pp, op = (f"{part}-{label.lower()}".rstrip("-") for part in ("pp", "op"))
        self._scopes |= {Part.PREAMBLE: _Scope(pp), Part.BODY: _Scope(op)}

    def _without_label(self, at: int, block: Block, scope: _Scope) -> Paragraph:
        """Text of the body without a label: it belongs to the paragraph above, or its number is missing in print."""
        path = scope.outline.path
        number = path[0].ordinal if path and path[0].scheme is Scheme.NUMBER else 0
        if self._next_number[at] == number + 2 and block.depth == 0:
            return self._supplied(block, scope, number + 1)
        if number:
            return self._continued(block, scope, Kind.SUBPARAGRAPH)
        scope.outline.open(scope.next_unnumbered())
        return self._made(block, Kind.OPERATIVE, scope.anchor(scope.outline.anchor))

    def _supplied(self, block: Block, scope: _Scope, number: int) -> Paragraph:
        """A paragraph whose number is missing, or stands misprinted in its text ("15 Insta ...", "i9. Calls")."""
        scope.outline.place([Reading(Scheme.NUMBER, number)], (), 0)
        label = scope.outline.label
        if found := re.match(rf"\W*(?:{number}\b[.\s]*|[\dilILO]{{1,3}}[.,]\s+)(?=\w)", block.text):
            block = replace(block, num=found.group().strip(), text=block.text[found.end() :])
        else:
            message = _("No number is printed; the paragraphs around it leave %(number)s.", number=number)
            self.doubts.append(Doubt("label_supplied", _place(block, label), message))
        return self._made(block, Kind.OPERATIVE, scope.anchor(scope.outline.anchor), label)

    def _continued(self, block: Block, scope: _Scope, kind: Kind) -> Paragraph:
        top = scope.outline.path[0].slug
        scope.continued[top] += 1
        return self._made(block, kind, scope.anchor(top, f"u{scope.continued[top]}"), depth=1)

    def _labelled(self, at: int, block: Block, scope: _Scope, kind: Kind | None = None) -> Paragraph:
        outline = scope.outline
        step = outline.place(self._misprint(at, block, scope) or self._readings[at], self._following[at], block.depth)
        if kind is Kind.ANNEX:
            self._plain_where_free(scope)
        label, depth = outline.label, len(outline.path) - 1
        if step in (Step.GAP, Step.BACK) and not self._goes_on_below_heading(scope):
            message = _("This label does not follow on the one before it.")
            self.doubts.append(Doubt("label_order", _place(block, label), message))
        if not depth:
            scope.reached = outline.path[0].ordinal
        kind = kind or (Kind.SUBPARAGRAPH if depth else _kind_in(block.part))
        return self._made(block, kind, scope.anchor(outline.anchor), label, depth)

    def _goes_on_below_heading(self, scope: _Scope) -> bool:
        """Whether a number goes on with the one above a heading of an annex, which closed its list (2231)."""
        top = scope.outline.path[0]
        return len(scope.outline.path) == 1 and top.scheme is Scheme.NUMBER and top.ordinal == scope.reached + 1

    def _misprint(self, at: int, block: Block, scope: _Scope) -> tuple[Reading, ...]:
        """The number that the neighbours leave, where another is printed or its digits turned: "61" below 15 (2730)."""
        path, printed = scope.outline.path, self._readings[at][0]
        if block.part is not Part.BODY or not path or {path[0].scheme, printed.scheme} != {Scheme.NUMBER}:
            return ()
        meant = path[0].ordinal + 1
        is_transposed = printed.ordinal > _TWO_DIGITS and f"{printed.ordinal}" == f"{meant}"[::-1]
        if printed.ordinal == meant or not (is_transposed or self._next_number[at] == meant + 1):
            return ()
        message = _("The label “%(printed)s” was read as “%(meant)s”.", printed=block.num, meant=meant)
        self.doubts.append(Doubt("label_mended", _place(block, str(meant)), message))
        return (Reading(Scheme.NUMBER, meant),)

    def _plain_where_free(self, scope: _Scope) -> None:
        """Points below words without a label are points of the annex, "annex-1-a", where that anchor is free.

        Not dashes, which would take the anchors of the numbers that follow: in 1456 they are "annex-1-u2-1".
        """
        top, *nested = scope.outline.path
        begins = len(nested) == 1 and top.scheme is None and nested[0].ordinal == 1 and nested[0].scheme not in ITEMS
        if begins and scope.anchor(nested[0].slug) not in self._anchors:
            scope.outline.hide_top()

    def _of_annex(self, at: int, block: Block) -> Paragraph:
        if is_annex_heading(block) or Part.ANNEX not in self._scopes:
            self._annexes += 1
            scope = self._scopes[Part.ANNEX] = _Scope(f"annex-{self._annexes}")
            if block.is_heading:
                return self._made(block, Kind.ANNEX, scope.prefix)
        scope = self._scopes[Part.ANNEX]
        if block.is_heading and not self._readings[at]:
            slug = scope.next_heading()
            scope.outline.open(slug)
            scope.heading = section_label(block).lower() or slug
            return self._made(block, Kind.ANNEX, f"{scope.prefix}-{slug}")
        if self._readings[at]:
            scope.begin_section(self._readings[at])
            return self._labelled(at, block, scope, Kind.ANNEX)
        if scope.outline.is_labelled and not block.opening:
            return self._continued(block, scope, Kind.ANNEX)
        scope.outline.open(scope.next_unnumbered())
        return self._made(block, Kind.ANNEX, scope.anchor(scope.outline.anchor))

    def _made(self, block: Block, kind: Kind, anchor: str, label: str = "", depth: int = 0) -> Paragraph:
        """The paragraph, its anchor made unique."""
        if anchor in self._anchors and label:
            message = _("Label %(label)s stands in the text again.", label=label)
            self.doubts.append(Doubt("label_repeated", _place(block, label), message))
        return _paragraph(block, kind, label, self._unique(anchor), depth)

    def _unique(self, anchor: str) -> str:
        """The anchor, or the first of anchor-2, anchor-3 ... that is free ("op-3-2" may be an item of paragraph 3)."""
        unique, times = anchor, self._anchors.get(anchor, 1)
        while unique in self._anchors:
            times += 1
            unique = f"{anchor}-{times}"
        self._anchors[anchor], self._anchors[unique] = times, 1
        return unique


def _paragraph(block: Block, kind: Kind, label: str = "", anchor: str = "", depth: int = 0) -> Paragraph:
    return Paragraph(kind, block.text, label, block.num, anchor, block.opening, depth, block.line)


def _kind_in(part: Part) -> Kind:
    return Kind.PREAMBULAR if part is Part.PREAMBLE else Kind.OPERATIVE


def _place(block: Block, label: str) -> str:
    return label or at_line(block.line)


def _readings_of(block: Block) -> tuple[Reading, ...]:
    """The readings of a block's label; none for "A." or "II." before a heading, which names a section."""
    found = readings(block.meant or block.num)
    return () if block.is_heading and found and found[0].scheme in _SECTION_SCHEMES else found


def _looking_ahead(
    blocks: Sequence[Block], labels: Sequence[tuple[Reading, ...]]
) -> tuple[list[tuple[Reading, ...]], list[int]]:
    """For each block the readings of the next label in its part, and the next number of the body (0: none)."""
    following: list[tuple[Reading, ...]] = []
    numbers: list[int] = []
    label: tuple[Reading, ...] = ()
    number, part = 0, Part.UNKNOWN
    for block, found in zip(reversed(blocks), reversed(labels), strict=True):
        if block.part is not part and block.part is not Part.FOOTNOTE:
            label, part = (), block.part
        following.append(label)
        numbers.append(number)
        label = found or label
        if block.part is Part.BODY and found and found[0].scheme is Scheme.NUMBER:
            number = found[0].ordinal
    return following[::-1], numbers[::-1]
