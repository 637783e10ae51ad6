"""What no document of the Council exceeds. A file beyond a bound is refused, with the place, before it costs time.

The bounds are some times the largest that the real texts have: 2231 (2015) has 2,272 paragraphs with its annexes, the
statement S/PRST/2018/18 some 850,000 characters, 3,300 mentions and a paragraph of 4,400. Those of labels,
bodies and facts are the widths of the columns that keep them.
"""

from collections.abc import Sequence
from typing import Final

from resolutions.parsing.document import Block, Effect, Mention, Paragraph, ParsedResolution
from resolutions.parsing.errors import Refused
from resolutions.sentences import Sentence, apart, at_line, fact
from resolutions.sentences import sentence as _

LONGEST_TEXT: Final = 3_000_000  # characters
MOST_LINES: Final = 20_000
MOST_PARAGRAPHS: Final = 5_000
LONGEST_PARAGRAPH: Final = 50_000  # characters
MOST_MENTIONS: Final = 10_000
LONGEST: Final = {"printed": 40, "label": 60, "anchor": 80, "opening": 120}  # of a paragraph, in characters
LONGEST_WORDING: Final = 300
LONGEST_PINPOINT: Final = 60
MOST_EFFECTS: Final = 100  # of one paragraph: paragraph 1 of 1022 (1995) has nine
LONGEST_BODY: Final = 300
LONGEST_CONDITION: Final = 5_000  # that of 2231 (2015), paragraph 12, has 680 characters
LONGEST_FACT: Final = {"meeting_note": 40, "agenda_item": 1000, "draft": 60}
LONGEST_OTHER_SYMBOL: Final = 40
LAST_MEETING: Final = 32_767  # the Council held its ten thousandth in 2025


def check_text(text: str) -> None:
    """Raise Refused where a file has more text than a document of the Council, before anything is looked for in it."""
    if len(text) > LONGEST_TEXT:
        raise Refused(at_line(text.count("\n", 0, LONGEST_TEXT) + 1), _too_long())


def check_blocks(blocks: Sequence[Block]) -> None:
    """Raise Refused where a file has more text, or more lines of it, than a document of the Council."""
    characters = lines = 0
    for block in blocks:
        characters += len(block.text)
        lines += 1 + block.text.count("\n")
        if characters > LONGEST_TEXT:
            raise Refused(at_line(block.line), _too_long())
        if lines > MOST_LINES:
            message = _(
                "The text has more than %(number)s lines: no document of the Council has.", number=apart(MOST_LINES)
            )
            raise Refused(at_line(block.line), message)


def check_paragraphs(paragraphs: Sequence[Block]) -> None:
    """Raise Refused where there are more paragraphs than a document has, or one is longer than a paragraph can be."""
    if len(paragraphs) > MOST_PARAGRAPHS:
        message = _(
            "The text has more than %(number)s paragraphs: no document of the Council has.",
            number=apart(MOST_PARAGRAPHS),
        )
        raise Refused(at_line(paragraphs[MOST_PARAGRAPHS].line), message)
    for paragraph in paragraphs:
        if len(paragraph.text) > LONGEST_PARAGRAPH:
            message = _(
                "The paragraph has more than %(number)s characters: none of the Council’s has.",
                number=apart(LONGEST_PARAGRAPH),
            )
            raise Refused(at_line(paragraph.line), message)


def check(parsed: ParsedResolution) -> None:
    """Raise Refused where a label, a mention or a fact is larger than any of a document of the Council."""
    mentions = 0
    for paragraph in parsed.paragraphs:
        mentions += len(paragraph.mentions)
        if mentions > MOST_MENTIONS:
            message = _("The text names documents more than %(number)s times.", number=apart(MOST_MENTIONS))
            raise Refused(at_line(paragraph.line), message)
        _check_paragraph(paragraph)
    for name, longest in LONGEST_FACT.items():
        _check_fact(fact(name), str(getattr(parsed.facts, name) or ""), longest)
    _check_fact(fact("other_symbol"), parsed.other_symbol, LONGEST_OTHER_SYMBOL)
    if (parsed.facts.meeting or 0) > LAST_MEETING:
        raise Refused(fact("meeting"), _("There is no meeting %(number)s.", number=parsed.facts.meeting))


def _too_long() -> Sentence:
    return _(
        "The text has more than %(number)s characters: no document of the Council has.", number=apart(LONGEST_TEXT)
    )


def _check_fact(place: Sentence, told: str, longest: int) -> None:
    if len(told) > longest:
        raise Refused(place, _("It has more than %(number)s characters.", number=apart(longest)))


def _check_paragraph(paragraph: Paragraph) -> None:
    place = at_line(paragraph.line)
    for name, longest in LONGEST.items():
        if len(getattr(paragraph, name)) > longest:
            message = _("A label or opening of more than %(number)s characters is none.", number=longest)
            raise Refused(place, message)
    if any(_is_too_long(mention) for mention in paragraph.mentions):
        raise Refused(place, _("A citation of more than %(number)s characters is none.", number=LONGEST_WORDING))
    _check_effects(place, paragraph.effects)


def _check_effects(place: Sentence, effects: Sequence[Effect]) -> None:
    if len(effects) > MOST_EFFECTS:
        message = _("The paragraph does more than %(number)s things: none of the Council’s does.", number=MOST_EFFECTS)
        raise Refused(place, message)
    if any(_is_too_large(effect) for effect in effects):
        raise Refused(place, _("A body or condition as long as this is none."))


def _is_too_long(mention: Mention) -> bool:
    return len(mention.wording) > LONGEST_WORDING or _has_long_label(mention.pinpoint)


def _is_too_large(effect: Effect) -> bool:
    is_long = len(effect.body) > LONGEST_BODY or len(effect.condition) > LONGEST_CONDITION
    return is_long or _has_long_label(effect.paragraphs)


def _has_long_label(labels: Sequence[str]) -> bool:
    return any(len(label) > LONGEST_PINPOINT for label in labels)
