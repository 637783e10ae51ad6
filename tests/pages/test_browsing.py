"""The list of resolutions: newest first, by year, in pages."""

from datetime import date

import pytest

from resolutions.models import LanguageVersion
from resolutions.terms import Adoption
from tests.builders import a_resolution, a_text
from tests.pages.conftest import words_of


def test_resolutions_are_listed_newest_first(visit):
    for number in (1373, 2482, 2462):
        a_resolution(number)
    page = visit("/en/resolutions/")
    assert page.symbols() == ["S/RES/2482 (2019)", "S/RES/2462 (2019)", "S/RES/1373 (2001)"]


def test_a_row_tells_date_adoption_and_the_languages_held(visit):
    facts = {"adoption": Adoption.UNANIMOUS, "in_favour": 15, "against": 0, "abstaining": 0}
    a_text(a_resolution(2482, adopted_on=date(2019, 7, 1), **facts), ("1", "Décide."), language="fr")
    row = visit("/fr/resolutions/").part("row-facts")
    assert words_of(row) == "1er juillet 2019 à l’unanimité, 15-0-0 fr"


def test_a_year_may_be_chosen(visit):
    a_resolution(1373)
    a_resolution(2482)
    page = visit("/en/resolutions/?year=2019")
    assert page.symbols() == ["S/RES/2482 (2019)"]
    assert page.heading == "Resolutions of 2019"


@pytest.mark.parametrize("typed", ["abc", "-1", "0", "20190", "2019.5", "1e9", "٢٠١٩x", "9" * 40])
def test_what_is_no_year_is_said_to_be_none(typed, visit):
    a_resolution(2482)
    page = visit(f"/en/resolutions/?year={typed}")
    assert page.status == 200
    assert page.symbols() == ["S/RES/2482 (2019)"]
    assert "is not a year" in page.words


def test_a_year_without_resolutions_has_none(visit):
    a_resolution(2482)
    page = visit("/en/resolutions/?year=1900")
    assert page.symbols() == []
    assert "0 resolutions" in page.words


def test_fifty_stand_on_a_page_and_pages_keep_the_year(visit):
    for number in range(2452, 2504):
        a_resolution(number)
    page = visit("/en/resolutions/?year=2019")
    assert len(page.symbols()) == 50
    assert page.links()["Next"] == "?year=2019&page=2"
    assert len(visit("/en/resolutions/?year=2019&page=2").symbols()) == 2


@pytest.mark.parametrize(("typed", "shown"), [("0", 50), ("-1", 50), ("many", 50), ("99", 2)])
def test_below_one_is_the_first_page_and_beyond_the_last_the_last(typed, shown, visit):
    for number in range(2452, 2504):
        a_resolution(number)
    assert len(visit(f"/en/resolutions/?page={typed}").symbols()) == shown


@pytest.mark.parametrize("typed", ["99", "0", "-3", "many"])
def test_any_page_asked_for_gives_an_answer(typed, visit):
    a_resolution(2482)
    assert visit(f"/en/resolutions/?page={typed}").symbols() == ["S/RES/2482 (2019)"]


def test_a_row_names_each_language_in_which_a_text_is_held_by_its_own_name(visit):
    resolution = a_resolution(2482)
    for language in ("en", "ru"):  # a second source, and a text that is held back
        a_text(resolution, ("1", "Decides."), language=language, content=f"another {language}".encode())
    LanguageVersion.objects.update(is_published=False)
    for language in ("zh", "en", "fr"):
        a_text(resolution, ("1", "Decides."), language=language)
    a_resolution(2483)
    page = visit("/en/resolutions/")
    held = [[(mark.text, mark.get("title")) for mark in row.find_class("held")] for row in page.tree.find_class("row")]
    assert held == [
        [],
        [("en", "text held in English"), ("fr", "text held in Français"), ("zh", "text held in 中文")],
    ]


def test_the_list_asks_as_much_of_the_database_for_one_as_for_many(visit, django_assert_num_queries):
    for number in range(2462, 2482):
        a_text(a_resolution(number, adopted_on=date(2019, 1, 1)), ("1", "Decides."))
    with django_assert_num_queries(8):
        visit("/en/resolutions/")
