"""The librarian's desk: choose, look, confirm; nothing of it is for readers until then."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import DataError
from django.utils import timezone

from resolutions.ingest import ingest
from resolutions.models import Citation, Document, LanguageVersion, Paragraph, SourceDocument
from resolutions.parsing.read import READING_VERSION, read

SEED = Path(settings.FIXTURES, "documents", "CS-13893.fr.txt")

pytestmark = pytest.mark.django_db


def upload(client, content: bytes, name: str = "CS-13893.fr.txt"):
    return client.post("/admin/resolutions/sourcedocument/upload/", {"file": SimpleUploadedFile(name, content)})


def confirm(client):
    source = SourceDocument.objects.get(is_staged=True)
    return client.post(f"/admin/resolutions/sourcedocument/{source.pk}/confirm/")


def rows() -> list[tuple]:
    """What the archive holds of texts, without the keys of its rows."""
    paragraphs = Paragraph.objects.order_by("position").values_list("kind", "label", "anchor", "printed", "text")
    citations = Citation.objects.order_by("paragraph__position", "start")
    return [*paragraphs, *citations.values_list("start", "end", "wording", "cited__symbol", "pinpoint")]


def test_nothing_is_saved_until_it_is_confirmed(librarian):
    page = librarian.get(upload(librarian, SEED.read_bytes()).url)

    assert "S/RES/2482 (2019)" in page.content.decode()
    assert not LanguageVersion.objects.exists()
    assert not Paragraph.objects.exists()
    assert not Document.objects.exists()
    assert SourceDocument.objects.get().is_staged


def test_what_is_looked_at_is_what_is_saved(librarian):
    page = librarian.get(upload(librarian, SEED.read_bytes()).url).content.decode()

    for expected in ('id="pp-19"', 'id="op-10-a"', 'id="op-15-c"', "S/2019/580", "8582", "Line 6"):
        assert expected in page


def test_an_upload_gives_the_same_rows_as_a_load(librarian):
    upload(librarian, SEED.read_bytes())
    confirm(librarian)
    uploaded = rows()
    SourceDocument.objects.all().update(sha256="0" * 64)
    LanguageVersion.objects.all().delete()
    content = SEED.read_bytes()
    parsed = read(content, name=SEED.name)
    ingest(parsed, content=content, name=SEED.name, media_type="text/plain", reading_version=READING_VERSION)

    assert uploaded == rows()


def test_a_confirmed_text_is_read_at_the_next_request(librarian, client):
    upload(librarian, SEED.read_bytes())
    confirm(librarian)

    page = client.get("/fr/resolutions/2482/")
    assert 'id="op-15-c"' in page.content.decode()
    assert "2482" in client.get("/fr/resolutions/2462/cited-by/").content.decode()


def test_the_original_is_kept_with_who_handed_it_in(librarian):
    upload(librarian, SEED.read_bytes())
    confirm(librarian)

    source = SourceDocument.objects.get()
    assert bytes(source.content) == SEED.read_bytes()
    assert source.received_from.username == "bibliothécaire"
    assert not source.is_staged


def test_a_changed_copy_shows_the_difference(librarian):
    upload(librarian, SEED.read_bytes())
    confirm(librarian)
    changed = SEED.read_text().replace("Décide de rester", "Décide de demeurer").encode()

    page = librarian.get(upload(librarian, changed, "copie.txt").url).content.decode()
    assert "<del>26. Décide de rester" in page
    assert "<ins>26. Décide de demeurer" in page
    assert page.count("<ins>") == 1


def test_a_correction_that_a_librarian_confirms_takes_the_place_of_the_text(librarian, client):
    upload(librarian, SEED.read_bytes())
    confirm(librarian)
    changed = SEED.read_text().replace("Décide de rester", "Décide de demeurer").encode()
    upload(librarian, changed, "copie.txt")
    confirm(librarian)

    assert "demeurer activement saisi" in client.get("/fr/resolutions/2482/").content.decode()
    assert LanguageVersion.objects.count() == 2


def test_a_discarded_file_leaves_nothing(librarian):
    upload(librarian, SEED.read_bytes())
    source = SourceDocument.objects.get()
    librarian.post(f"/admin/resolutions/sourcedocument/{source.pk}/discard/")

    assert not SourceDocument.objects.exists()


def test_a_confirmed_file_cannot_be_discarded(librarian):
    upload(librarian, SEED.read_bytes())
    confirm(librarian)
    source = SourceDocument.objects.get()

    page = librarian.post(f"/admin/resolutions/sourcedocument/{source.pk}/discard/", follow=True)
    assert "does not wait at the desk any more" in page.content.decode()
    assert SourceDocument.objects.exists()


def test_a_file_waits_for_thirty_days_at_most(librarian):
    upload(librarian, SEED.read_bytes())
    SourceDocument.objects.update(received_at=timezone.now() - timedelta(days=31))
    upload(librarian, SEED.read_text().replace("Pérou", "Chili").encode(), "autre.txt")

    assert [source.name for source in SourceDocument.objects.all()] == ["autre.txt"]


def test_a_waiting_file_is_not_for_readers(librarian, client):
    upload(librarian, SEED.read_bytes())
    source = SourceDocument.objects.get()

    assert client.get(f"/en/sources/{source.sha256}/").status_code == 404


@pytest.mark.parametrize("step", ["upload/", "1/review/"])
def test_only_librarians_come_to_the_desk(client, step):
    client.force_login(User.objects.create_user("lecteur", is_staff=True))
    assert client.get(f"/admin/resolutions/sourcedocument/{step}").status_code == 403


def test_a_doubt_is_told_in_the_language_of_the_desk(librarian):
    page = librarian.get(upload(librarian, SEED.read_bytes()).url, headers={"accept-language": "es"}).content.decode()

    assert "Línea 6: El texto no imprime ninguna fecha de aprobación." in page


def test_a_number_far_above_the_last_is_no_resolution(librarian):
    text = "Resolution 2999 (2026)\n\nThe Security Council,\n\nRecalling resolution 1373 (2001),\n\n1. Decides to meet."
    page = librarian.get(upload(librarian, text.encode(), "2999.txt").url, follow=True)

    assert "Line 1: There is no resolution 2999 of 2026." in page.content.decode()


def test_the_language_may_be_told_anew_while_the_file_waits(librarian):
    for language in ("es", "fr"):
        file = SimpleUploadedFile("CS-13893.txt", SEED.read_bytes())
        librarian.post("/admin/resolutions/sourcedocument/upload/", {"file": file, "language": language})

    assert SourceDocument.objects.get().language == "fr"


def test_a_file_that_is_held_is_not_offered_to_be_added_again(librarian):
    page = librarian.get(upload(librarian, SEED.read_bytes()).url).content.decode()
    assert "Add to the archive" in page
    confirm(librarian)

    page = librarian.get(upload(librarian, SEED.read_bytes()).url).content.decode()
    assert "This very file is in the archive already." in page
    assert "Add to the archive" not in page


def test_a_language_chosen_for_a_file_that_is_held_is_told_to_be_of_no_use(librarian):
    upload(librarian, SEED.read_bytes())
    confirm(librarian)
    file = SimpleUploadedFile("CS-13893.fr.txt", SEED.read_bytes())
    page = librarian.post(
        "/admin/resolutions/sourcedocument/upload/", {"file": file, "language": "es"}, follow=True
    ).content.decode()

    assert "This file is in the archive already: the language chosen is not used." in page


@pytest.mark.parametrize("step", ["review", "confirm", "discard"])
def test_a_file_that_is_gone_gets_a_sentence(librarian, step):
    page = (librarian.get if step == "review" else librarian.post)(
        f"/admin/resolutions/sourcedocument/4711/{step}/", follow=True
    )

    assert "does not wait at the desk any more" in page.content.decode()


def test_a_file_that_does_not_fit_the_archive_gets_a_sentence_and_can_be_taken_off_the_desk(librarian, monkeypatch):
    address = upload(librarian, SEED.read_bytes()).url

    def too_long(*args, **told):
        raise DataError("value too long for type character varying(300)\nmore of it")

    monkeypatch.setattr("resolutions.admin.review.ingest", too_long)
    page = librarian.get(address).content.decode()
    assert "It does not fit into the archive: value too long for type character varying(300)." in page
    source = SourceDocument.objects.get()
    assert f"/admin/resolutions/sourcedocument/{source.pk}/discard/" in page
    assert "It does not fit" in confirm(librarian).wsgi_request._messages._queued_messages[0].message
    librarian.post(f"/admin/resolutions/sourcedocument/{source.pk}/discard/")
    assert not SourceDocument.objects.exists()


@pytest.mark.parametrize("step", ["confirm", "discard"])
def test_who_had_to_log_in_amid_a_step_comes_back_to_the_file(librarian, step):
    address = upload(librarian, SEED.read_bytes()).url
    assert librarian.get(address.replace("review", step)).url == address
    assert SourceDocument.objects.get().is_staged


def test_what_is_confirmed_twice_is_vouched_for_once_by_the_first(librarian, client):
    upload(librarian, SEED.read_bytes())
    source = SourceDocument.objects.get()
    confirm(librarian)
    first = LanguageVersion.objects.get()
    client.force_login(User.objects.create_superuser("collègue"))
    address = f"/admin/resolutions/sourcedocument/{source.pk}/confirm/"
    page = client.post(address, follow=True).content.decode()
    assert "S/RES/2482 (2019) is in the archive." in page
    again = LanguageVersion.objects.get()
    assert (again.checked_by, again.checked_at) == (first.checked_by, first.checked_at)


def test_a_doubt_about_a_citation_is_told_before_and_after_it_is_confirmed(librarian):
    text = "Resolution 1373 (2001)\n\nThe Security Council,\n\nRecalling resolution 2482 (2019),\n\n1. Decides to meet."
    doubt = "Resolution 2482 is later than the text that names it."
    assert doubt in librarian.get(upload(librarian, text.encode(), "1373.txt").url).content.decode()
    confirm(librarian)
    page = librarian.get(f"/admin/resolutions/judgement/of/{LanguageVersion.objects.get().pk}/").content.decode()
    assert doubt in page


def test_a_doubt_about_a_citation_is_told_in_the_language_of_the_desk(librarian):
    text = "Resolution 1373 (2001)\n\nThe Security Council,\n\nRecalling resolution 2482 (2019),\n\n1. Decides to meet."
    waiting = upload(librarian, text.encode(), "1373.txt").url
    doubt = "La resolución 2482 es posterior al texto que la cita."
    assert doubt in librarian.get(waiting, HTTP_ACCEPT_LANGUAGE="es").content.decode()
    confirm(librarian)
    judging = f"/admin/resolutions/judgement/of/{LanguageVersion.objects.get().pk}/"
    assert doubt in librarian.get(judging, HTTP_ACCEPT_LANGUAGE="es").content.decode()
