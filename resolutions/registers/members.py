"""How the members of the Council voted: all of them side by side, and one of them year by year."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, ClassVar
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from resolutions.collation import in_order
from resolutions.council import PERMANENT_MEMBERS
from resolutions.models import Ballot, State, Vote
from resolutions.models.choices import CHOICE
from resolutions.registers.completeness import ranges
from resolutions.registers.table import Cell, Column, Register, Row, Words
from resolutions.templatetags.house_style import list_comma

CHOICES: tuple[Column, ...] = tuple(Column(choice.value, capfirst(words)) for choice, words in CHOICE.items())


@dataclass(frozen=True, slots=True)
class Member:
    """A State under one name: the years in which it voted, and how often it voted each way."""

    state: State
    years: list[tuple[int, int]]
    votes: Counter[str] = field(default_factory=Counter)
    vetoes: int | None = None


class Members(Register):
    """Every State that has voted in the Council."""

    name = "states"
    heading: ClassVar[Words] = _("States in the Council")
    explanation: ClassVar[Words] = _(
        "How each member has voted on resolutions as a whole and on drafts, under the name that it bore. Votes that no "
        "record attributes to a State are not counted: those on resolutions adopted without a vote."
    )
    columns: ClassVar[tuple[Column, ...]] = (
        Column("state", _("State")),
        Column("years", _("Years")),
        *CHOICES,
        Column("vetoes", _("Vetoes")),
    )

    def entries(self, kind: str = "") -> list[Member]:
        years: dict[int, set[int]] = {}
        votes: dict[int, Counter[str]] = {}
        for key, year, choice, number in Vote.objects.on_wholes().per_state_and_year():
            years.setdefault(key, set()).add(year)
            votes.setdefault(key, Counter())[choice] += number
        vetoes = dict(Ballot.objects.vetoed().counted_by_vetoing_member())
        members = [
            Member(state, ranges(sorted(years[state.pk])), votes[state.pk], _vetoes(state, vetoes))
            for state in State.objects.filter(pk__in=years)
        ]
        return sorted(members, key=lambda member: in_order(str(member.state), get_language()))

    def rows(self, entries: Iterable[Member]) -> Iterator[Row]:
        for member in entries:
            address = member.state.get_absolute_url()
            yield Row(
                (
                    Cell(member.state.name, words=str(member.state), address=address),
                    Cell(", ".join(map(_range, member.years)), words=list_comma().join(map(_isolated, member.years))),
                    *(Cell(member.votes[column.name]) for column in CHOICES),
                    Cell(member.vetoes, address=_vetoes_of(member.state) if member.vetoes else ""),
                ),
                address,
            )


class VotesByYear(Register):
    """The votes of one State, the latest year first."""

    name = "votes"
    heading: ClassVar[Words] = _("Votes by year")
    explanation: ClassVar[Words] = _(
        "Votes on resolutions as a whole and on drafts that were not adopted, as far as a record attributes them to "
        "the State. A year leads to its resolutions alone."
    )
    columns: ClassVar[tuple[Column, ...]] = (Column("year", _("Year")), *CHOICES)

    def __init__(self, state: State) -> None:
        self.state = state

    @property
    def file_name(self) -> str:
        return f"votes-{self.state.slug}"

    def entries(self, kind: str = "") -> list[tuple[int, Counter[str]]]:
        years: dict[int, Counter[str]] = {}
        for _key, year, choice, number in Vote.objects.filter(state=self.state).on_wholes().per_state_and_year():
            years.setdefault(year, Counter())[choice] += number
        return sorted(years.items(), reverse=True)

    def rows(self, entries: Iterable[tuple[int, Counter[str]]]) -> Iterator[Row]:
        votes_on_resolutions = Vote.objects.filter(state=self.state).on_resolutions().per_state_and_year()
        leading = {year for _key, year, _choice, _number in votes_on_resolutions}
        for year, votes in entries:
            address = resolutions_of(self.state, year=year) if year in leading else ""
            cells = (Cell(votes[column.name]) for column in CHOICES)
            yield Row((Cell(year, address=address), *cells), address or self.state.get_absolute_url())


def _range(years: tuple[int, int]) -> str:
    first, last = years
    return f"{first}–{last}" if first != last else str(first)


def _isolated(years: tuple[int, int]) -> str:
    """The same on a page: from left to right in every script, and never broken at its dash."""
    joined = _range(years).replace("–", "\N{WORD JOINER}–\N{WORD JOINER}")
    return f"\N{LEFT-TO-RIGHT ISOLATE}{joined}\N{POP DIRECTIONAL ISOLATE}"


def resolutions_of(state: State, **chosen: Any) -> str:
    """The list of the resolutions on which a State voted, narrowed further."""
    return f"{reverse('resolutions')}?{urlencode({**chosen, 'state': state.name})}"


def _vetoes(state: State, vetoes: dict[str, int]) -> int | None:
    """How many vetoes it cast; None where it had no seat that could."""
    return vetoes.get(state.name, 0) if state.name in PERMANENT_MEMBERS else None


def _vetoes_of(state: State) -> str:
    return f"{reverse('vetoes')}?{urlencode({'state': state.name})}"
