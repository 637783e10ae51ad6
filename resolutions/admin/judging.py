"""Judgements: what a text was read to cite and to do, confirmed, rejected or completed by a librarian."""

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from resolutions.admin.history import WithHistory
from resolutions.admin.judged_rows import row_of
from resolutions.admin.judged_texts import Places, places_of, said_of, texts_of
from resolutions.admin.judging_forms import FORMS, WITHDRAWN, AddMentionForm, JudgeForm
from resolutions.admin.people import named
from resolutions.ingest.judging import judge, withdraw
from resolutions.ingest.turns import take_turn
from resolutions.models import Judgement, LanguageVersion
from resolutions.parsing.errors import NotRead
from resolutions.terms import Ruling
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
        "condition", named("made_by", gettext_lazy("made by")), "made_at",
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
        try:
            if request.method == "POST":
                with transaction.atomic():
                    take_turn()  # before anything is read: what is judged is what is held, and said twice it is once
                    return self._answer(request, self._version(pk))
            return self._page(request, version := self._version(pk), places_of(version), {})
        except NotRead as reason:
            messages.error(request, with_place(reason.place, reason.message))
            return redirect("admin:resolutions_languageversion_change", pk)

    def _version(self, pk: int) -> LanguageVersion:
        return get_object_or_404(LanguageVersion.objects.select_related("document", "source"), pk=pk)

    def _answer(self, request: HttpRequest, version: LanguageVersion) -> HttpResponse:
        places, adding = places_of(version), request.POST.get("adding", "")
        if adding not in FORMS:
            return self._say(request, version, places)
        form = FORMS[adding](request.POST, prefix=adding, version=version, places=places)
        if form.is_valid():
            return self._add(request, version, places, form)
        return self._page(request, version, places, {adding: form})

    def _say(self, request: HttpRequest, version: LanguageVersion, places: Places) -> HttpResponse:
        """Confirm or reject what was read, or take back what was said of it."""
        form = JudgeForm(request.POST)
        if not form.is_valid():
            messages.error(request, " ".join(str(one) for errors in form.errors.values() for one in errors))
            return redirect("admin:desk-judge", version.pk)
        ruling, place = form.cleaned_data["ruling"], places.get(form.key.anchor)
        finding = place.find(form.key) if place else None
        if place is None or finding is None or (finding.is_added and ruling != WITHDRAWN):
            messages.warning(request, _("The text was read anew meanwhile: look at it again."))
            return redirect("admin:desk-judge", version.pk)
        texts = texts_of(version.document_id)
        if ruling == WITHDRAWN:
            withdraw(version.document, finding.key, texts)
        else:
            said = said_of(finding, place, Ruling(ruling), version.language, form.cleaned_data["pinpoint"])
            judge(version.document, said, request.user, texts)
        return self._done(request, version, finding.key.anchor)

    def _add(
        self, request: HttpRequest, version: LanguageVersion, places: Places, form: AddMentionForm
    ) -> HttpResponse:
        """Add what no reading found; what was read so already is confirmed, and what was added so already is there."""
        said, place = form.said, places[form.said.key.anchor]
        found = place.telling(said)
        if found and not found.judgement:
            said = said_of(found, place, Ruling.CONFIRMED, version.language, said.pinpoint)
        if found is None or found.judgement is None:
            judge(version.document, said, request.user, texts_of(version.document_id))
        return self._done(request, version, said.key.anchor)

    def _done(self, request: HttpRequest, version: LanguageVersion, anchor: str) -> HttpResponse:
        messages.success(request, _("It is kept, and readers are shown the text so from now on."))
        return redirect(f"{reverse('admin:desk-judge', args=[version.pk])}#{anchor}")

    def _page(
        self, request: HttpRequest, version: LanguageVersion, places: Places, typed: dict[str, AddMentionForm]
    ) -> HttpResponse:
        """What was read and said of a text, and the forms to add to it; those `typed` with what is wrong with them."""
        blank = {name: form(prefix=name, version=version, places=places) for name, form in FORMS.items()}
        context = {
            **self.admin_site.each_context(request),
            "opts": self.model._meta,
            "title": _("Citations and effects of %(text)s") % {"text": version},
            "version": version,
            "address": version.address_on_pages_in(get_language()),
            "read": [(place, [row_of(one) for one in place.found]) for place in places.values() if place.found],
            "forms": blank | typed,
        }
        return TemplateResponse(request, "admin/desk/judging.html", context)
