"""Symbols and numbers as people write them, in six languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
]  # fmt: skip

PINPOINTS = [
    ("res. 1373 para 2 (b)", "2 (b)", "op-2-b"),
    ("1373 para 2 (b)", "2 (b)", "op-2-b"),
    ("1373, para. 2(b)", "2 (b)", "op-2-b"),
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
]

OTHER_SYMBOLS = [
    ("S/PRST/2018/9", "S/PRST/2018/9"),
    ("s/prst/2018/9", "S/PRST/2018/9"),
    ("S/PRST/2018/09", "S/PRST/2018/9"),
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
]

NO_SYMBOLS = [
    "", " ", "terrorism", "women 1325", "1325 women", "1373 and 1267", "resolution", "paragraph 2", "2 (b)", "0",
    "S/RES/0",
    "2826", "-1", "-1373", "99999", "13 73 01", "1373 2002", "2462/2482", '"1373"', "“S/RES/1373 (2001)”", "1373 -1267",
    "S/RES/",
    "S/",
    "60/1", "(III)", "chapter VII", "19 July 2019", "article 41", "3,5", "1373 (01)", "决议", "القرار",
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
    "typed", ["1373 (2002)", "S/RES/1373 (2002)", "res. 1373/1999", "القرار 1373 (2002)", "第1373(2002)号决议"]
)
def test_a_wrong_year_offers_the_right_one(typed):
    named = resolve(typed)
    assert isinstance(named, WrongYear)
    assert [offer.symbol.text for offer in named.offers] == ["S/RES/1373 (2001)"]


def test_a_wrong_year_keeps_the_paragraph():
    (offer,) = resolve("1373 (2002), para. 2 (b)").offers
    assert offer.pinpoint.label == "2 (b)"


def test_the_table_is_as_long_as_it_should_be():
    assert len(OF_1373) + len(PINPOINTS) + len(OTHER_SYMBOLS) >= 120


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
