"""Where two sources of one text disagree: on its paragraphs, on what it cites, or so much that one is another text."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from django.utils.translation import gettext_lazy as _

from resolutions.languages import BY_CODE
from resolutions.models import Comparison
from resolutions.models.comparisons import ComparisonQuerySet
from resolutions.registers.table import Cell, Column, Kind, Register, Row, Words

_OF_KIND = {
    "another-text": ComparisonQuerySet.of_another_text,
    "paragraphs": ComparisonQuerySet.differing_in_paragraphs,
    "citations": ComparisonQuerySet.differing_in_citations,
}
_WORDS = {
    "another-text": _("another text, or a fragment"),
    "paragraphs": _("paragraphs"),
    "citations": _("what is cited"),
}


class Differences(Register):
    """Texts that are held beside the published one and differ from it, the least alike first."""

    name = "differences"
    heading: ClassVar[Words] = _("Differences between sources")
    explanation: ClassVar[Words] = _(
        "Where a text is held from several sources, each is compared with the one that is shown: in its numbered "
        "paragraphs, in what it cites, and in its words. Where few words agree, one of the two is another text."
    )
    columns: ClassVar[tuple[Column, ...]] = (
        Column("document", _("Document")),
        Column("language", _("Language")),
        Column("shown", _("Shown")),
        Column("other", _("Beside it")),
        Column("words_in_common", _("Words in common")),
        Column("paragraphs_only_shown", _("Paragraphs only in the one shown")),
        Column("paragraphs_only_other", _("Paragraphs only in the other")),
        Column("cited_only_shown", _("Cited only in the one shown")),
        Column("cited_only_other", _("Cited only in the other")),
    )

    def entries(self, kind: str = "") -> ComparisonQuerySet:
        narrow = _OF_KIND.get(kind, ComparisonQuerySet.differing)
        versions = narrow(Comparison.objects.all()).select_related("published__document", "other__source")
        return versions.defer("other__source__content").least_alike_first()

    def kinds(self) -> list[Kind]:
        counted = {kind: narrow(Comparison.objects.all()).count() for kind, narrow in _OF_KIND.items()}
        return [Kind(kind, _WORDS[kind], count) for kind, count in counted.items() if count]

    def rows(self, entries: Iterable[Comparison]) -> Iterator[Row]:
        for comparison in entries:
            published, other = comparison.published, comparison.other
            address = published.document.get_absolute_url()
            cells = (
                Cell(published.document.symbol, address=address),
                Cell(published.language, words=BY_CODE[published.language].name, language=published.language),
                Cell(published.provenance, words=published.get_provenance_display()),
                Cell(other.provenance, words=other.get_provenance_display()),
                Cell(comparison.likeness, words=f"{comparison.likeness} %"),
                Cell("; ".join(comparison.only_published)),
                Cell("; ".join(comparison.only_other)),
                Cell("; ".join(comparison.cited_only_published)),
                Cell("; ".join(comparison.cited_only_other)),
            )
            yield Row(cells, address)
