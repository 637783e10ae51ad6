"""Two texts of one document side by side."""

import pytest

from resolutions.comparing import Body, Difference, body, compare

ONE = (("pp-1", "1", "Recalling its earlier decisions,"), ("op-1", "1", "Decides to meet again."))


def test_a_text_is_like_itself():
    difference = compare(body(ONE, ["S/RES/242 (1967)"]), body(ONE, ["S/RES/242 (1967)"]))
    assert difference == Difference(100, (), (), (), ())


def test_likeness_counts_words_whatever_their_case_and_order():
    first = body([("op-1", "1", "Decides to meet again")], [])
    assert compare(first, body([("op-1", "1", "to MEET again decides")], [])).likeness == 100
    assert compare(first, body([("op-1", "1", "Decides to part")], [])).likeness == 57  # two of four, and two of three
    assert compare(first, body([("op-1", "1", "Quite another matter")], [])).likeness == 0


def test_two_empty_texts_are_alike():
    assert compare(Body(), Body()).likeness == 100


def test_a_hundred_means_every_word():
    words = " ".join(f"word{number}" for number in range(500))
    assert compare(body([("op-1", "1", words)], []), body([("op-1", "1", f"{words} more")], [])).likeness == 99


@pytest.mark.parametrize(
    ("anchor", "label", "is_told"),
    [
        ("op-2", "2", True),
        ("op-2-b", "2 (b)", True),
        ("op-2-b-ii", "2 (b) (ii)", True),
        ("op-a-2", "A 2", True),
        ("op-2-u1", "", False),
        ("op-2-1", "2 1", False),
        ("op-u1", "", False),
        ("pp-2", "2", False),
    ],
)
def test_numbered_and_lettered_paragraphs_are_told_and_dashes_are_not(anchor, label, is_told):
    other = body([*ONE, (anchor, label, "Recalling also its other decisions,")], [])
    assert compare(body(ONE, []), other).only_second == ((label,) if is_told else ())


def test_what_differs_is_listed_as_a_person_would():
    labels = ["10", "2 (b)", "9", "2 (a)"]
    first = body([(f"op-{label.replace(' (', '-').rstrip(')')}", label, "Decides") for label in labels], [])
    assert compare(first, Body()).only_first == ("2 (a)", "2 (b)", "9", "10")
    cited = compare(Body(), body([], ["S/RES/1373 (2001)", "S/RES/242 (1967)"])).cited_only_second
    assert cited == ("S/RES/242 (1967)", "S/RES/1373 (2001)")
