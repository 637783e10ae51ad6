"""The map: the documents that one cites and that cite it, over time, in the lanes of their agenda items."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.utils.functional import cached_property
from django.views.generic import TemplateView

from resolutions.exports import WRITERS
from resolutions.models import Document, Edge, Resolution
from resolutions.neighbourhood import MOST, WIDTH, Map, Neighbour, Node, draw
from resolutions.views.addresses import document_at
from resolutions.views.files import as_file

COLUMNS: Final = ("document", "adopted_on", "agenda_item", "relation", "mentions", "times_cited", "drawn", "address")
_MIDDLE_OF_A_YEAR: Final = (7, 1)  # where a document of which only its year is known is drawn


@dataclass(frozen=True, slots=True)
class Beside:
    """A document beside the one in the middle: which it is, whether it cites that, how often, and its own weight."""

    document: Document
    cites_it: bool
    mentions: int
    weight: int


@dataclass(frozen=True, slots=True)
class Drawn:
    """A document in the drawing: where, and what is told of it."""

    node: Node
    beside: Beside


class MapOfDocument(TemplateView):
    """The map of one document, with its data as a table; all of it with `?format=csv` and `=json`."""

    template_name = "network/map.html"

    @cached_property
    def document(self) -> Document | Resolution:
        return document_at(**self.kwargs)

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        asked = request.GET.get("format", "")
        if asked in WRITERS:
            beside = besides(self.document)
            drawn = {one.beside.document.pk for one in _drawn(_map(self.document, beside), beside)}
            rows = (self._row(one, one.document.pk in drawn) for one in beside)
            return as_file(f"map-{self.document.slug}", asked, COLUMNS, rows)
        return super().get(request, *args, **kwargs)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        beside = besides(self.document)
        drawing = _map(self.document, beside)
        return super().get_context_data(
            **kwargs,
            document=self.document,
            map=drawing,
            width=WIDTH,
            drawn=list(_drawn(drawing, beside)),
            most=MOST,
            undated=[one for one in beside if _day(one.document) is None],
        )

    def _row(self, one: Beside, is_drawn: bool) -> list[object]:
        document = one.document
        item = document.agenda_item.name if document.agenda_item else ""
        relation = "cites it" if one.cites_it else "cited by it"
        day = document.adopted_on.isoformat() if document.adopted_on else ""
        address = self.request.build_absolute_uri(document.get_absolute_url())
        return [document.symbol, day, item, relation, one.mentions, one.weight, "yes" if is_drawn else "no", address]


def besides(document: Document) -> list[Beside]:
    """The documents that one cites, then those that cite it, each once: the nearest kin in both directions."""
    cited = Edge.objects.cited_by(document).with_weight_of("cited")
    citing = Edge.objects.citing(document).with_weight_of("citing")
    return [
        *(Beside(edge.cited, False, edge.mentions, edge.weight) for edge in cited),
        *(Beside(edge.citing, True, edge.mentions, edge.weight) for edge in citing),
    ]


def _map(document: Document, beside: Iterable[Beside]) -> Map | None:
    """The drawing; None for what has no day of its own to stand at."""
    centre = _neighbour(document, 0)
    if centre is None:
        return None
    told = {one.document.pk: _neighbour(one.document, one.weight) for one in beside}
    return draw(centre, [one for one in told.values() if one])


def _neighbour(document: Document, weight: int) -> Neighbour | None:
    day = _day(document)
    lane = document.agenda_item.name if document.agenda_item else ""
    return Neighbour(document.pk, document.symbol.removeprefix("S/RES/"), day, lane, weight) if day else None


def _day(document: Document) -> date | None:
    if document.adopted_on or not document.year:
        return document.adopted_on
    return date(document.year, *_MIDDLE_OF_A_YEAR)


def _drawn(drawing: Map | None, beside: Iterable[Beside]) -> Iterator[Drawn]:
    """What is drawn, in the order in which it is read: lane by lane, by day."""
    by_key = {one.document.pk: one for one in beside}
    for node in drawing.nodes if drawing else ():
        yield Drawn(node, by_key[node.neighbour.key])
