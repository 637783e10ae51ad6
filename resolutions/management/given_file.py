"""The one file that a command is given: its bytes and its name, or a sentence on why it cannot be read."""

import sys
from pathlib import Path

from django.core.management.base import CommandError

STANDARD_INPUT = "-"


def read_given(file: str) -> tuple[bytes, str]:
    """The bytes of a file, or of standard input for "-", and the file's name ("" for standard input).

    Raises CommandError where there is no such file, where it is a folder or may not be read, and where standard input
    holds nothing.
    """
    if file == STANDARD_INPUT:
        content, name = sys.stdin.buffer.read(), ""
        if not content.strip():
            raise CommandError("Standard input is empty.")
        return content, name
    path = Path(file)
    try:
        return path.read_bytes(), path.name
    except OSError as error:
        raise CommandError(_sentence(file, error)) from error


def _sentence(file: str, error: OSError) -> str:
    match error:
        case FileNotFoundError():
            return f"There is no file {file}."
        case IsADirectoryError():
            return f"{file} is a folder; name one file in it."
        case PermissionError():
            return f"{file} may not be read by this user."
        case _:
            return f"{file} could not be read: {error.strerror}."
