"""The Charter, its chapters and its articles, in six languages; the not-cases first."""

# ruff: noqa: E501  (one case, one line)

import pytest

from resolutions.symbols import Series, charter_article, charter_chapter


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "in accordance with Article 14 of the Statute,", id="of a statute"),
        pytest.param("en", "Article VI of the Treaty", id="a treaty's, roman"),
        pytest.param("en", "chapter VII of its report", id="of a report"),
        pytest.param("en", "Chapter VI of the Agreement", id="of an agreement"),
        pytest.param("en", "the Charter of the Organization of African Unity", id="of another body"),
        pytest.param("en", "the African Charter on Democracy, article 2", id="on another matter"),
        pytest.param("en", "the purposes of the Charter of the United Nations", id="the whole of it"),
        pytest.param("en", "Article 112 of the Charter", id="an article it has not"),
        pytest.param("fr", "conformément à l’article 28 de son règlement intérieur", id="rules of procedure"),
        pytest.param("es", "el artículo 14 del Estatuto", id="Estatuto"),
        pytest.param("ru", "пункт 4 статьи 14 Устава Механизма", id="the Statute, which Russian calls Устав too"),
        pytest.param("ar", "المادة 25 من النظام الأساسي", id="النظام الأساسي"),
        pytest.param("zh", "《协议》第五章所述", id="协议"),
        pytest.param("zh", "注意到根据《规约》第十四条", id="规约"),
    ],
)
def test_what_is_no_part_of_the_charter(mentions, language, text):
    assert mentions(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param("en", "Acting under Chapter VII of the Charter of the United Nations", "Chapter VII", id="chapter"),
        pytest.param("en", "Acting under Chapter VII,", "Chapter VII", id="chapter alone"),
        pytest.param("en", "Article 41 of the Charter", "Article 41", id="article"),
        pytest.param("en", "Articles 39 and 40 of the United Nations Charter", "Article 39|Article 40", id="two articles"),
        pytest.param("en", "Articles 33, 34, and 36\nof the Charter", "Article 33|Article 34|Article 36", id="three, over a line"),
        pytest.param("en", "Chapters VI and VII of the Charter", "Chapter VI|Chapter VII", id="two chapters"),
        pytest.param("en", "Article 41 of Chapter VII of the Charter", "Article 41|Chapter VII", id="article of a chapter"),
        pytest.param("en", "under Chapter VII of the Charter, and taking measures under its Article 41,", "Chapter VII|Article 41", id="its article"),
        pytest.param("en", "Article 7 of the Statute, or Article 108 of the Charter", "Article 108", id="beside a statute's"),
        pytest.param("fr", "en vertu de l’Article 41 du Chapitre VII de la Charte", "Article 41|Chapter VII", id="French"),
        pytest.param("es", "los Capítulos VII y VIII de la Carta", "Chapter VII|Chapter VIII", id="Spanish"),
        pytest.param("ru", "на основании статьи 41 главы VII Устава Организации Объединенных Наций", "Article 41|Chapter VII", id="Russian"),
        pytest.param("ar", "بموجب المادة ٤١ من الفصل السابع من ميثاق الأمم المتحدة", "Article 41|Chapter VII", id="Arabic"),
        pytest.param("zh", "根据《联合国宪章》第七章第四十一条采取行动", "Chapter VII|Article 41", id="Chinese"),
        pytest.param("zh", "根据《宪章》第三十九和第四十条", "Article 39|Article 40", id="Chinese, two articles"),
        pytest.param("zh", "《宪章》第一百零三条", "Article 103", id="Chinese, beyond a hundred"),
    ],
)  # fmt: skip
def test_a_part_of_the_charter_has_a_symbol_of_its_own(mentions, language, text, expected):
    told = mentions(text, language)
    assert {mention.symbol.series for mention in told} == {Series.CHARTER}
    assert "|".join(m.symbol.text.removeprefix("Charter of the United Nations").lstrip(", ") for m in told) == expected


@pytest.mark.parametrize(
    ("language", "text", "label"),
    [
        pytest.param("en", "Article 27, paragraph 3, of the Charter", "3", id="after"),
        pytest.param("en", "Article 53 (1) of the Charter", "1", id="in brackets"),
        pytest.param("en", "paragraph 4 of Article 2 of the Charter", "4", id="before"),
        pytest.param("fr", "du paragraphe 4 de l’Article 2 de la Charte", "4", id="French"),
        pytest.param("ar", "المادة 53 (1) من الميثاق", "1", id="Arabic"),
    ],
)
def test_a_paragraph_of_an_article_is_its_pinpoint(mentions, language, text, label):
    (mention,) = mentions(text, language)
    assert mention.pinpoint == (label,)


def test_the_full_name_after_an_article_is_no_second_mention(mentions):
    assert len(mentions("Article 25 of the Charter of the United Nations")) == 1


def test_the_charter_has_111_articles_and_19_chapters():
    assert [charter_article(number) is None for number in (0, 1, 111, 112)] == [True, False, False, True]
    assert [charter_chapter(number) is None for number in (0, 1, 19, 20)] == [True, False, False, True]
