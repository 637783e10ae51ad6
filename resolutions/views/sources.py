"""The original file that a text was read from, as it came."""

from pathlib import PurePosixPath

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.decorators import method_decorator
from django.utils.http import content_disposition_header
from django.views import View
from django.views.decorators.cache import cache_control

from resolutions.models import SourceDocument


@method_decorator(cache_control(public=True, max_age=31_536_000, immutable=True), name="dispatch")
class SourceFile(View):
    """A file by its SHA-256, to be saved, never shown: it is not ours, and may hold anything.

    Only files of published texts: what waits for a librarian is not for readers.
    """

    def get(self, request: HttpRequest, sha256: str) -> HttpResponse:
        published = SourceDocument.objects.filter(versions__is_published=True).distinct()
        source = get_object_or_404(published, sha256=sha256)
        name = PurePosixPath(source.name).name
        return HttpResponse(
            bytes(source.content),
            content_type=source.media_type,
            headers={
                "Content-Disposition": content_disposition_header(True, name),
                "X-Content-Type-Options": "nosniff",
            },
        )
