"""What librarians may put right by hand, and where."""

from datetime import UTC, date, datetime

import pytest
from django.contrib.auth.models import User

from resolutions.languages import CODES
from resolutions.models import AgendaItem, Judgement, LanguageVersion, SourceDocument, State
from tests.builders import a_document, a_resolution, a_text

pytestmark = pytest.mark.django_db


def test_a_resolution_is_changed_among_the_resolutions_only(librarian):
    resolution, statement = a_resolution(2482), a_document("S/PRST/2018/9")

    page = librarian.get("/admin/resolutions/document/").content.decode()
    assert "S/PRST/2018/9" in page
    assert "S/RES/2482 (2019)" not in page
    address = librarian.get(f"/admin/resolutions/document/{resolution.pk}/change/").url
    assert address == f"/admin/resolutions/resolution/{resolution.pk}/change/"
    assert librarian.get(f"/admin/resolutions/document/{statement.pk}/change/").status_code == 200


@pytest.mark.parametrize("role", ["librarian", "administrator"])
def test_nobody_renames_a_state(role, librarian):
    """A load would find no State of the old name, make it again, and give it the votes."""
    if role == "administrator":
        librarian.force_login(User.objects.create_superuser("administrator"))
    state = State.objects.create(name="Peru")

    assert librarian.post(f"/admin/resolutions/state/{state.pk}/change/", {"name": "Pérou"}).status_code == 403
    assert State.objects.get().name == "Peru"


def test_lists_write_days_as_the_archive_does(librarian):
    version = a_text(a_resolution(2482), ("1", "Decides to meet again."))
    LanguageVersion.objects.update(checked_at=datetime(2026, 11, 27, 8, 2, tzinfo=UTC), issued_on=date(2019, 7, 19))
    for page in ("", f"{version.pk}/change/"):
        answer = librarian.get(f"/admin/resolutions/languageversion/{page}", headers={"accept-language": "ar"})
        assert "27 تشرين الثاني/نوفمبر 2026، 08:02" in answer.content.decode()
    assert "19 تموز/يوليه 2019" in answer.content.decode()


def test_a_draft_goes_by_its_symbol(librarian):
    resolution = a_resolution(2482)
    address = f"/admin/resolutions/resolution/{resolution.pk}/change/"
    page = librarian.post(address, {"draft": "the draft of France"}).content.decode()
    assert "Write the symbol of the draft as S/2019/580." in page
    assert librarian.post(address, {"draft": "S/2019/580/Rev.1"}).status_code == 302


@pytest.mark.parametrize("language", CODES)
def test_a_day_before_a_month_is_read_so_in_every_language(librarian, language):
    resolution = a_resolution(2482)
    typed = "2019/04/03" if language == "zh" else "03.04.2019" if language == "ru" else "03/04/2019"
    address = f"/admin/resolutions/resolution/{resolution.pk}/change/"
    librarian.post(address, {"adopted_on": typed}, headers={"accept-language": language})
    resolution.refresh_from_db()
    assert resolution.adopted_on == date(2019, 4, 3)


def test_no_page_of_a_librarian_leads_to_an_account(librarian):
    version, person = a_text(a_resolution(2482), ("1", "Decides to meet again.")), User.objects.get()
    LanguageVersion.objects.update(checked_by=person)
    SourceDocument.objects.update(received_from=person)
    told = {"anchor": "op-1", "cited": version.document, "ruling": "rejected", "language": "en", "made_by": person}
    judgement = Judgement.objects.create(document=version.document, **told)
    for row in (version, version.source, judgement):
        page = librarian.get(f"/admin/resolutions/{row._meta.model_name}/{row.pk}/change/").content.decode()
        assert f'<div class="readonly">{person}</div>' in page
        assert "/admin/auth/" not in page


def test_an_agenda_item_leads_to_its_page_once_something_stands_under_it(librarian):
    item = AgendaItem.objects.create(name="A matter of winter")
    address = f"/admin/resolutions/agendaitem/{item.pk}/change/"
    assert "viewsitelink" not in librarian.get(address).content.decode()
    a_resolution(2482, agenda_item=item)
    assert "viewsitelink" in librarian.get(address).content.decode()


@pytest.mark.parametrize("name", ["A/B", "Under_score"])
def test_a_state_has_a_name_that_can_stand_in_an_address(librarian, name):
    page = librarian.post("/admin/resolutions/state/add/", {"name": name}).content.decode()
    assert "The name of a State has no “/” and no “_”." in page
    librarian.post("/admin/resolutions/state/add/", {"name": "New  State "})
    assert State.objects.get().name == "New State"
