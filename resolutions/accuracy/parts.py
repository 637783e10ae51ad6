"""Where each mention stands and by which word its paragraph opens, as it was read, held against what readers noted.

Labels count the characters of a file, and a text that was read has paragraphs: the two are brought together by the
order of the documents named. A presidential statement has no parts, which readers called "other". Only what both name
is judged here; what was missed or invented is counted elsewhere.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from operator import attrgetter
from typing import Final

from resolutions.accuracy.labels import LabelledMention
from resolutions.languages import ENGLISH
from resolutions.parsing.document import Mention, Paragraph, ParsedResolution
from resolutions.parsing.opening_terms import term_of
from resolutions.symbols import Series
from resolutions.terms import Role

_OPENED: Final = (Role.PREAMBULAR, Role.OPERATIVE)
_ROLES: Final = {"heading": Role.OTHER}


@dataclass(frozen=True, slots=True)
class JudgedPart:
    """One mention: whether its role is right, and its opening word; None where readers noted no such word."""

    text: str
    start: int
    role: bool
    opening: bool | None
    found: str


def judge_parts(labels: Sequence[LabelledMention], parsed: ParsedResolution) -> Iterator[JudgedPart]:
    """Every labelled mention that was read too, in order."""
    read = [(mention, paragraph) for paragraph in parsed.paragraphs for mention in paragraph.mentions]
    is_statement = parsed.symbol.series is Series.PRESIDENTIAL_STATEMENT
    judged = (label for label in labels if label.role and not (is_statement and label.role == Role.OTHER))
    ordered = sorted(judged, key=attrgetter("start"))
    ours, theirs = [label.symbol for label in ordered], [mention.symbol.text for mention, _ in read]
    for match in SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks():
        for place in range(match.size):
            yield _judged(ordered[match.a + place], read[match.b + place])


def _judged(label: LabelledMention, read: tuple[Mention, Paragraph]) -> JudgedPart:
    _, paragraph = read
    role = _ROLES.get(label.role, label.role)
    term = term_of(label.opening, ENGLISH)
    is_judged = term is not None and role in _OPENED
    return JudgedPart(
        label.text,
        label.start,
        role=paragraph.role == role,
        opening=paragraph.term is term if is_judged else None,
        found=f"{label.role} {label.opening} / {paragraph.role} {paragraph.term}",
    )
