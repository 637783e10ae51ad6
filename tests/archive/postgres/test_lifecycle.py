"""The embedded server starts once, ends with its last client, and comes back after it was killed."""

import os
import signal
import subprocess

import psycopg
import pytest

from archive.postgres.running import ensure_running, is_running, is_supervised
from archive.postgres.server import Server, ServerRefusedError
from tests.archive.postgres.processes import connect, end, start_client, supervisor_of, wait_until

Clients = list[subprocess.Popen[str]]


def announced_postmaster(client: subprocess.Popen[str]) -> int:
    assert client.stdout is not None
    return int(client.stdout.readline())


def test_six_processes_at_once_start_one_server(server: Server, clients: Clients) -> None:
    clients.extend(start_client(server) for _ in range(6))

    assert len({announced_postmaster(client) for client in clients}) == 1


def test_the_server_stops_once_its_last_client_is_killed(server: Server, clients: Clients) -> None:
    clients.append(start_client(server))
    postmaster = announced_postmaster(clients[0])

    clients[0].kill()

    wait_until(lambda: not is_supervised(server))
    with pytest.raises(ProcessLookupError):
        os.kill(postmaster, 0)
    assert not server.socket_folder.exists()


def test_the_server_stays_while_one_client_of_two_lives(server: Server, clients: Clients) -> None:
    clients.extend(start_client(server) for _ in range(2))
    postmasters = {announced_postmaster(client) for client in clients}

    clients[0].kill()

    with pytest.raises(AssertionError):
        wait_until(lambda: not is_supervised(server), patience=5)
    assert postmasters == {server.postmaster()}


def test_rows_outlive_a_killed_server(server: Server) -> None:
    ensure_running(server)
    with connect(server) as connection:
        connection.execute("CREATE TABLE held (symbol text)")
        connection.execute("INSERT INTO held VALUES ('S/RES/2482 (2019)')")

    end(server, signal.SIGKILL)
    ensure_running(server)

    with connect(server) as connection:
        assert connection.execute("SELECT symbol FROM held").fetchall() == [("S/RES/2482 (2019)",)]


def test_a_server_whose_supervisor_was_killed_is_replaced(server: Server) -> None:
    ensure_running(server)
    orphan = server.postmaster()
    os.kill(supervisor_of(server), signal.SIGKILL)
    wait_until(lambda: not is_supervised(server))

    ensure_running(server)

    assert is_running(server)
    assert server.postmaster() != orphan


def test_a_server_that_lost_its_socket_is_replaced(server: Server) -> None:
    ensure_running(server)
    server.socket.unlink()

    wait_until(lambda: not is_supervised(server))
    ensure_running(server)

    assert is_running(server)


def test_a_half_made_cluster_is_thrown_away(server: Server) -> None:
    server.unfinished_cluster.mkdir(parents=True)
    (server.unfinished_cluster / "PG_VERSION").write_text("18\n")

    ensure_running(server)

    assert is_running(server)
    assert not server.unfinished_cluster.exists()


def test_a_pid_file_left_by_a_crash_of_the_machine_does_not_matter(server: Server) -> None:
    ensure_running(server)
    postmaster = server.postmaster()
    assert postmaster
    pid_file = server.cluster / "postmaster.pid"
    left = pid_file.read_text().replace(str(postmaster), str(os.getpid()), 1)
    end(server)
    pid_file.write_text(left)

    ensure_running(server)

    assert is_running(server)


def test_a_cluster_of_another_postgres_is_refused_in_a_sentence(server: Server) -> None:
    server.cluster.mkdir(parents=True)
    (server.cluster / "PG_VERSION").write_text("14\n")

    with pytest.raises(ServerRefusedError, match="was written by Postgres 14"):
        ensure_running(server)


def test_a_server_that_cannot_start_says_why(server: Server) -> None:
    ensure_running(server)
    end(server)
    (server.cluster / "postgresql.conf").write_text("no_such_setting = 1\n")

    with pytest.raises(ServerRefusedError, match="would not start"):
        ensure_running(server)


def test_nobody_on_the_network_reaches_the_server(server: Server) -> None:
    ensure_running(server)

    with connect(server) as connection:
        assert connection.execute("SHOW listen_addresses").fetchone() == ("",)
    assert server.socket_folder.stat().st_mode & 0o077 == 0


def test_a_socket_folder_open_to_others_is_not_trusted(server: Server) -> None:
    ensure_running(server)

    server.socket_folder.chmod(0o755)

    assert not server.is_ready()
    server.socket_folder.chmod(0o700)


@pytest.mark.parametrize(
    ("configuration", "text", "word"),
    [("russian", "Совета", "совет"), ("french", "Décide", "décider"), ("simple", "ÉTATS", "états")],
)
def test_words_with_letters_beyond_ascii_are_found(server: Server, configuration: str, text: str, word: str) -> None:
    ensure_running(server)

    with connect(server) as connection:
        question = "SELECT to_tsvector(%s::regconfig, %s) @@ to_tsquery(%s::regconfig, %s)"
        assert connection.execute(question, (configuration, text, configuration, word)).fetchone() == (True,)


def test_a_database_of_another_name_is_not_there(server: Server) -> None:
    ensure_running(server)

    with pytest.raises(psycopg.OperationalError, match="does not exist"):
        connect(server, "another")
