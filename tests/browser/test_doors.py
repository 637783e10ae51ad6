"""The three doors, as people come through them: find it, narrow it down (without scripts too), add it."""

import re

import pytest
from django.contrib.auth.models import User
from django.test import Client
from playwright.sync_api import expect

from resolutions.models import LanguageVersion
from tests.admin.test_desk import SEED

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

SCRIPTS = pytest.mark.parametrize("scripts", [True, False], ids=["with JavaScript", "without JavaScript"])


@SCRIPTS
def test_a_reader_types_a_number_and_is_there(scripts, archive, open_page):
    page = open_page(f"{archive}/fr/", java_script_enabled=scripts)
    page.get_by_role("searchbox").first.fill("rés. 2482 par. 15 (c)")
    page.keyboard.press("Enter")
    page.wait_for_url("**/fr/resolutions/2482/#op-15-c")


@SCRIPTS
def test_a_reader_searches_for_words_and_lands_on_the_paragraph(scripts, archive, open_page):
    page = open_page(f"{archive}/fr/search/?q=%22combattants terroristes étrangers%22", java_script_enabled=scripts)
    hit = page.locator('[data-symbol="S/RES/2482 (2019)"]')
    expect(hit.locator("mark").first).to_have_text("combattants terroristes étrangers")
    hit.locator('a[href*="#op-2"]').first.click()
    page.wait_for_url("**/fr/resolutions/2482/#op-2")


@SCRIPTS
def test_a_reader_narrows_the_list_and_drops_each_filter(scripts, archive, open_page):
    page = open_page(f"{archive}/en/resolutions/?year=2019&adoption=unanimous&cites=1373", java_script_enabled=scripts)
    for left in (3, 2, 1, 0):
        chips = page.locator("a.chip")
        expect(chips).to_have_count(left)
        if left:
            chips.first.click()


@pytest.fixture
def at_the_desk(archive, open_page, librarians):
    """A librarian's window, logged in; `window` is what it opens with."""

    def at_the_desk(**window):
        user = User.objects.create_user("bibliothécaire", is_staff=True)
        user.groups.add(librarians)
        librarian = Client()
        librarian.force_login(user)
        page = open_page(f"{archive}/admin/login/", locale="en", **window)
        page.context.add_cookies([{"name": "sessionid", "value": librarian.cookies["sessionid"].value, "url": archive}])
        page.goto(f"{archive}/admin/")
        return page

    return at_the_desk


def test_a_librarian_hands_in_a_text_looks_and_confirms(archive, at_the_desk):
    page = at_the_desk()
    page.get_by_role("link", name="Add a text to the archive").click()
    changed = SEED.read_text().replace("Décide de rester", "Décide de demeurer").encode()
    page.set_input_files("input[type=file]", {"name": "copie.txt", "mimeType": "text/plain", "buffer": changed})
    page.get_by_role("button", name="Look at it").click()
    expect(page.locator("del")).to_have_text(re.compile(r"^\s*26\. Décide de rester"))
    expect(page.locator("#op-26")).to_contain_text("demeurer")
    page.get_by_role("button", name="Add to the archive").click()
    expect(page.locator(".messagelist")).to_contain_text("S/RES/2482 (2019) is in the archive.")
    page.goto(f"{archive}/fr/resolutions/2482/")
    expect(page.locator("#op-26")).to_contain_text("demeurer activement saisi")


@SCRIPTS
def test_a_librarian_rejects_a_citation_adds_another_and_takes_both_back(scripts, archive, at_the_desk):
    page, text = at_the_desk(java_script_enabled=scripts), LanguageVersion.objects.get()
    page.goto(f"{archive}/admin/resolutions/languageversion/{text.pk}/change/")
    page.get_by_role("link", name="Citations and effects").click()
    first = page.locator(".desk-judging tbody tr").first
    first.get_by_role("button", name="Reject").click()
    expect(first).to_contain_text("Rejected")
    form = page.locator("form").filter(has=page.get_by_role("button", name="Add a citation"))
    form.get_by_label("Paragraph:").select_option("op-26")
    form.get_by_label("Words").fill(text.paragraphs.get(anchor="op-26").text[:20])
    form.get_by_label("Document cited").fill("1540")
    form.get_by_role("button", name="Add a citation").dblclick()
    expect(page.locator("#op-26")).to_contain_text("S/RES/1540 (2004)")
    for left in (1, 0):
        page.get_by_role("button", name="Take the judgement back").first.click()
        expect(page.get_by_role("button", name="Take the judgement back")).to_have_count(left)
    expect(page.locator("#op-26")).to_have_count(0)
