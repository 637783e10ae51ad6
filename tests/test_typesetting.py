"""The parts of a text in order, and what stands around it."""

from dataclasses import dataclass

import pytest

from resolutions.terms import Kind
from resolutions.typesetting import typeset

SHORT = {
    "p": Kind.PREAMBULAR,
    "o": Kind.OPERATIVE,
    "s": Kind.SUBPARAGRAPH,
    "a": Kind.ANNEX,
    "h": Kind.HEADING,
    "f": Kind.FOOTNOTE,
    "x": Kind.OTHER,
    "c": Kind.OTHER,
}


@dataclass
class Set:
    letter: str

    @property
    def kind(self):
        return SHORT[self.letter].value

    @property
    def text(self):
        return "The Security Council," if self.letter == "c" else "Words of any length that enact nothing"


def sections(letters):
    layout = typeset([Set(letter) for letter in letters])
    joined = [f"{section.part}:{''.join(one.letter for one in section.paragraphs)}" for section in layout.sections]
    return " ".join(joined), "".join(one.letter for one in layout.surroundings)


@pytest.mark.parametrize(
    ("letters", "expected", "around"),
    [
        pytest.param("xcppoosox", "preamble:cpp operative:ooso", "xx", id="preamble, operative part, and around them"),
        pytest.param("ppso", "preamble:pps operative:o", "", id="sub-paragraphs of a preamble"),
        pytest.param("hcpohcpo", "preamble:hcp operative:o preamble:hcp operative:o", "", id="lettered sections (101)"),
        pytest.param(
            "pfofoaf", "preamble:p operative:oo annex:a footnotes:fff", "", id="notes amid and below the parts"
        ),
        pytest.param("poxaaf", "preamble:p operative:ox annex:aa footnotes:f", "", id="vote line before an annex"),
        pytest.param("ohh", "operative:ohh", "", id="headings at the end"),
        pytest.param("s", "operative:s", "", id="a sub-paragraph alone"),
        pytest.param("xxx", "", "xxx", id="nothing of its own"),
        pytest.param("", "", "", id="nothing at all"),
    ],
)
def test_a_text_is_set_in_parts(letters, expected, around):
    assert sections(letters) == (expected, around)


def test_every_paragraph_comes_out_once():
    letters = "xxcppshosshoxaaffx"
    parts, around = sections(letters)
    assert sorted("".join(part.partition(":")[2] for part in parts.split()) + around) == sorted(letters)


def test_what_is_set_can_be_made_afterwards_in_its_place():
    layout = typeset([Set(letter) for letter in "xcppoosox"])
    made = layout.made(lambda one: one.letter)
    assert [section.part for section in made.sections] == [section.part for section in layout.sections]
    assert "".join(made.paragraphs) == "cppoosoxx"
