"""Numbers and years that do not go together: "1556 (2005)" in an official text, where 1556 is of 2004."""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import ClassVar

from django.db.models import QuerySet
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from resolutions.models import Citation
from resolutions.models.choices import SERIES
from resolutions.registers import questions
from resolutions.registers.table import Cell, Column, Kind, Register, Row, Words, explained
from resolutions.symbols import Series


class Mismatches(Register):
    """Citations whose printed year is not that of the resolution, in the texts that citations are counted in.

    The parser leaves out what only looks like a citation: "Presidential Statement 11 (2012)" in 2065, "September 2001
    (2001)" in 1450.
    """

    name = "mismatches"
    heading: ClassVar[Words] = _("Numbers and years that do not match")
    explanation: ClassVar[Words] = _(
        "The text prints a year that is not the year of the resolution it names. The link leads to the resolution of "
        "that number, and nothing in the text is changed."
    )
    columns: ClassVar[tuple[Column, ...]] = (
        Column("citing", _("Document")),
        Column("paragraph", _("Paragraph")),
        Column("printed", _("As printed")),
        Column("cited", _("Leads to")),
        Column("explanation", _("Explanation")),
        Column("source", _("Source of the text")),
    )

    def entries(self, kind: str = "") -> QuerySet[Citation]:
        mismatched = questions.mismatched_citations()
        return mismatched.filter(paragraph__version__document__series=kind) if kind else mismatched

    def kinds(self) -> list[Kind]:
        return [Kind(series, SERIES[Series(series)], count) for series, count in questions.mismatches_by_series()]

    def rows(self, entries: Iterable[Citation]) -> Iterator[Row]:
        for citation in entries:
            paragraph = citation.paragraph
            version = paragraph.version
            address = f"{version.document.get_absolute_url()}#{paragraph.anchor}"
            cells = (
                Cell(version.document.symbol, address=version.document.get_absolute_url()),
                Cell(paragraph.anchor, words=paragraph.place, address=address),
                Cell(citation.wording, language=version.language),
                Cell(citation.cited.symbol, address=citation.cited.get_absolute_url()),
                explained(partial(_explanation, citation)),
                Cell(version.provenance, words=version.get_provenance_display()),
            )
            yield Row(cells, address)


def _explanation(citation: Citation) -> str:
    """What is printed instead of what, and whence it may come."""
    told = {"symbol": citation.cited.symbol, "printed": citation.printed_year}
    if citation.printed_year == citation.paragraph.version.document.year:
        return gettext("Printed with %(printed)s, the year of the document itself; it is %(symbol)s.") % told
    if abs((citation.printed_year or 0) - (citation.cited.year or 0)) == 1:
        return gettext("Printed with %(printed)s, a year beside its own; it is %(symbol)s.") % told
    return gettext("Printed with %(printed)s; it is %(symbol)s.") % told
