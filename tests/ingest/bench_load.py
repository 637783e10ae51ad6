"""How long a load takes and how much memory: into an empty archive of its own, then again with nothing changed.

    make bench-load FROM=FOLDER         (else the folder that ARCHIVE_CORPORA names)

Not a test of the suite: a busy machine would fail it, which is why processor seconds are told beside those of the
clock. Set-up, which loads the shipped facts, is told apart. Memory is the most that any one process held at a time,
shared pages counted in each: the loader, its readers, and every process of Postgres; Linux tells it.
"""

import os
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from archive.postgres.running import PROJECT
from archive.postgres.server import Server

PAUSE = 0.2  # seconds between two looks
TICKS = os.sysconf("SC_CLK_TCK")


@dataclass
class Watch:
    """What the processes of a load and of Postgres were seen to use: megabytes by kind, processor seconds."""

    postgres: Server
    peaks: dict[str, float] = field(default_factory=dict)
    postgres_seconds: float = 0.0

    def look(self, loader: int) -> None:
        parents = _parents()
        self._weigh("loader", [loader])
        self._weigh("a reader", _below(loader, parents))
        if postmaster := self._postmaster():
            family = _below(postmaster, parents)
            self._weigh("a process of Postgres", [postmaster, *family])
            seconds = _seconds(postmaster, with_ended=True) + sum(map(_seconds, family))
            self.postgres_seconds = max(self.postgres_seconds, seconds)

    def _postmaster(self) -> int:
        try:
            return int((self.postgres.cluster / "postmaster.pid").read_text().split()[0])
        except (OSError, IndexError, ValueError):
            return 0

    def _weigh(self, kind: str, processes: Iterable[int]) -> None:
        self.peaks[kind] = max([self.peaks.get(kind, 0.0), *map(_peak, processes)])


def _parents() -> dict[int, int]:
    """The parent of every process."""
    told = ((int(path.name), _fields(int(path.name))) for path in Path("/proc").glob("[0-9]*"))
    return {process: int(fields[1]) for process, fields in told if fields}


def _below(ancestor: int, parents: dict[int, int]) -> list[int]:
    children = [process for process, parent in parents.items() if parent == ancestor]
    return children + [lower for child in children for lower in _below(child, parents)]


def _fields(process: int) -> list[str]:
    """What the kernel tells of a process, from its state on; nothing once it has ended."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return []


def _seconds(process: int, *, with_ended: bool = False) -> float:
    """Its processor seconds, with those of its children that have ended where asked."""
    return sum(map(int, _fields(process)[11 : 15 if with_ended else 13])) / TICKS


def _peak(process: int) -> float:
    try:
        found = re.search(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{process}/status").read_text())
    except OSError:
        return 0.0
    return int(found[1]) / 1024 if found else 0.0


def _run(watch: Watch, *words: str) -> tuple[str, float, float]:
    """What a command of the archive says, its seconds by the clock, and those of the processor but for Postgres."""
    begun, used = time.monotonic(), _used()
    environment = os.environ | {"ARCHIVE_HOME": str(watch.postgres.folder.parent)}
    environment.pop("DATABASE_URL", None)
    with tempfile.TemporaryFile("w+") as said:
        command = [sys.executable, "manage.py", *words]
        process = subprocess.Popen(command, cwd=PROJECT, env=environment, stdout=said, stderr=subprocess.STDOUT)
        while process.poll() is None:
            watch.look(process.pid)
            time.sleep(PAUSE)
        said.seek(0)
        text = said.read()
    if process.returncode:
        sys.exit(text)
    return text, time.monotonic() - begun, _used() - used


def _used() -> float:
    """The processor seconds of what was started here and has ended."""
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    return ended.ru_utime + ended.ru_stime


def _tell(line: str) -> None:
    print(line, flush=True)  # noqa: T201


def _load(watch: Watch, name: str, folder: str, words: Iterable[str]) -> None:
    before = watch.postgres_seconds
    said, clock, used = _run(watch, "load", folder, *words)
    table = [line for line in said.splitlines() if "s left" not in line]
    rates = re.search(r"seconds: (.*)", table[-1])
    _tell(
        f"{name}: {clock:.1f} s; of the processors {used:.1f} s in the loader and its readers and"
        f" {watch.postgres_seconds - before:.1f} s in Postgres"
    )
    if rates:
        _tell(f"  {rates[1]}")


def main(folder: str, *words: str) -> None:
    with tempfile.TemporaryDirectory(prefix="bench-load-") as home:
        watch = Watch(Server(Path(home) / "postgres"))
        _, clock, _used = _run(watch, "set_up")
        _tell(f"Set up with the shipped facts: {clock:.1f} s")
        watch.peaks.clear()
        _load(watch, "Into an empty archive", folder, words)
        for kind, peak in watch.peaks.items():
            _tell(f"  {peak:,.0f} MB at most in {'the loader' if kind == 'loader' else kind}")
        _load(watch, "Again", folder, words)
        postmaster = watch._postmaster()
        while postmaster and _fields(postmaster):  # its supervisor ends it some seconds after its last client
            time.sleep(PAUSE)


if __name__ == "__main__":
    chosen = os.environ.get("FROM") or os.environ.get("ARCHIVE_CORPORA")
    if not chosen:
        sys.exit("Say what to load: make bench-load FROM=FOLDER")
    main(str(Path(chosen).expanduser()), *sys.argv[1:])
