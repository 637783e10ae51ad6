"""Akoma Ntoso files: blocks, identity, adoption. All texts are invented."""

from datetime import date

import pytest

from resolutions.languages import ENGLISH, FRENCH
from resolutions.parsing.document import Part, Tally
from resolutions.parsing.errors import Ignored, Refused
from resolutions.parsing.formats import akoma_ntoso
from resolutions.terms import Adoption, Procedure

HEAD = """<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
<statement name="{name}"><meta><identification>
<FRBRWork><FRBRthis value="/akn/un/statement/deliberation/unsc/2021-03-05/{identifier}/!main/"/>
<FRBRdate date="{recorded}" name="adoption"/></FRBRWork>
<FRBRExpression><FRBRlanguage language="{language}"/></FRBRExpression></identification>
<workflow>{steps}</workflow>
<analysis><parliamentary><voting outcome="{outcome}">{counts}</voting></parliamentary></analysis>
<classification><keyword refersTo="agenda" dictionary="S/78" showAs="HARBOURS"/>
<keyword refersTo="agenda" dictionary="S/" showAs="The situation of harbours."/></classification></meta>
<coverPage><p><docNumber>{number}</docNumber></p>{cover}</coverPage>"""
ADOPTED = """<p><docTitle refersTo="#adoption">
Adopted on<docDate date="{day}" refersTo="#adoptionDate">5 March 2021</docDate>
</docTitle></p>"""


def akn(text, **told):
    """An Akoma Ntoso file around the XML of its preamble, body and annexes."""
    defaults = {
        "name": "resolution",
        "identifier": "2562-2021",
        "language": "eng",
        "steps": "",
        "outcome": "",
        "counts": "",
        "number": "S/RES/2562 (2021)",
        "cover": "",
        "recorded": "2021-03-05",
    }
    return f"{HEAD.format(**defaults | told)}{text}</statement></akomaNtoso>".encode()


def blocks(text, **told):
    """The blocks below the cover, as (label, text, depth)."""
    source = akoma_ntoso.read(akn(text, **told))
    return [(b.num, b.text, b.depth) for b in source.blocks if b.part is not Part.COVER]


def body(inner):
    return f"<mainBody>{inner}</mainBody>"


def paragraph(inner, num="1.", kind="SingleTxt"):
    return body(f'<paragraph class="{kind}"><num>{num}</num>{inner}</paragraph>')


LIST = """<list><intro><p>\tDecides:</p></intro>
<point><num>(a)</num><content><p>\tone;</p></content></point>
<sublist><intro><p>\ttwo:</p></intro><point><num>(i)</num><content><p>\tthree;</p></content></point></sublist>
<wrapUp><p>and so on.</p></wrapUp></list>"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            paragraph("<content><p>\tDecides <a href='x'>2 (1946)</a> \n to go.</p></content>"),
            [("1.", "Decides 2 (1946) to go.", 0)],
            id="white space of the file is no white space of the text",
        ),
        pytest.param(
            paragraph(LIST),
            [("1.", "Decides:", 0), ("(a)", "one;", 1), ("", "two:", 1), ("(i)", "three;", 2), ("", "and so on.", 0)],
            id="lists nest",
        ),
        pytest.param(
            body("<paragraph><content><p>\t1 -\t<span class='bold italic'>يقرر</span> ذلك؛</p></content></paragraph>"),
            [("1 -", "يقرر ذلك؛", 0)],
            id="a label left in an Arabic text",
        ),
        pytest.param(
            body("<paragraph><content><p>\ta)\u00a0de partir ;</p></content></paragraph>"),
            [("a)", "de partir ;", 0)],
            id="a label left before a no-break space",
        ),
        *(
            pytest.param(body(f"<p>\t{num}\t{text}</p>"), [(num, text, 0)], id=f"the label {num} left in a text")
            for num, text in [("أ -", "عندما؛"), ("‘1’", "حماية؛"), ("b", "加快；"), ("“(i)", "to act;")]
        ),
        pytest.param(
            body("<paragraph><num>1.</num><p/></paragraph><paragraph><p>Decides to go.</p></paragraph>"),
            [("1.", "Decides to go.", 0)],
            id="a label and its words in two paragraphs",
        ),
        pytest.param(
            body("<paragraph><num>58.</num><p/></paragraph><point><num>a)</num><p>de partir ;</p></point>"),
            [("58.", "", 0), ("a)", "de partir ;", 0)],
            id="a label over another label",
        ),
        pytest.param(
            body("<point><num>(a)</num><p/></point><point><num>(a)</num><p>to go;</p></point>"),
            [("(a) (a)", "to go;", 0)],
            id="a label printed twice",
        ),
        pytest.param(
            body("<point><num>3.2.</num><p>1.\tTransfers;</p></point><point><num>3.2.</num><p>2.\tLoans.</p></point>"),
            [("3.2.1.", "Transfers;", 0), ("3.2.2.", "Loans.", 0)],
            id="the last digits of a label left in the text",
        ),
        pytest.param(
            body("<point><num>II</num><p/></point><p>Pledges to go;</p>"),
            [("", "II", 0), ("", "Pledges to go;", 0)],
            id="a section's label alone",
        ),
        pytest.param(
            body("<paragraph><content><p>A (b) is no label here.</p></content></paragraph>"),
            [("", "A (b) is no label here.", 0)],
            id="a letter that is a word",
        ),
        pytest.param(
            body("<table><tr><td><p>one</p></td><td><p>two</p></td></tr><tr><td/><td><p>four</p></td></tr></table>"),
            [("", "one | two", 0), ("", "four", 0)],
            id="a row is a block",
        ),
        pytest.param(
            paragraph(
                "<content><p>Decides,<authorialNote marker='7'><p>See there.</p></authorialNote> so.</p></content>"
            ),
            [("1.", "Decides, so.", 0), ("7", "See there.", 0)],
            id="a note stands after its paragraph",
        ),
        pytest.param(
            "<preamble><container><blockList><listIntroduction>Noting:</listIntroduction>"
            "<item><num>(a)</num><p>one,</p></item></blockList></container></preamble>",
            [("", "Noting:", 0), ("(a)", "one,", 1)],
            id="a list in the preamble",
        ),
        pytest.param(
            body("<alinea><content><p>Words.</p></content></alinea>") + "<conclusions/>",
            [("", "Words.", 0)],
            id="alinea",
        ),
    ],
)
def test_every_word_stands_in_one_block(text, expected):
    assert blocks(text) == expected


@pytest.mark.parametrize(
    ("text", "is_heading"),
    [
        pytest.param("<paragraph class='H23'><subheading>Harbours</subheading></paragraph>", True, id="marked"),
        pytest.param("<paragraph class='M'><content><p><span class='italic'>Ships </span></p></content></paragraph>",
                     True, id="in italics"),
        pytest.param("<paragraph class='S'><content><p>Ships and Harbours</p></content></paragraph>", True, id="bare"),
        pytest.param("<paragraph class='S'><content><p>and to report.</p></content></paragraph>", False, id="sentence"),
    ],
)  # fmt: skip
def test_a_heading_is_known_by_its_mark_or_its_looks(text, is_heading):
    assert [b.is_heading for b in akoma_ntoso.read(akn(body(text))).blocks if b.part is Part.BODY] == [is_heading]


@pytest.mark.parametrize(
    ("inner", "opening"),
    [
        pytest.param("<span class='italic'>Decides</span> to go.", "Decides", id="italics"),
        pytest.param(
            "<span class='italic'>Also </span><span class='italic'>decides,</span> to go.", "Also decides", id="two"
        ),
        pytest.param("It <span class='italic'>decides</span> to go.", "", id="italics later on"),
        pytest.param("1.\t<span class='italic'>Decides</span> to go.", "Decides", id="behind a label"),
    ],
)
def test_opening_words_are_the_italics_at_the_start(inner, opening):
    source = akoma_ntoso.read(akn(body(f"<paragraph><content><p>\t{inner}</p></content></paragraph>")))
    assert [b.opening for b in source.blocks if b.part is Part.BODY] == [opening]


def test_a_chinese_opening_is_the_name_of_its_container():
    text = "<preamble><container name='回顾'><p>\t回顾以往决议，</p></container></preamble>"
    assert [b.opening for b in akoma_ntoso.read(akn(text, language="zho")).blocks if b.text][-1:] == ["回顾"]


def test_each_part_of_the_file_is_a_part_of_the_text():
    text = (
        "<preamble><formula><p>The Council,</p></formula><container><p>Noting,</p></container></preamble>"
        + paragraph("<content><p>Decides.</p></content>")
        + "<attachments><attachment><doc><mainBody><paragraph><content><p>List.</p></content></paragraph>"
        "</mainBody></doc></attachment></attachments>"
    )
    parts = [block.part for block in akoma_ntoso.read(akn(text)).blocks]
    assert parts == [Part.COVER, Part.COVER, Part.PREAMBLE, Part.BODY, Part.ANNEX]


def test_a_preamble_between_sections_is_preamble():
    text = body("<section><num>II</num><crossHeading refersTo='#preamble'>Noting,</crossHeading></section>")
    assert [(b.part, b.is_heading) for b in akoma_ntoso.read(akn(text)).blocks[1:]] == [
        (Part.BODY, True),
        (Part.PREAMBLE, False),
    ]


def test_a_statement_is_framed_by_its_title_and_first_sentence():
    text = body(
        "<paragraph class='H1'><span class='bold'>Statement</span></paragraph>"
        "<alinea><content><p>At the 8501st meeting of the Security Council, the President said:</p></content></alinea>"
        "<paragraph><content><p>“The Council goes on.</p></content></paragraph>"
    )
    source = akoma_ntoso.read(akn(text, name="presidentialStatement", number="S/PRST/2021/3", identifier="2021-3"))
    assert [b.part for b in source.blocks][1:] == [Part.COVER, Part.COVER, Part.BODY]
    assert (str(source.symbol), source.facts.meeting) == ("S/PRST/2021/3", 8501)


@pytest.mark.parametrize(
    ("sentence", "meeting"),
    [
        pytest.param("At the 8501st meeting of the Security Council, the President made the following statement.",
                     8501, id="a full stop at its end"),
        pytest.param("On 4 May 2021 the President issued the following statement on behalf of the Council:",
                     None, id="no meeting"),
        pytest.param("À la 8501e séance du Conseil de sécurité, le Président a déclaré ce qui suit :",
                     8501, id="in French"),
    ],
)  # fmt: skip
def test_the_first_sentence_of_a_statement_is_its_frame(sentence, meeting):
    text = body(f"<p>{sentence}</p><p>“The Council goes on, in meeting of the Security Council or not.</p>")
    source = akoma_ntoso.read(akn(text, name="presidentialStatement", number="S/PRST/2021/3", identifier="2021-3"))
    assert [b.part for b in source.blocks][1:] == [Part.COVER, Part.BODY]
    assert source.facts.meeting == meeting


def test_the_agenda_item_of_a_statement_is_the_one_of_its_first_sentence():
    sentence = "At the 8501st meeting of the Security Council, under the item entitled “Harbours, and peace,” he said:"
    text = akn(body(f"<p>{sentence}</p>"), name="presidentialStatement", number="S/PRST/2021/3", identifier="2021-3")
    source = akoma_ntoso.read(text.replace(b'dictionary="S/" ', b'dictionary="S/77" '))
    assert (source.facts.agenda_item, source.facts.meeting) == ("Harbours, and peace", 8501)


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


def test_a_table_loses_no_word():
    inner = "<tr><td><p>two</p></td><td><table><tr><td>three</td><td>four</td></tr></table></td></tr>"
    told = blocks(body(f"<table><caption>one</caption><tbody>{inner}stray</tbody></table>"))
    words = " ".join(text for _, text, _ in told).replace("|", " ").split()
    assert sorted(words) == ["four", "one", "stray", "three", "two"]


@pytest.mark.parametrize("reference", ["&harbours;", "&nbsp;", "&eacute;"])
def test_words_left_to_an_entity_are_not_lost_in_silence(reference):
    content = akn(paragraph(f"<content><p>Decides to open the {reference} at once;</p></content>"))
    declared = b'<!DOCTYPE akomaNtoso [<!ENTITY harbours SYSTEM "file:///etc/hostname">]>' + content
    for file in (content, declared):
        with pytest.raises(Refused, match="entity") as refusal:
            akoma_ntoso.read(file)
        assert refusal.value.place.startswith("line ")


def test_the_signs_that_xml_stands_in_for_are_read():
    (told,) = blocks(paragraph("<content><p>Takes note of A &amp; B &#233; &lt;C&gt;;</p></content>"))
    assert told[1] == "Takes note of A & B é <C>;"


@pytest.mark.parametrize("value", ["many", "-1", "１５", "1000"])
def test_a_count_that_is_no_number_is_none(value):
    counts = f'<count value="{value}" refersTo="#inFavour"/>'
    assert akoma_ntoso.read(akn("", steps=step("adopted", symbol="S/2021/101"), counts=counts)).facts.vote is None


def test_a_record_without_a_day_of_adoption_is_a_doubt_about_the_day_alone():
    source = akoma_ntoso.read(akn("", recorded="0001-01-01", cover=ADOPTED.format(day="2021-03-05")))
    assert [doubt.kind for doubt in source.doubts] == ["date"]
    assert source.facts.adopted_on == date(2021, 3, 5)
