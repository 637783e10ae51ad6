"""References as the published guides print them."""

from datetime import date

import pytest

from resolutions.citing import styles, united_nations
from resolutions.citing.works import Part, Place, Work

OF_1373 = Work(1373, 2001, date(2001, 9, 28))
OF_101 = Work(101, 1953, date(1953, 11, 24))
UNDATED = Work(1373, 2001)

SUB_PARAGRAPH = Place(Part.BODY, "2", ("b",))
IN_A_SECTION = Place(Part.BODY, "1", section="A")
PREAMBULAR = Place(Part.PREAMBLE, "8")
IN_THE_ANNEX = Place(Part.ANNEX, "3", ("a",))
SECOND_ANNEX = Place(Part.ANNEX, annex=2)

# style, resolution, place, reference
ENGLISH = [
    (united_nations.by_symbol, OF_1373, None, "S/RES/1373 (2001)"),
    (united_nations.by_symbol, OF_1373, SUB_PARAGRAPH, "S/RES/1373 (2001), para. 2 (b)"),
    (united_nations.by_number, OF_101, IN_A_SECTION, "resolution 101 (1953), sect. A, para. 1"),
    (united_nations.by_number, OF_1373, PREAMBULAR, "resolution 1373 (2001), preambular para. 8"),
    (united_nations.by_number, OF_1373, IN_THE_ANNEX, "resolution 1373 (2001), annex, para. 3 (a)"),
    (united_nations.by_number, OF_1373, SECOND_ANNEX, "resolution 1373 (2001), annex II"),
    (united_nations.in_a_sentence, OF_1373, SUB_PARAGRAPH, "paragraph 2 (b) of resolution 1373 (2001)"),
    (united_nations.in_a_sentence, OF_101, IN_A_SECTION, "paragraph 1 of section A of resolution 101 (1953)"),
    (
        united_nations.in_a_sentence,
        OF_101,
        Place(Part.PREAMBLE, "2", section="B"),
        "preambular paragraph 2 of section B of resolution 101 (1953)",
    ),
    (styles.oscola, OF_1373, None, "UNSC Res 1373 (28 September 2001) UN Doc S/RES/1373"),
    (styles.oscola, OF_1373, SUB_PARAGRAPH, "UNSC Res 1373 (28 September 2001) UN Doc S/RES/1373, para 2(b)"),
    (styles.oscola, UNDATED, None, "UNSC Res 1373 (2001) UN Doc S/RES/1373"),
    (
        styles.bluebook,
        Work(1325, 2000, date(2000, 10, 31)),
        Place(Part.BODY, "8"),
        "S.C. Res. 1325, ¶ 8, U.N. Doc. S/RES/1325 (Oct. 31, 2000).",
    ),
    (styles.bluebook, OF_101, IN_A_SECTION, "S.C. Res. 101, § A, ¶ 1, U.N. Doc. S/RES/101 (Nov. 24, 1953)."),
    (styles.bluebook, OF_1373, PREAMBULAR, "S.C. Res. 1373, pmbl. ¶ 8, U.N. Doc. S/RES/1373 (Sept. 28, 2001)."),
    (styles.bluebook, OF_1373, SECOND_ANNEX, "S.C. Res. 1373, annex 2, U.N. Doc. S/RES/1373 (Sept. 28, 2001)."),
    (styles.apa_in_text, OF_1373, SUB_PARAGRAPH, "(United Nations Security Council, 2001, para. 2(b))"),
    (
        styles.chicago,
        OF_1373,
        SUB_PARAGRAPH,
        "United Nations Security Council, Resolution 1373, para. 2(b), S/RES/1373, September 28, 2001, "
        "https://docs.un.org/en/S/RES/1373(2001).",
    ),
]

# language, reference, in a sentence: of 1373, paragraph 2 (b) (ii)
IN_SIX_LANGUAGES = [
    ("en", "resolution 1373 (2001), para. 2 (b) (ii)", "paragraph 2 (b) (ii) of resolution 1373 (2001)"),
    ("fr", "résolution 1373 (2001), par. 2 b) ii)", "alinéa b) ii) du paragraphe 2 de la résolution 1373 (2001)"),
    ("es", "resolución 1373 (2001), párr. 2 b) ii)", "párrafo 2 b) ii) de la resolución 1373 (2001)"),
    ("ru", "резолюция 1373 (2001), п. 2 b) ii)", "пункт 2 b) ii) резолюции 1373 (2001)"),
    ("ar", "القرار 1373 (2001)، الفقرة 2 (ب) ‘2’", "الفقرة 2 (ب) ‘2’ من القرار 1373 (2001)"),
    ("zh", "第1373(2001)号决议，第2(b)㈡段", "第1373(2001)号决议第2(b)㈡段"),
]


@pytest.mark.parametrize(("style", "work", "place", "reference"), ENGLISH)
def test_a_reference_stands_as_the_guide_prints_it(style, work, place, reference):
    assert style(work, place) == reference


def test_a_list_of_references_names_no_paragraph():
    assert styles.apa(OF_1373) == (
        "United Nations Security Council. (2001, September 28). Resolution 1373 (2001) (S/RES/1373). "
        "https://docs.un.org/en/S/RES/1373(2001)"
    )


@pytest.mark.parametrize(("code", "reference", "sentence"), IN_SIX_LANGUAGES)
def test_the_united_nations_name_a_sub_paragraph_in_each_language(code, reference, sentence):
    work, place = Work(1373, 2001, language=code), Place(Part.BODY, "2", ("b", "ii"))
    assert united_nations.by_number(work, place) == reference
    assert united_nations.in_a_sentence(work, place) == sentence


@pytest.mark.parametrize(
    ("place", "sentence"),
    [
        (None, "résolution 1373 (2001)"),
        (Place(Part.BODY, "2"), "paragraphe 2 de la résolution 1373 (2001)"),
        (Place(Part.BODY, "2", ("a",)), "alinéa a) du paragraphe 2 de la résolution 1373 (2001)"),
        (IN_A_SECTION, "paragraphe 1 de la section A de la résolution 1373 (2001)"),
        (Place(Part.PREAMBLE, "1"), "1er alinéa du préambule de la résolution 1373 (2001)"),
        (PREAMBULAR, "8e alinéa du préambule de la résolution 1373 (2001)"),
        (IN_THE_ANNEX, "alinéa a) du paragraphe 3 de l’annexe de la résolution 1373 (2001)"),
        (SECOND_ANNEX, "annexe II de la résolution 1373 (2001)"),
    ],
)
def test_a_french_sentence_names_the_smallest_part_first(place, sentence):
    assert united_nations.in_a_sentence(Work(1373, 2001, language="fr"), place) == sentence


@pytest.mark.parametrize("code", ["en", "fr", "es", "ru", "ar", "zh"])
@pytest.mark.parametrize("place", [None, SUB_PARAGRAPH, IN_A_SECTION, PREAMBULAR, IN_THE_ANNEX, SECOND_ANNEX])
@pytest.mark.parametrize("form", [united_nations.by_symbol, united_nations.by_number, united_nations.in_a_sentence])
def test_every_place_has_its_words_in_every_language(code, place, form):
    words = form(Work(101, 1953, language=code), place)
    assert "101" in words
    assert "1953" in words
    assert "{" not in words
