"""Loads at once go one after the other, and whoever else writes takes turns with them."""

import time

from resolutions.ingest import turns
from tests.archive.postgres.processes import wait_until
from tests.ingest.archives import COMPLETE, PATIENCE, completed


def test_a_second_load_says_that_it_waits_and_then_finds_everything_there(archive, corpus):
    with archive.connect() as first:
        first.execute("SELECT pg_advisory_lock(%s)", [turns._LOADS])
        second = archive.start("load", corpus, "--jobs=2")
        assert second.stdout.readline() == "Another load is going on: waiting for it to end.\n"
        assert archive.held()[0] == 0
    told, _ = second.communicate(timeout=PATIENCE)
    assert second.returncode == 0, told
    assert archive.held() == COMPLETE


def test_two_loads_at_once_write_everything_once(archive, corpus):
    loaders = [archive.start("load", corpus, "--jobs=2") for _ in range(2)]
    told = [loader.communicate(timeout=PATIENCE)[0] for loader in loaders]
    assert [loader.returncode for loader in loaders] == [0, 0], told
    assert archive.held() == COMPLETE
    assert archive.faults() == (0, 0)


def test_a_start_of_the_archive_does_not_wait_for_a_load(archive, corpus):
    completed(archive, corpus)
    with archive.connect() as first:
        first.execute("SELECT pg_advisory_lock(%s)", [turns._LOADS])
        assert "waiting" not in completed(archive, corpus)


def test_a_batch_waits_for_whoever_is_writing(archive, corpus):
    with archive.connect() as librarian:
        librarian.execute("SELECT pg_advisory_xact_lock(%s)", [turns._BATCHES])
        loader = archive.start("load", corpus, "--jobs=2")
        wait_until(lambda: archive.ask("SELECT count(*) FROM pg_locks WHERE NOT granted")[0] > 0, PATIENCE)
        time.sleep(0.2)
        assert archive.held()[0] == 0
    told, _ = loader.communicate(timeout=PATIENCE)
    assert loader.returncode == 0, told
    assert archive.held() == COMPLETE
