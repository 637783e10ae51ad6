"""A symbol pasted after the host leads to the document's page."""

import pytest

from tests.builders import a_document, a_resolution, a_text


@pytest.mark.parametrize(
    "pasted",
    [
        "S/RES/2482(2019)",
        "S/RES/2482 (2019)",
        "S/RES/2482%20(2019)",
        "S/RES/2482",
        "S/RES/2482(2019)/",
        "s/res/2482  ( 2019 ) ",
    ],
)
@pytest.mark.parametrize("prefix", ["/", "/en/"])
def test_a_resolution_is_found_by_its_symbol(prefix, pasted, client, db):
    a_resolution(2482)
    response = client.get(f"{prefix}{pasted}", follow=True)
    assert response.redirect_chain[-1][0] == "/en/resolutions/2482/"
    assert response.status_code == 200


def test_the_language_is_the_readers(client, db):
    a_resolution(2482)
    response = client.get("/S/RES/2482(2019)", headers={"Accept-Language": "fr-CH, fr;q=0.9"}, follow=True)
    assert response.redirect_chain[-1][0] == "/fr/resolutions/2482/"


def test_a_wrong_year_offers_the_right_one(visit):
    a_resolution(2482)
    page = visit("/en/S/RES/2482(2018)")
    assert page.status == 404
    assert page.heading == "There is no resolution 2482 of 2018"
    assert page.symbols() == ["S/RES/2482 (2019)"]


@pytest.mark.parametrize("pasted", ["S/RES/2482(2018).", "s/res/2482(2018),", "S/RES/2482/2018"])
def test_a_wrong_year_is_told_in_every_spelling(pasted, visit):
    a_resolution(2482)
    page = visit(f"/en/{pasted}")
    assert (page.status, page.symbols()) == (404, ["S/RES/2482 (2019)"])


def test_a_paragraph_pasted_with_its_symbol_is_gone_to(visit):
    a_text(a_resolution(2482), ("1", "Decides to meet again:"), ("1 (a)", "once;"))
    assert visit("/en/S/RES/2482(2019) para 1(a)").response["Location"] == "/en/resolutions/2482/#op-1-a"


@pytest.mark.parametrize(
    ("symbol", "address"),
    [
        ("S/2018/1177", "/en/documents/S-2018-1177/"),
        ("S/PRST/2018/9", "/en/statements/2018/9/"),
        ("A/RES/217 A (III)", "/en/documents/A-RES-217_A_(III)/"),
    ],
)
def test_any_document_is_found_by_its_symbol(symbol, address, visit):
    a_document(symbol)
    assert visit(f"/en/{symbol}").response["Location"] == address


@pytest.mark.parametrize("address", ["/en/S/2019/580", "/en/search/?q=S/2019/580"])
def test_a_draft_that_is_not_held_leads_to_its_resolution(address, visit):
    a_resolution(2482, draft="S/2019/580")
    assert visit(address).response["Location"] == "/en/resolutions/2482/"


@pytest.mark.parametrize(
    "address",
    ["S/RES/9999(2019)", "S/RES/99999", "S/RES/x", "S/2018/9999", "nothing", "resolutions/x/", "documents/x/"],
)
def test_what_is_not_held_is_not_found_and_a_way_on_is_shown(address, visit):
    page = visit(f"/en/{address}")
    assert page.status == 404
    assert page.links()["All resolutions, newest first"] == "/en/resolutions/"


@pytest.mark.parametrize(
    ("filled", "canonical"),
    [
        ("/fr/resolutions/02482/", "/fr/resolutions/2482/"),
        ("/en/resolutions/0002482/cites/?page=2", "/en/resolutions/2482/cites/?page=2"),
        ("/en/statements/2018/09/", "/en/statements/2018/9/"),
    ],
)
def test_a_number_filled_up_with_zeros_leads_to_the_one_address(filled, canonical, client, db):
    response = client.get(filled)
    assert (response.status_code, response["Location"]) == (301, canonical)


@pytest.mark.parametrize("pasted", ["A/RES/217A(III)", "a/res/217 a (iii)", "A/RES/217 A(III)"])
def test_another_spelling_of_a_symbol_leads_there_too(pasted, client, db):
    document = a_document("A/RES/217 A (III)")
    assert client.get(f"/en/{pasted}")["Location"] == document.get_absolute_url()


def test_small_letters_are_a_spelling_too(client, db):
    document = a_document("S/2018/1177", year=2018)
    assert client.get("/en/s/2018/1177")["Location"] == document.get_absolute_url()
