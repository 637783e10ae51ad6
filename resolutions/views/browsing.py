"""Browsing: the list of resolutions, narrowed and in pages."""

from typing import Any

from resolutions.filters import ResolutionFilter
from resolutions.filters.controls import Controls
from resolutions.models import Resolution
from resolutions.querysets import ResolutionQuerySet
from resolutions.views.paging import Narrowed


class ResolutionList(Narrowed):
    """Resolutions, the last number first unless another order is asked for. A value that is none is left out."""

    filterset_class = ResolutionFilter
    template_name = "browsing/resolutions.html"
    context_object_name = "resolutions"

    def get_queryset(self) -> ResolutionQuerySet:
        return Resolution.objects.newest_first().with_languages_held()

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**kwargs, controls=Controls(self.filterset))
