"""What readers come for, done by keyboard alone, and on a phone in Arabic."""

import pytest
from playwright.sync_api import expect

from tests.browser.test_reading import DESKTOP, PHONE

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

MOST_STOPS = 400


def tab_to(page, script):
    """Press Tab until the element in focus is the one that is meant."""
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        if page.evaluate(f"(() => {{ const here = document.activeElement; return Boolean({script}); }})()"):
            return
    pytest.fail(f"the keyboard does not reach {script}")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_keyboard_alone_leads_from_the_first_page_to_1373_through_2482_and_back(language, archive, open_page):
    first = f"{archive}/{language}/"
    page = open_page(first, **DESKTOP)
    tab_to(page, "here.type === 'search'")
    page.keyboard.type("2482")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{first}resolutions/2482/")
    tab_to(page, f"here.getAttribute('href') === '/{language}/resolutions/1373/'")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    page.keyboard.press("Enter")
    page.wait_for_url(f"{first}resolutions/1373/")
    page.go_back()  # Alt and the arrow are keys of the browser, which is without a window here
    expect(page).to_have_url(f"{first}resolutions/2482/")
    page.go_back()
    expect(page).to_have_url(first)


@pytest.mark.parametrize("scripts", [True, False], ids=["with JavaScript", "without JavaScript"])
def test_a_reader_of_arabic_finds_narrows_and_follows_on_a_phone(scripts, archive, open_page):
    page = open_page(f"{archive}/ar/", java_script_enabled=scripts, **PHONE)
    assert page.locator("html").get_attribute("dir") == "rtl"
    page.get_by_role("searchbox").first.fill("القرار 2482")
    page.keyboard.press("Enter")
    page.wait_for_url("**/ar/resolutions/2482/")
    page.locator("#pp-1 .citation").first.click()
    page.wait_for_url("**/ar/resolutions/*/")
    page.goto(f"{archive}/ar/resolutions/?year=2019&cites=1373")
    page.locator("a.chip").first.click()
    expect(page.locator("a.chip")).to_have_count(1)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


@pytest.mark.parametrize("window", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_a_student_asks_for_the_chain_from_2482_to_1269(window, archive, open_page):
    page = open_page(f"{archive}/en/path/?from=2482&to=1269", **window)
    hops = page.locator(".hops").first
    expect(hops).to_contain_text("1373")
    hops.get_by_role("link", name="S/RES/1269 (1999)").first.click()
    expect(page.locator("h1")).to_have_text("Resolution 1269 (1999)")
