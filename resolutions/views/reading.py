"""Reading: a document with its text, its facts and votes, what it cites and what cites it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Final, cast
from urllib.parse import unquote

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import get_language
from django.views.generic import DetailView

from resolutions.aligning import Aligned, beside, paragraphs_of
from resolutions.languages import in_preference_of
from resolutions.models import Citation, Document, Edge, LanguageVersion, Paragraph, Resolution
from resolutions.models.attestations import told_otherwise
from resolutions.models.sources import SHORT_HASH
from resolutions.querysets import EdgeQuerySet
from resolutions.querysets.reading import lead_on, read_mentions, texts_shown
from resolutions.typesetting import Layout, typeset
from resolutions.views.addresses import document_at
from resolutions.views.bodies import bodies_in
from resolutions.views.changes import changes_of
from resolutions.views.following import cited_by, cites
from resolutions.views.passages import passages_shown

# How many of the documents that one cites, and that cite it, its own page names; the full lists have their own pages.
CITED_SHOWN: Final = 60
CITING_SHOWN: Final = 20
LONGEST_STRETCH: Final = 3  # digits


@dataclass(frozen=True, slots=True)
class Text:
    """The text that a reader is shown, as it is set, and whether it is in the language of the page.

    `mentions` are those in its paragraphs; `is_other` tells that it is not the text the archive shows, but another
    source that the reader asks for.
    """

    version: LanguageVersion
    layout: Layout
    mentions: Sequence[Citation]
    is_fallback: bool
    is_other: bool = False

    @property
    def has_waiting(self) -> bool:
        """Whether one of its citations leads to a document whose own text is not held."""
        return not all(mention.is_held for mention in self.mentions)


@dataclass(frozen=True, slots=True)
class Beside:
    """The text in another language that a reader asks for, beside the one shown, and how many paragraphs each has."""

    version: LanguageVersion
    mentions: Sequence[Citation]
    parts: Sequence[Aligned]
    here: int
    there: int


def text_beside(text: Text, versions: Iterable[LanguageVersion], code: str, stretch: int) -> Beside | None:
    """The published text in the language of this code beside the one that is shown; None where there is no such one."""
    other = next((one for one in versions if one.language == code != text.version.language), None)
    if other is None:
        return None
    its = shown_text(other, code, stretch=stretch, is_asked_for=True)
    parts = beside(text.layout, its.layout)
    return Beside(other, its.mentions, parts, paragraphs_of(text.layout), paragraphs_of(its.layout))


def shown_text(version: LanguageVersion, code: str, *, stretch: int = 1, is_asked_for: bool = False) -> Text:
    """A text for a reader of a language, with its citations; of a long annex one stretch."""
    layout = typeset(version.paragraphs.as_rows(), stretch).made(partial(Paragraph.of_row, version))
    paragraphs = cast(list[Paragraph], list(layout.paragraphs))
    mentions = read_mentions(paragraphs)
    naming = Citation.objects.of_paragraphs(version.document_id)
    for paragraph in paragraphs:
        if paragraph.anchor.startswith("op-") and paragraph.anchor[3].isdigit():  # paragraph 1 of 161 is of A or of B
            paragraph.times_cited = len(naming.get(paragraph.label, ()))
    return Text(
        version,
        layout,
        mentions,
        is_fallback=version.language != code and not is_asked_for,
        is_other=not version.is_published,
    )


def asked_for(versions: Iterable[LanguageVersion], source: str) -> LanguageVersion | None:
    """The text that ?source= asks for, by the beginning of its file's hash; none that is held back from readers."""
    if len(source) < SHORT_HASH:
        return None
    found = (version for version in versions if version.source.sha256.startswith(source))
    return next((version for version in found if not version.is_held_back), None)


def _first(edges: EdgeQuerySet, most: int) -> tuple[list[Edge], int]:
    """The first edges, at most so many, and how many there are in all."""
    shown = list(edges[:most])
    return shown, len(shown) if len(shown) < most else edges.count()


def _cited(links: Iterable[Citation | Edge]) -> Iterable[int]:
    return (link.cited_id for link in links)


def _quotable(text: Text | None) -> Iterable[Paragraph]:
    """The paragraphs shown, if they are of the text that is published: what the document cites is counted in that."""
    return cast(Iterable[Paragraph], text.layout.paragraphs) if text and not text.is_other else ()


class Reading(DetailView):
    """A document to be read in the language of the page, or the nearest that is held."""

    context_object_name = "document"

    def get_object(self, queryset: Any = None) -> Document | Resolution:
        return document_at(**self.kwargs)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        code = get_language()
        order = in_preference_of(code).index
        held = sorted(self.object.versions.with_source(), key=lambda version: order(version.language))
        versions = [version for version in held if version.is_published]
        asked = asked_for(held, self.request.GET.get("source", ""))
        shown = asked or next(iter(versions), None)
        text = shown_text(shown, code, stretch=self._stretch(), is_asked_for=shown is asked) if shown else None
        other = self._beside(text, versions)
        edges_out, cites_count = _first(Edge.objects.cited_by(self.object), CITED_SHOWN)
        edges_in, cited_by_count = _first(Edge.objects.citing(self.object), CITING_SHOWN)
        mentions = [mention for one in (text, other) if one for mention in one.mentions]
        linked = texts_shown(code, _cited([*mentions, *edges_out]), (edge.citing_id for edge in edges_in))
        lead_on(mentions, linked, (edge.cited for edge in edges_out))
        quoted = passages_shown(linked, (edge.citing_id for edge in edges_in), self.object.pk)
        return super().get_context_data(
            **kwargs,
            versions=versions,
            text=text,
            beside=other,
            sources=len(held),
            cites=cites(self.object, edges_out, linked, _quotable(text)),
            cites_count=cites_count,
            cited_by=cited_by(self.object, edges_in, linked, quoted),
            cited_by_count=cited_by_count,
        )

    def _beside(self, text: Text | None, versions: list[LanguageVersion]) -> Beside | None:
        """The text of the language that is asked for beside: ?beside=en."""
        code = self.request.GET.get("beside", "")
        return text_beside(text, versions, code, self._stretch()) if text and code else None

    def _stretch(self) -> int:
        """Which stretch of a long annex is asked for: ?annex=2."""
        asked = self.request.GET.get("annex", "")
        return int(asked) if asked.isascii() and asked.isdigit() and len(asked) <= LONGEST_STRETCH else 1


class ResolutionDetail(Reading):
    """A resolution of the Council."""

    template_name = "reading/resolution.html"

    def get_object(self, queryset: Any = None) -> Resolution:
        return get_object_or_404(Resolution.objects.to_be_read(self.kwargs["number"]))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        resolution = self.object
        attestations, series = list(resolution.attestations.all()), resolution.draft_series
        return super().get_context_data(
            **kwargs,
            ballots=resolution.ballots.order_by("part").with_votes(),
            draft=Document(series=series, symbol=resolution.draft) if series else None,
            attestations=attestations,
            changes=changes_of(resolution),
            bodies=bodies_in(resolution),
            told_otherwise=told_otherwise(attestations),
        )


class DocumentDetail(Reading):
    """Any other document, held or only cited."""

    template_name = "reading/document.html"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """The page, at the one address the document has: a resolution under its number, a draft among drafts."""
        document = self.get_object()
        if unquote(document.get_absolute_url()) != request.path:
            return redirect(document, permanent=True)
        return super().get(request, *args, **kwargs)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        ballots = self.object.ballots.order_by("ordinal").with_matter().with_votes()
        return super().get_context_data(**kwargs, ballots=ballots)
