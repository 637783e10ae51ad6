"""Outlines of invented texts, as blocks, and the anchors and labels that they get."""

from resolutions.parsing.document import Block, Part
from resolutions.parsing.structure.numbering import number


def body(*rows):
    """Blocks of the body from "label text" rows; an indent of two spaces is one level of nesting told by the format."""
    return tuple(_block(row) for row in rows)


def _block(row):
    depth = (len(row) - len(row.lstrip())) // 2
    part = Part.PREAMBLE if row.startswith("pp ") else Part.BODY
    label, _, text = row.strip().removeprefix("pp ").partition("|")
    if label.startswith("#"):
        return Block(text, part=part, num=label[1:], is_heading=True)
    return Block(text, part=part, num=label, depth=depth)


def anchors(blocks):
    return [paragraph.anchor for paragraph in number(blocks)[0]]


def labels(blocks):
    return [paragraph.label for paragraph in number(blocks)[0]]
