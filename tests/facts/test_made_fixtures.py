"""The fixtures come from the corpora, the same bytes each time."""

import pytest
from django.core.management import CommandError, call_command

from resolutions.facts import evidence, fixtures
from resolutions.facts.reconciliation import reconcile
from resolutions.facts.rows import CatalogueRow, VoteRow


@pytest.mark.corpus
def test_the_shipped_catalogue_and_votes_are_what_the_corpora_give(corpora, settings):
    reconciled = [reconcile(told) for told in evidence.gather(corpora)]
    catalogue = fixtures.write([row for row, _ in reconciled], CatalogueRow)
    votes = fixtures.write([vote for _, cast in reconciled for vote in cast], VoteRow)
    assert catalogue == (settings.FIXTURES / "catalogue.csv").read_bytes()
    assert fixtures.compress(votes) == (settings.FIXTURES / "votes.csv.gz").read_bytes()


def test_no_corpora_is_one_sentence(settings):
    settings.CORPORA = None
    with pytest.raises(CommandError, match="Say where the corpora are"):
        call_command("make_fixtures")


def test_corpora_that_are_not_whole_are_told_by_the_first_file_missing(tmp_path):
    with pytest.raises(CommandError, match="The corpora are not whole"):
        call_command("make_fixtures", corpora=tmp_path, folder=tmp_path)
