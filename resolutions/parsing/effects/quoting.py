"""Paragraphs that only say again what was decided before: they do nothing themselves.

quoted = a paragraph that begins with a quotation mark, and those after it until one ends with a mark
       | those after "which reads:" until one ends with a mark            (501, of resolution 425 (1978))
       | the sub-paragraphs of "Reaffirms its resolution 425 (1978), in which it"     (498)
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from resolutions.parsing.document import Paragraph
from resolutions.terms import Kind, Role

_OPENS: Final = re.compile(r"\s*[“„«\"](?![^“”»\"]*[”»\"])")
_BEGINS: Final = re.compile(r"\s*[“„«\"]")
_CLOSES: Final = re.compile(r"[”»\"][\W\d]*$")
_READS: Final = re.compile(r"\breads?(?:\s+as\s+follows)?\s*:\W*$")
_SAID: Final = re.compile(r"\b(?:in|by)\s+which\s+(?:it|the\s+(?:Security\s+)?Council)(?:,[^,;]*,)?\W*$")


def are_quoted(paragraphs: Iterable[Paragraph]) -> Iterator[bool]:
    """For each paragraph, in order, whether it says again what was decided before."""
    is_open = is_below = False
    for paragraph in paragraphs:
        whole = f"{paragraph.printed} {paragraph.text}"
        is_below &= paragraph.kind is Kind.SUBPARAGRAPH
        yield is_open or is_below or bool(_BEGINS.match(whole))
        if is_open or _OPENS.match(whole):
            is_open = not _CLOSES.search(whole)
        elif paragraph.role is Role.OPERATIVE:
            is_open = bool(_READS.search(whole))
            is_below |= bool(_SAID.search(whole))
