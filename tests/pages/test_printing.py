"""The foot of printed pages."""

import pytest

from tests.builders import a_document, a_resolution, a_text

pytestmark = pytest.mark.django_db


def test_the_foot_bears_the_symbol_the_source_and_the_address(client):
    a_text(a_resolution(2482), ("1", "Decides."))
    answer = client.get("/en/resolutions/2482/print.css")
    assert answer["Content-Type"] == "text/css; charset=utf-8"
    style = answer.content.decode()
    assert '"S/RES/2482 (2019) \\b7  United Nations XML, an unofficial copy\\a ' in style
    assert "http://testserver/en/resolutions/2482/" in style


def test_no_name_ends_the_string_that_it_stands_in(client):
    document = a_document('S/1 "; } * { color: red } \\')
    style = client.get(f"{document.get_absolute_url()}print.css").content.decode()
    assert style.count('"') == 2
    assert style.count("{") == 2


def test_the_page_brings_its_foot_for_paper_alone(visit):
    a_text(a_resolution(2482), ("1", "Decides."))
    (style,) = visit("/fr/resolutions/2482/").tree.xpath(
        "//link[contains(@href, 'print.css') and @media='print'][last()]"
    )[-1:]
    assert style.get("href") == "/fr/resolutions/2482/print.css"
