"""The Charter and its parts bear the name that each language has for them."""

import pytest

from resolutions.symbols import CHARTER, LAST_ARTICLE, LAST_CHAPTER, charter_article, charter_chapter
from resolutions.treaties import WORDINGS, name_of


@pytest.mark.parametrize(
    ("part", "code", "name"),
    [
        (charter_chapter(7), "en", "Charter of the United Nations, Chapter VII"),
        (charter_chapter(7), "fr", "Charte des Nations Unies, Chapitre VII"),
        (charter_chapter(7), "ru", "Устав Организации Объединенных Наций, глава VII"),
        (charter_chapter(7), "ar", "ميثاق الأمم المتحدة، الفصل السابع"),
        (charter_chapter(7), "zh", "《联合国宪章》第七章"),
        (charter_chapter(16), "ar", "ميثاق الأمم المتحدة، الفصل السادس عشر"),
        (charter_article(2), "zh", "《联合国宪章》第二条"),
        (charter_article(41), "ar", "ميثاق الأمم المتحدة، المادة 41"),
        (charter_article(10), "zh", "《联合国宪章》第十条"),
        (charter_article(20), "zh", "《联合国宪章》第二十条"),
        (charter_article(41), "zh", "《联合国宪章》第四十一条"),
        (charter_article(100), "zh", "《联合国宪章》第一百条"),
        (charter_article(103), "zh", "《联合国宪章》第一百零三条"),
        (charter_article(111), "zh", "《联合国宪章》第一百一十一条"),
        (CHARTER, "zh", "《联合国宪章》"),
    ],
)
def test_a_part_of_the_charter_is_counted_as_the_texts_of_its_language_count_it(part, code, name):
    assert name_of(part.text, code) == name


@pytest.mark.parametrize("code", list(WORDINGS))
def test_no_two_parts_of_the_charter_bear_one_name(code):
    parts = [charter_article(number) for number in range(1, LAST_ARTICLE + 1)]
    parts += [charter_chapter(number) for number in range(1, LAST_CHAPTER + 1)]
    assert len({name_of(part.text, code) for part in parts}) == len(parts)
