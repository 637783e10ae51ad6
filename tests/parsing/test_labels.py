"""Labels as printed in six languages, and what they may stand for."""

import pytest

from resolutions.parsing.structure.labels import Scheme, readings


@pytest.mark.parametrize(
    ("printed", "scheme", "ordinal", "written"),
    [
        pytest.param("1.", Scheme.NUMBER, 1, "1", id="English number"),
        pytest.param("12 -", Scheme.NUMBER, 12, "12", id="Arabic number with a dash"),
        pytest.param("١٥-", Scheme.NUMBER, 15, "15", id="Arabic-Indic digits"),
        pytest.param("(3)", Scheme.BRACKETED, 3, "3", id="bracketed number"),
        pytest.param("1)", Scheme.BRACKETED, 1, "1", id="half a bracket"),
        pytest.param("1.2.", Scheme.DECIMAL, 0, "1.2", id="decimal"),
        pytest.param("b.1.", Scheme.DECIMAL, 0, "b.1", id="lettered decimal"),
        pytest.param("(a)", Scheme.LETTER, 1, "a", id="English letter"),
        pytest.param("c)", Scheme.LETTER, 3, "c", id="French letter"),
        pytest.param("c", Scheme.LETTER, 3, "c", id="letter that lost its bracket"),
        pytest.param("(bb)", Scheme.LETTER, 28, "bb", id="doubled letter"),
        pytest.param("（b）", Scheme.LETTER, 2, "b", id="full-width brackets"),
        pytest.param("б)", Scheme.LETTER, 2, "b", id="second letter of the Russian alphabet"),
        pytest.param("(أ)", Scheme.LETTER, 1, "a", id="first Arabic letter"),
        pytest.param("(ا)", Scheme.LETTER, 1, "a", id="first Arabic letter without its hamza"),
        pytest.param("(هـ)", Scheme.LETTER, 5, "e", id="Arabic letter with a stroke"),
        pytest.param("(ك)", Scheme.LETTER, 11, "k", id="Arabic letter in abjad order"),
        pytest.param("(iii)", Scheme.ROMAN, 3, "iii", id="English roman"),
        pytest.param("xiv)", Scheme.ROMAN, 14, "xiv", id="French roman"),
        pytest.param("’2‘", Scheme.ROMAN, 2, "ii", id="Arabic: quoted figure where others print a roman"),
        pytest.param("㈢", Scheme.ROMAN, 3, "iii", id="Chinese: bracketed numeral where others print a roman"),
        pytest.param("(十二)", Scheme.ROMAN, 12, "xii", id="Chinese numeral above ten"),
        pytest.param("B.", Scheme.CAPITAL, 2, "B", id="capital"),
        pytest.param("IV.", Scheme.CAPITAL_ROMAN, 4, "IV", id="capital roman"),
        pytest.param("–", Scheme.DASH, 0, "0", id="dash"),
        pytest.param("•", Scheme.BULLET, 0, "0", id="bullet"),
    ],
)
def test_a_printed_label_is_read_as_its_row_and_place(printed, scheme, ordinal, written):
    reading = readings(printed)[0]
    assert (reading.scheme, reading.ordinal, reading.written) == (scheme, ordinal, written)


@pytest.mark.parametrize(
    "printed", ["", "Annex", "(see above)", "1234567.", "*", "№", "(一二十)", "(十十)", "(十一二)"]
)
def test_what_the_un_does_not_use_as_a_label_has_no_reading(printed):
    assert readings(printed) == ()


def test_i_may_be_the_ninth_letter_or_the_first_roman():
    assert {(r.scheme, r.ordinal) for r in readings("(i)")} == {(Scheme.LETTER, 9), (Scheme.ROMAN, 1)}


def test_a_russian_letter_may_be_a_latin_one_in_disguise():
    cyrillic = "\u0441)"  # looks like c
    assert {(r.scheme, r.ordinal) for r in readings(cyrillic)} >= {(Scheme.LETTER, 3), (Scheme.LETTER, 17)}
