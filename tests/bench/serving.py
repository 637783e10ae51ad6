"""Servers on this machine, for as long as they are measured."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PROJECT = Path(__file__).parents[2]


@contextmanager
def archive(**environment: str) -> Iterator[str]:
    port = _free_port()
    told = (
        os.environ
        | {"DJANGO_SETTINGS_MODULE": "tests.bench.served", "PORT": str(port), "PYTHONPATH": str(PROJECT)}
        | environment
    )
    command = [sys.executable, "-m", "gunicorn", "--config", "python:archive.serving", "archive.wsgi"]
    with _served(command, port, told, "/health/") as base:
        yield base


@contextmanager
def datasette(program: str, database: Path) -> Iterator[str]:
    port = _free_port()
    command = [program, "serve", "--immutable", str(database), "--host", "127.0.0.1", "--port", str(port)]
    with _served(command, port, dict(os.environ), "/") as base:
        yield base


@contextmanager
def _served(command: list[str], port: int, environment: dict[str, str], address: str) -> Iterator[str]:
    server = subprocess.Popen(
        command, cwd=PROJECT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    base = f"http://127.0.0.1:{port}"
    try:
        _wait_for(base + address, server)
        yield base
    finally:
        server.terminate()
        server.wait(timeout=30)


def _wait_for(address: str, server: subprocess.Popen[bytes]) -> None:
    for _ in range(300):
        if server.poll() is not None:
            sys.exit(f"{server.args} ended before it answered")
        try:
            with urllib.request.urlopen(address, timeout=5):  # noqa: S310 -- of this machine
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    sys.exit(f"{address} does not answer")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
