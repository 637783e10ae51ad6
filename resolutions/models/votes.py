"""States, ballots and how each member voted."""

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from resolutions.collation import in_order
from resolutions.models.choices import CHOICE
from resolutions.models.documents import Document
from resolutions.models.recorded import recorded, recorded_by_hand
from resolutions.models.state_names import state_in_words
from resolutions.querysets import VoteQuerySet


class State(models.Model):
    """A member of the Council under the name it bore: the USSR and the Russian Federation are two."""

    name = models.CharField(_("name"), max_length=100, unique=True)

    class Meta:
        verbose_name = _("State")
        verbose_name_plural = _("States")
        ordering = ("name",)

    def __str__(self) -> str:
        return state_in_words(self.name)


@recorded()
class Ballot(models.Model):
    """What was put to the vote: a whole resolution, or one part of it."""

    document = models.ForeignKey(Document, models.CASCADE, related_name="ballots", verbose_name=_("document"))
    part = models.CharField(_("part voted on"), max_length=200, blank=True)
    is_edited = models.BooleanField(_("set by a person"), default=False, help_text=_("A load never overwrites it."))

    class Meta:
        verbose_name = _("ballot")
        verbose_name_plural = _("ballots")
        constraints = (models.UniqueConstraint(fields=("document", "part"), name="one_ballot_per_part"),)

    def __str__(self) -> str:
        return f"{self.document} {self.part}".strip()

    @property
    def votes_in_order(self) -> list["Vote"]:
        """The members' votes, by the names of the members in the language of the page."""
        return sorted(self.votes.all(), key=lambda vote: in_order(str(vote.state), get_language()))


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
        return f"{self.state}: {self.get_choice_display()}"
