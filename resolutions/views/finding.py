"""Finding by symbol: what is pasted after the host leads to the document's page."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language
from django.views import View

from resolutions.models import Document, Resolution
from resolutions.search.resolver import WrongYear, resolve
from resolutions.views.addresses import document_resolved, fragment


class LeadingZeros(View):
    """A number filled up with zeros, /en/resolutions/02482/cites/?page=2: the page has one address, without them."""

    def get(self, request: HttpRequest, before: str, after: str) -> HttpResponse:
        query = request.META.get("QUERY_STRING", "")
        return redirect(f"/{get_language()}/{before}{after}" + (f"?{query}" if query else ""), permanent=True)


class ResolutionSymbol(View):
    """S/RES/2482(2019), with or without its year. A year that is not the resolution's own is told, not mended."""

    def get(self, request: HttpRequest, number: str, year: str = "") -> HttpResponse:
        resolution = get_object_or_404(Resolution, number=int(number))
        if year and int(year) != resolution.year:
            return _wrong_year(request, resolution, year)
        return redirect(resolution)


class OtherSymbol(View):
    """S/2018/1177, S/PRST/2018/9, A/RES/217 A (III): any document held or cited, in any spelling (a/res/217a(iii)).

    A draft that is neither leads to the resolution that was adopted on it: S/2019/580 to 2482.
    """

    def get(self, request: HttpRequest, symbol: str) -> HttpResponse:
        symbol = " ".join(symbol.split())
        if held := Document.objects.filter(symbol=symbol).first() or Resolution.objects.drafted_as(symbol).first():
            return redirect(held)
        named = resolve(symbol)
        if isinstance(named, WrongYear):
            return _wrong_year(request, get_object_or_404(Resolution, number=named.number), named.year)
        document = document_resolved(named) if named else None
        if named is None or document is None:
            raise Http404
        return redirect(document.get_absolute_url() + fragment(document, named.pinpoint, get_language()))


def _wrong_year(request: HttpRequest, resolution: Resolution, year: object) -> HttpResponse:
    return render(request, "wrong_year.html", {"resolution": resolution, "year": year}, status=404)
