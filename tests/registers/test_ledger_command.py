"""What `manage.py ledger` prints."""

import json
from io import StringIO

import pytest
from django.core.management import call_command

from tests.builders import a_resolution, a_text

pytestmark = pytest.mark.django_db


def printed(**options):
    out = StringIO()
    call_command("ledger", stdout=out, **options)
    return out.getvalue()


def test_the_ledger_is_one_object_for_machines():
    a_text(a_resolution(2482), ("1", "Recalling [1373 (2001)]."))
    told = json.loads(printed(format="json"))
    assert list(told)[:6] == [
        "resolutions", "language_versions", "paragraphs", "citations", "citations_waiting", "edges",
    ]  # fmt: skip
    assert list(told["language_versions"]) == ["en", "fr", "es", "ru", "zh", "ar"]
    assert told["sources"] == {"un_xml": 1}


def test_the_ledger_is_lines_for_people():
    a_text(a_resolution(2482), ("1", "Recalling [1373 (2001)]."))
    assert "language versions\n  en" in printed()
