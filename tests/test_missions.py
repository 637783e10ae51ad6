"""What the letters of a mission stand for."""

import pytest

from resolutions.languages import LANGUAGES
from resolutions.missions import _NAMES, FullName, full_name


@pytest.mark.parametrize(
    ("letters", "code", "name"),
    [
        ("UNIFIL", "en", FullName("United Nations Interim Force in Lebanon", "en")),
        ("UNIFIL", "fr", FullName("Force intérimaire des Nations Unies au Liban", "fr")),
        ("UNIFIL", "zh", FullName("联合国驻黎巴嫩临时部队", "zh")),
        ("UNAVEM II", "en", FullName("United Nations Angola Verification Mission II", "en")),
        ("UNTAG", "ar", FullName("United Nations Transition Assistance Group", "en")),
    ],
    ids=str,
)
def test_a_mission_bears_its_full_name_in_the_language_of_the_page_or_else_in_english(letters, code, name):
    assert full_name(letters, code) == name


@pytest.mark.parametrize("name", ["Panel of Experts", "Committee established pursuant to resolution 918 (1994)", ""])
def test_a_body_that_is_called_by_its_name_has_no_other(name):
    assert full_name(name, "en") is None


def test_a_name_in_any_language_has_one_in_english_and_no_two_missions_share_one():
    assert set(_NAMES) == {language.code for language in LANGUAGES}
    for names in _NAMES.values():
        assert set(names) <= set(_NAMES["en"])
        assert len(set(names.values())) == len(names)
