"""What cover and metadata of an Akoma Ntoso file tell of the adoption: date, meeting or letter, draft, item, vote."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from lxml import etree

from resolutions.parsing.document import AdoptionFacts, Doubt, Tally
from resolutions.parsing.formats.akoma_ntoso.identity import read_symbol
from resolutions.parsing.formats.akoma_ntoso.words import single_spaced, text_of
from resolutions.sentences import at_line
from resolutions.sentences import sentence as _
from resolutions.symbols import Series, Symbol
from resolutions.terms import Adoption, Procedure

_NO_DATE: Final = date.min  # "0001-01-01" in 142 files
# "S/PV.4385", "S/PV4385", "S/PV.5474 (Resumption 1)"
_MEETING: Final = re.compile(r"S/PV\.?\s*(?P<meeting>\d{3,5})\s*(?:\((?P<note>[^)]*)\))?")
_MEETING_NUMBER: Final = re.compile(r"\d{4,5}")
_FRAME: Final = re.compile(
    r"\b(?:At (?:the|its)|À la) (?P<meeting>\d{3,5})(?:st|nd|rd|th|e)\b.{0,40}(?:\bmeeting\b|\bséance\b)"
)
# "in connection with the Council’s consideration of the item entitled “Peace and security in Africa”,"
_FRAMED_ITEM: Final = re.compile(r"\b(?:items?|topic) entitled\s*[“\"]\s*(?P<item>[^”\"]{3,500}?)[,.]?\s*[”\"]")
# "Adopted 13-0-2, 4385th meeting", "Adopted (14-0-0, 1 absent), 5100th meeting, Part II"
_TALLY: Final = re.compile(
    r"(?P<in_favour>\d{1,2})-(?P<against>\d{1,2})-(?P<abstaining>\d{1,2})(?:,\s*(?P<absent>\d{1,2}) absent)?"
)
_NOTE: Final = re.compile(r"\b(?P<note>resumption \d+|part [IVX]+)\b", re.IGNORECASE)
# "unanimoulsy", "unanimouly" are printed too
_MANNERS: Final = (
    (re.compile(r"\bunanimou", re.IGNORECASE), Adoption.UNANIMOUS),
    (re.compile(r"\bwithout (?:a )?vote\b", re.IGNORECASE), Adoption.WITHOUT_VOTE),
    (re.compile(r"\bacclamation\b", re.IGNORECASE), Adoption.ACCLAMATION),
    (re.compile(r"\bconsensus\b", re.IGNORECASE), Adoption.CONSENSUS),
)
_MEMBERS: Final = 15  # of the Council since 1966; these files begin in 2000
_COUNTED: Final = {"inFavour": "in_favour", "against": "against", "abstaining": "abstaining"}


def facts_of(root: etree._Element) -> tuple[AdoptionFacts, tuple[Doubt, ...]]:
    """The adoption as cover and metadata tell it, with a doubt where they contradict themselves."""
    steps = {step.get("outcome", ""): step for step in root.iter("{*}step")}
    decided = next((steps[outcome] for outcome in ("adopted", "notAdopted", "") if outcome in steps), None)
    told = single_spaced(decided.get("by", "")) if decided is not None else ""
    recorded, note = _meeting(decided, told)
    meeting = _printed_meeting(root) or recorded
    adoption, vote = _vote(told) if told else _counted(decided)
    facts = AdoptionFacts(
        adopted_on=_adopted_on(root) if "notAdopted" not in steps else None,
        procedure=_procedure(root, told, meeting),
        meeting=meeting,
        meeting_note=note,
        draft=_draft(steps.get("draftResolution")),
        agenda_item=_agenda_item(root),
        adoption=adoption,
        vote=vote,
    )
    return facts, (*_date_doubts(root), *_meeting_doubts(meeting, recorded), *_vote_doubts(root, _vote(told)[1]))


def with_frame(facts: AdoptionFacts, frame: str) -> AdoptionFacts:
    """The facts completed by the first sentence of a presidential statement: its meeting, its item of the agenda."""
    meeting, item = _FRAME.search(frame), _FRAMED_ITEM.search(frame)
    if item and not facts.agenda_item:
        facts = replace(facts, agenda_item=single_spaced(item["item"].replace("\N{NON-BREAKING HYPHEN}", "-")))
    if facts.meeting or not meeting:
        return facts
    return replace(facts, meeting=int(meeting["meeting"]), procedure=Procedure.MEETING)


def _adopted_on(root: etree._Element) -> date | None:
    """The date on the cover, else the one that the metadata give the adoption."""
    printed = [e.get("date") for e in root.iter("{*}docDate") if e.get("refersTo") == "#adoptionDate"]
    noted = [e.get("date") for e in root.iter("{*}FRBRdate") if e.get("name") == "adoption"]
    stepped = [e.get("date") for e in root.iter("{*}step") if e.get("outcome") == "adopted"]
    return next((day for day in map(_day, printed + noted + stepped) if day), None)


def _date_doubts(root: etree._Element) -> Iterator[Doubt]:
    """A doubt where the record has a day of adoption that is none: 0001-01-01 stands for one that was not filled in."""
    noted = {e.get("date", "") for e in root.iter("{*}FRBRdate") if e.get("name") == "adoption"}
    if _NO_DATE.isoformat() in noted:
        yield Doubt("date", _("metadata"), _("The file’s own record dates the adoption %(day)s.", day=_NO_DATE))


def _day(written: str | None) -> date | None:
    try:
        day = date.fromisoformat(written or "")
    except ValueError:
        return None
    return day if day != _NO_DATE else None


def _meeting(decided: etree._Element | None, told: str) -> tuple[int | None, str]:
    found = _MEETING.search(decided.get("as", "")) if decided is not None else None
    if not found:
        return None, ""
    aside = _NOTE.search(told)
    note = re.sub(r"(?<=[a-z])(?=\d)", " ", found["note"] or (aside["note"] if aside else ""))
    return int(found["meeting"]), note[:1].upper() + note[1:]


def _printed_meeting(root: etree._Element) -> int | None:
    """The meeting on the cover, which outranks the record: 8763 where that says 8760 (2546)."""
    printed = (text_of(e) for e in root.iter("{*}inline") if e.get("name") == "adoptionMeeting")
    found = next(filter(None, map(_MEETING_NUMBER.search, printed)), None)
    return int(found.group()) if found else None


def _meeting_doubts(meeting: int | None, recorded: int | None) -> Iterator[Doubt]:
    if meeting and recorded and meeting != recorded:
        message = _("The text says %(ours)s, the file’s own record says %(theirs)s.", ours=meeting, theirs=recorded)
        yield Doubt("adoption", _("meeting"), message)


def _procedure(root: etree._Element, told: str, meeting: int | None) -> Procedure | None:
    outcomes = [voting.get("outcome", "") for voting in root.iter("{*}voting")]
    if "by mail" in told.lower() or "VOTING BY MAIL" in outcomes:
        return Procedure.WRITTEN
    return Procedure.MEETING if meeting else None


def _draft(step: etree._Element | None) -> Symbol | None:
    symbol = read_symbol(step.get("as", "")) if step is not None else None
    return symbol if symbol and symbol.series is Series.DRAFT else None


def _agenda_item(root: etree._Element) -> str | None:
    """The first item of the Council's own agenda, in English in every language: "The situation in Myanmar"."""
    items = (
        keyword.get("showAs", "")
        for keyword in root.iter("{*}keyword")
        if keyword.get("refersTo") == "agenda" and keyword.get("dictionary") == "S/"
    )
    return next((single_spaced(item).removesuffix(".") for item in items if item.strip()), None)


def _vote(told: str) -> tuple[Adoption | None, Tally | None]:
    if found := _TALLY.search(told):
        tally = Tally(**{name: int(count) for name, count in found.groupdict().items() if count})
        return Adoption.RECORDED_VOTE, tally
    return next((adoption for pattern, adoption in _MANNERS if pattern.search(told)), None), None


def _counted(decided: etree._Element | None) -> tuple[Adoption | None, Tally | None]:
    """The vote as it was counted, where the step says nothing: 2521, 2532, 2541 in Chinese, 2560 in French.

    The members named under a count outrank its figure: 2521 gives fifteen for twelve and abstentions beside them.
    """
    voting = _voting_of(decided)
    counts = {
        _COUNTED[told]: sum(1 for _ in count.iter("{*}organization")) or _value(count)
        for count in (voting.iter("{*}count") if voting is not None else ())
        if (told := count.get("refersTo", "")) in _COUNTED
    }
    if sum(counts.values()) != _MEMBERS:
        return None, None
    vote = Tally(**({"in_favour": 0, "against": 0, "abstaining": 0} | counts))
    return (Adoption.UNANIMOUS, None) if vote.in_favour == _MEMBERS else (Adoption.RECORDED_VOTE, vote)


def _value(count: etree._Element) -> int:
    """The number of votes that a count gives; 0 where it gives none, or something else."""
    value = count.get("value", "")
    return int(value) if re.fullmatch(r"[0-9]{1,3}", value) else 0


def _voting_of(decided: etree._Element | None) -> etree._Element | None:
    """The record of a vote, where the file holds but one."""
    votes = list(decided.getroottree().iter("{*}voting")) if decided is not None else []
    return votes[0] if len(votes) == 1 else None


def _vote_doubts(root: etree._Element, vote: Tally | None) -> Iterator[Doubt]:
    """A doubt for each count that contradicts the tally, or the number of members named under it."""
    for count in root.iter("{*}count"):
        name = _COUNTED.get(count.get("refersTo", ""), "")
        value = _value(count)
        members = len(list(count.iter("{*}organization")))
        what, at = count.get("refersTo"), at_line(int(str(count.sourceline)))
        told = getattr(vote, name) if vote and name else None
        if told is not None and told != value:
            message = _(
                "The adoption line says %(told)s, the vote count %(count)s (%(what)s).",
                told=told,
                count=value,
                what=what,
            )
            yield Doubt("vote", at, message)
        if members and members != value:
            message = _(
                "The vote count (%(what)s) says %(count)s; members named: %(members)s.",
                what=what,
                count=value,
                members=members,
            )
            yield Doubt("vote", at, message)
