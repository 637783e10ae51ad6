"""The blocks of an Akoma Ntoso document in reading order: every word outside the metadata, once.

A table's row is one block, its cells joined with " | ". A note stands after the paragraph it hangs from. A row of
labels that the XML nests (list, sublist, blockList) gives `depth`; the label is `num`, from its element or from
before a tab.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain
from typing import Final

from lxml import etree

from resolutions.parsing.document import Block, Part
from resolutions.parsing.formats.akoma_ntoso.words import Line, line_of, place_of, tag_of

CELL_SEPARATOR: Final = " | "

_PARTS: Final = {
    "coverPage": Part.COVER,
    "preface": Part.COVER,
    "formula": Part.COVER,
    "conclusions": Part.COVER,
    "preamble": Part.PREAMBLE,
    "mainBody": Part.BODY,
    "attachments": Part.ANNEX,
    "authorialNote": Part.FOOTNOTE,
    "note": Part.FOOTNOTE,
}
_NESTING: Final = ("list", "sublist", "blockList")
_WORDS_OF_THE_PARENT: Final = ("intro", "wrapUp", "listIntroduction", "listWrapUp")
_HEADINGS: Final = ("heading", "subheading", "crossHeading")
_INLINE: Final = (
    "a", "b", "i", "u", "span", "sup", "sub", "img", "inline", "eol", "br", "decoration", "event",
    "authorialNote", "docAuthority", "docDate", "docNumber", "docStatus", "docTitle",
)  # fmt: skip
_HEADING_CLASS: Final = re.compile(r"H\d|HCh|TitleH|Heading", re.IGNORECASE)
_SENTENCE_END: Final = re.compile(r"[.;:,!?。；：，、؛،:»”\"*)]\s*(?:and|et|y|и|و|以及)?$")
_SEPARATOR: Final = re.compile(r"[*\s]+")  # "* * *" between sections
_LONGEST_HEADING: Final = 120
# "3.2." in the element of a label, "1." before the words: point 3.2.1 (2231)
_DECIMAL: Final = re.compile(r"\d{1,3}\.\d{1,3}\.")
_LAST_DIGITS: Final = re.compile(r"\d{1,3}\.")
_BARE_SECTION: Final = re.compile(r"[A-H]|[IVX]{1,4}")


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the walk is: the part of the document, how deep in lists, whether under a heading's class."""

    part: Part = Part.BODY
    depth: int = 0
    in_heading: bool = False


def blocks_of(root: etree._Element) -> Iterator[Block]:
    """Every block of a document. Parts that a recovered file lost (statement/paragraph) count as its body."""
    yield from _labels_joined(_walk(root, _Place()))
    yield from _notes(root.iterfind("{*}statement/{*}meta/{*}notes/{*}note"))


def _labels_joined(blocks: Iterable[Block]) -> Iterator[Block]:
    """A label alone goes to the text below it (1292 has "1." and its words in two paragraphs), but not over another."""
    waiting: Block | None = None
    for block in map(_bare_section_as_heading, blocks):
        if waiting and block.part is waiting.part and block.num in ("", waiting.num) and (block.num or block.text):
            block, waiting = _labelled_by(waiting, block), None
        yield from _given(waiting)
        waiting = block if block.num and not block.text and block.part is not Part.FOOTNOTE else None
        yield from _given(None if waiting else block)
    yield from _given(waiting)


def _labelled_by(label: Block, block: Block) -> Block:
    """The text under a label; one that the text repeats (2542 in Chinese) is printed twice and meant once."""
    printed = " ".join(filter(None, (label.num, block.num)))
    return replace(block, num=printed, meant=label.num if block.num else "", depth=label.depth, is_heading=False)


def _bare_section_as_heading(block: Block) -> Block:
    """A section's label with no words beside it: "I" above the pledges of 1318."""
    is_bare = _BARE_SECTION.fullmatch(block.num) and not block.text and block.part is not Part.FOOTNOTE
    return replace(block, num="", text=block.num, is_heading=True) if is_bare else block


def _walk(element: etree._Element, place: _Place) -> Iterator[Block]:
    tag = tag_of(element)
    if tag in ("", "meta"):
        return
    here = _enter(element, tag, place)
    if tag == "table":
        yield from _rows(element, here)
    elif tag == "coverPage":
        yield from _cover(element, here)
    elif _is_leaf(element):
        yield from _leaf(element, tag, here)
    else:
        yield from _container(element, tag, here)


def _enter(element: etree._Element, tag: str, place: _Place) -> _Place:
    part = _PARTS.get(tag, place.part)
    if place.part is Part.ANNEX and part in (Part.BODY, Part.PREAMBLE):
        part = Part.ANNEX  # attachment/doc/mainBody
    if "#preamble" in element.get("refersTo", ""):
        part = Part.PREAMBLE  # a second preamble between the sections of the body: 1305
    depth = place.depth + (tag in _NESTING) - (tag in _WORDS_OF_THE_PARENT)
    in_heading = place.in_heading or bool(_HEADING_CLASS.search(element.get("class", "")))
    return _Place(part, depth, in_heading)


def _is_leaf(element: etree._Element) -> bool:
    """Whether an element holds words of its own, beside nothing but inline elements."""
    has_words = bool((element.text or "").strip()) or any((child.tail or "").strip() for child in element)
    return has_words or all(tag_of(child) in (*_INLINE, "") for child in element)


def _container(element: etree._Element, tag: str, place: _Place) -> Iterator[Block]:
    """The blocks of the children, the first of them bearing the element's label."""
    label = next((child for child in element if tag_of(child) == "num"), None)
    rest = chain.from_iterable(_walk(child, place) for child in element if child is not label)
    if label is None:
        yield from rest
        return
    printed = line_of(label, splits_label=False).text
    line = place_of(label)
    if tag == "section":  # "I" above the paragraphs of a section: 1305
        yield Block(printed, line, place.part, depth=place.depth, is_heading=True)
        yield from rest
        return
    first = next(rest, None)
    if first is not None and _DECIMAL.fullmatch(printed) and _LAST_DIGITS.fullmatch(first.num):
        yield replace(first, num=printed + first.num)
    elif first is None or first.num:
        yield Block("", line, place.part, printed, place.depth)
        yield from _given(first)
    else:
        yield replace(first, num=printed)
    yield from rest


def _cover(element: etree._Element, place: _Place) -> list[Block]:
    """The cover, the day of issue beside "Distr.: General" as on the page: alone it reads like the day of adoption."""
    blocks: list[Block] = []
    for child in element:
        is_issue = any(date.get("refersTo") == "#dateOfIssuance" for date in child.iter("{*}docDate"))
        for block in _walk(child, place):
            if is_issue and blocks:
                blocks[-1] = replace(blocks[-1], text=f"{blocks[-1].text} {block.text}")
            else:
                blocks.append(block)
    return blocks


def _given(block: Block | None) -> tuple[Block, ...]:
    return (block,) if block else ()


def _leaf(element: etree._Element, tag: str, place: _Place) -> Iterator[Block]:
    is_heading = place.in_heading or (tag in _HEADINGS and place.part is not Part.PREAMBLE)
    line = line_of(element, splits_label=not is_heading and place.part is not Part.COVER)
    if line.text or line.num:
        part = _part_of(line, place.part)
        opening = line.opening or _named_opening(element, line.text)
        shown = line.opening if part is Part.BODY else opening  # "Reporting and ..." (2550)
        is_heading = is_heading or _looks_like_heading(line, part, shown)
        yield Block(line.text, place_of(element), part, line.num, place.depth, opening, is_heading)
    yield from _notes(line.notes)


def _part_of(line: Line, part: Part) -> Part:
    """Asterisks alone separate sections; before words they mark a note, "* Reissued for technical reasons."."""
    if _SEPARATOR.fullmatch(line.text):
        return Part.COVER
    return Part.FOOTNOTE if line.num.startswith("*") else part


def _named_opening(element: etree._Element, text: str) -> str:
    """The opening words that name a preambular paragraph's container: Chinese texts set them apart in no other way."""
    container = element.getparent()
    name = container.get("name", "") if container is not None and tag_of(container) == "container" else ""
    return name if name and text.startswith(name) else ""


def _looks_like_heading(line: Line, part: Part, opening: str) -> bool:
    """Many headings are marked by nothing but their looks: a short line (2794), a line all in italics (2253)."""
    if line.num or part not in (Part.PREAMBLE, Part.BODY, Part.ANNEX) or len(line.text) > _LONGEST_HEADING:
        return False
    return not _SENTENCE_END.search(line.text) and (line.is_all_italic or not opening)


_OF_ROWS: Final = ("thead", "tbody", "tfoot", "tr")


def _rows(table: etree._Element, place: _Place) -> Iterator[Block]:
    """The caption of a table, its rows, and words outside of cells, which no file has had yet. The rows of a table
    inside a cell are that cell's words.
    """
    for caption in table.iterchildren("{*}caption"):
        yield from _leaf(caption, tag_of(caption), place)
    notes: list[etree._Element] = []
    for row in table.iter("{*}tr"):
        if next(row.iterancestors("{*}table")) is not table:
            continue
        cells = [line_of(cell, splits_label=False) for cell in row]
        notes += [note for cell in cells for note in cell.notes]
        text = CELL_SEPARATOR.join(filter(None, (cell.text for cell in cells)))
        if text:
            yield Block(text, place_of(row), place.part, depth=place.depth)
    if loose := " ".join(_loose_words(table)):
        yield Block(loose, place_of(table), place.part, depth=place.depth)
    yield from _notes(notes)


def _loose_words(element: etree._Element) -> Iterator[str]:
    """What stands in a table or a row of it beside the cells."""
    yield from (element.text or "").split()
    for child in element:
        if tag_of(child) in _OF_ROWS:
            yield from _loose_words(child)
        yield from (child.tail or "").split()


def _notes(notes: Iterable[etree._Element]) -> Iterator[Block]:
    for note in notes:
        text = line_of(note, splits_label=False).text
        marker = note.get("marker", "")
        if text or marker:
            yield Block(text, place_of(note), Part.FOOTNOTE, marker)
