"""Lists in pages, whatever page is asked for, and in orders."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.views import View
from django.views.generic.list import MultipleObjectMixin
from django_filters.views import FilterView


class Paged(MultipleObjectMixin, View):
    """Fifty a page. A number beyond the last gives the last page; no number, and one below 1, the first."""

    paginate_by = 50

    def paginate_queryset(self, queryset: Any, page_size: int) -> tuple[Any, ...]:
        asked = self.request.GET.get(self.page_kwarg, "")
        page = self.get_paginator(queryset, page_size).get_page(1 if asked.startswith(("-", "0")) else asked)
        return page.paginator, page, page.object_list, page.has_other_pages()


class Narrowed(Paged, FilterView):
    """A list that filters narrow, whatever is typed in them."""

    strict = False

    def get_paginator(self, *args: Any, **options: Any) -> Paginator:
        """One that is told how many there are: they are counted with the choices of the facets."""
        paginator = super().get_paginator(*args, **options)
        paginator.count = self.filterset.how_many
        return paginator


@dataclass(frozen=True, slots=True)
class Order:
    """An order in which a list may stand, and its address."""

    words: str
    address: str
    is_chosen: bool


def orders_in(words: Mapping[str, Any], chosen: str, **kept: str) -> list[Order]:
    """The orders of a list by their values, the empty one being the list's own; each keeps what else was asked."""
    kept = {name: value for name, value in kept.items() if value}
    return [
        Order(str(told), f"?{urlencode(kept | ({'sort': value} if value else {}))}", value == chosen)
        for value, told in words.items()
    ]
