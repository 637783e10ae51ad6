"""What the settings read from this machine: its environment, and the secret key kept in the data folder."""

import os
import secrets
from pathlib import Path
from typing import Any

import psycopg
from django.core.exceptions import ImproperlyConfigured
from psycopg.conninfo import conninfo_to_dict

# A request holds one connection; a process answers a few requests at a time. One that died with its server is
# noticed when it is asked for, and replaced. While the server is away a reader is told so after three seconds; trying
# again is left to the next request (the pool's own attempts grow rarer, up to minutes), so that the archive is back at
# once.
POOL = {"min_size": 1, "max_size": 10, "timeout": 3, "reconnect_timeout": 2}


def words(name: str, default: str = "") -> list[str]:
    """The words of a variable that lists some, separated by commas: "archive.example.org, 127.0.0.1"."""
    return [word for part in os.environ.get(name, default).split(",") if (word := part.strip())]


def is_on(name: str) -> bool:
    """Whether a switch is on: ARCHIVE_HTTPS=1.

    Raises ImproperlyConfigured for a word that is neither yes nor no, rather than guess.
    """
    word = os.environ.get(name, "").strip().lower()
    if word in {"1", "true", "yes", "on"}:
        return True
    if word in {"", "0", "false", "no", "off"}:
        return False
    raise ImproperlyConfigured(f"{name} is a switch, 1 or 0, and not {word!r}.")


def database(folder: Path) -> dict[str, Any]:
    """The server that DATABASE_URL names, or the embedded one whose data lie in the folder."""
    if url := os.environ.get("DATABASE_URL"):
        where = _read_url(url)
    else:
        where = {"ENGINE": "archive.postgres", "FOLDER": folder, "NAME": "archive", "USER": "archive", "OPTIONS": {}}
    return where | {"CONN_HEALTH_CHECKS": True, "OPTIONS": where["OPTIONS"] | {"pool": POOL}}


def _read_url(url: str) -> dict[str, Any]:
    """A Postgres URL in libpq's own grammar: postgresql://user:password@host:5432/name?sslmode=require."""
    if not url.startswith(("postgres://", "postgresql://")):
        raise ImproperlyConfigured("DATABASE_URL must begin with postgresql://, for the archive needs Postgres.")
    try:
        options = conninfo_to_dict(url)
    except psycopg.ProgrammingError as error:
        raise ImproperlyConfigured(f"DATABASE_URL cannot be read: {error}") from None
    if not options.get("dbname"):
        raise ImproperlyConfigured("DATABASE_URL names no database: postgresql://user:password@host:5432/name.")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": options.pop("dbname"),
        "USER": options.pop("user", ""),
        "PASSWORD": options.pop("password", ""),
        "HOST": options.pop("host", ""),
        "PORT": options.pop("port", ""),
        "OPTIONS": options,
    }


def home(default: Path) -> Path:
    """The data folder, which ARCHIVE_HOME names: ~/archive, say. It need not be there yet."""
    word = os.environ.get("ARCHIVE_HOME")
    try:
        return (Path(word).expanduser() if word else default).resolve()
    except (OSError, RuntimeError) as error:
        raise ImproperlyConfigured(f"ARCHIVE_HOME names no folder that can be found: {error}") from error


def secret_key(home: Path) -> str:
    """SECRET_KEY, or the key in the data folder: generated once, readable by its owner only."""
    if key := os.environ.get("SECRET_KEY"):
        return key
    place = home / "secret-key"
    try:
        if not place.exists():
            _generate_key(place)
        return place.read_text().strip()
    except OSError as error:
        raise ImproperlyConfigured(
            f"The archive's data folder cannot be used ({error}): set ARCHIVE_HOME to one that can be written, "
            "or SECRET_KEY to a long random string."
        ) from error


def _generate_key(place: Path) -> None:
    """Write a key beside its place and link it there: of many processes starting at once, the first one's stays."""
    place.parent.mkdir(parents=True, exist_ok=True)
    draft = place.with_name(f"{place.name}.{os.getpid()}.{secrets.token_hex(4)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(secrets.token_urlsafe(64) + "\n")
    try:
        place.hardlink_to(draft)
    except FileExistsError:
        return
    finally:
        draft.unlink()
