"""Path: the shortest chains of citations by which one document leads back to another, hop by hop with its sentence."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Any, Final

from django.views.generic import TemplateView

from resolutions.models import Document
from resolutions.network import Chains, chains
from resolutions.search.query import LONGEST, tidy
from resolutions.views.addresses import document_typed
from resolutions.views.passages import Passage, Passages, passages_between

MOST_CHAINS: Final = 10  # shown; a pair of documents may have hundreds of equally short ones


@dataclass(frozen=True, slots=True)
class Hop:
    """That one document cites the next of a chain, and the sentences that do, as far as the text is held."""

    citing: Document
    cited: Document
    passages: tuple[Passage, ...]


class Path(TemplateView):
    """The documents typed as `from` and `to`, in any usual spelling, and the shortest chains between them."""

    template_name = "network/path.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        typed = {side: tidy(self.request.GET.get(side, ""))[:LONGEST] for side in ("from", "to")}
        named = {side: document_typed(words) if words else None for side, words in typed.items()}
        first, last = named["from"], named["to"]
        context = super().get_context_data(
            **kwargs,
            typed_from=typed["from"],
            typed_to=typed["to"],
            first=first,
            last=last,
            unknown=[words for side, words in typed.items() if words and named[side] is None],
            most=MOST_CHAINS,
        )
        if not (first and last) or first.pk == last.pk:
            return context
        found = chains(first.pk, last.pk)
        way_back = None if found else chains(last.pk, first.pk)
        return context | {
            "chains": told(found) if found else [],
            "how_many": found.number if found else 0,
            "has_way_back": way_back is not None,
        }


def told(found: Chains) -> list[list[Hop]]:
    """The first chains, each as its hops."""
    shown = [list(pairwise(chain)) for chain in islice(found, MOST_CHAINS)]
    pairs = {pair for chain in shown for pair in chain}
    documents = Document.objects.in_bulk({key for pair in pairs for key in pair})
    said = passages_between(pairs)
    return [_hops(chain, documents, said) for chain in shown]


def _hops(chain: Iterable[tuple[int, int]], documents: dict[int, Document], said: Passages) -> list[Hop]:
    return [Hop(documents[citing], documents[cited], said[citing, cited]) for citing, cited in chain]
