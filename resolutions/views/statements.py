"""The list of presidential statements."""

from typing import Any

from django.utils.functional import cached_property
from django.views.generic import ListView

from resolutions.models import Document
from resolutions.querysets import DocumentQuerySet
from resolutions.views.paging import Paged


class Statements(Paged, ListView):
    """The presidential statements whose text is held, the latest first; `year` and `agenda_item` narrow them."""

    template_name = "statements/statements.html"
    context_object_name = "statements"

    @property
    def agenda_item(self) -> str:
        """The name asked for; whatever it is, statements are those under it."""
        return self.request.GET.get("agenda_item", "").replace("\0", "")

    @cached_property
    def held(self) -> DocumentQuerySet:
        held = Document.objects.presidential_statements().with_text()
        return held.filter(agenda_item__name=self.agenda_item) if self.agenda_item else held

    @cached_property
    def years(self) -> list[tuple[int, int]]:
        return list(self.held.per_year())[::-1]

    @property
    def year(self) -> int | None:
        """The year asked for, where statements of it are held."""
        asked = self.request.GET.get("year", "")
        return next((year for year, _ in self.years if str(year) == asked), None)

    def get_queryset(self) -> DocumentQuerySet:
        statements = self.held.last_adopted_first()
        return (statements.filter(year=self.year) if self.year else statements).select_related("agenda_item")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**kwargs, years=self.years, year=self.year, agenda_item=self.agenda_item)
