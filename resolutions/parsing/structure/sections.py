"""Sections that begin their numbers anew: 101 and 161 number the paragraphs of A from 1, and those of B again."""

import re
from collections.abc import Sequence
from typing import Final

from resolutions.parsing.document import Block, Part
from resolutions.parsing.structure.labels import Reading, Scheme, readings

# "A.", "A", "II", "Section B", "B. Sanctions": a section's label, not the article in "A framework for peace"
_SECTION: Final = re.compile(
    r"""^(?:(?:section|part|partie|sección|parte|раздел|часть)\s+)?
        (?P<label>[A-H]|[IVX]{1,4}) (?:[.):–—-]|$)""",
    re.VERBOSE | re.IGNORECASE,
)


def restarting_sections(blocks: Sequence[Block], labels: Sequence[Sequence[Reading]]) -> dict[int, str]:
    """Position of each labelled heading -> its label ("A"), where numbers restart under one; else empty, as in 687.

    `labels` are the readings of each block's label.
    """
    sections: dict[int, str] = {}
    restarts, highest, section_is_new = False, 0, False
    for at, (block, found) in enumerate(zip(blocks, labels, strict=True)):
        if block.part not in (Part.PREAMBLE, Part.BODY):
            continue
        if block.is_heading and (label := section_label(block)):
            sections[at], section_is_new = label, True
        elif found and found[0].scheme is Scheme.NUMBER and block.part is Part.BODY:
            restarts = restarts or (section_is_new and highest >= found[0].ordinal == 1)
            highest, section_is_new = max(highest, found[0].ordinal), False
    return sections if restarts else {}


def section_label(block: Block) -> str:
    """The label of a section's heading: "B" of "B. Sanctions"; "" where it has none."""
    found = _SECTION.match(block.num or block.text)
    if not found:
        return ""
    return next((r.written for r in readings(found["label"].upper())), "")


def first_section(sections: dict[int, str]) -> str:
    """The label of what stands above the first heading: "A" where that one is "B" (161 as reprinted), else none."""
    first = next(iter(sections.values()), "")
    return {"B": "A", "II": "I"}.get(first, "")
