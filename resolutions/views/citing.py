"""Cite this: a resolution or a paragraph of it as law reviews and universities cite it, and as files for programs."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, cast

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views import View

from resolutions.citing import files, styles, united_nations
from resolutions.citing.works import Place, Work, place_at
from resolutions.models import Paragraph, Resolution
from resolutions.querysets import ParagraphQuerySet
from resolutions.views.addresses import paragraphs_shown

Writer = Callable[[Work, Place | None], str]
LONGEST: Final = 80  # characters of an anchor


@dataclass(frozen=True, slots=True)
class Format:
    """A file for programs that keep references."""

    name: str
    extension: str
    media_type: str
    write: Writer


FORMATS: Final[Mapping[str, Format]] = {
    "bibtex": Format("BibTeX", "bib", "application/x-bibtex; charset=utf-8", files.bibtex),
    "ris": Format("RIS", "ris", "application/x-research-info-systems; charset=utf-8", files.ris),
    "csl": Format("CSL-JSON", "json", "application/vnd.citationstyles.csl+json", files.csl_json),
}


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference, the style it is in, and its language."""

    style: str
    text: str
    language: str = "en"


class Cite(View):
    """References to a resolution, whole or to the paragraph `at` an anchor; a label typed for it will do: 2 (b)."""

    def get(self, request: HttpRequest, number: int) -> HttpResponse:
        resolution = get_object_or_404(Resolution, number=number)
        typed = request.GET.get("at", "").strip()[:LONGEST]
        paragraphs = paragraphs_shown(resolution, get_language())
        paragraph = _at(paragraphs, typed) if typed else None
        place = _place(paragraphs, paragraph) if paragraph else None
        year = cast("int", resolution.year)  # a resolution's symbol always tells it
        work = Work(resolution.number, year, resolution.adopted_on, get_language())
        if chosen := FORMATS.get(request.GET.get("format", "")):
            return _file(chosen, work, place)
        context = {
            "resolution": resolution,
            "typed": typed,
            "paragraph": paragraph,
            "is_named": place is not None,
            "references": references(work, place),
            "formats": FORMATS,
        }
        return render(request, "citing/cite.html", context)


def references(work: Work, place: Place | None) -> list[Reference]:
    """In the style of the United Nations in the reader's language, and in the others in English."""
    return [
        Reference(_("United Nations, by symbol"), united_nations.by_symbol(work, place), work.language),
        Reference(_("United Nations, by number"), united_nations.by_number(work, place), work.language),
        Reference(_("United Nations, in a sentence"), united_nations.in_a_sentence(work, place), work.language),
        Reference("OSCOLA", styles.oscola(work, place)),
        Reference("Bluebook", styles.bluebook(work, place)),
        Reference("APA", styles.apa(work)),
        Reference(_("APA, in the text"), styles.apa_in_text(work, place)),
        Reference("Chicago", styles.chicago(work, place)),
    ]


def _at(paragraphs: ParagraphQuerySet, typed: str) -> Paragraph | None:
    """By anchor, op-2-b, else by label however it is written: 2 (b), 2(b), 2 b)."""
    if found := paragraphs.filter(anchor=typed.lower()).first():
        return found
    number, *letters = re.findall(r"\d+|[^\W\d_]+", typed.lower()) or [""]
    label = " ".join([number, *(f"({letter})" for letter in letters)])
    return paragraphs.filter(label=label, anchor__startswith="op-").order_by("position").first() if label else None


def _place(paragraphs: ParagraphQuerySet, paragraph: Paragraph) -> Place | None:
    has_several = paragraph.anchor.startswith("annex-") and paragraphs.filter(anchor__startswith="annex-2").exists()
    return place_at(paragraph.anchor, paragraph.label, annexes=2 if has_several else 1)


def _file(chosen: Format, work: Work, place: Place | None) -> HttpResponse:
    disposition = f'attachment; filename="resolution-{work.number}.{chosen.extension}"'
    return HttpResponse(
        chosen.write(work, place), content_type=chosen.media_type, headers={"Content-Disposition": disposition}
    )
