"""The list of documents that are cited and are no resolutions of the Council."""

from typing import Any, Final

from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from resolutions.querysets import DocumentQuerySet
from resolutions.registers.documents import CitedDocuments
from resolutions.registers.table import Register
from resolutions.views.paging import orders_in
from resolutions.views.registers import RegisterPage

ORDERS: Final = {
    "": (_("most cited first"), ()),
    "latest": (_("most recently cited first"), ("-last", "-by_resolutions", "symbol")),
    "name": (_("by name"), ("symbol",)),
}


class Documents(RegisterPage):
    """All of them, or those of a `kind`, in an order."""

    template_name = "documents/documents.html"

    @cached_property
    def register(self) -> Register:
        return CitedDocuments()

    @property
    def sort(self) -> str:
        asked = self.request.GET.get("sort", "")
        return asked if asked in ORDERS else ""

    def get_queryset(self) -> DocumentQuerySet:
        documents = CitedDocuments().entries(self.kind)
        columns = ORDERS[self.sort][1]
        return documents.order_by(*columns) if columns else documents

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        words = {value: order[0] for value, order in ORDERS.items()}
        return super().get_context_data(**kwargs, orders=orders_in(words, self.sort, kind=self.kind))
