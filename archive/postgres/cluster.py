"""The server's data folder: created whole or not at all."""

import shutil
import subprocess
import sys
import tempfile

from archive.postgres.identity import Identity
from archive.postgres.server import DATABASE, USER, Server, ServerRefusedError, binaries

# Under LC_ALL=C Cyrillic and accented search fails silently; macOS has no C.UTF-8.
LOCALE = "en_US.UTF-8" if sys.platform == "darwin" else "C.UTF-8"

INITDB = (
    f"--username={USER}",
    "--auth=trust",  # the socket's folder is private: whoever can reach the socket is us
    "--encoding=UTF8",
    f"--locale={LOCALE}",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
)


def create(server: Server, identity: Identity) -> None:
    """Make the cluster, with the archive's empty database in it, beside its place and move it there."""
    shutil.rmtree(server.unfinished_cluster, ignore_errors=True)
    server.unfinished_cluster.mkdir(mode=0o700)
    identity.owns(server.unfinished_cluster)
    where = str(server.unfinished_cluster)
    _run(identity, identity.command("initdb", "--pgdata", where, *INITDB))
    _run(identity, identity.command("postgres", "--single", "-D", where, "postgres"), f"CREATE DATABASE {DATABASE}\n")
    server.unfinished_cluster.rename(server.cluster)


def check_version(server: Server) -> None:
    """Refuse a cluster that another major version of Postgres wrote.

    Raises ServerRefusedError: "… was written by Postgres 17, and this is Postgres 18: …".
    """
    written_by = (server.cluster / "PG_VERSION").read_text().strip()
    answer = subprocess.run([binaries() / "postgres", "--version"], capture_output=True, text=True, check=True)  # noqa: S603
    ours = answer.stdout.split()[-1].partition(".")[0]
    if written_by != ours:
        raise ServerRefusedError(
            f"{server.cluster} was written by Postgres {written_by}, and this is Postgres {ours}: "
            "carry it over with pg_upgrade, or move it away and load the archive again."
        )


def _run(identity: Identity, command: list[str], words: str = "") -> None:
    with tempfile.TemporaryFile() as said:
        program = identity.start(command, stdin=subprocess.PIPE, output=said.fileno())
        program.communicate(words.encode())
        if program.returncode:
            said.seek(0)
            reason = " ".join(said.read().decode(errors="replace").split())
            raise ServerRefusedError(f"The database could not be created: {reason}")
