"""The archive as a newcomer finds it: the shipped facts, and the one text that is shipped."""

import pytest
from django.conf import settings
from django.core.management import call_command

from tests.pages.conftest import words_of


@pytest.fixture
def shipped(swept, db):
    call_command("load_facts", verbosity=0)
    call_command("load", settings.FIXTURES / "documents", verbosity=0)


@pytest.mark.usefixtures("shipped")
def test_a_newcomer_walks_from_2482_to_1269_by_links_alone_and_finds_2482_again(visit):
    page = visit("/fr/")
    for symbol in ("S/RES/2482 (2019)", "S/RES/2462 (2019)", "S/RES/1373 (2001)", "S/RES/1269 (1999)"):
        page = visit(page.links()[symbol])
        assert words_of(page.part("symbol-line")) == symbol
    assert "S/RES/2482 (2019)" in visit("/fr/resolutions/2462/cited-by/").symbols()
    assert (
        "S/RES/2482 (2019)"
        in visit("/en/resolutions/?year=2019").symbols() + visit("/en/resolutions/?year=2019&page=2").symbols()
    )
    assert "The text is not held in English: it is shown in French." in visit("/en/resolutions/2482/").words
