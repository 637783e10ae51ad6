"""The client's side: make sure that the server runs, and keep it running for as long as this process lives."""

import subprocess
import sys
import threading
import time
from pathlib import Path

from archive.postgres import cluster
from archive.postgres.identity import identity_for
from archive.postgres.locks import held_alone, is_held, open_lock, share
from archive.postgres.server import Server, ServerRefusedError

PATIENCE = 120
PAUSE = 0.02
LOG_LIMIT = 1_000_000
PROJECT = Path(__file__).resolve().parents[2]

_held: dict[Path, int] = {}
_holding = threading.Lock()


def ensure_running(server: Server) -> None:
    """Start the server unless it runs, creating its cluster the first time; many callers at once start one.

    Raises ServerRefusedError, in one sentence, where it cannot be started.
    """
    try:
        server.folder.mkdir(parents=True, exist_ok=True)
        _stay_a_client(server)
        if not is_running(server):
            _start(server)
    except PermissionError as refusal:
        raise ServerRefusedError(
            f"The archive's data folder cannot be used ({refusal}): "
            "start the archive as the user it belongs to, or set ARCHIVE_HOME to another folder."
        ) from refusal


def is_supervised(server: Server) -> bool:
    """Whether a supervisor watches the server: a quick look, for the supervisor ends with its server."""
    return is_held(server.supervisor_lock)


def is_running(server: Server) -> bool:
    """Whether the server answers and is watched."""
    return is_supervised(server) and server.is_ready()


def _stay_a_client(server: Server) -> None:
    """Hold `clients.lock` until this process ends, however it ends; waits while the server is being stopped."""
    with _holding:
        if server.folder not in _held:
            descriptor = open_lock(server.clients_lock)
            share(descriptor)
            _held[server.folder] = descriptor


def _start(server: Server) -> None:
    with held_alone(server.start_lock):
        if not server.cluster.exists():
            cluster.create(server, identity_for(server))
        if not is_supervised(server):
            cluster.check_version(server)
        _wait_until_it_runs(server)


def _wait_until_it_runs(server: Server) -> None:
    """Start a supervisor where there is none; one that has gone again could not start its server."""
    deadline = time.monotonic() + PATIENCE
    is_started = False
    while not is_running(server):
        if not is_supervised(server):
            if is_started:
                raise ServerRefusedError(f"The embedded Postgres would not start: {server.last_words()} ({server.log})")
            _start_supervisor(server)
            is_started = True
        if time.monotonic() > deadline:
            raise ServerRefusedError(f"The embedded Postgres did not start within {PATIENCE} s: see {server.log}")
        time.sleep(PAUSE)


def _start_supervisor(server: Server) -> None:
    """Start it in a session of its own; it returns at once, having left its work to a child."""
    with server.log.open("ab") as log:
        if log.tell() > LOG_LIMIT:
            log.truncate(0)
        subprocess.run(  # noqa: S603 -- our own module
            [sys.executable, "-m", "archive.postgres.supervisor", str(server.folder)],
            cwd=PROJECT,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
            check=True,
        )
