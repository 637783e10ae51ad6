"""What is marked in a text, and which part of a long one is shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resolutions.search.highlights import LONGEST, Entry, akin, extract, marked, patterns_of, words_of
from resolutions.search.query import Term

# "act", "acts" and "acted" share a stem; "États" folds to "etats".
LEXICON = {
    "act": Entry("act", frozenset({"act"})),
    "acts": Entry("acts", frozenset({"act"})),
    "acted": Entry("acted", frozenset({"act"})),
    "Acts": Entry("acts", frozenset({"act"})),
    "etats": Entry("etats", frozenset({"etat"})),
    "États": Entry("etats", frozenset({"etat"})),
    "of": Entry("of", frozenset({"of"})),
}


def hits(text, *terms):
    return [segment.text for segment in marked(text, patterns_of(terms, LEXICON)) if segment.is_hit]


def word(text):
    return Term(text)


def phrase(text):
    return Term(text, is_phrase=True)


@pytest.mark.parametrize(
    ("text", "terms", "expected"),
    [
        pytest.param("The Council acted.", [word("acts")], ["acted"], id="a word in any inflection"),
        pytest.param("The Council acted.", [phrase("acts")], [], id="a phrase as it is"),
        pytest.param("Acts of war, acts.", [phrase("acts of")], ["Acts of"], id="a phrase of two words"),
        pytest.param("acts, of war", [phrase("acts of")], ["acts, of"], id="a phrase across a comma"),
        pytest.param("Les États", [word("etats")], ["États"], id="without accents"),
        pytest.param("counter-acts", [word("acts")], ["acts"], id="after a hyphen"),
        pytest.param("facts", [word("acts")], [], id="not within a word"),
        pytest.param("重申恐怖主义行为", [word("恐怖主义")], ["恐怖主义"], id="Chinese"),
        pytest.param("恐怖恐怖主义", [word("恐怖")], ["恐怖恐怖"], id="hits that touch are one"),
        pytest.param("acts", [], [], id="nothing asked"),
        pytest.param("", [word("acts")], [], id="no text"),
    ],
)
def test_what_was_asked_for_is_marked(text, terms, expected):
    assert hits(text, *terms) == expected


@given(st.text(), st.lists(st.builds(Term, st.text(min_size=1), st.booleans())))
def test_marking_loses_nothing(text, terms):
    assert "".join(segment.text for segment in marked(text, patterns_of(terms, {}))) == text


@given(st.text(alphabet="ab c恐", max_size=2000), st.text(alphabet="abc恐", min_size=1, max_size=2))
def test_an_extract_is_a_part_of_the_text_and_says_where_it_was_cut(text, asked):
    part = extract(text, patterns_of([Term(asked)], {}))
    shown = "".join(segment.text for segment in part.segments)
    assert len(shown) <= LONGEST
    assert shown in text
    assert part.is_cut_before or text.startswith(shown)
    assert part.is_cut_after or text.endswith(shown)


def test_an_extract_holds_the_hit():
    text = "before " * 200 + "acts " + "after " * 200
    part = extract(text, patterns_of([Term("acts")], LEXICON))
    assert [segment.text for segment in part.segments if segment.is_hit] == ["acts"]
    assert part.is_cut_before
    assert part.is_cut_after


def test_an_extract_is_taken_where_most_hits_stand():
    text = "acts " + "between " * 200 + "acts of acts of acts"
    part = extract(text, patterns_of([Term("acts")], LEXICON))
    assert len([segment for segment in part.segments if segment.is_hit]) == 3


def test_words_keep_their_marks_and_signs_of_han_stand_alone():
    assert words_of("القَرارات, e\u0301tat 2a 安理会x") == ["القَرارات", "e\u0301tat", "2a", "安", "理", "会", "x"]


@pytest.mark.parametrize(
    ("asked", "text", "language", "expected"),
    [
        pytest.param({"acts"}, "Acting on facts", "en", ["Acting", "acts"], id="words with the same first letter"),
        pytest.param({"etats"}, "États membres", "fr", ["etats", "États"], id="whatever its accent"),
        pytest.param(
            {"قرار"}, "القرارات", "ar", ["القرارات", "قرار"], id="all words in Arabic, whose articles are glued"
        ),
        pytest.param({"恐"}, "恐怖 ab", "zh", [], id="no sign of Han"),
    ],
)
def test_only_words_that_may_be_inflections_are_asked_about(asked, text, language, expected):
    assert akin(asked, text, language) == expected
