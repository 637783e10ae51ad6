"""The list of presidential statements."""

from typing import Any

from django.utils.functional import cached_property
from django.views.generic import ListView

from resolutions.models import Document
from resolutions.querysets import DocumentQuerySet
from resolutions.views.paging import Paged


class Statements(Paged, ListView):
    """The presidential statements whose text is held, the latest first; of one year with `?year=2018`."""

    template_name = "statements/statements.html"
    context_object_name = "statements"

    @cached_property
    def years(self) -> list[tuple[int, int]]:
        return list(Document.objects.presidential_statements().with_text().per_year())[::-1]

    @property
    def year(self) -> int | None:
        """The year asked for, where statements of it are held."""
        asked = self.request.GET.get("year", "")
        return next((year for year, _ in self.years if str(year) == asked), None)

    def get_queryset(self) -> DocumentQuerySet:
        statements = Document.objects.presidential_statements().with_text().last_adopted_first()
        return (statements.filter(year=self.year) if self.year else statements).select_related("agenda_item")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**kwargs, years=self.years, year=self.year)
