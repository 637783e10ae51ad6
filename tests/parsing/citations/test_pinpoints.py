"""Paragraphs named with a document, before and after it, written the same in every language."""

# ruff: noqa: E501  (one case, one line)

import pytest


@pytest.mark.parametrize(
    ("language", "text", "labels"),
    [
        pytest.param("en", "paragraph 7 of resolution 2396 (2017)", "7", id="one"),
        pytest.param("en", "paragraphs 1 (a) to (c) and 5 of its resolution 2396 (2017)", "1 (a)|1 (b)|1 (c)|5", id="letters"),
        pytest.param("en", "paragraphs 8 (a) (iii) and (d) of resolution 1333 (2000)", "8 (a) (iii)|8 (d)", id="roman"),
        pytest.param("en", "paragraphs 4-6 of Security Council resolution 1333 (2000)", "4|5|6", id="hyphen"),
        pytest.param("en", "paragraphs 12, 13 and 14\nof the Council’s resolution 2140 (2014)", "12|13|14", id="possessive"),
        pytest.param("en", "subparagraphs (a) and (c) of paragraph 8 of resolution 1333 (2000)", "8 (a)|8 (c)", id="inverted"),
        pytest.param("en", "resolution 1373 (2001), paragraph 2 (b)", "2 (b)", id="after"),
        pytest.param("en", "resolution 1373 (2001), in particular its paragraphs 2 and 3,", "2|3", id="in particular its"),
        pytest.param("en", "S/RES/1373 (2001), para. 2 (b)", "2 (b)", id="abbreviated"),
        pytest.param("en", "S/RES/1373 (2001), op. 11", "11", id="op."),
        pytest.param("en", "UNSCR 1373 para 2(b)", "2 (b)", id="as lawyers type"),
        pytest.param("en", "paragraph 4 of UNSCR 1373 (2001)", "4", id="of UNSCR"),
        pytest.param("en", "resolution 1373 (2001) and paragraphs 4 to 8 above", "", id="above"),
        pytest.param("en", "resolution 1373 (2001), paragraph 3 of this resolution", "", id="of this resolution"),
        pytest.param("en", "section B, paragraph 3 of resolution 687 (1991)", "3", id="with its section"),
        pytest.param("en", "paragraph (3) (c) of resolution 1591 (2005)", "3 (c)", id="in brackets"),
        pytest.param("en", "operative paragraph 5 of resolution 687 (1991)", "5", id="operative"),
        pytest.param("en", "resolution 1373 (2001) and in paragraph 5 below", "", id="below"),
        pytest.param("en", "resolution 1373 (2001), operative paragraph 5 above", "", id="operative, above"),
        pytest.param("en", "resolution 1373 (2001), paragraph 5 of the present resolution", "", id="of the present resolution"),
        pytest.param("en", "resolution 1373 (2001), operative paragraph 5 of its decision", "", id="operative, of another text"),
        pytest.param("en", "paragraphs 15 and 16 of 1970, as modified", "15|16", id="of a number alone"),
        pytest.param("en", "resolution 1373 (2001) and paragraph 3 of 1951 Convention", "", id="of a year"),
        pytest.param("en", "paragraph 4 of the annex to resolution 1373 (2001)", "", id="of an annex"),
        pytest.param("fr", "au paragraphe 4 de sa résolution 1267 (1999)", "4", id="French"),
        pytest.param("fr", "des paragraphes 1 a) à c) et 5 de la résolution 1267 (1999)", "1 (a)|1 (b)|1 (c)|5", id="French letters"),
        pytest.param("fr", "l’alinéa a) des paragraphes 1 et 81 de la résolution 2368 (2017)", "1 (a)|81 (a)", id="alinéa"),
        pytest.param("fr", "le sous-alinéa v) de l’alinéa a) du paragraphe 3 de sa résolution 1591 (2005)", "3 (a) (v)", id="sous-alinéa"),
        pytest.param("fr", "sa résolution 2664 (2022), en particulier l’alinéa d) de son paragraphe 8,", "8 (d)", id="French after"),
        pytest.param("es", "el párrafo 7 de la resolución 2396 (2017)", "7", id="Spanish"),
        pytest.param("es", "los párrafos 7 d) y e) de su resolución 2293 (2016)", "7 (d)|7 (e)", id="Spanish letters"),
        pytest.param("es", "los apartados c), d) y e) del párrafo 3 de la resolución 1591 (2005)", "3 (c)|3 (d)|3 (e)", id="apartados"),
        pytest.param("ru", "в пункте 7 своей резолюции 2396 (2017)", "7", id="Russian"),
        pytest.param("ru", "пункты 1, 3 и 7‒9 резолюции 2745 (2024)", "1|3|7|8|9", id="Russian figure dash"),
        pytest.param("ru", "в подпунктах (a) и (c) пункта 8 резолюции 1333 (2000)", "8 (a)|8 (c)", id="подпункт"),
        pytest.param("ar", "الفقرة 7 من القرار 2396 (2017)", "7", id="Arabic"),
        pytest.param("ar", "الفقرات من 30 إلى 33 من القرار 2399 (2018)", "30|31|32|33", id="Arabic range"),
        pytest.param("ar", "الفقرة 1 (أ) والفقرة 81 (ب) من القرار 2368 (2017)", "1 (a)|81 (b)", id="Arabic letters"),
        pytest.param("zh", "第1483(2003)号决议第10段", "10", id="Chinese"),
        pytest.param("zh", "第2399(2018)号决议第10至13段和第15段", "10|11|12|13|15", id="Chinese range"),
        pytest.param("zh", "第1591(2005)号决议第3段(c)、(d)和(e)分段", "3 (c)|3 (d)|3 (e)", id="Chinese letters"),
        pytest.param("zh", "第1591(2005)号决议第3(a)(五)段", "3 (a) (v)", id="Chinese numerals"),
    ],
)  # fmt: skip
def test_a_pinpoint_is_read_into_labels(mentions, language, text, labels):
    assert "|".join(mentions(text, language)[0].pinpoint) == labels


def test_each_resolution_keeps_its_own_paragraphs(mentions):
    text = "paragraph 4 (b) of resolution 1267 (1999), paragraph 8 (c) of resolution 1333 (2000), and resolution 1390 (2002)"
    assert [mention.pinpoint for mention in mentions(text)] == [("4 (b)",), ("8 (c)",), ()]


def test_labels_go_on_without_their_word(mentions):
    text = "as modified by paragraphs 11 of resolution 2213 (2015), 11 of resolution 2362 (2017) and 12 of resolution 2441 (2018)"
    assert [mention.pinpoint for mention in mentions(text)] == [("11",), ("11",), ("12",)]


def test_labels_before_a_plural_are_of_every_resolution(mentions):
    text = "paragraph 2 of resolutions 2441 (2018) and 2509 (2020)"
    assert [mention.pinpoint for mention in mentions(text)] == [("2",), ("2",)]


def test_a_singular_governs_only_its_own_number(mentions):
    text = "paragraph 2 of resolution 1267 (1999), 1333 (2000) and 1390 (2002)"
    assert [mention.pinpoint for mention in mentions(text)] == [("2",), (), ()]


def test_a_range_too_long_to_write_out_keeps_its_ends(mentions):
    assert mentions("paragraphs 1 to 99 of resolution 2231 (2015)")[0].pinpoint == ("1", "99")
