"""What looks like a citation and is none."""

import pytest


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "its Presidential Decree 11 (2012),", id="a number after another word"),
        pytest.param("en", "the acts of 12 September 2001 (2001), which it condemned", id="a year with its year again"),
        pytest.param("en", "the Agreement of June 2011 (2011 Agreement)", id="a year with a remark"),
        pytest.param("en", "Treaty Series, vol. 382 (1960), No. 5475", id="a volume"),
        pytest.param("en", "Official Journal, 2nd Year, No. 1 (1921), pp. 87-88", id="an issue of a journal"),
        pytest.param("en", "resolution 2183 (LIII) of the Trusteeship Council", id="Trusteeship Council, after"),
        pytest.param("en", "Trusteeship Council resolution 288 (X)", id="Trusteeship Council, before"),
        pytest.param("en", "Economic and Social Council resolution 1996/31", id="ECOSOC since 1978"),
        pytest.param("en", "Human Rights Council resolution S-15/1", id="Human Rights Council, special session"),
        pytest.param("en", "resolution 16/25 (2011) of the Human Rights Council", id="Human Rights Council, after"),
        pytest.param("en", "the Human Rights Council in its resolution 31/6", id="Human Rights Council, in its"),
        pytest.param("en", "A/HRC/RES/S-15/1 and A/HRC/RES/31/6", id="Human Rights Council, symbols"),
        pytest.param("en", "IAEA Board resolution GOV/2006/14", id="IAEA Board"),
        pytest.param("en", "at its 501st meeting, S/PV.501", id="a meeting record"),
        pytest.param("en", "its Committee's note S/AC.49/2006/1", id="a committee's document"),
        pytest.param("en", "the report A/60/640 and decision 60/551", id="Assembly document and decision"),
        pytest.param("en", "as set out in paragraphs 4 to 8 above", id="a reference within the text"),
        pytest.param("en", "paragraph 3 (2) of the annex", id="a label with a number in brackets"),
        pytest.param("en", "the implementation of this resolution 90 days after its adoption", id="days"),
        pytest.param(
            "en", "under its relevant resolutions\n\n     5.  Requests the Secretary-General", id="next paragraph"
        ),
        pytest.param("en", "a budget of 1,373 (2001: 1,267) dollars for 500 (1999) posts", id="amounts"),
        pytest.param("en", "order No. 56/220 (2001) of the ministry", id="a slash before the number"),
        pytest.param("en", "G.A. Res. 1514, ¶ 7", id="the Assembly's, without its session"),
        pytest.param("en", "H.J.Res. 114", id="a joint one of a parliament"),
        pytest.param("en", "H.Con.Res. 114", id="a concurrent one"),
        pytest.param("en", "S.Res. 201 (2020)", id="a senate's, without a blank"),
        pytest.param("en", "S. Res. 201 (2020)", id="a senate's"),
        pytest.param("en", "its resolution", id="the word alone"),
        pytest.param("en", "the annex to this resolution 150", id="a footnote mark after this resolution"),
        pytest.param("en", "chap. I, resolution 1, annex I", id="a small number that nothing vouches for"),
        pytest.param(
            "en", "resolution S-3/1 of 25 May 1994 adopted by the Commission on Human Rights", id="body after the date"
        ),
        pytest.param("en", "resolution 1 (2019) of the Peace Conference", id="Peace Conference"),
        pytest.param("en", "resolution 7 (2019) of the Assembly of Elders", id="a small number of another year"),
        pytest.param("fr", "notamment la résolution\n266 Voir Documents officiels", id="a footnote under the word"),
        pytest.param("fr", "figurant en annexe à la présente résolution385", id="a footnote mark glued to the word"),
        pytest.param("fr", "la résolution 2183 (LIII) du Conseil de tutelle", id="Conseil de tutelle"),
        pytest.param("fr", "la résolution 31/6 du Conseil des droits de l’homme", id="Conseil des droits de l'homme"),
        pytest.param("fr", "le Document final de 2030 (2018), de façon à renforcer", id="a year with a year"),
        pytest.param("es", "la resolución 31/6 del Consejo de Derechos Humanos", id="Consejo de Derechos Humanos"),
        pytest.param("es", "nota sobre la aplicación de resoluciones núm. 1, publicada", id="a numbered note"),
        pytest.param("ru", "резолюция 31/6 Совета по правам человека", id="Совет по правам человека"),
        pytest.param("ru", "после принятия резолюции 30-й годовщине посвящено заседание", id="an anniversary"),
        pytest.param("ar", "قرار مجلس حقوق الإنسان 31/6", id="مجلس حقوق الإنسان"),
        pytest.param("zh", "人权理事会第31/6号决议", id="人权理事会"),
        pytest.param("zh", "2018年第3段和第5号文件", id="paragraph and annex numbers"),
    ],
)
def test_a_look_alike_is_no_mention(named, language, text):
    assert named(text, language) == []


def test_the_text_s_own_symbol_is_never_a_mention(named):
    text = "Resolution 1373 (2001)\nS/RES/1373 (2001)\nReaffirming resolution 1269 (1999) and this resolution 1373"
    assert named(text, own=1373) == ["1269 (1999)"]


def test_a_number_in_a_list_stays_out_when_the_list_ends_in_a_count(named):
    assert named("resolutions 1373 (2001), 1456 (2003), and 12 members") == ["1373 (2001)", "1456 (2003)"]


def test_a_bare_number_later_than_the_text_is_none(named):
    assert named("resolution 2183 and resolution 242", own=683) == ["242 (1967)"]


def test_footnote_marks_are_no_numbers_of_a_list(named):
    text = "its resolutions 186 (1964) of 4 March 1964 7 and 187 (1964) of 13 March 1964 8, and others"
    assert named(text) == ["186 (1964)", "187 (1964)"]
