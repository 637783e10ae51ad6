"""What a search finds, in which order, and what it shows of it."""

import re
from datetime import date

import pytest

from resolutions.search import results
from resolutions.search.results import Order
from resolutions.search.searching import search
from resolutions.terms import Kind


def found(typed, language="en", **how):
    return [group.symbol_text for group in search(typed, language, **how).groups]


def from_page_to_page(typed, order):
    """The numbers of the resolutions on every page."""
    pages = range(1, search(typed, "en", order=order).pages + 1)
    return [int(re.findall(r"\d+", symbol)[0]) for page in pages for symbol in found(typed, page=page, order=order)]


def shown(typed, language="en"):
    """The first passage that answers, with what is marked in brackets."""
    group = search(typed, language).groups[0]
    return "".join(f"[{part.text}]" if part.is_hit else part.text for part in group.passages[0].segments)


def test_a_word_is_found_in_any_inflection_and_marked(held):
    held(2504, "en", "Condemns acts of terrorists;")
    assert shown("terrorist") == "Condemns acts of [terrorists];"


def test_every_word_has_to_be_there(held):
    held(2504, "en", "arms embargo", "arms control")
    assert search("embargo arms", "en").paragraphs == 1


def test_a_phrase_is_found_word_for_word(held):
    held(2504, "en", "terrorist acts", "terrorist act", "acts of terrorists", "non-terrorist, acts")
    results = search('"terrorist acts"', "en")
    assert [passage.label for passage in results.groups[0].passages] == ["1", "4"]


def test_a_phrase_keeps_its_stop_words(held):
    held(2504, "en", "report to the Council", "report to all of the Council", "the Council, to report")
    assert search('"to the council"', "en").paragraphs == 1
    assert shown('"to the council"') == "report [to the Council]"


def test_a_phrase_does_not_begin_or_end_within_a_word(held):
    held(2504, "en", "unarmed forces", "armed forcestm")
    assert search('"armed forces"', "en").total == 0


def test_stop_words_out_of_quotes_are_not_asked_for(held):
    held(2504, "en", "sanctions")
    assert found("the sanctions") == ["S/RES/2504 (2020)"]


def test_stop_words_alone_are_asked_for(held):
    held(2504, "en", "to the Council", "sanctions")
    assert search("the", "en").paragraphs == 1


def test_either_is_enough(held):
    held(2504, "en", "Libya")
    held(2505, "en", "South Sudan")
    held(2506, "en", "the south of Sudan")
    assert found('Libya OR "South Sudan"', order=Order.OLDEST) == ["S/RES/2504 (2020)", "S/RES/2505 (2020)"]


def test_a_phrase_or_a_word_in_any_inflection(held):
    held(2504, "en", "sanctioned", "armed embargo", "arms embargo")
    assert search('sanction OR "arms embargo"', "en").paragraphs == 2


def test_what_is_excluded_is_not_found(held):
    held(2504, "en", "arms embargo", "embargo")
    assert search("embargo -arms", "en").paragraphs == 1


def test_an_excluded_phrase_is_excluded_word_for_word(held):
    held(2504, "en", "embargo on terrorist acts", "embargo on terrorist action", "embargo on a terrorist act")
    assert search('embargo -"terrorist acts"', "en").paragraphs == 2


def test_what_is_only_excluded_finds_nothing_and_asks_nothing(held, django_assert_num_queries):
    held(2504, "en", "arms embargo")
    with django_assert_num_queries(0):
        assert search("-nothing", "en").total == 0


@pytest.mark.parametrize(
    ("language", "text", "typed", "marked"),
    [
        pytest.param("fr", "les États Membres", "Etat", "les [États] Membres", id="French"),
        pytest.param("fr", "à l’État", '"l\'etat"', "à [l’État]", id="a French phrase"),
        pytest.param("es", "a los Estados", "Estados", "a los [Estados]", id="Spanish"),
        pytest.param("ru", "в Совете Безопасности", "совет", "в [Совете] Безопасности", id="Russian"),
        pytest.param("ar", "يشير إلى القرارات", "قرارات", "يشير إلى [القرارات]", id="Arabic"),
        pytest.param("ar", "القرار ١٣٧٣", '"القرار 1373"', "[القرار ١٣٧٣]", id="an Arabic phrase"),
        pytest.param("zh", "打击恐怖主义行为", "恐怖主义", "打击[恐怖主义]行为", id="Chinese"),
        pytest.param("zh", "第1373（2001）号决议", '"1373(2001)号"', "第[1373（2001）号]决议", id="a Chinese phrase"),
    ],
)
def test_six_languages_are_found_and_marked(held, language, text, typed, marked):
    held(2504, language, text)
    assert shown(typed, language) == marked


def test_a_text_in_the_language_of_the_page_answers_before_others(held):
    both = held(2504, "en", "sanctions")
    held(both, "fr", "sanctions")
    results = search("sanctions", "fr")
    assert (results.language, results.paragraphs) == ("fr", 1)


def test_where_no_paragraph_of_the_page_answers_another_language_does(held):
    held(2504, "en", "peace")
    held(2505, "fr", "le terrorisme")
    held(2506, "es", "terrorismo")
    results = search("terrorisme", "en")
    assert (results.language, [group.symbol_text for group in results.groups]) == ("fr", ["S/RES/2505 (2020)"])


def test_texts_that_are_not_published_are_not_found(held):
    held(2504, "en", "sanctions", is_published=False)
    assert found("sanctions") == []


def test_what_a_press_release_says_of_itself_is_not_found(held):
    held(2504, "en", "informal summary", kind=Kind.OTHER)
    assert found("summary") == []


def test_a_catalogue_alone_answers_by_title_agenda_item_and_symbol(catalogued):
    catalogued(2504, "[on terrorism]")
    catalogued(2505, "[on Cyprus]", "Threats caused by Terrorism")
    catalogued(2506, "[on Somalia]")
    assert found("terrorism", order=Order.OLDEST) == ["S/RES/2504 (2020)", "S/RES/2505 (2020)"]
    assert found("S/RES/2506") == ["S/RES/2506 (2020)"]


def test_the_words_may_stand_apart_in_title_and_agenda_item(catalogued):
    catalogued(2504, "[on sanctions]", "The situation in Somalia")
    assert found("sanctions Somalia") == ["S/RES/2504 (2020)"]
    assert found('sanctions "situation in Somalia"') == ["S/RES/2504 (2020)"]
    assert found("sanctions -Somalia") == []


def test_titles_and_agenda_items_are_marked(catalogued):
    catalogued(2504, "on sanctions", "Sanctioned States")
    (group,) = search("sanction", "en").groups
    assert [part.text for part in (*group.catalogue_title, *group.agenda_item) if part.is_hit] == [
        "sanctions",
        "Sanctioned",
    ]


def test_the_paragraphs_of_a_document_are_one_answer(held):
    held(2504, "en", *["sanctions"] * 5)
    (group,) = search("sanctions", "en").groups
    assert (group.paragraphs, len(group.passages), group.more) == (5, results.PASSAGES_SHOWN, 2)


def test_passages_are_in_the_order_of_the_text(held):
    held(2504, "en", "a word about sanctions and many other things", "nothing", "sanctions sanctions", "sanctions")
    (group,) = search("sanctions", "en").groups
    assert [passage.anchor for passage in group.passages] == ["op-1", "op-3", "op-4"]


def test_names_come_before_paragraphs_by_rank(held, catalogued):
    held(2505, "en", "sanctions sanctions sanctions")
    catalogued(2504, "[on sanctions]")
    assert found("sanctions") == ["S/RES/2504 (2020)", "S/RES/2505 (2020)"]


def test_operative_paragraphs_come_before_preambular_ones_by_rank(held):
    held(2505, "en", "sanctions", kind=Kind.PREAMBULAR)
    held(2504, "en", "sanctions")
    assert found("sanctions") == ["S/RES/2504 (2020)", "S/RES/2505 (2020)"]


def test_words_near_each_other_come_first_by_rank(held):
    held(2505, "en", "sanctions and a great many words on other matters than Somalia")
    held(2504, "en", "sanctions, Somalia and a great many words on other matters")
    assert found("sanctions Somalia") == ["S/RES/2504 (2020)", "S/RES/2505 (2020)"]


def test_the_newest_is_first_among_equals_and_on_request(held):
    for number in (2504, 2506, 2505):
        held(number, "en", "sanctions")
    newest = ["S/RES/2506 (2020)", "S/RES/2505 (2020)", "S/RES/2504 (2020)"]
    assert found("sanctions") == found("sanctions", order=Order.NEWEST) == newest
    assert found("sanctions", order=Order.OLDEST) == newest[::-1]


def test_dates_decide_before_numbers(held, catalogued):
    held(catalogued(2504, adopted_on=date(2020, 1, 10)), "en", "sanctions")
    held(catalogued(2505, adopted_on=date(2020, 1, 9)), "en", "sanctions")
    assert found("sanctions", order=Order.NEWEST) == ["S/RES/2504 (2020)", "S/RES/2505 (2020)"]


def test_answers_come_in_pages_and_none_is_lost(catalogued):
    numbers = range(2504, 2504 + 45)
    for number in numbers:
        catalogued(number, "[on sanctions]")
    pages = [found("sanctions", page=page) for page in (1, 2, 3)]
    assert [len(page) for page in pages] == [20, 20, 5]
    assert len({symbol for page in pages for symbol in page}) == 45
    assert search("sanctions", "en").pages == 3


def test_among_equals_the_newest_are_first_from_page_to_page(held, catalogued):
    for number in range(2504, 2504 + 25):
        catalogued(number, "[on sanctions]")
    for number in range(2529, 2529 + 25):
        held(number, "en", "sanctions")
    named, others = range(2528, 2503, -1), range(2553, 2528, -1)
    assert from_page_to_page("sanctions", Order.RANK) == [*named, *others]
    assert from_page_to_page("sanctions", Order.NEWEST) == [*others, *named]
    assert from_page_to_page("sanctions", Order.OLDEST) == [*reversed(named), *reversed(others)]


def test_all_that_answer_are_counted_and_the_shortest_that_says_it_comes_first(held):
    numbers = range(2504, 2504 + 25)
    for place, number in enumerate(numbers):
        held(number, "en", "sanctions" + " and peace" * place)
    assert from_page_to_page("sanctions", Order.RANK) == [*numbers]
    results = search("sanctions", "en")
    assert (results.total, results.pages) == (25, 2)


def test_of_more_than_a_page_the_first_is_the_first_in_the_order_asked_for(held, catalogued):
    held(catalogued(2503, "[on sanctions]"), "en", "sanctions")
    for number in range(2504, 2504 + 25):
        catalogued(number, "[on sanctions]")
    held(2529, "en", "sanctions")
    assert [found("sanctions", order=order)[0] for order in (Order.RANK, Order.NEWEST, Order.OLDEST)] == [
        "S/RES/2503 (2019)",
        "S/RES/2529 (2020)",
        "S/RES/2503 (2019)",
    ]
    assert found("sanctions", page=2, order=Order.RANK)[-1] == "S/RES/2529 (2020)"
    assert found("sanctions", page=2, order=Order.OLDEST)[-1] == "S/RES/2529 (2020)"


@pytest.mark.parametrize(("asked", "given"), [(0, 1), (-5, 1), (2, 1), (10**6, 1)])
def test_a_page_that_does_not_exist_is_the_nearest(catalogued, asked, given):
    catalogued(2504, "[on sanctions]")
    results = search("sanctions", "en", asked)
    assert (results.page, len(results.groups)) == (given, 1)


def test_where_too_many_paragraphs_answer_the_newest_are_looked_at(held, monkeypatch):
    monkeypatch.setattr("resolutions.search.searching.MOST_PARAGRAPHS", 2)
    held(2504, "en", "sanctions sanctions sanctions")
    held(2506, "en", "sanctions")
    held(2505, "en", "sanctions")
    results = search("sanctions", "en")
    assert results.is_capped
    assert results.paragraphs == 3
    assert [group.symbol_text for group in results.groups] == ["S/RES/2506 (2020)", "S/RES/2505 (2020)"]


@pytest.mark.parametrize(
    "typed",
    ["'", '"', "\\", "%", "%s", "%(x)s", "\x00", "a\x00b", "'; drop table resolutions_document; --", "a:*", "& | !",
     "<->", "()", "x" * 10_000, "x " * 5_000, "{x}", "\ud800", "\u202e", "$1", "-", "--", "OR", '""', "' OR '1'='1"],
    ids=ascii,
)  # fmt: skip
@pytest.mark.parametrize("language", ["en", "ar", "zh"])
def test_nothing_typed_is_an_error(held, typed, language):
    held(2504, "en", "sanctions")
    assert search(typed, language).total in (0, 1)


def test_braces_are_words(held):
    held(2504, "en", "answers")
    assert found("{answers}") == ["S/RES/2504 (2020)"]


@pytest.mark.parametrize(
    ("typed", "queries"),
    [
        pytest.param("sanctions", 2, id="answers"),
        pytest.param('"arms embargo" OR peace -war', 2, id="a longer query"),
        pytest.param("terrorisme", 4, id="answers in another language"),
        pytest.param("nothing", 2, id="no answer"),
    ],
)
def test_a_search_asks_the_database_little(held, django_assert_num_queries, typed, queries):
    for number in range(2504, 2530):
        held(number, "en", "sanctions", "peace", "arms embargo")
    held(2530, "fr", "terrorisme")
    with django_assert_num_queries(queries):
        search(typed, "en")
