"""How large a request may be, and what one that is larger is told."""

import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client, RequestFactory

from archive.limits import (
    LARGEST_BODY,
    LARGEST_BODY_DROPPED,
    LARGEST_FILE,
    LONGEST_QUERY,
    drop,
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


@pytest.mark.django_db
def test_too_many_fields_get_the_page_that_says_so(answering: Client) -> None:
    answer = answering.post("/admin/login/", {f"field-{number}": "" for number in range(1_001)})
    assert answer.status_code == 400
    assert "This address cannot be read" in answer.content.decode()


@pytest.mark.django_db
def test_too_long_a_form_gets_the_page_that_says_so(answering: Client) -> None:
    answer = answering.post("/admin/login/", {"username": "a" * 2_700_000})
    assert answer.status_code == 400


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


def test_what_is_dropped_is_read_in_pieces_and_no_further() -> None:
    sent = io.BytesIO(b"0" * 200_000)
    drop(sent, 150_000)
    assert sent.tell() == 150_000


def test_dropping_ends_with_a_browser_that_gave_up() -> None:
    drop(io.BytesIO(b"0" * 10), 10_000_000)


@pytest.mark.parametrize("address", ["/admin/", "/admin/login/", "/en/"])
@pytest.mark.django_db
def test_a_cookie_that_postgres_cannot_look_up_is_taken_for_none(answering: Client, address: str) -> None:
    answer = answering.get(address, headers={"Cookie": 'sessionid="abcdefgh\\000ijkl"; csrftoken=kept'})
    assert answer.status_code < 400
    assert answer.wsgi_request.COOKIES == {"csrftoken": "kept"}
