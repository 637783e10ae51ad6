"""What is refused, and how long a server is asked: each in one sentence, with nothing half-written."""

import hashlib
import resource
import signal

import pytest

from resolutions.corpora.errors import FetchError
from resolutions.corpora.fetching import Limits, fetch, read_list
from resolutions.corpora.sources import Wanted
from tests.corpora.conftest import LIMITS, NAME, names
from tests.corpora.server import chunked, refusing, rest, whole


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
