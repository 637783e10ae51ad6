"""Every kind of page, for readers and librarians, in light and dark: axe finds nothing to complain of."""

from importlib.resources import files

import pytest
from django.contrib import admin
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client, RequestFactory

from resolutions.models import Resolution, SourceDocument
from resolutions.symbols import Series
from tests.addresses import pages
from tests.admin.test_desk import SEED
from tests.builders import a_document, a_resolution, a_text, a_vote

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

# WCAG 2.2 AA is the law for every page; axe's advice beyond it is held on the pages that are ours whole.
WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")

# Beside every kind of page: what they look like with little, with much, and where nothing is found.
ALSO = (
    "resolutions/?year=2019",
    "resolutions/1373/",
    "resolutions/1269/?beside=fr",
    "resolutions/2462/cited-by/",
    "registers/doubts/",
    "registers/differences/",
    "path/?from=1269&to=2482",
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
    a_document("S/PRST/2018/9", series=Series.PRESIDENTIAL_STATEMENT)
    a_document("S/2019/580", series=Series.DRAFT)
    a_vote(a_resolution(2482), France="in_favour")
    a_text(a_resolution(1269), ("1", "Decides."), ("2", "Requests."))
    a_text(a_resolution(1269), ("1", "Décide."), language="fr")
    a_resolution(186, agenda_item="The situation in Cyprus")
    found = {}
    for address in (*pages(), *ALSO):
        answer = page.goto(f"{archive}/{language}/{address}")
        assert answer.status == 200 or address in ALSO, f"{address} answers {answer.status}"
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
        f"resolutions/judgement/of/{resolution.versions.get().pk}/",
    ):
        page.goto(f"{archive}/admin/{address}")
        found[address] = violations(page, WCAG)
    assert {address: wrong for address, wrong in found.items() if wrong} == {}


@pytest.mark.parametrize(("theme", "language"), [("light", "en"), ("dark", "ar")])
def test_no_list_or_form_of_the_admin_shuts_anybody_out(theme, language, archive, open_page, violations):
    client = Client()
    client.force_login(User.objects.create_superuser("administrator"))
    page = open_page(f"{archive}/admin/login/", color_scheme=theme, locale=language)
    page.context.add_cookies([{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": archive}])
    found = {}
    for address in addresses_of_the_admin():
        page.goto(f"{archive}/admin/{address}")
        found[address] = violations(page, WCAG)
    assert {address: wrong for address, wrong in found.items() if wrong} == {}


def addresses_of_the_admin():
    """The list of every model in the admin; the form and the history of a row where there is one."""
    for model, page in admin.site._registry.items():
        place = f"{model._meta.app_label}/{model._meta.model_name}/"
        yield place
        if row := page.get_queryset(RequestFactory().get("/admin/")).first():
            yield from (f"{place}{row.pk}/change/", f"{place}{row.pk}/history/")
