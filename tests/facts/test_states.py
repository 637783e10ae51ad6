"""Members of the Council under the name each bore on the day."""

from datetime import date

import pytest

from resolutions.facts.states import member, name_on, named_in

HEADINGS = {
    "UNITED KINGDOM": "United Kingdom",
    "CÔTE D'IVOIRE": "Côte d'Ivoire",
    "COTE D'IVOIRE": "Côte d'Ivoire",
    "RUSSIAN FEDERATION/USSR": "Russian Federation",
    "BOLIVIA (PLURINATIONAL STATE OF)": "Bolivia",
    "NETHERLANDS (KINGDOM OF THE)": "Netherlands",
    "GUINEA-BISSAU": "Guinea-Bissau",
    "SAINT VINCENT AND THE GRENADINES": "Saint Vincent and the Grenadines",
    "TÜRKİYE": "Türkiye",
    "KOREA": "Republic of Korea",
    "CO\N{COMBINING CIRCUMFLEX ACCENT}TE D’IVOIRE": "Côte d'Ivoire",
    "KINGDOM OF THE NETHERLANDS": "Netherlands",
    "CHILEs": "Chile",
}
NAMES_ON_A_DAY = [
    ("Russian Federation", date(1991, 12, 23), "USSR"),
    ("Russian Federation", date(1991, 12, 31), "Russian Federation"),
    ("Egypt", date(1949, 6, 1), "Egypt"),
    ("Egypt", date(1961, 6, 1), "United Arab Republic"),
    ("Egypt", date(1984, 6, 1), "Egypt"),
    ("Burkina Faso", date(1984, 8, 3), "Upper Volta"),
    ("Sri Lanka", date(1960, 9, 9), "Ceylon"),
    ("Democratic Republic of the Congo", date(1990, 11, 29), "Zaire"),
    ("Czech Republic", date(1964, 3, 4), "Czechoslovakia"),
    ("Germany", date(1987, 7, 20), "Federal Republic of Germany"),
    ("Belarus", date(1974, 5, 31), "Byelorussian SSR"),
    ("Ukraine", date(1948, 4, 1), "Ukrainian SSR"),
    ("Syrian Arab Republic", date(1947, 8, 1), "Syria"),
    ("Türkiye", date(2010, 6, 9), "Turkey"),
    ("Yemen", date(1990, 3, 1), "Democratic Yemen"),
    ("France", date(1946, 1, 25), "France"),
]


@pytest.mark.parametrize(("heading", "name"), HEADINGS.items(), ids=HEADINGS)
def test_a_heading_becomes_the_short_name_in_its_natural_form(heading, name):
    assert member(heading) == name


@pytest.mark.parametrize(("latest", "day", "name"), NAMES_ON_A_DAY)
def test_a_member_stands_under_the_name_of_the_day(latest, day, name):
    assert name_on(latest, day) == name


def test_a_bracket_names_members_in_short_or_in_long_form():
    council = ("Cuba", "USSR", "United Kingdom", "Yemen")
    bracket = "Union of S0viet Socialist Republics, United Kingdom of Great Britain and Northern Ireland"
    assert named_in(bracket, council) == ("United Kingdom",)
    assert named_in(bracket.replace("S0viet", "Soviet"), council) == ("USSR", "United Kingdom")
