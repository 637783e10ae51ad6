"""Narrowing a list by filters: everything in the address, whatever is typed there."""

from functools import cached_property
from typing import Any

import django_filters
from django.db.models import QuerySet
from django.http import QueryDict

from resolutions.filters.criteria import Order
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
        beside = {other: value for other, value in self.chosen.items() if other != name}
        rows = self._by(self.queryset, beside) if name in self.chosen else self._left
        return list(self.filters[name].counted(rows.order_by(), beside))

    @cached_property
    def _left(self) -> Any:
        """What is left by the values that hold, asked for once, and by its keys for each of the facets."""
        narrowing = {name: value for name, value in self.chosen.items() if not self._is_order(name)}
        if not narrowing:
            return self.queryset
        keys = self._by(self.queryset, narrowing).order_by().values_list("pk", flat=True)
        return self.queryset.filter(among(keys))

    def _by(self, rows: Any, values: dict[str, Any]) -> Any:
        for name, value in values.items():
            rows = self.filters[name].narrow(rows, value, values)
        return rows

    def _is_order(self, name: str) -> bool:
        return isinstance(self.filters[name], Order)
