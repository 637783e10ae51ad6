"""How many rows have each value of a column, and in which order values stand."""

from django.db import models


def counted(rows: models.QuerySet, column: str) -> models.QuerySet:
    """Rows (value, how many), in the order of the values."""
    return rows.order_by(column).values_list(column).annotate(how_many=models.Count("pk"))


def counted_documents(rows: models.QuerySet, column: str) -> models.QuerySet:
    """The same for the documents that rows of their paragraphs belong to."""
    documents = models.Count("paragraph__version__document", distinct=True)
    return rows.order_by(column).values_list(column).annotate(how_many=documents)


def place_of(codes: tuple[str, ...], column: str) -> models.Case:
    """The place of a row's language in an order of languages."""
    return models.Case(*(models.When(**{column: code}, then=place) for place, code in enumerate(codes)))
