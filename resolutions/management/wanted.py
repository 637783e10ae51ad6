"""What the options of a command may be given, or one sentence on why not."""

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

from django.core.management.base import CommandError

MOST_JOBS: Final = 64

_SYMBOL: Final = re.compile(r"(?:S/RES/)?\d+(?:\(\d{4}\))?|[AST]/\S*\d\S*")
_YEAR: Final = re.compile(r"\(\d{4}\)$")


@dataclass(frozen=True, slots=True)
class Wanted:
    """The one document that a person asks for: "S/RES/1373 (2001)", without its year, or "1373" alone."""

    symbol: str

    @classmethod
    def named(cls, word: str) -> Self:
        symbol = _squeezed(word)
        if not _SYMBOL.fullmatch(symbol):
            raise CommandError(f"{word!r} is no symbol: say it as in 'S/RES/1373', 'S/PRST/2018/9'.")
        return cls(f"S/RES/{symbol}" if symbol[0].isdigit() else symbol)

    def is_named_by(self, symbol: str) -> bool:
        squeezed = _squeezed(symbol)
        return self.symbol in (squeezed, _YEAR.sub("", squeezed))


def jobs(word: str | int | None) -> int:
    """How many processes read: "2"; as many as there are cores to be had where nobody says."""
    if word is None:
        cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
        return min(cores, MOST_JOBS)
    if not str(word).isdecimal() or not 1 <= int(word) <= MOST_JOBS:
        raise CommandError(f"{word!r} is no number of jobs: say one from 1 to {MOST_JOBS}.")
    return int(word)


def path(word: str) -> Path:
    """The path a person named. `make` hands ~/Downloads on as it was written, with no shell to say whose home it is."""
    try:
        return Path(word).expanduser()
    except RuntimeError:  # there is no such person: no such file will be found either
        return Path(word)


def _squeezed(symbol: str) -> str:
    return re.sub(r"\s", "", symbol).upper()
