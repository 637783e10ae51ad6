"""The first page: what the archive holds, and ways in."""

from tests.builders import a_document, a_resolution, a_text, an_edge
from tests.pages.conftest import words_of


def test_the_first_page_says_what_the_archive_holds(visit):
    an_edge(a_resolution(2482), a_resolution(1))
    page = visit("/en/")
    assert "2 resolutions, 1946 to 2019" in page.words
    assert "1 links" in page.words


def test_links_are_counted_between_resolutions_as_the_page_says(visit):
    a_text(a_resolution(2482), ("pp", "Recalling [1373 (2001)] and [S/PRST/2018/9],"))
    assert "1 links from the resolutions" in visit("/en/").words


def test_it_says_honestly_how_many_full_texts_are_held_and_how_to_load_the_rest(visit):
    a_resolution(1373)
    a_text(a_resolution(2482), ("1", "Décide."), language="fr")
    page = visit("/en/")
    assert "The full text of 1 resolution out of 2 is held." in page.words
    assert "make load FROM=" in page.words
    a_text(a_resolution(1373), ("1", "Decides."))
    assert "make load FROM=" not in visit("/en/").words


def test_the_texts_of_resolutions_are_counted_in_each_language_and_no_others(visit):
    a_text(a_resolution(2482), ("1", "Décide."), language="fr")
    a_text(a_document("S/PRST/2018/9"), ("1", "Le Conseil note."), language="fr")
    assert words_of(visit("/en/").at("texts").getparent().find("dl")) == "Français 1"


def test_it_leads_to_the_newest_the_years_and_a_chain(visit):
    for number in (2482, 2462, 1373, 1269):
        a_resolution(number)
    page = visit("/fr/")
    assert [words_of(link) for link in page.part("chain").iter("a")] == [
        "S/RES/2482 (2019)",
        "S/RES/2462 (2019)",
        "S/RES/1373 (2001)",
        "S/RES/1269 (1999)",
    ]
    assert page.links()["2019 2"] == "/fr/resolutions/?year=2019"
    assert page.links(page.part("rows"))["S/RES/2482 (2019)"] == "/fr/resolutions/2482/"


def test_it_names_the_most_cited_and_leads_to_all_of_them(visit):
    for citing in (2462, 2482):
        an_edge(a_resolution(citing), a_resolution(1373))
    an_edge(a_resolution(2482), a_resolution(2462))
    page = visit("/en/")
    most_cited = page.at("most-cited").getparent()
    assert next(iter(page.links(most_cited))).startswith("S/RES/1373 (2001)")
    assert "cited by 2 documents" in words_of(most_cited)
    assert page.links()["All resolutions, most cited first"] == "/en/resolutions/?sort=most_cited_first"


def test_it_leads_to_the_other_ways_of_looking(visit):
    a_resolution(2482)
    links = visit("/en/").links()
    assert links["Agenda items"] == "/en/agenda-items/"
    assert links["States"] == "/en/states/"


def test_an_empty_archive_says_so(visit):
    page = visit("/en/")
    assert page.status == 200
    assert "The archive is empty" in page.words


def test_the_first_page_asks_as_much_of_the_database_for_few_as_for_many(visit, django_assert_num_queries):
    for number in range(2400, 2482):
        a_resolution(number)
    with django_assert_num_queries(8):
        visit("/en/")
