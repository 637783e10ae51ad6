"""How many rows have each value of a column, in which order values stand, and rows by many keys."""

from collections.abc import Iterable

from django.contrib.postgres.fields import ArrayField
from django.db import models


def among(keys: Iterable[int], column: str = "pk") -> models.Func:
    """Whether a row's key, or its key of another row, is one of these.

    They are sent as one array: as many parameters take longer than what they ask.
    """
    array = models.Value(list(keys), output_field=ArrayField(models.BigIntegerField()))
    is_one = "(%(expressions)s))"
    return models.Func(column, array, template=is_one, arg_joiner=" = ANY(", output_field=models.BooleanField())


def counted(rows: models.QuerySet, column: str) -> models.QuerySet:
    """Rows (value, how many), in the order of the values."""
    return rows.order_by(column).values_list(column).annotate(how_many=models.Count("pk"))


def counted_documents(rows: models.QuerySet, column: str) -> models.QuerySet:
    """The same for the documents that rows of their paragraphs belong to."""
    documents = models.Count("paragraph__version__document", distinct=True)
    return rows.order_by(column).values_list(column).annotate(how_many=documents)


def rank_of_language(codes: tuple[str, ...], column: str) -> models.Func:
    """The place of a row's language in an order of languages."""
    array = models.Value(list(codes), output_field=ArrayField(models.CharField()))
    return models.Func(array, column, function="array_position", output_field=models.IntegerField())
