"""File locks. The kernel lets go of a lock when its last holder dies, even by kill -9, so none is ever left behind."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def open_lock(path: Path) -> int:
    """A descriptor on the lock file, made where it is missing; not handed down to programs started from here."""
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)


def share(descriptor: int) -> None:
    """Hold the lock together with others; waits while somebody holds it alone."""
    fcntl.flock(descriptor, fcntl.LOCK_SH)


def take(descriptor: int) -> None:
    """Hold the lock alone; waits for every other holder."""
    fcntl.flock(descriptor, fcntl.LOCK_EX)


def try_to_take(descriptor: int) -> bool:
    """Hold the lock alone if nobody else holds it at this moment."""
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def release(descriptor: int) -> None:
    fcntl.flock(descriptor, fcntl.LOCK_UN)


@contextmanager
def held_alone(path: Path) -> Iterator[None]:
    """The lock is ours for the length of the block, among processes and threads alike."""
    descriptor = open_lock(path)
    try:
        take(descriptor)
        yield
    finally:
        os.close(descriptor)


def is_held(path: Path) -> bool:
    """Whether somebody holds the lock alone."""
    if not path.exists():
        return False
    descriptor = open_lock(path)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(descriptor)
    return False
