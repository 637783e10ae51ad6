"""Following citations: what a document cites, what cites it, and the sentences that do."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.functional import cached_property
from django.views.generic import ListView

from resolutions.models import Document, Edge, Resolution
from resolutions.querysets import EdgeQuerySet
from resolutions.views.addresses import document_at
from resolutions.views.paging import Paged
from resolutions.views.passages import Passage, passages


@dataclass(frozen=True, slots=True)
class Reference:
    """A document that cites or is cited, how often, and the sentences of `citing` where its text is held."""

    document: Document
    citing: Document
    mentions: int
    is_held: bool
    passages: tuple[Passage, ...]


def cites(document: Document, edges: Iterable[Edge]) -> list[Reference]:
    """What a document cites, of these edges out of it."""
    edges = list(edges)
    quoted = passages({document.pk}, {edge.cited_id for edge in edges})
    return [
        Reference(edge.cited, document, edge.mentions, edge.is_held, quoted[document.pk, edge.cited_id])
        for edge in edges
    ]


def cited_by(document: Document, edges: Iterable[Edge]) -> list[Reference]:
    """What cites a document, of these edges into it."""
    edges = list(edges)
    quoted = passages({edge.citing_id for edge in edges}, {document.pk})
    return [
        Reference(edge.citing, edge.citing, edge.mentions, edge.is_held, quoted[edge.citing_id, document.pk])
        for edge in edges
    ]


class References(Paged, ListView):
    """Every document that one cites, or that cites it, in pages."""

    template_name = "following/references.html"
    context_object_name = "edges"

    @cached_property
    def document(self) -> Document | Resolution:
        return document_at(**self.kwargs)


class Cites(References):
    """What a document cites."""

    def get_queryset(self) -> EdgeQuerySet:
        return Edge.objects.cited_by(self.document).with_text_held_of("cited")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs, document=self.document, side="cites")
        return context | {"references": cites(self.document, context["edges"])}


class CitedBy(References):
    """What cites a document."""

    def get_queryset(self) -> EdgeQuerySet:
        return Edge.objects.citing(self.document).with_text_held_of("citing")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs, document=self.document, side="cited-by")
        return context | {"references": cited_by(self.document, context["edges"])}
