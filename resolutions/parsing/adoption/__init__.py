"""What a text prints of its own adoption: the day, the meeting, how it was adopted, the votes.

    Adopted at the 2933rd meeting by 13 votes to none, with 2 abstentions (Cuba and Yemen).
    Adoptée à l'unanimité à la 1382e séance.
    Adopted by the Security Council at its 3547th meeting, on 23 June 1995

Only what stands around the resolution is read: heading, adoption line, vote line, footnotes ("One member (China) did
not participate in the voting."). "Unanimously" prints no figures, so it gives none.
"""

from collections.abc import Sequence
from datetime import date
from typing import Final

from resolutions.languages import Language
from resolutions.parsing.adoption import wordings
from resolutions.parsing.adoption.dates import Printed, read_date
from resolutions.parsing.adoption.votes import adoption_of, tally_of
from resolutions.parsing.adoption.wordings import Wordings
from resolutions.parsing.document import AdoptionFacts, Block, Doubt, Part
from resolutions.sentences import at_line
from resolutions.sentences import sentence as _
from resolutions.terms import Procedure

_FOUR = 4  # digits of a meeting of 1956 or later: a misread number of another length has lost or won one
# The ten-thousandth meeting was in September 2025: 2793 is of the 10,009th; the "18522nd" of a scan is none.
# A text that prints no day may be as late as 2825, the newest.
_TEN_THOUSAND: Final = 10_000
_OF_TEN_THOUSAND: Final = date(2025, 9, 1)
_IN_A_YEAR: Final = 400  # more than there ever were
_UNDATED: Final = date(2026, 6, 29)
_AROUND = (Part.UNKNOWN, Part.COVER, Part.FOOTNOTE)


def read(blocks: Sequence[Block], language: Language) -> tuple[AdoptionFacts, tuple[Doubt, ...]]:
    """The facts that the blocks around the resolution print, None where they say nothing, and the doubts about them."""
    words = wordings.of(language)
    around = [block for block in blocks if block.part in _AROUND]
    lines = [block for block in around if block.part is not Part.FOOTNOTE and words.adopted.search(block.text)]
    notes = [block for block in around if block.part is Part.FOOTNOTE]
    day, date_doubts = _day(around, lines, words)
    meeting, note, meeting_doubts = _meeting(lines, words, day)
    if meeting and day and _has_lost_digits(meeting, day):
        meeting, meeting_doubts = None, _unread(lines, words)
    told = "\n".join(block.text for block in (*lines, *notes))
    vote = tally_of("\n".join(block.text for block in lines), told, words)
    facts = AdoptionFacts(
        adopted_on=day,
        procedure=Procedure.MEETING if meeting else None,
        meeting=meeting,
        meeting_note=note,
        adoption=adoption_of("\n".join(block.text for block in lines), told, vote, words),
        vote=vote,
    )
    missing = _missing(facts, lines, has_doubt=bool(date_doubts))
    return facts, (*date_doubts, *meeting_doubts, *missing)


def _day(around: Sequence[Block], lines: Sequence[Block], words: Wordings) -> tuple[date | None, tuple[Doubt, ...]]:
    """The day of adoption: of the heading ("Resolution of 4 March 1964", "of 22 November 1967") or adoption line."""
    found = [_dated(block, words) for block in (*_headings(around, words), *lines)]
    days = [(block, printed) for block, printed in found if printed]
    sure = next(((block, printed) for block, printed in days if printed.day and not printed.doubt), None)
    chosen = sure or next(((block, printed) for block, printed in days if printed.day), None) or next(iter(days), None)
    if chosen is None:
        return None, ()
    block, printed = chosen
    kind = "date" if printed.day else "no_date"
    doubts = [Doubt(kind, at_line(block.line), printed.doubt)] if printed.doubt else []
    other = next((p.day for _, p in days if p.day and printed.day and p.day != printed.day and not p.doubt), None)
    if other:
        message = _("The text prints two days of adoption: %(day)s and %(other)s.", day=printed.day, other=other)
        doubts.append(Doubt("date", at_line(block.line), message))
    return printed.day, tuple(doubts)


def _headings(around: Sequence[Block], words: Wordings) -> list[Block]:
    return [b for b in around if b.part is not Part.FOOTNOTE and len(b.text) < 200 and words.headed.search(b.text)]


def _dated(block: Block, words: Wordings) -> tuple[Block, Printed | None]:
    found = words.headed.search(block.text) or words.dated.search(block.text)
    return block, read_date(found, words) if found else None


def _meeting(lines: Sequence[Block], words: Wordings, day: date | None) -> tuple[int | None, str, tuple[Doubt, ...]]:
    """The number of the meeting, what stands with it ("Resumption 1"), a doubt where a scan misread it ("298Ist")."""
    for block in lines:
        found = words.meeting.search(block.text)
        if found is None:
            continue
        printed = found["meeting"]
        digits = "".join(filter(str.isalnum, printed.translate(wordings.SCANNED)))
        note = words.note.search(block.text)
        if wordings.PRINTED.fullmatch(printed) and _was_held(int(digits), day):
            return int(digits), note["note"] if note else "", ()
        if len(digits) == _FOUR and digits.isdigit():
            message = _("The meeting “%(printed)s” was read as %(digits)s.", printed=printed, digits=digits)
            return int(digits), note["note"] if note else "", (Doubt("meeting", at_line(block.line), message),)
    return None, "", _unread(lines, words)


def _was_held(meeting: int, day: date | None) -> bool:
    """Whether there were so many meetings on that day."""
    days = ((day or _UNDATED) - _OF_TEN_THOUSAND).days
    return meeting < _TEN_THOUSAND or (days >= 0 and meeting <= _TEN_THOUSAND + days * _IN_A_YEAR // 365)


def _has_lost_digits(meeting: int, day: date) -> bool:
    """Whether a scan lost a digit: the Council's thousandth meeting was before 1964."""
    return meeting < 1000 and day.year >= 1964


def _unread(lines: Sequence[Block], words: Wordings) -> tuple[Doubt, ...]:
    for block in lines:
        if words.names_meeting.search(block.text):
            message = _("The meeting could not be read in “%(line)s”.", line=block.text[:80])
            return (Doubt("meeting", at_line(block.line), message),)
    return ()


def _missing(facts: AdoptionFacts, lines: Sequence[Block], *, has_doubt: bool) -> tuple[Doubt, ...]:
    if facts.adopted_on or has_doubt or not lines:
        return ()
    return (Doubt("no_date", at_line(lines[0].line), _("The text prints no date of adoption.")),)
