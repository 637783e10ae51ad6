"""The members of the Council, and how each has voted."""

from typing import Any, Final

from django.shortcuts import get_object_or_404
from django.utils.functional import cached_property

from resolutions.council import PERMANENT_MEMBERS
from resolutions.models import State, Vote
from resolutions.models.choices import CHOICE
from resolutions.registers.completeness import ranges
from resolutions.registers.members import Members, VotesByYear, resolutions_of
from resolutions.registers.table import Register
from resolutions.terms import Choice
from resolutions.views.registers import RegisterPage

DISSENTING: Final = (Choice.AGAINST, Choice.ABSTAINING, Choice.NOT_PARTICIPATING, Choice.ABSENT)


class States(RegisterPage):
    """All members, on one page."""

    template_name = "states/states.html"
    paginate_by = 200

    @cached_property
    def register(self) -> Register:
        return Members()


class StateDetail(RegisterPage):
    """One of them, year by year."""

    template_name = "states/state.html"
    paginate_by = 100

    @cached_property
    def state(self) -> State:
        return get_object_or_404(State, name=self.kwargs["slug"].replace("_", " "))

    @cached_property
    def register(self) -> Register:
        return VotesByYear(self.state)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        years = [year for year, _votes in self.register.entries()]
        counts = dict(Vote.objects.filter(state=self.state).on_resolutions().counted_by("choice"))
        lists = [
            (CHOICE[choice], resolutions_of(self.state, vote=choice), counts[choice])
            for choice in DISSENTING
            if choice in counts
        ]
        return super().get_context_data(
            **kwargs,
            state=self.state,
            years=ranges(sorted(years)),
            lists=lists,
            voted=resolutions_of(self.state),
            is_permanent=self.state.name in PERMANENT_MEMBERS,
        )
