"""What a reader may narrow the list of what cites a document by."""

from collections import defaultdict
from typing import Any, Final

from django.utils.translation import gettext_lazy as _

from resolutions.filters.criteria import Chosen, Counted, Criterion, Few, FewOfColumn, InYear, NamedItem, Order
from resolutions.filters.fields import Label
from resolutions.filters.narrowing import Narrowing
from resolutions.models.choices import OPENING, ROLE, SERIES, VERB
from resolutions.querysets import EdgeQuerySet
from resolutions.querysets.mentions import Told
from resolutions.terms import SHOWN_FROM

# What is asked of one and the same mention: in the operative part, after "Decides", of paragraph 7.
OF_A_MENTION: Final = ("role", "opening", "paragraph")
ORDERS: Final = {  # by the queryset's words for them
    "latest_first": _("latest date first"),
    "earliest_first": _("earliest date first"),
    "deepest_first": _("most mentions first"),
    "weightiest_first": _("most cited first"),
}


def said(chosen: Chosen) -> dict[str, str]:
    """What of the values that hold is asked of a mention."""
    return {name: chosen[name] for name in OF_A_MENTION if name in chosen}


class Naming(Criterion):
    """A paragraph of the cited document that is named, by its label, or a point of it."""

    field_class = Label

    def narrow(self, resolutions: Any, value: str, beside: Chosen) -> Any:
        return resolutions.mentioning(**said(beside))


class Said(Few):
    """A column of the mention."""

    def narrow(self, resolutions: Any, value: str, beside: Chosen) -> Any:
        return resolutions.mentioning(**said(beside))

    def found(self, resolutions: Any, beside: Chosen) -> Counted:
        documents: defaultdict[str, set[int]] = defaultdict(set)
        for mention in self.parent.mentions(resolutions, beside):
            if value := getattr(mention, self.field_name):
                documents[value].add(mention.citing)
        return [(value, len(citing)) for value, citing in documents.items()]


class Done(Few):
    """What the citing document does to it, as far as that is read surely enough to be shown."""

    def filter(self, qs: EdgeQuerySet, value: str) -> EdgeQuerySet:
        return qs.doing(value, SHOWN_FROM) if value else qs

    def found(self, resolutions: Any, beside: Chosen) -> Counted:
        return resolutions.counted_by_effect(self.parent.document, SHOWN_FROM)


class CitingFilter(Narrowing):
    """Edges into a document, narrowed by what is known of the citing one and of its mentions."""

    series = FewOfColumn("citing__series", label=_("Kind of document"), group=_("Kind of document"), choices=SERIES)
    year_from = InYear("citing__year", "gte", label=_("From year"), group=_("Adopted"))
    year_to = InYear("citing__year", "lte", label=_("To year"), group=_("Adopted"), after="year_from")
    paragraph = Naming(label=_("Paragraph"), group=_("Paragraph that is cited"))
    role = Said("role", label=_("Where it is cited"), group=_("Where it is cited"), choices=ROLE)
    opening = Said("opening", label=_("Opening word"), group=_("Opening word"), choices=OPENING, in_full=True, links=4)
    effect = Done(label=_("What is done to it"), group=_("What is done to it"), choices=VERB)
    agenda_item = NamedItem(
        "citing__resolution__agenda_item__name", label=_("Agenda item"), group=_("Agenda item"), in_full=True, links=4
    )
    sort = Order(orders=ORDERS, default="latest_first", label=_("Order"))

    def __init__(self, *args: Any, document: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.document = document
        self._mentions: dict[frozenset[tuple[str, str]], list[Told]] = {}

    def mentions(self, edges: EdgeQuerySet, beside: Chosen) -> list[Told]:
        """The mentions by which edges lead to the document: asked once, unless a role or an opening word is chosen."""
        asked = said(beside)
        key = frozenset(asked.items())
        if key not in self._mentions:
            self._mentions[key] = edges.mentions_of(self.document, **asked).told()
        return self._mentions[key]

    def mentions_left(self) -> list[Told]:
        """Those that are left by the values that hold."""
        return self.mentions(self._left, self.chosen)
