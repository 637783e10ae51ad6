"""Akoma Ntoso files: blocks, and the parts they belong to. All texts are invented."""

import pytest

from resolutions.parsing.document import Part
from resolutions.parsing.errors import Refused
from resolutions.parsing.formats import akoma_ntoso
from tests.parsing.akn import akn, blocks, body, paragraph

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
