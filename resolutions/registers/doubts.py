"""What the parser read but is not sure of, by kind: of every text that is held, the ones held back included."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar, Final

from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from resolutions.languages import BY_CODE
from resolutions.models import LanguageVersion, Paragraph
from resolutions.registers import questions
from resolutions.registers.table import Cell, Column, Kind, Register, Row, Words
from resolutions.translating import Told, in_english, in_words

KINDS: Final[Mapping[str, Words]] = {
    "identity": _("which document it is"),
    "conflict": _("against the catalogue"),
    "adoption": _("against the file’s own record"),
    "adopted_on": _("day of adoption"),
    "date": _("day as printed"),
    "printed_year": _("year as printed"),
    "meeting": _("number of the meeting"),
    "vote": _("vote"),
    "no_date": _("no date printed"),
    "no_body": _("no operative part"),
    "label_order": _("labels out of order"),
    "label_repeated": _("labels that are repeated"),
    "label_supplied": _("labels that are supplied"),
    "label_mended": _("labels that are mended"),
    "symbol_supplied": _("symbol that is supplied"),
    "not_well_formed": _("file not well formed"),
    "judgement": _("what a person said, without its paragraph"),
    questions.SAME_BYTES: _("one file under several names"),
}


@dataclass(frozen=True, slots=True)
class _Doubt:
    version: LanguageVersion
    kind: str
    place: Told
    message: Told


class Doubts(Register):
    """Doubts, by document and language."""

    name = "doubts"
    heading: ClassVar[Words] = _("Doubts")
    explanation: ClassVar[Words] = _(
        "What the archive’s parser read in a text but is not sure of. A text of which it is in doubt which document it "
        "is, is held back and not shown."
    )
    columns: ClassVar[tuple[Column, ...]] = (
        Column("document", _("Document")),
        Column("language", _("Language")),
        Column("kind", _("Kind")),
        Column("place", _("Place")),
        Column("doubt", _("Doubt")),
        Column("file", _("Original file")),
    )

    def entries(self, kind: str = "") -> list[_Doubt]:
        doubts = [
            _Doubt(version, doubt["kind"], doubt["place"], doubt["message"])
            for version in questions.doubted_texts()
            for doubt in questions.doubts_of(version)
        ]
        return [doubt for doubt in doubts if kind in ("", doubt.kind)]

    def kinds(self) -> list[Kind]:
        return [Kind(kind, KINDS.get(kind, kind), count) for kind, count in questions.doubts_by_kind().most_common()]

    def count(self) -> int:
        return sum(kind.count for kind in self.kinds())

    def rows(self, entries: Iterable[_Doubt]) -> Iterator[Row]:
        doubts = list(entries)
        anchors = _anchors(doubts)
        for doubt in doubts:
            version = doubt.version
            document = version.address_on_pages_in(get_language())
            anchor = "" if version.is_held_back else anchors.get((version.pk, in_english(doubt.place)), "")
            address = f"{document}#{anchor}" if anchor else document
            cells = (
                Cell(version.document.symbol, address=document),
                Cell(version.language, words=BY_CODE[version.language].name, language=version.language),
                Cell(doubt.kind, words=KINDS.get(doubt.kind, doubt.kind)),
                _told(doubt.place, address=address if anchor else ""),
                _told(doubt.message),
                Cell(version.source.name, language="en"),
            )
            yield Row(cells, address)


def _told(told: Told, address: str = "") -> Cell:
    """English in files; on the page in its language, but for what is no sentence."""
    return Cell(in_english(told), words=in_words(told), address=address, language="en" if isinstance(told, str) else "")


def _anchors(doubts: list[_Doubt]) -> dict[tuple[int, str], str]:
    """The anchor of the paragraph whose label a doubt gives as its place, by text and label."""
    named = Paragraph.objects.filter(
        version__in={doubt.version.pk for doubt in doubts},
        label__in={in_english(doubt.place) for doubt in doubts} - {""},
    )
    return {(version, label): anchor for version, label, anchor in named.values_list("version", "label", "anchor")}
