"""Django's PostgreSQL backend, over the embedded server named by FOLDER, which it starts when first needed."""

from pathlib import Path
from typing import Any

import psycopg
from django.db import DEFAULT_DB_ALIAS
from django.db.backends.postgresql import base
from django.db.utils import OperationalError

from archive.postgres.running import ensure_running, is_supervised
from archive.postgres.server import PORT, Server, ServerRefusedError


class DatabaseWrapper(base.DatabaseWrapper):
    """A connection to the embedded server.

    Requests come to `get_new_connection` each time, and mostly leave with a connection from the pool: there a look at
    the supervisor's lock is enough. Where a connection is really opened, the server is asked for an answer.
    """

    def __init__(self, settings_dict: dict[str, Any], alias: str = DEFAULT_DB_ALIAS) -> None:
        super().__init__(settings_dict, alias)
        self.server = Server(Path(settings_dict["FOLDER"]))
        settings_dict["HOST"] = str(self.server.socket_folder)
        settings_dict["PORT"] = str(PORT)
        if pool := settings_dict["OPTIONS"].get("pool"):
            settings_dict["OPTIONS"]["pool"] = pool | {"connection_class": _connection_class(self.server)}

    def get_new_connection(self, conn_params: dict[str, Any]) -> psycopg.Connection:
        try:
            if not self.pool or not is_supervised(self.server):
                ensure_running(self.server)
        except ServerRefusedError as refusal:
            raise OperationalError(str(refusal)) from refusal
        return super().get_new_connection(conn_params)


def _connection_class(server: Server) -> type[psycopg.Connection]:
    """Connections that the pool opens by itself, in its own threads, after the server was killed."""

    class EmbeddedConnection(psycopg.Connection):
        @classmethod
        def connect(cls, conninfo: str = "", **parameters: Any) -> psycopg.Connection:  # type: ignore[override]
            ensure_running(server)
            return super().connect(conninfo, **parameters)

    return EmbeddedConnection
