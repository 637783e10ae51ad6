"""A load that is killed leaves an archive that can be read, and the same command completes it.

The loader, its readers and Postgres are killed with signal 9 amid a load.
"""

import os
import signal

from tests.archive.postgres.processes import end, wait_until
from tests.ingest.archives import COMPLETE, PATIENCE, begun, completed, is_alive, readers_of


def test_a_killed_loader_leaves_whole_texts_and_no_process_and_the_same_command_completes_it(archive, corpus):
    loader, readers = begun(archive, corpus)
    loader.kill()
    loader.communicate()
    assert archive.faults() == (0, 0)
    wait_until(lambda: not any(map(is_alive, readers)))
    held = archive.held()[0]
    assert f"unchanged {held:>10,}" in completed(archive, corpus)


def test_a_killed_reader_is_replaced_amid_a_load(archive, corpus):
    loader = archive.start("load", corpus, "--jobs=2")
    wait_until(lambda: bool(readers_of(loader)), PATIENCE)
    os.kill(readers_of(loader)[0], signal.SIGKILL)
    told, _ = loader.communicate(timeout=PATIENCE)
    assert loader.returncode == 0, told
    assert archive.held() == COMPLETE


def test_a_killed_postgres_ends_the_load_in_a_sentence_and_the_same_command_completes_it(archive, corpus):
    loader, readers = begun(archive, corpus)
    end(archive.server, signal.SIGKILL)
    told, _ = loader.communicate(timeout=PATIENCE)
    assert archive.faults() == (0, 0)
    if loader.returncode:  # else it had come to its end meanwhile
        assert "CommandError: The database was lost: " in told
        assert told.endswith("What was written before stays; the same command goes on from there.\n")
    assert not any(map(is_alive, readers))
    completed(archive, corpus)
