"""Resolutions as text without markup: corrected scans, typescripts, scans of the yearly volumes, pages of other sites.

Nothing is marked, so this reader only tells what lines stand together, and which document it is; where page furniture
interrupts a paragraph is for `clean`, where the preamble ends for `structure` to find.
"""

import re
from collections.abc import Iterator
from typing import Final

from resolutions.languages import Language
from resolutions.parsing.decoding import Line, lines
from resolutions.parsing.document import Block, Source
from resolutions.parsing.errors import Ignored, Refused
from resolutions.parsing.formats.headings import identify, other_symbol
from resolutions.sentences import at_line
from resolutions.sentences import sentence as _
from resolutions.terms import Provenance

# The name of the Council in an enacting formula or a heading, in six languages.
_COUNCIL: Final = re.compile(
    r"""Security\s+Council | Conseil\s+de\s+s[ée]curit[ée] | Consejo\s+de\s+Seguridad | Совет\w*\s+Безопасности
      | 安全理事会 | 安全理事會 | 安理[会會] | مجلس\s+ا?ل?[أا]من""",
    re.VERBOSE | re.IGNORECASE,
)
# A line that is nothing but the enacting formula: the heading ends there.
_FORMULA: Final = re.compile(
    r"""^\W{0,3}(?:The\ Security\ Council | Security\ Council(?=,)
      | Le\ Conseil\ de\ s[ée]curit[ée] | El\ Consejo\ de\ Seguridad
      | Совет\ Безопасности | 安全理事[会會] | (?:إ|ا)ن\ مجلس\ ال[أا]من)\W{0,3}$""",
    re.VERBOSE | re.IGNORECASE | re.MULTILINE,
)
_LONGEST_HEADING: Final = 14  # runs of lines above a text that lacks the formula (1, 7, 17)
_YEAR: Final = re.compile(r"\b(?:19[4-9]\d|20[0-4]\d)\b")
_ADOPTED: Final = re.compile(r"\badopted\b|\badoptée\b|\b[Aa]probada\b|принята|اتخذ|通过|通過", re.IGNORECASE)
_CORRECTED: Final = "GOLD"  # the release of corrected scans marks its files so


def is_mine(text: str) -> bool:
    """Whether a text may be a document of the Council: it names the Council, or is headed like a resolution."""
    heading = _heading(tuple(_blocks(lines(text[:6000]))))
    return bool(_COUNCIL.search(text)) or identify(heading, "").symbol is not None


def read(text: str, *, name: str = "", language: Language | None = None) -> Source:
    """The runs of lines of a text, and the document it is. `name` is the file name, a witness to its identity.

    Raises Ignored for a text that is no document of the Council, Refused where nothing tells which one it is.
    """
    blocks = tuple(_blocks(lines(text)))
    heading = _heading(blocks)
    identity = identify(heading, name, _years(heading))
    if identity.symbol is None:
        raise _unknown(text, name)
    return Source(
        provenance=Provenance.CORRECTED_SCAN if _CORRECTED in name.upper() else Provenance.UNCORRECTED_TEXT,
        blocks=blocks,
        symbol=identity.symbol,
        other_symbol=other_symbol(heading),
        language=language,
        doubts=identity.doubts,
    )


def _blocks(numbered: tuple[Line, ...]) -> Iterator[Block]:
    """The runs of lines between blank ones, each a block, its lines still apart."""
    run: list[Line] = []
    for line in (*numbered, Line("", 0)):
        if line.text.strip():
            run.append(line)
        elif run:
            yield Block("\n".join(line.text.rstrip() for line in run), run[0].number)
            run = []


def _heading(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """What stands above the enacting formula; the first runs of lines where there is none."""
    above: list[Block] = []
    for block in blocks:
        if found := _FORMULA.search(block.text):
            return (*above, Block(block.text[: found.start()], block.line))
        above.append(block)
    return tuple(above[:_LONGEST_HEADING])


def _years(heading: tuple[Block, ...]) -> tuple[int, ...]:
    return tuple(int(year) for block in heading if _ADOPTED.search(block.text) for year in _YEAR.findall(block.text))


def _unknown(text: str, name: str) -> Ignored | Refused:
    if not _COUNCIL.search(text):
        message = _("No document of the Security Council: it neither names the Council nor bears a symbol.")
        return Ignored(name, message)
    return Refused(at_line(1), _("Neither the heading nor the file name tells the number of the resolution."))
