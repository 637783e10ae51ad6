"""Symbols and numbers as people write them, in six languages."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resolutions.citing import styles
from resolutions.citing.united_nations import by_number, by_symbol, in_a_sentence
from resolutions.citing.works import Work, place_at
from resolutions.languages import CODES
from resolutions.search.resolver import Resolved, WrongYear, resolve
from resolutions.symbols import FIRST_OF_YEAR, LAST_KNOWN, resolution

OF_1373 = [
    # bare
    "1373", " 1373 ", "1373 (2001)", "1373(2001)", "1373 ( 2001 )", "1373/2001", "1373-2001", "1373 2001", "1373, 2001",
    "1373[2001]", "#1373", "no. 1373", "nº 1373", "№ 1373", "１３７３", "１３７３（２００１）", "١٣٧٣",
    "١٣٧٣ (٢٠٠١)", "۱۳۷۳",
    # symbols
    "S/RES/1373", "S/RES/1373(2001)", "S/RES/1373 (2001)", "s/res/1373", "s/res/1373 (2001)", "S/Res/1373",
    "S RES 1373",
    "S-RES-1373", "S-RES-1373(2001)", "S_RES_1373", "S/RES/ 1373", "S / RES / 1373 (2001)", "S／RES／1373（2001）",
    "S/RES/1373 of 2001", "S/RES/1373/2001",
    # English
    "resolution 1373", "Resolution 1373 (2001)", "RESOLUTION 1373", "res. 1373", "res 1373", "Res.1373", "UNSCR 1373",
    "UNSCR1373", "unscr 1373 (2001)", "SCR 1373", "UNSC resolution 1373", "UNSC Res. 1373 (2001)", "SC res 1373",
    "Security Council resolution 1373 (2001)", "UN Security Council Resolution 1373", "resolution 1373 of 2001",
    "resolution 1373 of the Security Council", "United Nations Security Council resolution 1373 (2001)",
    "resolution no. 1373", "Resolution number 1373", "1373 resolution", "resolution 1373.",
    # French
    "résolution 1373", "Résolution 1373 (2001)", "resolution 1373 de 2001", "rés. 1373", "la résolution 1373",
    "résolution n° 1373", "résolution 1373 (2001) du Conseil de sécurité",
    "résolution 1373 du Conseil de sécurité de l’ONU",
    "RÉSOLUTION 1373",
    # Spanish
    "resolución 1373", "Resolución 1373 (2001)", "la resolución 1373 (2001) del Consejo de Seguridad",
    "resolución núm. 1373",
    "resolución 1373 del año 2001",
    # Russian
    "резолюция 1373", "Резолюция 1373 (2001)", "резолюции 1373 (2001) Совета Безопасности", "рез. 1373",
    "резолюция № 1373", "резолюция Совета Безопасности 1373 (2001 г.)", "резолюция Совета Безопасности ООН 1373",
    # Arabic
    "القرار 1373", "القرار ١٣٧٣", "القرار 1373 (2001)", "القرار ١٣٧٣ (٢٠٠١)", "قرار مجلس الأمن 1373",
    "قرار مجلس الأمن رقم 1373",
    "قرار مجلس الأمن 1373 (2001)", "قرار مجلس الامن ١٣٧٣ لعام ٢٠٠١", "القرار رقم 1373", "بالقرار 1373 (2001)",
    # Chinese
    "第1373号决议", "第1373(2001)号决议", "第１３７３（２００１）号决议", "安理会第1373号决议",
    "安全理事会第1373(2001)号决议",
    "联合国安理会第1373号决议", "决议1373", "第1373號決議", "1373号决议",
    # as bibliographies, lawyers and headlines have it
    "1373 of 2001", "SC/RES/1373 (2001)", "S/RES/1373(2001)*", "S.RES.1373", "S/RES/1373, 2001", "SRES1373",
    "Resolutions 1373", "Res 1373/2001", "res. 1373 [2001]", "UNSC Res 1373", "UNSC 1373",
    "UN SC resolution 1373", "UN resolution 1373", "SC resolution 1373/2001", "UNSCR 1373/2001", "UNSCR-1373",
    "UN Doc. S/RES/1373 (2001)", "UN Doc S/RES/1373", "Security Council Resolution 1373, 2001",
    "Security Council Res. 1373", "Council resolution 1373", "SCRes 1373", "resolution S/RES/1373 (2001)",
    "Resolution: 1373", "the resolution 1373", "resolution no 1373 (2001)", "Resolution No. 1373 of 2001",
    "résolution S/RES/1373 (2001)", "résolution no 1373", "résolution n°1373", "Rés. 1373 (2001)",
    "résolution du Conseil de sécurité 1373", "résolution du Conseil de sécurité n° 1373 (2001)",
    "la résolution 1373 (2001) du Conseil", "résolution 1373 du Conseil de sécurité des Nations Unies",
    "de la résolution 1373 (2001)", "sa résolution 1373 (2001)", "RCSNU 1373", "resolución nº 1373",
    "resolución S/RES/1373 (2001)", "res. 1373 del Consejo de Seguridad",
    "resolución del Consejo de Seguridad 1373", "su resolución 1373 (2001)", "RESOLUCIÓN 1373 (2001)",
    "resolución 1373 del Consejo de Seguridad de las Naciones Unidas", "resolución 1373/2001",
    "la resolución número 1373", "резолюцию 1373", "резолюцией 1373 (2001)", "резолюция 1373/2001",
    "резолюция СБ ООН 1373", "резолюция Совбеза ООН 1373", "Резолюция № 1373 Совета Безопасности ООН",
    "резолюция 1373 от 2001 года", "РЕЗОЛЮЦИЯ 1373 (2001)", "своей резолюции 1373 (2001)",
    "резолюции 1373 (2001 год)", "قراره 1373 (2001)", "قرار 1373", "القرار رقم ١٣٧٣ (٢٠٠١)", "القرار ١٣٧٣/٢٠٠١",
    "قرار مجلس الأمن الدولي 1373", "قرار مجلس الأمن التابع للأمم المتحدة 1373", "القرار 1373 لسنة 2001",
    "للقرار 1373 (2001)", "القرار S/RES/1373 (2001)", "第1373（2001）号决议", "第1373(2001)號決議", "安理会1373号决议",
    "安理会决议1373", "联合国安全理事会第1373(2001)号决议", "1373(2001)号决议", "第 1373 号决议",
    "S/RES/1373(2001)号决议",
    # with the day of adoption
    "Security Council resolution 1373 (2001) of 28 September 2001", "Resolution 1373 of September 28, 2001",
    "S/RES/1373 (2001), 28 September 2001", "S/RES/1373 (28 Sept. 2001)", "UNSC Res 1373 (28 September 2001)",
    "resolution 1373 (2001), adopted on 28 September 2001", "résolution 1373 (2001) du 28 septembre 2001",
    "Résolution n° 1373 du 28 septembre 2001", "résolution 1373 (2001), en date du 28 septembre 2001",
    "resolución 1373 (2001), de 28 de septiembre de 2001",
    "resolución 1373 (2001), aprobada el 28 de septiembre de 2001",
    "резолюция 1373 (2001) от 28 сентября 2001 года", "резолюция 1373 от 28 сентября 2001 г.",
    "القرار 1373 (2001) المؤرخ 28 أيلول/سبتمبر 2001", "القرار ١٣٧٣ (٢٠٠١) المؤرخ ٢٨ أيلول/سبتمبر ٢٠٠١",
    "2001年9月28日第1373(2001)号决议", "安理会2001年9月28日通过的第1373（2001）号决议", "2001年9月28日第1373号决议",
    "安全理事会2001年第1373号决议",
    # the address of its page
    "https://undocs.org/S/RES/1373(2001)", "http://undocs.org/en/S/RES/1373%20(2001)",
    "https://docs.un.org/en/S/RES/1373(2001)", "https://documents.un.org/api/symbol/access?s=x&finalsymbol=S/RES/1373(2001)",
    "https://undocs.org/Home/Mobile?FinalSymbol=S%2FRES%2F1373(2001)&Language=E&DeviceType=Desktop&LangRequested=False",
]  # fmt: skip

PINPOINTS = [
    ("res. 1373 para 2 (b)", "2 (b)", "op-2-b"),
    ("1373 para 2 (b)", "2 (b)", "op-2-b"),
    ("1373, para. 2(b)", "2 (b)", "op-2-b"),
    ("Security Council resolution 1373 (2001) of 28 September 2001, para. 2 (b)", "2 (b)", "op-2-b"),
    ("paragraphe 2 b) de la résolution 1373 (2001) du 28 septembre 2001", "2 (b)", "op-2-b"),
    ("alinéa b du paragraphe 2 de la résolution 1373 (2001)", "2 (b)", "op-2-b"),
    ("пункт 2 постановляющей части резолюции 1373", "2", "op-2"),
    ("S/RES/1373 (2001), para. 2", "2", "op-2"),
    ("S/RES/1373 (2001), paragraph 2 (b) (ii)", "2 (b) (ii)", "op-2-b-ii"),
    ("1373 op 2", "2", "op-2"),
    ("1373 OP2", "2", "op-2"),
    ("1373 op. para. 2", "2", "op-2"),
    ("1373 § 2", "2", "op-2"),
    ("1373 ¶2b", "2 (b)", "op-2-b"),
    ("1373#op-2-b", "2 (b)", "op-2-b"),
    ("1373 PP 3", "3", "pp-3"),
    ("1373 preambular para 3", "3", "pp-3"),
    ("paragraph 2 of resolution 1373 (2001)", "2", "op-2"),
    ("paragraph 2 (b) of Security Council resolution 1373 (2001)", "2 (b)", "op-2-b"),
    ("operative paragraph 2 of resolution 1373", "2", "op-2"),
    ("sub-paragraph (b) of paragraph 2 of resolution 1373 (2001)", "2 (b)", "op-2-b"),
    ("résolution 1373 (2001), par. 2 b)", "2 (b)", "op-2-b"),
    ("paragraphe 2 b) de la résolution 1373 (2001)", "2 (b)", "op-2-b"),
    ("paragraphe 2 du dispositif de la résolution 1373", "2", "op-2"),
    ("alinéa 3 du préambule de la résolution 1373", "3", "pp-3"),
    ("alinéa b) du paragraphe 2 de la résolution 1373", "2 (b)", "op-2-b"),
    ("párrafo 2 b) de la resolución 1373 (2001)", "2 (b)", "op-2-b"),
    ("párr. 2 de la resolución 1373", "2", "op-2"),
    ("пункт 2 резолюции 1373 (2001)", "2", "op-2"),
    ("пункт 2 (b) резолюции 1373 (2001)", "2 (b)", "op-2-b"),
    ("п. 2 б) резолюции 1373", "2 (b)", "op-2-b"),
    ("резолюция 1373, п. 2", "2", "op-2"),
    ("الفقرة 2 من القرار 1373 (2001)", "2", "op-2"),
    ("الفقرة ٢ (ب) من القرار ١٣٧٣ (٢٠٠١)", "2 (b)", "op-2-b"),
    ("الفقرة 2 (أ) من منطوق القرار 1373", "2 (a)", "op-2-a"),
    ("القرار 1373 الفقرة 2", "2", "op-2"),
    ("第1373(2001)号决议第2段", "2", "op-2"),
    ("安理会第1373号决议第2(b)段", "2 (b)", "op-2-b"),
    ("第1373(2001)号决议执行部分第2段", "2", "op-2"),
    ("第1373(2001)号决议序言部分第3段", "3", "pp-3"),
    ("S/RES/1373 (2001), para. 2 (b)", "2 (b)", "op-2-b"),
    ("S/RES/1373 (2001), op. 2", "2", "op-2"),
    ("S/RES/1373 (2001) at para 2", "2", "op-2"),
    ("res 1373 paras 2", "2", "op-2"),
    ("UNSCR 1373 OP 2", "2", "op-2"),
    ("UNSCR 1373 para 2(b)", "2 (b)", "op-2-b"),
    ("UNSCR 1373, operative paragraph 2", "2", "op-2"),
    ("1373 para.2.b", "2 (b)", "op-2-b"),
    ("1373 ¶ 2 (b)", "2 (b)", "op-2-b"),
    ("para 2 of UNSCR 1373", "2", "op-2"),
    ("para. 2 (b) of S/RES/1373 (2001)", "2 (b)", "op-2-b"),
    ("paragraph 2(b)(ii) of resolution 1373", "2 (b) (ii)", "op-2-b-ii"),
    ("op 2 of resolution 1373", "2", "op-2"),
    ("PP3 of resolution 1373", "3", "pp-3"),
    ("third preambular paragraph of resolution 1373", "3", "pp-3"),
    ("3rd preambular paragraph of resolution 1373 (2001)", "3", "pp-3"),
    ("third paragraph of the preamble of resolution 1373", "3", "pp-3"),
    ("second paragraph of 1373", "2", "op-2"),
    ("resolution 1373 (2001), preambular paragraph 3", "3", "pp-3"),
    ("subparagraph 2 (b) of resolution 1373", "2 (b)", "op-2-b"),
    ("par. 2 de la résolution 1373 (2001)", "2", "op-2"),
    ("au paragraphe 2 de la résolution 1373 (2001)", "2", "op-2"),
    ("paragraphe 2 de sa résolution 1373 (2001)", "2", "op-2"),
    ("alinéas b) du paragraphe 2 de la résolution 1373", "2 (b)", "op-2-b"),
    ("§ 2 de la résolution 1373", "2", "op-2"),
    ("résolution 1373, paragraphe 2, alinéa b)", "2 (b)", "op-2-b"),
    ("troisième alinéa du préambule de la résolution 1373", "3", "pp-3"),
    ("el párrafo 2 de la resolución 1373 (2001)", "2", "op-2"),
    ("párr. 2 b) de la resolución 1373 (2001)", "2 (b)", "op-2-b"),
    ("resolución 1373 (2001), párr. 2", "2", "op-2"),
    ("apartado b) del párrafo 2 de la resolución 1373 (2001)", "2 (b)", "op-2-b"),
    ("párrafo 2 de su resolución 1373", "2", "op-2"),
    ("párrafo 3 del preámbulo de la resolución 1373", "3", "pp-3"),
    ("пункт 2(b) резолюции 1373 (2001)", "2 (b)", "op-2-b"),
    ("п.2 резолюции 1373", "2", "op-2"),
    ("подпункт b) пункта 2 резолюции 1373 (2001)", "2 (b)", "op-2-b"),
    ("пункте 2 резолюции 1373 (2001)", "2", "op-2"),
    ("пункт 3 преамбулы резолюции 1373", "3", "pp-3"),
    ("الفقرة 2 (ب) من القرار 1373 (2001)", "2 (b)", "op-2-b"),
    ("الفقرة ٢ من قرار مجلس الأمن ١٣٧٣", "2", "op-2"),
    ("الفقرة الفرعية (ب) من الفقرة 2 من القرار 1373", "2 (b)", "op-2-b"),
    ("الفقرة 3 من ديباجة القرار 1373", "3", "pp-3"),
    ("第1373(2001)号决议第2(b)段", "2 (b)", "op-2-b"),
    ("第1373号决议序言第3段", "3", "pp-3"),
    ("1373号决议第2段", "2", "op-2"),
    ("第1373(2001)号决议第2段(b)分段", "2 (b)", "op-2-b"),
    ("安理会第1373(2001)号决议第2(b)㈡段", "2 (b) (ii)", "op-2-b-ii"),
]

OTHER_SYMBOLS = [
    ("S/PRST/2018/9", "S/PRST/2018/9"),
    ("s/prst/2018/9", "S/PRST/2018/9"),
    ("S/PRST/2018/09", "S/PRST/2018/9"),
    ("https://undocs.org/en/S/PRST/2018/9", "S/PRST/2018/9"),
    ("https://docs.un.org/en/A/RES/60/1", "A/RES/60/1"),
    ("PRST/2018/9", "S/PRST/2018/9"),
    ("S-PRST-2018-9", "S/PRST/2018/9"),
    ("presidential statement 2018/9", "S/PRST/2018/9"),
    ("déclaration présidentielle 2018/9", "S/PRST/2018/9"),
    ("S/2018/1177", "S/2018/1177"),
    ("s/2018/1177", "S/2018/1177"),
    ("S/ 2018 / 1177", "S/2018/1177"),
    ("S/1994/1168/Corr.1", "S/1994/1168/Corr.1"),
    ("s/1996/1/rev.2/add.1", "S/1996/1/Rev.2/Add.1"),
    ("S/12958", "S/12958"),
    ("S/PV.8582", "S/PV.8582"),
    ("s/pv. 8582 (Resumption 1)", "S/PV.8582 (Resumption 1)"),
    ("A/RES/217(III)", "A/RES/217 (III)"),
    ("A/RES/217 A (III)", "A/RES/217 A (III)"),
    ("a/res/217a(iii)", "A/RES/217 A (III)"),
    ("217 A (III)", "A/RES/217 A (III)"),
    ("resolution 217 A (III)", "A/RES/217 A (III)"),
    ("General Assembly resolution 217 A (III)", "A/RES/217 A (III)"),
    ("résolution 217 A (III) de l’Assemblée générale", "A/RES/217 A (III)"),
    ("A/RES/2253 (ES-V)", "A/RES/2253 (ES-V)"),
    ("A/RES/60/1", "A/RES/60/1"),
    ("GA res 60/1", "A/RES/60/1"),
    ("A/RES/31/6 A", "A/RES/31/6 A"),
    ("A/RES/S-14/1", "A/RES/S-14/1"),
    ("A/RES/ES-10/14", "A/RES/ES-10/14"),
    ("S/RES/2826 (2026)", "S/RES/2826 (2026)"),
    ("S/PRST/2018/9.", "S/PRST/2018/9"),
    ("PRST 2018/9", "S/PRST/2018/9"),
    ("statement S/PRST/2018/9", "S/PRST/2018/9"),
    ("déclaration de son Président S/PRST/2018/9", "S/PRST/2018/9"),
    ("statement by the President 2018/9", "S/PRST/2018/9"),
    ("declaración de la Presidencia 2018/9", "S/PRST/2018/9"),
    ("S/2018/1177*", "S/2018/1177"),
    ("document S/2018/1177", "S/2018/1177"),
    ("UN Doc. S/2018/1177", "S/2018/1177"),
    ("S/PV. 8582", "S/PV.8582"),
    ("A/RES/217(III)A", "A/RES/217 A (III)"),
    ("A/RES/3314 (XXIX)", "A/RES/3314 (XXIX)"),
    ("3314 (XXIX)", "A/RES/3314 (XXIX)"),
    ("GA resolution 3314 (XXIX)", "A/RES/3314 (XXIX)"),
    ("UNGA resolution 60/1", "A/RES/60/1"),
    ("General Assembly resolution 60/1", "A/RES/60/1"),
    ("resolution 60/1 of the General Assembly", "A/RES/60/1"),
    ("A/RES/377(V)", "A/RES/377 (V)"),
    ("UNGA Res 377 (V)", "A/RES/377 (V)"),
    ("résolution 60/1 de l'Assemblée générale", "A/RES/60/1"),
    ("resolución 60/1 de la Asamblea General", "A/RES/60/1"),
    ("резолюция 60/1 Генеральной Ассамблеи", "A/RES/60/1"),
    ("قرار الجمعية العامة 60/1", "A/RES/60/1"),
    ("大会第60/1号决议", "A/RES/60/1"),
    ("Article 41 of the Charter", "Charter of the United Nations, Article 41"),
    ("Chapter VII of the Charter", "Charter of the United Nations, Chapter VII"),
    ("UN Charter, Article 51", "Charter of the United Nations, Article 51"),
    ("Article 51 of the UN Charter", "Charter of the United Nations, Article 51"),
    ("Charter art. 39", "Charter of the United Nations, Article 39"),
    ("Article 41 de la Charte", "Charter of the United Nations, Article 41"),
    ("Chapitre VII de la Charte", "Charter of the United Nations, Chapter VII"),
    ("Artículo 41 de la Carta", "Charter of the United Nations, Article 41"),
    ("статья 41 Устава", "Charter of the United Nations, Article 41"),
    ("المادة 41 من الميثاق", "Charter of the United Nations, Article 41"),
    ("宪章第四十一条", "Charter of the United Nations, Article 41"),
    ("联合国宪章第一百零三条", "Charter of the United Nations, Article 103"),
    ("宪章第一百一十一条", "Charter of the United Nations, Article 111"),
    ("宪章第41条", "Charter of the United Nations, Article 41"),
]

NO_SYMBOLS = [
    "", " ", "terrorism", "women 1325", "1325 women", "1373 and 1267", "resolution", "paragraph 2", "2 (b)", "0",
    "S/RES/0",
    "2826", "-1", "-1373", "99999", "13 73 01", "1373 2002", "2462/2482", '"1373"', "“S/RES/1373 (2001)”", "1373 -1267",
    "S/RES/",
    "S/",
    "60/1", "(III)", "chapter VII", "Charter", "Article 141 of the Charter", "Chapter XX of the Charter",
    "third of 1373 (2001)", "second", "its first", "premier", "tenth",
    "in 2022", "united nations 2022", "adopted in 1990", "de 1990", "1990年", "عام 1990",
    "19 July 2019", "adopted on 19 July 2019", "of 19 July 2019", "resolution of 19 July 2019", "2019年7月19日",
    "https://undocs.org/", "https://undocs.org/en/terrorism", "http://",
    "article 41", "3,5", "1373 (01)", "决议", "القرار",
    "S/RES/1373 terrorism",
    "A/RES/", "1373.5.2", "x" * 10_000, "1" * 100, "\x00", "'; drop table --", "((((", "¹³⁷³ apples",
]  # fmt: skip


@pytest.mark.parametrize("typed", OF_1373)
def test_a_number_or_symbol_names_its_resolution(typed):
    assert resolve(typed) == Resolved(resolution(1373))


@pytest.mark.parametrize(("typed", "label", "anchor"), PINPOINTS)
def test_a_paragraph_may_be_named_with_it(typed, label, anchor):
    named = resolve(typed)
    assert isinstance(named, Resolved)
    assert named.symbol == resolution(1373)
    assert (named.pinpoint.label, named.pinpoint.anchor) == (label, anchor)


@pytest.mark.parametrize(("typed", "symbol"), OTHER_SYMBOLS)
def test_other_documents_are_named_by_their_symbols(typed, symbol):
    assert resolve(typed).symbol.text == symbol


@pytest.mark.parametrize("typed", NO_SYMBOLS, ids=lambda typed: ascii(typed[:20]))
def test_anything_else_names_nothing(typed):
    assert resolve(typed) is None


@pytest.mark.parametrize(
    "typed",
    [
        "1373 (2002)",
        "S/RES/1373 (2002)",
        "res. 1373/1999",
        "القرار 1373 (2002)",
        "第1373(2002)号决议",
        "resolution 1373 of 28 September 2002",
        "2002年9月28日第1373号决议",
        "https://undocs.org/S/RES/1373(2002)",
    ],
)
def test_a_wrong_year_offers_the_right_one(typed):
    named = resolve(typed)
    assert isinstance(named, WrongYear)
    assert [offer.symbol.text for offer in named.offers] == ["S/RES/1373 (2001)"]


def test_a_wrong_year_keeps_the_paragraph():
    (offer,) = resolve("1373 (2002), para. 2 (b)").offers
    assert offer.pinpoint.label == "2 (b)"
    (offer,) = resolve("S.C. Res. 1373, ¶ 2(b), U.N. Doc. S/RES/1373 (Sept. 28, 2002).").offers
    assert offer.pinpoint.label == "2 (b)"


@pytest.mark.parametrize(("anchor", "label"), [("", ""), ("op-2-b", "2 (b)"), ("op-4", "4"), ("pp-3", "3")])
@pytest.mark.parametrize("language", CODES)
def test_what_a_reference_is_written_as_is_found_again(language, anchor, label):
    work = Work(1373, 2001, date(2001, 9, 28), language)
    place = place_at(anchor, label, annexes=1) if anchor else None
    written = [
        *(write(work, place) for write in (by_symbol, by_number, in_a_sentence)),
        *(write(work, place) for write in (styles.oscola, styles.bluebook, styles.chicago)),
    ]
    named = [resolve(text) for text in written]
    assert {one.symbol for one in named} == {resolution(1373)}
    assert {one.pinpoint.anchor if one.pinpoint else "" for one in named} == {anchor}
    assert resolve(styles.apa(work)) == Resolved(resolution(1373))


def test_the_table_is_as_long_as_it_should_be():
    assert len(OF_1373) + len(PINPOINTS) + len(OTHER_SYMBOLS) >= 250


@given(st.integers(1, LAST_KNOWN))
def test_every_known_resolution_is_found_by_number_and_by_symbol(number):
    right = Resolved(resolution(number))
    assert resolve(str(number)) == resolve(right.symbol.text) == resolve(right.symbol.text.replace(" ", "")) == right


@given(st.integers(1, LAST_KNOWN), st.sampled_from(sorted(FIRST_OF_YEAR)))
def test_a_year_is_right_or_told_to_be_wrong(number, year):
    named = resolve(f"{number} ({year})")
    right = Resolved(resolution(number))
    assert named == (right if right.symbol.year == year else WrongYear(number, year, (right,)))


@given(st.text() | st.text(alphabet="0123456789 ()/sresS.ab§第号决议段القرار"))
def test_nothing_typed_is_an_error(typed):
    assert resolve(typed) is None or isinstance(resolve(typed), Resolved | WrongYear)
