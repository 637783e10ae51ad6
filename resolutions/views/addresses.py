"""The document that an address names: by number, by the year and number of a statement, or by its symbol."""

import re
from typing import Final

from django.shortcuts import get_object_or_404

from resolutions.models import Document, LanguageVersion, Paragraph, Resolution
from resolutions.querysets import ParagraphQuerySet
from resolutions.search.resolver import Pinpoint, Resolved, WrongYear, resolve
from resolutions.search.sections import heading_of
from resolutions.terms import Kind

# The anchor of a paragraph whose number begins anew in a lettered section: op-b-1.
_LETTERED: Final = re.compile(r"(?:op|pp)-[a-i]-")


def document_at(*, number: int | None = None, year: int | None = None, slug: str = "") -> Document | Resolution:
    """resolutions/2482/, statements/2018/9/, documents/S-2018-1177/. Raises Http404 where there is none."""
    if slug:
        return get_object_or_404(Document.objects.named(slug))
    if year is not None:
        return get_object_or_404(Document, symbol=f"S/PRST/{year}/{number}")
    return get_object_or_404(Resolution.objects.select_related("agenda_item"), number=number)


def document_typed(typed: str) -> Document | None:
    """The document that was typed in any usual spelling, a wrong year notwithstanding; None where there is none."""
    named = resolve(typed)
    if isinstance(named, WrongYear):
        named = named.offers[0]
    return document_resolved(named) if named else None


def document_resolved(named: Resolved) -> Document | None:
    """The document of this symbol; of a draft that is neither held nor cited, the resolution adopted on it."""
    symbol = named.symbol.text
    return Document.objects.filter(symbol=symbol).first() or Resolution.objects.drafted_as(symbol).first()


def paragraphs_shown(document: Document, code: str) -> ParagraphQuerySet:
    """The paragraphs of the text that a reader of this language is shown."""
    versions = LanguageVersion.objects.filter(document_id=document.pk).published().in_preference_of(code)
    return Paragraph.objects.filter(version__in=versions.values("pk")[:1])


def fragment(document: Document, pinpoint: Pinpoint | None, code: str) -> str:
    """The paragraph's place in the text that a reader of this language is shown; nothing where it has no such one.

    Of a section that has no such paragraph it is the heading.
    """
    if pinpoint is None:
        return ""
    paragraphs = paragraphs_shown(document, code).order_by("position")
    anchors = _in_section(pinpoint.section, _numbered(paragraphs, pinpoint))
    if pinpoint.section and not anchors:
        headings = paragraphs.filter(kind=Kind.HEADING, text__regex=heading_of(pinpoint.section))
        anchors = list(headings.values_list("anchor", flat=True))
    return "".join(f"#{anchor}" for anchor in anchors[:1])


def _numbered(paragraphs: ParagraphQuerySet, pinpoint: Pinpoint) -> list[str]:
    """The anchors of the paragraphs that bear this number, in whatever section."""
    if pinpoint.is_preambular:
        found = paragraphs.filter(anchor__in=(pinpoint.anchor, pinpoint.anchor_in_section))
    else:
        found = paragraphs.filter(label=pinpoint.label, kind__in=(Kind.OPERATIVE, Kind.SUBPARAGRAPH))
    return list(found.values_list("anchor", flat=True)) if pinpoint.label else []


def _in_section(section: str, anchors: list[str]) -> list[str]:
    """Those of a section. 687 numbers through, and its anchors tell none; 161 has no paragraph 3 of B, but one of A."""
    if not section or not any(map(_LETTERED.match, anchors)):
        return anchors
    return [anchor for anchor in anchors if anchor.startswith((f"op-{section}-", f"pp-{section}-"))]
