"""The fixtures come from the corpora, the same bytes each time."""

import pytest
from django.core.management import CommandError, call_command

from resolutions.management.commands.make_fixtures import make


@pytest.mark.corpus
def test_the_shipped_facts_are_what_the_corpora_give(corpora, settings):
    stale = [name for name, content in make(corpora).items() if content != (settings.FIXTURES / name).read_bytes()]
    assert not stale, "make fixtures"


def test_no_corpora_is_one_sentence(settings):
    settings.CORPORA = None
    with pytest.raises(CommandError, match="Say where the corpora are"):
        call_command("make_fixtures")


def test_corpora_that_are_not_whole_are_told_by_the_first_file_missing(tmp_path):
    with pytest.raises(CommandError, match="The corpora are not whole"):
        call_command("make_fixtures", corpora=tmp_path, folder=tmp_path)
