"""Chapter VII is two facts: the library's flag, and the paragraphs that invoke it. Where only the second holds."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from resolutions.models import Paragraph
from resolutions.registers import questions
from resolutions.registers.table import Cell, Column, Register, Row, Words


class UnflaggedChapterSeven(Register):
    """The first paragraph of each resolution that invokes Chapter VII, where the library has it without the flag."""

    name = "chapter-vii"
    heading: ClassVar[Words] = _("Chapter VII invoked, and not flagged")
    explanation: ClassVar[Words] = _(
        "A paragraph acts under Chapter VII of the Charter, or under one of its Articles 39 to 42, and the library "
        "does not flag the resolution. The library flags resolutions from 2000 on."
    )
    columns: ClassVar[tuple[Column, ...]] = (
        Column("resolution", _("Resolution")),
        Column("paragraph", _("Paragraph")),
        Column("words", _("As printed")),
    )

    def entries(self, kind: str = "") -> QuerySet[Paragraph]:
        return questions.invoking_chapter_vii_unflagged()

    def rows(self, entries: Iterable[Paragraph]) -> Iterator[Row]:
        for paragraph in entries:
            document = paragraph.version.document
            address = f"{document.get_absolute_url()}#{paragraph.anchor}"
            cells = (
                Cell(document.symbol, address=document.get_absolute_url()),
                Cell(paragraph.anchor, words=paragraph.place, address=address),
                Cell(paragraph.text, language=paragraph.language),
            )
            yield Row(cells, address)
