"""Facts, put right by hand. What a person has set, no load overwrites (`Document.edited`, `Ballot.is_edited`)."""

from typing import Any, ClassVar, Final

from django.contrib import admin
from django.db.models import QuerySet, URLField
from django.forms import CheckboxSelectMultiple, ModelForm, MultipleChoiceField
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _

from resolutions.admin.history import WithHistory
from resolutions.models import AgendaItem, Ballot, Document, LoadedFacts, Resolution, State, Vote
from resolutions.symbols import Series
from resolutions.templatetags.house_style import on

CATALOGUE: Final = "catalogue.csv"


class FactsForm(ModelForm):
    """The facts of a document, and beside them which of them a person has set: a tick is taken out, none is put in."""

    edited = MultipleChoiceField(
        label=_("Set by a person"),
        required=False,
        widget=CheckboxSelectMultiple,
        help_text=_("No load overwrites these. Without its tick, a fact follows the catalogue again at the next load."),
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        if isinstance(edited := self.fields.get("edited"), MultipleChoiceField):
            edited.choices = [(name, self.fields[name].label) for name in self.instance.edited if name in self.fields]
        for field in self.fields.values():
            field.show_hidden_initial = True  # what this person was shown: somebody else may save before

    def clean(self) -> dict[str, Any]:
        """What this person has changed, and nothing else: the rest stays as somebody else has set it meanwhile."""
        told = super().clean() or {}
        return {name: value for name, value in told.items() if name in self.changed_data}


class EditedFacts(WithHistory):
    """Remembers which facts of a document a person has set."""

    form = FactsForm

    def save_model(self, request: HttpRequest, obj: Any, form: ModelForm, change: bool) -> None:
        obj.edited = sorted({*obj.edited, *form.changed_data} - {"edited"})
        super().save_model(request, obj, form, change)
        if set(form.initial.get("edited", ())) - set(obj.edited):
            LoadedFacts.objects.filter(name=CATALOGUE).delete()  # else a load would skip what it knows by its hash

    @admin.display(description=_("adopted on"), ordering="adopted_on", empty_value="–")
    def day(self, obj: Document) -> str:
        return on(obj.adopted_on) if obj.adopted_on else ""

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


@admin.register(Resolution)
class ResolutionAdmin(EditedFacts):
    list_display = ("symbol", "day", "item", "adoption")
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

    @admin.display(description=_("agenda item"), ordering="agenda_item", empty_value="–")
    def item(self, obj: Resolution) -> str:
        """In a column of its own words: Django sets what another table names on one line, wider than the list."""
        return obj.agenda_item.name if obj.agenda_item else ""

    def rows_of(self, obj: Resolution) -> tuple[Resolution, Document]:
        return obj, Document.objects.get(pk=obj.pk)


@admin.register(Document)
class DocumentAdmin(EditedFacts):
    """Documents but resolutions, which have their own place: there their facts are held together."""

    list_display = ("symbol", "series", "day")
    list_filter = ("series",)
    search_fields = ("symbol", "catalogue_title")
    ordering = ("symbol",)
    readonly_fields = ("symbol", "series")
    fields = ("symbol", "series", "adopted_on", "catalogue_title", "agenda_item", "edited")

    def change_view(self, request: HttpRequest, object_id: str, *args: Any, **options: Any) -> HttpResponse:
        """Where a row names a document, Django links it here, be it a resolution or not."""
        if object_id.isdecimal() and Resolution.objects.filter(pk=object_id).exists():
            return redirect("admin:resolutions_resolution_change", object_id)
        return super().change_view(request, object_id, *args, **options)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Document]:
        return super().get_queryset(request).exclude(series=Series.RESOLUTION)


@admin.register(AgendaItem)
class AgendaItemAdmin(WithHistory):
    search_fields = ("name",)

    def view_on_site(self, obj: AgendaItem) -> str | None:
        """Its page, once anything stands under it."""
        is_used = obj.documents.exists() or Ballot.objects.filter(agenda_item=obj).exists()
        return obj.get_absolute_url() if is_used else None


@admin.register(State)
class StateAdmin(admin.ModelAdmin):
    """States by the names that the votes and the catalogues of messages know them by: another name is another State."""

    search_fields = ("name",)

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


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
