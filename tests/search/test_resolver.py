"""Symbols and numbers as people write them, in six languages."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resolutions.citing import styles
from resolutions.citing.united_nations import by_number, by_symbol, in_a_sentence
from resolutions.citing.works import Work, place_at
from resolutions.languages import CODES
from resolutions.search.resolver import Pinpoint, Resolved, WrongYear, resolve
from resolutions.symbols import FIRST_OF_YEAR, LAST_KNOWN, resolution
from tests.search.spellings import NO_SYMBOLS, OF_1373, PINPOINTS
from tests.search.spellings_of_others import OTHER_SYMBOLS


@pytest.mark.parametrize("typed", OF_1373)
def test_a_number_or_symbol_names_its_resolution(typed):
    assert resolve(typed) == Resolved(resolution(1373))


@pytest.mark.parametrize(("typed", "label", "anchor"), PINPOINTS)
def test_a_paragraph_may_be_named_with_it(typed, label, anchor):
    named = resolve(typed)
    assert isinstance(named, Resolved)
    assert named.symbol == resolution(1373)
    assert (named.pinpoint.label, named.pinpoint.anchor) == (label, anchor)


@pytest.mark.parametrize(
    ("typed", "symbol", "anchor"),
    [
        ("OP4 of 1973", "S/RES/1973 (2011)", "op-4"),
        ("paragraphe 4 de la 1973", "S/RES/1973 (2011)", "op-4"),
        ("apartado 4 de 1973", "S/RES/1973 (2011)", "op-4"),
        ("الفقرة 4 من 1973", "S/RES/1973 (2011)", "op-4"),
        ("para 4 1973 (2011)", "S/RES/1973 (2011)", "op-4"),
        ("paragraph 4, 1973 (2011)", "S/RES/1973 (2011)", "op-4"),
        ("الفقرة 2، 1373", "S/RES/1373 (2001)", "op-2"),
        ("para 1 of 83 (1950)", "S/RES/83 (1950)", "op-1"),
        ("para 2 242 1967", "S/RES/242 (1967)", "op-2"),
        ("OP2 of 687", "S/RES/687 (1991)", "op-2"),
        ("OP101 of 2610", "S/RES/2610 (2021)", "op-101"),
        ("2nd paragraph of 1373", "S/RES/1373 (2001)", "op-2"),
        ("the 2nd operative paragraph of 1373 (2001)", "S/RES/1373 (2001)", "op-2"),
        ("2nd paragraph of resolution 1373", "S/RES/1373 (2001)", "op-2"),
        ("5e alinéa de la 1373", "S/RES/1373 (2001)", "pp-5"),
        ("2nd paragraph of 83 (1950)", "S/RES/83 (1950)", "op-2"),
        ("1373 para 2001", "S/RES/1373 (2001)", "op-2001"),
        ("paragraph 2 of 1373 (2001) of 28 September 2001", "S/RES/1373 (2001)", "op-2"),
        ("paragraphe 2 de la 1373 (2001) du 28 septembre 2001", "S/RES/1373 (2001)", "op-2"),
        ("paragraphe 2 du dispositif de la 1373 (2001)", "S/RES/1373 (2001)", "op-2"),
        ("الفقرة 2 من منطوق 1373 (2001)", "S/RES/1373 (2001)", "op-2"),
        ("paragraph 2 of UN Security Council 1373", "S/RES/1373 (2001)", "op-2"),
        ("OP2 - 1373 (2001)", "S/RES/1373 (2001)", "op-2"),
        ("paragraph 2 of 1373 of 2001", "S/RES/1373 (2001)", "op-2"),
        ("الفقرة 2 من 1373 لعام 2001", "S/RES/1373 (2001)", "op-2"),
        ("пункт 2 1373 от 28 сентября 2001 года", "S/RES/1373 (2001)", "op-2"),
        ("third preambular paragraph of 1373", "S/RES/1373 (2001)", "pp-3"),
        ("1373 para 250", "S/RES/1373 (2001)", "op-250"),
        ("5 para 12", "S/RES/5 (1946)", "op-12"),
        ("resolution 1373, 2nd paragraph", "S/RES/1373 (2001)", "op-2"),
        ("1373 (2001), third paragraph", "S/RES/1373 (2001)", "op-3"),
        ("paragraph 2nd of resolution 1373", "S/RES/1373 (2001)", "op-2"),
        ("3 preambular paragraph of 83 (1950)", "S/RES/83 (1950)", "pp-3"),
        ("para. 2, U.N. Security Council Resolution 1373", "S/RES/1373 (2001)", "op-2"),
        ("para. 8 of UN Sec. C. Res. 687", "S/RES/687 (1991)", "op-8"),
        ("para 8, 687 (1991)", "S/RES/687 (1991)", "op-8"),
        ("párrafo 4 del 1973", "S/RES/1973 (2011)", "op-4"),
        ("OP4 of the 1973", "S/RES/1973 (2011)", "op-4"),
        ("paragraph 4 of no. 1373", "S/RES/1373 (2001)", "op-4"),
        ("1373, b) du paragraphe 2", "S/RES/1373 (2001)", "op-2-b"),
    ],
)
def test_a_number_after_of_or_before_its_year_is_a_resolution_though_it_may_be_a_year_or_a_paragraph(
    typed, symbol, anchor
):
    named = resolve(typed)
    assert (named.symbol.text, named.pinpoint.anchor) == (symbol, anchor)


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


@pytest.mark.parametrize("typed", ["resolution 1990:2", "S/RES/1990:2", "S/RES/1990 (2011):2"])
def test_a_colon_after_the_number_of_a_year_is_a_paragraph_where_a_resolution_is_named(typed):
    named = resolve(typed)
    assert isinstance(named, Resolved)
    assert (named.symbol, named.pinpoint) == (resolution(1990), Pinpoint("2"))


@pytest.mark.parametrize(
    ("typed", "label", "section"),
    [
        ("resolution 687, sect. C, para. 8", "8", "c"),
        ("resolution 687 (1991), section C, paragraph 8", "8", "c"),
        ("paragraph 8 of section C of resolution 687 (1991)", "8", "c"),
        ("S.C. Res. 687, § C, ¶ 8 (Apr. 3, 1991)", "8", "c"),
        ("résolution 687 (1991), section C, paragraphe 8", "8", "c"),
        ("resolución 687 (1991), secc. C, párr. 8", "8", "c"),
        ("резолюция 687 (1991), раздел C, пункт 8", "8", "c"),
        ("القرار 687 (1991)، الجزء جيم، الفقرة 8", "8", "c"),
        ("第687(1991)号决议C节第8段", "8", "c"),
        ("res 687 sec. C para 8", "8", "c"),
        ("para. 8, sec. C res. 687", "8", "c"),
        ("sec. C resolution 687", "", "c"),
        ("sec. C res. 687", "", "c"),
        ("section C of resolution 687 (1991)", "", "c"),
        ("S/RES/687 (1991), sect. C", "", "c"),
    ],
)
def test_a_section_is_named_alone_or_with_its_paragraph(typed, label, section):
    named = resolve(typed)
    assert named.symbol == resolution(687)
    assert (named.pinpoint.label, named.pinpoint.section) == (label, section)


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
