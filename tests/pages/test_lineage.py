"""Lineage: ancestors and descendants by generation, and through whom each is reached."""

from datetime import date
from itertools import pairwise

from tests.builders import a_document, a_resolution, an_edge


def chain(*numbers):
    for citing, cited in pairwise(numbers):
        an_edge(a_resolution(citing), a_resolution(cited))


def test_the_nearest_generation_is_shown_first_and_each_is_counted(visit):
    chain(2482, 2462, 1373, 1269)
    page = visit("/en/resolutions/2482/lineage/")
    assert page.symbols() == ["S/RES/2462 (2019)"]
    assert "Generation 1 1 Generation 2 1 Generation 3 1" in page.words
    assert "No document that the archive knows of cites it." in page.words


def test_a_further_generation_says_through_whom_it_is_reached(visit):
    chain(2482, 2462, 1373)
    chain(2482, 2396, 1373)
    page = visit("/en/resolutions/2482/lineage/?side=ancestors&generation=2")
    assert page.symbols() == ["S/RES/1373 (2001)"]
    assert list(page.links(page.part("through"))) == ["S/RES/2396 (2017)", "S/RES/2462 (2019)"]


def test_descendants_are_walked_the_other_way(visit):
    chain(2482, 2462, 1373, 1269)
    page = visit("/en/resolutions/1269/lineage/?side=descendants&generation=3")
    assert page.symbols() == ["S/RES/2482 (2019)"]
    assert list(page.links(page.part("through"))) == ["S/RES/2462 (2019)"]


def test_what_cites_nothing_opens_with_what_came_of_it(visit):
    chain(2482, 1373)
    assert visit("/en/resolutions/1373/lineage/").symbols() == ["S/RES/2482 (2019)"]


def test_any_generation_and_side_asked_for_gives_an_answer(visit):
    chain(2482, 2462, 1373)
    address = "/en/resolutions/2482/lineage/"
    assert visit(f"{address}?side=ancestors&generation=99").symbols() == ["S/RES/1373 (2001)"]
    for asked in ("?side=cousins", "?generation=0", "?generation=-1", "?generation=²", "?generation=99999"):
        assert visit(address + asked).status == 200


def test_a_generation_has_pages_the_latest_first(visit):
    for number in range(2400, 2451):
        an_edge(a_resolution(number, adopted_on=date(2018, 1, 1)), a_resolution(1373))
    address = "/en/resolutions/1373/lineage/?side=descendants&generation=1"
    page = visit(address)
    assert (len(page.symbols()), page.symbols()[0]) == (50, "S/RES/2450 (2018)")
    assert visit(f"{address}&page=2").symbols() == ["S/RES/2400 (2018)"]


def test_a_statement_has_a_lineage_too(visit):
    an_edge(a_resolution(2482), a_document("S/PRST/2018/9"))
    assert visit("/en/statements/2018/9/lineage/").symbols() == ["S/RES/2482 (2019)"]


def test_a_long_lineage_asks_as_much_of_the_database_as_a_short_one(visit, django_assert_num_queries):
    chain(2482, 2462, 1373)
    for number in range(2400, 2410):
        chain(2482, number, 1373)
    with django_assert_num_queries(7):
        visit("/en/resolutions/2482/lineage/?generation=2")
