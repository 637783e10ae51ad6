"""The log: lines for a person, or with ARCHIVE_LOGS=json one JSON object a line for a machine.

What a reader looks for is the reader's own business: a request is logged as method, path, status and duration, never
with its query (search words stand there), its address, its browser or its user.
"""

import json
import logging
import os
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from django.core.exceptions import ImproperlyConfigured
from django.http import HttpRequest, HttpResponse

requests = logging.getLogger("archive.requests")

FORMS = ("text", "json")

# Gunicorn's own words in the same form. It keeps no access log: that would hold each query.
GUNICORN: dict[str, Any] = {
    "formatters": {"generic": {"()": "archive.logs.JsonLine"}},
    "root": {"level": "WARNING", "handlers": []},
    "loggers": {
        "gunicorn.error": {"level": "WARNING", "handlers": ["error_console"], "propagate": False},
        "gunicorn.access": {"level": "CRITICAL", "handlers": [], "propagate": False},
    },
}


def configuration(form: str | None = None) -> dict[str, Any]:
    """Django's LOGGING, in the form that ARCHIVE_LOGS names: `text`, which is the default, or `json`."""
    form = form or os.environ.get("ARCHIVE_LOGS") or "text"
    if form not in FORMS:
        raise ImproperlyConfigured(f"ARCHIVE_LOGS is {' or '.join(FORMS)}, and not {form!r}.")
    as_json = form == "json"
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {
            "text": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"},
            "json": {"()": "archive.logs.JsonLine"},
        },
        "filters": {"brief": {"()": "archive.logs.Brief"}},
        "handlers": {"console": {"class": "logging.StreamHandler", "formatter": form, "filters": ["brief"]}},
        "root": {"handlers": ["console"], "level": "WARNING"},
        "loggers": {
            # Django's own handlers would mail errors to nobody: they belong in the log.
            "django": {"handlers": [], "level": "INFO", "propagate": True},
            "archive.requests": {"level": "INFO" if as_json else "WARNING"},
            # Where each request has its line, "Not Found: /path" would be a second one.
            **({"django.request": {"level": "ERROR"}} if as_json else {}),
        },
    }


class JsonLine(logging.Formatter):
    """One record as one line of JSON: time, level, logger, message, and the fields of a request."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
            **getattr(record, "fields", {}),
        }
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)


class Brief(logging.Filter):
    """What is no fault of the archive's own is said without its traceback.

    While the database is away each request fails for the same reason. Requests that are refused for safety's sake,
    for a host that is not ours above all, come by the hundred from whoever probes a public machine: each is a warning.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        is_refusal = record.name.startswith("django.security.")
        if is_refusal:
            record.levelno, record.levelname = logging.WARNING, "WARNING"
        if is_refusal or getattr(record, "status_code", None) == 503:
            record.exc_info = record.exc_text = None
        return True


def log_requests(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """The outermost middleware: sees every answer as it leaves."""

    def answer(request: HttpRequest) -> HttpResponse:
        started = time.perf_counter()
        response = get_response(request)
        fields = {
            "method": request.method,
            "path": request.path,
            "status": response.status_code,
            "milliseconds": round((time.perf_counter() - started) * 1000, 1),
        }
        requests.info("%s %s %s", request.method, request.path, response.status_code, extra={"fields": fields})
        return response

    return answer
