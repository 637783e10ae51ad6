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
        pytest.param("zh", "大会主席2000年3月8日的声明", id="Chinese, of the Assembly"),
        pytest.param("zh", "国家主席2000年3月8日的声明", id="Chinese, of a State's head"),
        pytest.param(
            "en",
            "the statement by its President and the letters from Ruritania, including those dated 3 May and 4 June 1999",
            id="letters",
        ),
        pytest.param(
            "fr",
            "la déclaration de son Président et les lettres de la Ruritanie, notamment celles des 3 mai et 4 juin 1999",
            id="French, letters",
        ),
        pytest.param(
            "en", "the consensus expressed by the President of Ruritania on 8 March 1972", id="consensus, of a State"
        ),
        pytest.param(
            "en",
            "the statement by the President of the Council of Ministers of Ruritania on 8 March 2000",
            id="of ministers",
        ),
        pytest.param(
            "fr",
            "le consensus exprimé par le Président de la Ruritanie le 8 mars 1972",
            id="French, consensus, of a State",
        ),
        pytest.param(
            "fr",
            "la déclaration faite par le Président du Conseil national le 8 mars 1999",
            id="French, of a national council",
        ),
        pytest.param("fr", "la déclaration faite par la Présidente Zubrowka le 8 mars 1999", id="French, by name"),
        pytest.param(
            "es",
            "la declaración del Presidente del Consejo Nacional de 8 de marzo de 1999",
            id="Spanish, of a national council",
        ),
        pytest.param(
            "es",
            "la declaración de su Presidente y el informe de la Ruritania de 3 de mayo de 1999",
            id="Spanish, a report",
        ),
        pytest.param(
            "ru", "заявление своего Председателя и доклад Руритании от 3 мая 1999 года", id="Russian, a report"
        ),
        pytest.param("ar", "بيان رئيسه وتقرير روريتانيا المؤرخ 3 أيار/مايو 1999", id="Arabic, a report"),
        pytest.param("ru", "заявление Председателя Совета министров от 8 марта 1999 года", id="Russian, of ministers"),
        pytest.param(
            "ru", "заявление Председателя от имени Группы восьми от 8 марта 1999 года", id="Russian, of a group"
        ),
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
        pytest.param("en", "the statement made by the President of the Council on its behalf on 9 November 1988", "1988-11-09", id="on its behalf"),
        pytest.param("en", "the statement of 3 May 1984 by the President of the Security Council", "1984-05-03", id="the day first"),
        pytest.param("en", "its presidential statement of 3 May 2008", "2008-05-03", id="presidential"),
        pytest.param("en", "statements by its President of 2 May and 12 June 1996", "1996-05-02|1996-06-12", id="one year for two"),
        pytest.param("en", "statements of its President of 3 May 2010, 2 June 2011 and 11 July 2011", "2010-05-03|2011-06-02|2011-07-11", id="three"),
        pytest.param("en", "the statement made on 3 May 1984 by the President of the Council on its behalf", "1984-05-03", id="the day before"),
        pytest.param("en", "the statement made by the President of the Security Council at the 2214th meeting, on 3 May 1980,", "1980-05-03", id="at a meeting"),
        pytest.param("en", "statements by the President of the Council of 3 May, 8 14 June 13 and 2 July 1993, 24", "1993-05-03|1993-06-14|1993-07-02", id="footnote marks apart"),
        pytest.param("en", "Recalling its statement of 3 May 1981 52 and", "1981-05-03", id="its statement"),
        pytest.param("en", "the consensus expressed by the President at the 1201st meeting, on 3 May 1971, and at the 1214th meeting on 2 June 1971", "1971-05-03|1971-06-02", id="consensus, before 1974"),
        pytest.param("en", "the statements of its President on the question of Ruritania and of its neighbours to the south and the north, in particular those of 3 May and 2 June 1999", "1999-05-03|1999-06-02", id="in particular those"),
        pytest.param("en", "the statement made by the President and the members of the Security Council on 3 May 1979", "1979-05-03", id="and the members"),
        pytest.param("fr", "le consensus exprimé par le Président à la 1201e séance, le 3 mai 1971, et à la 1214e séance, le 2 juin 1971", "1971-05-03|1971-06-02", id="French, consensus"),
        pytest.param("fr", "la déclaration faite sur cette question le 3 mai 1989 par le Président du Conseil", "1989-05-03", id="French, the day first"),
        pytest.param("fr", "les déclarations de son Président sur la Ruritanie, en particulier celles du 3 mai 16, du 2 juin17 et du 1er juillet 200418", "2004-05-03|2004-06-02|2004-07-01", id="French, celles"),
        pytest.param("fr", "les déclarations de son président en date des 3 mai' et 2 juin 19925,", "1992-05-03|1992-06-02", id="French, a mark scanned as an apostrophe"),
        pytest.param("fr", "les déclarations de son Président en date des 9 mai 2001247 et 16 juin 200225", "2001-05-09|2002-06-16", id="French, marks glued to the years"),
        pytest.param("ru", "ссылаясь на заявление Председателя от 3 мая 2021 года", "2021-05-03", id="Russian, of the President"),
        pytest.param("zh", "安全理事会主席2016年5月3日、2017年6月2日和2018年7月1日的声明", "2016-05-03|2017-06-02|2018-07-01", id="Chinese, the President first"),
        pytest.param("fr", "les déclarations de son président en date des 3 et 14 mai 1996", "1996-05-03|1996-05-14", id="French, one month for two"),
        pytest.param("fr", "la déclaration faite par le Président le 3 mai 1991", "1991-05-03", id="French, faite par"),
        pytest.param("fr", "la déclaration de son président en date du 3 mai 19918,", "1991-05-03", id="French, footnote mark"),
        pytest.param("es", "las declaraciones de su Presidencia de 28 de julio de 2016 y 21 de diciembre de 2017", "2016-07-28|2017-12-21", id="Spanish"),
        pytest.param("ru", "заявления своего Председателя от 3 мая 2012 года, 2 июня 2014 года", "2012-05-03|2014-06-02", id="Russian"),
        pytest.param("ar", "بيان رئيس مجلس الأمن المؤرخ ٣١ آب/أغسطس ٢٠٢٢،", "2022-08-31", id="Arabic"),
        pytest.param("ar", "بياناته الرئاسية بشأن روريتانيا المؤرخة 3 شباط/فبراير 2012 و 2 آب/ أغسطس 2014", "2012-02-03|2014-08-02", id="Arabic, presidential"),
        pytest.param("es", "Recordando su declaración de la Presidencia de 3 de mayo de 2020", "2020-05-03", id="Spanish, of the Presidency"),
        pytest.param("zh", "2021年5月3日安全理事会主席声明", "2021-05-03", id="Chinese"),
    ],
)  # fmt: skip
def test_a_statement_is_named_by_its_day(mentions, language, text, days):
    told = mentions(text, language)
    assert {mention.symbol.series for mention in told} == {Series.PRESIDENTIAL_STATEMENT}
    assert "|".join(mention.symbol.text.removeprefix("S/PRST of ") for mention in told) == days


@pytest.mark.parametrize(
    ("language", "text", "symbol"),
    [
        pytest.param("en", "its Presidential Statement 2010/7 of 3 May 2010", "S/PRST/2010/7", id="year and number"),
        pytest.param("en", "statements of its President of 18 May 2016 (2016/7)", "S/PRST/2016/7", id="its number beside the day"),
        pytest.param("en", "and Presidential Statement 11 (2012),", "S/PRST/2012/11", id="number and year"),
        pytest.param("en", "the statement of its President of 3 May 2000 (S/PRST/14)", "S/PRST/2000/14", id="its year is lost"),
        pytest.param("en", "Presidential Statement of 3 May 2008 (S/PRST2008/14)", "S/PRST/2008/14", id="a slash is lost"),
        pytest.param("fr", "27 S/PRST/1995120.", "S/PRST/1995/20", id="a slash scanned as 1"),
    ],
)  # fmt: skip
def test_a_statement_is_named_by_a_symbol_in_pieces(named, language, text, symbol):
    assert named(text, language) == [symbol]


def test_two_days_of_a_month_beside_two_symbols_are_no_mentions(named):
    text = "statements of its President of 3 and 14 May 1996 (S/PRST/1996/7 and S/PRST/1996/9)"
    assert named(text) == ["S/PRST/1996/7", "S/PRST/1996/9"]


def test_a_list_of_days_goes_on_behind_a_symbol(named):
    text = "statements of its President of 3 May 1977 (S/12345), 2 June and 11 July 1979"
    assert named(text) == ["S/12345", "S/PRST of 1979-06-02", "S/PRST of 1979-07-11"]


def test_a_symbol_without_any_year_is_none(named):
    assert named("document S/PRST/4") == []


def test_a_day_beside_a_symbol_is_no_second_mention(named):
    assert named("the statement of its President of 3 March 1999 (S/PRST/1999/6)") == ["S/PRST/1999/6"]
    assert named("the statement of its President (S/PRST/2010/14) of 3 May 2010") == ["S/PRST/2010/14"]
