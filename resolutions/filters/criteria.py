"""What a list of resolutions may be narrowed by: things typed, and things chosen, which count their choices."""

from collections.abc import Iterable, Mapping
from copy import copy
from typing import Any, Self

import django_filters
from django.utils.text import capfirst
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from resolutions.collation import in_order
from resolutions.filters.fields import NameOf, OneOf, ResolutionNumber, Year
from resolutions.models import AgendaItem, LanguageVersion, State, Subject, Vote
from resolutions.models.state_names import state_in_words
from resolutions.querysets import ResolutionQuerySet
from resolutions.querysets.counting import among

Chosen = Mapping[str, Any]
Counted = Iterable[tuple[Any, int | None]]


class Criterion(django_filters.Filter):
    """Something typed. `group` is the heading that it stands under on the page.

    `after` names the filter that begins the range which this one ends; `needs` the one it says nothing without.
    """

    are_names = False  # names are the catalogue's, in English

    def __init__(self, *args: Any, group: Any = "", after: str = "", needs: str = "", **options: Any) -> None:
        super().__init__(*args, **options)
        self.group, self.after, self.needs = group, after, needs

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        """One for each request, as filter sets make them; what it was declared with, choices and all, is shared."""
        return copy(self)

    def narrow(self, resolutions: ResolutionQuerySet, value: Any, beside: Chosen) -> ResolutionQuerySet:
        """Those that a value leaves, beside the other values chosen."""
        return self.filter(resolutions, value)

    def objection(self, value: Any, beside: Chosen) -> Any:
        """Why a value makes no sense beside the others; empty where it does."""
        if self.after in beside and value < beside[self.after]:
            return _("The range ends before it begins, so its end is left out.")
        if self.needs and self.needs not in beside:
            return _("Choose the State too: a vote is a State’s.")
        return ""

    def in_words(self, value: Any) -> str:
        return str(value)


class InYear(Criterion):
    field_class = Year


class InNumber(Criterion):
    field_class = ResolutionNumber


class Linked(InNumber):
    """The number of a resolution, put to a question of the archive: `asks` is the queryset's word for it."""

    def __init__(self, *, asks: str, **options: Any) -> None:
        super().__init__(**options)
        self.asks = asks

    def filter(self, qs: ResolutionQuerySet, value: int) -> ResolutionQuerySet:
        return getattr(qs, self.asks)(value)


class Order(Criterion):
    """The order of the list: it narrows nothing, and is kept when the filters are dropped."""

    field_class = OneOf

    def __init__(self, *, orders: Mapping[str, Any], default: str, **options: Any) -> None:
        super().__init__(choices=list(orders.items()), **options)
        self.orders, self.default = orders, default

    def filter(self, qs: ResolutionQuerySet, value: str) -> ResolutionQuerySet:
        return getattr(qs, value)()


class Facet(Criterion):
    """Something chosen, with what each choice would leave.

    `links` is how many of its choices are links, the most frequent first, None for all of them in their own order;
    with `in_full` all of them stand in a list to choose from as well. `is_column` tells that its values are those of
    its column: such facets are counted together, in one reading of what is left.
    """

    is_column = False

    def __init__(self, *args: Any, links: int | None = None, in_full: bool = False, **options: Any) -> None:
        super().__init__(*args, **options)
        self.links, self.in_full = links, in_full

    def counted(self, resolutions: ResolutionQuerySet, beside: Chosen) -> Counted:
        """Each value and how many of some resolutions it would leave, in their order."""
        return self.in_turn(resolutions.counted_by(self.field_name))

    def in_turn(self, found: Counted) -> Counted:
        """Values in the order in which they are offered."""
        return sorted(found)


class YearFacet(Facet):
    """Years, the last first."""

    field_class = Year
    is_column = True

    def in_turn(self, found: Counted) -> Counted:
        return sorted(found, reverse=True)


class Few(Facet):
    """One of a few values, in the order in which they are named."""

    field_class = OneOf

    def __init__(self, *args: Any, choices: Mapping[Any, Any], **options: Any) -> None:
        super().__init__(*args, choices=[(str(value), words) for value, words in choices.items()], **options)
        self.choices = {str(value): words for value, words in choices.items()}

    def counted(self, resolutions: ResolutionQuerySet, beside: Chosen) -> Counted:
        return self.in_turn(self.found(resolutions, beside))

    def in_turn(self, found: Counted) -> Counted:
        counts = dict(found)
        return [(value, counts[value]) for value in self.choices if value in counts]

    def found(self, resolutions: ResolutionQuerySet, beside: Chosen) -> Counted:
        return resolutions.counted_by(self.field_name)

    def in_words(self, value: str) -> str:
        return capfirst(str(self.choices[value]))


class FewOfColumn(Few):
    """One of the few values of a column."""

    is_column = True


class ChapterSeven(Few):
    """Whether the library flags Chapter VII, a paragraph of a published text invokes it, or either."""

    def filter(self, qs: ResolutionQuerySet, value: str) -> ResolutionQuerySet:
        return qs.under_chapter_vii(value) if value else qs

    def found(self, resolutions: ResolutionQuerySet, beside: Chosen) -> Counted:
        return [(value, found) for value, found in resolutions.counted_under_chapter_vii().items() if found]


class TextHeld(Few):
    """The language of a text that is held."""

    def filter(self, qs: ResolutionQuerySet, value: str) -> ResolutionQuerySet:
        return qs.with_text_in(value) if value else qs

    def found(self, resolutions: ResolutionQuerySet, beside: Chosen) -> Counted:
        return LanguageVersion.objects.published().filter(document__in=resolutions.values("pk")).per_language()


class NamedItem(Facet):
    """The agenda item, by its name."""

    field_class = NameOf
    are_names = True
    is_column = True

    def __init__(self, field_name: str = "agenda_item__name", **options: Any) -> None:
        super().__init__(field_name, model=AgendaItem, **options)


class NamedSubject(Facet):
    """A heading of the library, by its name: two thousand, of which the most frequent are offered."""

    field_class = NameOf
    are_names = True

    def __init__(self, **options: Any) -> None:
        super().__init__("subjects__name", model=Subject, **options)

    def counted(self, resolutions: ResolutionQuerySet, beside: Chosen) -> Counted:
        return Subject.objects.most_frequent_of(resolutions, self.links or 0)


class VoteOf(Facet):
    """The State that voted, as `beside` tells what, on a resolution as a whole."""

    field_class = NameOf

    def __init__(self, *, choice: str, **options: Any) -> None:
        super().__init__(model=State, **options)
        self.choice = choice

    def narrow(self, resolutions: ResolutionQuerySet, value: str, beside: Chosen) -> ResolutionQuerySet:
        return resolutions.voted_on(value, beside.get(self.choice, ""))

    def counted(self, resolutions: ResolutionQuerySet, beside: Chosen) -> Counted:
        votes = Vote.objects.on_the_whole_of(resolutions, choice=beside.get(self.choice, ""))
        counts = dict(votes.counted_by("state"))  # by key: by name each of forty thousand votes would be joined to one
        named = {name: counts[key] for key, name in State.objects.filter(among(counts)).values_list("pk", "name")}
        return sorted(named.items(), key=lambda row: in_order(self.in_words(row[0]), get_language()))

    def in_words(self, value: str) -> str:
        return state_in_words(value)


class VoteCast(Few):
    """What the State that it `needs` voted; counted once there is one."""

    def narrow(self, resolutions: ResolutionQuerySet, value: str, beside: Chosen) -> ResolutionQuerySet:
        return resolutions

    def found(self, resolutions: ResolutionQuerySet, beside: Chosen) -> Counted:
        if self.needs not in beside:
            return [(value, None) for value in self.choices]
        return Vote.objects.on_the_whole_of(resolutions, state=beside[self.needs]).counted_by("choice")
