"""A server on which the archive would not work is refused, in a sentence."""

from types import SimpleNamespace
from typing import Any

import pytest
from django.core.management import call_command
from django.core.management.base import SystemCheckError
from django.db import connection

from archive import checks
from archive.management.commands.set_up import check_database


@pytest.mark.django_db
def test_the_server_of_the_tests_is_fit() -> None:
    assert list(checks.refusals(connection)) == []
    check_database()


@pytest.mark.django_db
def test_a_server_that_does_not_know_cyrillic_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks, "RUSSIAN", "SELECT to_tsvector('english', 'Council') @@ to_tsquery('english', 'body')")

    (refusal,) = checks.refusals(connection)

    assert refusal.id == "archive.E002"
    assert "Cyrillic" in str(refusal.msg)


@pytest.mark.django_db
def test_a_server_older_than_15_is_refused() -> None:
    old: Any = SimpleNamespace(get_database_version=lambda: (14, 9), cursor=connection.cursor)

    (refusal,) = checks.refusals(old)

    assert "this server is Postgres 14" in str(refusal.msg)


@pytest.mark.django_db
def test_migrate_asks_for_the_check(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks, "OLDEST_POSTGRES", 99)

    with pytest.raises(SystemCheckError, match=r"archive\.E001"):
        call_command("migrate", verbosity=0, skip_checks=False)
