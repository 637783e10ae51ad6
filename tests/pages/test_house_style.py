"""Dates, ordinals and numbers as each language writes them."""

from datetime import date

import pytest
from django.utils.translation import override

from resolutions.templatetags.house_style import apart, colon, comma, grouped, list_comma, nth, official_url, on, onward


@pytest.mark.parametrize(
    ("number", "english", "french"),
    [
        (1, "1st", "1e"),
        (2, "2nd", "2e"),
        (3, "3rd", "3e"),
        (11, "11th", "11e"),
        (112, "112th", "112e"),
        (8582, "8582nd", "8582e"),
        (8593, "8593rd", "8593e"),
    ],
)
def test_the_number_of_a_meeting_is_an_ordinal(number, english, french):
    with override("en"):
        assert nth(number) == english
    with override("fr"):
        assert nth(number) == french
    with override("es"):
        assert nth(number) == f"{number}ª"


@pytest.mark.parametrize("language", ["ru", "ar", "zh"])
def test_the_number_of_a_meeting_stands_bare_where_the_sentence_inflects_it(language):
    with override(language):
        assert nth(8582) == "8582"


@pytest.mark.parametrize(
    ("language", "day", "written"),
    [
        ("en", date(2019, 7, 19), "19 July 2019"),
        ("en", date(2019, 7, 1), "1 July 2019"),
        ("fr", date(2019, 7, 19), "19 juillet 2019"),
        ("fr", date(2019, 7, 1), "1er juillet 2019"),
        ("es", date(2019, 7, 19), "19 de julio de 2019"),
        ("es", date(2019, 7, 1), "1 de julio de 2019"),
        ("ru", date(2019, 7, 19), "19 июля 2019 года"),
        ("ru", date(2019, 7, 1), "1 июля 2019 года"),
        ("ar", date(2019, 7, 19), "19 تموز/يوليه 2019"),
        ("ar", date(2022, 12, 1), "1 كانون الأول/ديسمبر 2022"),
        ("zh", date(2019, 7, 19), "2019年7月19日"),
        ("zh", date(2019, 7, 1), "2019年7月1日"),
    ],
)
def test_a_date_is_written_as_the_united_nations_writes_it(language, day, written):
    with override(language):
        assert on(day) == written


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "28,255"),
        ("fr", "28\xa0255"),
        ("es", "28\xa0255"),
        ("ru", "28\xa0255"),
        ("ar", "28\xa0255"),
        ("zh", "28\xa0255"),
    ],
)
def test_thousands_stand_apart_in_western_digits(language, written):
    with override(language):
        assert grouped(28255) == written
        assert [grouped(number) for number in (0, 7, 999)] == ["0", "7", "999"]
        assert grouped(1000) == written.replace("28", "1").replace("255", "000")


@pytest.mark.parametrize(
    ("language", "between_things_said", "between_things_of_a_list", "arrow"),
    [("en", ", ", ", ", "→"), ("ru", ", ", ", ", "→"), ("ar", "، ", "، ", "←"), ("zh", "，", "、", "→")],
)
def test_commas_and_arrows_are_those_of_the_script(language, between_things_said, between_things_of_a_list, arrow):
    with override(language):
        assert (comma(), list_comma(), onward()) == (between_things_said, between_things_of_a_list, arrow)


@pytest.mark.parametrize(("language", "written"), [("en", ": "), ("fr", "\xa0: "), ("ar", ": "), ("zh", "：")])
def test_a_colon_is_that_of_the_language(language, written):
    with override(language):
        assert colon() == written


def test_an_official_document_is_in_the_language_of_the_page():
    with override("fr"):
        assert official_url("S/RES/2482 (2019)") == "https://docs.un.org/fr/S/RES/2482(2019)"


def test_figures_keep_their_order_on_a_page_from_right_to_left():
    with override("ar"):
        assert apart("19-12422") == "\u206819-12422\u2069"
    with override("zh"):
        assert apart("19-12422") == "19-12422"
