"""How a resolution says it was adopted, in the English texts: the vote line that closes it, its footnote, its masthead.

    Adopted at the 1747th meeting by 14 votes to none.27
    27 One member (China) did not participate in the voting.

The texts are scans: "I abstention", "by I1 votes", "meet- ing", "Adapted" are all printed somewhere.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from resolutions.facts.tables import MONTHS
from resolutions.terms import Adoption


@dataclass(frozen=True, slots=True)
class PrintedAdoption:
    """What the text prints of its adoption; None and "" where it prints nothing that can be read.

    `those_...` are the members named between brackets, as printed: "Cuba and Yemen".
    """

    adopted_on: date | None = None
    meeting: int | None = None
    adoption: Adoption | None = None
    in_favour: int | None = None
    against: int | None = None
    abstaining: int | None = None
    those_against: str = ""
    those_abstaining: str = ""
    those_not_participating: str = ""
    those_absent: str = ""
    other_symbol: str = ""


_COUNT: Final = r"[\dIl]{1,2}|one|none|nones?"
_VOTE_LINE: Final = re.compile(
    rf"""
    # Adopted at the 1764th meeting by 13 votes to 1 (Cuba) with 1 abstention (Yemen).
    Ad[ao]pted(?!\ by\ the\ Security),?\s
    (?P<unanimous>unanimous(?:ly)?)?,?\s?(?P<first>without\ a?\ ?v[oa]te)?,?\s?
    (?:[Aa][ti]|ut)?\s?(?:the\s)?(?P<meeting>[^.]{{0,24}}?)\s?meet-?\s?ings?\b[\s,]*
    (?: (?P<without>without\ a?\ ?v[oa]te) | (?P<consensus>by\ consensus)
      | [bh]y\s(?P<in_favour>[\dIl]{{1,2}})\svotes
        (?: \s(?:t[oa]|10|io)\s(?P<against>{_COUNT})\b )? (?:\sagainst)? (?: \s?\((?P<those_against>[^)]*)\) )?
        (?: [.,]?\s?(?:with|and)\s(?P<abstaining>{_COUNT}|\])\s?abstentions?
            (?: \s?\((?P<those_abstaining>[^)]*)\) )? )?
    )?
    """,
    re.VERBOSE,
)
_FOOTNOTE: Final = re.compile(
    r"""
    # One member (China) did not participate in the voting: one member (USSR) was absent.
    members?\s\((?P<members>[^)]*)\)\s(?P<how>did\ not\ participate|(?:was|were)\ absent)
    """,
    re.VERBOSE,
)
_IN_PARTS: Final = re.compile(r"(?:voted\son|adopted)\s(?:in\sparts|paragraph\sby\spara)|No\svote\swas\staken\son\sthe")
_NO_VOTE: Final = re.compile(r"Adopted\swithout\sa?\s?vote")
_NO_OBJECTION: Final = re.compile(r"In\sthe\sabsence\sof\s(?:any\s)?objections?,\sthe\sPresident\s\w+\s")
_DATE: Final = re.compile(
    rf"(?:\b[oO]f|,?\s?on|,)\s+(?P<day>\d{{1,2}})\s+(?P<month>{'|'.join(MONTHS)}),?\s+(?P<year>\d{{4}})"
)
_OTHER_SYMBOL: Final = re.compile(r"\A[^\n]+\n\[?(?P<symbol>S/\d+)\]")
_MASTHEAD: Final = re.compile(
    r"Adopted\sby\sthe\sSecurity\sCouncil\sat\s_?\s?its\s(?P<meeting>\d{4})\s?(?:st|nd|rd|th|lst)?[\s(]", re.IGNORECASE
)


def read_adoption(text: str) -> PrintedAdoption:
    """What an English text prints of its own adoption."""
    joined = re.sub(r"\s+", " ", re.sub(r"(?<=[a-z])-\s*\n\s*(?=[a-z])", "", text))
    line, footnotes = _closing(joined)
    masthead = _MASTHEAD.search(joined)
    tally = _tally(line)
    other = _OTHER_SYMBOL.match(text.lstrip("\ufeff\n"))
    return PrintedAdoption(
        adopted_on=_date(text[:1500]),
        meeting=_meeting(line["meeting"]) if line else int(masthead["meeting"]) if masthead else None,
        adoption=_adoption(line, footnotes),
        in_favour=tally.get("in_favour"),
        against=tally.get("against"),
        abstaining=tally.get("abstaining"),
        those_against=(line["those_against"] or "") if line else "",
        those_abstaining=(line["those_abstaining"] or "") if line else "",
        those_not_participating=_in_footnote(footnotes, "did"),
        those_absent=_in_footnote(footnotes, "w"),
        other_symbol=other["symbol"] if other else "",
    )


def _closing(joined: str) -> tuple[re.Match[str] | None, str]:
    """The vote line, and all that is printed from it on: footnotes end the file."""
    lines = list(_VOTE_LINE.finditer(joined))
    return (lines[-1], joined[lines[-1].start() :]) if lines else (None, "")


def _tally(line: re.Match[str] | None) -> Mapping[str, int]:
    if line is None or line["in_favour"] is None:
        return {}
    return {name: _count(line[name]) for name in ("in_favour", "against", "abstaining")}


def _count(printed: str | None) -> int:
    """A number of votes: "none", "one", "I", "I4" and "]" are printed too."""
    if printed is None or printed.startswith("none"):
        return 0
    return 1 if printed == "one" else int(printed.replace("I", "1").replace("l", "1").replace("]", "1"))


def _meeting(printed: str) -> int | None:
    """The number in "1747th", "resumed 2190th"; None where the scan left none that can be read ("176IN")."""
    found = re.search(r"(?<!\d)(\d{1,4})(?:st|nd|rd|th|lst|Ist)?(?!\w)", printed)
    return int(found[1]) if found else None


def _adoption(line: re.Match[str] | None, footnotes: str) -> Adoption | None:
    if line is None:
        return None
    if _IN_PARTS.search(footnotes):
        return Adoption.IN_PARTS
    if line["without"] or line["first"] or _NO_VOTE.search(footnotes):
        return Adoption.WITHOUT_VOTE
    if line["consensus"]:
        return Adoption.CONSENSUS
    if line["unanimous"] or _NO_OBJECTION.search(footnotes):
        return Adoption.UNANIMOUS
    return Adoption.RECORDED_VOTE if line["in_favour"] else None


def _in_footnote(footnotes: str, how: str) -> str:
    return ", ".join(found["members"] for found in _FOOTNOTE.finditer(footnotes) if found["how"].startswith(how))


def _date(heading: str) -> date | None:
    found = _DATE.search(heading)
    if not found:
        return None
    try:
        return date(int(found["year"]), MONTHS.index(found["month"]) + 1, int(found["day"]))
    except ValueError:  # a scan may print the 31st of June
        return None
