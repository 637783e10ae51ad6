"""Pages for requests that get no answer. None of them asks the database, whose absence may be the reason."""

import sys

import psycopg
from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.cache import add_never_cache_headers, patch_vary_headers
from django.views import defaults

# What to tell a reader who comes while the database is away, in seconds.
RETRY_AFTER = 30

# Errors by which a server says that it takes no one for now: class 08 (connection exceptions), shutting down
# (57P01, 57P02), starting (57P03), no room (53300). A deadlock or a slow query is our own fault, and stays a 500.
AWAY = ("08", "57P01", "57P02", "57P03", "53300")

# What Django raises rather than hold so much in memory.
TOO_MUCH = (RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent)


def page(request: HttpRequest, status: int, template: str = "") -> HttpResponse:
    """The page of one status in the reader's language: `429.html`, unless another template is named."""
    language = translation.get_language_from_request(request, check_path=True)
    with translation.override(language):
        content = render_to_string(template or f"{status}.html", {"again": request.get_full_path()})
    response = HttpResponse(content, status=status, headers={"Content-Language": language})
    patch_vary_headers(response, ["Accept-Language", "Cookie"])
    add_never_cache_headers(response)
    return response


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """An address that cannot be read, or a form that is too long to be."""
    if request.method == "POST" and isinstance(exception, TOO_MUCH):
        return page(request, 413, "413_form.html")
    return page(request, 400)


def permission_denied(request: HttpRequest, exception: Exception) -> HttpResponse:
    return page(request, 403)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    return page(request, 403, "403_csrf.html")


def database_is_away_page(request: HttpRequest) -> HttpResponse:
    response = page(request, 503)
    response["Retry-After"] = str(RETRY_AFTER)
    return response


def server_error(request: HttpRequest) -> HttpResponse:
    """The last resort for every exception, of a view or of a middleware (a session that cannot be read, say)."""
    if database_is_away(sys.exc_info()[1]):
        return database_is_away_page(request)
    return defaults.server_error(request)


def database_is_away(error: BaseException | None) -> bool:
    """Whether an exception means that there is no database to ask, rather than a question it could not answer."""
    if not isinstance(error, OperationalError | InterfaceError):
        return False
    sqlstate = error.__cause__.sqlstate if isinstance(error.__cause__, psycopg.Error) else None
    return sqlstate is None or sqlstate.startswith(AWAY)
