"""The port that the archive is served on: read from PORT, and looked at before it is needed."""

import os
import socket

DEFAULT = 8000
LARGEST = 65_535


class PortRefusedError(Exception):
    """The port cannot be served on; the message says why, and what to do, in one sentence."""


def chosen() -> int:
    """The port that PORT names. Raises PortRefusedError for a word that names none."""
    word = os.environ.get("PORT") or str(DEFAULT)
    if not (word.isascii() and word.isdecimal() and 0 < int(word[:6]) <= LARGEST):
        raise PortRefusedError(f"PORT is a number from 1 to {LARGEST}, and not {word!r}.")
    return int(word)


def check(address: tuple[str, int]) -> None:
    """Raise PortRefusedError where nobody could listen at the address just now."""
    host, port = address[:2]
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except PermissionError:
            refusal = f"Port {port} is kept for the system: choose another with `make run PORT={DEFAULT}`."
            raise PortRefusedError(refusal) from None
        except OSError:
            another = port + 1 if port < LARGEST else DEFAULT
            refusal = f"Port {port} is taken: choose another with `make run PORT={another}`."
            raise PortRefusedError(refusal) from None
