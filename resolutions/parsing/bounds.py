"""What no document of the Council exceeds. A file beyond a bound is refused, with the place, before it costs time.

The bounds are some times the largest that the real texts have: 2231 (2015) has 2,272 paragraphs with its annexes, the
statement S/PRST/2018/18 some 850,000 characters, 3,300 mentions and a paragraph of 4,400. Those of labels and facts are
the widths of the columns that keep them.
"""

from collections.abc import Sequence
from typing import Final

from resolutions.parsing.document import Block, Mention, Paragraph, ParsedResolution
from resolutions.parsing.errors import Refused

LONGEST_TEXT: Final = 3_000_000  # characters
MOST_LINES: Final = 20_000
MOST_PARAGRAPHS: Final = 5_000
LONGEST_PARAGRAPH: Final = 50_000  # characters
MOST_MENTIONS: Final = 10_000
LONGEST: Final = {"printed": 40, "label": 60, "anchor": 80, "opening": 120}  # of a paragraph, in characters
LONGEST_WORDING: Final = 300
LONGEST_PINPOINT: Final = 60
LONGEST_FACT: Final = {"meeting_note": 40, "agenda_item": 1000, "draft": 60}
LONGEST_OTHER_SYMBOL: Final = 40
LAST_MEETING: Final = 32_767  # the Council held its ten thousandth in 2025


def check_blocks(blocks: Sequence[Block]) -> None:
    """Raise Refused where a file has more text, or more lines of it, than a document of the Council."""
    if sum(len(block.text) for block in blocks) > LONGEST_TEXT:
        raise Refused("", f"The text has more than {LONGEST_TEXT:,} characters: no document of the Council has.")
    if sum(1 + block.text.count("\n") for block in blocks) > MOST_LINES:
        raise Refused("", f"The text has more than {MOST_LINES:,} lines: no document of the Council has.")


def check_paragraphs(paragraphs: Sequence[Block]) -> None:
    """Raise Refused where there are more paragraphs than a document has, or one is longer than a paragraph can be."""
    if len(paragraphs) > MOST_PARAGRAPHS:
        message = f"The text has more than {MOST_PARAGRAPHS:,} paragraphs: no document of the Council has."
        raise Refused(_place(paragraphs[MOST_PARAGRAPHS]), message)
    for paragraph in paragraphs:
        if len(paragraph.text) > LONGEST_PARAGRAPH:
            message = f"The paragraph has more than {LONGEST_PARAGRAPH:,} characters: none of the Council's has."
            raise Refused(_place(paragraph), message)


def check(parsed: ParsedResolution) -> None:
    """Raise Refused where a label, a mention or a fact is larger than any of a document of the Council."""
    mentions = 0
    for paragraph in parsed.paragraphs:
        mentions += len(paragraph.mentions)
        if mentions > MOST_MENTIONS:
            raise Refused(_place(paragraph), f"The text names documents more than {MOST_MENTIONS:,} times.")
        _check_paragraph(paragraph)
    for name, longest in LONGEST_FACT.items():
        if len(str(getattr(parsed.facts, name) or "")) > longest:
            raise Refused(name.replace("_", " "), f"It has more than {longest:,} characters.")
    if len(parsed.other_symbol) > LONGEST_OTHER_SYMBOL:
        raise Refused("other symbol", f"It has more than {LONGEST_OTHER_SYMBOL} characters.")
    if (parsed.facts.meeting or 0) > LAST_MEETING:
        raise Refused("meeting", f"There is no meeting {parsed.facts.meeting}.")


def _check_paragraph(paragraph: Paragraph) -> None:
    for name, longest in LONGEST.items():
        if len(getattr(paragraph, name)) > longest:
            raise Refused(_place(paragraph), f"A label or opening of more than {longest} characters is none.")
    if any(_is_too_long(mention) for mention in paragraph.mentions):
        raise Refused(_place(paragraph), f"A citation of more than {LONGEST_WORDING} characters is none.")


def _is_too_long(mention: Mention) -> bool:
    return len(mention.wording) > LONGEST_WORDING or any(len(label) > LONGEST_PINPOINT for label in mention.pinpoint)


def _place(at: Block | Paragraph) -> str:
    return f"line {at.line}" if at.line else "the text"
