"""Resolutions of the Council: single and in lists, with and without their years, in six languages."""

import pytest

ENGLISH = [
    ("single", "resolution 1373 (2001)", "1373"),
    ("capital", "RESOLUTION 1373 (2001)", "1373"),
    ("list under one plural", "resolutions 660 (1990), 661 (1990) and 678 (1990)", "660 661 678"),
    ("dates between", "resolutions 660 (1990) of 2 August 1990, 661 (1990) of 6 August and 678 (1990)", "660 661 678"),
    ("one date for two", "resolutions 425 (1978) and 426 (1978) of 19 March 1978, 501 (1982)", "425 426 501"),
    ("no comma", "resolutions 1267 (1999) 1989 (2011) and 2253 (2015)", "1267 1989 2253"),
    ("no space", "resolutions 1308 (2000),1325 (2000),1820 (2008)", "1308 1325 1820"),
    (
        "words in between",
        "its resolutions 1265 (1999) on civilians, 1325 (2000) on women, and 1820 (2008)",
        "1265 1325 1820",
    ),
    ("word repeated", "resolution 1267 (1999), resolution 1333 (2000) and resolution 1390 (2002)", "1267 1333 1390"),
    ("range", "resolutions 660 (1990) to 678 (1990)", "660 678"),
    ("without years", "resolutions 242, 338, 1397, and 1515, and the principles", "242 338 1397 1515"),
    ("without years, prose after", "resolutions 242 and 338 on the matter", "242 338"),
    ("one year for two", "resolution 425 and 426 (1978)", "425 426"),
    ("dates in place of years", "resolutions 918 of 17 May 1994, 997 of 9 June 1995 and 1011", "918 997 1011"),
    ("possessive", "its resolution 2395, in which", "2395"),
    ("square brackets", "its resolution [2395] and resolution of 4 April 1946 [resolution 3 (1946)]", "2395 3"),
    ("part letter", "resolution 161 A (1961) of 21 February 1961", "161"),
    ("line break in the number", "resolution 1373\n(2001)", "1373"),
    ("hyphenated word", "resolu-\ntion 242", "242"),
    ("glued to the word", "and resolutions660 (1990) ,661 (1990)", "660 661"),
    ("UNSCR", "UNSCR 1740 and UNSCR 1737 (2006)", "1740 1737"),
    ("res.", "res. 242 and Res. 338, not A/Res. 377", "242 338"),
    ("SCR", "SCR 1308 (2000), 1325 (2000),1820 (2008)", "1308 1325 1820"),
    ("symbol", "S/RES/1373 (2001); S/RES/1267(1999), S/RES/ 1333, S / RES / 1390 (2002)", "1373 1267 1333 1390"),
    ("in other digits", "resolution ١٣٧٣ （２００１）", "1373"),
    ("beyond the last known", "resolution 2830 (2026)", "2830"),
    (
        "two words of one list",
        "Security Council resolutions 242 (1967) and General Assembly resolution 194 (III)",
        "242 A/RES/194 (III)",
    ),
]
FRENCH = [
    ("single", "sa résolution 1373 (2001)", "1373"),
    ("list with dates", "résolutions 660 (1990) du 2 août 1990, 661 (1990) du 1er août et 678 (1990)", "660 661 678"),
    (
        "footnote glued to the year",
        "résolutions 1559 (2004) du 2 septembre 2004303, 1680 (2006) du 17 mai 2006304",
        "1559 1680",
    ),
    ("footnote before the year", "les résolutions 713 (1991) et 757 32 (1992)", "713 757"),
    ("without years", "les résolutions 242, 338 et 1397", "242 338 1397"),
    ("number sign", "la résolution n° 1373 (2001)", "1373"),
    ("no accent, l for 1", "la resolution l373 (2001) et 4l8 (1977)", "1373 418"),
    ("glued to the conjunction", "1425 (2002) et1474 (2003)", "1425 1474"),
]
SPANISH = [
    ("single", "la resolución 1373 (2001)", "1373"),
    ("list", "sus resoluciones 660 (1990), 661 (1990) y 678 (1990)", "660 661 678"),
    (
        "dates",
        "las resoluciones 660 (1990), de 2 de agosto de 1990, 661 (1990), de 6 de agosto, y 678 (1990)",
        "660 661 678",
    ),
    ("e before a vowel's sound", "resoluciones 242 (1967) e 338", "242 338"),
    ("without years", "las resoluciones 242 y 338", "242 338"),
]
RUSSIAN = [
    ("nominative", "резолюция 1373 (2001)", "1373"),
    ("accusative", "на резолюцию 1373 (2001)", "1373"),
    ("instrumental", "резолюцией 1373 (2001)", "1373"),
    ("prepositional plural", "в резолюциях 660 (1990), 661 (1990) и 678 (1990)", "660 661 678"),
    ("instrumental plural", "своими резолюциями 242 и 338", "242 338"),
    ("genitive plural, dates", "резолюций 660 (1990) от 2 августа 1990 года, 661 (1990) и 678 (1990)", "660 661 678"),
    ("number sign", "резолюция № 1373 (2001)", "1373"),
]
ARABIC = [
    ("single", "القرار 1373 (2001)", "1373"),
    ("dual, glued and", "القراران 425 (1978) و426 (1978)", "425 426"),
    ("list", "إلى قراراته 660 (1990) و 661 (1990) و 678 (1990)", "660 661 678"),
    ("date", "قراره 1373 (2001) المؤرخ 28 أيلول/سبتمبر 2001 و 1377 (2001)", "1373 1377"),
    ("body and number sign", "قرار مجلس الأمن رقم 338", "338"),
    ("dual without years", "قراري مجلس الأمن التابع للأمم المتحدة 1325 و 2250 والقرارات", "1325 2250"),
    ("Arabic-Indic digits", "بالقرار ١٣٧٣ (٢٠٠١)", "1373"),
]
CHINESE = [
    ("single", "第1373(2001)号决议", "1373"),
    ("list in one", "第660(1990)、661(1990)和678(1990)号决议", "660 661 678"),
    (
        "list of ordinals with dates",
        "1990年8月2日第660(1990)号、1990年8月6日第661(1990)号和第678(1990)号决议",
        "660 661 678",
    ),
    ("full-width brackets", "第８２５（１９９３）号、第1540（2004）号决议", "825 1540"),
    ("without year", "第2395号决议", "2395"),
    ("two without year", "第1325和2250号决议", "1325 2250"),
    ("traditional", "第1204(1998)號和第1215(1998)號決議", "1204 1215"),
    ("without the ordinal", "根据2379(2017)号决议", "2379"),
    ("two bodies in one list", "大会第60/180号和安理会第1645(2005)号决议", "A/RES/60/180 1645"),
]
CASES = [
    pytest.param(language, text, expected, id=f"{language}: {name}")
    for language, cases in (
        ("en", ENGLISH), ("fr", FRENCH), ("es", SPANISH), ("ru", RUSSIAN), ("ar", ARABIC), ("zh", CHINESE),
    )
    for name, text, expected in cases
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_every_resolution_of_a_list_is_a_mention(named, language, text, expected):
    assert " ".join(symbol.split(" (1")[0].split(" (2")[0] for symbol in named(text, language)) == expected


def test_the_wording_is_the_number_with_its_year_as_printed(mentions):
    text = "its resolutions 660 (1990), 1373\n(2001), 242 and S/RES/1267 (1999)"
    wordings = [mention.wording for mention in mentions(text)]
    assert wordings == ["660 (1990)", "1373\n(2001)", "242", "S/RES/1267 (1999)"]


def test_the_year_is_known_from_the_number(named):
    assert named("resolution 242 and UNSCR 2482") == ["242 (1967)", "2482 (2019)"]


def test_a_number_beyond_the_last_known_takes_its_printed_year(mentions):
    (mention,) = mentions("resolution 2830 (2026)")
    assert (mention.symbol.text, mention.symbol.year, mention.doubt) == ("S/RES/2830 (2026)", 2026, "")


def test_a_later_resolution_is_named_with_a_doubt(mentions):
    (mention,) = mentions("resolution 694 (1991)", own=692)
    assert "later" in mention.doubt


def test_the_year_of_a_date_may_stand_in_brackets(named):
    text = "its resolutions 1990 (2011) of 27 June 2011, 2036 of 22 February (2012), and 2093 of 6 March (2013)"
    assert named(text) == ["1990 (2011)", "2036 (2012)", "2093 (2013)"]
