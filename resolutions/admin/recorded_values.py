"""What a column held, in words: names for keys, terms for slugs, days as the archive writes them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any, Final

from django.apps import apps
from django.db import models
from django.utils.translation import gettext as _

from resolutions.models import Resolution
from resolutions.templatetags.house_style import at, list_comma, on
from resolutions.translating import with_place

NOTHING: Final = "–"

Names = Mapping[tuple[type[models.Model], Any], str]


def column(model: type[models.Model], name: str) -> models.Field | None:
    """A column of a table by its own name, "agenda_item_id"; None where the table has it no longer."""
    return next((field for field in model._meta.concrete_fields if field.attname == name), None)


def names_of(recorded: Iterable[tuple[str, Mapping[str, Any]]]) -> Names:
    """The names of the rows that records of tables refer to, by table and key; a row that is gone has none."""
    keys: dict[type[models.Model], set[Any]] = defaultdict(set)
    for label, row in recorded:
        for name, value in row.items():
            field = column(apps.get_model(label), name)
            if isinstance(field, models.ForeignKey) and value is not None:
                keys[field.related_model].add(value)
    return {(model, row.pk): str(row) for model, wanted in keys.items() for row in _rows(model, wanted)}


def in_words(field: models.Field | None, value: Any, names: Names) -> str:
    """A value of a column, as a reader would say it."""
    if value in (None, "", []):
        return NOTHING
    if isinstance(value, bool):
        return _("Yes") if value else _("No")
    if isinstance(value, list):
        return _all(map(_name_of, value) if field and field.attname == "edited" else value)
    if field is None:
        return str(value)
    if isinstance(field, models.ForeignKey):
        return names.get((field.related_model, value), str(value))
    if isinstance(field, models.DateTimeField):
        return at(datetime.fromisoformat(value))
    if isinstance(field, models.DateField):
        return on(date.fromisoformat(value))
    return str(dict(field.flatchoices).get(value, value))


def _rows(model: type[models.Model], keys: set[Any]) -> models.QuerySet:
    """The rows of these keys, without the bytes of files."""
    bytes_of_files = [field.name for field in model._meta.concrete_fields if isinstance(field, models.BinaryField)]
    return model._base_manager.filter(pk__in=keys).defer(*bytes_of_files)


def _name_of(fact: str) -> str:
    """The name of a fact by its column, of whichever kind of document."""
    return next((str(one.verbose_name) for one in Resolution._meta.concrete_fields if one.name == fact), fact)


def _all(told: Iterable[Any]) -> str:
    """The doubts of a text, or names."""
    values = list(told)
    if all(isinstance(one, dict) for one in values):
        return " ".join(with_place(one["place"], one["message"]) for one in values)
    return list_comma().join(map(str, values))
