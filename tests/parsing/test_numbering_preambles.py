"""Where the preamble ends, whatever the format says. All texts are invented."""

from resolutions.parsing.document import Block, Part
from resolutions.parsing.structure.numbering import number
from resolutions.terms import Kind
from tests.parsing.outlines import anchors, body


def test_the_end_of_the_preamble_left_inside_the_body_is_preamble():
    blocks = (Block("Acting in concert,", part=Part.BODY), Block("Decides", part=Part.BODY, num="1."))
    assert anchors(blocks) == ["pp-1", "op-1"]


def test_what_decides_is_no_preamble_though_it_ends_in_a_comma():
    blocks = body("|Decides to stay until May,", "|Decides to remain seized of the matter.")
    assert anchors(blocks) == ["op-u1", "op-u2"]
    assert anchors(body("|“The Council is alarmed,", "|“The Council goes on.")) == ["op-u1", "op-u2"]


def test_a_lettered_preamble_in_the_body_is_preamble():
    paragraphs, _ = number(body("a.|Recalling,", "b.|Noting,", "1.|Decides"))
    assert [p.anchor for p in paragraphs] == ["pp-a", "pp-b", "op-1"]
    assert [p.kind for p in paragraphs] == [Kind.PREAMBULAR, Kind.PREAMBULAR, Kind.OPERATIVE]


def test_a_preambular_paragraph_in_a_body_of_its_own_is_preamble():
    assert anchors(body("pp |Recalling,", "|Responding,", "pp |Noting,", "1.|Decides"))[:3] == ["pp-1", "pp-2", "pp-3"]


def test_the_first_paragraph_left_inside_the_preamble_is_operative():
    blocks = (
        Block("Recalling,", part=Part.PREAMBLE),
        Block("Decides:", part=Part.PREAMBLE, num="1.", depth=1, opening="Decides"),
        Block("to go", part=Part.BODY, num="(a)"),
    )
    assert anchors(blocks) == ["pp-1", "op-1", "op-1-a"]
