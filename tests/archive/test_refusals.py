"""The pages for requests that get no answer."""

import psycopg
import pytest
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest
from django.test import Client, RequestFactory, override_settings
from django.urls import path

from archive import errors, urls
from archive.errors import database_is_away


def caused_by(cause: Exception) -> OperationalError:
    error = OperationalError("as Django tells it")
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    "error",
    [
        pytest.param(caused_by(psycopg.OperationalError("connection refused")), id="nobody listens"),
        pytest.param(caused_by(psycopg.errors.AdminShutdown()), id="the server is being stopped"),
        pytest.param(caused_by(psycopg.errors.CannotConnectNow()), id="the server is starting"),
        pytest.param(caused_by(psycopg.errors.TooManyConnections()), id="the server is full"),
        pytest.param(caused_by(psycopg.errors.ConnectionFailure()), id="the line broke"),
        pytest.param(OperationalError("the embedded Postgres would not start"), id="the embedded server"),
        pytest.param(InterfaceError("the connection is closed"), id="closed under us"),
    ],
)
def test_a_lost_connection_means_that_the_database_is_away(error: Exception) -> None:
    assert database_is_away(error)


@pytest.mark.parametrize(
    "error",
    [
        pytest.param(caused_by(psycopg.errors.DeadlockDetected()), id="a deadlock"),
        pytest.param(caused_by(psycopg.errors.QueryCanceled()), id="a slow query"),
        pytest.param(ValueError("connection"), id="any other mistake"),
        pytest.param(None, id="nothing"),
    ],
)
def test_our_own_failures_are_not_blamed_on_the_database(error: Exception | None) -> None:
    assert not database_is_away(error)


def refused(request: HttpRequest) -> None:
    raise PermissionDenied


def suspicious(request: HttpRequest) -> None:
    raise SuspiciousOperation("forged")


def away(request: HttpRequest) -> None:
    raise caused_by(psycopg.OperationalError("connection refused"))


def session_is_lost(get_response):
    def answer(request: HttpRequest):
        raise caused_by(psycopg.OperationalError("connection refused"))

    return answer


urlpatterns = [path("refused/", refused), path("suspicious/", suspicious), path("away/", away), *urls.urlpatterns]
handler400, handler403, handler500 = urls.handler400, urls.handler403, urls.handler500


@override_settings(ROOT_URLCONF=__name__)
@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(("address", "status"), [("/refused/", 403), ("/suspicious/", 400), ("/away/", 503)])
def test_a_refusal_is_a_page_in_the_readers_language_that_asks_no_database(
    address: str, status: int, language: str
) -> None:
    answer = Client(raise_request_exception=False).get(address, headers={"accept-language": language})
    assert answer.status_code == status
    assert answer.headers["Content-Language"] == language
    assert f'lang="{language}"' in answer.content.decode()
    assert "no-store" in answer.headers["Cache-Control"]


@override_settings(ROOT_URLCONF=__name__)
def test_an_absent_database_is_told_when_to_be_asked_again() -> None:
    answer = Client(raise_request_exception=False).get("/away/")
    assert int(answer.headers["Retry-After"]) > 0
    assert 'href="/away/"' in answer.content.decode()


def test_a_middleware_that_cannot_reach_the_database_gives_the_same_page(settings) -> None:
    settings.MIDDLEWARE = [*settings.MIDDLEWARE[:-1], f"{__name__}.session_is_lost"]
    assert Client(raise_request_exception=False).get("/nothing/").status_code == 503


def test_a_form_that_was_open_too_long_says_what_to_do() -> None:
    answer = Client(enforce_csrf_checks=True).post("/admin/login/", {"username": "a"})
    assert answer.status_code == 403
    assert "cookies" in answer.content.decode()


def test_a_host_that_is_not_ours_gets_the_page_too() -> None:
    answer = Client(raise_request_exception=False).get("/admin/", headers={"host": "elsewhere.example"})
    assert answer.status_code == 400


@pytest.mark.parametrize("status", [400, 403, 413, 429, 503])
def test_a_refusal_renders_without_a_database(status: int) -> None:
    assert errors.page(RequestFactory().get("/fr/"), status).headers["Content-Language"] == "fr"
