"""Resolutions of the General Assembly, and the other documents that are named by symbols."""

# ruff: noqa: E501  (one case, one line)

import pytest

from resolutions.symbols import Series


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param("en", "General Assembly resolution 217A (III)", "A/RES/217 A (III)", id="part letter glued"),
        pytest.param("en", "resolution 377 A (V)", "A/RES/377 A (V)", id="part letter apart"),
        pytest.param("en", "General Assembly resolutions 2253 (ES-V)", "A/RES/2253 (ES-V)", id="emergency session"),
        pytest.param("en", "resolution 2248 (S-V)", "A/RES/2248 (S-V)", id="special session, roman"),
        pytest.param("en", "resolution 186 (S-2)", "A/RES/186 (S-2)", id="special session, figures"),
        pytest.param("en", "resolution 22 A (I)", "A/RES/22 A (I)", id="first session"),
        pytest.param("en", "resolution 33/113", "A/RES/33/113", id="slash"),
        pytest.param("en", "resolution 31/6 A", "A/RES/31/6 A", id="slash and part letter"),
        pytest.param("en", "resolution S-14/1", "A/RES/S-14/1", id="special session"),
        pytest.param("en", "resolution ES-10/14", "A/RES/ES-10/14", id="emergency special session"),
        pytest.param("en", "the strategy (A/RES/60/288)", "A/RES/60/288", id="symbol"),
        pytest.param("en", "A/RES/S-26/2", "A/RES/S-26/2", id="symbol, special session"),
        pytest.param("en", "resolution 75/200 (2020)", "A/RES/75/200", id="year added"),
        pytest.param("en", "resolution 1761\n(XVID of 6 November", "A/RES/1761 (XVII)", id="scan: D for I)"),
        pytest.param("en", "resolution 32 (1) of 9 February", "A/RES/32 (I)", id="scan: 1 for I"),
        pytest.param("en", "resolution 41 (l), and", "A/RES/41 (I)", id="scan: l for I"),
        pytest.param("fr", "la résolution 46/182 de l’Assemblée générale", "A/RES/46/182", id="French"),
        pytest.param("fr", "les résolutions de l’Assemblée générale 46/7", "A/RES/46/7", id="French, the body first"),
        pytest.param("es", "la resolución de la Asamblea General 74/270", "A/RES/74/270", id="Spanish, the body first"),
        pytest.param("en", "General Assembly resolution A/70/1", "A/RES/70/1", id="A/ without RES"),
        pytest.param("fr", "ses résolutions 2145 (XXI)", "A/RES/2145 (XXI)", id="French, roman"),
        pytest.param("es", "resolución 70/1 de la Asamblea General", "A/RES/70/1", id="Spanish"),
        pytest.param("ru", "резолюции 46/182 Генеральной Ассамблеи", "A/RES/46/182", id="Russian"),
        pytest.param("ar", "قرار الجمعية العامة للأمم المتحدة 46/182", "A/RES/46/182", id="Arabic"),
        pytest.param("zh", "大会第3314(XXIX)号决议", "A/RES/3314 (XXIX)", id="Chinese, roman"),
        pytest.param("zh", "大会第46/182号决议", "A/RES/46/182", id="Chinese"),
    ],
)
def test_an_assembly_resolution_has_its_own_series_and_one_symbol(mentions, language, text, expected):
    (mention,) = mentions(text, language)
    assert (mention.symbol.text, mention.symbol.series) == (expected, Series.ASSEMBLY_RESOLUTION)


def test_a_list_may_mix_the_forms_of_the_assembly(named):
    text = "resolutions 2145 (XXI) of 27 October 1966, 2248 (S-V), 31/6 A of 26 October 1976 and 33/113"
    assert named(text) == ["A/RES/2145 (XXI)", "A/RES/2248 (S-V)", "A/RES/31/6 A", "A/RES/33/113"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param("en", "resolutions 9 (ES-V) of 4 and 14 July 1967, 32/5 of 28 October 1977 and 33/113",
                     "9 (ES-V)|32/5|33/113", id="two days of a month"),
        pytest.param("en", "resolutions 47/20 of 24 May 1992 and 20 April 1993, respectively, 47/143 and 48/27",
                     "47/20|47/143|48/27", id="two dates, respectively"),
        pytest.param("fr", "les résolutions 46/7 en date des 4 et 14 juillet 1991, 47/5 et 48/2",
                     "46/7|47/5|48/2", id="French, two days"),
        pytest.param("fr", "les résolutions 46/7 du 4 mai 1991 et du 3 juin 1992, respectivement, et 47/5",
                     "46/7|47/5", id="French, respectivement"),
        pytest.param("es", "las resoluciones 46/7, de 4 y 14 de julio de 1991, respectivamente, 47/5, y 48/2",
                     "46/7|47/5|48/2", id="Spanish"),
        pytest.param("ru", "резолюции 46/7 от 4 и 14 июля 1991 года, соответственно, 47/5 и 48/2",
                     "46/7|47/5|48/2", id="Russian"),
        pytest.param("ar", "قرارات الجمعية العامة 46/7 المؤرخين 4 و 14 تموز/يوليه 1991 و 47/5",
                     "46/7|47/5", id="Arabic"),
        pytest.param("zh", "大会1967年7月4日第9(ES-V)号和1967年7月14日第32/5号决议", "9 (ES-V)|32/5", id="Chinese"),
        pytest.param("en", "resolutions 47/20 A and B of 24 May 1992, 48/27 A, B and C", "47/20 A|47/20 B|48/27 A|48/27 B|48/27 C", id="parts"),
        pytest.param("fr", "les résolutions 47/20 A et B de l’Assemblée générale", "47/20 A|47/20 B", id="parts, French"),
        pytest.param("en", "resolution 47/20 A and Africa", "47/20 A", id="a word is no part"),
        pytest.param("en", "Assembly resolution 15 (XV), which holds the Plan for islands, and 29 (XXVII) of May",
                     "15 (XV)|29 (XXVII)", id="what the first is about between"),
        pytest.param("en", "Assembly resolution 15 (XV). Mindful of reports, and 29 (XXVII)", "15 (XV)", id="a new sentence"),
        pytest.param("en", "Assembly resolutions I (1) of 24 May and 41 (I)", "1 (I)|41 (I)", id="scan: I (1)"),
        pytest.param("en", "Assembly Resolution A/Res/57/302", "57/302", id="symbol in small letters"),
        pytest.param("en", "between the UN and the OAU, in particular resolutions 43/12 and 43/27", "43/12|43/27",
                     id="a body before 'in particular' adopted nothing"),
        pytest.param("en", "Assembly resolution 19 (III) of 9 May 1948, adopted by the Commission for Arms", "19 (III)",
                     id="the body before the word goes before the one after the date"),
    ],
)  # fmt: skip
def test_a_list_of_the_assembly_goes_on_over_dates_parts_and_subjects(named, language, text, expected):
    assert "|".join(symbol.removeprefix("A/RES/") for symbol in named(text, language)) == expected


def test_the_wording_of_a_second_part_is_its_letter(mentions):
    assert [mention.wording for mention in mentions("resolution 47/20 A and B of 1992")] == ["47/20 A", "B"]


def test_a_bare_number_of_the_assembly_is_no_resolution_of_the_council(named):
    assert named("General Assembly resolution 194") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("(S/PRST/2018/9)", ["S/PRST/2018/9"], id="statement"),
        pytest.param("la déclaration PRST/2018/9,", ["S/PRST/2018/9"], id="statement without its S"),
        pytest.param("PRST 2006/39,", ["S/PRST/2006/39"], id="statement with a blank for the slash"),
        pytest.param("(Security Council/PRST/2002/32)", ["S/PRST/2002/32"], id="statement under the Council's name"),
        pytest.param("(S/1999/PRST/1)", ["S/PRST/1999/1"], id="statement with its year first"),
        pytest.param("document S/2018/0012", ["S/2018/12"], id="document filled up with zeros"),
        pytest.param("S/PRST/2000/ 25", ["S/PRST/2000/25"], id="statement with a gap"),
        pytest.param("(S/2018/1177)", ["S/2018/1177"], id="document by year"),
        pytest.param("(S/12958)", ["S/12958"], id="document by number"),
        pytest.param("S/3139/Rev.2", ["S/3139/Rev.2"], id="revision"),
        pytest.param("(S/1999/488 and Add.1)", ["S/1999/488", "S/1999/488/Add.1"], id="addendum, apart"),
        pytest.param("S/2001/521/Add.1", ["S/2001/521/Add.1"], id="addendum, in the symbol"),
        pytest.param("S/22665 and Add. 1 and 2)", ["S/22665", "S/22665/Add.1", "S/22665/Add.2"], id="two addenda"),
        pytest.param("S/4417 and Add.1/Rev.1", ["S/4417", "S/4417/Add.1/Rev.1"], id="addendum revised"),
        pytest.param("(A/55/305-S/2000/809)", ["S/2000/809"], id="two organs' symbols in one"),
        pytest.param("S/ 11311", ["S/11311"], id="document with a gap"),
        pytest.param("document S/Agenda/ 2929/Rev.1", ["S/Agenda/2929/Rev.1"], id="agenda"),
        pytest.param("document S/AC.12/3", [], id="of a committee"),
        pytest.param("(S$/21999)", ["S/21999"], id="a sign too many, scanned"),
        pytest.param("document S/I2999", ["S/12999"], id="1 scanned as I"),
        pytest.param(
            "documents S/1994126 et Add.l", ["S/1994/26", "S/1994/26/Add.1"], id="a slash scanned as 1, 1 as l"
        ),
        pytest.param("document S/1994126I", [], id="not to be told"),
    ],
)
def test_a_printed_symbol_is_a_mention(named, text, expected):
    assert named(text, "fr" if "déclaration" in text else "en") == expected


def test_statements_and_documents_have_their_series(mentions):
    statement, document = mentions("S/PRST/2018/9 and S/2018/1177")
    assert (statement.symbol.series, statement.symbol.number) == (Series.PRESIDENTIAL_STATEMENT, 9)
    assert (document.symbol.series, document.symbol.year) == (Series.COUNCIL_DOCUMENT, 2018)
