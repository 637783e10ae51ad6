"""How fast the archive answers, beside a view of one query on the same server and Datasette on the same texts.

    ARCHIVE_HOME=... make bench          the archive there, in which the whole corpus is loaded

Servers run as for the public on 127.0.0.1, one after the other: the archive with its two workers, Datasette as two
processes, each with every other client. Cold: every page is made anew, as after a change; warm: kept pages may answer;
304: the browser has the page and asks whether it changed. Not a test of the suite: a busy machine would fail it. What
counts are the ratios, all taken in one run.
"""

import os
import platform
import sys
import tempfile
import time
from pathlib import Path

PROJECT = Path(__file__).parents[2]
sys.path.insert(0, str(PROJECT))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "archive.settings")

import django  # noqa: E402

django.setup()

from tests.bench import yardstick  # noqa: E402
from tests.bench.driving import Figures, drive, validator_of  # noqa: E402
from tests.bench.pages import ONE_QUERY, PAGES, WARM_AT_LEAST  # noqa: E402
from tests.bench.serving import archive, datasette  # noqa: E402

TIMES = {1: 40, 8: 160}  # how often an address is asked for, by the number of clients


def main() -> None:
    ours = {page.name: page.ours for page in (ONE_QUERY, *PAGES)}
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        database = Path(folder) / "corpus.db"
        rows = yardstick.write(database)
        _tell(f"Served by Python {platform.python_version()}, in which a loop takes {plain_python():.0f} ms")
        _tell("The same in Datasette: " + ", ".join(f"{count:,} {table}" for table, count in rows.items()))
        with archive(BENCH_COLD="1") as base:
            cold = _driven([base], ours)
        with archive() as base:
            warm = _driven([base], ours)
            validators = {page.name: validator_of(base, page.ours) for page in PAGES}
            unchanged = _driven([base], {page.name: page.ours for page in PAGES}, validators)
        program = os.environ["DATASETTE"]
        with datasette(program, database) as one, datasette(program, database) as two:
            other = _driven([one, two], {page.name: page.theirs for page in PAGES if page.theirs})
    for clients in TIMES:
        _table(clients, cold, warm, unchanged, other)
    _verdicts(cold, warm, other)


def plain_python() -> float:
    """Milliseconds, at their least, of a loop that only this Python and this machine make slow: runs differ in both."""

    def took() -> float:
        begun, held = time.process_time(), dict[str, int]()
        for number in range(300_000):
            word = str(number)
            held[word] = len(word)
        return 1000 * (time.process_time() - begun)

    return min(took() for _ in range(9))


Told = dict[tuple[str, int], Figures]  # by the name of a page and the number of clients


def _driven(bases: list[str], addresses: dict[str, str], validators: dict[str, str] | None = None) -> Told:
    told = {}
    for name, address in addresses.items():
        validator = (validators or {}).get(name, "")
        drive(bases, address, 2, 6, validator)  # both workers have seen it
        for clients, times in TIMES.items():
            told[name, clients] = drive(bases, address, clients, times, validator)
    return told


def _table(clients: int, cold: Told, warm: Told, unchanged: Told, other: Told) -> None:
    _tell(f"\nTo {clients} at a time: ms for half and for 95 of 100 answers, answers a second, kB as sent\n")
    heads = "cold p50 | p95 | per s | warm p50 | p95 | per s | kB | 304 p95 | per s | Datasette p50 | p95 | per s | kB"
    _tell(f"| page | {heads} |")
    _tell("|---|" + "---:|" * 13)
    for page in (ONE_QUERY, *PAGES):
        one, two, three, four = (told.get((page.name, clients)) for told in (cold, warm, unchanged, other))
        cells = [*_cells(one)[:3], *_cells(two), *_cells(three)[1:3], *_cells(four)]
        _tell(f"| {page.name} | {' | '.join(cells)} |")


def _cells(figures: Figures | None) -> list[str]:
    if figures is None:
        return ["–"] * 4
    size = f"{figures.size / 1000:.1f}"
    return [f"{figures.p50:.1f}", f"{figures.p95:.1f}", f"{figures.per_second:.0f}", size]


def _verdicts(cold: Told, warm: Told, other: Told) -> None:
    _tell("")
    for page in PAGES:
        p95 = cold[page.name, 1].p95
        _verdict(p95 <= page.within, f"{page.name}, cold, to one: p95 {p95:.1f} ms, of at most {page.within:.0f}")
    for page in PAGES:
        if page.times:
            times = cold[page.name, 8].per_second / other[page.name, 8].per_second
            _verdict(
                times >= page.times, f"{page.name}, cold, to eight: {times:.1f} × Datasette, of at least {page.times}"
            )
    for page in PAGES:
        share = warm[page.name, 8].per_second / warm[ONE_QUERY.name, 8].per_second
        _verdict(
            share >= WARM_AT_LEAST, f"{page.name}, warm, to eight: {share:.2f} × one query, of at least {WARM_AT_LEAST}"
        )


def _verdict(is_met: bool, words: str) -> None:
    _tell(f"- {'met' if is_met else '**not met**'}: {words}")


def _tell(line: str) -> None:
    print(line, flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
