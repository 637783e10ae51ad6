"""Texts as held: to be looked at, and vouched for. They change by a new file, never by hand."""

from typing import Any

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from resolutions.admin.history import WithHistory
from resolutions.admin.people import named
from resolutions.ingest.publishing import vouch
from resolutions.models import LanguageVersion
from resolutions.templatetags.house_style import at, on
from resolutions.translating import with_place


@admin.register(LanguageVersion)
class LanguageVersionAdmin(WithHistory):
    actions = ("vouch_for",)
    change_form_template = "admin/desk/text.html"
    list_display = ("document", "language", "provenance", "is_published", "checked", "file")
    list_filter = ("language", "provenance", "is_published", "annexes")
    list_select_related = ("document", "source")
    search_fields = ("document__symbol", "source__name")
    fields = readonly_fields = (
        "document", "language", "provenance", "is_published", named("checked_by", _("checked by")), "checked", "source",
        "reading_version", "annexes", "job_number", "issued", "is_reissue", "to_check",
    )  # fmt: skip

    @admin.action(
        description=_("Vouch for these texts: readers are shown them, whatever is loaded"), permissions=["vouch"]
    )
    def vouch_for(self, request: HttpRequest, texts: QuerySet) -> None:
        """A librarian has compared texts with the official documents, or goes back to an earlier one."""
        chosen = list(texts.order_by("pk"))
        for text in chosen:
            vouch(text, request.user)
        said = ngettext("%(number)s text is vouched for.", "%(number)s texts are vouched for.", len(chosen))
        messages.success(request, said % {"number": len(chosen)})

    def has_vouch_permission(self, request: HttpRequest) -> bool:
        """Whoever may hand a text in may vouch for one."""
        return bool(request.user.has_perm("resolutions.add_sourcedocument"))

    @admin.display(description=_("checked"), ordering="checked_at", empty_value="–")
    def checked(self, obj: LanguageVersion) -> str:
        return at(obj.checked_at) if obj.checked_at else ""

    @admin.display(description=_("issued on"), empty_value="–")
    def issued(self, obj: LanguageVersion) -> str:
        return on(obj.issued_on) if obj.issued_on else ""

    @admin.display(description=_("source"), ordering="source__name")
    def file(self, obj: LanguageVersion) -> str:
        """Wrapped: the name of a file within a zip is longer than the list is wide."""
        return obj.source.name

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
