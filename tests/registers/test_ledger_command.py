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


def test_the_citations_are_compared_with_those_of_one_regular_expression():
    a_text(a_resolution(2482), ("1", "Recalling [1373 (2001)], [1267 (1999)] and [1269], adopted 11 (2012)."))
    told = printed(compare=True)
    assert "By the archive:            3 mentions, 3 pairs." in told
    assert "Pairs that only the archive finds: 1.\n  2482 cites 1269: '1269'" in told
    assert "Pairs that only the expression finds: 1.\n  2482 cites 11: " in told
