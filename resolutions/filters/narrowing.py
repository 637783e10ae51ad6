"""Narrowing a list by filters: everything in the address, whatever is typed there."""

from collections import Counter
from functools import cached_property
from typing import Any

import django_filters
from django.db.models import QuerySet
from django.http import QueryDict

from resolutions.filters.criteria import Facet, Order
from resolutions.querysets.counting import among


class Narrowing(django_filters.FilterSet):
    """A list, narrowed by the filters in the order in which they stand on the page.

    A value that is none is left out, with a sentence beside its field; the others hold.
    """

    def __init__(self, data: QueryDict | None = None, *args: Any, **options: Any) -> None:
        super().__init__(QueryDict() if data is None else data, *args, **options)

    @cached_property
    def chosen(self) -> dict[str, Any]:
        """The values that hold, by the names of their filters."""
        form = self.form
        form.is_valid()
        values = self._values(form)
        for name, value in values.items():
            if objection := self.filters[name].objection(value, values):
                form.add_error(name, objection)
        return self._values(form)

    def _values(self, form: Any) -> dict[str, Any]:
        return {name: value for name, value in form.cleaned_data.items() if value not in (None, "")}

    def filter_queryset(self, queryset: QuerySet) -> QuerySet:
        return self.narrowed()

    def narrowed(self) -> Any:
        """What is left by the values that hold, in the order that is chosen."""
        return self._by(self._left, {name: value for name, value in self.chosen.items() if self._is_order(name)})

    def counted(self, name: str) -> list[tuple[Any, int | None]]:
        """The choices of a facet, and what each would leave beside the other values."""
        facet = self.filters[name]
        if name in self.chosen:
            beside = {other: value for other, value in self.chosen.items() if other != name}
            return list(facet.counted(self._by(self.queryset, beside).order_by(), beside))
        if facet.is_column:
            return list(facet.in_turn(self._tallies[facet.field_name].items()))
        return list(facet.counted(self._left.order_by(), self.chosen))

    @cached_property
    def how_many(self) -> int:
        """How many are left by the values that hold."""
        return len(self._rows)

    @cached_property
    def _left(self) -> Any:
        """What is left by the values that hold: by its keys, so that no facet looks for it again."""
        return self.queryset.filter(among(key for key, *_ in self._rows)) if self._narrowing else self.queryset

    @cached_property
    def _tallies(self) -> dict[str, Counter[Any]]:
        """How many of what is left have each value of a column, by the columns that facets count."""
        return {
            column: Counter(row[place] for row in self._rows if row[place] is not None)
            for place, column in enumerate(self._columns, start=1)
        }

    @cached_property
    def _rows(self) -> list[tuple[Any, ...]]:
        """What is left, in no order: its key, and its value of each column that a facet counts."""
        return list(self._by(self.queryset, self._narrowing).order_by().values_list("pk", *self._columns))

    @cached_property
    def _columns(self) -> list[str]:
        return [one.field_name for one in self.filters.values() if isinstance(one, Facet) and one.is_column]

    @cached_property
    def _narrowing(self) -> dict[str, Any]:
        return {name: value for name, value in self.chosen.items() if not self._is_order(name)}

    def _by(self, rows: Any, values: dict[str, Any]) -> Any:
        for name, value in values.items():
            rows = self.filters[name].narrow(rows, value, values)
        return rows

    def _is_order(self, name: str) -> bool:
        return isinstance(self.filters[name], Order)
