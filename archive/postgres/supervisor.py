"""The server's parent: starts it, and stops it once nobody has used it for some seconds.

Run detached, as `python -m archive.postgres.supervisor FOLDER`, so that no Ctrl-C meant for a client reaches it. It
lives exactly as long as its server, and it holds `supervisor.lock` for that time.
"""

import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path
from types import FrameType

from archive.postgres.identity import Identity, identity_for
from archive.postgres.locks import open_lock, release, take, try_to_take
from archive.postgres.server import PORT, Server, ServerRefusedError

GRACE = 3.0
PAUSE = 0.25
PATIENCE = 60

# What differs from Postgres's own defaults, for one machine that mostly reads: no network, no JIT (its compiling costs
# more than the archive's queries), costs of a solid-state disk. Durability (fsync) stays as Postgres has it.
SETTINGS = {
    "listen_addresses": "",
    "port": str(PORT),
    "unix_socket_permissions": "0700",
    "max_connections": "100",
    "shared_buffers": "128MB",
    "effective_cache_size": "512MB",
    "work_mem": "16MB",
    "maintenance_work_mem": "128MB",
    "max_wal_size": "512MB",
    "random_page_cost": "1.1",
    "jit": "off",
    "log_checkpoints": "off",
    "timezone": "UTC",
}


def supervise(server: Server) -> None:
    """Start the server, and see it to its end."""
    _wait_for_the_last_server(server)
    _make_socket_folder(server, identity := identity_for(server))
    signal.signal(signal.SIGTERM, _leave)
    postgres = _start(server, identity)
    try:
        _watch(server, postgres)
    finally:
        _stop(postgres)
        server.socket_folder.rmdir()


def _wait_for_the_last_server(server: Server) -> None:
    """An earlier server, or what is left of a killed one, must be gone; then its pid file means nothing.

    The lock tells, and not the pid file: after a crash of the machine its number may be another process's.
    """
    descriptor = open_lock(server.server_lock)
    while not try_to_take(descriptor):
        if orphan := server.postmaster():
            _ask_to_stop(orphan)
        time.sleep(PAUSE)
    (server.cluster / "postmaster.pid").unlink(missing_ok=True)
    os.close(descriptor)


def _make_socket_folder(server: Server, identity: Identity) -> None:
    server.socket_folder.mkdir(mode=0o700, exist_ok=True)
    found = server.socket_folder.lstat()
    if stat.S_ISDIR(found.st_mode) and found.st_uid == os.geteuid():
        server.socket_folder.chmod(0o700)
        identity.owns(server.socket_folder)
    if not server.has_private_socket():
        raise ServerRefusedError(f"{server.socket_folder} belongs to somebody else: remove it and start again.")


def _start(server: Server, identity: Identity) -> subprocess.Popen:
    """Start the server with `server.lock` in its hands."""
    settings = SETTINGS | {"unix_socket_directories": str(server.socket_folder)}
    options = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
    lock = open_lock(server.server_lock)
    take(lock)
    command = identity.command("postgres", "-D", str(server.cluster), *options)
    postgres = identity.start(command, stdin=subprocess.DEVNULL, output=sys.stderr.fileno(), keep=[lock])
    os.close(lock)
    return postgres


def _watch(server: Server, postgres: subprocess.Popen) -> None:
    """Return when the server has ended, when it has lost its socket, or with `clients.lock` once nobody uses it."""
    clients = open_lock(server.clients_lock)
    last_used = time.monotonic()
    while postgres.poll() is None:
        if server.state() == "ready" and not server.socket.exists():
            return
        if not try_to_take(clients):
            last_used = time.monotonic()
        elif time.monotonic() - last_used > GRACE:
            return
        else:
            release(clients)
        _pause(postgres)


def _pause(postgres: subprocess.Popen) -> None:
    """Wait a little, and no longer than the server lives: whoever finds it dead waits for us to go."""
    try:
        postgres.wait(PAUSE)
    except subprocess.TimeoutExpired:
        return


def _stop(postgres: subprocess.Popen) -> None:
    """Ask for a fast shutdown, which rolls back what is open; insist where it is not heard."""
    for number in (signal.SIGINT, signal.SIGQUIT, signal.SIGKILL):
        if postgres.poll() is None:
            postgres.send_signal(number)
        try:
            postgres.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            continue
        return


def _ask_to_stop(postmaster: int) -> None:
    try:
        os.kill(postmaster, signal.SIGINT)
    except ProcessLookupError:
        return


def _leave(number: int, frame: FrameType | None) -> None:
    raise SystemExit(0)


def main(folder: str) -> None:
    """Take the supervisor's place, let go of the process that called, and supervise."""
    server = Server(Path(folder))
    take(open_lock(server.supervisor_lock))
    if os.fork():
        os._exit(0)
    try:
        supervise(server)
    except (ServerRefusedError, OSError) as reason:
        print(reason, file=sys.stderr)  # noqa: T201 -- the log of the server, whose last line is shown to the caller
        raise SystemExit(1) from None


if __name__ == "__main__":
    main(sys.argv[1])
