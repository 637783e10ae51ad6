"""Accuracy: how often the citations found are right, measured on texts that readers labelled, and what goes wrong."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView

from resolutions.accuracy.labels import read_texts
from resolutions.accuracy.report import ALL, Figures, read_figures
from resolutions.accuracy.scoring import Score
from resolutions.models import Judgement
from resolutions.models.choices import LANGUAGE, SERIES

REPORTING: Final = "reporting"
_GROUPS: Final[dict[str, dict[str, str | Promise]]] = {
    "series": {
        **{series.value: words for series, words in SERIES.items()},
        "charter": _("Charter of the United Nations"),
        "other_document": _("other documents"),
    },
    "language": dict(LANGUAGE),
    "form": {
        "single": _("named alone"),
        "list": _("in a list"),
        "range": _("in a range"),
        "without-year": _("without its year"),
        "year-wrong": _("with a wrong year"),
        "broken": _("damaged by a scan"),
        "date-only": _("by its date alone"),
        "spelled": _("by its symbol"),
    },
}


@dataclass(frozen=True, slots=True)
class Row:
    """One group of mentions in words, and its score."""

    words: str | Promise
    score: Score


class Accuracy(TemplateView):
    """The figures of the reporting half as tables; all figures as a file with `?format=csv`."""

    template_name = "accuracy/accuracy.html"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.GET.get("format") == "csv":
            content = (_folder() / "figures.csv").read_bytes()
            headers = {"Content-Disposition": 'attachment; filename="accuracy.csv"'}
            return HttpResponse(content, content_type="text/csv; charset=utf-8", headers=headers)
        return super().get(request, *args, **kwargs)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        figures = [row for row in _figures(_folder()) if row.half == REPORTING]
        texts = _texts(_folder())
        whole = {row.measure: row.score for row in figures if row.dimension == ALL}
        return super().get_context_data(
            **kwargs,
            texts=len(texts),
            reporting=sum(text.half == REPORTING for text in texts),
            read_twice=sum(text.second for text in texts),
            # not `languages`: the page's frame calls its own languages so
            languages_read=len({text.language for text in texts}),
            resolutions=next((row.score for row in figures if row.group == "resolution"), None),
            pinpoints=whole.get("pinpoints"),
            baseline=whole.get("baseline"),
            effects=whole.get("effects"),
            terms=whole.get("terms"),
            roles=whole.get("roles"),
            openings=whole.get("openings"),
            judged=Judgement.objects.counted_by_ruling(),
            tables={dimension: list(_rows(figures, dimension)) for dimension in _GROUPS},
        )


def _folder() -> Path:
    return Path(settings.FIXTURES) / "labels"


@cache
def _figures(folder: Path) -> list[Figures]:
    return read_figures((folder / "figures.csv").read_bytes())


@cache
def _texts(folder: Path) -> list[Any]:
    return read_texts((folder / "texts.csv").read_bytes())


def _rows(figures: Iterable[Figures], dimension: str) -> Iterator[Row]:
    """The groups of one dimension that have mentions to find, the most frequent first."""
    of_dimension = [row for row in figures if row.measure == "mentions" and row.dimension == dimension and row.labelled]
    for row in sorted(of_dimension, key=lambda row: -row.labelled):
        yield Row(_GROUPS[dimension].get(row.group, row.group), row.score)
