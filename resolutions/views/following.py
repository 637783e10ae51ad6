"""Following citations: what a document cites, what cites it, and the sentences that do."""

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.utils.functional import cached_property
from django.utils.translation import get_language
from django.views.generic import ListView

from resolutions.exports import WRITERS
from resolutions.filters.citing import CitingFilter
from resolutions.filters.controls import Controls
from resolutions.models import Document, Edge, Paragraph, Resolution
from resolutions.querysets import EdgeQuerySet
from resolutions.querysets.reading import texts_shown
from resolutions.views.addresses import document_at
from resolutions.views.files import as_file
from resolutions.views.paging import Narrowed, Paged
from resolutions.views.passages import Passage, Passages, passages, passages_in, passages_of

COLUMNS: Final = (
    "citing", "series", "adopted_on", "mentions", "paragraph", "role", "opening", "cited_paragraphs", "language",
    "sentence", "address",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reference:
    """A document that cites or is cited, how often, and the sentences of `citing` where its text is held."""

    document: Document
    citing: Document
    mentions: int
    is_held: bool
    passages: tuple[Passage, ...]


def cites(
    document: Document, edges: Iterable[Edge], held: Container[int], shown: Iterable[Paragraph] = ()
) -> list[Reference]:
    """What a document cites, of these edges out of it, quoted from the paragraphs that are shown where they say it.

    `held` has the keys of the documents whose text is held.
    """
    edges = list(edges)
    quoted = passages_in(shown)
    others = {edge.cited_id for edge in edges} - quoted.keys()
    elsewhere = passages({document.pk}, others) if others else {}
    return [
        Reference(
            edge.cited,
            document,
            edge.mentions,
            edge.cited_id in held,
            quoted.get(edge.cited_id) or elsewhere.get((document.pk, edge.cited_id), ()),
        )
        for edge in edges
    ]


def cited_by(document: Document, edges: Iterable[Edge], held: Container[int], quoted: Passages) -> list[Reference]:
    """What cites a document, of these edges into it, with the sentences that do."""
    return [
        Reference(edge.citing, edge.citing, edge.mentions, edge.citing_id in held, quoted[edge.citing_id, document.pk])
        for edge in edges
    ]


class References(Paged):
    """Every document that one cites, or that cites it, in pages."""

    context_object_name = "edges"

    @cached_property
    def document(self) -> Document | Resolution:
        return document_at(**self.kwargs)


class Cites(References, ListView):
    """What a document cites."""

    template_name = "following/references.html"

    def get_queryset(self) -> EdgeQuerySet:
        return Edge.objects.cited_by(self.document)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs, document=self.document, side="cites")
        held = texts_shown(get_language(), (edge.cited_id for edge in context["edges"]))
        return context | {"references": cites(self.document, context["edges"], held)}


class CitedBy(Narrowed, References):
    """What cites a document, narrowed and in any order; the whole list with `?format=csv` and `=json`."""

    filterset_class = CitingFilter
    template_name = "following/cited_by.html"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        asked = request.GET.get("format", "")
        if asked in WRITERS:
            filters = self.get_filterset(self.filterset_class)
            references = cited_by(self.document, filters.narrowed(), (), passages_of(filters.mentions_left()))
            name = f"cites-{self.document.slug}"
            return as_file(name, asked, COLUMNS, chain.from_iterable(map(self._rows, references)))
        return super().get(request, *args, **kwargs)

    def get_filterset_kwargs(self, filterset_class: type[CitingFilter]) -> dict[str, Any]:
        return super().get_filterset_kwargs(filterset_class) | {"document": self.document}

    def get_queryset(self) -> EdgeQuerySet:
        return Edge.objects.citing(self.document)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(
            **kwargs, document=self.document, side="cited-by", controls=Controls(self.filterset)
        )
        shown = {edge.citing_id for edge in context["edges"]}
        mentions = [mention for mention in self.filterset.mentions_left() if mention.citing in shown]
        held = {mention.citing for mention in mentions}
        held |= texts_shown(get_language(), shown - held).keys()
        return context | {"references": cited_by(self.document, context["edges"], held, passages_of(mentions))}

    def _rows(self, reference: Reference) -> Iterator[list[object]]:
        """A row for each sentence; one without where the catalogue alone tells of the citation."""
        citing = reference.document
        known = [citing.symbol, citing.series, citing.adopted_on.isoformat() if citing.adopted_on else ""]
        address = self.request.build_absolute_uri(citing.get_absolute_url())
        for one in reference.passages:
            words = one.excerpt
            sentence = f"{words.before}{words.wording}{words.after}"
            place = [one.label, one.role, one.opening, "; ".join(one.pinpoint)]
            yield [*known, reference.mentions, *place, one.language.code, sentence, f"{address}{one.place}"]
        if not reference.passages:
            yield [*known, reference.mentions, "", "", "", "", "", "", address]
