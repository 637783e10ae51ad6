"""Who cites whom: the questions put to edges."""

from collections.abc import Iterable
from typing import Any, Self

from django.apps import apps
from django.db import models
from django.db.models.functions import Coalesce

from resolutions.querysets.counting import counted, counted_documents
from resolutions.querysets.mentions import CitationQuerySet
from resolutions.symbols import Series


class EdgeQuerySet(models.QuerySet):
    """Who cites whom."""

    def cited_by(self, document: models.Model) -> Self:
        """What a document cites: resolutions by number, then the rest by symbol."""
        number = models.F("cited__resolution__number").asc(nulls_last=True)
        return self.filter(citing=document).order_by(number, "cited__symbol").select_related("cited")

    def citing(self, document: models.Model) -> Self:
        """What cites a document: the newest first."""
        adopted_on = models.F("citing__adopted_on").desc(nulls_last=True)
        number = models.F("citing__resolution__number").desc(nulls_last=True)
        return self.filter(cited=document).order_by(adopted_on, number, "citing__symbol").select_related("citing")

    def between(self, citing: Iterable[int], cited: Iterable[int]) -> Self:
        """Those from some documents, by their keys, to some others, in the order of their dates."""
        edges = self.filter(citing__in=citing, cited__in=cited).select_related("citing", "cited")
        return edges.order_by("citing__adopted_on", "citing__symbol", "cited__adopted_on", "cited__symbol")

    def latest_first(self) -> Self:
        return self._by(models.F("citing__adopted_on").desc(nulls_last=True))

    def earliest_first(self) -> Self:
        return self._by(models.F("citing__adopted_on").asc(nulls_last=True))

    def deepest_first(self) -> Self:
        """Those that mention it most often first."""
        return self._by(models.F("mentions").desc())

    def weightiest_first(self) -> Self:
        """Those whose citing document is itself cited by most documents first."""
        return self.alias(weight=self._times_cited("citing"))._by(models.F("weight").desc())

    def with_weight_of(self, side: str) -> Self:
        """Each with `weight`, by how many documents its `citing` or its `cited` one is cited, and its agenda item."""
        return self.annotate(weight=self._times_cited(side)).select_related(f"{side}__agenda_item")

    def _times_cited(self, side: str) -> models.expressions.Combinable:
        cited = self.model._default_manager.filter(cited=models.OuterRef(side)).order_by().values("cited")
        return Coalesce(models.Subquery(cited.annotate(counted=models.Count("pk")).values("counted")), 0)

    def _by(self, first: models.expressions.OrderBy) -> Self:
        number = models.F("citing__resolution__number").desc(nulls_last=True)
        return self.order_by(first, models.F("citing__adopted_on").desc(nulls_last=True), number, "citing__symbol")

    def mentioning(self, **said: str) -> Self:
        """Those with such a mention (`CitationQuerySet.said`) in a published text."""
        mentions = apps.get_model("resolutions", "Citation").objects.quotable().said(**said)
        here = {"paragraph__version__document": models.OuterRef("citing"), "cited": models.OuterRef("cited")}
        return self.filter(models.Exists(mentions.filter(**here)))

    def doing(self, verb: str, confidence: float) -> Self:
        """Those whose citing document says that it does this to the cited one."""
        effects = apps.get_model("resolutions", "Effect").objects.sure_from(confidence)
        done = effects.filter(verb=verb, paragraph__version__is_published=True, cited=models.OuterRef("cited"))
        return self.filter(models.Exists(done.filter(paragraph__version__document=models.OuterRef("citing"))))

    def counted_by(self, column: str) -> models.QuerySet:
        """How many have each value of a column, as rows (value, how many); those that have none are left out."""
        return counted(self.filter(**{f"{column}__isnull": False}), column)

    def mentions_of(self, document: Any, **said: str) -> CitationQuerySet:
        """The mentions, so said, in published texts by which these edges lead to a document."""
        mentions: CitationQuerySet = apps.get_model("resolutions", "Citation").objects.quotable().said(**said)
        return mentions.filter(cited=document, paragraph__version__document__in=self.values("citing"))

    def counted_by_effect(self, document: Any, confidence: float) -> models.QuerySet:
        """How many of these edges into a document do something to it, by what they do, as rows."""
        effects = apps.get_model("resolutions", "Effect").objects.sure_from(confidence)
        done = effects.filter(cited=document, paragraph__version__is_published=True)
        return counted_documents(done.filter(paragraph__version__document__in=self.values("citing")), "verb")

    def of_catalogue(self) -> Self:
        return self.filter(origin="catalogue")

    def between_resolutions(self) -> Self:
        return self.filter(citing__series=Series.RESOLUTION, cited__series=Series.RESOLUTION)
