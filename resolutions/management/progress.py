"""How long work is told: one line that fills on a terminal, a line now and then elsewhere."""

import time
from collections.abc import Callable
from typing import Final, TextIO

_WIDTH: Final = 30
_PAUSES: Final = {True: 0.1, False: 10.0}  # seconds between two lines: on a terminal, elsewhere


class FetchProgress:
    """Tells how much of a file has come, how fast, and how long the rest will take."""

    def __init__(self, out: TextIO, clock: Callable[[], float] = time.monotonic) -> None:
        self.out, self.clock = out, clock
        self.is_terminal = out.isatty()
        self.name = ""
        self.begun_at = self.told_at = 0.0
        self.begun_with = 0

    def came(self, name: str, size: int, whole: int | None) -> None:
        now = self.clock()
        if name != self.name:
            self.name, self.begun_at, self.begun_with = name, now, size
            self.told_at = now - _PAUSES[self.is_terminal]
        if now - self.told_at >= _PAUSES[self.is_terminal] or size == whole:
            self.told_at = now
            self._tell(size, whole, now - self.begun_at)

    def waits(self, name: str, reason: str, seconds: float) -> None:
        self.end()
        self.out.write(f"{name}: {reason}; trying again in {seconds:,.0f} seconds.\n")
        self.out.flush()

    def end(self) -> None:
        """Leave the line that was filled; the next file, or the next attempt, begins one of its own."""
        if self.is_terminal and self.name:
            self.out.write("\n")
        self.name = ""

    def _tell(self, size: int, whole: int | None, seconds: float) -> None:
        rate = (size - self.begun_with) / seconds if seconds > 0 else 0.0
        words = [f"{self.name}: {megabytes(size)}"]
        if whole:
            words[0] += f" of {megabytes(whole)} ({size * 100 // whole} %)"
        if rate:
            words.append(f"{megabytes(rate)} a second")
            if whole and size < whole:
                words.append(f"{(whole - size) / rate:,.0f} s left")
        line = ", ".join(words)
        if self.is_terminal:
            filled = _WIDTH * size // whole if whole else 0
            bar = f"[{'#' * filled:<{_WIDTH}}] " if whole else ""
            self.out.write(f"\r\x1b[K{bar}{line}")
        else:
            self.out.write(f"{line}\n")
        self.out.flush()


def megabytes(size: float) -> str:
    return f"{size / 1_000_000:,.1f} MB"


class FileProgress:
    """Tells how many of many files are done, how fast, and how long the rest will take."""

    def __init__(self, out: TextIO, whole: int, clock: Callable[[], float] = time.monotonic) -> None:
        self.out, self.whole, self.clock = out, whole, clock
        self.is_terminal = out.isatty()
        self.done = 0
        self.begun_at = self.told_at = clock()

    def came(self) -> None:
        self.done += 1
        now = self.clock()
        if now - self.told_at >= _PAUSES[self.is_terminal]:
            self.told_at = now
            self._tell(self.done / (now - self.begun_at))

    def close(self) -> None:
        """Take the line away: what came of the files is told next."""
        if self.is_terminal:
            self.out.write("\r\x1b[K")
            self.out.flush()

    def _tell(self, rate: float) -> None:
        left = max(0, self.whole - self.done) / rate  # more may have come meanwhile than were counted
        line = f"{self.done:,} of {self.whole:,} files, {rate:,.0f} a second, {left:,.0f} s left"
        if self.is_terminal:
            filled = min(_WIDTH, _WIDTH * self.done // self.whole)
            self.out.write(f"\r\x1b[K[{'#' * filled:<{_WIDTH}}] {line}")
        else:
            self.out.write(f"{line}\n")
        self.out.flush()
