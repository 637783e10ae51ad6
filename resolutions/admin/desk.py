"""The desk: choose a file -> look at what was understood -> confirm. Until then nothing of it is for readers."""

import hashlib
from typing import Any, Final

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import path
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from resolutions.admin.people import named
from resolutions.admin.review import add, review
from resolutions.forms import UploadForm
from resolutions.ingest.files import media_type_of
from resolutions.ingest.turns import take_turn
from resolutions.languages import BY_CODE
from resolutions.models import LanguageVersion, SourceDocument
from resolutions.models.choices import ADOPTION
from resolutions.parsing.document import ParsedResolution
from resolutions.parsing.errors import NotRead
from resolutions.parsing.read import read
from resolutions.templatetags.house_style import at
from resolutions.translating import with_place

HANDED_IN_BY: Final = named("received_from", gettext_lazy("received from"))


@admin.register(SourceDocument)
class SourceDocumentAdmin(admin.ModelAdmin):
    """Original files: those that were confirmed, and those that wait."""

    change_list_template = "admin/desk/source_documents.html"
    list_display = ("name", "received", "received_from", "is_staged")
    list_filter = ("is_staged", "received_at")
    list_select_related = ("received_from",)
    search_fields = ("name", "sha256")
    fields = readonly_fields = ("name", "sha256", "media_type", "received", HANDED_IN_BY, "is_staged")

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).defer("content")

    @admin.display(description=gettext_lazy("received"), ordering="received_at")
    def received(self, obj: SourceDocument) -> str:
        return at(obj.received_at)

    def get_urls(self) -> list[Any]:
        wrap = self.admin_site.admin_view
        return [
            path("upload/", wrap(self.upload), name="desk-upload"),
            path("<int:pk>/review/", wrap(self.review), name="desk-review"),
            path("<int:pk>/confirm/", wrap(self.confirm), name="desk-confirm"),
            path("<int:pk>/discard/", wrap(self.discard), name="desk-discard"),
            *super().get_urls(),
        ]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False  # a source document is made by an upload or a load, never by a form of its fields

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def may_upload(self, request: HttpRequest) -> bool:
        return bool(request.user.has_perm("resolutions.add_sourcedocument"))

    def changelist_view(self, request: HttpRequest, extra_context: Any = None) -> HttpResponse:
        return super().changelist_view(request, {**(extra_context or {}), "may_upload": self.may_upload(request)})

    def upload(self, request: HttpRequest) -> HttpResponse:
        """Choose a file; one that is read waits at the desk, one that is not gets a sentence."""
        self._refuse_others(request)
        form = UploadForm(request.POST or None, request.FILES or None)
        if request.method == "POST" and form.is_valid():
            SourceDocument.objects.long_staged().delete()
            source = self._stage(request, form)
            if form.cleaned_data["language"] and not source.is_staged:
                messages.warning(request, _("This file is in the archive already: the language chosen is not used."))
            return redirect("admin:desk-review", source.pk)
        return self._page(request, "admin/desk/upload.html", title=_("Add a text to the archive"), form=form)

    def review(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Look at what was understood. The file is ingested, shown, and the ingest undone."""
        self._refuse_others(request)
        source = SourceDocument.objects.filter(pk=pk).first()
        if source is None:
            return self._gone(request)
        try:
            with transaction.atomic():
                page = self._review_page(request, source)
                transaction.set_rollback(True)
        except NotRead as reason:
            told = {"reason": with_place(reason.place, reason.message), "source": source}
            return self._page(request, "admin/desk/not_read.html", title=_("The file cannot be added"), **told)
        return page

    def confirm(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Add the text to the archive, for all to read at the next request; what is there already stays as it is."""
        self._refuse_others(request)
        if request.method != "POST":  # who had to log in amid it comes back so: to look, and to confirm again
            return redirect("admin:desk-review", pk)
        try:
            with transaction.atomic():
                take_turn()  # before the row: a load takes them in this order too
                source = SourceDocument.objects.select_for_update().filter(pk=pk).first()
                if source is None:
                    return self._gone(request)
                version = source.versions.select_related("document").first() or self._add(request, source)
        except NotRead as reason:
            return self._not_read(request, reason)
        if version.is_published:
            messages.success(request, _("%(symbol)s is in the archive.") % {"symbol": version.document})
        else:
            kept = _("%(symbol)s is kept in the archive beside the text that readers are shown.")
            messages.warning(request, kept % {"symbol": version.document})
        return redirect("admin:resolutions_languageversion_change", version.pk)

    def discard(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Take a waiting file off the desk."""
        self._refuse_others(request)
        if request.method != "POST":
            return redirect("admin:desk-review", pk)
        with transaction.atomic():  # somebody may be confirming it: then it waits no longer
            waiting = SourceDocument.objects.select_for_update().filter(pk=pk, is_staged=True).first()
            if waiting is None:
                return self._gone(request)
            waiting.delete()
        messages.success(request, _("The file was taken off the desk; nothing of it was saved."))
        return redirect("admin:resolutions_sourcedocument_changelist")

    def _review_page(self, request: HttpRequest, source: SourceDocument) -> HttpResponse:
        parsed = self._read(source)
        return self._page(
            request,
            "admin/desk/review.html",
            title=_("Look at what was understood"),
            source=source,
            parsed=parsed,
            adoption=ADOPTION[parsed.facts.adoption] if parsed.facts.adoption else "",
            review=review(parsed, source, request.user),
        ).render()

    def _not_read(self, request: HttpRequest, reason: NotRead) -> HttpResponse:
        messages.error(request, with_place(reason.place, reason.message))
        return redirect("admin:desk-upload")

    def _gone(self, request: HttpRequest) -> HttpResponse:
        """Somebody, perhaps in another window, has confirmed or discarded the file meanwhile."""
        messages.warning(request, _("This file does not wait at the desk any more."))
        return redirect("admin:resolutions_sourcedocument_changelist")

    def _refuse_others(self, request: HttpRequest) -> None:
        if not self.may_upload(request):
            raise PermissionDenied

    def _page(self, request: HttpRequest, template: str, **context: Any) -> TemplateResponse:
        return TemplateResponse(
            request, template, {**self.admin_site.each_context(request), "opts": self.model._meta, **context}
        )

    def _stage(self, request: HttpRequest, form: UploadForm) -> SourceDocument:
        """The file as it came, by its hash: a file that is known already is not kept twice."""
        name, language = form.cleaned_data["file"].name, form.cleaned_data["language"]
        source, is_new = SourceDocument.objects.get_or_create(
            sha256=hashlib.sha256(form.content).hexdigest(),
            defaults={
                "content": form.content,
                "name": name,
                "media_type": media_type_of(name),
                "received_from_id": request.user.pk,
                "is_staged": True,
                "language": language,
            },
        )
        if source.is_staged and not is_new:
            SourceDocument.objects.filter(pk=source.pk).update(name=name, language=language)
        return source

    def _add(self, request: HttpRequest, source: SourceDocument) -> LanguageVersion:
        version, _outcome = add(self._read(source), source, request.user)
        return version

    def _read(self, source: SourceDocument) -> ParsedResolution:
        return read(bytes(source.content), name=source.name, language=BY_CODE.get(source.language))
