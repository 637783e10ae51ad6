"""Path: the shortest chains of citations between two documents, with the sentence of every hop."""

from itertools import pairwise

import pytest

from tests.builders import a_resolution, a_text, an_edge
from tests.pages.conftest import words_of


def chain(*numbers):
    for citing, cited in pairwise(numbers):
        an_edge(a_resolution(citing), a_resolution(cited))


def hops(page):
    return [(hop.get("data-symbol"), hop.get("data-cited")) for hop in page.tree.xpath("//li[@data-cited]")]


def test_the_shortest_chain_is_told_hop_by_hop(visit):
    chain(2482, 2462, 1373, 1269)
    chain(2482, 1373)
    page = visit("/en/path/?from=2482&to=1269")
    assert hops(page) == [
        ("S/RES/2482 (2019)", "S/RES/1373 (2001)"),
        ("S/RES/1373 (2001)", "S/RES/1269 (1999)"),
    ]
    assert "2 citations long · the only chain so short" in page.words


@pytest.mark.parametrize("typed", ["1373", "S/RES/1373(2001)", "res. 1373", "résolution 1373", "1373 (1999)"])
def test_a_document_may_be_typed_in_any_usual_spelling(visit, typed):
    chain(2482, 1373)
    assert hops(visit(f"/en/path/?from=2482&to={typed}")) == [("S/RES/2482 (2019)", "S/RES/1373 (2001)")]


def test_every_equally_short_chain_is_shown(visit):
    chain(2482, 2462, 1373)
    chain(2482, 2396, 1373)
    page = visit("/en/path/?from=2482&to=1373")
    assert len(page.tree.find_class("hops")) == 2
    assert "2 chains so short" in page.words


def test_of_very_many_chains_the_first_are_shown_and_all_are_counted(visit):
    for number in range(2400, 2412):
        chain(2482, number, 1373)
    page = visit("/en/path/?from=2482&to=1373")
    assert len(page.tree.find_class("hops")) == 10
    assert "12 chains so short · the first 10 are shown" in page.words


def test_a_hop_quotes_its_sentence_and_leads_to_both_paragraphs(visit):
    a_text(a_resolution(1373), ("2", "Decides so."), ("2 (b)", "Requests more."))
    a_text(a_resolution(2482), ("7", "Requests all to apply [1373 (2001): 2 (b)]."))
    page = visit("/en/path/?from=2482&to=1373")
    passage = page.part("passage")
    assert passage.findtext(".//mark") == "1373 (2001)"
    assert page.links(passage) == {
        "paragraph 7": "/en/resolutions/2482/#op-7",
        "paragraph 2 (b)": "/en/resolutions/1373/#op-2-b",
    }


def test_each_sentence_leads_to_the_paragraph_that_it_names_itself(visit):
    a_text(a_resolution(1373), ("1", "Decides so."), ("2", "Requests more."))
    a_text(a_resolution(2482), ("4", "Recalls [1373 (2001): 2]."), ("5", "Recalls [1373 (2001): 1]."))
    page = visit("/en/path/?from=2482&to=1373")
    named = page.part("hops").xpath(".//a[contains(@href, '1373/#')]")
    assert [link.get("href") for link in named] == ["/en/resolutions/1373/#op-2", "/en/resolutions/1373/#op-1"]


def test_a_hop_known_from_the_catalogue_says_that_there_is_nothing_to_quote(visit):
    chain(2482, 1373)
    assert "No text is held to quote" in words_of(visit("/en/path/?from=2482&to=1373").part("hops"))


def test_no_chain_is_said_plainly_and_the_other_way_is_offered(visit):
    chain(2482, 1373)
    a_resolution(242)
    assert (
        "No chain of citations leads from S/RES/2482 (2019) back to S/RES/242 (1967)."
        in visit("/en/path/?from=2482&to=242").words
    )
    page = visit("/en/path/?from=1373&to=2482")
    back = page.links()["There is one from S/RES/2482 (2019) back to S/RES/1373 (2001)."]
    assert hops(visit(back)) == [("S/RES/2482 (2019)", "S/RES/1373 (2001)")]


def test_what_is_no_document_is_named_and_the_form_keeps_it(visit):
    a_resolution(2482)
    page = visit("/en/path/?from=2482&to=%3Cb%3Eno+such%3C/b%3E")
    assert "No document of the archive is called <b>no such</b>." in page.words
    assert page.tree.xpath("//input[@name='to']/@value") == ["<b>no such</b>"]


def test_a_document_leads_to_itself_in_no_step(visit):
    a_resolution(2482)
    assert "Both are the same document." in visit("/en/path/?from=2482&to=S/RES/2482").words


def test_the_page_opens_with_an_empty_form(visit):
    page = visit("/en/path/")
    assert page.status == 200
    assert not page.tree.xpath("//section[@aria-labelledby='chains']")


def test_a_path_asks_as_much_of_the_database_for_many_chains_as_for_one(visit, django_assert_num_queries):
    for number in range(2400, 2410):
        chain(2482, number, 1373)
    with django_assert_num_queries(8):
        visit("/en/path/?from=2482&to=1373")
