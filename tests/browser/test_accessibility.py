"""Every kind of page, for readers and librarians, in light and dark: axe finds nothing to complain of."""

from importlib.resources import files

import pytest
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from resolutions.models import Resolution, SourceDocument
from tests.admin.test_desk import SEED

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

# WCAG 2.2 AA is the law for every page; axe's advice beyond it is held on the pages that are ours whole.
WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")

READERS = (
    "",
    "resolutions/",
    "resolutions/?year=2019",
    "resolutions/2482/",
    "resolutions/1373/",
    "resolutions/2482/cites/",
    "resolutions/2462/cited-by/",
    "documents/S-2018-1177/",
    "search/?q=terrorisme",
    "search/?q=1373 (2002)",
    "resolutions/9999/",
)


MISSING = "the server responded with a status of 404"


@pytest.fixture
def violations(complaints):
    """What the browser, then axe say is wrong with a page as it stands, a line for each."""

    def violations(page, rules: dict | None = None) -> list[str]:
        wrong = [complaint for complaint in complaints if MISSING not in complaint]
        page.evaluate(AXE)
        found = page.evaluate("rules => axe.run(rules)", rules or {})["violations"]
        complaints.clear()  # of axe's own styles, which the policy refuses as it should
        return wrong + [f"{one['id']}: {one['nodes'][0]['html'][:160]}" for one in found]

    return violations


@pytest.fixture
def librarian(archive, librarians):
    user = User.objects.create_user("bibliothécaire", is_staff=True)
    user.groups.add(librarians)
    client = Client()
    client.force_login(user)
    return client


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_page_for_readers_shuts_anybody_out(theme, language, archive, open_page, violations):
    page = open_page(f"{archive}/{language}/", color_scheme=theme)
    found = {}
    for address in READERS:
        page.goto(f"{archive}/{language}/{address}")
        found[address] = violations(page)
    assert {address: wrong for address, wrong in found.items() if wrong} == {}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_page_of_the_desk_shuts_anybody_out(theme, language, archive, open_page, librarian, violations):
    changed = SEED.read_text().replace("Décide de rester", "Décide de demeurer").encode()
    librarian.post("/admin/resolutions/sourcedocument/upload/", {"file": SimpleUploadedFile("copie.txt", changed)})
    source, resolution = SourceDocument.objects.get(is_staged=True), Resolution.objects.get(number=2482)
    page = open_page(f"{archive}/admin/login/", color_scheme=theme, locale=language)
    found = {"login/": violations(page, WCAG)}
    session = {"name": "sessionid", "value": librarian.cookies["sessionid"].value, "url": archive}
    page.context.add_cookies([session])
    for address in (
        "",
        "resolutions/sourcedocument/",
        "resolutions/sourcedocument/upload/",
        f"resolutions/sourcedocument/{source.pk}/review/",
        "resolutions/resolution/",
        f"resolutions/resolution/{resolution.pk}/change/",
        f"resolutions/resolution/{resolution.pk}/history/",
    ):
        page.goto(f"{archive}/admin/{address}")
        found[address] = violations(page, WCAG)
    assert {address: wrong for address, wrong in found.items() if wrong} == {}
