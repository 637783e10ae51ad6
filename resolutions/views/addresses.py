"""The document that an address names: by number, by the year and number of a statement, or by its symbol."""

from django.shortcuts import get_object_or_404

from resolutions.models import Document, LanguageVersion, Paragraph, Resolution
from resolutions.querysets import ParagraphQuerySet
from resolutions.search.resolver import Pinpoint, Resolved, WrongYear, resolve
from resolutions.terms import Kind


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
    """The paragraph's place in the text that a reader of this language is shown; nothing where it has no such one."""
    if pinpoint is None:
        return ""
    paragraphs = paragraphs_shown(document, code)
    if pinpoint.is_preambular:
        found = paragraphs.filter(anchor=pinpoint.anchor)
    elif pinpoint.label:
        found = paragraphs.filter(label=pinpoint.label, kind__in=(Kind.OPERATIVE, Kind.SUBPARAGRAPH))
    else:
        heading = rf"^(\w+ )?{pinpoint.section.upper()}([.):–—-]|$)"  # "C", "C. Sanctions", "Section C"
        found = paragraphs.filter(kind=Kind.HEADING, text__regex=heading)
    anchors = list(found.order_by("position").values_list("anchor", flat=True))
    in_section = [anchor for anchor in anchors if pinpoint.section and anchor.startswith(f"op-{pinpoint.section}-")]
    return "".join(f"#{anchor}" for anchor in (in_section or anchors)[:1])
