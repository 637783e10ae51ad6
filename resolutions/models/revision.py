"""The archive's revisions: a row for every statement that changed what a reader may see."""

from django.contrib.postgres.functions import RandomUUID
from django.db import models

from resolutions.querysets import RevisionQuerySet


class Revision(models.Model):
    """That something changed. Triggers of the database write it in the transaction of the change (migration 0012).

    The newest row and how many there are name the state that a reader sees: a transaction that commits after a later
    one adds to the number where it does not add the newest. Old rows are swept away by every thousandth.
    """

    token = models.UUIDField(db_default=RandomUUID(), editable=False)

    objects = RevisionQuerySet.as_manager()

    class Meta:
        verbose_name = "revision"
        verbose_name_plural = "revisions"

    def __str__(self) -> str:
        return str(self.token)
