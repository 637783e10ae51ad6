"""Documents as the parser would hand them over, invented."""

from dataclasses import replace
from datetime import date

from resolutions.facts.rows import BallotRow
from resolutions.languages import ENGLISH
from resolutions.parsing.document import AdoptionFacts, Mention, Paragraph, ParsedResolution
from resolutions.symbols import resolution
from resolutions.terms import BallotOutcome, Kind, Provenance

# A resolution as a file, laid out like the corrected scans.
TEXT = """Resolution {number} ({year})
of 4 May {year}

The Security Council,

Recalling its resolution 242 (1967) of 22 November 1967,

1. Decides to meet at a place of its choosing;

2. Requests the Secretary-General to report on the chairs.

Adopted unanimously at the 1999th meeting.
"""


def mention_in(text, wording, symbol):
    start = text.index(wording)
    return Mention(start, start + len(wording), wording, symbol)


def parsed_resolution(number, *, citing=(), **changes):
    """A resolution of one preambular and one operative paragraph that names the resolutions `citing`."""
    wordings = [f"resolution {cited} ({resolution(cited).year})" for cited in citing]
    text = f"Recalling its {', '.join(wordings)}," if citing else "Recalling its earlier decisions,"
    mentions = tuple(
        mention_in(text, wording, resolution(cited)) for wording, cited in zip(wordings, citing, strict=True)
    )
    parsed = ParsedResolution(
        symbol=resolution(number),
        language=ENGLISH,
        provenance=Provenance.UN_XML,
        facts=AdoptionFacts(),
        paragraphs=(
            Paragraph(Kind.PREAMBULAR, text, label="1", anchor="pp-1", opening="Recalling", mentions=mentions),
            Paragraph(Kind.OPERATIVE, "Decides to meet again.", label="1", printed="1.", anchor="op-1"),
        ),
    )
    return replace(parsed, **changes)


def a_ballot_row(**changes):
    """A ballot on a draft that one permanent member vetoed."""
    row = BallotRow(
        symbol="S/2016/846", ordinal=1, part="", held_on=date(2016, 10, 8), meeting=7785, agenda_item="An item",
        outcome=BallotOutcome.VETOED, in_favour=1, against=1, abstaining=1, not_participating=0,
        states_in_favour="France", states_against="Russian Federation", states_abstaining="China",
        states_not_participating="",
    )  # fmt: skip
    return replace(row, **changes)
