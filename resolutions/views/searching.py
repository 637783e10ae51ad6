"""Searching: a symbol leads to its place, words to the paragraphs and documents that answer."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views import View

from resolutions.languages import BY_CODE
from resolutions.models import Document, LanguageVersion, Paragraph
from resolutions.search.query import LONGEST, tidy
from resolutions.search.resolver import Resolved, WrongYear, resolve
from resolutions.search.results import MOST_PARAGRAPHS, PER_PAGE, Group, Order, Passage, Results
from resolutions.search.searching import search
from resolutions.search.similar import similar_agenda_items
from resolutions.symbols import Series
from resolutions.views.addresses import document_resolved, fragment
from resolutions.views.places import before_anchor

MOST_DIGITS: Final = 6  # of a page's number; longer ones are the last page


@dataclass(frozen=True, slots=True)
class Answer:
    """A document that answers, and each passage of it with its paragraph, to say where it stands.

    `is_uncorrected` tells that nobody has gone over the text of the passages since a machine read it; `before_anchor`
    stands between the document's address and a passage's anchor.
    """

    group: Group
    document: Document
    before_anchor: str
    passages: tuple[tuple[Paragraph, Passage], ...]
    is_uncorrected: bool


class Search(View):
    """What was typed as `q`; `page` and `sort` as far as they can be read."""

    def get(self, request: HttpRequest) -> HttpResponse:
        typed = tidy(request.GET.get("q", ""))
        code = get_language()
        named = resolve(typed)
        if isinstance(named, Resolved) and (document := document_resolved(named)):
            return redirect(document.get_absolute_url() + fragment(document, named.pinpoint, code))
        context = {
            "typed": typed[:LONGEST],
            "longest": LONGEST,
            "most_paragraphs": MOST_PARAGRAPHS,
            "named": None,
            "wrong_year": None,
            "choice": (),
        }
        if isinstance(named, WrongYear):
            context |= {"wrong_year": named, "choice": Document.objects.filter(symbol__in=_symbols(named))}
        elif isinstance(named, Resolved):
            context |= {"named": named.symbol, "choice": _near(named)}
        return render(request, "searching/search.html", context | self._answers(typed, code, named))

    def _answers(self, typed: str, code: str, named: Resolved | WrongYear | None) -> dict[str, Any]:
        """The answers to words; a wrong year is answered by its choice alone."""
        if not typed or isinstance(named, WrongYear):
            return {}
        sort = self.request.GET.get("sort", "")
        order = Order(sort) if sort in set(Order) else Order.RANK
        results = search(typed, code, _page_number(self.request.GET.get("page", "")), order)
        return {
            "results": results,
            "answers": _answers(results, code),
            "text_language": BY_CODE[results.language],
            "is_elsewhere": results.language != code,
            "is_without_texts": not results.paragraphs and not _is_text_held(code),
            "order": order,
            "page": Paginator(range(results.total), PER_PAGE).get_page(results.page),
            "similar": () if results.total else similar_agenda_items(typed),
        }


def _is_text_held(code: str) -> bool:
    return LanguageVersion.objects.published().filter(language=code).exists()


def _page_number(typed: str) -> int:
    if not typed.isdecimal():
        return 1
    return int(typed) if len(typed) <= MOST_DIGITS else 10**MOST_DIGITS


def _symbols(named: WrongYear) -> list[str]:
    return [offer.symbol.text for offer in named.offers]


def _near(named: Resolved) -> list[Document]:
    """Of a resolution of the Assembly that is not known by its symbol, its parts: 217 (III) is known as 217 A (III)."""
    if named.symbol.series != Series.ASSEMBLY_RESOLUTION:
        return []
    return list(Document.objects.filter(symbol__startswith=f"A/RES/{named.symbol.number} ").order_by("symbol")[:5])


def _answers(results: Results, code: str) -> list[Answer]:
    symbols = [group.symbol_text for group in results.groups]
    shown = LanguageVersion.objects.published().filter(document__symbol__in=symbols, language=results.language)
    uncorrected = set(shown.uncorrected().values_list("document__symbol", flat=True)) if symbols else set()
    own = _with_text_in(code, symbols) if code != results.language else set()
    return [
        Answer(
            group,
            Document(series=group.series, symbol=group.symbol_text),
            before_anchor(results.language, code if group.symbol_text in own else None),
            tuple(_placed(group, results)),
            is_uncorrected=group.symbol_text in uncorrected,
        )
        for group in results.groups
    ]


def _with_text_in(code: str, symbols: list[str]) -> set[str]:
    """Those of some documents whose page shows the text of the reader's language, not the one that was searched."""
    held = LanguageVersion.objects.published().filter(language=code, document__symbol__in=symbols)
    return set(held.values_list("document__symbol", flat=True))


def _placed(group: Group, results: Results) -> Iterator[tuple[Paragraph, Passage]]:
    for passage in group.passages:
        place = Paragraph(language=results.language, anchor=passage.anchor, label=passage.label, kind=passage.kind)
        yield place, passage
