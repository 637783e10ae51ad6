"""Kind, label and anchor of paragraphs. All texts are invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resolutions.parsing.document import Block, Part
from resolutions.parsing.structure.numbering import number
from resolutions.terms import Kind
from tests.parsing.outlines import anchors, body, labels

CASES = [
    pytest.param(
        ["1.|Decides", "(a)|one", "(b)|two", "2.|Requests"], ["op-1", "op-1-a", "op-1-b", "op-2"], id="letters"
    ),
    pytest.param(
        ["3.|Decides", "(a)|", "(b)|", "(i)|", "(ii)|", "(c)|"],
        ["op-3", "op-3-a", "op-3-b", "op-3-b-i", "op-3-b-ii", "op-3-c"],
        id="romans under a letter",
    ),
    pytest.param(
        ["1.|", *(f"({letter})|" for letter in "abcdefghij")],
        ["op-1", *(f"op-1-{letter}" for letter in "abcdefghij")],
        id="i after h and before j is a letter",
    ),
    pytest.param(
        ["1.|", *(f"({letter})|" for letter in "abcdefgh"), "(i)|", "(ii)|", "(i)|", "(j)|"],
        ["op-1", *(f"op-1-{letter}" for letter in "abcdefgh"), "op-1-h-i", "op-1-h-ii", "op-1-i", "op-1-j"],
        id="i after h and before ii is a roman",
    ),
    pytest.param(["1.|", "i)|", "ii)|", "2.|"], ["op-1", "op-1-i", "op-1-ii", "op-2"], id="romans at once"),
    pytest.param(["10.|", "a)|", "b)|", "c|"], ["op-10", "op-10-a", "op-10-b", "op-10-c"], id="lost bracket"),
    pytest.param(["1.|", "–|", "–|", "2.|"], ["op-1", "op-1-1", "op-1-2", "op-2"], id="dashes by order"),
    pytest.param(
        ["1.|", "(a)|", "•|", "•|", "(b)|", "•|"],
        ["op-1", "op-1-a", "op-1-a-1", "op-1-a-2", "op-1-b", "op-1-b-1"],
        id="bullets under letters",
    ),
    pytest.param(
        ["1.|", "–|", "  –|", "  –|", "–|"],
        ["op-1", "op-1-1", "op-1-1-1", "op-1-1-2", "op-1-2"],
        id="dashes nested by the format",
    ),
    pytest.param(
        ["1 -|", "(أ)|", "’1‘|", "’2‘|", "(ب)|", "2 -|"],
        ["op-1", "op-1-a", "op-1-a-i", "op-1-a-ii", "op-1-b", "op-2"],
        id="Arabic",
    ),
    pytest.param(
        ["1.|", "(a)|", "㈠|", "㈡|", "(b)|"], ["op-1", "op-1-a", "op-1-a-i", "op-1-a-ii", "op-1-b"], id="Chinese"
    ),
    pytest.param(["1.|", "а)|", "б)|", "в)|"], ["op-1", "op-1-a", "op-1-b", "op-1-c"], id="Russian alphabet"),
    pytest.param(
        ["1.|", "a)|", "b)|", "с)|", "d)|"], ["op-1", "op-1-a", "op-1-b", "op-1-c", "op-1-d"], id="look-alike"
    ),
    pytest.param(["1.|", "(a)|", "|go on", "2.|"], ["op-1", "op-1-a", "op-1-u1", "op-2"], id="text after a list"),
    pytest.param(["|Decides", "|Requests"], ["op-u1", "op-u2"], id="no numbers"),
    pytest.param(["|Decides", "(a)|", "(b)|"], ["op-u1", "op-u1-a", "op-u1-b"], id="list under no number"),
    pytest.param(
        ["pp |Recalling", "pp |Noting", "pp (a)|", "pp (b)|", "pp |Acting"],
        ["pp-1", "pp-2", "pp-2-a", "pp-2-b", "pp-3"],
        id="list in the preamble",
    ),
    pytest.param(["1.|", "2.|", "2.|", "3.|"], ["op-1", "op-2", "op-2-2", "op-3"], id="repeated number"),
    pytest.param(
        ["1.|", "(a)|", "#|Asset freeze", "(b)|"], ["op-1", "op-1-a", "h-1", "op-1-b"], id="heading in a list"
    ),
    pytest.param(
        ["#I|", "1.|", "2.|", "#II|", "3.|"], ["h-1", "op-1", "op-2", "h-2", "op-3"], id="sections that go on"
    ),
    pytest.param(
        ["pp #A.|", "pp |Noting", "1.|", "2.|", "pp #B.|", "pp |Noting", "1.|"],
        ["h-1", "pp-a-1", "op-a-1", "op-a-2", "h-2", "pp-b-1", "op-b-1"],
        id="sections that begin anew",
    ),
    pytest.param(
        ["1.|", "(i)|", "  (a)|", "  (b)|", "(ii)|", "  (c)|"],
        ["op-1", "op-1-i", "op-1-i-a", "op-1-i-b", "op-1-ii", "op-1-ii-c"],
        id="letters that run on from point to point",
    ),
]


@pytest.mark.parametrize(("rows", "expected"), CASES)
def test_anchors_follow_the_outline_of_the_text(rows, expected):
    assert anchors(body(*rows)) == expected


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param(["10.|", "(a)|", "(ii)|"], ["10", "10 (a)", "10 (a) (ii)"], id="English"),
        pytest.param(["10.|", "a)|", "i)|"], ["10", "10 (a)", "10 (a) (i)"], id="French"),
        pytest.param(["10 -|", "(أ)|", "’1‘|"], ["10", "10 (a)", "10 (a) (i)"], id="Arabic"),
        pytest.param(["10.|", "•|", "•|"], ["10", "10 [1]", "10 [2]"], id="bullets"),
        pytest.param(["pp |Noting", "1.|"], ["", "1"], id="preambular paragraphs bear none"),
    ],
)
def test_labels_are_the_same_in_every_language(rows, expected):
    assert labels(body(*rows)) == expected


def test_depth_and_kind_tell_paragraphs_from_their_points():
    paragraphs, _ = number(body("pp |Noting", "1.|", "(a)|", "(i)|"))
    assert [(p.kind, p.depth) for p in paragraphs] == [
        (Kind.PREAMBULAR, 0),
        (Kind.OPERATIVE, 0),
        (Kind.SUBPARAGRAPH, 1),
        (Kind.SUBPARAGRAPH, 2),
    ]


def test_a_number_missing_between_its_neighbours_is_supplied_with_a_doubt():
    paragraphs, doubts = number(body("1.|Decides", "|Requests", "3.|Calls upon"))
    assert [p.anchor for p in paragraphs] == ["op-1", "op-2", "op-3"]
    assert [(d.kind, d.place) for d in doubts] == [("label_supplied", "2")]


def test_a_number_left_in_the_text_without_its_full_stop_is_the_label():
    paragraphs, doubts = number(body("1.|Decides", "|2 Requests", "3.|Calls upon"))
    assert (paragraphs[1].printed, paragraphs[1].text, paragraphs[1].label) == ("2", "Requests", "2")
    assert doubts == ()


def test_a_number_that_its_neighbours_contradict_is_mended_with_a_doubt():
    paragraphs, doubts = number(body("15.|", "61.|", "17.|"))
    assert [(p.anchor, p.printed) for p in paragraphs] == [("op-15", "15."), ("op-16", "61."), ("op-17", "17.")]
    assert [doubt.kind for doubt in doubts if doubt.place == "16"] == ["label_mended"]


def test_a_last_number_with_its_digits_turned_is_mended_with_a_doubt():
    paragraphs, doubts = number(body("15.|", "61.|", "(a)|"))
    assert [p.anchor for p in paragraphs] == ["op-15", "op-16", "op-16-a"]
    assert "label_mended" in [doubt.kind for doubt in doubts]


def test_a_repeated_label_is_a_doubt():
    _, doubts = number(body("1.|", "1.|"))
    assert "label_repeated" in {doubt.kind for doubt in doubts}


def test_footnotes_are_numbered_by_order_and_furniture_has_no_anchor():
    blocks = (
        Block("United Nations", part=Part.COVER),
        Block("Decides", part=Part.BODY, num="1."),
        Block("A note", part=Part.FOOTNOTE, num="*"),
    )
    assert anchors(blocks) == ["", "op-1", "fn-1"]


ANY_BLOCKS = st.lists(
    st.builds(
        Block,
        text=st.sampled_from(["Decides", "Annex", "Recalling,", ""]),
        part=st.sampled_from(list(Part)),
        num=st.sampled_from(["", "1.", "2.", "(a)", "(b)", "(i)", "ii)", "–", "•", "1.1.", "A.", "?", "㈠", "(ب)"]),
        depth=st.integers(0, 3),
        is_heading=st.booleans(),
    ),
    max_size=30,
)


@given(ANY_BLOCKS)
def test_whatever_the_blocks_anchors_are_unique_and_nothing_is_lost(blocks):
    paragraphs, _ = number(blocks)
    marked = [paragraph.anchor for paragraph in paragraphs if paragraph.kind is not Kind.OTHER]
    assert all(marked)
    assert len(marked) == len(set(marked))
    assert "".join(b.num + b.text for b in blocks) == "".join(p.printed + p.text for p in paragraphs)
