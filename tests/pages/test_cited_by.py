"""Who cites a document, and a paragraph of it: narrowed, in any order, as a file."""

import csv
import json
from datetime import date

import pytest

from resolutions.filters.citing import CitingFilter
from resolutions.models import Citation, Edge, Effect, Paragraph
from tests.builders import a_document, a_resolution, a_text, an_edge
from tests.pages.conftest import words_of

CITED_BY = "/en/resolutions/1373/cited-by/"


@pytest.fixture
def citing(db):
    """Three resolutions and a statement that cite 1373, each in its way."""
    for number, day, item, *paragraphs in (
        (2178, date(2014, 9, 24), "Lanterns", ("pp", "Recalling [1373 (2001)],")),
        (2396, date(2017, 12, 21), "Lanterns", ("pp", "Recalling [1373 (2001)],"),
            ("7", "Decides under [1373 (2001): 2 (b)];")),
        (2482, date(2019, 7, 19), "Harbours", ("1", "Decides under [1373 (2001): 2] and [1373 (2001): 6];")),
    ):  # fmt: skip
        a_text(a_resolution(number, adopted_on=day, year=day.year, agenda_item=item), *paragraphs)
    a_text(
        a_document("S/PRST/2018/9", year=2018, adopted_on=date(2018, 5, 8)), ("1", "Requests so under [1373 (2001)].")
    )
    for kind, role, opening in (("preambular", "preambular", "recalling"), ("operative", "operative", "deciding")):
        Citation.objects.filter(paragraph__kind=kind).update(role=role, opening=opening)
    an_edge(a_resolution(2500, adopted_on=date(2019, 11, 4)), a_resolution(2482))


@pytest.mark.parametrize(
    ("asked", "symbols"),
    [
        ("", ["S/RES/2482 (2019)", "S/PRST/2018/9", "S/RES/2396 (2017)", "S/RES/2178 (2014)"]),
        ("series=presidential_statement", ["S/PRST/2018/9"]),
        ("year_from=2018&year_to=2018", ["S/PRST/2018/9"]),
        ("role=preambular", ["S/RES/2396 (2017)", "S/RES/2178 (2014)"]),
        ("opening=deciding", ["S/RES/2482 (2019)", "S/PRST/2018/9", "S/RES/2396 (2017)"]),
        ("paragraph=2", ["S/RES/2482 (2019)", "S/RES/2396 (2017)"]),
        ("paragraph=2(b)", ["S/RES/2396 (2017)"]),
        ("paragraph=6", ["S/RES/2482 (2019)"]),
        ("paragraph=3", []),
        ("paragraph=2&role=preambular", []),
        ("agenda_item=Lanterns", ["S/RES/2396 (2017)", "S/RES/2178 (2014)"]),
        ("sort=earliest_first", ["S/RES/2178 (2014)", "S/RES/2396 (2017)", "S/PRST/2018/9", "S/RES/2482 (2019)"]),
        ("sort=deepest_first", ["S/RES/2482 (2019)", "S/RES/2396 (2017)", "S/PRST/2018/9", "S/RES/2178 (2014)"]),
        ("sort=weightiest_first", ["S/RES/2482 (2019)", "S/PRST/2018/9", "S/RES/2396 (2017)", "S/RES/2178 (2014)"]),
    ],
)
def test_what_cites_it_is_narrowed_and_ordered(asked, symbols, citing, visit):
    assert visit(f"{CITED_BY}?{asked}").symbols() == symbols


def test_what_is_done_to_it_narrows_the_list(citing, visit):
    paragraph = Paragraph.objects.get(version__document__symbol="S/RES/2482 (2019)")
    cited = a_resolution(1373)
    Effect.objects.create(
        paragraph=paragraph, position=0, start=0, end=7, verb="terminates", cited_id=cited.pk, confidence=1
    )
    assert visit(f"{CITED_BY}?effect=terminates").symbols() == ["S/RES/2482 (2019)"]
    assert visit(f"{CITED_BY}?effect=extends").symbols() == []


def test_each_choice_counts_what_is_listed_after_it(citing, visit):
    page = visit(f"{CITED_BY}?year_from=2015")
    choices = {name: address for name, address in page.links().items() if "series=" in address or "role=" in address}
    assert choices
    for words, address in choices.items():
        assert f"({len(visit(CITED_BY + address).symbols())})" in words or words.split()[-1] == str(
            len(visit(CITED_BY + address).symbols())
        )


def test_the_filters_of_two_requests_know_each_their_own_document_alone():
    first, second = (CitingFilter(queryset=Edge.objects.all(), document=document) for document in ("one", "another"))
    assert [first.filters["role"].parent, second.filters["role"].parent] == [first, second]
    assert first.filters["role"].choices is second.filters["role"].choices


def test_only_the_sentences_asked_for_are_quoted(citing, visit):
    page = visit(f"{CITED_BY}?paragraph=2(b)")
    assert [words_of(one) for one in page.tree.find_class("passage")] == ["paragraph 7 Decides under 1373 (2001);"]


@pytest.mark.parametrize("typed", ["the+last", "---", "(((", "%C2%A7"])
def test_what_is_no_paragraph_is_left_out_and_said(typed, citing, visit):
    page = visit(f"{CITED_BY}?paragraph={typed}")
    assert len(page.symbols()) == 4
    assert "is not the number of a paragraph, so it is left out." in page.words


def test_the_list_is_a_file_with_a_row_for_each_sentence(citing, client):
    answer = client.get(f"{CITED_BY}?format=csv&paragraph=2")
    rows = list(csv.DictReader(answer.content.decode("utf-8-sig").splitlines()))
    assert [(row["citing"], row["role"], row["opening"], row["cited_paragraphs"]) for row in rows] == [
        ("S/RES/2482 (2019)", "operative", "deciding", "2"),
        ("S/RES/2396 (2017)", "operative", "deciding", "2 (b)"),
    ]
    assert rows[1]["sentence"] == "Decides under 1373 (2001);"
    assert rows[1]["address"].endswith("/en/resolutions/2396/#op-7")


def test_a_citation_of_the_catalogue_is_a_row_without_a_sentence(citing, client):
    (row,) = json.loads(client.get("/en/resolutions/2482/cited-by/?format=json").content)
    assert (row["citing"], row["sentence"]) == ("S/RES/2500 (2019)", "")


def test_a_paragraph_tells_how_many_cite_it_and_leads_to_them(citing, visit):
    a_text(a_resolution(1373), ("1", "Decides so;"), ("2", "Decides that"), ("2 (b)", "lanterns be lit;"))
    page = visit("/en/resolutions/1373/")
    assert "cited by" not in words_of(page.at("op-1"))
    assert page.links(page.at("op-2"))["cited by 2 documents"] == "cited-by/?paragraph=2"
    assert page.links(page.at("op-2-b"))["cited by 1 document"] == "cited-by/?paragraph=2%20%28b%29"
    assert visit("/en/resolutions/1373/cited-by/?paragraph=2%20%28b%29").symbols() == ["S/RES/2396 (2017)"]
