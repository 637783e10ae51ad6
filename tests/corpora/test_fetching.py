"""A file comes whole or not at all, and what has come is not fetched again."""

import hashlib
import json
import signal
import subprocess
import sys
import time

import pytest

from resolutions.corpora.errors import FetchError
from tests.corpora.conftest import NAME, names
from tests.corpora.server import chunked, refusing, rest, send, whole

# Another process that fetches, to be killed.
FETCH = """
import sys
from pathlib import Path
from resolutions.corpora.fetching import Limits, fetch
from resolutions.corpora.sources import Wanted
from resolutions.management.progress import FetchProgress

address, folder = sys.argv[1:]
fetch(Wanted("corpus.zip", address), Path(folder), FetchProgress(sys.stderr), limits=Limits())
"""


def test_a_whole_file_lies_under_its_name_with_its_record_beside_it(server, fetching, tmp_path, corpus, watching):
    server.answers = [rest(corpus)]
    fetched = fetching()
    record = json.loads((tmp_path / "corpus.zip.json").read_text())
    assert fetched.is_new
    assert (tmp_path / NAME).read_bytes() == corpus
    assert record.pop("fetched_at").endswith("+00:00")
    assert record == {
        "address": f"{server.address}/corpus.zip",
        "size": len(corpus),
        "sha256": hashlib.sha256(corpus).hexdigest(),
        "terms": "CC0 1.0",
        "version": {"etag": '"1"', "last_modified": ""},
    }
    assert names(tmp_path) == {NAME, "corpus.zip.json"}
    assert watching.sizes[0] == 0
    assert watching.sizes[-1] == len(corpus)


def test_what_is_here_already_is_not_fetched_again(server, fetching, corpus):
    server.answers = [rest(corpus)]
    first, again = fetching(), fetching()
    assert (again.is_new, again.record) == (False, first.record)
    assert server.asked[1]["If-None-Match"] == '"1"'


def test_a_file_that_changed_at_its_source_replaces_the_one_held_when_it_is_whole(server, fetching, tmp_path, corpus):
    server.answers = [rest(corpus), whole(corpus[::-1] + corpus, etag='"2"', stop=50), refusing(404)]
    fetching()
    with pytest.raises(FetchError):
        fetching()
    assert (tmp_path / NAME).read_bytes() == corpus
    server.answers = [rest(corpus[::-1] + corpus, etag='"2"')]
    assert fetching().is_new
    assert (tmp_path / NAME).read_bytes() == corpus[::-1] + corpus
    assert server.asked[-1]["Range"] == "bytes=50-"


@pytest.mark.parametrize("damage", [b"", b"other words"])
def test_a_file_that_was_damaged_on_the_disk_is_fetched_anew(server, fetching, tmp_path, corpus, damage):
    server.answers = [rest(corpus)]
    fetching()
    (tmp_path / NAME).write_bytes(damage)
    assert fetching().is_new
    assert (tmp_path / NAME).read_bytes() == corpus


def test_a_dropped_connection_is_taken_up_where_it_broke(server, fetching, tmp_path, corpus):
    server.answers = [rest(corpus, stop=70_000), rest(corpus, stop=70_000), rest(corpus)]
    fetching()
    assert (tmp_path / NAME).read_bytes() == corpus
    assert [asked.get("Range") for asked in server.asked] == [None, "bytes=70000-", "bytes=140000-"]
    assert server.asked[1]["If-Range"] == '"1"'


def test_a_connection_that_drops_often_is_taken_up_as_long_as_something_new_comes(server, fetching, watching, corpus):
    server.answers = [rest(corpus, stop=10_000)]
    assert fetching().record.size == len(corpus)
    assert len(watching.pauses) == len(corpus) // 10_000
    assert set(watching.pauses) == {2.0}


def test_the_next_command_goes_on_where_the_last_one_stopped(server, fetching, tmp_path, corpus):
    server.answers = [rest(corpus, stop=70_000), refusing(404)]
    with pytest.raises(FetchError):
        fetching()
    assert names(tmp_path) == {"corpus.zip.part", "corpus.zip.part.json"}
    server.answers = [rest(corpus)]
    fetching()
    assert server.asked[-1]["Range"] == "bytes=70000-"
    assert (tmp_path / NAME).read_bytes() == corpus


def test_a_fetch_that_was_killed_is_gone_on_with(server, fetching, tmp_path, corpus):
    def stalls(request):
        rest(corpus, stop=70_000)(request)
        server.closing.wait(10)

    server.answers = [stalls]
    part = tmp_path / "corpus.zip.part"
    with subprocess.Popen([sys.executable, "-c", FETCH, f"{server.address}/corpus.zip", str(tmp_path)]) as child:
        for _ in range(1000):
            if part.exists() and part.stat().st_size == 70_000:
                break
            time.sleep(0.01)
        child.kill()
    assert child.returncode == -signal.SIGKILL
    server.answers = [rest(corpus)]
    fetching()
    assert server.asked[-1]["Range"] == "bytes=70000-"
    assert (tmp_path / NAME).read_bytes() == corpus


def test_a_server_that_ignores_ranges_sends_all_of_it_again(server, fetching, tmp_path, corpus):
    server.answers = [whole(corpus, stop=70_000), whole(corpus)]
    fetching()
    assert server.asked[1]["Range"] == "bytes=70000-"
    assert (tmp_path / NAME).read_bytes() == corpus


def test_parts_of_two_versions_are_never_put_together(server, fetching, tmp_path, corpus):
    server.answers = [rest(corpus[::-1], stop=70_000), rest(corpus, etag='"2"')]
    fetching()
    assert (tmp_path / NAME).read_bytes() == corpus


def test_a_part_of_another_version_sent_in_spite_of_if_range_is_thrown_away(server, fetching, tmp_path, corpus):
    def careless(request):
        told = {"Content-Range": f"bytes 70000-{len(corpus) - 1}/{len(corpus)}", "ETag": '"2"'}
        send(request, 206, told | {"Content-Length": len(corpus) - 70_000}, corpus[70_000:])

    server.answers = [rest(corpus[::-1], stop=70_000), careless, rest(corpus, etag='"2"')]
    fetching()
    assert (tmp_path / NAME).read_bytes() == corpus
    assert "Range" not in server.asked[2]


def test_another_part_than_the_one_asked_for_is_thrown_away(server, fetching, tmp_path, corpus):
    def confused(request):
        send(request, 206, {"Content-Range": "bytes 9-12/13", "Content-Length": 4, "ETag": '"1"'}, b"9012")

    server.answers = [rest(corpus, stop=70_000), confused, rest(corpus)]
    fetching()
    assert (tmp_path / NAME).read_bytes() == corpus


def test_a_server_may_send_less_than_the_rest_at_a_time(server, fetching, tmp_path, corpus):
    def sparing(request):
        begin = int(request.headers.get("Range", "bytes=0-")[6:-1])
        end = min(begin + 60_000, len(corpus))
        told = {"Content-Range": f"bytes {begin}-{end - 1}/{len(corpus)}", "Content-Length": end - begin}
        send(request, 206, told | {"ETag": '"1"'}, corpus[begin:end])

    server.answers = [whole(corpus, stop=100), sparing]
    fetching()
    assert (tmp_path / NAME).read_bytes() == corpus


def test_a_part_that_was_whole_already_is_only_put_in_its_place(server, fetching, tmp_path, corpus):
    server.answers = [whole(corpus, length=len(corpus) + 5), rest(corpus)]
    fetching()
    assert server.asked[1]["Range"] == f"bytes={len(corpus)}-"
    assert (tmp_path / NAME).read_bytes() == corpus


def test_without_a_version_nothing_is_gone_on_with(server, fetching, tmp_path, corpus):
    server.answers = [whole(corpus, etag="", stop=70_000), whole(corpus, etag="")]
    fetching()
    assert "Range" not in server.asked[1]
    assert (tmp_path / NAME).read_bytes() == corpus


def test_a_file_in_chunks_without_a_length_comes_whole(server, fetching, tmp_path, corpus):
    server.answers = [chunked(corpus, stop=9000), chunked(corpus)]
    fetching()
    assert "Range" not in server.asked[1]  # a weak ETag does not tell that the bytes are the same
    assert (tmp_path / NAME).read_bytes() == corpus
