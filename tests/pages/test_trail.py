"""A trail along citations, kept in the address."""

import pytest

from resolutions.views.trail import LONGEST
from tests.builders import a_resolution, a_text
from tests.pages.conftest import words_of


@pytest.fixture
def chain(db):
    """2482 names paragraph 2 of 1373, which names 1269; 2500 names a statement and 2482."""
    a_text(a_resolution(1373), ("pp", "Recalling [1269 (1999)],"), ("2", "Decides to meet."))
    a_text(a_resolution(2482), ("pp", "Recalling paragraph 2 of resolution [1373 (2001): 2],"))
    a_text(a_resolution(2500), ("pp", "Noting [S/PRST/2018/9] and [2482 (2019)],"))


def steps(page):
    return [row.get("data-step") for row in page.tree.xpath("//li[@data-step]")]


def test_a_trail_begins_with_a_document_in_any_usual_spelling(chain, visit):
    for typed in ("2482", "S/RES/2482+(2019)", "UNSCR+2482"):
        assert steps(visit(f"/en/trail/?trail={typed}")) == ["S/RES/2482 (2019)"]
    assert "Begin with a document" in visit("/en/trail/").words
    assert "No document of the archive is called" in visit("/en/trail/?trail=nothing").words


def test_it_goes_on_to_what_the_last_document_cites_and_to_what_cites_it(chain, visit):
    links = visit("/en/trail/?trail=2482").links()
    assert links["S/RES/1373 (2001)"] == "?trail=2482~1373"
    assert links["S/RES/2500 (2019)"] == "?trail=2482~2500"
    assert visit("/en/trail/?trail=2500").links()["S/PRST/2018/9"] == "?trail=2500~S-PRST-2018-9"
    assert steps(visit("/en/trail/?trail=2500~S-PRST-2018-9")) == ["S/RES/2500 (2019)", "S/PRST/2018/9"]


def test_each_hop_is_told_with_its_sentence_whichever_of_the_two_cites(chain, visit):
    page = visit("/en/trail/?trail=1373~2482~1269")
    assert "S/RES/2482 (2019) cites S/RES/1373 (2001)" in page.words
    assert "Recalling paragraph 2 of resolution 1373 (2001)" in page.words
    assert "/en/resolutions/1373/#op-2" in page.tree.xpath("//a/@href")
    assert "No citation between these two is known." in page.words


def test_one_goes_back_along_it(chain, visit):
    page = visit("/en/trail/?trail=2500~2482~1373")
    back = [link.get("href") for link in page.tree.iter("a") if words_of(link) == "back to here"]
    assert back == ["?trail=2500", "?trail=2500~2482"]


def test_what_names_no_document_is_left_out_and_a_long_trail_keeps_its_end(chain, visit):
    assert steps(visit("/en/trail/?trail=2482~99999~nothing~1373")) == ["S/RES/2482 (2019)", "S/RES/1373 (2001)"]
    page = visit("/en/trail/?trail=" + "~".join(["1373", *["2482"] * LONGEST]))
    assert steps(page) == ["S/RES/2482 (2019)"] * LONGEST
    assert page.links()["S/RES/1373 (2001)"].count("~") == LONGEST - 1


def test_a_document_leads_to_a_trail(chain, visit):
    assert visit("/en/resolutions/2482/").links()["Begin a trail here"] == "/en/trail/?trail=2482"


def test_a_long_trail_asks_as_much_of_the_database_as_a_short_one(chain, visit, django_assert_max_num_queries):
    for trail in ("2500~2482", "2500~2482~1373~1269"):
        with django_assert_max_num_queries(12):  # one of them where a paragraph is named
            visit(f"/en/trail/?trail={trail}")
