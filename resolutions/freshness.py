"""Pages that have not changed are not made again.

The archive changes rarely, and each page is the same for every reader. Its validator (ETag) is made of the archive's
revision, the address, and the code; an unchanged page is answered 304 without being made, and a page that was made is
kept until the revision moves. A change is visible at the next request: the revision is asked before each answer, and
moves in the transaction of the change.
"""

import hashlib
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Final

from django.conf import settings
from django.core.cache import caches
from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from django.utils.cache import get_conditional_response
from django.utils.http import quote_etag

from resolutions.models import Revision

LARGEST_KEPT: Final = 100_000  # bytes, as sent; larger pages are made anew
_MADE_OF: Final = ("archive", "resolutions", "templates", "fixtures")


class Freshness:
    """Middleware around every page below a language."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.is_page = re.compile(rf"/(?:{'|'.join(code for code, _ in settings.LANGUAGES)})/")

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.method not in ("GET", "HEAD") or not self.is_page.match(request.path):
            return self.get_response(request)
        key = _validator(Revision.objects.current(), _address(request))
        etag = quote_etag(key)
        not_modified = get_conditional_response(request, etag=etag)
        if isinstance(not_modified, HttpResponseNotModified):
            return _fresh(not_modified, etag)
        kept = caches["pages"].get(key) if request.method == "GET" else None
        if kept is not None:
            content, headers = kept
            return HttpResponse(content, headers=headers)
        response = self.get_response(request)
        if _is_the_same_for_all(response):
            _fresh(response, etag)
            _keep(key, request, response)
        return response


def _address(request: HttpRequest) -> str:
    """What tells one page from another: the address with its query, the host in its links, and how it is sent."""
    is_zipped = "gzip" in request.headers.get("Accept-Encoding", "")
    return f"{request.scheme}://{request.get_host()}{request.get_full_path()} {is_zipped}"


def _validator(revision: str, address: str) -> str:
    return hashlib.sha256(f"{revision} {_code()} {address}".encode()).hexdigest()[:32]


@cache
def _code() -> int:
    """When the newest of the files that pages are made of was written: new code, new pages."""
    files = (file for room in _MADE_OF for file in Path(settings.BASE_DIR, room).rglob("*") if file.is_file())
    return max(file.stat().st_mtime_ns for file in files)


def _is_the_same_for_all(response: HttpResponse) -> bool:
    return response.status_code == 200 and not response.streaming and not response.cookies


def _fresh(response: HttpResponse, etag: str) -> HttpResponse:
    """Say by which word the page may be asked for again, and that it must be asked for each time."""
    response["ETag"] = etag
    response["Cache-Control"] = "no-cache"
    return response


def _keep(key: str, request: HttpRequest, response: HttpResponse) -> None:
    is_html = response["Content-Type"].startswith("text/html")
    if request.method == "GET" and is_html and len(response.content) <= LARGEST_KEPT:
        caches["pages"].set(key, (response.content, dict(response.headers)))
