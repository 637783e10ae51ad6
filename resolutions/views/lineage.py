"""Lineage: what a document rests on and what came of it, by generation, and by which documents each is reached."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.functional import cached_property
from django.views.generic import ListView

from resolutions.models import Document, Edge, Resolution
from resolutions.network import Direction, generations
from resolutions.querysets import DocumentQuerySet
from resolutions.views.addresses import document_at
from resolutions.views.paging import Paged


@dataclass(frozen=True, slots=True)
class Member:
    """A document of a generation, and those of the generation before through which it is reached."""

    document: Document
    through: tuple[Document, ...]


class Lineage(Paged, ListView):
    """One generation of one side, in pages; `side` and `generation` as far as they can be read."""

    template_name = "network/lineage.html"
    context_object_name = "documents"

    @cached_property
    def document(self) -> Document | Resolution:
        return document_at(**self.kwargs)

    @cached_property
    def sides(self) -> dict[Direction, list[tuple[int, ...]]]:
        return {direction: generations(self.document.pk, direction) for direction in Direction}

    @cached_property
    def side(self) -> Direction:
        asked = self.request.GET.get("side", "")
        if asked in set(Direction):
            return Direction(asked)
        return Direction.ANCESTORS if self.sides[Direction.ANCESTORS] else Direction.DESCENDANTS

    @cached_property
    def generation(self) -> int:
        """The generation asked for, 1 being the nearest; the last one where there are not so many."""
        asked = self.request.GET.get("generation", "")
        number = int(asked) if asked.isdecimal() and len(asked) < 4 else 1
        return max(1, min(number, len(self.sides[self.side])))

    def get_queryset(self) -> DocumentQuerySet:
        members = self.sides[self.side][self.generation - 1 : self.generation]
        return Document.objects.filter(pk__in=[pk for generation in members for pk in generation]).last_adopted_first()

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs, document=self.document)
        before = self.sides[self.side][self.generation - 2] if self.generation > 1 else ()
        return context | {
            "members": members(context["documents"], before, self.side),
            "side": self.side.value,
            "generation": self.generation,
            "ancestors": [len(generation) for generation in self.sides[Direction.ANCESTORS]],
            "descendants": [len(generation) for generation in self.sides[Direction.DESCENDANTS]],
        }


def members(documents: Iterable[Document], before: Sequence[int], side: Direction) -> list[Member]:
    """The documents of a page, each with those of the generation before that lead to it; none for the nearest."""
    documents = list(documents)
    keys = [document.pk for document in documents]
    through: defaultdict[int, list[Document]] = defaultdict(list)
    if side is Direction.ANCESTORS:
        for edge in Edge.objects.between(before, keys):
            through[edge.cited_id].append(edge.citing)
    else:
        for edge in Edge.objects.between(keys, before):
            through[edge.citing_id].append(edge.cited)
    return [Member(document, tuple(through[document.pk])) for document in documents]
