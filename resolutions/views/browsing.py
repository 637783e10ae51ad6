"""Browsing: the list of resolutions, narrowed and in pages."""

from typing import Any

from django.db.models import Prefetch
from django_filters.views import FilterView

from resolutions.filters import ResolutionFilter
from resolutions.filters.controls import Controls
from resolutions.models import LanguageVersion, Resolution
from resolutions.querysets import ResolutionQuerySet
from resolutions.views.paging import Paged


class ResolutionList(Paged, FilterView):
    """Resolutions, the last number first unless another order is asked for. A value that is none is left out."""

    filterset_class = ResolutionFilter
    template_name = "browsing/resolutions.html"
    context_object_name = "resolutions"
    strict = False

    def get_queryset(self) -> ResolutionQuerySet:
        held = LanguageVersion.objects.published().only("document_id", "language").order_by("language")
        return Resolution.objects.newest_first().prefetch_related(Prefetch("versions", held, to_attr="texts"))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**kwargs, controls=Controls(self.filterset))
