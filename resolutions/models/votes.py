"""States, ballots and how each member voted."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from resolutions.collation import in_order
from resolutions.council import is_china_before_1971, is_permanent
from resolutions.models.choices import BALLOT_OUTCOME, CHOICE
from resolutions.models.documents import AgendaItem, Document
from resolutions.models.recorded import recorded, recorded_by_hand
from resolutions.models.state_names import state_in_words
from resolutions.querysets import BallotQuerySet, VoteQuerySet
from resolutions.terms import BallotOutcome, Choice


class State(models.Model):
    """A member of the Council under the name it bore: the USSR and the Russian Federation are two."""

    name = models.CharField(_("name"), max_length=100, unique=True)

    class Meta:
        verbose_name = _("State")
        verbose_name_plural = _("States")
        ordering = ("name",)

    def __str__(self) -> str:
        return state_in_words(self.name)

    def get_absolute_url(self) -> str:
        return reverse("state", args=[self.slug])

    def clean(self) -> None:
        """Refuse a name that cannot stand in an address, where its words are joined by "_"."""
        self.name = " ".join(self.name.split())
        if "/" in self.name or "_" in self.name:
            raise ValidationError({"name": _("The name of a State has no “/” and no “_”.")})

    @property
    def slug(self) -> str:
        """How it is named in an address: Russian_Federation."""
        return str(self.name).replace(" ", "_")


@recorded()
class Ballot(models.Model):
    """What was put to the vote: a resolution or a draft, whole or in part, and what came of it.

    `ordinal` counts the ballots on one document: draft S/17172 had three, each vetoed. The day and the tallies are kept
    of drafts that were not adopted; a resolution has its own.
    """

    document = models.ForeignKey(Document, models.CASCADE, related_name="ballots", verbose_name=_("document"))
    ordinal = models.PositiveSmallIntegerField(_("ballot"), default=1, help_text=_("The first, second ... on it."))
    part = models.CharField(_("part voted on"), max_length=200, blank=True)
    outcome = models.CharField(
        _("outcome"), max_length=12, choices=list(BALLOT_OUTCOME.items()), default=BallotOutcome.ADOPTED
    )
    held_on = models.DateField(_("held on"), null=True, blank=True)
    meeting = models.PositiveSmallIntegerField(_("meeting"), null=True, blank=True)
    agenda_item = models.ForeignKey(
        AgendaItem, models.PROTECT, null=True, blank=True, related_name="ballots", verbose_name=_("agenda item")
    )
    in_favour = models.PositiveSmallIntegerField(_("in favour"), null=True, blank=True)
    against = models.PositiveSmallIntegerField(_("against"), null=True, blank=True)
    abstaining = models.PositiveSmallIntegerField(_("abstaining"), null=True, blank=True)
    not_participating = models.PositiveSmallIntegerField(_("not participating"), null=True, blank=True)
    is_edited = models.BooleanField(_("set by a person"), default=False, help_text=_("A load never overwrites it."))

    objects = BallotQuerySet.as_manager()

    class Meta:
        verbose_name = _("ballot")
        verbose_name_plural = _("ballots")
        constraints = (
            models.UniqueConstraint(fields=("document", "part", "ordinal"), name="one_ballot_per_part_and_ordinal"),
        )

    def __str__(self) -> str:
        return f"{self.document} {self.part}".strip()

    @property
    def votes_in_order(self) -> list["Vote"]:
        """The members' votes, by the names of the members in the language of the page."""
        return sorted(self.votes.all(), key=lambda vote: in_order(str(vote.state), get_language()))

    @property
    def day(self) -> date | None:
        """The day on which it was held."""
        return self.held_on or self.document.adopted_on

    @property
    def meeting_record(self) -> str:
        """The symbol of the meeting's verbatim record: S/PV.2580. Empty where no meeting is known."""
        return f"S/PV.{self.meeting}" if self.meeting else ""

    @property
    def vetoed_by(self) -> list[str]:
        """The permanent members that voted against a ballot that was vetoed, of the votes that are at hand."""
        day = self.day
        if self.outcome != BallotOutcome.VETOED or day is None:
            return []
        against = (vote.state.name for vote in self.votes.all() if vote.choice == Choice.AGAINST)
        return [state for state in against if is_permanent(state, day)]


@recorded_by_hand()
class Vote(models.Model):
    """One member's vote on one ballot."""

    ballot = models.ForeignKey(Ballot, models.CASCADE, related_name="votes", verbose_name=_("ballot"))
    state = models.ForeignKey(State, models.PROTECT, related_name="votes", verbose_name=_("State"))
    choice = models.CharField(_("vote"), max_length=17, choices=list(CHOICE.items()))

    objects = VoteQuerySet.as_manager()

    class Meta:
        verbose_name = _("vote")
        verbose_name_plural = _("votes")
        constraints = (models.UniqueConstraint(fields=("ballot", "state"), name="one_vote_per_state_and_ballot"),)

    def __str__(self) -> str:
        return f"{self.state}: {self.choice_in_words}"

    @property
    def choice_in_words(self) -> str:
        return str(CHOICE[Choice(self.choice)])

    @property
    def is_of_the_republic_of_china(self) -> bool:
        """Whether the seat of China was held in the name of the Republic of China then."""
        return is_china_before_1971(self.state.name, self.ballot.day)
