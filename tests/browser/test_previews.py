"""A reader looks at what a citation names: the card is dismissible, hoverable and persistent (WCAG 1.4.13)."""

import pytest
from playwright.sync_api import expect

from tests.browser.test_reading import DESKTOP, PHONE
from tests.builders import a_resolution, a_text

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def reading(archive):
    """A text whose first paragraph cites a paragraph, the second a whole resolution."""
    a_text(a_resolution(1269), ("1", "Decides that the hall be lit."), ("2", "Decides to meet."))
    citing = a_resolution(2795)
    a_text(citing, ("1", "Recalls paragraph 1 of resolution [1269 (1999): 1] again;"), ("2", "Notes [2462 (2019)]."))
    return f"{archive}/en/resolutions/2795/"


@pytest.mark.parametrize("window", [DESKTOP, {**DESKTOP, "color_scheme": "dark"}], ids=["light", "dark"])
def test_a_pointer_shows_what_is_cited_may_rest_on_it_and_puts_it_away_by_leaving(window, reading, open_page):
    page = open_page(reading, **window)
    page.locator("#op-1 .citation").hover()
    card = page.locator(".preview")
    expect(card).to_contain_text("Decides that the hall be lit.")
    card.hover()
    page.wait_for_timeout(600)
    expect(card).to_be_visible()
    page.locator("h1").hover()
    expect(card).not_to_be_attached()


def test_escape_puts_it_away_without_moving_the_pointer(reading, open_page):
    page = open_page(reading, **DESKTOP)
    page.locator("#op-1 .citation").hover()
    page.locator(".preview").wait_for()
    page.keyboard.press("Escape")
    expect(page.locator(".preview")).not_to_be_attached()
    page.wait_for_timeout(600)
    expect(page.locator(".preview")).not_to_be_attached()


def test_the_keyboard_shows_it_reaches_its_link_and_goes_back(reading, open_page):
    page = open_page(reading, **DESKTOP)
    page.locator("#op-1 .mark").focus()
    page.keyboard.press("Tab")
    page.locator(".preview").wait_for()
    page.keyboard.press("Tab")
    expect(page.locator(".preview a")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#op-1 .citation")).to_be_focused()
    expect(page.locator(".preview")).not_to_be_attached()
    page.keyboard.press("Enter")
    expect(page).to_have_url(reading.replace("2795/", "1269/#op-1"))


def test_a_tap_shows_it_and_its_link_leads_on(reading, open_page):
    page = open_page(reading, **PHONE)
    page.locator("#op-2 .citation").tap()
    page.locator(".preview").wait_for()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.locator("h1").tap()
    expect(page.locator(".preview")).not_to_be_attached()
    page.locator("#op-1 .citation").tap()
    page.locator(".preview a").tap()
    expect(page).to_have_url(reading.replace("2795/", "1269/#op-1"))


def test_a_citation_is_asked_for_once(reading, open_page):
    page = open_page(reading, **DESKTOP)
    asked = []
    page.on("request", lambda request: "preview" in request.url and asked.append(request.url))
    for _ in range(2):
        page.locator("#op-1 .citation").hover()
        page.locator(".preview").wait_for()
        page.keyboard.press("Escape")
        page.locator("h1").hover()
    assert asked == [reading.replace("2795/", "1269/preview/?at=op-1")]
