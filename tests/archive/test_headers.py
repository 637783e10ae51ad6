"""What every answer tells the browser."""

import pytest
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.test import Client, RequestFactory

from archive.headers import headers_alone
from archive.root_files import ROBOTS

ANSWERS = ["/admin/login/", "/admin/", "/health/", "/nothing-here/", "/admin/login/?q=%00"]


@pytest.mark.django_db
@pytest.mark.parametrize("address", ANSWERS)
def test_every_answer_forbids_what_the_archive_does_not_do(client: Client, address: str) -> None:
    headers = client.get(address).headers
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "camera=()" in headers["Permissions-Policy"]


@pytest.mark.django_db
def test_cookies_stay_on_this_site_and_out_of_scripts(client: Client) -> None:
    cookie = client.get("/admin/login/").cookies[settings.CSRF_COOKIE_NAME]
    assert cookie["samesite"] == "Strict"
    assert cookie["httponly"]
    assert settings.SESSION_COOKIE_SAMESITE == "Strict"
    assert settings.SESSION_COOKIE_HTTPONLY


@pytest.mark.django_db
def test_the_session_of_a_librarian_is_a_strict_cookie(client: Client, admin_user: object) -> None:
    client.post("/admin/login/", {"username": "admin", "password": "password"})
    cookie = client.cookies[settings.SESSION_COOKIE_NAME]
    assert (cookie["samesite"], bool(cookie["httponly"])) == ("Strict", True)


@pytest.mark.parametrize("address", ["/admin/login/", "/nothing-here/", "/robots.txt", "/admin/login/?q=%00"])
@pytest.mark.django_db
def test_a_question_for_the_headers_alone_is_answered_without_the_page(address: str) -> None:
    asked = RequestFactory().head(address)
    page, headers = get_wsgi_application().get_response(RequestFactory().get(address)), bare(asked)
    assert page.content
    assert (headers.status_code, headers.content) == (page.status_code, b"")


@pytest.mark.django_db
def test_their_length_is_that_of_the_page() -> None:
    assert int(bare(RequestFactory().head("/robots.txt"))["Content-Length"]) == len(ROBOTS)


def test_a_stream_is_not_begun_for_its_headers() -> None:
    stream = StreamingHttpResponse(pytest.fail("The stream was begun.") for _ in range(1))
    answer = headers_alone(lambda request: stream)(RequestFactory().head("/"))
    assert list(answer) == []


def bare(request: HttpRequest) -> HttpResponse:
    """The answer as it leaves for the server: Django's test client would drop a body by itself."""
    return get_wsgi_application().get_response(request)
