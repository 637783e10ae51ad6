"""A file comes whole or not at all, and what has come is not fetched again."""

import hashlib
import json
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from resolutions.corpora.errors import FetchError
from resolutions.corpora.fetching import Fetched, Limits, fetch, read_list
from resolutions.corpora.sources import Wanted
from tests.corpora.server import Server, chunked, refusing, rest, send, whole

NAME = "corpus.zip"
LIMITS = Limits(silence=5)


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


class Watching:
    """Keeps what was told, and lets no time pass."""

    def __init__(self) -> None:
        self.sizes: list[int] = []
        self.pauses: list[float] = []
        self.reasons: list[str] = []

    def came(self, name: str, size: int, whole: int | None) -> None:
        self.sizes.append(size)

    def waits(self, name: str, reason: str, seconds: float) -> None:
        self.reasons.append(reason)
        self.pauses.append(seconds)


@pytest.fixture
def watching() -> Watching:
    return Watching()


@pytest.fixture
def fetching(server: Server, tmp_path: Path, watching: Watching):
    def fetching(*, limits: Limits = LIMITS, path: str = "/corpus.zip", **told) -> Fetched:
        wanted = Wanted(NAME, server.address + path, "CC0 1.0", **told)
        return fetch(wanted, tmp_path, watching, limits=limits, pause=lambda seconds: None)

    return fetching


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


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


def test_a_length_that_is_too_small_is_noticed_and_asked_about_a_few_times(server, fetching, tmp_path, corpus):
    server.answers = [whole(corpus, length=70_000)]
    with pytest.raises(FetchError, match=r"what came is no whole zip\. The same command"):
        fetching()
    assert len(server.asked) == 5
    assert names(tmp_path) == set()


def test_a_length_that_is_too_large_is_noticed_and_asked_about_a_few_times(server, fetching, corpus):
    server.answers = [whole(corpus, length=2 * len(corpus))]
    with pytest.raises(FetchError, match="the connection ended after"):
        fetching()
    assert len(server.asked) <= 6


def test_a_page_in_place_of_a_zip_is_refused(server, fetching, tmp_path):
    server.answers = [whole(b"<!doctype html><title>Log in to the network</title>")]
    with pytest.raises(FetchError, match="no whole zip"):
        fetching()
    assert names(tmp_path) == set()


def test_what_the_source_tells_of_a_file_is_checked(server, fetching, corpus):
    server.answers = [rest(corpus)]
    with pytest.raises(FetchError, match="its source tells of 5"):
        fetching(size=5)
    with pytest.raises(FetchError, match="MD5 differs"):
        fetching(md5="0" * 32)
    told = hashlib.md5(corpus, usedforsecurity=False).hexdigest()
    assert fetching(size=len(corpus), md5=told).is_new


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_a_busy_server_is_asked_again_when_it_asked_to_be(server, fetching, watching, corpus, status):
    server.answers = [refusing(status, Retry_After=7), refusing(status), rest(corpus)]
    fetching()
    assert watching.pauses == [7, 4]
    assert f"the server answers {status}" in watching.reasons[0]


def test_a_server_that_asks_for_a_long_wait_is_not_waited_for(server, fetching):
    server.answers = [refusing(429, Retry_After=3600)]
    with pytest.raises(FetchError, match=r"429.*The same command goes on where it stopped in 3,600 seconds\."):
        fetching()
    assert len(server.asked) == 1


def test_a_wait_may_be_told_by_a_date(server, fetching):
    server.answers = [refusing(503, Retry_After="Fri, 31 Dec 2100 23:59:59 GMT")]
    with pytest.raises(FetchError, match=r"goes on where it stopped in [\d,]{10,} seconds"):
        fetching()


@pytest.mark.parametrize("status", [401, 403, 404, 410])
def test_a_file_that_is_not_to_be_had_is_not_asked_for_again(server, fetching, status):
    server.answers = [refusing(status)]
    with pytest.raises(FetchError, match=rf"/corpus\.zip answers {status} \(.*\): the file is not to be had there\."):
        fetching()
    assert len(server.asked) == 1


def test_a_server_that_always_fails_is_asked_a_few_times_ever_more_rarely(server, fetching, watching):
    server.answers = [refusing(500)]
    with pytest.raises(FetchError, match="500"):
        fetching()
    assert watching.pauses == [2, 4, 8, 16]


def test_a_redirect_is_followed_and_the_part_asked_for_there(server, fetching, tmp_path, corpus):
    moved = refusing(302, Location=f"{server.address}/elsewhere.zip")
    server.answers = [moved, rest(corpus, stop=70_000), moved, rest(corpus)]
    fetching()
    assert [asked["path"] for asked in server.asked] == ["/corpus.zip", "/elsewhere.zip"] * 2
    assert server.asked[3]["Range"] == "bytes=70000-"
    assert (tmp_path / NAME).read_bytes() == corpus


def test_a_circle_of_redirects_ends(server, fetching):
    server.answers = [refusing(302, Location=f"{server.address}/corpus.zip")]
    with pytest.raises(FetchError, match="answers 302") as caught:
        fetching()
    assert "\n" not in str(caught.value)
    assert len(server.asked) <= 6


@pytest.mark.parametrize(
    "address", ["http://archive.example.org/a.zip", "ftp://archive.example.org/a.zip", "file:///a"]
)
def test_only_https_is_asked_or_followed(server, fetching, tmp_path, watching, address):
    with pytest.raises(FetchError, match="must begin with https://"):
        fetch(Wanted(NAME, address), tmp_path, watching, limits=LIMITS)
    server.answers = [refusing(302, Location=address)]
    with pytest.raises(FetchError, match=r"must begin with https://|is not allowed"):
        fetching()
    assert names(tmp_path) == set()


def test_a_silent_server_is_left_and_what_came_is_kept(server, fetching, tmp_path, corpus):
    def stalls(request):
        whole(corpus, stop=70_000)(request)
        server.closing.wait(1)

    server.answers = [stalls, rest(corpus)]
    fetching(limits=Limits(silence=0.2))
    assert server.asked[1]["Range"] == "bytes=70000-"
    assert (tmp_path / NAME).read_bytes() == corpus


def test_a_server_that_drips_is_left(server, fetching, corpus):
    def drips(request):
        whole(corpus, stop=10)(request)
        for byte in range(10, 40):
            request.wfile.write(corpus[byte : byte + 1])
            server.closing.wait(0.02)

    server.answers = [drips, rest(corpus)]
    assert fetching(limits=Limits(silence=5, duration=0.1)).record.size == len(corpus)


def test_a_server_that_is_not_there_is_one_sentence(tmp_path, watching):
    with pytest.raises(
        FetchError, match=r"corpus\.zip could not be fetched: the server could not be reached .*refused"
    ):
        fetch(Wanted(NAME, "http://127.0.0.1:9/a"), tmp_path, watching, limits=LIMITS, pause=lambda seconds: None)


@pytest.mark.parametrize("answer", [whole, chunked], ids=["with a length", "without"])
def test_a_file_that_is_too_large_is_refused(server, fetching, corpus, answer):
    server.answers = [answer(corpus)]
    with pytest.raises(FetchError, match=r"corpus\.zip is not fetched: it is larger than 0 MB"):
        fetching(limits=Limits(size=100_000))
    assert len(server.asked) == 1


def test_a_folder_that_may_not_be_written_is_one_sentence(server, tmp_path, watching, corpus):
    server.answers = [rest(corpus)]
    (tmp_path / "file").touch()
    with pytest.raises(FetchError, match=r"corpus\.zip\.part could not be written: Not a directory\."):
        fetch(Wanted(NAME, server.address), tmp_path / "file", watching, limits=LIMITS)


def test_a_full_disk_is_one_sentence_and_what_came_is_kept(server, fetching, tmp_path, corpus):
    """A limit on the size of files stands for the full disk: the same writes fail."""
    server.answers = [rest(corpus)]
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    signal_before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (70_000, before[1]))
    try:
        with pytest.raises(FetchError, match=r"corpus\.zip\.part could not be written: File too large\."):
            fetching()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, signal_before)
    fetching()
    assert server.asked[-1]["Range"] == "bytes=70000-"
    assert (tmp_path / NAME).read_bytes() == corpus


def test_a_list_is_asked_for_again_and_bounded(server):
    pauses: list[float] = []
    server.answers = [refusing(503, Retry_After=3), whole(b"[]")]
    assert read_list(server.address, limits=LIMITS, pause=pauses.append) == b"[]"
    assert pauses == [3]
    server.answers = [whole(b" " * (4 * 2**20 + 1))]
    with pytest.raises(FetchError, match="longer than 4 MB"):
        read_list(server.address, limits=LIMITS)
    server.answers = [whole(b"[[]]", stop=2), whole(b"[[]]")]
    assert read_list(server.address, limits=LIMITS, pause=pauses.append) == b"[[]]"
    server.answers = [refusing(500)]
    with pytest.raises(FetchError, match="could not be fetched: the server answers 500"):
        read_list(server.address, limits=LIMITS, pause=pauses.append)
