"""The sentences in which documents cite one another, each in the language that its reader is best served in."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import get_language

from resolutions.excerpts import Excerpt, excerpt
from resolutions.languages import in_preference_of
from resolutions.models import Citation, Paragraph
from resolutions.querysets import CitationQuerySet


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence that cites, the paragraph it stands in, and the paragraph it names, by label and by its anchor."""

    paragraph: Paragraph
    excerpt: Excerpt
    pinpoint: tuple[str, ...] = ()
    cited_anchor: str | None = None
    role: str = ""
    opening: str = ""


Passages = defaultdict[tuple[int, int], tuple[Passage, ...]]


def passages(citing: set[int], cited: set[int], **said: str) -> Passages:
    """The sentences in which some documents cite some others, by the keys of citing and cited, and as is `said`."""
    return _by_pair(Citation.objects.quotable().said(**said).between(citing, cited))


def passages_between(pairs: Iterable[tuple[int, int]]) -> Passages:
    """The sentences of these pairs of citing and cited, each with the place that it names."""
    pairs = set(pairs)
    citing, cited = {pair[0] for pair in pairs}, {pair[1] for pair in pairs}
    return _by_pair(Citation.objects.quotable().between(citing, cited).for_reading(get_language()))


def _by_pair(mentions: CitationQuerySet) -> Passages:
    order = in_preference_of(get_language()).index
    by_pair: defaultdict[tuple[int, int], dict[str, list[Citation]]] = defaultdict(lambda: defaultdict(list))
    for mention in mentions.in_reading_order().select_related("paragraph__version"):
        by_pair[mention.paragraph.version.document_id, mention.cited_id][mention.paragraph.language].append(mention)
    found = {pair: tuple(map(_passage, held[min(held, key=order)])) for pair, held in by_pair.items()}
    return defaultdict(tuple, found)


def _passage(mention: Citation) -> Passage:
    said = excerpt(mention.paragraph.text, mention.start, mention.end)
    anchor = getattr(mention, "cited_anchor", None)
    return Passage(mention.paragraph, said, tuple(mention.pinpoint), anchor, mention.role, mention.opening)
