"""What changed a resolution since, on its page: quoted, with its conditions, and never that it is in force."""

from datetime import date

import pytest

from resolutions.terms import Verb
from resolutions.views.changes import ranges_of, until_in_words
from tests.builders import a_resolution, a_text, an_effect
from tests.pages.conftest import words_of


@pytest.fixture
def ended():
    """1973, of which 2016 says in two paragraphs that it ends."""
    changed = a_resolution(1973, adopted_on=date(2011, 3, 17))
    citing = a_text(
        a_resolution(2016, adopted_on=date(2011, 10, 27)), ("5", "Decides to end 4."), ("6", "Decides to end 5.")
    )
    an_effect(citing, "5", Verb.TERMINATES, changed, pinpoint=["4", "5"], until="2011-10-31")
    an_effect(citing, "6", Verb.TERMINATES, changed, pinpoint=["6", "7"], until="2011-10-31")
    return changed


def since(page):
    return words_of(page.at("since").getparent())


def test_it_says_what_was_done_to_which_paragraphs_by_which_and_quotes_it(visit, ended):
    page = visit("/en/resolutions/1973/")
    assert "The text is shown as adopted." in since(page)
    assert "Paragraphs 4–7 – terminated, as from 31 October 2011 – S/RES/2016 (2011)" in since(page)
    assert "Decides to end 4" in since(page)
    assert page.links()["paragraph 5"] == "/en/resolutions/2016/#op-5"


def test_what_is_conditional_is_never_reduced_to_its_end(visit):
    changed = a_resolution(1929)
    citing = a_text(a_resolution(2231), ("7", "Decides that all shall end upon receipt."))
    an_effect(citing, "7", Verb.TERMINATES, changed, condition="upon receipt of the report")
    told = since(visit("/en/resolutions/1929/"))
    assert "As a whole – terminated, on conditions or with limits – S/RES/2231 (2015)" in told
    assert "upon receipt of the report" in told


def test_where_nothing_is_known_it_says_so_and_nowhere_that_it_is_in_force(visit):
    a_text(a_resolution(1929), ("1", "Decides to meet."))
    page = visit("/en/resolutions/1929/")
    assert "Nothing is known in the archive" in since(page)
    assert "in force" not in page.words


def test_what_is_not_read_surely_enough_is_not_told(visit, ended):
    ended.effects.update(confidence=0.8)
    assert "Nothing is known" in since(visit("/en/resolutions/1973/"))


def test_a_source_that_readers_are_not_shown_tells_nothing(visit, ended):
    version = ended.effects.first().paragraph.version
    type(version).objects.filter(pk=version.pk).update(is_published=False)
    assert "Nothing is known" in since(visit("/en/resolutions/1973/"))


@pytest.mark.parametrize("language", ["fr", "es", "ru", "ar", "zh"])
def test_the_words_are_quoted_as_english_on_every_page(visit, ended, language):
    page = visit(f"/{language}/resolutions/1973/")
    assert "Decides to end 4" in since(page)


@pytest.mark.parametrize(
    ("labels", "said"),
    [
        (["4", "5", "6", "8"], "4–6, 8"),
        (["10", "9", "2 (a)"], "2 (a), 9–10"),
        (["7"], "7"),
        (["4", "4"], "4"),
    ],
)
def test_neighbouring_paragraphs_are_joined(labels, said):
    assert ranges_of(labels) == said


@pytest.mark.parametrize(
    ("until", "verb", "said"),
    [
        ("2031-08-31", Verb.EXTENDS, "until 31 August 2031"),
        ("P6M", Verb.EXTENDS, "for 6 months"),
        ("P1W", Verb.SUSPENDS, "for 1 week"),
        ("P90D", Verb.SUSPENDS, "for 90 days"),
        ("2031-08-31", Verb.LIFTS, "as from 31 August 2031"),
        ("P6M", Verb.TERMINATES, ""),
        ("", Verb.EXTENDS, ""),
    ],
)
def test_until_when_is_told_in_words(until, verb, said):
    assert until_in_words(until, verb) == said
