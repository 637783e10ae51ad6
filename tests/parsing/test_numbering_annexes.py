"""What is an annex, and how it numbers for itself. All texts are invented."""

from resolutions.parsing.document import Block, Part
from resolutions.parsing.structure.numbering import number
from resolutions.terms import Kind
from tests.parsing.outlines import anchors, body


def test_an_annex_numbers_for_itself_and_every_block_of_it_is_annex():
    blocks = (
        Block("Decides", part=Part.BODY, num="1."),
        Block("Annex I", part=Part.ANNEX, is_heading=True),
        Block("First point", part=Part.ANNEX, num="1."),
        Block("of it", part=Part.ANNEX, num="(a)"),
        Block("Criteria", part=Part.ANNEX, is_heading=True),
        Block("Words without a label", part=Part.ANNEX),
        Block("Annex II", part=Part.ANNEX, is_heading=True),
        Block("First point", part=Part.ANNEX, num="1."),
    )
    paragraphs, _ = number(blocks)
    assert [p.anchor for p in paragraphs] == [
        "op-1", "annex-1", "annex-1-1", "annex-1-1-a", "annex-1-h1", "annex-1-u1", "annex-2", "annex-2-1",
    ]  # fmt: skip
    assert {p.kind for p in paragraphs[1:]} == {Kind.ANNEX}
    assert paragraphs[3].label == "1 (a)"


def test_the_first_list_under_words_without_a_label_is_the_annexs_own():
    rows = [("", "Annex"), ("", "Words:"), ("(a)", ""), ("(b)", ""), ("", "Other words:"), ("(a)", "")]
    blocks = tuple(Block(text, part=Part.ANNEX, num=num, is_heading=text == "Annex") for num, text in rows)
    assert anchors(blocks) == ["annex-1", "annex-1-u1", "annex-1-a", "annex-1-b", "annex-1-u2", "annex-1-u2-a"]


def test_dashes_of_an_annex_leave_the_anchors_of_its_numbers_free():
    rows = [
        ("", "Annex"),
        ("", "Affirms that:"),
        ("–", ""),
        ("–", ""),
        ("", "Calls for these steps:"),
        ("1.", ""),
        ("2.", ""),
    ]
    blocks = tuple(Block(text, part=Part.ANNEX, num=num, is_heading=text == "Annex") for num, text in rows)
    assert anchors(blocks) == [
        "annex-1", "annex-1-u1", "annex-1-u1-1", "annex-1-u1-2", "annex-1-u2", "annex-1-1", "annex-1-2",
    ]  # fmt: skip


def test_an_annex_left_inside_the_body_is_an_annex():
    blocks = body("1.|Decides", "2.|Decides", "#|Listing annex", "1.|A person", "2.|Another person")
    assert anchors(blocks) == ["op-1", "op-2", "annex-1", "annex-1-1", "annex-1-2"]


def test_what_follows_the_last_words_of_a_resolution_is_an_annex():
    last = "2.|Decides to remain seized of the matter."
    assert anchors(body("1.|Decides", last, "|Procedures", "1.|Each", "2.|All"))[2:] == [
        "annex-1-u1",
        "annex-1-1",
        "annex-1-2",
    ]
    assert anchors(body("1.|Decides", last, "3.|Requests", "4.|Calls upon"))[2:] == ["op-3", "op-4"]
    assert anchors(body("1.|Decides", last, "|Printed again."))[2:] == ["op-2-u1"]


def test_an_aide_memoire_is_an_annex():
    blocks = body("|“The Council goes on.”", "#|Aide Memoire", "|It helps.")
    assert anchors(blocks) == ["op-u1", "annex-1", "annex-1-u1"]


def test_a_heading_that_names_annexes_while_the_numbers_go_on_is_none():
    assert anchors(body("1.|Decides", "#|Annexes", "2.|Decides")) == ["op-1", "h-1", "op-2"]


def test_numbers_that_begin_anew_under_a_heading_of_an_annex_belong_to_it():
    blocks = tuple(
        Block(text, part=Part.ANNEX, num=num, is_heading=not num)
        for num, text in [("", "Annex"), ("", "A. Goods"), ("1.", ""), ("", "B. Persons"), ("1.", "")]
    )
    assert anchors(blocks) == ["annex-1", "annex-1-h1", "annex-1-1", "annex-1-h2", "annex-1-b-1"]


def test_numbers_that_go_on_below_a_heading_of_an_annex_are_no_doubt():
    blocks = tuple(
        Block("Harbours", part=Part.ANNEX, num=num, is_heading=not num) for num in ["", "1.", "2.", "", "3.", "5."]
    )
    _, doubts = number(blocks)
    assert [doubt.place for doubt in doubts] == ["5"]
