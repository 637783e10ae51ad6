"""Akoma Ntoso files: which document it is, in which language, and how it was adopted. All texts are invented."""

from datetime import date

import pytest

from resolutions.languages import ENGLISH, FRENCH
from resolutions.parsing.document import Tally
from resolutions.parsing.errors import Ignored, Refused
from resolutions.parsing.formats import akoma_ntoso
from resolutions.terms import Adoption, Procedure
from tests.parsing.akn import ADOPTED, akn, body


def test_a_statement_under_the_cover_of_a_resolution_is_told_by_two_other_witnesses():
    content = akn("", name="presidentialStatement", number="S/RES/2562 (2021)", identifier="2021-3")
    source = akoma_ntoso.read(content, name="S_PRST_2021_3-21E.xml")
    assert str(source.symbol) == "S/PRST/2021/3"
    assert [(doubt.kind, doubt.place) for doubt in source.doubts] == [("identity", "cover")]


@pytest.mark.parametrize(
    ("told", "name", "symbol", "kinds"),
    [
        pytest.param({}, "S_RES_2562 (2021)-21E.xml", "S/RES/2562 (2021)", [], id="all agree"),
        pytest.param({}, "S_RES_2563-21E.xml", "S/RES/2562 (2021)", ["identity"], id="the file name differs"),
        pytest.param({"identifier": "2561-2021"}, "", "S/RES/2562 (2021)", ["identity"], id="the metadata differ"),
        pytest.param({"number": ""}, "SC_2562_2021-E.xml", "S/RES/2562 (2021)", ["symbol_supplied"], id="bare cover"),
        pytest.param({"number": "", "identifier": ""}, "S_PRST_2000_27_Corr.1-00E.xml", "S/PRST/2000/27/Corr.1",
                     ["identity"], id="only the file name tells"),
        pytest.param({"name": "draftResolution", "number": "S/2023/212", "identifier": "2023-212"},
                     "S_2023_212-23E.xml", "S/2023/212", [], id="draft"),
        pytest.param({"language": "fra"}, "SC_2562_2021-E.xml", "S/RES/2562 (2021)", ["identity"], id="language"),
    ],
)  # fmt: skip
def test_identity_is_told_by_cover_metadata_and_file_name(told, name, symbol, kinds):
    source = akoma_ntoso.read(akn("", **told), name=name)
    assert (str(source.symbol), [doubt.kind for doubt in source.doubts]) == (symbol, kinds)


def test_a_file_that_tells_no_symbol_is_refused():
    with pytest.raises(Refused, match="which document"):
        akoma_ntoso.read(akn("", number="", identifier=""))


def test_a_file_larger_than_any_of_the_council_is_refused_before_a_tree_is_made_of_it():
    with pytest.raises(Refused, match="larger than 8 MB"):
        akoma_ntoso.read(akn(body("<p>Words.</p>" * 700_000)))


def test_german_is_ignored():
    with pytest.raises(Ignored, match="German"):
        akoma_ntoso.read(akn("", language="deu"))


def test_the_language_is_the_one_the_metadata_tell():
    assert akoma_ntoso.read(akn("", language="fra")).language == FRENCH
    assert akoma_ntoso.read(akn("", language=""), name="SC_2562_2021-E.xml").language == ENGLISH


def test_a_file_that_is_not_well_formed_is_recovered_with_a_doubt():
    broken = akn(body("<paragraph><content><p>First.</p></content></paragraph></docTitle>"
                      "<paragraph><content><p>Second.</p></content></paragraph>"))  # fmt: skip
    source = akoma_ntoso.read(broken)
    assert [b.text for b in source.blocks][-2:] == ["First.", "Second."]
    (doubt,) = source.doubts
    assert doubt.kind == "not_well_formed"
    assert doubt.message == "The file is not well-formed and was recovered (<mainBody> of line 10 ends as <docTitle>)."


def step(outcome, by="", symbol="", day="2021-03-05"):
    return f'<step outcome="{outcome}" by="{by}" as="{symbol}" date="{day}"/>'


@pytest.mark.parametrize(
    ("by", "adoption", "vote", "note"),
    [
        pytest.param("Adopted unanimously, 8777th meeting", Adoption.UNANIMOUS, None, "", id="unanimously"),
        pytest.param("Adopted unanimouly, 8777th meeting", Adoption.UNANIMOUS, None, "", id="misspelt"),
        pytest.param("Adopted 13-0-2, 8777th meeting", Adoption.RECORDED_VOTE, Tally(13, 0, 2), "", id="recorded"),
        pytest.param("Adopted (14-0-0, 1 absent), 8777th meeting", Adoption.RECORDED_VOTE,
                     Tally(14, 0, 0, absent=1), "", id="absent"),
        pytest.param("Adopted without vote, 8777th meeting", Adoption.WITHOUT_VOTE, None, "", id="without a vote"),
        pytest.param("Adopted by acclamation, 8777th meeting", Adoption.ACCLAMATION, None, "", id="acclamation"),
        pytest.param("Adopted 15-0-0, 8777th meeting, Part II", Adoption.RECORDED_VOTE, Tally(15, 0, 0), "Part II",
                     id="part"),
        pytest.param("Adopted unanimously, 8777th (resumption 1) meeting", Adoption.UNANIMOUS, None, "Resumption 1",
                     id="resumption"),
    ],
)  # fmt: skip
def test_how_it_was_adopted_is_told_by_the_record_of_the_step(by, adoption, vote, note):
    facts = akoma_ntoso.read(akn("", steps=step("adopted", by, "S/PV.8777"))).facts
    assert (facts.adoption, facts.vote, facts.meeting, facts.meeting_note) == (adoption, vote, 8777, note)
    assert (facts.procedure, facts.adopted_on) == (Procedure.MEETING, date(2021, 3, 5))


@pytest.mark.parametrize(
    ("figures", "adoption", "vote"),
    [
        pytest.param({"inFavour": 13, "abstaining": 2}, Adoption.RECORDED_VOTE, Tally(13, 0, 2), id="recorded"),
        pytest.param({"inFavour": 15}, Adoption.UNANIMOUS, None, id="unanimous"),
        pytest.param({"inFavour": 3}, None, None, id="not the whole Council"),
    ],
)
def test_a_vote_that_the_step_does_not_tell_is_told_by_its_count(figures, adoption, vote):
    counts = "".join(f'<count value="{value:03}" refersTo="{name}"/>' for name, value in figures.items())
    facts = akoma_ntoso.read(akn("", steps=step("adopted", symbol="S/2021/101"), counts=counts)).facts
    assert (facts.adoption, facts.vote) == (adoption, vote)


def test_the_meeting_on_the_cover_outranks_the_record_with_a_doubt():
    cover = '<p><inline name="adoptionMeeting" title="8779th">8779th meeting</inline></p>'
    source = akoma_ntoso.read(akn("", cover=cover, steps=step("adopted", "Adopted unanimously", "S/PV.8777")))
    assert source.facts.meeting == 8779
    assert [(doubt.kind, doubt.place) for doubt in source.doubts] == [("adoption", "meeting")]


def test_a_vote_by_letter_has_no_meeting():
    steps = step("draftResolution", "A State", "S/2021/99") + step(
        "adopted", "Adopted unanimously; voting by mail", "S/2021/101"
    )
    facts = akoma_ntoso.read(akn("", steps=steps, outcome="VOTING BY MAIL")).facts
    assert (facts.procedure, facts.meeting, str(facts.draft)) == (Procedure.WRITTEN, None, "S/2021/99")


def test_the_date_on_the_cover_outranks_the_metadata_and_year_one_is_none():
    assert akoma_ntoso.read(
        akn("", recorded="0001-01-01", cover=ADOPTED.format(day="2021-03-04"))
    ).facts.adopted_on == date(2021, 3, 4)
    assert (
        akoma_ntoso.read(akn("", recorded="0001-01-01", cover=ADOPTED.format(day="0001-01-01"))).facts.adopted_on
        is None
    )


def test_the_day_of_issue_stands_beside_the_distribution():
    cover = (
        '<p><docStatus>Distr.: General</docStatus></p><p><docDate refersTo="#dateOfIssuance">9 March 2021</docDate></p>'
    )
    assert akoma_ntoso.read(akn("", cover=cover)).blocks[-1].text == "Distr.: General 9 March 2021"


def test_a_figure_is_set_apart_from_the_word_before_it():
    source = akoma_ntoso.read(akn("", cover=ADOPTED.format(day="2021-03-05")))
    assert source.blocks[-1].text == "Adopted on 5 March 2021"


def test_the_agenda_item_is_the_councils_own():
    assert akoma_ntoso.read(akn("")).facts.agenda_item == "The situation of harbours"


def test_a_record_that_contradicts_itself_is_a_doubt():
    counts = '<count value="012" refersTo="inFavour"><organization>A</organization></count>'
    source = akoma_ntoso.read(akn("", steps=step("adopted", "Adopted 13-0-2", "S/PV.8777"), counts=counts))
    assert [doubt.kind for doubt in source.doubts] == ["vote", "vote"]
    assert source.facts.vote == Tally(13, 0, 2)


@pytest.mark.parametrize("value", ["many", "-1", "１５", "1000"])
def test_a_count_that_is_no_number_is_none(value):
    counts = f'<count value="{value}" refersTo="#inFavour"/>'
    assert akoma_ntoso.read(akn("", steps=step("adopted", symbol="S/2021/101"), counts=counts)).facts.vote is None


def test_a_record_without_a_day_of_adoption_is_a_doubt_about_the_day_alone():
    source = akoma_ntoso.read(akn("", recorded="0001-01-01", cover=ADOPTED.format(day="2021-03-05")))
    assert [doubt.kind for doubt in source.doubts] == ["date"]
    assert source.facts.adopted_on == date(2021, 3, 5)
