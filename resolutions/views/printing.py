"""What a printed page of a document bears at its foot: its symbol, the source of its text, its address, its number.

Browsers know no running foot but the margin boxes of CSS Paged Media, and those take no words from the page: the words
are sent as a style of their own. A browser without margin boxes prints the symbol and the address once, at the end.
"""

import re
from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.utils.translation import get_language
from django.views import View

from resolutions.views.addresses import document_at

LEFT_TO_RIGHT: Final = "\u200e"  # an address ends with a slash, which stands before it on an Arabic page
_PLAIN: Final = re.compile(r"[^\w .,:/()-]")


class PrintStyle(View):
    """The style for paper of one document."""

    def get(self, request: HttpRequest, **address: Any) -> HttpResponse:
        document = document_at(**address)
        shown = document.versions.published().in_preference_of(get_language()).first()
        told = [document.name, shown.get_provenance_display() if shown else ""]
        foot = _quoted(" · ".join(filter(None, told)))
        place = _quoted(f"{LEFT_TO_RIGHT}{request.build_absolute_uri(document.get_absolute_url())}{LEFT_TO_RIGHT}")
        style = f'@page {{ @bottom-left {{ content: "{foot}\\a {place}"; }} }}\n'
        return HttpResponse(style, content_type="text/css; charset=utf-8")


def _quoted(words: str) -> str:
    """The words within a string of CSS: whatever could end it is written by its code."""
    return _PLAIN.sub(lambda found: f"\\{ord(found.group()):x} ", words)
