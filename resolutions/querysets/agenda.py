"""Items of the agenda: the questions put to them."""

from typing import Self

from django.apps import apps
from django.db import models
from django.db.models.functions import Coalesce

from resolutions.symbols import Series


class AgendaItemQuerySet(models.QuerySet):
    """Items of the agenda."""

    def keys_of(self, names: set[str]) -> dict[str, int]:
        """The key of each item by its name in the catalogue, made where there is none; a person may have renamed it."""
        self.bulk_create(
            [self.model(name=name, catalogue_name=name) for name in sorted(names)],
            ignore_conflicts=True,
        )
        keys = dict(self.filter(name__in=names).values_list("name", "pk"))
        return keys | dict(self.filter(catalogue_name__in=names).values_list("catalogue_name", "pk"))

    def counted(self) -> Self:
        """Each with `adopted`, `stated` and `not_adopted`, and the `first` and `last` year of its resolutions.

        How many resolutions, presidential statements, and ballots on drafts that were not adopted stand under it: those
        with the most resolutions first.
        """
        resolutions = models.Q(documents__series=Series.RESOLUTION)
        ballots = apps.get_model("resolutions", "Ballot").objects.on_drafts_not_adopted().order_by()
        failed = ballots.filter(agenda_item=models.OuterRef("pk")).values("agenda_item")
        return self.annotate(
            adopted=models.Count("documents", filter=resolutions),
            stated=models.Count("documents", filter=models.Q(documents__series=Series.PRESIDENTIAL_STATEMENT)),
            not_adopted=Coalesce(models.Subquery(failed.annotate(held=models.Count("pk")).values("held")), 0),
            first=models.Min("documents__year", filter=resolutions),
            last=models.Max("documents__year", filter=resolutions),
        ).order_by("-adopted", "name")
