"""The items of the agenda: all of them side by side, and one of them year by year."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from resolutions.models import AgendaItem, Resolution, Vote
from resolutions.models.state_names import state_in_words
from resolutions.naming import are_akin, words_of
from resolutions.registers.members import CHOICES
from resolutions.registers.table import BAR, Cell, Column, Register, Row, Words
from resolutions.terms import Adoption, Choice


@dataclass(frozen=True, slots=True)
class Item:
    """An item of the agenda, in all its spellings: "Côte d'Ivoire" and "Côte d’Ivoire" have one address."""

    spellings: tuple[AgendaItem, ...]  # the one with the most resolutions first
    adopted: int
    stated: int
    not_adopted: int
    first: int | None
    last: int | None

    @property
    def name(self) -> str:
        return str(self.spellings[0])

    @property
    def slug(self) -> str:
        return self.spellings[0].slug

    @property
    def address(self) -> str:
        return self.spellings[0].get_absolute_url()

    @property
    def keys(self) -> list[int]:
        return [one.pk for one in self.spellings]

    def listed(self, page: str = "resolutions", **chosen: Any) -> str:
        """The address of a list narrowed to this item, and further."""
        return f"{reverse(page)}?{urlencode({**chosen, 'agenda_item': self.name})}"

    def has_words(self, typed: str) -> bool:
        """Whether each word that was typed begins a word of the name, whatever its accents and capitals."""
        own = words_of(self.name)
        return all(any(word.startswith(one) for word in own) for one in words_of(typed))


class AgendaItems(Register):
    """Every item under which a resolution was adopted, a statement made, or a draft not adopted."""

    name = "agenda-items"
    heading: ClassVar[Words] = _("Agenda items")
    explanation: ClassVar[Words] = _(
        "What the Council was dealing with when it adopted its resolutions, as the catalogue words it. An item that "
        "was renamed stands under each of its names."
    )
    columns: ClassVar[tuple[Column, ...]] = (
        Column("agenda_item", _("Agenda item")),
        Column("resolutions", _("Resolutions")),
        Column("first_year", _("First year")),
        Column("last_year", _("Last year")),
        Column("statements", _("Presidential statements")),
        Column("drafts_not_adopted", _("Drafts not adopted")),
    )

    def entries(self, kind: str = "") -> list[Item]:
        """By the number of their resolutions, the most first."""
        alike: defaultdict[str, list[AgendaItem]] = defaultdict(list)
        for item in AgendaItem.objects.counted():
            alike[item.slug].append(item)
        items = map(_together, alike.values())
        known = [item for item in items if item.adopted or item.stated or item.not_adopted]
        return sorted(known, key=lambda item: (-item.adopted, words_of(item.name)))

    def rows(self, entries: Iterable[Item]) -> Iterator[Row]:
        for item in entries:
            yield Row(
                (
                    Cell(item.name, address=item.address, language="en"),
                    Cell(item.adopted, address=item.listed() if item.adopted else ""),
                    Cell(item.first),
                    Cell(item.last),
                    Cell(item.stated),
                    Cell(item.not_adopted, address=item.listed("drafts") if item.not_adopted else ""),
                ),
                item.address,
            )


class AdoptionsByYear(Register):
    """The resolutions of one item, from its first year to its last."""

    name = "adoptions"
    heading: ClassVar[Words] = _("Adoptions by year")
    explanation: ClassVar[Words] = _(
        "How many resolutions were adopted under this name of the item in each year, and how. What was said and done "
        "under other items, in statements or at meetings without a resolution is not shown."
    )
    columns: ClassVar[tuple[Column, ...]] = (
        Column("year", _("Year")),
        Column("resolutions", _("Resolutions")),
        Column("unanimous", _("Unanimously")),
        Column("recorded_vote", _("By vote, not unanimously")),
        Column("otherwise", _("Otherwise")),
    )

    def __init__(self, item: Item) -> None:
        self.item = item

    @property
    def file_name(self) -> str:
        return f"adoptions-{self.item.slug}"

    def entries(self, kind: str = "") -> list[tuple[int, Counter[str]]]:
        """Every year from the first to the last, those without a resolution too, the latest first."""
        years: defaultdict[int, Counter[str]] = defaultdict(Counter)
        for year, adoption, number in Resolution.objects.under(self.item.keys).per_year_and_adoption():
            years[year][adoption] += number
        return [(year, years[year]) for year in range(max(years), min(years) - 1, -1)] if years else []

    def rows(self, entries: Iterable[tuple[int, Counter[str]]]) -> Iterator[Row]:
        entries = list(entries)
        most = max((adoptions.total() for _year, adoptions in entries), default=0)
        for year, adoptions in entries:
            adopted = adoptions.total()
            told = adoptions[Adoption.UNANIMOUS], adoptions[Adoption.RECORDED_VOTE]
            address = self.item.listed(year=year) if adopted else ""
            yield Row(
                (
                    Cell(year, address=address),
                    Cell(adopted, bar=round(BAR * adopted / most)),
                    *map(Cell, told),
                    Cell(adopted - sum(told)),
                ),
                address or self.item.address,
            )


class Dissent(Register):
    """The members that did not vote in favour of resolutions under one item, those that did so most often first."""

    name = "not-in-favour"
    heading: ClassVar[Words] = _("Votes that were not in favour")
    explanation: ClassVar[Words] = _(
        "How often each member voted otherwise than in favour of a resolution as a whole, as far as a record "
        "attributes votes to members. It does not show drafts that were not adopted, nor why a member voted as it did."
    )
    columns: ClassVar[tuple[Column, ...]] = (
        Column("state", _("State")),
        *(column for column in CHOICES if column.name != Choice.IN_FAVOUR),
    )

    def __init__(self, item: Item) -> None:
        self.item = item

    def entries(self, kind: str = "") -> list[tuple[str, Counter[str]]]:
        votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
        cast = Vote.objects.on_the_whole_of(Resolution.objects.under(self.item.keys))
        for state, choice, number in cast.not_in_favour():
            votes[state][choice] = number
        return sorted(votes.items(), key=lambda told: (-told[1].total(), told[0]))

    def rows(self, entries: Iterable[tuple[str, Counter[str]]]) -> Iterator[Row]:
        for state, votes in entries:
            cells = (self._cell(state, column.name, votes[column.name]) for column in self.columns[1:])
            address = self.item.listed(state=state)
            yield Row((Cell(state, words=state_in_words(state), address=address), *cells), address)

    def _cell(self, state: str, choice: str, number: int) -> Cell:
        return Cell(number, address=self.item.listed(state=state, vote=choice) if number else "")


def akin_to(item: Item, items: Iterable[Item]) -> list[Item]:
    """Those with resolutions whose names say the same or more or less of the matter, in the order of their years."""
    akin = (other for other in items if other.adopted and other.slug != item.slug and are_akin(item.name, other.name))
    return sorted(akin, key=lambda other: (other.first, other.last))


def _together(alike: Sequence[AgendaItem]) -> Item:
    firsts = [item.first for item in alike if item.first]
    lasts = [item.last for item in alike if item.last]
    return Item(
        spellings=tuple(alike),
        adopted=sum(item.adopted for item in alike),
        stated=sum(item.stated for item in alike),
        not_adopted=sum(item.not_adopted for item in alike),
        first=min(firsts, default=None),
        last=max(lasts, default=None),
    )
