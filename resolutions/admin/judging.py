"""Judgements: what a text was read to cite and to do, confirmed, rejected or completed by a librarian."""

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.translation import gettext as _

from resolutions.admin.history import WithHistory
from resolutions.admin.judged_texts import Places, places_of, row_of, said_of, texts_of
from resolutions.admin.judging_forms import WITHDRAWN, AddEffectForm, AddMentionForm, JudgeForm
from resolutions.ingest.judging import judge, withdraw
from resolutions.judging import Judgement as Said
from resolutions.models import Judgement, LanguageVersion
from resolutions.parsing.errors import NotRead
from resolutions.terms import Ruling, Verb
from resolutions.translating import with_place


@admin.register(Judgement)
class JudgementAdmin(WithHistory):
    """What was said, by whom; it is said, and taken back, on the page of the text."""

    list_display = ("document", "anchor", "cited", "verb", "ruling", "made_by", "made_at")
    list_filter = ("ruling", "verb", "language")
    list_select_related = ("document", "cited", "made_by")
    search_fields = ("document__symbol", "cited__symbol", "body")
    fields = readonly_fields = (
        "document", "anchor", "cited", "verb", "body", "ordinal", "ruling", "language", "wording", "pinpoint", "until",
        "condition", "made_by", "made_at",
    )  # fmt: skip

    def get_urls(self) -> list[Any]:
        judged = self.admin_site.admin_view(self.judge)
        return [path("of/<int:pk>/", judged, name="desk-judge"), *super().get_urls()]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False  # on the page of the text

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def judge(self, request: HttpRequest, pk: int) -> HttpResponse:
        """What one text was read to cite and to do; what is said of it holds for the document in every language."""
        if not request.user.has_perm("resolutions.add_judgement"):
            raise PermissionDenied
        version = get_object_or_404(LanguageVersion.objects.select_related("document", "source"), pk=pk)
        try:
            places = places_of(version)
        except NotRead as reason:
            messages.error(request, with_place(reason.place, reason.message))
            return redirect("admin:resolutions_languageversion_change", version.pk)
        typed = request.POST if request.method == "POST" else None
        adding = typed.get("adding") if typed else None
        forms = {
            name: form(typed if adding == name else None, prefix=name, document=version.document, places=places)
            for name, form in (("mention", AddMentionForm), ("effect", AddEffectForm))
        }
        try:
            if (form := forms.get(adding or "")) and form.is_valid():
                return self._add(request, version, places, form)
            if typed is not None and adding is None:
                return self._say(request, version, places)
        except NotRead as reason:
            messages.error(request, with_place(reason.place, reason.message))
            return redirect("admin:desk-judge", version.pk)
        return TemplateResponse(request, "admin/desk/judging.html", self._context(request, version, places, forms))

    def _say(self, request: HttpRequest, version: LanguageVersion, places: Places) -> HttpResponse:
        """Confirm or reject what was read, or take back what was said of it."""
        form = JudgeForm(request.POST)
        if not form.is_valid():
            messages.error(request, " ".join(str(one) for errors in form.errors.values() for one in errors))
            return redirect("admin:desk-judge", version.pk)
        place = places.get(form.key.anchor)
        finding = place.find(form.key) if place else None
        if place is None or finding is None:
            messages.warning(request, _("The text was read anew meanwhile: look at it again."))
            return redirect("admin:desk-judge", version.pk)
        ruling, texts = form.cleaned_data["ruling"], texts_of(version.document_id)
        if ruling == WITHDRAWN:
            withdraw(version.document, finding.key, texts)
        else:
            said = said_of(finding, place, Ruling(ruling), version.language, form.cleaned_data["pinpoint"])
            judge(version.document, said, request.user, texts)
        return self._done(request, version, finding.key.anchor)

    def _add(
        self, request: HttpRequest, version: LanguageVersion, places: Places, form: AddMentionForm
    ) -> HttpResponse:
        """Add what no reading found."""
        told = form.cleaned_data
        anchor, cited, body = told["paragraph"], told["cited"], told.get("body", "")
        verb = Verb(told["verb"]) if "verb" in told else None
        said = Said(
            key=places[anchor].next_key(cited.text if cited else "", verb, body),
            ruling=Ruling.ADDED,
            language=version.language,
            cited=cited,
            wording=told["wording"],
            pinpoint=told["pinpoint"],
            until=told["until"].isoformat() if told.get("until") else "",
            condition=told.get("condition", ""),
        )
        judge(version.document, said, request.user, texts_of(version.document_id))
        return self._done(request, version, anchor)

    def _done(self, request: HttpRequest, version: LanguageVersion, anchor: str) -> HttpResponse:
        messages.success(request, _("It is kept, and readers are shown the text so from now on."))
        return redirect(f"{reverse('admin:desk-judge', args=[version.pk])}#{anchor}")

    def _context(
        self, request: HttpRequest, version: LanguageVersion, places: Places, forms: dict[str, Any]
    ) -> dict[str, Any]:
        read = [(place, [row_of(one) for one in place.found]) for place in places.values() if place.found]
        return {
            **self.admin_site.each_context(request),
            "opts": self.model._meta,
            "title": _("Citations and effects of %(text)s") % {"text": version},
            "version": version,
            "read": read,
            "forms": forms,
        }
