"""What a reader may narrow a list of resolutions by: one line a filter, everything in the address."""

from functools import cached_property
from typing import Any, Final

import django_filters
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from resolutions.filters.criteria import (
    ChapterSeven,
    Few,
    InNumber,
    InYear,
    Linked,
    NamedItem,
    Order,
    TextHeld,
    VoteCast,
    VoteOf,
    YearFacet,
)
from resolutions.languages import LANGUAGES
from resolutions.models.choices import ADOPTION, CHOICE, LANGUAGE
from resolutions.querysets import ResolutionQuerySet
from resolutions.terms import Adoption

ADOPTED: Final = ADOPTION | {Adoption.RECORDED_VOTE: _("by vote, not unanimously")}
HELD: Final = {language.code: LANGUAGE[language.code] for language in LANGUAGES}
CHAPTER_VII: Final = {
    "flagged": _("flagged by the library"),
    "invoked": _("invoked in a paragraph"),
    "either": _("flagged or invoked"),
}
ORDERS: Final = {  # by the queryset's words for them
    "newest_first": _("highest number first"),
    "in_order": _("lowest number first"),
    "latest_first": _("latest date first"),
    "earliest_first": _("earliest date first"),
    "most_cited_first": _("most cited first"),
}


class ResolutionFilter(django_filters.FilterSet):
    """Resolutions, narrowed by the filters in the order in which they stand on the page.

    A value that is none is left out, with a sentence beside its field; the others hold.
    """

    year = YearFacet("year", label=_("Year"), group=_("Adopted"), in_full=True, links=0)
    year_from = InYear("year", "gte", label=_("From year"), group=_("Adopted"))
    year_to = InYear("year", "lte", label=_("To year"), group=_("Adopted"), after="year_from")
    number_from = InNumber("number", "gte", label=_("From number"), group=_("Number"))
    number_to = InNumber("number", "lte", label=_("To number"), group=_("Number"), after="number_from")
    agenda_item = NamedItem(label=_("Agenda item"), group=_("Agenda item"), in_full=True, links=6)
    chapter_vii = ChapterSeven(label=_("Chapter VII"), group=_("Chapter VII"), choices=CHAPTER_VII)
    adoption = Few("adoption", label=_("Adoption"), group=_("Adoption"), choices=ADOPTED)
    state = VoteOf(label=_("State"), group=_("A State’s vote"), choice="vote", in_full=True, links=0)
    vote = VoteCast(label=_("Vote"), group=_("A State’s vote"), choices=CHOICE, needs="state", in_full=True, links=0)
    held = TextHeld(label=_("Text held in"), group=_("Text held in"), choices=HELD)
    cites = Linked(asks="citing", label=_("Cites resolution"), group=_("Citations"))
    cited_by = Linked(asks="cited_by", label=_("Cited by resolution"), group=_("Citations"))
    sort = Order(orders=ORDERS, default="newest_first", label=_("Order"))

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

    def filter_queryset(self, queryset: ResolutionQuerySet) -> ResolutionQuerySet:
        return self.narrowed()

    def narrowed(self, but_for: str = "") -> ResolutionQuerySet:
        """What is left by the values that hold, but for those of one filter."""
        beside = {name: value for name, value in self.chosen.items() if name != but_for}
        resolutions = self.queryset
        for name, value in beside.items():
            resolutions = self.filters[name].narrow(resolutions, value, beside)
        return resolutions

    def counted(self, name: str) -> list[tuple[Any, int | None]]:
        """The choices of a facet, and what each would leave beside the other values."""
        beside = {other: value for other, value in self.chosen.items() if other != name}
        return list(self.filters[name].counted(self.narrowed(but_for=name).order_by(), beside))
