"""What is quoted has no effect; what stands behind the quotation has. The sentences are ours."""

# ruff: noqa: E501  (one case, one line)

import pytest

from resolutions.parsing.document import Paragraph
from resolutions.parsing.effects import are_quoted
from resolutions.terms import Kind


def operative(text, printed=""):
    return Paragraph(Kind.OPERATIVE, text, printed=printed, anchor="op-1")


def below(text):
    return Paragraph(Kind.SUBPARAGRAPH, text, printed="(a)", anchor="op-1-a")


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        pytest.param([operative("Decides to meet;", "“3."), operative("Decides to wait.”")], [True, True], id="marks"),
        pytest.param(
            [operative("“Decides to meet;"), operative("Decides to wait.”"), operative("Decides to go;")],
            [True, True, False], id="ends with a mark",
        ),
        pytest.param(
            [operative("Reaffirms resolution 1373 (2001), which reads:"), operative("Decides to meet;"),
             operative("Asks for a report.\""), operative("Decides to go;")],
            [False, True, True, False], id="which reads",
        ),
        pytest.param(
            [operative("Reaffirms resolution 1373 (2001), in which it"), below("Decides to meet;"),
             operative("Decides to go;"), below("To wait;")],
            [False, True, False, False], id="in which it",
        ),
        pytest.param([operative("Decides:"), below("To meet;")], [False, False], id="decides"),
        pytest.param([operative("Decides on the “Fund”;"), operative("Decides to go;")], [False, False], id="a word in marks"),
        pytest.param([operative("“Fund” is the name;"), operative("Decides to go;")], [True, False], id="begins with a word in marks"),
    ],
)  # fmt: skip
def test_paragraphs_of_a_quotation_are_told(paragraphs, expected):
    assert list(are_quoted(paragraphs)) == expected
