"""Bodies: what established, extended and ended them, each with its words."""

import csv
from datetime import date

import pytest

from resolutions.terms import Verb
from tests.builders import a_resolution, a_text, an_effect
from tests.pages.conftest import words_of


def done(number, day, words, verb, body, agenda_item="The situation in Ruritania", **facts):
    resolution = a_resolution(number, adopted_on=day, agenda_item=agenda_item)
    return an_effect(a_text(resolution, ("1", words)), "1", verb, body=body, **facts)


@pytest.fixture
def bodies(db):
    """UNOR was set up, extended and ended; panels of experts were extended under two agenda items."""
    done(1701, date(2006, 8, 11), "Decides to set up UNOR.", Verb.ESTABLISHES, "UNOR")
    done(1773, date(2007, 8, 24), "Decides to extend UNOR.", Verb.EXTENDS, "UNOR", until="2008-08-31")
    done(1832, date(2008, 8, 27), "Decides that UNOR shall end.", Verb.TERMINATES, "UNOR", condition="upon receipt")
    panel = {"on": a_resolution(1591), "pinpoint": ["3"], "until": "P12M"}
    done(1841, date(2008, 10, 15), "Decides to extend the Panel.", Verb.EXTENDS, "Panel of Experts", **panel)
    done(1854, date(2008, 12, 19), "Decides to extend the Panel.", Verb.EXTENDS, "Panel of experts", "Strelsau")


def acts(page):
    return [words_of(line) for line in page.tree.find_class("reference-line")]


def test_every_body_stands_with_its_years_and_what_was_done_to_it(bodies, visit):
    page = visit("/en/bodies/")
    assert [words_of(row) for row in page.tree.find_class("row")] == [
        "2008 Panel of Experts Extended 2",
        "2006–2008 UNOR Established 1 Extended 1 Ended 1",
    ]
    assert "2 names" in page.words


def test_what_changed_a_resolution_leads_to_the_body_that_it_set_up(bodies, visit):
    since = visit("/en/resolutions/1591/").at("since").getparent()
    assert "/en/bodies/panel-of-experts/" in since.xpath(".//a/@href")


def test_a_body_tells_what_was_done_to_it_the_latest_first_and_quotes_it(bodies, visit):
    page = visit("/en/bodies/unor/")
    assert page.heading == "UNOR"
    assert acts(page) == [
        "S/RES/1832 (2008) 27 August 2008 – terminated, on conditions or with limits",
        "S/RES/1773 (2007) 24 August 2007 – extended, until 31 August 2008",
        "S/RES/1701 (2006) 11 August 2006 – established",
    ]
    assert "paragraph 1 Decides to extend UNOR." in page.words
    assert "upon receipt" in page.words
    assert "/en/resolutions/1773/#op-1" in page.tree.xpath("//blockquote/a/@href")


def test_a_mission_is_told_by_its_full_name_in_the_language_of_the_page(visit, client):
    done(425, date(1978, 3, 19), "Decides to set up UNIFIL.", Verb.ESTABLISHES, "UNIFIL")
    assert (
        words_of(visit("/fr/bodies/unifil/").part("catalogue-title")) == "Force intérimaire des Nations Unies au Liban"
    )
    assert "UNIFIL United Nations Interim Force in Lebanon" in visit("/en/bodies/").words
    assert "UNIFIL,United Nations Interim Force in Lebanon,1978" in client.get("/fr/bodies/?format=csv").text


def test_a_name_of_many_bodies_is_told_apart_by_the_agenda_item(bodies, visit):
    page = visit("/en/bodies/panel-of-experts/")
    assert "many bore it" in words_of(page.part("notice"))
    assert [words_of(heading) for heading in page.tree.iter("h3")] == ["Strelsau", "The situation in Ruritania"]
    assert "With reference to S/RES/1591 (2005), paragraph 3" in page.words


def test_what_is_not_read_surely_enough_is_not_told(bodies, visit):
    done(1900, date(2009, 12, 16), "Decides on the Office.", Verb.EXTENDS, "Office", confidence=0.5)
    assert visit("/en/bodies/office/").status == 404
    assert visit("/en/bodies/atlantis/").status == 404


def test_a_body_is_a_file_with_every_sentence_and_its_address(bodies, client):
    answer = client.get("/en/bodies/unor/?format=csv")
    rows = list(csv.DictReader(answer.content.decode("utf-8-sig").splitlines()))
    assert [(row["done"], row["until"], row["sentence"]) for row in rows][1:] == [
        ("extends", "2008-08-31", "Decides to extend UNOR."),
        ("establishes", "", "Decides to set up UNOR."),
    ]
    assert rows[0]["address"] == "http://testserver/en/resolutions/1832/#op-1"


def test_a_resolution_leads_to_the_bodies_it_does_something_to(bodies, visit):
    assert visit("/en/resolutions/1773/").links()["UNOR"] == "/en/bodies/unor/"


def test_the_pages_ask_as_much_of_the_database_for_one_as_for_many(bodies, visit, django_assert_num_queries):
    for number in (1937, 2004):
        with django_assert_num_queries(2):
            visit("/en/bodies/")
        with django_assert_num_queries(3):
            visit("/en/bodies/unor/")
        done(number, date(2010, 8, 30), "Decides to extend UNOR.", Verb.EXTENDS, "UNOR")
