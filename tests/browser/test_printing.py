"""On paper: every page bears the symbol and the address, and what only a screen needs is left out."""

import pytest

from tests.browser.pdf import words_of_pages

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def test_every_printed_page_bears_the_symbol_the_source_the_address_and_its_number(archive, open_page):
    pages = words_of_pages(open_page(f"{archive}/fr/resolutions/2482/").pdf())
    assert len(pages) > 3
    for number, words in enumerate(pages, 1):
        assert "S/RES/2482 (2019)" in words
        assert "communiqué de presse" in words
        assert f"{archive}/fr/resolutions/2482/" in words
        assert f"{number} / {len(pages)}" in words


def test_paragraphs_keep_their_numbers_on_paper_and_the_ways_around_the_site_are_left_out(archive, open_page):
    page = open_page(f"{archive}/fr/resolutions/2482/")
    page.emulate_media(media="print")
    for left_out in (".masthead", ".colophon", ".neighbours", ".contents"):
        assert not page.locator(left_out).is_visible(), left_out
    assert page.locator("#op-10-a .mark").is_visible()
