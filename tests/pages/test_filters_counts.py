"""The number beside each choice is the number of resolutions that its click leaves, whatever else is chosen."""

import random
import re
from datetime import date
from urllib.parse import parse_qsl, urlencode

import pytest

from resolutions.terms import Adoption, Choice
from tests.builders import a_resolution, a_text, a_vote, an_edge
from tests.pages.conftest import words_of

NUMBERS = [*range(60, 68), *range(748, 756), *range(1368, 1376), *range(2480, 2486)]
STATES = ("China", "France", "Togo", "Ghana")
ITEMS = [f"The situation in place {number}" for number in range(9)]


@pytest.fixture
def archive(db):
    """Thirty resolutions with facts drawn by lot, the same each time."""
    draw = random.Random(242)  # noqa: S311
    held = [_resolution(number, draw) for number in NUMBERS]
    for place, citing in enumerate(held):
        for cited in draw.sample(held[:place], min(place, 2)):
            an_edge(citing, cited)


def _resolution(number, draw):
    resolution = a_resolution(
        number,
        agenda_item=draw.choice([*ITEMS, ITEMS[0], ITEMS[0], None]),
        adoption=draw.choice([*Adoption, ""]),
        is_chapter_vii=draw.choice([True, False, None]),
        adopted_on=draw.choice([date(2000, 1, 1), None]),
    )
    for language in draw.sample(["en", "fr", "ar"], draw.randint(0, 3)):
        words = draw.choice(["Noting Chapter VII,", "Acting under Chapter VII,", "Recalling,"])
        if language == "en":
            a_text(resolution, ("pp", words), ("1", "Decides."), language=language)
        else:
            a_text(resolution, ("pp", "Rappelant,"), language=language)
    if draw.random() < 0.8:
        a_vote(resolution, **{state: draw.choice(list(Choice)) for state in draw.sample(STATES, draw.randint(1, 4))})
    return resolution


def _combination(draw):
    """A few filters at random, some of them with values that are none."""
    values = {
        "year": [1992, 2001, 2019],
        "year_from": [1948, 1992, 2001],
        "year_to": [1992, 2001, "?"],
        "number_from": [62, 750, "x"],
        "number_to": [755, 1370, 2482],
        "agenda_item": [*ITEMS[:2], "none"],
        "chapter_vii": ["flagged", "invoked", "either", "so"],
        "adoption": [*Adoption, "loudly"],
        "state": STATES,
        "vote": list(Choice),
        "held": ["en", "fr", "zh"],
        "cites": [62, 750],
        "cited_by": [1370, 2482],
    }
    return {name: draw.choice(values[name]) for name in draw.sample(sorted(values), draw.randint(0, 4))}


def _shown(page):
    """Every count on the page with the address of its click: links by their address, options as the form sends them."""
    for link in page.tree.xpath("//ul[@class='filter-links']//a"):
        yield link.get("href"), int(words_of(link.find_class("count")[0]))
    (form,) = page.tree.find_class("filters")
    for option in form.xpath(".//option"):
        if count := re.search(r"\((\d+)\)$", words_of(option)):
            select = option.getparent().get("name")
            sent = {**dict(form.form_values()), select: option.get("value")}
            yield f"?{urlencode(sent)}", int(count[1])


def _found(page):
    return int(re.match(r"\d+", words_of(page.part("count-line")))[0])


@pytest.mark.parametrize("lot", range(12))
def test_every_count_is_the_number_of_results_after_its_click(lot, visit, archive):
    query = urlencode(_combination(random.Random(lot)))  # noqa: S311
    wrong = []
    for address, count in _shown(visit(f"/en/resolutions/?{query}")):
        if (found := _found(visit(f"/en/resolutions/{address}"))) != count:
            wrong.append((query, dict(parse_qsl(address)), count, found))
    assert not wrong
