"""How a text says it was adopted, and the votes it prints."""

from typing import Final

from resolutions.parsing.adoption.wordings import SCANNED, Wordings
from resolutions.parsing.document import Tally
from resolutions.terms import Adoption

_COUNCIL_SIZES: Final = (11, 15)  # members until 1965, since 1966


def tally_of(lines: str, told: str, words: Wordings) -> Tally | None:
    """The votes in the adoption lines, with those who took no part by the lines or footnotes; None where none are."""
    found = words.tally.search(lines)
    if found is None:
        return None
    in_favour, against = _count(found["in_favour"], words), _count(found["against"] or "", words)
    abstained = words.abstentions.search(lines)
    absentees = words.not_participating.search(told)
    away = words.absent.search(told)
    not_participating = _count(absentees["count"] or "1", words) if absentees else None
    absent = _count(away["count"] or "1", words) if away else None
    abstaining = _count(abstained["count"], words) if abstained else None
    if (
        abstaining is None
        and against is not None
        and _sum(in_favour, against, not_participating, absent) in _COUNCIL_SIZES
    ):
        abstaining = 0  # 338: "by 14 votes to none", one member not participating
    return Tally(in_favour, against, abstaining, not_participating, absent)


def adoption_of(lines: str, told: str, vote: Tally | None, words: Wordings) -> Adoption | None:
    """How the text was adopted. A vote taken in parts, or none at all, is often told by a footnote only."""
    for expression, adoption in words.manners:
        if expression.search(lines if adoption is Adoption.UNANIMOUS else told):
            return adoption
    return Adoption.RECORDED_VOTE if vote else None


def _count(printed: str, words: Wordings) -> int | None:
    text = printed.lower()
    if text in words.numerals:
        return words.numerals[text]
    digits = text.translate(SCANNED)
    return int(digits) if digits.isdigit() and int(digits) <= max(_COUNCIL_SIZES) else None


def _sum(*counts: int | None) -> int:
    return sum(count or 0 for count in counts)
