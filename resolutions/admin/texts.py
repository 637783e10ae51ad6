"""Texts as held: to be looked at. They change by a new file, never by hand."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from resolutions.admin.history import WithHistory
from resolutions.models import LanguageVersion
from resolutions.translating import with_place


@admin.register(LanguageVersion)
class LanguageVersionAdmin(WithHistory):
    list_display = ("document", "language", "provenance", "is_published", "source")
    list_filter = ("language", "provenance", "is_published")
    list_select_related = ("document", "source")
    search_fields = ("document__symbol", "source__name")
    fields = readonly_fields = (
        "document", "language", "provenance", "is_published", "source", "reading_version", "to_check",
    )  # fmt: skip

    @admin.display(description=_("To check"))
    def to_check(self, obj: LanguageVersion) -> str:
        """The doubts, a line each."""
        return "\n".join(with_place(doubt["place"], doubt["message"]) for doubt in obj.doubts) or "–"

    def view_on_site(self, obj: LanguageVersion) -> str:
        """The document's page, for whoever has just confirmed a text of it."""
        return obj.document.get_absolute_url()

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).defer("source__content")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False
