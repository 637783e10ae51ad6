"""The items of the agenda, and what was adopted under each."""

from typing import Any, Final

from django.http import Http404
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from resolutions.models import Document, Resolution
from resolutions.naming import words_of
from resolutions.registers.agenda import AdoptionsByYear, AgendaItems, Dissent, Item, akin_to
from resolutions.registers.table import Register
from resolutions.search.query import LONGEST, tidy
from resolutions.views.paging import orders_in
from resolutions.views.registers import RegisterPage

SHOWN: Final = 5  # of the most cited, of the latest, of the statements
ORDERS: Final = {
    "": (_("most resolutions first"), lambda item: 0),
    "latest": (_("latest year first"), lambda item: -(item.last or 0)),
    "name": (_("by name"), lambda item: words_of(item.name)),
}


class AgendaItemList(RegisterPage):
    """All items, narrowed by the words typed as `q`, in an order."""

    template_name = "agenda/items.html"
    paginate_by = 100

    @cached_property
    def register(self) -> Register:
        return AgendaItems()

    @property
    def typed(self) -> str:
        return tidy(self.request.GET.get("q", ""))[:LONGEST]

    @property
    def sort(self) -> str:
        asked = self.request.GET.get("sort", "")
        return asked if asked in ORDERS else ""

    def get_queryset(self) -> list[Item]:  # type: ignore[override]
        found = (item for item in self.register.entries() if item.has_words(self.typed))
        return sorted(found, key=ORDERS[self.sort][1])

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        words = {value: order[0] for value, order in ORDERS.items()}
        return super().get_context_data(**kwargs, typed=self.typed, orders=orders_in(words, self.sort, q=self.typed))


class AgendaItemDetail(RegisterPage):
    """One of them, year by year."""

    template_name = "agenda/item.html"
    paginate_by = 100

    @cached_property
    def items(self) -> list[Item]:
        return AgendaItems().entries()

    @cached_property
    def item(self) -> Item:
        try:
            return next(item for item in self.items if item.slug == self.kwargs["slug"])
        except StopIteration as error:
            raise Http404 from error

    @cached_property
    def register(self) -> Register:
        return AdoptionsByYear(self.item)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        item, dissent = self.item, Dissent(self.item)
        resolutions = Resolution.objects.under(item.keys)
        statements = Document.objects.presidential_statements().under(item.keys)
        return super().get_context_data(
            **kwargs,
            item=item,
            resolutions=item.listed(),
            drafts=item.listed("drafts"),
            all_statements=item.listed("statements"),
            most_cited=resolutions.most_cited_first()[:SHOWN] if item.adopted else (),
            latest=resolutions.latest_first()[:SHOWN] if item.adopted else (),
            statements=statements.select_related("agenda_item").last_adopted_first()[:SHOWN] if item.stated else (),
            akin=akin_to(item, self.items),
            dissent=dissent,
            dissenting=list(dissent.rows(dissent.entries())) if item.adopted else (),
        )
