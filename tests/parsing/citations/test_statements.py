"""Presidential statements named by their day, in six languages; the not-cases first."""

# ruff: noqa: E501  (one case, one line)

import pytest

from resolutions.symbols import Series


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "statements of the President of Ruritania, Rudolf V, of 15 December 2012", id="of a State"),
        pytest.param("en", "statement of its President to the press of 8 March 2000", id="to the press"),
        pytest.param("en", "the statement of 8 March 2000 by the Government", id="of a government"),
        pytest.param("en", "the Agency and its statement of 8 March", id="without a year"),
        pytest.param("fr", "la déclaration faite par le Président du Zubrowka le 4 août 1992", id="French, of a State"),
        pytest.param("en", "the statement of its President of 31 June 1992", id="a day that there is not"),
        pytest.param("fr", "la déclaration du 8 mars 2000 du Gouvernement", id="French"),
        pytest.param("en", "the consensus expressed by the parties on 3 May 1971", id="consensus of others"),
        pytest.param(
            "fr",
            "la déclaration faite le 8 mars 2000 par le Président du Zubrowka",
            id="French, the day first, of a State",
        ),
        pytest.param("zh", "总统2000年3月8日的声明", id="Chinese, of a State"),
        pytest.param(
            "en",
            "the statements of its President on Ruritania and the Press statements dated 8 March 2000",
            id="Press, with a capital",
        ),
        pytest.param(
            "ru",
            "заявления своего Председателя о положении и заявления для печати от 19 декабря 2016 года",
            id="Russian, his and to the press",
        ),
        pytest.param(
            "ar",
            "بيانات رئيسه بشأن الحالة وإلى البيانات الصحفية المؤرخة 19 كانون الأول/ديسمبر 2016",
            id="Arabic, his and to the press",
        ),
        pytest.param("ru", "заявления для печати от 19 декабря 2016 года", id="Russian, to the press"),
    ],
)
def test_what_is_no_statement_of_the_president(mentions, language, text):
    assert mentions(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        pytest.param("en", "the statement by its President of 31 January 1992,", "1992-01-31", id="its President"),
        pytest.param("en", "the statement made by the President of the Council on its behalf on 7 November 1989", "1989-11-07", id="on its behalf"),
        pytest.param("en", "the statement of 9 October 1985 by the President of the Security Council", "1985-10-09", id="the day first"),
        pytest.param("en", "its presidential statement of 5 August 2009", "2009-08-05", id="presidential"),
        pytest.param("en", "statements by its President of 2 May and 12 June 1996", "1996-05-02|1996-06-12", id="one year for two"),
        pytest.param("en", "statements of its President of 3 August 2011, 21 March 2012 and 5 April 2012", "2011-08-03|2012-03-21|2012-04-05", id="three"),
        pytest.param("en", "the statement made on 5 September 1986 by the President of the Council on its behalf", "1986-09-05", id="the day before"),
        pytest.param("en", "the statement made by the President of the Security Council at the 2266th meeting, on 19 March 1981,", "1981-03-19", id="at a meeting"),
        pytest.param("en", "statements by the President of the Council of 18 March, 8 11 June 13 and 5 November 1993, 24", "1993-03-18|1993-06-11|1993-11-05", id="footnote marks apart"),
        pytest.param("en", "Recalling its statement of 4 October 1982 52 and", "1982-10-04", id="its statement"),
        pytest.param("en", "the consensus expressed by the President at the 1201st meeting, on 3 May 1971, and at the 1214th meeting on 2 June 1971", "1971-05-03|1971-06-02", id="consensus, before 1974"),
        pytest.param("en", "the statements of its President on the question of Ruritania and of its neighbours to the south and the north, in particular those of 3 May and 2 June 1999", "1999-05-03|1999-06-02", id="in particular those"),
        pytest.param("en", "the statement made by the President and the members of the Security Council on 3 May 1979", "1979-05-03", id="and the members"),
        pytest.param("fr", "le consensus exprimé par le Président à la 1201e séance, le 3 mai 1971, et à la 1214e séance, le 2 juin 1971", "1971-05-03|1971-06-02", id="French, consensus"),
        pytest.param("fr", "la déclaration faite sur cette question le 3 mai 1989 par le Président du Conseil", "1989-05-03", id="French, the day first"),
        pytest.param("fr", "les déclarations de son Président sur la Ruritanie, en particulier celles du 3 mai 16, du 2 juin17 et du 1er juillet 200418", "2004-05-03|2004-06-02|2004-07-01", id="French, celles"),
        pytest.param("fr", "les déclarations de son président en date des 29 mars' et 6 avril 19935,", "1993-03-29|1993-04-06", id="French, a mark scanned as an apostrophe"),
        pytest.param("fr", "les déclarations de son Président en date des 9 mai 2001247 et 16 juin 200225", "2001-05-09|2002-06-16", id="French, marks glued to the years"),
        pytest.param("ru", "ссылаясь на заявление Председателя от 3 мая 2021 года", "2021-05-03", id="Russian, of the President"),
        pytest.param("zh", "安全理事会主席2016年5月3日、2017年6月2日和2018年7月1日的声明", "2016-05-03|2017-06-02|2018-07-01", id="Chinese, the President first"),
        pytest.param("fr", "les déclarations de son président en date des 3 et 4 août 1995", "1995-08-03|1995-08-04", id="French, one month for two"),
        pytest.param("fr", "la déclaration faite par le Président le 4 août 1992", "1992-08-04", id="French, faite par"),
        pytest.param("fr", "la déclaration de son président en date du 17 février 19948,", "1994-02-17", id="French, footnote mark"),
        pytest.param("es", "las declaraciones de su Presidencia de 28 de julio de 2016 y 21 de diciembre de 2017", "2016-07-28|2017-12-21", id="Spanish"),
        pytest.param("ru", "заявления своего Председателя от 15 февраля 2013 года, 29 августа 2014 года", "2013-02-15|2014-08-29", id="Russian"),
        pytest.param("ar", "بيان رئيس مجلس الأمن المؤرخ ٣١ آب/أغسطس ٢٠٢٢،", "2022-08-31", id="Arabic"),
        pytest.param("ar", "بياناته الرئاسية بشأن روريتانيا المؤرخة 15 شباط/فبراير 2013 و 29 آب/ أغسطس 2014", "2013-02-15|2014-08-29", id="Arabic, presidential"),
        pytest.param("es", "Recordando su declaración de la Presidencia de 12 de marzo de 2021", "2021-03-12", id="Spanish, of the Presidency"),
        pytest.param("zh", "2022年8月31日安全理事会主席声明", "2022-08-31", id="Chinese"),
    ],
)  # fmt: skip
def test_a_statement_is_named_by_its_day(mentions, language, text, days):
    told = mentions(text, language)
    assert {mention.symbol.series for mention in told} == {Series.PRESIDENTIAL_STATEMENT}
    assert "|".join(mention.symbol.text.removeprefix("S/PRST of ") for mention in told) == days


@pytest.mark.parametrize(
    ("language", "text", "symbol"),
    [
        pytest.param("en", "its Presidential Statement 2011/20 of 28 October 2011", "S/PRST/2011/20", id="year and number"),
        pytest.param("en", "statements of its President of 18 May 2016 (2016/7)", "S/PRST/2016/7", id="its number beside the day"),
        pytest.param("en", "and Presidential Statement 11 (2012),", "S/PRST/2012/11", id="number and year"),
        pytest.param("en", "the statement of its President of 9 February 2001 (S/PRST/4)", "S/PRST/2001/4", id="its year is lost"),
        pytest.param("en", "Presidential Statement of 29 April 2009 (S/PRST2009/9)", "S/PRST/2009/9", id="a slash is lost"),
        pytest.param("fr", "27 S/PRST/1995120.", "S/PRST/1995/20", id="a slash scanned as 1"),
    ],
)  # fmt: skip
def test_a_statement_is_named_by_a_symbol_in_pieces(named, language, text, symbol):
    assert named(text, language) == [symbol]


def test_two_days_of_a_month_beside_two_symbols_are_no_mentions(named):
    text = "statements of its President of 3 and 4 August 1995 (S/PRST/1995/37 and S/PRST/1995/38)"
    assert named(text) == ["S/PRST/1995/37", "S/PRST/1995/38"]


def test_a_list_of_days_goes_on_behind_a_symbol(named):
    text = "statements of its President of 8 December 1978 (S/12958), 26 April and 15 May 1979"
    assert named(text) == ["S/12958", "S/PRST of 1979-04-26", "S/PRST of 1979-05-15"]


def test_a_symbol_without_any_year_is_none(named):
    assert named("document S/PRST/4") == []


def test_a_day_beside_a_symbol_is_no_second_mention(named):
    assert named("the statement of its President of 3 March 1999 (S/PRST/1999/6)") == ["S/PRST/1999/6"]
    assert named("the statement of its President (S/PRST/2010/16) of 25 August 2010") == ["S/PRST/2010/16"]
