"""Processes that read files, one for each core: what a file holds is found beside the database, not before it.

A reader knows neither Django nor the database: it starts in a fifth of a second and holds no connection. It ends when
its pipe is closed, however the process at the other end came to its own.
"""

import multiprocessing
import signal
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import PurePosixPath
from typing import Final, Protocol, TypeVar

from resolutions.languages import BY_CODE
from resolutions.parsing.document import ParsedResolution
from resolutions.parsing.errors import NotRead, Refused
from resolutions.parsing.read import read
from resolutions.sentences import THE_TEXT, sentence

# What may wait to be taken: enough for the readers to go on while a batch is written, and bounded in memory.
_FILES_AHEAD: Final = 40  # of each reader
_BYTES_AHEAD: Final = 16 * 2**20
_TRIES: Final = 2
READY: Final = "ready"


class Given(Protocol):
    """A file to be read: one that could not be opened has its problem already."""

    @property
    def name(self) -> str: ...
    @property
    def content(self) -> bytes: ...
    @property
    def problem(self) -> NotRead | None: ...
    @property
    def language(self) -> str: ...


AnyGiven = TypeVar("AnyGiven", bound=Given)
Found = ParsedResolution | NotRead


def read_all(files: Iterable[AnyGiven], jobs: int) -> Iterator[tuple[AnyGiven, Found]]:
    """Each file, in order, with what was read of it or why nothing was. With one job this process itself reads."""
    if jobs == 1:
        yield from ((file, file.problem or read_one(file.content, file.name, file.language)) for file in files)
        return
    readers = _Readers(jobs)
    try:
        yield from _in_order(files, readers, jobs * _FILES_AHEAD)
    finally:
        readers.end()


def read_one(content: bytes, name: str, language: str) -> Found:
    """What is read of the bytes of a file. What a person says of its language is obeyed; "" where nobody said it."""
    try:
        return read(content, name=PurePosixPath(name).name, language=BY_CODE.get(language))
    except NotRead as reason:
        return reason


def _in_order(files: Iterable[AnyGiven], readers: "_Readers", most_files: int) -> Iterator[tuple[AnyGiven, Found]]:
    ahead: deque[tuple[AnyGiven, Future[Found]]] = deque()
    size = 0
    for file in files:
        ahead.append((file, readers.read(file)))
        size += len(file.content)
        while len(ahead) > most_files or (size > _BYTES_AHEAD and len(ahead) > 1):
            first, found = ahead.popleft()
            size -= len(first.content)
            yield first, found.result()
    while ahead:
        first, found = ahead.popleft()
        yield first, found.result()


class _Readers:
    """So many threads, each with a reader of its own that it sends files to and waits for."""

    def __init__(self, jobs: int) -> None:
        self._threads = ThreadPoolExecutor(jobs)
        self._own = threading.local()
        self._all: list[_Reader] = []

    def read(self, file: Given) -> Future[Found]:
        if file.problem is None:
            return self._threads.submit(self._read, file.content, file.name, file.language)
        known: Future[Found] = Future()
        known.set_result(file.problem)
        return known

    def end(self) -> None:
        self._threads.shutdown(cancel_futures=True)
        for reader in self._all:
            reader.end()

    def _read(self, content: bytes, name: str, language: str) -> Found:
        if not hasattr(self._own, "reader"):
            self._own.reader = _Reader()
            self._all.append(self._own.reader)
        reader: _Reader = self._own.reader
        return reader.read(content, name, language)


class _Reader:
    """A process that reads, replaced by another when it dies. The file that it died on is tried once more."""

    def __init__(self) -> None:
        self._start()

    def read(self, content: bytes, name: str, language: str) -> Found:
        for _attempt in range(_TRIES):
            try:
                self._pipe.send((content, name, language))
                found: Found = self._pipe.recv()
            except (EOFError, OSError):
                self.end()
                self._start()
            else:
                return found
        return Refused(THE_TEXT, sentence("The process that read it died on it, and another one did too."))

    def end(self) -> None:
        self._pipe.close()
        self._process.join()

    def _start(self) -> None:
        """Raises ChildProcessError where no reader can be had: that is no fault of a file."""
        for _attempt in range(_TRIES):  # one that is killed as it starts is replaced too
            self._spawn()
            with suppress(EOFError, OSError):
                self._pipe.recv()
                return
            self.end()
        raise ChildProcessError("A process that reads files could not be started.")

    def _spawn(self) -> None:
        fresh = multiprocessing.get_context("spawn")  # a fork would take the database's connections along
        self._pipe, theirs = fresh.Pipe()
        self._process = fresh.Process(target=_serve, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()


def _serve(pipe: Connection) -> None:
    """Read what comes through the pipe until nobody is at its other end. Ctrl-C is for whoever started us."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        pipe.send(READY)
        while True:
            pipe.send(read_one(*pipe.recv()))
    except (EOFError, OSError):
        return
