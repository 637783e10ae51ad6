"""The design page: the colours, sizes and pieces that pages are made of, as they are on every page."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from django.views.generic import TemplateView

from resolutions.languages import BY_CODE
from resolutions.models import Resolution
from resolutions.symbols import Series, resolution
from resolutions.terms import Kind

# As static/css/tokens.css names them.
COLOURS: Final = (
    "paper",
    "raised",
    "ink",
    "quiet",
    "rule",
    "accent",
    "accent-soft",
    "mark",
    "caution",
    "caution-soft",
)
SIZES: Final = ("tiny", "small", "normal", "large", "title")
SAID: Final = {
    "en": "The Council meets again in spring.",
    "fr": "Le Conseil se réunira de nouveau au printemps.",
    "es": "El Consejo volverá a reunirse en primavera.",
    "ru": "Совет вновь соберется весной.",
    "ar": "يجتمع المجلس من جديد في الربيع.",
    "zh": "安理会将于春季再次开会。",
}


@dataclass(frozen=True, slots=True)
class SampleCitation:
    """A citation as a reading page shows it."""

    cited: Resolution
    is_held: bool
    cited_anchor: str = ""
    printed_year: int | None = None


@dataclass(frozen=True, slots=True)
class SampleSegment:
    """A stretch of a paragraph, and the citation it is, if it is one."""

    text: str
    citation: SampleCitation | None = None
    is_opening: bool = False


@dataclass(frozen=True, slots=True)
class SampleParagraph:
    """A paragraph as a reading page shows it, of words of our own."""

    kind: Kind
    mark: str
    anchor: str
    depth: int
    segments: Sequence[SampleSegment]
    is_heading: bool = False
    times_cited: int = 0

    @property
    def place(self) -> str:
        return self.mark


class Design(TemplateView):
    template_name = "design/design.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        said = [(BY_CODE[code], words) for code, words in SAID.items()]
        return super().get_context_data(**kwargs, colours=COLOURS, sizes=SIZES, said=said, paragraphs=_paragraphs())


def _paragraphs() -> list[SampleParagraph]:
    held = SampleSegment("1269 (1999)", SampleCitation(_named(1269), is_held=True))
    waiting = SampleSegment("1373 (2001)", SampleCitation(_named(1373), is_held=False))
    recalling = (
        SampleSegment("Recalling", is_opening=True),
        SampleSegment(" what it said in winter in resolution "),
        waiting,
    )
    decides = (
        SampleSegment("Decides", is_opening=True),
        SampleSegment(" that the hall be lit, as in resolution "),
        held,
        SampleSegment(":"),
    )
    return [
        SampleParagraph(Kind.PREAMBULAR, "1", "pp-1", 0, (*recalling, SampleSegment(","))),
        SampleParagraph(Kind.OPERATIVE, "1.", "op-1", 0, decides),
        SampleParagraph(Kind.SUBPARAGRAPH, "(a)", "op-1-a", 1, (SampleSegment("From dusk:"),)),
        SampleParagraph(Kind.SUBPARAGRAPH, "(i)", "op-1-a-i", 2, (SampleSegment("In summer, from nine o’clock;"),)),
        SampleParagraph(Kind.SUBPARAGRAPH, "(ii)", "op-1-a-ii", 2, (SampleSegment("In winter, from four o’clock;"),)),
        SampleParagraph(Kind.SUBPARAGRAPH, "(b)", "op-1-b", 1, (SampleSegment("Until the last delegate has left."),)),
    ]


def _named(number: int) -> Resolution:
    symbol = resolution(number)
    return Resolution(number=number, symbol=symbol.text, year=symbol.year, series=Series.RESOLUTION)
