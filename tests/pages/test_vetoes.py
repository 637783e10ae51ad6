"""Where is the list of vetoes, and who voted how?"""

import csv
import io
from datetime import date

import pytest

from resolutions.ingest.ballots import load_ballots
from resolutions.models import Ballot
from resolutions.terms import BallotOutcome
from tests.ingest.invented import a_ballot_row
from tests.pages.conftest import words_of


@pytest.fixture
def ballots(db):
    china = {"states_against": "China", "states_abstaining": "", "agenda_item": "New Members"}
    load_ballots([
        a_ballot_row(symbol="S/3502", held_on=date(1955, 12, 13), **china),
        a_ballot_row(),
        a_ballot_row(symbol="S/2016/847", outcome=BallotOutcome.NOT_ADOPTED),
    ])  # fmt: skip


@pytest.mark.usefixtures("ballots")
class TestVetoes:
    def test_the_latest_veto_stands_first_and_drafts_without_votes_enough_are_left_out(self, visit):
        assert visit("/en/vetoes/").symbols() == ["S/2016/846", "S/3502"]

    def test_a_ballot_without_a_day_stands_in_the_list_and_in_its_file(self, visit, client):
        Ballot.objects.filter(document__symbol="S/2016/846").update(held_on=None)
        assert set(visit("/en/vetoes/").symbols()) == {"S/2016/846", "S/3502"}
        assert "S/2016/846" in client.get("/en/vetoes/?format=csv").text

    def test_drafts_not_adopted_have_a_list_of_their_own(self, visit):
        assert len(visit("/en/drafts/").symbols()) == 3
        assert visit("/en/drafts/?outcome=not_adopted").symbols() == ["S/2016/847"]

    def test_a_row_tells_who_vetoed_and_how_each_member_voted(self, visit):
        row = visit("/en/vetoes/").tree.xpath("//li[@data-symbol='S/2016/846']")[0]
        assert "vetoed by Russian Federation" in words_of(row)
        assert "1–1–1" in words_of(row)
        assert words_of(row.find(".//tbody")) == "China abstaining France in favour Russian Federation against"

    @pytest.mark.parametrize(
        ("asked", "left"),
        [
            ("state=China", ["S/3502"]),
            ("year_from=2000", ["S/2016/846"]),
            ("year_to=1999", ["S/3502"]),
            ("agenda_item=New+Members", ["S/3502"]),
            ("state=Cuba", ["S/2016/846", "S/3502"]),
        ],
    )
    def test_the_list_is_narrowed_by_member_year_and_agenda_item(self, visit, asked, left):
        assert visit(f"/en/vetoes/?{asked}").symbols() == left

    def test_the_list_is_a_file_as_it_is_narrowed(self, visit):
        answer = visit("/en/vetoes/?state=China&format=csv").response
        (row,) = csv.DictReader(io.StringIO(answer.content.decode()))
        assert (row["draft"], row["vetoed_by"], row["states_in_favour"]) == ("S/3502", "China", "France")

    def test_the_page_of_a_draft_tells_its_ballots(self, visit):
        page = visit("/en/drafts/S-2016-846/")
        assert words_of(page.part("vote-line")) == "vetoed by Russian Federation"

    def test_a_vote_of_china_before_1971_names_in_whose_name_it_was_cast(self, visit):
        assert "Republic of China until 25 October 1971" in visit("/en/drafts/S-3502/").words
        assert "Republic of China" not in visit("/en/drafts/S-2016-846/").words


@pytest.mark.django_db
@pytest.mark.parametrize("many", [1, 20])
def test_the_pages_ask_as_much_of_the_database_for_one_ballot_as_for_many(many, visit, django_assert_num_queries):
    named = [(f"S/2017/{number}", 1) for number in range(many)] + [
        ("S/2016/846", ordinal + 1) for ordinal in range(many)
    ]
    load_ballots(
        [
            a_ballot_row(symbol=symbol, ordinal=ordinal, agenda_item=f"Item {place}")
            for place, (symbol, ordinal) in enumerate(named)
        ]
    )
    for address in ("/en/vetoes/", "/en/drafts/"):
        # The revision, what is left with its columns, whom the members vetoed, the page, its votes.
        with django_assert_num_queries(5):
            visit(address)
    with django_assert_num_queries(8):
        visit("/en/drafts/S-2016-846/")


@pytest.mark.django_db
def test_agenda_items_are_offered_by_name(visit):
    load_ballots([a_ballot_row(symbol=f"S/2017/{number}", agenda_item=name) for number, name in enumerate("ZAM", 1)])
    offered = visit("/en/vetoes/").tree.xpath("//select[@name='agenda_item']/option[@value!='']/@value")
    assert offered == ["A", "M", "Z"]
