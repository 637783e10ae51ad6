"""A reader with a browser: opens 2482, follows 1373, goes back."""

import os
from datetime import date

import pytest
from django.conf import settings
from django.core.management import call_command
from playwright.sync_api import expect

from resolutions.models import Resolution

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}
DESKTOP = {"viewport": {"width": 1280, "height": 900}}


@pytest.mark.parametrize("scripts", [True, False], ids=["with JavaScript", "without JavaScript"])
@pytest.mark.parametrize("window", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_a_reader_opens_2482_follows_1373_and_goes_back(window, scripts, archive, open_page):
    page = open_page(f"{archive}/fr/", java_script_enabled=scripts, **window)
    page.locator(".chain").get_by_role("link", name="S/RES/2482 (2019)").click()
    expect(page.locator("h1")).to_have_text("Résolution 2482 (2019)")
    page.locator("#pp-1").get_by_role("link", name="1373 (2001)").click()
    expect(page.locator("h1")).to_have_text("Résolution 1373 (2001)")
    page.locator(".references").get_by_role("link", name="S/RES/2482 (2019)").click()
    expect(page).to_have_url(f"{archive}/fr/resolutions/2482/")
    page.go_back()
    page.go_back()
    expect(page.locator("h1")).to_have_text("Résolution 2482 (2019)")


def test_the_press_release_gives_every_paragraph_an_anchor_and_every_citation_a_link(archive, open_page):
    page = open_page(f"{archive}/fr/resolutions/2482/")
    anchors = [element.get_attribute("id") for element in page.locator(".text .paragraph[id]").all()]
    assert [anchor for anchor in anchors if anchor.startswith("pp-")] == [f"pp-{place}" for place in range(1, 20)]
    assert [anchor for anchor in anchors if anchor.count("-") == 1 and anchor.startswith("op-")] == [
        f"op-{place}" for place in range(1, 27)
    ]
    assert {"op-10-a", "op-10-b", *(f"op-15-{letter}" for letter in "abcdef")} <= set(anchors)
    cited = [link.get_attribute("data-symbol") for link in page.locator(".part .citation[data-symbol]").all()]
    resolutions = [symbol for symbol in cited if symbol.startswith("S/RES/")]
    assert (len(resolutions), len(set(resolutions))) == (28, 27)
    assert {"S/PRST/2018/9", "S/2018/1177"} <= set(cited)


def test_the_mark_of_a_paragraph_is_its_permalink_and_is_copied(archive, open_page):
    page = open_page(f"{archive}/fr/resolutions/2482/", permissions=["clipboard-read", "clipboard-write"])
    page.locator("#op-10-a .mark").click()
    expect(page).to_have_url(f"{archive}/fr/resolutions/2482/#op-10-a")
    page.locator("#op-10-a .mark.copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == page.url


def test_nothing_is_wider_than_a_phone(archive, open_page):
    page = open_page(f"{archive}/fr/", **PHONE)
    for address in ("", "resolutions/", "resolutions/2482/", "resolutions/2482/cites/", "documents/S-2018-1177/"):
        page.goto(f"{archive}/fr/{address}")
        assert page.evaluate("document.documentElement.scrollWidth") <= 390, address


def test_the_first_stop_of_the_keyboard_leads_past_the_head_of_the_page(archive, open_page):
    page = open_page(f"{archive}/en/resolutions/2482/")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()


@pytest.mark.skipif(
    "READING_PAGE_PICTURE" not in os.environ, reason="no new picture asked for (READING_PAGE_PICTURE=1)"
)
def test_the_picture_of_the_reading_page(live_server, open_page):
    call_command("load_facts", verbosity=0)
    call_command("load", settings.FIXTURES / "documents", verbosity=0)
    page = open_page(f"{live_server.url}/fr/resolutions/2482/", viewport={"width": 1280, "height": 1000})
    page.screenshot(path=settings.BASE_DIR / "docs" / "reading-page.png")


def test_a_day_beside_a_symbol_is_drawn_in_one_piece_in_arabic(archive, open_page):
    Resolution.objects.filter(number=2462).update(adopted_on=date(2019, 3, 28))
    page = open_page(f"{archive}/ar/resolutions/2482/lineage/", **DESKTOP)
    line = page.locator('.reference[data-symbol="S/RES/2462 (2019)"]')
    day, symbol = (line.locator(part).bounding_box() for part in ("time", ".citation"))
    assert line.locator("time").inner_text() == "28 آذار/مارس 2019"
    assert day["x"] + day["width"] <= symbol["x"], "the 28 of the day is drawn on the other side of the symbol"
