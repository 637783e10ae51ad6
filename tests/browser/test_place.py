"""A long text: the address follows the reader, and another language opens at the same paragraph."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def test_the_address_follows_the_reader(archive, open_page):
    page = open_page(f"{archive}/fr/resolutions/2482/")
    page.mouse.move(400, 400)
    page.mouse.wheel(0, 2500)
    expect(page).to_have_url(re.compile(r"#(pp|op)-\d+"))
    page.mouse.wheel(0, -9000)
    expect(page).to_have_url(f"{archive}/fr/resolutions/2482/")


def test_another_language_opens_at_the_same_paragraph(archive, open_page):
    page = open_page(f"{archive}/fr/resolutions/2482/#op-15-c")
    page.locator(".masthead-languages").get_by_role("link", name="English").click()
    expect(page).to_have_url(f"{archive}/en/resolutions/2482/#op-15-c")


@pytest.mark.parametrize("anchor", ["op-2", "op-15-c", "op-26"])
def test_a_paragraph_that_was_gone_to_keeps_the_address(anchor, archive, open_page):
    page = open_page(f"{archive}/fr/resolutions/2482/#{anchor}")
    page.wait_for_timeout(700)
    expect(page).to_have_url(f"{archive}/fr/resolutions/2482/#{anchor}")
    page.locator("#op-10-a .mark").click()
    page.wait_for_timeout(700)
    expect(page).to_have_url(f"{archive}/fr/resolutions/2482/#op-10-a")
