"""What is typed, read as a query."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from resolutions.languages import CODES
from resolutions.search.query import LONGEST, MOST_TERMS, Role, read_query, tidy

ANYTHING = st.text() | st.text(alphabet="ab \"-|OR’'«»()*:&!<>\\\x00\ud800%;")


def reading_of(typed, language="en"):
    return [(line.role.value, *(term.text for term in line.terms)) for line in read_query(typed, language).reading]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        pytest.param("", [], id="nothing"),
        pytest.param("   ", [], id="spaces"),
        pytest.param("sanctions", [("word", "sanctions")], id="a word"),
        pytest.param("arms embargo", [("word", "arms"), ("word", "embargo")], id="two words"),
        pytest.param('"arms embargo"', [("phrase", "arms embargo")], id="a phrase"),
        pytest.param("“arms embargo”", [("phrase", "arms embargo")], id="curly quotes"),
        pytest.param("« embargo »", [("phrase", "embargo")], id="guillemets"),
        pytest.param("「武器禁运」", [("phrase", "武器禁运")], id="Chinese quotes"),
        pytest.param('"arms embargo', [("phrase", "arms embargo")], id="a quote that is not closed"),
        pytest.param('arms" embargo', [("word", "arms"), ("phrase", "embargo")], id="a stray quote"),
        pytest.param('""', [], id="an empty phrase"),
        pytest.param("Libya OR Sudan", [("either", "Libya", "Sudan")], id="either"),
        pytest.param("Libye OU Soudan", [("either", "Libye", "Soudan")], id="either, in French"),
        pytest.param("Ливия ИЛИ Судан", [("either", "Ливия", "Судан")], id="either, in Russian"),
        pytest.param("Libya | Sudan", [("either", "Libya", "Sudan")], id="a bar"),
        pytest.param("Libya OR Sudan OR Mali", [("either", "Libya", "Sudan", "Mali")], id="three"),
        pytest.param(
            "arms Libya OR Sudan embargo",
            [("word", "arms"), ("either", "Libya", "Sudan"), ("word", "embargo")],
            id="OR joins its neighbours only",
        ),
        pytest.param('Libya OR "South Sudan"', [("either", "Libya", "South Sudan")], id="a word or a phrase"),
        pytest.param("Libya or Sudan", [("word", "Libya"), ("word", "Sudan"), ("left_out", "or")], id="a small or"),
        pytest.param("OR Libya", [("word", "Libya")], id="OR first"),
        pytest.param("Libya OR", [("word", "Libya")], id="OR last"),
        pytest.param("Libya OR OR Sudan", [("either", "Libya", "Sudan")], id="OR twice"),
        pytest.param("Libya OR -Sudan", [("word", "Libya"), ("without", "Sudan")], id="OR before a minus"),
        pytest.param("OR", [], id="OR alone"),
        pytest.param("l'OR noir", [("word", "l"), ("word", "noir"), ("left_out", "or")], id="OR after an apostrophe"),
        pytest.param("Libya -Sudan", [("word", "Libya"), ("without", "Sudan")], id="without"),
        pytest.param('Libya -"arms embargo"', [("word", "Libya"), ("without", "arms embargo")], id="without a phrase"),
        pytest.param("-Sudan", [("without", "Sudan")], id="only without"),
        pytest.param("- Sudan", [("word", "Sudan")], id="a dash is no minus"),
        pytest.param("counter-terrorism", [("word", "counter-terrorism")], id="a hyphen is no minus"),
        pytest.param("--Sudan", [("without", "Sudan")], id="two minuses"),
        pytest.param("the embargo", [("word", "embargo"), ("left_out", "the")], id="a stop word"),
        pytest.param("the of", [("word", "the"), ("word", "of")], id="stop words alone are looked for"),
        pytest.param('"the council"', [("phrase", "the council")], id="a phrase keeps its stop words"),
        pytest.param("the OR embargo", [("either", "the", "embargo")], id="either keeps its stop words"),
        pytest.param("; ' () <> %", [], id="punctuation"),
        pytest.param("(Libya), [Sudan].", [("word", "Libya"), ("word", "Sudan")], id="punctuation around words"),
        pytest.param("Article 2(4),", [("word", "Article"), ("word", "2(4)")], id="a bracket that a word opened"),
        pytest.param("'; drop table--", [("word", "drop"), ("word", "table")], id="SQL"),
        pytest.param("a:* & b | !c", [("either", "b", "c"), ("left_out", "a")], id="tsquery"),
    ],
)  # fmt: skip
def test_a_query_is_read(typed, expected):
    assert reading_of(typed) == expected


@pytest.mark.parametrize(
    ("typed", "language", "expected"),
    [
        pytest.param("l’État", "fr", [("word", "État"), ("left_out", "l")], id="French elision"),
        pytest.param("Côte d'Ivoire", "fr", [("word", "Côte"), ("word", "Ivoire"), ("left_out", "d")], id="French d’"),
        pytest.param("l'Iran OR Iraq", "fr", [("either", "Iran", "Iraq"), ("left_out", "l")], id="OR after an elision"),
        pytest.param("-d'Ivoire", "fr", [("without", "d'Ivoire")], id="excluded with its elision"),
        pytest.param("à Chypre", "fr", [("word", "Chypre"), ("left_out", "à")], id="an accented stop word"),
        pytest.param("Estados", "es", [("word", "Estados")], id="Estados is no stop word"),
        pytest.param("los Estados", "es", [("word", "Estados"), ("left_out", "los")], id="Spanish article"),
        pytest.param("в Совете", "ru", [("word", "Совете"), ("left_out", "в")], id="Russian preposition"),
        pytest.param("في لبنان", "ar", [("word", "لبنان"), ("left_out", "في")], id="Arabic preposition"),
        pytest.param("the embargo", "fr", [("word", "the"), ("word", "embargo")], id="stop words are the page's own"),
    ],
)  # fmt: skip
def test_a_query_is_read_in_the_language_of_the_page(typed, language, expected):
    assert reading_of(typed, language) == expected


def test_what_is_only_excluded_looks_for_nothing():
    assert not read_query("-embargo", "en")


def test_a_long_query_is_cut_and_says_so():
    query = read_query("word " * 2000, "en")
    assert query.is_cut
    assert len(query.wanted) == MOST_TERMS


def test_a_short_query_is_not_cut():
    assert not read_query("arms embargo", "en").is_cut


@given(ANYTHING, st.sampled_from(CODES))
@example("a" * 10_000, "en")
@example("\x00", "en")
def test_anything_typed_is_a_query(typed, language):
    query = read_query(typed, language)
    assert len(query.wanted) + len(query.unwanted) <= 2 * MOST_TERMS
    assert all(any(letter.isalnum() for letter in term.text) for term in (*query.wanted_terms, *query.unwanted))


@given(ANYTHING, st.sampled_from(CODES))
def test_a_query_written_out_is_read_the_same(typed, language):
    query = read_query(typed, language)
    again = read_query(str(query), language)
    assert (again.wanted, again.unwanted) == (query.wanted, query.unwanted)


@given(ANYTHING)
def test_what_is_tidied_can_be_stored(typed):
    text = tidy(typed)
    assert text == tidy(text)
    assert "\x00" not in text
    assert text.encode().decode() == text


def test_roles_are_told_apart():
    assert {line.role for line in read_query('the b c OR d "e" -f', "en").reading} == set(Role)


def test_what_is_read_is_bounded():
    assert sum(len(term.text) for term in read_query("x" * 10_000, "en").wanted_terms) <= LONGEST
