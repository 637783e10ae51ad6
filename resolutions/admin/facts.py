"""Facts, put right by hand. What a person has set, no load overwrites (`Document.edited`, `Ballot.is_edited`)."""

from typing import Any, ClassVar

from django.contrib import admin
from django.db.models import URLField
from django.forms import ModelForm
from django.http import HttpRequest

from resolutions.admin.history import WithHistory
from resolutions.models import AgendaItem, Ballot, Document, Resolution, State, Vote


class EditedFacts(WithHistory):
    """Remembers which facts of a document a person has set."""

    def save_model(self, request: HttpRequest, obj: Any, form: ModelForm, change: bool) -> None:
        obj.edited = sorted({*obj.edited, *form.changed_data} - {"edited"})
        super().save_model(request, obj, form, change)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


@admin.register(Resolution)
class ResolutionAdmin(EditedFacts):
    list_display = ("symbol", "adopted_on", "agenda_item", "adoption")
    list_filter = ("adoption", "procedure", "is_chapter_vii")
    list_select_related = ("agenda_item",)
    search_fields = ("symbol", "catalogue_title", "=number")
    ordering = ("-number",)
    readonly_fields = ("symbol",)
    formfield_overrides: ClassVar = {URLField: {"assume_scheme": "https"}}
    fieldsets = (
        (None, {"fields": ("symbol", "other_symbol", "adopted_on", "catalogue_title", "agenda_item")}),
        (None, {"fields": ("procedure", "meeting", "meeting_note", "draft", "is_chapter_vii", "record_url")}),
        (
            None,
            {"fields": ("adoption", "in_favour", "against", "abstaining", "not_participating", "absent", "edited")},
        ),
    )

    def rows_of(self, obj: Resolution) -> tuple[Resolution, Document]:
        return obj, Document.objects.get(pk=obj.pk)


@admin.register(Document)
class DocumentAdmin(EditedFacts):
    list_display = ("symbol", "series", "adopted_on")
    list_filter = ("series",)
    search_fields = ("symbol", "catalogue_title")
    ordering = ("symbol",)
    readonly_fields = ("symbol", "series")
    fields = ("symbol", "series", "adopted_on", "catalogue_title", "agenda_item", "edited")


@admin.register(AgendaItem)
class AgendaItemAdmin(WithHistory):
    search_fields = ("name",)


@admin.register(State)
class StateAdmin(admin.ModelAdmin):
    search_fields = ("name",)


class VoteInline(admin.TabularInline):
    model = Vote
    extra = 0


@admin.register(Ballot)
class BallotAdmin(WithHistory):
    list_display = ("document", "part", "is_edited")
    list_select_related = ("document",)
    search_fields = ("document__symbol",)
    raw_id_fields = ("document",)
    readonly_fields = ("is_edited",)
    inlines = (VoteInline,)

    def save_model(self, request: HttpRequest, obj: Ballot, form: ModelForm, change: bool) -> None:
        obj.is_edited = True
        super().save_model(request, obj, form, change)
