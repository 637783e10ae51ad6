"""Narrowing the list of resolutions: what each filter leaves, how it is dropped, and what is said of what is none."""

from datetime import date

import pytest

from resolutions.models import Ballot, State, Subject, Vote
from resolutions.terms import Adoption
from tests.builders import a_resolution, a_text, a_vote, an_edge
from tests.pages.conftest import words_of


@pytest.fixture
def archive(db):
    """Six invented resolutions that differ in every way they can be narrowed by."""
    facts = {
        242: {"agenda_item": "The Middle East", "adoption": Adoption.UNANIMOUS},
        338: {"agenda_item": "The Middle East", "adoption": Adoption.RECORDED_VOTE},
        748: {"agenda_item": "Libya", "adoption": Adoption.RECORDED_VOTE, "is_chapter_vii": True},
        1373: {"agenda_item": "Terrorism", "adoption": Adoption.UNANIMOUS, "is_chapter_vii": True},
        1386: {"agenda_item": "Afghanistan", "adoption": Adoption.UNANIMOUS, "is_chapter_vii": False},
        1368: {"agenda_item": "Terrorism", "adoption": Adoption.WITHOUT_VOTE},
    }
    held = {number: a_resolution(number, **told) for number, told in facts.items()}
    a_text(held[1373], ("pp", "Recalling [1368 (2001)],"), ("pp", "Acting under Chapter VII of the Charter,"))
    a_text(
        held[1386], ("pp", "Acting for these reasons under Chapter VII of the Charter,"), ("1", "Recalls [748 (1992)].")
    )
    a_text(held[1386], ("pp", "Agissant en vertu du Chapitre VII,"), language="fr")
    for name, numbers in (("BOATS", (242, 748)), ("BOATS, SMALL", (748,))):
        Subject.objects.create(name=name).documents.add(*(held[number] for number in numbers))
    an_edge(held[338], held[242])
    an_edge(held[1368], held[242])
    a_vote(held[338], China="not_participating", France="in_favour")
    a_vote(held[748], China="abstaining", France="in_favour")
    a_vote(held[1373], China="in_favour", France="in_favour", Togo="in_favour")
    return held


@pytest.fixture
def numbers(visit, archive):
    """The numbers of the resolutions that are left under a query, in order."""

    def numbers(query):
        page = visit(f"/en/resolutions/?{query}")
        assert page.status == 200
        return [int(symbol.removeprefix("S/RES/").split()[0]) for symbol in page.symbols()]

    return numbers


@pytest.mark.parametrize(
    ("query", "left"),
    [
        ("year=2001", [1386, 1373, 1368]),
        ("year_from=1973&year_to=1992", [748, 338]),
        ("year_from=1993", [1386, 1373, 1368]),
        ("number_to=338", [338, 242]),
        ("number_from=748&number_to=1368", [1368, 748]),
        ("number_from=S/RES/748 (1992)&number_to=1368(2001)", [1368, 748]),
        ("agenda_item=Terrorism", [1373, 1368]),
        ("subject=BOATS", [748, 242]),
        ("subject=BOATS%2C+SMALL&year_to=1992", [748]),
        ("adoption=unanimous", [1386, 1373, 242]),
        ("adoption=recorded_vote", [748, 338]),
        ("adoption=without_vote", [1368]),
        ("chapter_vii=flagged", [1373, 748]),
        ("chapter_vii=invoked", [1386, 1373]),
        ("chapter_vii=either", [1386, 1373, 748]),
        ("state=China", [1373, 748, 338]),
        ("state=China&vote=abstaining", [748]),
        ("state=China&vote=not_participating", [338]),
        ("state=France&vote=in_favour", [1373, 748, 338]),
        ("held=fr", [1386]),
        ("held=en", [1386, 1373]),
        ("held=ru", []),
        ("cites=242", [1368, 338]),
        ("cites=748", [1386]),
        ("cited_by=1373", [1368]),
        ("cites=2800", []),
        ("year=2001&adoption=unanimous&agenda_item=Terrorism&chapter_vii=either&held=en", [1373]),
        ("year=&adoption=&state=&vote=&number_from=&page=1", [1386, 1373, 1368, 748, 338, 242]),
    ],
)
def test_a_filter_leaves_what_it_says(query, left, numbers):
    assert numbers(query) == left


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        ("", [1386, 1373, 1368, 748, 338, 242]),
        ("in_order", [242, 338, 748, 1368, 1373, 1386]),
        ("most_cited_first", [242, 1368, 748, 1386, 1373, 338]),
    ],
)
def test_the_list_is_set_in_the_order_asked_for(sort, order, numbers):
    assert numbers(f"sort={sort}") == order


def test_resolutions_without_a_date_come_last_by_date(visit, db):
    a_resolution(10, adopted_on=date(1947, 1, 10))
    a_resolution(11, adopted_on=date(1947, 1, 9))
    a_resolution(12)
    last = visit("/en/resolutions/?sort=latest_first").symbols()
    first = visit("/en/resolutions/?sort=earliest_first").symbols()
    assert [symbol.split()[0] for symbol in last] == ["S/RES/10", "S/RES/11", "S/RES/12"]
    assert [symbol.split()[0] for symbol in first] == ["S/RES/11", "S/RES/10", "S/RES/12"]


def test_the_most_cited_tell_by_how_many(visit, archive):
    assert "cited by 2 documents" in visit("/en/resolutions/?sort=most_cited_first").words


def test_a_vote_on_a_part_is_no_vote_on_the_resolution(numbers, archive):
    ballot = Ballot.objects.create(document_id=archive[242].pk, part="paragraph 1")
    Vote.objects.create(ballot=ballot, state=State.objects.get(name="China"), choice="abstaining")
    assert numbers("state=China&vote=abstaining") == [748]


def test_a_text_that_is_not_published_invokes_nothing(numbers, archive):
    archive[1386].versions.update(is_published=False)
    assert numbers("chapter_vii=invoked") == [1373]


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("year=soon", "“soon” is not a year, so it is left out."),
        ("year_from=MMI", "“MMI” is not a year, so it is left out."),
        ("number_to=-4", "“-4” is not the number of a resolution, so it is left out."),
        ("cites=S/PRST/2001/1", "“S/PRST/2001/1” is not the number of a resolution, so it is left out."),
        ("cited_by=99999999999999999999", "“99999999999999999999” is not the number of a resolution"),
        ("adoption=loudly", "“loudly” is not one of the choices, so it is left out."),
        ("chapter_vii=1", "“1” is not one of the choices, so it is left out."),
        ("held=xx", "“xx” is not one of the choices, so it is left out."),
        ("agenda_item=Nothing", "“Nothing” is not one of the choices, so it is left out."),
        ("state=Atlantis", "“Atlantis” is not one of the choices, so it is left out."),
        ("sort=backwards", "“backwards” is not one of the choices, so it is left out."),
        ("vote=against", "Choose the State too: a vote is a State’s."),
        ("year_from=2010&year_to=1990", "The range ends before it begins, so its end is left out."),
        ("number_from=9&number_to=8", "The range ends before it begins, so its end is left out."),
        (f"state={'a' * 900}", "a…” is not one of the choices, so it is left out."),
    ],
)
def test_what_is_no_value_is_left_out_with_a_sentence_and_the_rest_holds(query, sentence, visit, archive):
    page = visit(f"/en/resolutions/?{query}&held=en" if "held" not in query else f"/en/resolutions/?{query}")
    assert page.status == 200
    assert words_of(page.part("refusal")).endswith(sentence) or sentence in words_of(page.part("refusal"))
    if "year_from=2010" not in query and "held=xx" not in query:
        assert page.symbols() == ["S/RES/1386 (2001)", "S/RES/1373 (2001)"]


def test_filters_stand_open_where_one_refuses_what_was_typed(visit, archive):
    assert visit("/en/resolutions/?year=soon").part("narrowing").get("open") is not None
    assert visit("/en/resolutions/?year=2001").part("narrowing").get("open") is None


def test_each_filter_that_holds_can_be_dropped_alone_and_all_at_once(visit, archive):
    page = visit("/en/resolutions/?agenda_item=Terrorism&year=2001&adoption=unanimous&sort=in_order")
    chips = {chip.get("data-filter"): chip.get("href") for chip in page.tree.find_class("chip")}
    assert set(chips) == {"agenda_item", "year", "adoption"}
    assert chips["adoption"] == "?year=2001&agenda_item=Terrorism&sort=in_order"
    assert page.links()["Drop all filters"] == "?sort=in_order"
    assert visit(f"/en/resolutions/{chips['adoption']}").symbols() == ["S/RES/1368 (2001)", "S/RES/1373 (2001)"]


def test_a_vote_goes_with_its_state(visit, archive):
    page = visit("/en/resolutions/?state=China&vote=abstaining&year=1992")
    chips = {chip.get("data-filter"): chip.get("href") for chip in page.tree.find_class("chip")}
    assert chips["state"] == "?year=1992"
    assert chips["vote"] == "?year=1992&state=China"


def test_what_is_chosen_by_a_link_is_kept_when_the_form_is_sent(visit, archive):
    page = visit("/en/resolutions/?adoption=unanimous&sort=in_order&year=2001")
    (form,) = page.tree.find_class("filters")
    sent = dict(form.form_values())
    assert (sent["adoption"], sent["sort"], sent["year"]) == ("unanimous", "in_order", "2001")


def test_a_choice_that_leaves_nothing_is_not_offered_unless_it_is_chosen(visit, archive):
    offered = visit("/en/resolutions/?year=1967").tree.xpath("//*[@data-filter='adoption']//a")
    assert [words_of(link) for link in offered] == ["Unanimously 1"]
    offered = visit("/en/resolutions/?year=1967&adoption=consensus").tree.xpath("//*[@data-filter='adoption']//a")
    assert [words_of(link) for link in offered] == ["Unanimously 1", "By consensus 0"]


def test_years_are_offered_the_last_first_and_agenda_items_by_name(visit, archive):
    page = visit("/en/resolutions/")
    offered = {
        name: page.tree.xpath(f"//select[@name='{name}']/option[@value!='']/@value") for name in ("year", "agenda_item")
    }
    assert offered == {
        "year": ["2001", "1992", "1973", "1967"],
        "agenda_item": ["Afghanistan", "Libya", "Terrorism", "The Middle East"],
    }


def test_what_is_typed_stands_in_the_form_where_nothing_is_left(visit, archive):
    page = visit("/en/resolutions/?year_from=2020&number_to=300")
    assert page.symbols() == []
    sent = dict(page.tree.find_class("filters")[0].form_values())
    assert (sent["year_from"], sent["number_to"]) == ("2020", "300")


def test_the_filters_ask_as_much_of_the_database_for_one_as_for_many(visit, archive, django_assert_num_queries):
    # The revision, what is left with its columns, one for each of four facets that have none, States' names, the page.
    with django_assert_num_queries(8):
        visit("/en/resolutions/")
    with django_assert_num_queries(10):  # and one to know that there is such an agenda item, one for the others of it
        visit("/en/resolutions/?agenda_item=Terrorism&chapter_vii=either&year_from=1990")
    with django_assert_num_queries(10):  # and one to know that there is such a State, one for its votes
        visit("/en/resolutions/?state=China&chapter_vii=either&year_from=1990")
