"""The filters as they stand on the page: groups of controls, their choices with counts, and what is chosen."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Any
from urllib.parse import urlencode

from resolutions.filters.criteria import Criterion, Facet, Order
from resolutions.filters.narrowing import Narrowing


@dataclass(frozen=True, slots=True)
class Choice:
    """A value, how many are in its list (None where that is not counted), and the address of that if it is a link."""

    value: str
    words: str
    count: int | None
    is_chosen: bool
    address: str = ""


@dataclass(frozen=True, slots=True)
class Control:
    """A filter: choices as links, choices in a list, or neither, where a value is typed."""

    name: str
    label: str
    typed: str
    refusals: list[str]
    are_names: bool
    is_facet: bool
    keyboard: str
    links: list[Choice] = field(default_factory=list)
    listed: list[Choice] = field(default_factory=list)

    @property
    def is_hidden(self) -> bool:
        """Whether links alone offer its choices, so that the form must carry the one that is chosen."""
        return self.is_facet and not self.listed

    @property
    def is_idle(self) -> bool:
        """Whether there is nothing to choose from."""
        return self.is_facet and not (self.links or self.listed or self.refusals)


@dataclass(frozen=True, slots=True)
class Group:
    heading: str
    controls: list[Control]

    @property
    def is_idle(self) -> bool:
        """Whether its first facet has nothing to choose from: where no State has voted there is no vote to choose."""
        if any(control.refusals or not control.is_facet for control in self.controls):
            return False
        return self.controls[0].is_idle


@dataclass(frozen=True, slots=True)
class Chip:
    """A filter that holds, and the list without it."""

    name: str
    label: str
    words: str
    address: str
    are_names: bool


class Controls:
    """All the controls of a filtered list."""

    def __init__(self, narrowed: Narrowing) -> None:
        self._set = narrowed
        self._chosen = narrowed.chosen

    @property
    def groups(self) -> Iterator[Group]:
        """Those that have something to choose from."""
        criteria = [(name, one) for name, one in self._set.filters.items() if not isinstance(one, Order)]
        for heading, members in groupby(criteria, key=lambda named: str(named[1].group)):
            group = Group(heading, [self._control(name, criterion) for name, criterion in members])
            if not group.is_idle:
                yield group

    @property
    def has_refused(self) -> bool:
        """Whether a control says why what was typed is left out, and is to be seen."""
        return bool(self._set.form.errors.keys() - {"sort"})

    @property
    def chips(self) -> Iterator[Chip]:
        for name, value in self._chosen.items():
            criterion = self._set.filters[name]
            if not isinstance(criterion, Order):
                words = criterion.in_words(value)
                yield Chip(name, str(criterion.label), words, self._without(name), criterion.are_names)

    @property
    def orders(self) -> list[Choice]:
        order: Order = self._set.filters["sort"]
        current = self._chosen.get("sort", order.default)
        return [
            Choice(
                value, str(words), None, value == current, self._address(sort="" if value == order.default else value)
            )
            for value, words in order.orders.items()
        ]

    @property
    def sort(self) -> str:
        return self._chosen.get("sort", "")

    @property
    def sort_refusals(self) -> list[str]:
        return self._set.form.errors.get("sort", [])

    @property
    def nothing_chosen(self) -> str:
        """The address of the whole list, in the same order."""
        return self._address(**(dict.fromkeys(self._set.filters, "") | {"sort": self.sort}))

    def _control(self, name: str, criterion: Criterion) -> Control:
        form = self._set.form
        typed, refusals = str(form[name].value() or ""), form.errors.get(name, [])
        is_facet = isinstance(criterion, Facet)
        keyboard = form.fields[name].keyboard
        control = Control(name, str(criterion.label), typed, refusals, criterion.are_names, is_facet, keyboard)
        if isinstance(criterion, Facet):
            choices = self._choices(name, criterion)
            links = _most_frequent(choices, criterion.links)
            control.links.extend(replace(link, address=self._address(**{name: link.value})) for link in links)
            control.listed.extend(choices if criterion.in_full else [])
        return control

    def _choices(self, name: str, facet: Facet) -> list[Choice]:
        counted = self._set.counted(name)
        chosen = self._chosen.get(name)
        if chosen is not None and chosen not in dict(counted):
            counted.append((chosen, 0))
        return [Choice(str(value), facet.in_words(value), count, value == chosen) for value, count in counted]

    def _without(self, name: str) -> str:
        """The list without a filter, and without those that say nothing without it."""
        needing = [other for other, criterion in self._set.filters.items() if criterion.needs == name]
        return self._address(**dict.fromkeys([name, *needing], ""))

    def _address(self, **changes: Any) -> str:
        values = {name: value for name, value in (self._chosen | changes).items() if value != ""}
        return f"?{urlencode(values)}"


def _most_frequent(choices: list[Choice], how_many: int | None) -> list[Choice]:
    """So many of the choices, the most frequent first; all in their own order where no number is given."""
    if how_many is None:
        return choices
    return sorted(choices, key=lambda choice: -(choice.count or 0))[:how_many]
