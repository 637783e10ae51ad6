"""What the log says, and what it keeps to itself."""

import json
import logging
import logging.config
import sys

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.test import Client

from archive.limits import LONGEST_QUERY
from archive.logs import Brief, JsonLine, configuration


def record(message: str = "Away", **more: object) -> logging.LogRecord:
    made = logging.LogRecord("archive", logging.ERROR, __file__, 1, message, (), None)
    made.__dict__.update(more)
    return made


@pytest.mark.django_db
def test_a_request_is_one_line_without_what_the_reader_looked_for(client: Client, caplog) -> None:
    with caplog.at_level(logging.INFO, logger="archive.requests"):
        client.get("/health/?q=a+private+question", headers={"user-agent": "a private browser"})
    (line,) = [json.loads(JsonLine().format(found)) for found in caplog.records if found.name == "archive.requests"]
    assert (line["method"], line["path"], line["status"]) == ("GET", "/health/", 200)
    assert line["milliseconds"] >= 0
    assert "private" not in json.dumps(line)
    assert "127.0.0.1" not in json.dumps(line)


def test_a_refused_request_has_its_line_too(client: Client, caplog) -> None:
    with caplog.at_level(logging.INFO, logger="archive.requests"):
        client.get("/health/?q=" + "a" * LONGEST_QUERY)
    assert [found.fields["status"] for found in caplog.records if found.name == "archive.requests"] == [400]


def test_each_record_is_one_line_of_json_traceback_included() -> None:
    try:
        raise ValueError("réponse\nin two lines")
    except ValueError:
        line = JsonLine().format(record("Échec", exc_info=sys.exc_info()))
    assert "\n" not in line
    read = json.loads(line)
    assert (read["message"], read["level"], read["logger"]) == ("Échec", "ERROR", "archive")
    assert "in two lines" in read["traceback"]
    assert read["time"].endswith("+00:00")


def test_an_outage_is_said_without_its_traceback() -> None:
    found = record(status_code=503, exc_info=(ValueError, ValueError(), None))
    assert Brief().filter(found)
    assert found.exc_info is None


def test_an_unknown_host_is_one_line_and_no_fault_of_ours(client: Client, caplog) -> None:
    client.get("/robots.txt", headers={"host": "elsewhere.example"})
    client.get("/health/", headers={"host": "elsewhere.example"})
    found = [line for line in caplog.records if line.name == "django.security.DisallowedHost"]
    assert found
    for line in found:
        assert Brief().filter(line)
        assert (line.levelname, line.exc_info) == ("WARNING", None)


def test_any_other_failure_keeps_its_traceback() -> None:
    found = record(status_code=500, exc_info=(ValueError, ValueError(), None))
    Brief().filter(found)
    assert found.exc_info


@pytest.mark.parametrize("form", ["text", "json"])
def test_both_forms_are_what_python_understands(form: str) -> None:
    logging.config.DictConfigurator(configuration(form)).configure_formatter(configuration(form)["formatters"][form])
    assert configuration(form)["handlers"]["console"]["formatter"] == form


def test_requests_are_logged_only_on_request(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ARCHIVE_LOGS", raising=False)
    assert configuration()["loggers"]["archive.requests"]["level"] == "WARNING"
    monkeypatch.setenv("ARCHIVE_LOGS", "json")
    assert configuration()["loggers"]["archive.requests"]["level"] == "INFO"


def test_another_form_is_refused_with_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ARCHIVE_LOGS", "xml")
    with pytest.raises(ImproperlyConfigured, match="ARCHIVE_LOGS is text or json"):
        configuration()
