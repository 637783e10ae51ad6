"""Processes that use an embedded server, and ways to wait for what becomes of it."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable

import psycopg

from archive.postgres.running import PROJECT, is_supervised
from archive.postgres.server import DATABASE, PORT, USER, Server

CLIENT = """
import sys, time
from pathlib import Path
from archive.postgres.running import ensure_running
from archive.postgres.server import Server
server = Server(Path(sys.argv[1]))
ensure_running(server)
print(server.postmaster(), flush=True)
time.sleep(60)
"""


def wait_until(is_so: Callable[[], bool], patience: float = 15) -> None:
    deadline = time.monotonic() + patience
    while not is_so():
        assert time.monotonic() < deadline, "it did not come to pass in time"
        time.sleep(0.05)


def start_client(server: Server) -> subprocess.Popen[str]:
    """A process that uses the server until it is killed; its first line is the postmaster's process id."""
    command = [sys.executable, "-c", CLIENT, str(server.folder)]
    return subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, text=True)


def connect(server: Server, database: str = DATABASE) -> psycopg.Connection:
    return psycopg.connect(host=str(server.socket_folder), port=PORT, user=USER, dbname=database)


def supervisor_of(server: Server) -> int:
    """The postmaster's parent."""
    postmaster = server.postmaster()
    answer = subprocess.run(["ps", "-o", "ppid=", "-p", str(postmaster)], capture_output=True, text=True, check=True)
    return int(answer.stdout)


def end(server: Server, number: signal.Signals = signal.SIGINT) -> None:
    """Stop or kill the server, and wait until its supervisor has gone with it."""
    postmaster = server.postmaster()
    assert postmaster
    os.kill(postmaster, number)
    wait_until(lambda: not is_supervised(server))
