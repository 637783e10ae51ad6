"""A readable history of a row and of what belongs to it: when, who, from where, and what it was before."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any, Final

from django.apps import apps
from django.contrib import admin
from django.contrib.admin.utils import unquote
from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied
from django.db.models import Field, Model
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from pghistory.models import Events

from resolutions.admin.recorded_values import Names, column, in_words, names_of
from resolutions.models.recorded import BEFORE

CHANGES_SHOWN: Final = 300
_KEYS: Final = ("id", "document_ptr_id", "version_id", "catalogue_name")  # tell a reader nothing


@dataclass(frozen=True, slots=True)
class Changed:
    """One column of a row: what it was, and what it became, in words."""

    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Change:
    """One insert, update or delete of one row."""

    at: datetime
    who: str
    where: str
    row: str
    label: str
    changed: Sequence[Changed]


@dataclass(frozen=True, slots=True)
class _Words:
    """The names of the people who made changes, and of the rows that the changed ones refer to."""

    people: Mapping[str, str]
    names: Names


def changes_of(*rows: Any) -> list[Change]:
    """The changes of these rows and of the rows that refer to them, newest first."""
    recorded = {event.pgh_slug: event for row in rows for event in Events.objects.references(row)}
    events = sorted(
        recorded.values(), key=lambda event: (event.pgh_obj_model, event.pgh_obj_id, event.pgh_created_at, event.pgh_id)
    )
    words = _Words(_people(events), names_of((event.pgh_obj_model, event.pgh_data) for event in events))
    changes = []
    for (model, _key), of_one_row in groupby(events, key=lambda event: (event.pgh_obj_model, event.pgh_obj_id)):
        before: Mapping[str, Any] = {}
        for event in of_one_row:
            if event.pgh_label == BEFORE:
                before = event.pgh_data
                continue
            after = {} if event.pgh_label == "delete" else event.pgh_data
            was = before or (event.pgh_data if not after else {})
            changes.append(_change(event, apps.get_model(model), words, was, after))
            before = after
    return sorted(changes, key=lambda change: change.at, reverse=True)[:CHANGES_SHOWN]


def _change(
    event: Any, model: type[Model], words: _Words, before: Mapping[str, Any], after: Mapping[str, Any]
) -> Change:
    context = event.pgh_context or {}
    return Change(
        at=event.pgh_created_at,
        who=words.people.get(str(context.get("user")), ""),
        where=context.get("url") or context.get("command") or "",
        row=str(model._meta.verbose_name),
        label=event.pgh_label,
        changed=[
            _changed(column(model, name), name, before.get(name), after.get(name), words.names)
            for name in {**before, **after}
            if name not in _KEYS
            and before.get(name) != after.get(name)
            and not (before == {} and after.get(name) in (None, "", []))
        ],
    )


def _changed(field: Field | None, name: str, before: Any, after: Any, names: Names) -> Changed:
    label = str(field.verbose_name) if field else name
    return Changed(label, in_words(field, before, names), in_words(field, after, names))


def _people(events: Iterable[Any]) -> Mapping[str, str]:
    """The names of the people who made these changes, by their keys."""
    keys = {context["user"] for event in events if (context := event.pgh_context) and context.get("user")}
    people = get_user_model().objects.filter(pk__in=keys)
    return {str(person.pk): person.get_username() for person in people}


class WithHistory(admin.ModelAdmin):
    """Shows, in place of what Django's forms noted, what the database recorded, whoever changed it."""

    def rows_of(self, obj: Any) -> Sequence[Any]:
        """The rows whose history is the object's."""
        return (obj,)

    def history_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> HttpResponse:
        obj = self.get_object(request, unquote(object_id))
        if obj is None:
            raise Http404
        if not self.has_view_or_change_permission(request, obj):
            raise PermissionDenied
        context = {
            **self.admin_site.each_context(request),
            "title": _("History of %(row)s") % {"row": obj},
            "object": obj,
            "opts": self.opts,
            "changes": changes_of(*self.rows_of(obj)),
        }
        return TemplateResponse(request, "admin/desk/history.html", context)
