"""The interface's messages are compiled when they changed, and what is missing is told."""

import shutil
from pathlib import Path

import pytest

from archive import messages
from archive.management.commands import check_messages, makemessages

CATALOGUE = """
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\\n"

msgid "Invented"
msgstr "Inventé"

#, python-format
msgid "%(number)s vote"
msgid_plural "%(number)s votes"
msgstr[0] "%(number)s voix"
msgstr[1] "%(number)s voix"
"""


@pytest.fixture
def po(tmp_path: Path, settings: object) -> Path:
    po = tmp_path / "fr" / "LC_MESSAGES" / "django.po"
    po.parent.mkdir(parents=True)
    po.write_text(CATALOGUE)
    settings.LOCALE_PATHS = [tmp_path]  # type: ignore[attr-defined]
    return po


def test_a_whole_catalogue_has_nothing_to_complain_of(po: Path) -> None:
    assert list(messages.complaints(po)) == []


@pytest.mark.parametrize(
    ("printed", "changed", "complaint"),
    [
        ('"Inventé"', '""', "'Invented' is not translated"),
        ('msgid "Invented"', '#, fuzzy\nmsgid "Invented"', "'Invented' is a guess"),
        ('msgstr[1] "%(number)s voix"', 'msgstr[1] ""', "is not translated"),
        ('msgstr[1] "%(number)s voix"', 'msgstr[1] "%(nombre)s voix"', "unknown named placeholder 'nombre'"),
    ],
    ids=["missing", "fuzzy", "plural missing", "another placeholder"],
)
def test_what_a_translator_has_still_to_do_is_told(po: Path, printed: str, changed: str, complaint: str) -> None:
    po.write_text(CATALOGUE.replace(printed, changed, 1))

    (told,) = messages.complaints(po)

    assert complaint in told


def test_a_catalogue_is_compiled_once_for_each_change(po: Path) -> None:
    messages.compile_messages()
    compiled = po.with_suffix(".mo")
    first = compiled.stat().st_ino

    messages.compile_messages()

    assert compiled.stat().st_ino == first
    assert sorted(file.name for file in po.parent.iterdir()) == ["django.mo", "django.po"]


@pytest.mark.skipif(shutil.which("xgettext") is None, reason="gettext's tools are not installed")
def test_a_catalogue_that_lags_behind_the_code_is_told(po: Path) -> None:
    before = po.read_bytes()

    told = check_messages.stale_messages()

    assert f"{po}: 'Invented' is no longer used: run manage.py makemessages." in told
    assert any("is missing" in sentence for sentence in told)
    assert po.read_bytes() == before


@pytest.mark.parametrize(
    ("page", "call"),
    [
        ('<h1>{{ _("Vote") }}</h1>', "gettext('Vote', 0)"),
        ('{{ pgettext("seat", "permanent") }}', "pgettext('seat', 'permanent', 0)"),
        (
            "{% trans n=1 %}{{ n }} vote{% pluralize %}{{ n }} votes{% endtrans %}",
            "ngettext('%(n)s vote', '%(n)s votes', 0)",
        ),
        ("{% trans %}\n  Adopted\n  {{ how }}\n{% endtrans %}", "gettext('Adopted %(how)s', 0)"),
    ],
    ids=["plain", "with a context", "with a plural", "over several lines"],
)
def test_the_messages_of_a_page_are_found(page: str, call: str) -> None:
    assert makemessages.calls(page).strip().rstrip(";") == call
