"""Paragraphs named with a document, before and after it, written the same in every language."""

# ruff: noqa: E501  (one case, one line)

import pytest


@pytest.mark.parametrize(
    ("language", "text", "labels"),
    [
        pytest.param("en", "paragraph 7 of resolution 2396 (2017)", "7", id="one"),
        pytest.param("en", "paragraphs 1 (a) to (c) and 5 of its resolution 2396 (2017)", "1 (a)|1 (b)|1 (c)|5", id="letters"),
        pytest.param("en", "paragraphs 8 (a) (iii) and (d) of resolution 1333 (2000)", "8 (a) (iii)|8 (d)", id="roman"),
        pytest.param("en", "paragraphs 4-6 of Security Council resolution 1333 (2000)", "4|5|6", id="hyphen"),
        pytest.param("en", "paragraphs 12, 13 and 14\nof the Council’s resolution 2140 (2014)", "12|13|14", id="possessive"),
        pytest.param("en", "subparagraphs (a) and (c) of paragraph 8 of resolution 1333 (2000)", "8 (a)|8 (c)", id="inverted"),
        pytest.param("en", "resolution 1373 (2001), paragraph 2 (b)", "2 (b)", id="after"),
        pytest.param("en", "resolution 1373 (2001), in particular its paragraphs 2 and 3,", "2|3", id="in particular its"),
        pytest.param("en", "S/RES/1373 (2001), para. 2 (b)", "2 (b)", id="abbreviated"),
        pytest.param("en", "S/RES/1373 (2001), op. 11", "11", id="op."),
        pytest.param("en", "UNSCR 1373 para 2(b)", "2 (b)", id="as lawyers type"),
        pytest.param("en", "paragraph 4 of UNSCR 1373 (2001)", "4", id="of UNSCR"),
        pytest.param("en", "resolution 1373 (2001) and paragraphs 4 to 8 above", "", id="above"),
        pytest.param("en", "resolution 1373 (2001), paragraph 3 of this resolution", "", id="of this resolution"),
        pytest.param("en", "section B, paragraph 3 of resolution 687 (1991)", "3", id="with its section"),
        pytest.param("en", "paragraph (6) (b) of resolution 1556 (2004)", "6 (b)", id="in brackets"),
        pytest.param("en", "operative paragraph 5 of resolution 687 (1991)", "5", id="operative"),
        pytest.param("en", "resolution 1373 (2001) and in paragraph 5 below", "", id="below"),
        pytest.param("en", "resolution 1373 (2001), operative paragraph 5 above", "", id="operative, above"),
        pytest.param("en", "resolution 1373 (2001), paragraph 5 of the present resolution", "", id="of the present resolution"),
        pytest.param("en", "resolution 1373 (2001), operative paragraph 5 of its decision", "", id="operative, of another text"),
        pytest.param("en", "paragraphs 15 and 16 of 1970, as modified", "15|16", id="of a number alone"),
        pytest.param("en", "resolution 1373 (2001) and paragraph 3 of 1951 Convention", "", id="of a year"),
        pytest.param("en", "paragraph 4 of the annex to resolution 1373 (2001)", "", id="of an annex"),
        pytest.param("fr", "au paragraphe 4 de sa résolution 1267 (1999)", "4", id="French"),
        pytest.param("fr", "des paragraphes 1 a) à c) et 5 de la résolution 1267 (1999)", "1 (a)|1 (b)|1 (c)|5", id="French letters"),
        pytest.param("fr", "l’alinéa a) des paragraphes 1 et 81 de la résolution 2368 (2017)", "1 (a)|81 (a)", id="alinéa"),
        pytest.param("fr", "le sous-alinéa v) de l’alinéa a) du paragraphe 3 de sa résolution 1591 (2005)", "3 (a) (v)", id="sous-alinéa"),
        pytest.param("fr", "sa résolution 2664 (2022), en particulier l’alinéa d) de son paragraphe 8,", "8 (d)", id="French after"),
        pytest.param("es", "el párrafo 7 de la resolución 2396 (2017)", "7", id="Spanish"),
        pytest.param("es", "los párrafos 7 d) y e) de su resolución 2293 (2016)", "7 (d)|7 (e)", id="Spanish letters"),
        pytest.param("es", "los apartados c), d) y e) del párrafo 3 de la resolución 1591 (2005)", "3 (c)|3 (d)|3 (e)", id="apartados"),
        pytest.param("ru", "в пункте 7 своей резолюции 2396 (2017)", "7", id="Russian"),
        pytest.param("ru", "пункты 1, 3 и 7‒9 резолюции 2745 (2024)", "1|3|7|8|9", id="Russian figure dash"),
        pytest.param("ru", "в подпунктах (a) и (c) пункта 8 резолюции 1333 (2000)", "8 (a)|8 (c)", id="подпункт"),
        pytest.param("ar", "الفقرة 7 من القرار 2396 (2017)", "7", id="Arabic"),
        pytest.param("ar", "الفقرات من 30 إلى 33 من القرار 2399 (2018)", "30|31|32|33", id="Arabic range"),
        pytest.param("ar", "الفقرة 1 (أ) والفقرة 81 (ب) من القرار 2368 (2017)", "1 (a)|81 (b)", id="Arabic letters"),
        pytest.param("zh", "第1483(2003)号决议第10段", "10", id="Chinese"),
        pytest.param("zh", "第2399(2018)号决议第10至13段和第15段", "10|11|12|13|15", id="Chinese range"),
        pytest.param("zh", "第1591(2005)号决议第3段(c)、(d)和(e)分段", "3 (c)|3 (d)|3 (e)", id="Chinese letters"),
        pytest.param("zh", "第1591(2005)号决议第3(a)(五)段", "3 (a) (v)", id="Chinese numerals"),
        pytest.param("en", "resolution 1373 (2001) of 28 September 2001, and in particular its paragraphs 2 and 3,", "2|3", id="after its date"),
        pytest.param("en", "resolution 1373 (2001) and, in particular, paragraphs 2 and 3 thereof", "2|3", id="thereof"),
        pytest.param("en", "resolution 1373 (2001), paragraph 2 (c) of which applies", "2 (c)", id="of which"),
        pytest.param("en", "paragraph 8, resolution 1844 (2008)", "8", id="a comma for of"),
        pytest.param("en", "paragraph 8 resolution 1844 (2008)", "8", id="nothing for of"),
        pytest.param("en", "paragraph 8 and resolution 1844 (2008)", "", id="and"),
        pytest.param("en", "paragraphs 4, 6 (as changed below) and 7 of resolution 2783 (2025)", "4|6|7", id="with a remark"),
        pytest.param("en", "paragraphs 4 to 6 of his report of 3 May 2001 (S/2001/905)", "4|5|6", id="of a report"),
        pytest.param("en", "paragraph 4 above, and the sum named in his report of 3 May 2001 (S/2001/905)", "", id="above, and a report"),
        pytest.param("en", "paragraph 4 of its plan and the note by its President (S/2001/905)", "", id="of a plan, and a note"),
        pytest.param("en", "paragraph 4 of the Agreement, and takes note of the letter (S/2001/905)", "", id="of an agreement, and a letter"),
        pytest.param("en", "paragraph 4 of the Agreement and the letter (S/2001/905)", "", id="of an agreement and a letter"),
        pytest.param("en", "paragraph 4 of the report of the Chair and of the Registrar (S/2001/905)", "4", id="of two authors"),
        pytest.param("en", "paragraph 4 of the decision, and paragraph 6 of the report dated 3 May 2001 (S/2001/905)", "6", id="of the nearer"),
        pytest.param("en", "the report of the Secretary-General (S/2001/905) states, in paragraph 12: “It is calm", "12", id="states in"),
        pytest.param("en", "the report (S/2001/905), as asked for in paragraph 12 of this resolution", "", id="a report, and this resolution"),
        pytest.param("fr", "aux paragraphes 4 et 15 du rapport du Secrétaire général (S/2001/905)", "4|15", id="French, of a report"),
        pytest.param("es", "en el párrafo 4 del informe del Secretario General (S/2001/905)", "4", id="Spanish, of a report"),
        pytest.param("es", "en el párrafo 4 del informe del Secretario General S/2001/905", "4", id="Spanish, of a report, no bracket"),
        pytest.param("fr", "au paragraphe 2 de l’Accord signé le 14 mai 1994, en 145 S/2001/905", "", id="French, a footnote"),
        pytest.param("es", "en su párrafo 8 y el párrafo 3 de la resolución 2293 (2016)", "3", id="Spanish, its own and another's"),
        pytest.param("es", "en sus párrafos 8 y 9, así como el párrafo 3 de la resolución 2293 (2016)", "3", id="Spanish, as well as"),
        pytest.param("es", "lo dicho en el párrafo 8, el párrafo 3 de la resolución 2293 (2016)", "3", id="Spanish, a comma"),
        pytest.param("es", "lo que piden el párrafo 3 y el párrafo 17 de la resolución 2293 (2016)", "3|17", id="Spanish, the word again"),
        pytest.param("fr", "au paragraphe 4 de sa décision et la note du Président (S/2001/905)", "", id="French, and a note"),
        pytest.param("es", "el párrafo 4 del Estatuto y la carta (S/2001/905)", "", id="Spanish, and a letter"),
        pytest.param("ru", "в пункте 4 Устава и доклада (S/2001/905)", "", id="Russian, and a report"),
        pytest.param("ru", "в пункте 4 доклада Генерального секретаря от 3 мая 2001 года (S/2001/905)", "4", id="Russian, of a report"),
        pytest.param("ar", "الفقرة 4 من تقرير الأمين العام (S/2001/905)", "4", id="Arabic, of a report"),
        pytest.param("zh", "秘书长报告(S/2001/905)第4段", "4", id="Chinese, of a report"),
        pytest.param("fr", "à l’alinéa d du paragraphe 14 de la résolution 1556 (2004)", "14 (d)", id="alinéa without a bracket"),
        pytest.param("fr", "les alinéas c, d et e du paragraphe 14 de la résolution 1556 (2004)", "14 (c)|14 (d)|14 (e)", id="alinéas"),
        pytest.param("fr", "au sous-alinéa iv de l’alinéa d du paragraphe 14 de la résolution 1556 (2004)", "14 (d) (iv)", id="sous-alinéa without"),
        pytest.param("fr", "au paragraphe 4) b) ii) de sa résolution 1556 (2004)", "4 (b) (ii)", id="French number with a bracket"),
        pytest.param("fr", "sa résolution 1333 (2000) du 19 décembre 2000, en particulier les paragraphes 14 et 21,", "14|21", id="French after its date"),
        pytest.param("ar", "الفقرات 1 و 3 ومن 7 إلى 9 من القرار 2745 (2024)", "1|3|7|8|9", id="Arabic range in a list"),
        pytest.param("zh", "第2664(2022)号决议第3和9段(按附件所改)以及第11和12段", "3|9|11|12", id="Chinese remark"),
    ],
)  # fmt: skip
def test_a_pinpoint_is_read_into_labels(mentions, language, text, labels):
    assert "|".join(mentions(text, language)[0].pinpoint) == labels


@pytest.mark.parametrize(
    ("language", "text", "labels"),
    [
        pytest.param("en", "S.C. Res. 1373, ¶ 2(b) (Sept. 28, 2001)", "2 (b)", id="Bluebook"),
        pytest.param("en", "S.C. Res. 1373, ¶¶ 2–4, U.N. Doc. S/RES/1373 (Sept. 28, 2001)", "2|3|4", id="Bluebook range"),
        pytest.param("en", "S.C. Res. 101, § A, ¶ 1, U.N. Doc. S/RES/101 (Nov. 24, 1953)", "1", id="Bluebook section"),
        pytest.param("en", "UNSC Res 1373 (28 September 2001) para 2(b)", "2 (b)", id="OSCOLA"),
        pytest.param("en", "SC Res. 1373 (2001), §§ 2-4", "2|3|4", id="section signs"),
        pytest.param("en", "S/RES/1373 (2001), pars. 2 and 3", "2|3", id="pars."),
        pytest.param("en", "Res. 1373 (2001) at para. 2", "2", id="at"),
        pytest.param("en", "S/RES/1373 (2001), operative paragraph 7", "7", id="operative, after"),
        pytest.param("en", "S/RES/1373 (2001), op. para. 7", "7", id="op. para."),
        pytest.param("en", "S/RES/1373 (2001), OP7", "7", id="OP7"),
        pytest.param("en", "S/RES/1373 (2001), pp. 3 and op. 7", "7", id="beside one of the preamble"),
        pytest.param("en", "para. 2, S.C. Res. 1373", "2", id="before"),
        pytest.param("en", "resolution 687 (1991), sect. C, para. 8", "8", id="sect."),
        pytest.param("fr", "rés. 687 (1991), §§ 8 et 9", "8|9", id="French signs"),
        pytest.param("fr", "§ 8 de la résolution 687 (1991)", "8", id="French sign before"),
        pytest.param("fr", "la résolution 687 (1991), section C, par. 8 b)", "8 (b)", id="French section"),
        pytest.param("es", "la resolución 687 (1991), secc. C, párrs. 8 y 9", "8|9", id="Spanish section"),
        pytest.param("ru", "рез. 687 (1991), пп. 8–10", "8|9|10", id="Russian, as lawyers write"),
        pytest.param("ru", "п. 8 рез. 687", "8", id="Russian, before"),
        pytest.param("ru", "резолюция 687 (1991), раздел C, п. 8", "8", id="Russian section"),
        pytest.param("ar", "القرار 687 (1991)، الجزء C، الفقرة 8", "8", id="Arabic section"),
    ],
)  # fmt: skip
def test_a_pinpoint_is_read_as_lawyers_and_librarians_write_it(mentions, language, text, labels):
    assert "|".join(mentions(text, language)[0].pinpoint) == labels


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "S/RES/1373 (2001), PP3", id="PP3"),
        pytest.param("en", "S/RES/1373 (2001), preambular paragraph 3", id="after"),
        pytest.param("en", "preambular paragraph 3 of resolution 1373 (2001)", id="before"),
        pytest.param("en", "preambular  paragraph 3 of resolution 1373 (2001)", id="two blanks"),
        pytest.param("en", "preambular\nparagraph 3 of resolution 1373 (2001)", id="over a line"),
        pytest.param("en", "Preamble, paragraph 3, resolution 1373 (2001)", id="named before"),
        pytest.param("en", "paragraph 3 of the preamble to resolution 1373 (2001)", id="of the preamble"),
        pytest.param("fr", "alinéa 3 du préambule de la résolution 1373 (2001)", id="French"),
        pytest.param("es", "párrafo 3 del preámbulo de la resolución 1373 (2001)", id="Spanish"),
        pytest.param("ru", "пункт 3 преамбулы резолюции 1373 (2001)", id="Russian"),
        pytest.param("ar", "الفقرة 3 من ديباجة القرار 1373 (2001)", id="Arabic"),
        pytest.param("zh", "第1373(2001)号决议序言部分第3段", id="Chinese"),
    ],
)
def test_a_paragraph_of_a_preamble_is_no_operative_one(mentions, language, text):
    assert [mention.pinpoint for mention in mentions(text, language)] == [()]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        pytest.param("as resolution 1373 (2001), operative paragraph 4, has it; 9. Thanks the lamplighters", "4", id="apart"),
        pytest.param("lit under resolution 1373 (2001), notably paragraph 4; 9. Thanks the lamplighters", "4", id="one"),
        pytest.param("lit under resolution 1373 (2001), notably paragraphs 4 and 5; 9. Thanks the lamplighters", "4|5", id="two"),
        pytest.param("See resolution 1373 (2001), paragraphs 4; 9. The lamplighters were thanked.", "4|9", id="of several"),
        pytest.param("See resolution 1373 (2001), ¶¶ 4; 9. The lamplighters were thanked.", "4|9", id="signs"),
    ],
)  # fmt: skip
def test_the_number_of_the_next_paragraph_is_no_label(mentions, text, labels):
    (mention,) = mentions(text)
    assert "|".join(mention.pinpoint) == labels


@pytest.mark.parametrize(
    ("language", "text", "labels"),
    [
        pytest.param("en", "9 L.C. § 175, S.C. Res. 1373, ¶ 2", ["2"], id="of a code"),
        pytest.param("en", "Lamp v. Oil, ¶ 281, S.C. Res. 1267, ¶ 4", ["4"], id="of a judgment"),
        pytest.param("en", "9 L.R. § 120, resolution 1373 (2001) applies", [""], id="none of its own"),
        pytest.param("en", "See ¶ 12\n\nResolution 1593 (2005) says", [""], id="before an empty line"),
        pytest.param("en", "See paragraph 12\n\nResolution 1593 (2005) says", [""], id="a word before an empty line"),
        pytest.param("en", "Lamp Code, para. 5, resolution 1593 (2005)", [""], id="a word behind a comma"),
        pytest.param("en", "sect. C, para. 8, resolution 687 (1991)", ["8"], id="behind its own section"),
        pytest.param("en", "In particular, paragraph 8, resolution 1844 (2008) says", ["8"], id="behind in particular"),
        pytest.param("en", "See, e.g., para. 8, S.C. Res. 1844", ["8"], id="behind a signal"),
        pytest.param("fr", "notamment, paragraphe 8, résolution 1844 (2008)", ["8"], id="behind notamment"),
        pytest.param("en", "Lamp Code para. 5, resolution 1593 (2005), para. 4", ["4"], id="labels behind it win"),
        pytest.param("en", "paragraph 8, resolution 1844 (2008), paragraph 9, resolution 1267 (1999)", ["8", "9"], id="in pairs"),
        pytest.param("fr", "voir l'arrêt Lampe, § 281, résolution 1267 (1999), § 4", ["4"], id="French"),
        pytest.param("ru", "Устав ламп, п. 5, резолюция 1593 (2005), п. 4", ["4"], id="Russian"),
        pytest.param("en", "¶ 2 of S.C. Res. 1373", ["2"], id="a sign leads on by a word"),
        pytest.param("ru", "§ 2 резолюции 1373 (2001)", ["2"], id="a sign leads on by a genitive"),
    ],
)  # fmt: skip
def test_the_paragraph_of_another_work_is_none_of_the_resolution_after_it(mentions, language, text, labels):
    assert ["|".join(mention.pinpoint) for mention in mentions(text, language)] == labels


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("резолюция 1373 (2001), пункт 2\n\nрезолюция 1267 (1999), пункт 4", id="an empty line"),
        pytest.param("резолюция 1373 (2001), пункт 2\nрезолюция 1267 (1999), пункт 4", id="a line"),
        pytest.param("рез. 1373 (2001), п. 2\nрез. 1267 (1999), п. 4", id="short"),
        pytest.param("S/RES/1373 (2001), п. 2\n  S/RES/1267 (1999), п. 4", id="symbols"),
    ],
)
def test_a_list_of_russian_gives_each_line_its_own_paragraph(mentions, text):
    assert [mention.pinpoint for mention in mentions(text, "ru")] == [("2",), ("4",)]


def test_a_genitive_of_russian_is_led_to_over_the_end_of_a_line(mentions):
    assert [mention.pinpoint for mention in mentions("в пункте 2\nрезолюции 1373 (2001)", "ru")] == [("2",)]


@pytest.mark.parametrize(
    ("language", "text", "labels"),
    [
        pytest.param("en", "Recalling resolution 1373 (2001), and acting in line with paragraph 6 of that resolution", "6", id="that"),
        pytest.param("en", "Recalls resolution 1373 (2001) and the bureau opened by paragraph 6 of the same resolution", "6", id="same"),
        pytest.param("en", "Recalls paragraph 2 of resolution 1373 (2001) and paragraph 6 of that resolution", "2|6", id="after its own"),
        pytest.param("en", "Recalling resolutions 1373 (2001) and 1377 (2001), and paragraph 6 of that resolution", "", id="one of a list"),
        pytest.param("en", "Recalling resolution 1373 (2001),\n\nMindful of paragraph 6 of that resolution", "", id="another paragraph"),
        pytest.param("en", "Recalling resolution 1373 (2001) and paragraph 6 of that report", "", id="a report"),
        pytest.param("en", "Paragraph 6 of that resolution", "", id="none named"),
        pytest.param("fr", "Rappelant la résolution 1373 (2001) et le Comité créé au paragraphe 6 de ladite résolution", "6", id="ladite"),
        pytest.param("es", "Recordando la resolución 1373 (2001) y el Comité creado en el párrafo 6 de dicha resolución", "6", id="dicha"),
        pytest.param("ru", "ссылаясь на резолюцию 1373 (2001) и меры, изложенные в пункте 6 этой резолюции", "6", id="этой"),
        pytest.param("ar", "إذ يشير إلى القرار 1373 (2001) واللجنة المنشأة في الفقرة 6 من ذلك القرار", "6", id="ذلك"),
        pytest.param("zh", "回顾第1373(2001)号决议，并执行该决议第6段", "6", id="该决议"),
    ],
)  # fmt: skip
def test_a_paragraph_of_that_resolution_goes_to_the_one_named_before(mentions, language, text, labels):
    found = mentions(text, language)
    assert "|".join(found[-1].pinpoint if found else ()) == labels


def test_labels_without_their_word_go_to_the_one_named_before_and_on_to_the_next(mentions):
    text = "paragraphs 3 and 4 of resolution 1556 (2004), 7 of that resolution and 2 of resolution 1591 (2005)"
    assert [mention.pinpoint for mention in mentions(text)] == [("3", "4", "7"), ("2",)]


def test_a_mention_tells_which_paragraphs_are_named_beside_it(mentions):
    (mention,) = mentions(
        "Extends the measures in paragraph 2 of resolution 1373 (2001), recalls paragraph 6 of that resolution"
    )
    assert (mention.pinpoint, mention.own_pinpoint) == (("2", "6"), ("2",))


def test_each_resolution_keeps_its_own_paragraphs(mentions):
    text = "paragraph 4 (b) of resolution 1267 (1999), paragraph 8 (c) of resolution 1333 (2000), and resolution 1390 (2002)"
    assert [mention.pinpoint for mention in mentions(text)] == [("4 (b)",), ("8 (c)",), ()]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "resolution 1483 (2003), paragraph 10, and paragraph 20 of resolution 661 (1990)", id="English"),
        pytest.param("en", "S/RES/1483 (2003), para. 10, and para. 20 of S/RES/661 (1990)", id="symbols"),
        pytest.param("en", "resolution 1483 (2003), paragraph 10; paragraph 20 of resolution 661 (1990)", id="a semicolon"),
        pytest.param("en", "resolution 1483 (2003), paragraph 10, resolution 661 (1990), paragraph 20", id="both before"),
        pytest.param("fr", "la résolution 1483 (2003), paragraphe 10, et paragraphe 20 de la résolution 661 (1990)", id="French"),
        pytest.param("fr", "la résolution 1483 (2003), paragraphe 10, et le paragraphe 20 de la résolution 661 (1990)", id="et le"),
        pytest.param("es", "la resolución 1483 (2003), párrafo 10, y el párrafo 20 de la resolución 661 (1990)", id="Spanish"),
        pytest.param("ru", "резолюции 1483 (2003), пункт 10, и пункт 20 резолюции 661 (1990)", id="Russian"),
        pytest.param("ar", "القرار 1483 (2003)، الفقرة 10، والفقرة 20 من القرار 661 (1990)", id="Arabic"),
        pytest.param("zh", "第1483(2003)号决议第10段和第661(1990)号决议第20段", id="Chinese"),
    ],
)  # fmt: skip
def test_a_paragraph_between_two_resolutions_is_of_the_first_where_a_comma_closes_it(mentions, language, text):
    assert [mention.pinpoint for mention in mentions(text, language)] == [("10",), ("20",)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "resolution 1483 (2003), paragraph 20 of resolution 661 (1990)", id="English"),
        pytest.param("ru", "резолюции 1483 (2003), пункт 20 резолюции 661 (1990)", id="Russian"),
    ],
)
def test_a_paragraph_between_two_resolutions_is_of_the_second_where_no_comma_parts_them(mentions, language, text):
    assert [mention.pinpoint for mention in mentions(text, language)] == [(), ("20",)]


def test_labels_go_on_without_their_word(mentions):
    text = "as modified by paragraphs 11 of resolution 2213 (2015), 11 of resolution 2362 (2017) and 12 of resolution 2441 (2018)"
    assert [mention.pinpoint for mention in mentions(text)] == [("11",), ("11",), ("12",)]


def test_labels_before_a_plural_are_of_every_resolution(mentions):
    text = "paragraph 2 of resolutions 2441 (2018) and 2509 (2020)"
    assert [mention.pinpoint for mention in mentions(text)] == [("2",), ("2",)]


def test_a_singular_governs_only_its_own_number(mentions):
    text = "paragraph 2 of resolution 1267 (1999), 1333 (2000) and 1390 (2002)"
    assert [mention.pinpoint for mention in mentions(text)] == [("2",), (), ()]


def test_a_range_too_long_to_write_out_keeps_its_ends(mentions):
    assert mentions("paragraphs 1 to 99 of resolution 2231 (2015)")[0].pinpoint == ("1", "99")
