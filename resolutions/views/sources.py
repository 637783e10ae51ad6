"""Where texts were read from: every source of a document, what it says otherwise, and the file as it came."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from pathlib import PurePosixPath
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.decorators import method_decorator
from django.utils.http import content_disposition_header
from django.views import View
from django.views.decorators.cache import cache_control
from django.views.generic import TemplateView

from resolutions.languages import BY_CODE, Language
from resolutions.models import LanguageVersion, SourceDocument
from resolutions.views.addresses import document_at


@dataclass(frozen=True, slots=True)
class TextsHeld:
    """The texts of a document that are held in one language, the published one first."""

    language: Language
    versions: tuple[LanguageVersion, ...]


class Sources(TemplateView):
    """Every source of a document's texts: where it is from, on what terms, and where it differs from the one shown."""

    template_name = "sources/sources.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        document = document_at(**kwargs)
        versions = LanguageVersion.objects.filter(document=document.pk).with_source().by_language()
        held = by_language(versions.select_related("source", "comparison", "checked_by"))
        return super().get_context_data(document=document, held=held)


def by_language(versions: Iterable[LanguageVersion]) -> list[TextsHeld]:
    """Texts, given language by language, in a group for each."""
    return [
        TextsHeld(BY_CODE[code], tuple(texts))
        for code, texts in groupby(versions, key=lambda version: version.language)
    ]


@method_decorator(cache_control(public=True, max_age=31_536_000, immutable=True), name="dispatch")
class SourceFile(View):
    """A file by its SHA-256, to be saved, never shown: it is not ours, and may hold anything.

    Only files that a text was read from: what waits for a librarian is not for readers, nor is what is held back.
    """

    def get(self, request: HttpRequest, sha256: str) -> HttpResponse:
        readable = LanguageVersion.objects.for_readers().values("source")
        source = get_object_or_404(SourceDocument.objects.filter(pk__in=readable), sha256=sha256)
        name = PurePosixPath(source.name).name
        return HttpResponse(
            bytes(source.content),
            content_type=source.media_type,
            headers={
                "Content-Disposition": content_disposition_header(True, name),
                "X-Content-Type-Options": "nosniff",
            },
        )
