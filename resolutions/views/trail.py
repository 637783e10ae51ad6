"""A trail: one's own way along citations, hop by hop, kept in the address and nowhere else."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final
from urllib.parse import urlencode

from django.views.generic import TemplateView

from resolutions.models import Document, Edge
from resolutions.search.query import tidy
from resolutions.symbols import Series
from resolutions.views.addresses import document_typed
from resolutions.views.passages import passages_between
from resolutions.views.path import Hop

BETWEEN: Final = "~"  # stands in no symbol
LONGEST: Final = 20  # documents; of a longer trail the last ones are kept
LONGEST_TYPED: Final = 2000
SHOWN: Final = 60  # of the documents that the last one cites, and of those that cite it


@dataclass(frozen=True, slots=True)
class Step:
    """A document of the trail, the trail as far as it, and the citation that leads to it, if there is one."""

    document: Document
    address: str
    hop: Hop | None
    is_first: bool


@dataclass(frozen=True, slots=True)
class Onward:
    """A document to which the trail may go on, and the trail that does."""

    document: Document
    address: str


class Trail(TemplateView):
    """`?trail=2482~2462~1373`; names of no document are left out."""

    template_name = "network/trail.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        typed = self.request.GET.get("trail", "")[:LONGEST_TYPED]
        documents = documents_named([name for name in map(tidy, typed.split(BETWEEN)) if name])
        context = super().get_context_data(**kwargs, typed=typed, steps=steps(documents))
        if not documents:
            return context
        last = documents[-1]
        cited, citing = Edge.objects.cited_by(last), Edge.objects.citing(last)
        return context | {
            "last": last,
            "cited": onward(documents, (edge.cited for edge in cited[:SHOWN])),
            "cited_count": cited.count(),
            "citing": onward(documents, (edge.citing for edge in citing[:SHOWN])),
            "citing_count": citing.count(),
        }


def documents_named(names: Sequence[str]) -> list[Document]:
    """The documents of a trail: resolutions by number, others as in addresses; the first in any usual spelling."""
    names = names[-LONGEST:]
    numbers = [int(name) for name in names if name.isascii() and name.isdigit() and len(name) <= 5]
    known = {
        name_of(document): document
        for named in (
            Document.objects.filter(resolution__number__in=numbers),
            Document.objects.named(*names).exclude(series=Series.RESOLUTION),
        )
        for document in named
    }
    found = [known[name] for name in names if name in known]
    if not found and len(names) == 1 and (document := document_typed(names[0])):
        return [document]
    return found


def name_of(document: Document) -> str:
    """How a trail names a document: 2482, S-PRST-2018-9."""
    is_resolution = document.series == Series.RESOLUTION
    return document.symbol.removeprefix("S/RES/").split()[0] if is_resolution else document.slug


def address_of(documents: Iterable[Document]) -> str:
    return "?" + urlencode({"trail": BETWEEN.join(map(name_of, documents))})


def steps(documents: Sequence[Document]) -> list[Step]:
    """Each document of the trail with the citation between it and the one before, whichever of the two cites."""
    keys = [document.pk for document in documents]
    pairs = {pair for hop in pairwise(keys) for pair in (hop, hop[::-1])}
    edges = {(edge.citing_id, edge.cited_id) for edge in Edge.objects.between(keys, keys)} & pairs
    said = passages_between(edges)

    def hop(before: Document, after: Document) -> Hop | None:
        for citing, cited in ((before, after), (after, before)):
            if (citing.pk, cited.pk) in edges:
                return Hop(citing, cited, said[citing.pk, cited.pk])
        return None

    return [
        Step(
            document,
            address_of(documents[: place + 1]),
            hop(documents[place - 1], document) if place else None,
            not place,
        )
        for place, document in enumerate(documents)
    ]


def onward(documents: Sequence[Document], following: Iterable[Document]) -> list[Onward]:
    kept = documents[-LONGEST + 1 :]
    return [Onward(document, address_of([*kept, document])) for document in following]
