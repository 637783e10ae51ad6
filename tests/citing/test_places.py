"""Where a paragraph stands, by its anchor and label."""

import pytest

from resolutions.citing.works import Part, Place, place_at

PLACES = [
    ("op-2", "2", Place(Part.BODY, "2")),
    ("op-2-b-ii", "2 (b) (ii)", Place(Part.BODY, "2", ("b", "ii"))),
    ("op-a-1", "1", Place(Part.BODY, "1", section="A")),
    ("op-b-2-c", "2 (c)", Place(Part.BODY, "2", ("c",), section="B")),
    ("op-a", "(a)", Place(Part.BODY, "", ("a",))),
    ("op-3-2", "3 [2]", Place(Part.BODY, "3")),
    ("op-3-2", "3", Place(Part.BODY, "3")),  # the second paragraph of that number
    ("pp-8", "", Place(Part.PREAMBLE, "8")),
    ("pp-3-a", "3 (a)", Place(Part.PREAMBLE, "3")),
    ("pp-b-2", "", Place(Part.PREAMBLE, "2", section="B")),
    ("annex-1", "", Place(Part.ANNEX)),
    ("annex-1-3-a", "3 (a)", Place(Part.ANNEX, "3", ("a",))),
]


@pytest.mark.parametrize(("anchor", "label", "place"), PLACES)
def test_a_paragraph_stands_where_its_anchor_says(anchor, label, place):
    assert place_at(anchor, label) == place


def test_an_annex_is_numbered_where_there_are_several():
    assert place_at("annex-2-3", "3", annexes=2) == Place(Part.ANNEX, "3", annex=2)


@pytest.mark.parametrize(("anchor", "label"), [("op-u1", ""), ("h-1", ""), ("fn-2", "2"), ("", ""), ("op", "")])
def test_what_print_has_no_name_for_has_no_place(anchor, label):
    assert place_at(anchor, label) is None
