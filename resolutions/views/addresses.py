"""The document that an address names: by number, by the year and number of a statement, or by its symbol."""

from django.shortcuts import get_object_or_404

from resolutions.models import Document, Resolution


def document_at(*, number: int | None = None, year: int | None = None, slug: str = "") -> Document | Resolution:
    """resolutions/2482/, statements/2018/9/, documents/S-2018-1177/. Raises Http404 where there is none."""
    if slug:
        return get_object_or_404(Document.objects.named(slug))
    if year is not None:
        return get_object_or_404(Document, symbol=f"S/PRST/{year}/{number}")
    return get_object_or_404(Resolution.objects.select_related("agenda_item"), number=number)
