"""Pages that have not changed are not made again, and a change is visible at the next request."""

import pytest
from django.apps import apps
from django.db import connection

from resolutions.models import Revision
from resolutions.views.home import Home
from tests.builders import a_resolution, a_text

pytestmark = pytest.mark.django_db

# What no page shows: the history of changes is the admin's, and the bytes of a file do not change.
UNWATCHED = {"resolutions_sourcedocument", "resolutions_loadedfacts", "resolutions_revision"}


def test_an_unchanged_page_is_answered_without_being_made(client, monkeypatch):
    first = client.get("/en/")
    monkeypatch.setattr(Home, "get_context_data", pytest.fail)
    again = client.get("/en/", headers={"If-None-Match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again["ETag"] == first["ETag"]
    assert client.get("/en/").content == first.content


def test_an_unchanged_page_asks_the_database_once(client, django_assert_num_queries):
    client.get("/en/")
    with django_assert_num_queries(1):
        client.get("/en/")


def test_a_change_is_visible_at_the_next_request(client):
    a_resolution(2482)
    before = client.get("/en/resolutions/2482/")
    a_text(a_resolution(2482), ("1", "Decides that it is so decided."))
    after = client.get("/en/resolutions/2482/", headers={"If-None-Match": before["ETag"]})
    assert after.status_code == 200
    assert b"it is so decided" in after.content


def test_a_page_must_be_asked_for_each_time(client):
    assert client.get("/en/")["Cache-Control"] == "no-cache"


@pytest.mark.parametrize("address", ["/fr/", "/en/resolutions/", "/en/resolutions/?year=2019"])
def test_every_address_has_a_validator_of_its_own(client, address):
    assert client.get(address)["ETag"] != client.get("/en/")["ETag"]


def test_a_page_is_kept_for_a_reader_as_it_is_sent_to_them(client):
    plain, zipped = client.get("/en/"), client.get("/en/", headers={"Accept-Encoding": "gzip"})
    assert "Content-Encoding" not in plain
    assert zipped["Content-Encoding"] == "gzip"
    assert client.get("/en/", headers={"Accept-Encoding": "gzip"}).content == zipped.content
    assert client.get("/en/").content == plain.content


def test_what_is_not_found_today_may_be_found_tomorrow(client):
    assert "ETag" not in client.get("/en/resolutions/9999/")


def test_the_admin_is_never_kept(admin_client):
    assert "ETag" not in admin_client.get("/admin/")


def test_a_head_request_has_the_validator_of_the_page(client):
    assert client.head("/en/")["ETag"] == client.get("/en/")["ETag"]


def test_every_table_that_pages_show_is_watched():
    with connection.cursor() as cursor:
        cursor.execute("SELECT tgrelid::regclass::text FROM pg_trigger WHERE tgname = 'archive_revise'")
        watched = {name for (name,) in cursor.fetchall()}
    tables = {model._meta.db_table for model in apps.get_app_config("resolutions").get_models()}
    shown = {table for table in tables if not table.endswith("event")} - UNWATCHED
    assert watched == shown


@pytest.mark.parametrize("statement", ["UPDATE resolutions_state SET name = name", "TRUNCATE resolutions_comparison"])
def test_any_statement_moves_the_revision(statement):
    before = Revision.objects.current()
    with connection.cursor() as cursor:
        cursor.execute(statement)
    assert Revision.objects.current() != before


@pytest.mark.django_db(transaction=True)
def test_a_transaction_that_commits_late_moves_the_revision_too():
    other = connection.copy()
    try:
        other.set_autocommit(False)
        with other.cursor() as cursor:
            cursor.execute("UPDATE resolutions_state SET name = name")
        a_resolution(2482)
        before = Revision.objects.current()
        other.commit()
        assert Revision.objects.current() != before
    finally:
        other.close()


def test_old_revisions_are_swept_away():
    with connection.cursor() as cursor:
        for _ in range(1100):
            cursor.execute("UPDATE resolutions_state SET name = name")
    assert Revision.objects.count() <= 1000
