"""Whole files: their markup and their furniture name no document, and every offset is one into the file."""

# ruff: noqa: E501  (one case, one line)

import pytest

from resolutions.languages import ENGLISH
from resolutions.parsing.citations import find
from resolutions.parsing.citations.furniture import without_furniture
from resolutions.parsing.citations.markup import words_of
from resolutions.parsing.mentions import mentions_of


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param("<p>resolution 1373 (2001)</p>", ["1373 (2001)"], id="plain paragraph"),
        pytest.param('<p>resolution <a href="/S/RES/242(1967)">1373 (2001)</a></p>', ["1373 (2001)"], id="link"),
        pytest.param("<p>S/20<i>19/5</i>80</p>", ["S/20<i>19/5</i>80"], id="number cut in two by a tag"),
        pytest.param("<p>resolution 1373&#160;(2001)</p>", ["1373&#160;(2001)"], id="entity"),
        pytest.param("<p><!-- resolution 242 (1967) --></p>", [], id="comment"),
        pytest.param("<doc><meta><ref>S/RES/242 (1967)</ref></meta><p>none</p></doc>", [], id="metadata"),
        pytest.param("<p>resolutions 242,</p><p>338 members</p>", ["242"], id="no list runs on to the next block"),
        pytest.param("<p>resolution 242", ["242"], id="never closed"),
        pytest.param("<p>resolution 242 <!-- (1967)", ["242"], id="comment never closed"),
    ],
)
def test_markup_names_nothing_and_keeps_every_place(marked, expected):
    words = words_of(marked)
    told = [marked[words.place(m.start) : words.place(m.end - 1) + 1] for m in find(words.text, ENGLISH)]
    assert told == expected


def test_a_plain_text_is_its_own_words():
    text = "if 1 < 2 then resolution 242 & 338"
    assert words_of(text).text == text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        pytest.param("7 (1950). Resolution of 3 May\n[S/4741]\nThe Security Council,\nNoting S/4742", ["S/4742"], id="early heading"),
        pytest.param("Resolution 1095 (1997) Adopted by the Council\nThe Security Council,\nNo", [], id="heading with a wrong number"),
        pytest.param("UN Security Council, Resolution 290(1970), available at: x\n\nThe Security Council,", [], id="catalogue block"),
        pytest.param("Texte du projet de résolution S/2019/580\n\nLe Conseil de sécurité,\n", [], id="press release, the draft's title"),
        pytest.param("The Security Council,\nRecalling S/4741\nS/RES/242 (1967)\nand S/4742", ["S/4741", "S/4742"], id="running header"),
        pytest.param("The Security Council,\nResolution 242 (1967) of\nits own", ["242 (1967)"], id="no heading after the enacting formula"),
        pytest.param("联合国安理会第242号决议\n← | 237(1967) | 第242(1967)号决议 |\n聯合國安理會第248(1968)號決議 |\n248(1968) |\n安全理事会,\nS/4742", ["S/4742"], id="a page's links to the texts before and after"),
        pytest.param("See resolution 242 (1967)\nand S/4742", ["242 (1967)", "S/4742"], id="an essay has no masthead"),
    ],
)  # fmt: skip
def test_furniture_names_only_the_document_itself(text, left):
    assert [mention.wording for mention in find(without_furniture(text), ENGLISH)] == left


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        pytest.param("In S/PRST/2018/9 the Council spoke of it.\n", ["S/PRST/2018/9"], id="an essay about a statement"),
        pytest.param("Since resolution 1373 (2001) the Security Council has gone on to ask of States what they do, and how far.", ["S/RES/1373 (2001)"], id="an essay about a resolution"),
        pytest.param("S/RES/1373 (2001)\n\nThe Security Council,\n\nRecalling resolution 242 (1967),\n", ["S/RES/242 (1967)"], id="a document below its symbol"),
    ],
)  # fmt: skip
def test_a_document_does_not_name_itself_and_an_essay_names_what_it_is_about(text, symbols):
    found = mentions_of(text.encode(), name="paper.txt", language=ENGLISH)
    assert [mention.symbol.text for mention in found] == symbols
