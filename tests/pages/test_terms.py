"""The catalogues keep to the table of terms in docs/terms.md."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.utils.translation import override

from resolutions.models.choices import CHOICE, KIND, SERIES
from resolutions.symbols import Series
from resolutions.terms import Choice, Kind

TABLES = (Path(settings.BASE_DIR) / "docs" / "terms.md").read_text("utf-8")
LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")  # in the order of the columns
LABELS = {
    f"{name}.{member.name}": words
    for name, labels in (("Series", SERIES), ("Kind", KIND), ("Choice", CHOICE))
    for member, words in labels.items()
}

# | `Kind.ANNEX` | annex | annexe | anexo | приложение | مرفق | 附件 |
ROWS = re.findall(r"^\| `(\w+\.\w+)` \| (.+) \|$", TABLES, re.MULTILINE)
TERMS = [
    pytest.param(code_word, language, term, id=f"{code_word} in {language}")
    for code_word, cells in ROWS
    if code_word in LABELS
    for language, term in zip(LANGUAGES, cells.split(" | "), strict=True)
]


@pytest.mark.parametrize(("code_word", "language", "term"), TERMS)
def test_a_term_of_the_table_is_what_the_catalogue_of_its_language_says(code_word, language, term):
    with override(language):
        assert str(LABELS[code_word]).casefold() == term.casefold()


def test_every_series_kind_and_way_of_voting_has_its_row():
    named = {code_word for code_word, _ in ROWS}
    words = [("Series", Series), ("Kind", Kind), ("Choice", Choice)]
    assert {f"{name}.{member.name}" for name, kind in words for member in kind} - named == {"Kind.OTHER"}
