"""What each source tells of a document's facts: agreement and disagreement alike."""

from collections.abc import Iterable
from datetime import date
from typing import Self

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Count, F, QuerySet
from django.utils.translation import gettext_lazy as _

from resolutions.models.choices import ADOPTION, FACT, FACT_SOURCE, PROCEDURE
from resolutions.models.documents import Document
from resolutions.terms import Adoption, Fact, FactSource, Procedure


class AttestationQuerySet(models.QuerySet):
    """Values that sources tell."""

    def of_votes(self) -> Self:
        """The tallies alone."""
        return self.filter(fact=Fact.TALLY)

    def contradicting_documents(self) -> QuerySet:
        """The documents of which these tell one fact in more than one way, as rows (key, number), by number."""
        told = self.order_by().values("document", number=F("document__resolution__number"), of=F("fact"))
        several = told.annotate(ways=Count("value")).filter(ways__gt=1).order_by("number")
        return several.values_list("document", "number")


class Attestation(models.Model):
    """One value of one fact, and all the sources that give it; `is_held` where a load takes it for the archive's own.

    The sources of one fact that agree share a row; where a fact has two rows they disagree.
    """

    document = models.ForeignKey(Document, models.CASCADE, related_name="attestations", verbose_name=_("document"))
    fact = models.CharField(_("fact"), max_length=16, choices=list(FACT.items()))
    value = models.TextField(_("value"))
    sources = ArrayField(models.CharField(max_length=16, choices=list(FACT_SOURCE.items())), verbose_name=_("sources"))
    is_held = models.BooleanField(_("taken"))

    objects = AttestationQuerySet.as_manager()

    class Meta:
        verbose_name = _("attestation")
        verbose_name_plural = _("attestations")
        ordering = ("pk",)
        constraints = (models.UniqueConstraint(fields=("document", "fact", "value"), name="one_attestation_per_value"),)

    def __str__(self) -> str:
        return f"{self.document}: {self.fact_in_words} {self.value}"

    @property
    def fact_in_words(self) -> str:
        return str(FACT[Fact(self.fact)])

    @property
    def told_by(self) -> list[str]:
        """The sources in words."""
        return [str(FACT_SOURCE[FactSource(source)]) for source in self.sources]

    @property
    def day(self) -> date | None:
        """The value, where it is a date."""
        return date.fromisoformat(self.value) if self.fact == Fact.ADOPTED_ON else None

    @property
    def in_words(self) -> str:
        """The value, where it is one of the archive's terms; empty where it is the source's own words or figures."""
        match self.fact:
            case Fact.ADOPTION:
                return str(ADOPTION[Adoption(self.value)])
            case Fact.PROCEDURE:
                return str(PROCEDURE[Procedure(self.value)])
            case Fact.CHAPTER_VII:
                return str(_("flagged by the library") if self.value == "1" else _("not flagged by the library"))
        return ""


def told_otherwise(attestations: Iterable[Attestation]) -> set[str]:
    """The facts that these attestations of one document tell in more than one way."""
    facts = [attestation.fact for attestation in attestations]
    return {fact for fact in facts if facts.count(fact) > 1}
