"""The sentences in which documents cite one another, each in the language that its reader is best served in."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from django.utils.translation import get_language

from resolutions.excerpts import Excerpt, excerpt
from resolutions.languages import BY_CODE, Language, in_preference_of
from resolutions.models import Citation, Paragraph
from resolutions.models.texts import place_in_words
from resolutions.querysets.counting import among
from resolutions.querysets.mentions import Quoted, Told
from resolutions.querysets.reading import anchors_named, texts_shown
from resolutions.terms import Kind, is_uncorrected
from resolutions.views.places import place_of, shown_languages


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence that cites, the paragraph it stands in, and the paragraph it names, by label and by its anchor.

    `place` follows the address of the document that cites, to lead to the sentence; `is_uncorrected` tells that nobody
    has gone over the text since a machine read it.
    """

    language: Language
    kind: str
    label: str
    anchor: str
    is_uncorrected: bool
    place: str
    excerpt: Excerpt
    pinpoint: tuple[str, ...]
    role: str
    opening: str
    cited_anchor: str | None

    @property
    def where(self) -> str:
        """Where the sentence stands, in words: "paragraph 2 (b)"."""
        return place_in_words(self.kind, self.label, self.anchor)


Passages = defaultdict[tuple[int, int], tuple[Passage, ...]]


def passages(citing: set[int], cited: set[int]) -> Passages:
    """The sentences in which some documents cite some others, by the keys of citing and cited."""
    return passages_of(Citation.objects.quotable().between(citing, cited).told())


def passages_of(mentions: Iterable[Told]) -> Passages:
    """The sentences of these mentions, as they are `told`."""
    return _by_pair(_quoted(mentions))


def passages_shown(shown: Mapping[int, int], citing: Iterable[int], cited: int) -> Passages:
    """The sentences in which some documents cite one, of the texts that are shown (`texts_shown`) where those do.

    To walk the texts in six languages of twenty documents takes six times as long.
    """
    held = {key for key in citing if key in shown}
    mentions = Citation.objects.quotable().in_texts((shown[key] for key in held), cited)
    found = _by_pair(mentions.in_reading_order().quoted())
    others = held - {key for key, _ in found}
    return found | passages(others, {cited}) if others else found


def passages_in(paragraphs: Iterable[Paragraph]) -> dict[int, tuple[Passage, ...]]:
    """The sentences in which the paragraphs of a text, read with their citations, cite documents, by their keys."""
    found: defaultdict[int, list[Passage]] = defaultdict(list)
    for paragraph in paragraphs:
        if paragraph.kind != Kind.OTHER:
            for mention in paragraph.mentions:
                found[mention.cited_id].append(_passage(_read(mention, paragraph), f"#{paragraph.anchor}"))
    return {cited: tuple(of_it) for cited, of_it in found.items()}


def passages_between(pairs: Iterable[tuple[int, int]]) -> Passages:
    """The sentences of these pairs of citing and cited, each with the place that it names."""
    pairs = set(pairs)
    citing, cited = {pair[0] for pair in pairs}, {pair[1] for pair in pairs}
    quoted = _quoted(Citation.objects.quotable().between(citing, cited).told())
    return _by_pair(quoted, anchors_named(quoted, texts_shown(get_language(), cited)))


def _quoted(mentions: Iterable[Told]) -> list[Quoted]:
    """Those of some mentions that each pair of documents is quoted with, in their order."""
    return Citation.objects.filter(among(_in_best_language(mentions))).in_reading_order().quoted()


def _read(mention: Citation, paragraph: Paragraph) -> Quoted:
    """A citation of a paragraph that was read with its text, as one that is `quoted`."""
    text, said = paragraph.version, (mention.pinpoint, mention.role, mention.opening)
    place = (paragraph.text, paragraph.language, paragraph.kind, paragraph.label, paragraph.anchor)
    span = (text.document_id, mention.cited_id, mention.start, mention.end)
    return Quoted(*span, *said, *place, text.provenance, text.checked_at)


def _by_pair(quoted: Sequence[Quoted], anchors: Sequence[str | None] = ()) -> Passages:
    """Sentences by the keys of citing and cited; `anchors`, if asked for, are of the paragraph that each names."""
    by_pair: defaultdict[tuple[int, int], list[Passage]] = defaultdict(list)
    shown = shown_languages((mention.citing_id, mention.language) for mention in quoted)
    for mention, anchor in zip(quoted, anchors or [None] * len(quoted), strict=True):
        place = place_of(mention.citing_id, mention.language, mention.anchor, shown)
        by_pair[mention.citing_id, mention.cited_id].append(_passage(mention, place, anchor))
    return defaultdict(tuple, {pair: tuple(found) for pair, found in by_pair.items()})


def _in_best_language(mentions: Iterable[Told]) -> Iterator[int]:
    """The keys of those in the language that each pair is quoted in: there are six times as many."""
    order = in_preference_of(get_language()).index
    by_pair: defaultdict[tuple[int, int], dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for mention in mentions:
        by_pair[mention.citing, mention.cited][mention.language].append(mention.key)
    return chain.from_iterable(held[min(held, key=order)] for held in by_pair.values())


def _passage(mention: Quoted, place: str, cited_anchor: str | None = None) -> Passage:
    return Passage(
        BY_CODE[mention.language],
        mention.kind,
        mention.label,
        mention.anchor,
        is_uncorrected(mention.provenance, mention.checked_at),
        place,
        excerpt(mention.text, mention.start, mention.end),
        tuple(mention.pinpoint),
        mention.role,
        mention.opening,
        cited_anchor,
    )
