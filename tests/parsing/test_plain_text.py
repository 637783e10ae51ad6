"""Texts without markup: which document they are. The texts are invented; headings are facts."""

import pytest

from resolutions.parsing.errors import Ignored, Refused
from resolutions.parsing.formats import plain_text
from resolutions.terms import Provenance

BODY = "\n\nThe Security Council,\n\nNoting the lake,\n\n1. Invites all."


@pytest.mark.parametrize(
    ("heading", "symbol"),
    [
        ("186 (1964). Resolution of 4 March 1964", "S/RES/186 (1964)"),
        ("1 Resolution of 25 January 1946", "S/RES/1 (1946)"),
        ("Resolution 242 (1967)\nof 22 November 1967", "S/RES/242 (1967)"),
        ("UNITED NATIONS\nS\nDistr. GENERAL S/RES/1244 (1999) 10 June 1999", "S/RES/1244 (1999)"),
        ("Security Council Resolution S/RES/955 (1994)", "S/RES/955 (1994)"),
        ("7 (1946). Résolution du 26 juin 1946", "S/RES/7 (1946)"),
        ("Résolution 748 (1992) du 31 mars 1992", "S/RES/748 (1992)"),
        ("Resolución 1618 del Consejo de Seguridad de las Naciones Unidas", "S/RES/1618 (2005)"),
        ("Резолюция Совета Безопасности ООН №724", "S/RES/724 (1991)"),
        ("联合国安理会第1518号决议", "S/RES/1518 (2003)"),
        ("联合国安理会主席声明1998年第1号", "S/PRST/1998/1"),
        ("قرار مجلس الأمن رقم 381 بتاريخ 30 تشرين الثاني", "S/RES/381 (1975)"),
    ],
)
def test_a_heading_tells_the_document(heading, symbol):
    source = plain_text.read(heading + BODY)
    assert source.symbol.text == symbol
    assert source.doubts == ()


def test_a_resolution_cited_in_the_text_is_not_its_identity():
    with pytest.raises(Refused):
        plain_text.read("The Security Council,\n\nRecalling resolution 242 (1967),\n\n1. Invites all.")


@pytest.mark.parametrize(
    ("heading", "name", "symbol", "kind"),
    [
        ("Resolution 538 (1983)", "S_RES_0542_1983_EN_GOLD.txt", "S/RES/538 (1983)", "identity"),
        ("Resolution 239 (1970)", "folder/S-RES-290(1970).txt", "S/RES/290 (1970)", "identity"),
        ("Resolution 434 (1973)", "S_RES_0434_1978_EN_GOLD.txt", "S/RES/434 (1978)", "printed_year"),
        ("Resolution 434 (1973)", "", "S/RES/434 (1978)", "identity"),
        ("Of the lake", "S-RES-43(1948).txt", "S/RES/43 (1948)", "identity"),
    ],
    ids=["another number", "a misread number", "a misread year", "a year alone", "the name alone"],
)
def test_a_heading_and_a_file_name_that_differ_are_doubted(heading, name, symbol, kind):
    source = plain_text.read(heading + BODY, name=name)
    assert source.symbol.text == symbol
    assert kind in {doubt.kind for doubt in source.doubts}


def test_a_bare_number_in_a_file_name_needs_a_witness():
    adopted = "Adopted by the Security Council at its 5269th meeting, on 23 September 2005"
    assert plain_text.read(adopted + BODY, name="en_1627_page.txt").symbol.text == "S/RES/1627 (2005)"
    with pytest.raises(Refused):
        plain_text.read(adopted + BODY, name="en_627_page.txt")


@pytest.mark.parametrize("text", ["# How to use these files\n\nUnzip them.", "to do"], ids=["a read-me", "a note"])
def test_a_text_that_is_no_document_of_the_council_is_ignored(text):
    assert not plain_text.is_mine(text)
    with pytest.raises(Ignored):
        plain_text.read(text, name="README.txt")


def test_the_number_borne_before_1965_is_kept():
    assert (
        plain_text.read("101 (1953). Resolution of 24 November 1953\n(S/3139/Rev.2]" + BODY).other_symbol
        == "S/3139/Rev.2"
    )


@pytest.mark.parametrize(
    ("name", "provenance"),
    [("S_RES_0242_1967_EN_GOLD.txt", Provenance.CORRECTED_SCAN), ("S-RES-242(1967).txt", Provenance.UNCORRECTED_TEXT)],
)
def test_corrected_scans_are_known_by_the_name_of_their_release(name, provenance):
    assert plain_text.read("Resolution 242 (1967)" + BODY, name=name).provenance is provenance
