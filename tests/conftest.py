"""What every test stands on: compiled messages, static files as they lie, and aloud what is skipped."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import pytest_django
from django.conf import settings
from django.contrib.auth.models import Group
from django.core.cache import caches
from django.db import connection
from django.test import override_settings
from django.utils.translation import override

from archive.messages import compile_messages
from tests.builders import the_librarians


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip the tests that read real texts where there are none."""
    if settings.CORPORA:
        return
    for item in items:
        if item.get_closest_marker("corpus"):
            item.add_marker(pytest.mark.skip(reason="ARCHIVE_CORPORA is unset: no real texts to read"))


@pytest.fixture(scope="session", autouse=True)
def compiled_messages() -> None:
    compile_messages()


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    """A page leaves its language behind in the thread that made it; each test begins in English again."""
    with override("en"):
        yield


@pytest.fixture(autouse=True)
def no_page_is_kept() -> None:
    """Pages are made anew in each test: a test that is rolled back leaves the revision as it was."""
    caches["pages"].clear()


@pytest.fixture(scope="session", autouse=True)
def static_files_as_they_lie(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Pages name static files without the digests that collecting gives them, so nothing need be collected first."""
    storages = settings.STORAGES | {
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    with override_settings(STORAGES=storages, STATIC_ROOT=tmp_path_factory.mktemp("static")):
        yield


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: pytest_django.DjangoDbBlocker) -> Iterator[None]:
    """Keep autovacuum off the tables of a test.

    Tests load all votes and roll back. If autovacuum comes by in between it notes that the tables are empty, and the
    planner then walks through forty thousand dead rows once for each living one: minutes, for a query of a millisecond.
    """
    with django_db_blocker.unblock(), connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"ALTER TABLE {connection.ops.quote_name(table)} SET (autovacuum_enabled = false)")
    yield
    with django_db_blocker.unblock(), connection.cursor() as cursor:
        # Beside a browser's event loop Django keeps connections of its own, which nobody closes.
        cursor.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )


@pytest.fixture(scope="module")
def swept(django_db_setup: None, django_db_blocker: pytest_django.DjangoDbBlocker) -> Iterator[None]:
    """Have the tables swept after the tests of a module that load all the facts, and roll them back.

    Forty thousand dead votes stay behind otherwise. Whatever test comes next in the same database walks through them:
    a page with thirty resolutions in it then takes seconds.
    """
    yield
    with django_db_blocker.unblock(), connection.cursor() as cursor:
        cursor.execute("VACUUM")


@pytest.fixture
def librarians() -> Group:
    return the_librarians()


@pytest.fixture(scope="session")
def corpora() -> Path:
    """The folder of real texts and facts, for tests marked `corpus`."""
    return Path(settings.CORPORA)
