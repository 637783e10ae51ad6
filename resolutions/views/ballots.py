"""Ballots on drafts that were not adopted: the list of vetoes, with who voted how, as a page and as a file."""

from collections.abc import Iterator
from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _

from resolutions.exports import WRITERS
from resolutions.filters.ballots import BallotFilter, VetoFilter
from resolutions.filters.controls import Controls
from resolutions.models import Ballot
from resolutions.querysets import BallotQuerySet
from resolutions.terms import Choice
from resolutions.views.files import as_file
from resolutions.views.paging import Narrowed

VOTED: Final = (Choice.IN_FAVOUR, Choice.AGAINST, Choice.ABSTAINING, Choice.NOT_PARTICIPATING)
COLUMNS: Final = ("draft", "ballot", "part", "held_on", "meeting", "agenda_item", "outcome", "vetoed_by", *VOTED,
    *(f"states_{choice}" for choice in VOTED), "address")  # fmt: skip


class Ballots(Narrowed):
    """Every ballot on a draft that was not adopted, the latest first; the whole list with `?format=csv` and `=json`."""

    filterset_class: type[VetoFilter] = BallotFilter
    template_name = "ballots/ballots.html"
    context_object_name = "ballots"
    heading: Any = _("Drafts not adopted")
    name = "drafts-not-adopted"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        asked = request.GET.get("format", "")
        if asked in WRITERS:
            narrowed = self.get_filterset(self.filterset_class).narrowed()
            return as_file(self.name, asked, COLUMNS, self._rows(narrowed))
        return super().get(request, *args, **kwargs)

    def get_queryset(self) -> BallotQuerySet:
        return Ballot.objects.on_drafts_not_adopted().with_matter().with_votes()

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**kwargs, controls=Controls(self.filterset), heading=self.heading)

    def _rows(self, ballots: BallotQuerySet) -> Iterator[list[object]]:
        for ballot in ballots:
            states = {choice: [] for choice in VOTED}  # type: dict[str, list[str]]
            for vote in ballot.votes.all():
                states.setdefault(vote.choice, []).append(vote.state.name)
            yield [
                ballot.document.symbol,
                ballot.ordinal,
                ballot.part,
                ballot.held_on.isoformat() if ballot.held_on else "",
                ballot.meeting_record,
                ballot.agenda_item.name if ballot.agenda_item else "",
                ballot.outcome,
                "; ".join(ballot.vetoed_by),
                *(getattr(ballot, choice) for choice in VOTED),
                *("; ".join(states[choice]) for choice in VOTED),
                self.request.build_absolute_uri(ballot.document.get_absolute_url()),
            ]


class Vetoes(Ballots):
    """The ballots that ended in a veto."""

    filterset_class = VetoFilter
    heading = _("Vetoes")
    name = "vetoes"

    def get_queryset(self) -> BallotQuerySet:
        return super().get_queryset().vetoed()
