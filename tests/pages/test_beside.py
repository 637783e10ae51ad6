"""Two languages of one text side by side."""

import pytest

from tests.builders import a_resolution, a_text
from tests.pages.conftest import words_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def resolution():
    resolution = a_resolution(2482)
    a_text(resolution, ("pp", "Recalling [1373 (2001)],"), ("1", "Decides."), ("2", "Requests."))
    a_text(resolution, ("pp", "Rappelant ce qui précède,"), ("1", "Décide."), language="fr")
    return resolution


def rows(page):
    return [[words_of(side) for side in pair] for pair in page.tree.find_class("pair")]


def test_paragraphs_stand_beside_their_translation(visit, resolution):
    page = visit("/fr/resolutions/2482/?beside=en")
    assert rows(page) == [
        ["1 Rappelant ce qui précède,", "1 Recalling 1373 (2001),"],
        ["1. Décide.", "1. Decides."],
        ["", "2. Requests."],
    ]


def test_anchors_are_those_of_the_text_that_is_shown_and_the_other_has_its_own(visit, resolution):
    page = visit("/fr/resolutions/2482/?beside=en")
    assert words_of(page.at("op-1")) == "1. Décide."
    assert words_of(page.at("en-op-1")) == "1. Decides."
    ids = page.tree.xpath("//@id")
    assert len(ids) == len(set(ids))


def test_each_side_tells_its_language(visit, resolution):
    pair = visit("/fr/resolutions/2482/?beside=en").tree.find_class("pair")[0]
    assert [side.get("lang") for side in pair] == ["fr", "en"]


def test_unequal_counts_are_said(visit, resolution):
    said = words_of(visit("/en/resolutions/2482/?beside=fr").at("unequal"))
    assert said.startswith("Paragraphs: English 3, Français 2.")


def test_equal_counts_are_not_spoken_of(visit, resolution):
    a_text(resolution, ("pp", "Recordando,"), ("1", "Decide."), ("2", "Pide."), language="es")
    assert not visit("/en/resolutions/2482/?beside=es").tree.xpath("//*[@id='unequal']")


def test_the_page_leads_there_and_back(visit, resolution):
    assert visit("/fr/resolutions/2482/").links()["English"] == "?beside=en"
    beside = visit("/fr/resolutions/2482/?beside=en")
    assert beside.links()["Une seule langue"] == "?"


@pytest.mark.parametrize("asked", ["fr", "ru", "xx", "", "%00"])
def test_what_is_not_held_is_not_set_beside(visit, resolution, asked):
    page = visit(f"/fr/resolutions/2482/?beside={asked}")
    assert page.status == 200
    assert rows(page) == []


def test_a_text_that_is_held_in_one_language_offers_no_other(visit):
    a_text(a_resolution(1373), ("1", "Decides."))
    assert not visit("/en/resolutions/1373/").tree.find_class("beside-choice")
