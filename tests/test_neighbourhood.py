"""The map of the documents beside one: where each stands."""

from datetime import date
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from resolutions.neighbourhood import LABEL_AFTER, LETTER, MOST, MOST_LANES, ROW, WIDTH, Neighbour, draw

CENTRE = Neighbour(0, "1373 (2001)", date(2001, 9, 28), "Threats")
neighbours = st.builds(
    Neighbour,
    key=st.integers(1, 10_000),
    label=st.sampled_from(["242 (1967)", "2482 (2019)", "S/PRST/2018/9"]),
    day=st.dates(date(1946, 1, 1), date(2026, 12, 31)),
    lane=st.sampled_from(["", *(f"Item {number}" for number in range(12))]),
    weight=st.integers(0, 900),
)


def one(key, day, lane="Threats", weight=0):
    return Neighbour(key, f"{1000 + key} (2000)", day, lane, weight)


def box(node):
    label = node.neighbour.label
    return node.x - LABEL_AFTER, node.label_x + len(label) * LETTER, node.y - ROW / 2, node.y + ROW / 2


@given(st.lists(neighbours, max_size=120, unique_by=lambda one: one.key))
def test_no_two_labels_lie_on_one_another_and_none_leaves_the_drawing(told):
    drawn = draw(CENTRE, told)
    boxes = [box(node) for node in (*drawn.nodes, drawn.centre)]
    for (left, right, top, bottom), (other_left, other_right, other_top, other_bottom) in combinations(boxes, 2):
        assert right <= other_left or other_right <= left or bottom <= other_top or other_bottom <= top
    assert all(
        left >= -0.1 and right <= WIDTH + 0.1 and 0 < top < bottom <= drawn.height for left, right, top, bottom in boxes
    )
    assert len(drawn.nodes) + drawn.left_out == len(told)
    assert len(drawn.lanes) <= MOST_LANES + 1


def test_later_documents_stand_further_to_the_right():
    drawn = draw(CENTRE, [one(1, date(1999, 10, 19)), one(2, date(2019, 7, 19))])
    by_key = {node.neighbour.key: node.x for node in (*drawn.nodes, drawn.centre)}
    assert by_key[1] < by_key[0] < by_key[2]


def test_the_lane_with_most_documents_comes_first_and_what_has_none_last():
    drawn = draw(CENTRE, [one(1, date(2002, 1, 1), "Iraq"), one(2, date(2003, 1, 1), ""), one(3, date(2004, 1, 1))])
    assert [lane.name for lane in drawn.lanes] == ["Threats", "Iraq", ""]


def test_of_many_the_most_cited_are_drawn_and_the_others_counted():
    told = [one(key, date(2002, 1, 1), weight=key) for key in range(1, MOST + 11)]
    drawn = draw(CENTRE, told)
    assert {node.neighbour.key for node in drawn.nodes} == set(range(11, MOST + 11))
    assert drawn.left_out == 10


def test_a_document_alone_is_a_map_too():
    drawn = draw(CENTRE, [])
    assert (drawn.nodes, drawn.left_out, [year for year, _ in drawn.years]) == ((), 0, [2001])


def test_about_ten_years_are_named():
    drawn = draw(CENTRE, [one(1, date(1947, 1, 1)), one(2, date(2025, 1, 1))])
    assert [year for year, _ in drawn.years] == [1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020]


def test_a_document_of_long_ago_is_drawn_with_few_years_named():
    drawn = draw(CENTRE, [one(1, date(1864, 8, 22))])
    assert [year for year, _x in drawn.years] == [1880, 1900, 1920, 1940, 1960, 1980, 2000]
    assert len(draw(CENTRE, [one(1, date(1066, 10, 14))]).years) == 10
