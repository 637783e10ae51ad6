"""The registers as pages and as files."""

import csv
import io

from resolutions.facts.rows import AttestationRow
from resolutions.ingest.attested import load_attestations
from resolutions.models import LanguageVersion
from resolutions.terms import Fact
from tests.builders import a_resolution, a_text
from tests.pages.conftest import words_of
from tests.registers.test_registers import misprint


def test_a_register_leads_to_the_paragraph(visit):
    misprint(a_text(a_resolution(1627), ("2", "Decides under [1556 (2004)].")), 2005)
    page = visit("/en/registers/mismatches/")
    assert page.links()["paragraph 2"] == "/en/resolutions/1627/#op-2"
    assert page.links()["S/RES/1556 (2004)"] == "/en/resolutions/1556/"


def test_a_register_is_a_file_with_the_address_of_each_entry(visit):
    misprint(a_text(a_resolution(1627), ("2", "Decides under [1556 (2004)].")), 2005)
    answer = visit("/en/registers/mismatches/?format=csv").response
    (row,) = csv.DictReader(io.StringIO(answer.content.decode()))
    assert (row["citing"], row["address"]) == ("S/RES/1627 (2005)", "http://testserver/en/resolutions/1627/#op-2")
    assert answer.headers["Content-Disposition"] == 'attachment; filename="mismatches.csv"'
    assert visit("/en/registers/mismatches/?format=json").response.json()[0]["printed"] == "1556 (2004)"


def test_a_kind_narrows_the_doubts_and_the_file(visit):
    doubts = [{"kind": kind, "place": "1", "message": "Look."} for kind in ("date", "vote")]
    a_text(a_resolution(1627), ("1", "Decides."), doubts=doubts)
    page = visit("/en/registers/doubts/?kind=vote")
    assert len(page.tree.xpath("//tbody/tr")) == 1
    assert page.links()["CSV"] == "?kind=vote&format=csv"
    assert len(visit("/en/registers/doubts/?kind=vote&format=json").response.json()) == 1


def test_a_kind_that_is_none_narrows_nothing(visit):
    a_text(a_resolution(1627), ("1", "Decides."), doubts=[{"kind": "date", "place": "1", "message": "Look."}])
    assert len(visit("/en/registers/doubts/?kind=no-such").tree.xpath("//tbody/tr")) == 1


def test_the_ledger_lists_what_is_missing_by_number(visit):
    for number in (2509, 2510, 2511, 2512, 2589):
        a_resolution(number)
    a_text(a_resolution(2509), ("1", "Decides."))
    english = visit("/en/ledger/").tree.xpath("//*[@data-language='en']")[0]
    assert " ".join(english.text_content().split()) == "English 1 text held UN XML 1 4 missing 2510–2512, 2589"


def test_the_registers_are_listed_with_their_numbers(visit):
    page = visit("/en/registers/")
    assert page.links(page.part("rows")) == {
        "Completeness ledger": "/en/ledger/",
        "Numbers and years that do not match": "/en/registers/mismatches/",
        "Contradictory votes": "/en/registers/votes/",
        "Differences between sources": "/en/registers/differences/",
        "Doubts": "/en/registers/doubts/",
        "Chapter VII invoked, and not flagged": "/en/registers/chapter-vii/",
    }


def test_there_is_no_register_of_another_name(visit):
    assert visit("/en/registers/no-such/").status == 404


def test_a_resolution_tells_the_sources_of_its_facts(visit):
    a_resolution(1559)
    load_attestations([
        AttestationRow(1559, Fact.ADOPTED_ON, "library; meetings", "2004-09-02", True),
        AttestationRow(1559, Fact.TALLY, "library; meetings", "9-0-6", True),
        AttestationRow(1559, Fact.TALLY, "votes", "15-0-0", False),
    ])  # fmt: skip
    told = visit("/en/resolutions/1559/").at("facts-told")
    assert [words_of(row) for row in told.iterfind(".//tbody/tr")] == [
        "Date 2 September 2004 record of the library, table of meetings",
        "Votes 9-0-6 taken record of the library, table of meetings",
        "Votes 15-0-0 table of votes",
    ]
    assert "1 fact told in more than one way" in words_of(told.find("summary"))
    box = told.find("div")
    assert (box.get("tabindex"), box.get("role"), box.get("aria-label")) == ("0", "region", "Sources of these facts")


def test_the_ledger_lists_texts_without_their_annexes(visit):
    version = a_text(a_resolution(955), ("1", "Decides."))
    LanguageVersion.objects.filter(pk=version.pk).update(annexes="missing")
    assert "Annexes missing: 955" in visit("/en/ledger/").words
