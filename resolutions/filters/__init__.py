"""What a reader may narrow a list of resolutions by: one line a filter, everything in the address."""

from typing import Final

from django.utils.translation import gettext_lazy as _

from resolutions.filters.criteria import (
    ChapterSeven,
    FewOfColumn,
    InNumber,
    InYear,
    Linked,
    NamedItem,
    NamedSubject,
    Order,
    TextHeld,
    VoteCast,
    VoteOf,
    YearFacet,
)
from resolutions.filters.narrowing import Narrowing
from resolutions.languages import LANGUAGES
from resolutions.models.choices import ADOPTION, CHOICE, LANGUAGE
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


class ResolutionFilter(Narrowing):
    """Resolutions, narrowed by the filters in the order in which they stand on the page."""

    year = YearFacet("year", label=_("Year"), group=_("Adopted"), in_full=True, links=0)
    year_from = InYear("year", "gte", label=_("From year"), group=_("Adopted"))
    year_to = InYear("year", "lte", label=_("To year"), group=_("Adopted"), after="year_from")
    number_from = InNumber("number", "gte", label=_("From number"), group=_("Number"))
    number_to = InNumber("number", "lte", label=_("To number"), group=_("Number"), after="number_from")
    agenda_item = NamedItem(label=_("Agenda item"), group=_("Agenda item"), in_full=True, links=6)
    subject = NamedSubject(label=_("Heading of the library"), group=_("Heading of the library"), links=6)
    chapter_vii = ChapterSeven(label=_("Chapter VII"), group=_("Chapter VII"), choices=CHAPTER_VII)
    adoption = FewOfColumn("adoption", label=_("Adoption"), group=_("Adoption"), choices=ADOPTED)
    state = VoteOf(label=_("State"), group=_("A State’s vote"), choice="vote", in_full=True, links=0)
    vote = VoteCast(label=_("Vote"), group=_("A State’s vote"), choices=CHOICE, needs="state", in_full=True, links=0)
    held = TextHeld(label=_("Text held in"), group=_("Text held in"), choices=HELD)
    cites = Linked(asks="citing", label=_("Cites resolution"), group=_("Citations"))
    cited_by = Linked(asks="cited_by", label=_("Cited by resolution"), group=_("Citations"))
    sort = Order(orders=ORDERS, default="newest_first", label=_("Order"))
