"""A Postgres of one's own for the length of a drill or a test, made of the embedded server's programs."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

import psycopg
from psycopg import sql

from archive.backup.databases import Database
from archive.postgres import cluster
from archive.postgres.identity import Identity, identity_for
from archive.postgres.server import DATABASE, PORT, USER, Server, ServerRefusedError

PATIENCE = 60
PAUSE = 0.05

# Nothing here outlives the server, so nothing need reach the disk.
SETTINGS = {"listen_addresses": "", "port": str(PORT), "fsync": "off", "full_page_writes": "off", "autovacuum": "off"}


@contextmanager
def private_server() -> Iterator["PrivateServer"]:
    """A server with one empty database, reached through a socket of ours alone; gone without a trace afterwards.

    Raises ServerRefusedError where the embedded Postgres is not installed.
    """
    folder = Path(tempfile.mkdtemp(prefix="archive-"))
    folder.chmod(0o755)  # the server may run as another user, whose own folder inside is private
    private = PrivateServer(Server(folder), identity_for(Server(folder)))
    try:
        cluster.create(private.server, private.identity)
        private.start()
        yield private
    finally:
        private.stop()
        shutil.rmtree(folder, ignore_errors=True)
        shutil.rmtree(private.server.socket_folder, ignore_errors=True)


class PrivateServer:
    """A server that can be stopped and started again."""

    def __init__(self, server: Server, identity: Identity) -> None:
        self.server = server
        self.identity = identity
        self._running: subprocess.Popen[bytes] | None = None

    def url(self, name: str = DATABASE) -> str:
        """The address of one of its databases, as in DATABASE_URL."""
        return f"postgresql://{USER}@/{name}?host={quote(str(self.server.socket_folder), safe='')}"

    def database(self, name: str = DATABASE) -> Database:
        return Database.named(self.url(name))

    def create_database(self, name: str) -> Database:
        """One more empty database."""
        with self.database().connect() as connection:
            connection.autocommit = True
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        return self.database(name)

    def start(self) -> None:
        self.server.socket_folder.mkdir(mode=0o700, exist_ok=True)
        self.identity.owns(self.server.socket_folder)
        settings = SETTINGS | {"unix_socket_directories": str(self.server.socket_folder)}
        words = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
        command = self.identity.command("postgres", "-D", str(self.server.cluster), *words)
        with self.server.log.open("ab") as log:
            self._running = self.identity.start(command, stdin=subprocess.DEVNULL, output=log.fileno())
        self._wait_until_it_answers(self._running)

    def stop(self) -> None:
        """Stop as a restart for an upgrade would: connections are cut, and what they held is rolled back."""
        if self._running is None:
            return
        self._running.send_signal(signal.SIGINT)
        try:
            self._running.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            os.kill(self._running.pid, signal.SIGKILL)
            self._running.wait()
        self._running = None

    def _wait_until_it_answers(self, running: subprocess.Popen[bytes]) -> None:
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                self.database().connect().close()
            except psycopg.OperationalError:
                if running.poll() is not None or time.monotonic() > deadline:
                    raise ServerRefusedError(
                        f"The private Postgres did not start: {self.server.last_words()}"
                    ) from None
                time.sleep(PAUSE)
            else:
                return
