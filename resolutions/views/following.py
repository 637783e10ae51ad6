"""Following citations: what a document cites, what cites it, and the sentences that do."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.functional import cached_property
from django.utils.translation import get_language
from django.views.generic import ListView

from resolutions.excerpts import Excerpt, excerpt
from resolutions.languages import in_preference_of
from resolutions.models import Citation, Document, Edge, Paragraph, Resolution
from resolutions.querysets import EdgeQuerySet
from resolutions.views.addresses import document_at
from resolutions.views.paging import Paged


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence that cites, and the paragraph it stands in."""

    paragraph: Paragraph
    excerpt: Excerpt


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
    quoted = _passages({document.pk}, {edge.cited_id for edge in edges})
    return [
        Reference(edge.cited, document, edge.mentions, edge.is_held, quoted[document.pk, edge.cited_id])
        for edge in edges
    ]


def cited_by(document: Document, edges: Iterable[Edge]) -> list[Reference]:
    """What cites a document, of these edges into it."""
    edges = list(edges)
    quoted = _passages({edge.citing_id for edge in edges}, {document.pk})
    return [
        Reference(edge.citing, edge.citing, edge.mentions, edge.is_held, quoted[edge.citing_id, document.pk])
        for edge in edges
    ]


def _passages(citing: set[int], cited: set[int]) -> defaultdict[tuple[int, int], tuple[Passage, ...]]:
    """The sentences in which documents cite one another, by citing and cited, each in the language it is read in."""
    order = in_preference_of(get_language()).index
    by_pair: defaultdict[tuple[int, int], dict[str, list[Citation]]] = defaultdict(lambda: defaultdict(list))
    mentions = Citation.objects.quotable().between(citing, cited).in_reading_order()
    for mention in mentions.select_related("paragraph__version"):
        by_pair[mention.paragraph.version.document_id, mention.cited_id][mention.paragraph.language].append(mention)
    passages = {pair: tuple(map(_passage, held[min(held, key=order)])) for pair, held in by_pair.items()}
    return defaultdict(tuple, passages)


def _passage(mention: Citation) -> Passage:
    return Passage(mention.paragraph, excerpt(mention.paragraph.text, mention.start, mention.end))


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
