"""The map: a drawing of the documents beside one, and its data as a table and a file."""

from datetime import date

import pytest

from tests.builders import a_document, a_resolution, an_edge

ITEM = "Threats to international peace and security"


@pytest.fixture
def around(db):
    centre = a_resolution(1373, adopted_on=date(2001, 9, 28), agenda_item=ITEM)
    before = a_resolution(1269, adopted_on=date(1999, 10, 19), agenda_item="Responsibility of the Council")
    after = a_resolution(2482, adopted_on=date(2019, 7, 19), agenda_item=ITEM)
    an_edge(centre, before)
    an_edge(after, centre, mentions=3)
    an_edge(centre, a_document("Convention on Chairs", series="treaty"))
    return centre


def test_each_document_is_a_link_in_the_lane_of_its_agenda_item(around, visit):
    page = visit("/en/resolutions/1373/map/")
    drawing = page.part("map")
    assert page.links(drawing) == {
        "S/RES/1269 (1999) 1269 (1999)": "/en/resolutions/1269/",
        "S/RES/2482 (2019) 2482 (2019)": "/en/resolutions/2482/",
    }
    lanes = [text.text_content() for text in drawing.find_class("map-quiet")]
    assert lanes[-2:] == [ITEM, "Responsibility of the Council"]
    assert len(drawing.find_class("map-cited")) == 1  # 1269; 2482 cites 1373


def test_what_is_drawn_stands_in_a_table_too(around, visit):
    rows = [" ".join(row.text_content().split()) for row in visit("/en/resolutions/1373/map/").tree.iter("tr")]
    assert "S/RES/2482 (2019) 19 July 2019 Threats to international peace and security cites it 3 0" in rows
    assert any(row.startswith("S/RES/1269 (1999)") and "is cited by it 1" in row for row in rows)


def test_what_has_no_day_is_not_drawn_but_is_in_the_file(around, visit, client):
    assert "Convention on Chairs" not in visit("/en/resolutions/1373/map/").words
    rows = client.get("/en/resolutions/1373/map/?format=csv").content.decode("utf-8-sig").splitlines()
    assert rows[0] == "document,adopted_on,agenda_item,relation,mentions,times_cited,drawn,address"
    assert len(rows) == 4
    assert any(row.startswith("Convention on Chairs,,,cited by it,1,1,no,") for row in rows)


@pytest.mark.parametrize("address", ["/en/resolutions/1/map/", "/en/documents/Convention_on_Chairs/map/"])
def test_where_there_is_nothing_to_draw_the_page_says_so(address, around, visit):
    a_resolution(1)
    page = visit(address)
    assert "There is nothing to draw" in page.words
    assert not page.tree.find_class("map")


def test_a_map_takes_as_many_questions_whatever_its_size(around, client, django_assert_num_queries):
    for number in range(1400, 1440):
        an_edge(a_resolution(number, adopted_on=date(2002, 5, 1), agenda_item=ITEM), around)
    with django_assert_num_queries(4):
        client.get("/en/resolutions/1373/map/")


def test_numbers_in_the_drawing_are_written_for_programs_in_every_language(around, visit):
    for language in ("fr", "ar"):
        circle = visit(f"/{language}/resolutions/1373/map/").part("map").find(".//{*}circle")
        assert "," not in circle.get("cx")
        assert circle.get("cx").replace(".", "").isascii()
