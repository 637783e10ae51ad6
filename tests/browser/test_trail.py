"""The trail of one's own hops: kept by the browser, in one tab, and sent nowhere."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def hops(page):
    return page.locator(".trail li").all_text_contents()


def test_the_documents_one_came_by_are_shown_in_their_order(archive, open_page):
    page = open_page(f"{archive}/en/resolutions/2482/")
    expect(page.locator(".trail")).to_be_hidden()
    page.locator(".text .citation[href$='/resolutions/1373/']").first.click()
    page.wait_for_url("**/resolutions/1373/")
    page.locator(".references").get_by_role("link", name="S/RES/1269 (1999)").first.click()
    page.wait_for_url("**/resolutions/1269/")
    assert hops(page) == ["S/RES/2482 (2019)", "S/RES/1373 (2001)", "S/RES/1269 (1999)"]
    expect(page.locator(".trail [aria-current]")).to_have_text("S/RES/1269 (1999)")


def test_who_goes_back_shortens_it(archive, open_page):
    page = open_page(f"{archive}/en/resolutions/2482/")
    page.goto(f"{archive}/en/resolutions/1373/")
    page.goto(f"{archive}/en/resolutions/1269/")
    page.locator(".trail").get_by_role("link", name="S/RES/1373 (2001)").click()
    page.wait_for_url("**/resolutions/1373/")
    assert hops(page) == ["S/RES/2482 (2019)", "S/RES/1373 (2001)"]


def test_it_opens_with_the_sentences_between_its_documents(archive, open_page):
    page = open_page(f"{archive}/fr/resolutions/2482/")
    page.goto(f"{archive}/fr/resolutions/1373/")
    page.locator(".trail p a").click()
    expect(page).to_have_url(re.compile(r"/fr/trail/\?trail=2482%7E1373$"))
    expect(page.locator("main")).to_contain_text("Rappelant ses résolutions")


def test_another_language_is_no_other_hop(archive, open_page):
    page = open_page(f"{archive}/en/resolutions/2482/")
    page.goto(f"{archive}/en/resolutions/1373/")
    page.goto(f"{archive}/fr/resolutions/1373/")
    assert hops(page) == ["S/RES/2482 (2019)", "S/RES/1373 (2001)"]


def test_it_is_forgotten_when_the_reader_says_so(archive, open_page):
    page = open_page(f"{archive}/en/resolutions/2482/")
    page.goto(f"{archive}/en/resolutions/1373/")
    page.get_by_role("button", name="Forget it").click()
    expect(page.locator(".trail")).to_be_hidden()
    page.goto(f"{archive}/en/resolutions/1269/")
    assert hops(page) == ["S/RES/1373 (2001)", "S/RES/1269 (1999)"]


@pytest.mark.parametrize(
    "left",
    [
        '[{"step": "x", "address": "javascript:alert(1)"}, {"step": "y", "address": "//a"}, 7, null]',
        '{"a": 1}',
        "[",
    ],
)
def test_what_somebody_else_left_there_is_no_trail(left, archive, open_page):
    page = open_page(f"{archive}/en/resolutions/2482/")
    page.evaluate("left => sessionStorage.setItem('trail', left)", left)
    page.goto(f"{archive}/en/resolutions/1373/")
    expect(page.locator(".trail")).to_be_hidden()


def test_without_scripts_there_is_none(archive, open_page):
    page = open_page(f"{archive}/en/resolutions/2482/", java_script_enabled=False)
    page.goto(f"{archive}/en/resolutions/1373/")
    expect(page.locator(".trail")).to_be_hidden()
