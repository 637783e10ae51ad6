"""Documents that are no resolutions of the Council, and by how many they are cited."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from resolutions.models import Document
from resolutions.models.choices import SERIES
from resolutions.querysets import DocumentQuerySet
from resolutions.registers.table import Cell, Column, Kind, Register, Row, Words
from resolutions.symbols import Series


class CitedDocuments(Register):
    """Every document that is cited and is no resolution of the Council, by its kind."""

    name = "documents"
    heading: ClassVar[Words] = _("Other documents cited")
    explanation: ClassVar[Words] = _(
        "What resolutions and presidential statements name besides resolutions of the Council: resolutions of the "
        "General Assembly, statements, letters and reports, treaties, articles of the Charter. Each leads to all that "
        "cite it, with their words."
    )
    columns: ClassVar[tuple[Column, ...]] = (
        Column("document", _("Document")),
        Column("series", _("Kind of document")),
        Column("resolutions", _("Cited by resolutions")),
        Column("statements", _("Cited by presidential statements")),
        Column("first_year", _("First year")),
        Column("last_year", _("Last year")),
    )

    def entries(self, kind: str = "") -> DocumentQuerySet:
        """Those that most resolutions cite first."""
        cited = Document.objects.cited_besides_resolutions()
        return (cited.filter(series=kind) if kind else cited).counting_citing().select_related("agenda_item")

    def kinds(self) -> list[Kind]:
        counts = dict(Document.objects.cited_besides_resolutions().per_series())
        return [
            Kind(series, capfirst(str(words)), counts[series]) for series, words in SERIES.items() if series in counts
        ]

    def rows(self, entries: Iterable[Document]) -> Iterator[Row]:
        for document in entries:
            address = f"{document.get_absolute_url()}cited-by/"
            yield Row(
                (
                    Cell(document.symbol, words=document.name, address=address),
                    Cell(document.series, words=SERIES[Series(document.series)]),
                    Cell(document.by_resolutions),
                    Cell(document.by_statements),
                    Cell(document.first),
                    Cell(document.last),
                ),
                address,
            )
