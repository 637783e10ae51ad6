"""Lists in pages, whatever page is asked for."""

from typing import Any

from django.views import View
from django.views.generic.list import MultipleObjectMixin


class Paged(MultipleObjectMixin, View):
    """Fifty a page. A number beyond the last gives the last page; no number, and one below 1, the first."""

    paginate_by = 50

    def paginate_queryset(self, queryset: Any, page_size: int) -> tuple[Any, ...]:
        asked = self.request.GET.get(self.page_kwarg, "")
        page = self.get_paginator(queryset, page_size).get_page(1 if asked.startswith(("-", "0")) else asked)
        return page.paginator, page, page.object_list, page.has_other_pages()
