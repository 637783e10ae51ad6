"""Presidential statements: their list, and what the page of one tells."""

from datetime import date

import pytest

from resolutions.models import AgendaItem, Document, Paragraph
from resolutions.symbols import Series
from resolutions.terms import Kind
from resolutions.typesetting import LONG_ANNEX, STRETCH
from tests.builders import a_text
from tests.pages.conftest import words_of


@pytest.fixture
def statement(db):
    def statement(year, number, **facts):
        symbol = f"S/PRST/{year}/{number}"
        document = Document.objects.create(
            series=Series.PRESIDENTIAL_STATEMENT, symbol=symbol, year=year, adopted_on=date(year, 5, number), **facts
        )
        return a_text(document, ("", "The Security Council notes an invented matter."))

    return statement


def test_statements_are_listed_by_year_and_narrowed_to_one(visit, statement):
    for year, number in ((2018, 9), (2018, 10), (2019, 1)):
        statement(year, number)
    Document.objects.create(series=Series.PRESIDENTIAL_STATEMENT, symbol="S/PRST/1999/1", year=1999)
    assert visit("/en/statements/").symbols() == ["S/PRST/2019/1", "S/PRST/2018/10", "S/PRST/2018/9"]
    assert visit("/en/statements/?year=2018").symbols() == ["S/PRST/2018/10", "S/PRST/2018/9"]
    assert len(visit("/en/statements/?year=1999").symbols()) == 3


def test_an_agenda_item_narrows_the_statements_and_their_years(visit, statement):
    item = AgendaItem.objects.create(name="An invented item")
    statement(2018, 9, agenda_item=item)
    statement(2019, 1, agenda_item=item)
    statement(2018, 10)
    page = visit(f"/en/statements/?agenda_item={item.name}")
    assert page.symbols() == ["S/PRST/2019/1", "S/PRST/2018/9"]
    assert visit(f"/en/statements/{page.links()['2018 1']}").symbols() == ["S/PRST/2018/9"]
    links = visit(item.get_absolute_url()).links()
    assert visit(links["All presidential statements under this item"]).symbols() == page.symbols()
    assert visit("/en/statements/?agenda_item=Nothing%00+of+the+kind").symbols() == []


def test_a_row_and_the_page_tell_meeting_and_agenda_item(visit, statement):
    statement(2018, 9, meeting=8247, agenda_item=AgendaItem.objects.create(name="An invented item"))
    row = words_of(visit("/en/statements/").tree.xpath("//li[@data-symbol='S/PRST/2018/9']")[0])
    assert "An invented item" in row
    assert "8247th meeting" in row
    page = visit("/en/statements/2018/9/")
    assert words_of(page.part("adoption-line")) == "9 May 2018, 8247th meeting"
    assert words_of(page.part("catalogue-title")) == "An invented item"
    facts = words_of(page.part("facts"))
    assert "8247th meeting" in facts
    assert "An invented item" in facts


def test_of_a_long_annex_one_stretch_is_shown_and_the_next_has_an_address(visit, statement):
    version = statement(2018, 18)
    Paragraph.objects.bulk_create(
        Paragraph(version=version, language="en", position=100 + place, kind=Kind.ANNEX, text=f"Point {place}.",
            anchor=f"annex-1-{place}")
        for place in range(1, LONG_ANNEX + 2)
    )  # fmt: skip
    first, second = visit("/en/statements/2018/18/"), visit("/en/statements/2018/18/?annex=2")
    assert first.tree.xpath("//a[@rel='next']/@href") == ["?annex=2#part-2"]
    assert f"Point {STRETCH}." in words_of(first.tree)
    assert f"Point {STRETCH + 1}." not in words_of(first.tree)
    assert f"Point {STRETCH + 1}." in words_of(second.tree)
    assert second.tree.xpath("//a[@rel='prev']/@href") == ["?annex=1#part-2"]
    last = f"annex-1-{STRETCH + 1}"
    assert first.at(last).get("href") == f"?annex=2#{last}"
    assert second.at(last).tag == "div"
