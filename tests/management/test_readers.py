"""Processes that read: in order, replaced when they die, gone when they are not needed."""

import contextlib
import multiprocessing
import os
import signal
from dataclasses import dataclass

import pytest

from resolutions.management import readers
from resolutions.management.readers import read_all
from resolutions.parsing.document import ParsedResolution
from resolutions.parsing.errors import Ignored, NotRead, Refused
from tests.ingest.invented import TEXT


@dataclass(frozen=True)
class Given:
    name: str
    content: bytes = b""
    problem: NotRead | None = None
    language: str = ""


def given(number, year=1973):
    return Given(f"zip/S_RES_{number:04}_{year}_EN.txt", TEXT.format(number=number, year=year).encode())


FILES = [*(given(number) for number in range(325, 345)), Given("empty.txt"), given(500, 1982)]


def symbols(found):
    return [found.symbol.number if isinstance(found, ParsedResolution) else type(found) for _, found in found]


@pytest.mark.parametrize("jobs", [1, 2])
def test_files_are_read_in_their_order(jobs):
    found = list(read_all(FILES, jobs))
    assert [file for file, _ in found] == FILES
    assert symbols(found) == [*range(325, 345), Ignored, 500]


def test_a_file_that_could_not_be_opened_has_its_problem_already():
    problem = Refused("", "The file is encrypted.")
    ((_, found),) = read_all([Given("a.txt", problem=problem)], 2)
    assert found is problem


def test_readers_that_cannot_be_started_are_no_files_fault(monkeypatch):
    monkeypatch.setattr(readers, "_serve", _serve_nothing)
    with pytest.raises(ChildProcessError):
        list(read_all(FILES, 2))


def test_a_reader_that_is_killed_is_replaced_and_nothing_is_lost():
    found = []
    for one in read_all(FILES, 2):
        if len(found) == 2:
            for process in multiprocessing.active_children():
                os.kill(process.pid, signal.SIGKILL)
        found.append(one)
    assert symbols(found) == [*range(325, 345), Ignored, 500]


def test_a_file_that_readers_die_on_is_refused_and_the_others_go_on(monkeypatch):
    monkeypatch.setattr(readers, "_serve", _serve_until_500)
    found = list(read_all(FILES, 2))
    assert symbols(found) == [*range(325, 345), Ignored, Refused]
    assert "died on it" in str(found[-1][1])


def test_no_reader_is_left_when_whoever_asked_leaves():
    reading = read_all(FILES, 2)
    next(reading)
    reading.close()
    assert multiprocessing.active_children() == []


def test_files_are_not_taken_far_ahead_of_what_is_read(monkeypatch):
    monkeypatch.setattr(readers, "_FILES_AHEAD", 1)
    taken = []
    reading = read_all((taken.append(file) or file for file in FILES), 2)
    next(reading)
    assert len(taken) <= 4
    reading.close()


def _serve_until_500(pipe):
    """A reader that one file kills, as a fault in a library of C would."""
    pipe.send(readers.READY)
    with contextlib.suppress(EOFError):
        while True:
            content, name, language = pipe.recv()
            if "0500" in name:
                os.kill(os.getpid(), signal.SIGKILL)
            pipe.send(readers.read_one(content, name, language))


def _serve_nothing(pipe):
    """A reader that dies as it starts, as where there is no memory for it."""
