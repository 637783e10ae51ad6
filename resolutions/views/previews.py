"""What a citation names, in a few lines, for the card that a reading page shows beside it: a piece of a page."""

from typing import Any, Final

from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.views import View

from resolutions.models import Document, Paragraph
from resolutions.views.addresses import document_at, paragraphs_shown

LONGEST: Final = 80  # characters of an anchor
SHOWN: Final = 4  # a paragraph and the first of its points


class Preview(View):
    """A document's adoption and title; the paragraph `at` an anchor in their stead, where the text shown has it."""

    def get(self, request: HttpRequest, **address: Any) -> HttpResponse:
        document = document_at(**address)
        quoted = _quoted(document, request.GET.get("at", "")[:LONGEST])
        context = {
            "document": document,
            "paragraphs": quoted[:SHOWN],
            "goes_on": len(quoted) > SHOWN,
            "is_held": document.versions.published().exists(),
        }
        response = render(request, "reading/preview.html", context)
        response["X-Robots-Tag"] = "noindex"
        return response


def _quoted(document: Document, anchor: str) -> list[Paragraph]:
    """The paragraph, the points below it, and one more than are shown, where there is one."""
    if not anchor:
        return []
    here = Q(anchor=anchor) | Q(anchor__startswith=f"{anchor}-")
    found = paragraphs_shown(document, get_language()).filter(here).select_related("version").order_by("position")
    quoted = list(found[: SHOWN + 1])
    return quoted if quoted and quoted[0].anchor == anchor else []
