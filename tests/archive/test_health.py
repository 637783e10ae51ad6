"""`/health/` and the container's probe of it."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from django.db import OperationalError, connection
from django.test import Client

from archive import probe


@pytest.mark.django_db
def test_a_healthy_archive_says_so_and_nothing_else(client: Client) -> None:
    answer = client.get("/health/")
    assert (answer.status_code, answer.json()) == (200, {"database": "ok"})
    assert "no-store" in answer.headers["Cache-Control"]


def test_without_a_database_it_asks_to_come_back(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> None:
        raise OperationalError("connection to server at 10.0.0.7 failed: password of archive is wrong")

    monkeypatch.setattr(connection, "cursor", refuse)
    answer = client.get("/health/")
    assert (answer.status_code, answer.json()) == (503, {"database": "away"})
    assert answer.headers["Retry-After"]


def test_health_is_only_read(client: Client) -> None:
    assert client.post("/health/").status_code == 405


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[int, str | None]]]:
    """A server that gives each listed status, and notes the host it was asked for."""
    plan: list[tuple[int, str | None]] = []

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            plan[0] = (plan[0][0], self.headers["Host"])
            self.send_response(plan[0][0])
            self.end_headers()

        def log_message(self, *words: object) -> None: ...

    with HTTPServer(("127.0.0.1", 0), Answer) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        monkeypatch.setenv("PORT", str(server.server_port))
        yield plan
        server.shutdown()


@pytest.mark.parametrize(("status", "verdict"), [(200, 0), (503, 1), (400, 1)])
def test_the_probe_turns_the_answer_into_an_exit_status(answers: list, status: int, verdict: int) -> None:
    answers.append((status, None))
    assert probe.main() == verdict


@pytest.mark.parametrize(
    ("hosts", "asked_for"),
    [
        ("archive.example.org,127.0.0.1", "archive.example.org"),
        (".example.org", "example.org"),
        ("*", "127.0.0.1"),
        ("", "127.0.0.1"),
    ],
)
def test_the_probe_asks_for_a_host_that_the_archive_answers_to(
    answers: list, monkeypatch: pytest.MonkeyPatch, hosts: str, asked_for: str
) -> None:
    monkeypatch.setenv("ARCHIVE_HOSTS", hosts)
    answers.append((200, None))
    probe.main()
    assert answers == [(200, asked_for)]


def test_the_probe_fails_where_nobody_listens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORT", "1")
    assert probe.main() == 1
