"""Following citations: Cites, Cited by, and the sentences that cite."""

from datetime import date
from itertools import pairwise

from tests.builders import a_document, a_resolution, a_text, an_edge
from tests.pages.conftest import words_of


def test_the_citing_sentence_is_quoted_with_its_place(visit):
    a_text(
        a_resolution(2482), ("pp", "Recalling others."), ("23", "Decides so. Requests help under [2395 (2017)]. Ends.")
    )
    passage = visit("/en/resolutions/2395/cited-by/").part("passage")
    assert words_of(passage) == "paragraph 23 Requests help under 2395 (2017)."
    assert passage.findtext(".//mark") == "2395 (2017)"


def test_what_a_resolution_cites_is_listed_by_number_with_its_sentences(visit):
    a_text(
        a_resolution(2482),
        ("pp", "Recalling [2396 (2017)] and [1373 (2001)],"),
        ("1", "Decides, noting [S/2018/1177]."),
    )
    page = visit("/en/resolutions/2482/cites/")
    assert page.symbols() == ["S/RES/1373 (2001)", "S/RES/2396 (2017)", "S/2018/1177"]
    assert page.links(page.part("passage")) == {"preambular paragraph 1": "/en/resolutions/2482/#pp-1"}


def test_what_cites_a_resolution_is_listed_newest_first(visit):
    for number, day in ((2396, date(2017, 12, 21)), (2482, date(2019, 7, 19)), (2462, date(2019, 3, 28))):
        an_edge(a_resolution(number, adopted_on=day), a_resolution(1373))
    page = visit("/en/resolutions/1373/cited-by/")
    assert page.symbols() == ["S/RES/2482 (2019)", "S/RES/2462 (2019)", "S/RES/2396 (2017)"]


def test_a_sentence_is_quoted_in_the_language_of_the_page_else_in_another(visit):
    citing = a_resolution(2482)
    a_text(citing, ("1", "Décide selon [1373 (2001)]."), language="fr", content=b"fr")
    assert visit("/en/resolutions/1373/cited-by/").part("passage").find("q").get("lang") == "fr"
    a_text(citing, ("1", "Decides under [1373 (2001)]."), language="en", content=b"en")
    passage = visit("/en/resolutions/1373/cited-by/").part("passage")
    assert words_of(passage) == "paragraph 1 Decides under 1373 (2001)."
    assert words_of(visit("/fr/resolutions/1373/cited-by/").part("passage")).endswith("Décide selon 1373 (2001).")


def test_a_citation_known_only_from_the_catalogue_has_no_sentence(visit):
    an_edge(a_resolution(2482), a_resolution(1373))
    page = visit("/en/resolutions/1373/cited-by/")
    assert page.symbols() == ["S/RES/2482 (2019)"]
    assert not page.tree.find_class("passage")


def test_the_words_of_a_press_release_around_a_resolution_are_not_quoted(visit):
    a_text(a_resolution(2482), ("other", "The Council also spoke of [1373 (2001)]."), ("1", "Decides."))
    assert visit("/en/resolutions/1373/cited-by/").symbols() == []


def test_the_reading_page_names_the_newest_that_cite_and_leads_to_all(visit):
    for number in range(2400, 2425):
        an_edge(a_resolution(number, adopted_on=date(2018, 1, 1)), a_resolution(1373))
    page = visit("/en/resolutions/1373/")
    assert len(page.symbols()) == 20
    assert page.symbols()[0] == "S/RES/2424 (2018)"
    assert page.links()["All 25 documents that cite it"] == "/en/resolutions/1373/cited-by/"


def test_a_list_has_pages_and_any_page_asked_for_gives_an_answer(visit):
    for number in range(2400, 2451):
        an_edge(a_resolution(number), a_resolution(1373))
    address = "/en/resolutions/1373/cited-by/"
    assert len(visit(address).symbols()) == 50
    assert visit(address).links()["Next"] == "?page=2"
    assert len(visit(f"{address}?page=2").symbols()) == 1
    assert len(visit(f"{address}?page=99").symbols()) == 1
    assert len(visit(f"{address}?page=many").symbols()) == 50


def test_a_chain_is_walked_by_links_alone(visit):
    chain = [2482, 2462, 1373, 1269]
    for citing, cited in pairwise(chain):
        an_edge(a_resolution(citing), a_resolution(cited))
    page = visit("/en/resolutions/2482/")
    for symbol in ("S/RES/2462 (2019)", "S/RES/1373 (2001)", "S/RES/1269 (1999)"):
        page = visit(page.links()[symbol])
    assert page.heading == "Resolution 1269 (1999)"


def test_a_list_asks_as_much_of_the_database_for_one_as_for_many(visit, django_assert_num_queries):
    for number in range(2400, 2410):
        a_text(a_resolution(number), ("pp", "Recalling [1373 (2001)],"))
    with django_assert_num_queries(7):  # the sentences and two of five facets are asked together
        visit("/en/resolutions/1373/cited-by/")


def test_no_resolution_no_list(visit):
    assert visit("/en/resolutions/9999/cites/").status == 404
    assert visit("/en/resolutions/9999/cited-by/").status == 404


def test_any_other_document_has_its_lists_too(visit):
    a_text(a_resolution(2482), ("18", "Recalling the addendum ([S/2018/1177]) and [S/PRST/2018/9],"))
    a_text(a_document("S/PRST/2018/9"), ("pp", "Recalling [1373 (2001)],"))
    assert visit("/en/documents/S-2018-1177/cited-by/").symbols() == ["S/RES/2482 (2019)"]
    assert visit("/en/statements/2018/9/cites/").symbols() == ["S/RES/1373 (2001)"]
    assert visit("/en/statements/2018/9/cited-by/").heading == "What cites S/PRST/2018/9"


def test_the_reading_page_quotes_three_sentences_of_a_document_and_the_list_all(visit):
    a_text(a_resolution(2482), *((str(place), "Recalling [1373 (2001)].") for place in range(1, 6)))
    assert len(visit("/en/resolutions/2482/").tree.find_class("passage")) == 3
    assert len(visit("/en/resolutions/2482/cites/").tree.find_class("passage")) == 5


def test_a_treaty_and_an_article_of_the_charter_have_pages_under_their_names(visit):
    treaty, article = "Rome Statute of the International Criminal Court", "Charter of the United Nations, Article 41"
    a_text(a_resolution(2482), ("pp", f"Recalling the [{treaty}] and [{article}],"))
    assert visit("/fr/documents/Rome_Statute_of_the_International_Criminal_Court/").heading == (
        "Statut de Rome de la Cour pénale internationale"
    )
    page = visit("/fr/documents/Charter_of_the_United_Nations,_Article_41/cited-by/")
    assert page.heading == "Ce qui cite Charte des Nations Unies, Article 41"
    assert page.symbols() == ["S/RES/2482 (2019)"]


def test_a_sentence_of_another_text_than_is_shown_is_led_to_beside_it(visit):
    a_resolution(1373)
    citing = a_resolution(1022)
    a_text(citing, ("pp", "Rappelant sa résolution."), language="fr")
    a_text(citing, ("8", "Recalling [1373 (2001)],"), language="en")
    cited_by = visit("/fr/resolutions/1373/cited-by/")
    assert cited_by.links(cited_by.part("passage")) == {"paragraphe 8": "/fr/resolutions/1022/?beside=en#en-op-8"}
    beside = visit("/fr/resolutions/1022/?beside=en")
    assert beside.tree.get_element_by_id("en-op-8") is not None
    cites = visit("/fr/resolutions/1022/cites/")
    assert cites.links(cites.part("passage")) == {"paragraphe 8": "/fr/resolutions/1022/?beside=en#en-op-8"}


def test_a_sentence_of_the_only_text_that_is_published_is_led_to_in_it(visit):
    held_back = a_text(a_resolution(1022), ("8", "Rappelant [1373 (2001)],"), language="fr")
    type(held_back).objects.update(is_published=False)
    a_text(a_resolution(1022), ("8", "Recalling [1373 (2001)],"))
    page = visit("/fr/resolutions/1373/cited-by/")
    assert page.links(page.part("passage")) == {"paragraphe 8": "/fr/resolutions/1022/#op-8"}
