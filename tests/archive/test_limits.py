"""How large a request may be, and what one that is larger is told."""

import io
from urllib.parse import urlencode

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpRequest
from django.test import Client, RequestFactory
from django.test.client import MULTIPART_CONTENT

from archive.limits import (
    CHUNK,
    LARGEST_BODY,
    LARGEST_BODY_DROPPED,
    LARGEST_FILE,
    LONGEST_QUERY,
    drop_rest,
    is_unaskable,
    leave_out_nul,
)


@pytest.fixture
def answering() -> Client:
    return Client(raise_request_exception=False)


def test_a_query_that_no_page_reads_gets_the_page_that_says_so(answering: Client) -> None:
    answer = answering.get("/health/?q=" + "a" * LONGEST_QUERY)
    assert answer.status_code == 400
    assert "This address cannot be read" in answer.content.decode()


@pytest.mark.parametrize("charset", ["hex", "utf-7", "latin-1", "nonsense"])
@pytest.mark.parametrize("address", ["/en/check/", "/admin/login/"])
@pytest.mark.parametrize("kind", ["multipart/form-data; boundary=b", "application/x-www-form-urlencoded"])
@pytest.mark.django_db
def test_a_form_in_another_charset_is_refused(answering: Client, kind: str, address: str, charset: str) -> None:
    form = b'--b\r\nContent-Disposition: form-data; name="pasted"\r\n\r\n+2AA-\r\n--b--\r\n'
    answer = answering.generic("POST", address, form, content_type=f"{kind}; charset={charset}")
    assert answer.status_code == 400
    assert "This address cannot be read" in answer.content.decode()


@pytest.mark.parametrize("charset", ["utf-8", "UTF-8", '"utf-8"'])
@pytest.mark.django_db
def test_a_form_in_utf_8_is_read(answering: Client, charset: str) -> None:
    kind = f"multipart/form-data; boundary=b; charset={charset}"
    form = b'--b\r\nContent-Disposition: form-data; name="pasted"\r\n\r\nresolution 1373 (2001)\r\n--b--\r\n'
    assert answering.generic("POST", "/en/check/", form, content_type=kind).status_code == 200


@pytest.mark.parametrize("typed", ["peace%00keeping", "%00", "%%0000", "%00%00+peace"])
def test_a_nul_in_a_query_is_read_as_a_space(typed: str) -> None:
    request = RequestFactory().get("/", QUERY_STRING="q=" + typed)
    leave_out_nul(request)
    assert "\0" not in request.GET["q"]
    assert request.GET["q"].split() == typed.replace("%00", " ").replace("+", " ").split()


def test_a_nul_in_the_path_is_refused(answering: Client) -> None:
    assert answering.get("/health/%00").status_code == 400


def test_the_longest_query_is_read() -> None:
    request = RequestFactory().get("/?" + "q=" + "é" * ((LONGEST_QUERY - 2) // 6))
    assert not is_unaskable(request)


FIELDS = {f"field-{number}": "" for number in range(1_001)}


@pytest.mark.parametrize("kind", [MULTIPART_CONTENT, "application/x-www-form-urlencoded"])
@pytest.mark.parametrize("form", [FIELDS, {"username": "a" * 2_700_000}], ids=["many fields", "many letters"])
@pytest.mark.django_db
def test_a_form_that_is_too_long_is_told_so_and_is_not_taken_for_an_address(
    answering: Client, form: dict[str, str], kind: str
) -> None:
    sent = form if kind == MULTIPART_CONTENT else urlencode(form)
    answer = answering.post("/admin/login/", sent, content_type=kind, headers={"accept-language": "fr"})
    assert answer.status_code == 413
    assert "Le formulaire est trop long" in answer.content.decode()


@pytest.mark.django_db
def test_an_address_of_too_many_fields_gets_the_page_that_says_so(answering: Client) -> None:
    answer = answering.get("/en/resolutions/?" + "&".join(["a"] * 1_001))
    assert answer.status_code == 400
    assert "This address cannot be read" in answer.content.decode()


@pytest.mark.django_db
def test_a_file_of_25_megabytes_passes(answering: Client) -> None:
    file = SimpleUploadedFile("document.txt", b"0" * LARGEST_FILE)
    assert answering.post("/admin/login/", {"file": file}).status_code == 200


def test_a_somewhat_larger_file_is_refused_with_the_page_that_says_so(answering: Client) -> None:
    file = SimpleUploadedFile("document.txt", b"0" * LARGEST_BODY)
    answer = answering.post("/admin/", {"file": file})
    assert answer.status_code == 413
    assert "25 MB" in answer.content.decode()


@pytest.mark.parametrize("length", [LARGEST_BODY_DROPPED + 1, 10**15])
def test_a_far_larger_file_is_refused_unread(answering: Client, length: int) -> None:
    answer = answering.generic("POST", "/admin/", b"", CONTENT_LENGTH=str(length))
    assert answer.status_code == 413


class Body(io.BytesIO):
    """What a browser sends; it may go away after so many pieces."""

    def __init__(self, length: int, pieces: int = 10_000) -> None:
        super().__init__(b"0" * length)
        self.pieces = pieces

    def read(self, size: int | None = -1, /) -> bytes:
        assert size in range(1, CHUNK + 1)
        self.pieces -= 1
        if self.pieces < 0:
            raise ConnectionResetError
        return super().read(size)


def sent(body: Body, length: int) -> HttpRequest:
    return RequestFactory().post("/", **{"wsgi.input": body, "CONTENT_LENGTH": str(length)})


def test_what_is_dropped_is_read_in_pieces_and_no_further() -> None:
    body = Body(200_000)
    drop_rest(sent(body, 150_000))
    assert body.tell() == 150_000


@pytest.mark.parametrize("body", [Body(10), Body(200_000, pieces=1)], ids=["the body ends", "the line breaks"])
def test_dropping_ends_with_a_browser_that_gave_up(body: Body) -> None:
    drop_rest(sent(body, 10_000_000))


@pytest.mark.parametrize("address", ["/admin/login/", "/en/check/"])
@pytest.mark.parametrize("length", [2_700_000, LARGEST_BODY + 1])
@pytest.mark.django_db
def test_who_goes_away_while_too_long_a_form_is_dropped_is_no_failure_of_ours(
    client: Client, address: str, length: int
) -> None:
    form = {"wsgi.input": Body(length, pieces=3), "CONTENT_LENGTH": str(length)}
    answer = client.generic("POST", address, b"0", "application/x-www-form-urlencoded", **form)
    assert 400 < answer.status_code < 500


@pytest.mark.parametrize("address", ["/admin/login/", "/en/check/", "/en/resolutions/none/"])
@pytest.mark.django_db
def test_what_is_refused_is_read_to_its_end_so_that_a_browser_shows_the_answer(client: Client, address: str) -> None:
    body = Body(2_700_000)
    form = {"wsgi.input": body, "CONTENT_LENGTH": "2700000"}
    assert client.generic("POST", address, b"0", "application/x-www-form-urlencoded", **form).status_code >= 400
    assert body.tell() == 2_700_000


@pytest.mark.parametrize("address", ["/admin/", "/admin/login/", "/en/"])
@pytest.mark.django_db
def test_a_cookie_that_postgres_cannot_look_up_is_taken_for_none(answering: Client, address: str) -> None:
    answer = answering.get(address, headers={"Cookie": 'sessionid="abcdefgh\\000ijkl"; csrftoken=kept'})
    assert answer.status_code < 400
    assert answer.wsgi_request.COOKIES == {"csrftoken": "kept"}
