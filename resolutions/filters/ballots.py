"""What a reader may narrow a list of ballots on drafts by."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from resolutions.council import PERMANENT_MEMBERS
from resolutions.filters.criteria import Chosen, Counted, Few, FewOfColumn, InYear, NamedItem
from resolutions.filters.narrowing import Narrowing
from resolutions.models.choices import BALLOT_OUTCOME
from resolutions.models.state_names import state_in_words
from resolutions.querysets import BallotQuerySet
from resolutions.terms import BallotOutcome

NOT_ADOPTED = {outcome: BALLOT_OUTCOME[outcome] for outcome in (BallotOutcome.VETOED, BallotOutcome.NOT_ADOPTED)}


class VetoOf(Few):
    """The permanent member that voted against what was vetoed."""

    def __init__(self, **options: Any) -> None:
        super().__init__(choices={state: state for state in PERMANENT_MEMBERS}, **options)

    def filter(self, qs: BallotQuerySet, value: str) -> BallotQuerySet:
        return qs.vetoed_by(value) if value else qs

    def found(self, resolutions: Any, beside: Chosen) -> Counted:
        return resolutions.vetoed().counted_by_vetoing_member()

    def in_words(self, value: str) -> str:
        return state_in_words(value)


class VetoFilter(Narrowing):
    """Ballots that ended in a veto."""

    state = VetoOf(label=_("Vetoed by"), group=_("Vetoed by"))
    year_from = InYear("held_on__year", "gte", label=_("From year"), group=_("Date of the ballot"))
    year_to = InYear("held_on__year", "lte", label=_("To year"), group=_("Date of the ballot"), after="year_from")
    agenda_item = NamedItem(label=_("Agenda item"), group=_("Agenda item"), in_full=True, links=6)


class BallotFilter(VetoFilter):
    """Ballots on drafts that were not adopted, vetoed or not."""

    outcome = FewOfColumn("outcome", label=_("Outcome"), group=_("Outcome"), choices=NOT_ADOPTED)
