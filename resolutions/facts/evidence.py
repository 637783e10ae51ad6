"""All that the corpora tell of each resolution, gathered by number, before any source is believed more than another."""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol, TypeVar

from resolutions.facts import tables
from resolutions.facts.library import LibraryRecord, library_records
from resolutions.facts.printed import PrintedAdoption, read_adoption
from resolutions.symbols import LAST_KNOWN

VOTES: Final = "votes-1946-2025.csv"
MEETINGS: Final = "meetings-1946-2022.csv"
METADATA: Final = "resolution-metadata-1946-2025.csv"
RECORDS: Final = "undl-records-1-2722.csv"
LIBRARY: Final = "SCresolutions-main.zip"
CORRECTED_TEXTS: Final = "cr-unsc-res-en-gold.zip"
UNCORRECTED_TEXTS: Final = "pvs-securitycouncil-1-2259.zip"


@dataclass(frozen=True, slots=True)
class Evidence:
    """What each source tells of one resolution; None where it is silent. `repeated`: the library's second records."""

    number: int
    printed: PrintedAdoption | None
    library: LibraryRecord | None
    sittings: tuple[tables.Sitting, ...]
    listing: tables.Listing | None
    ballot: tables.Ballot | None
    record_url: str
    repeated: tuple[LibraryRecord, ...] = ()


class _Numbered(Protocol):
    @property
    def number(self) -> int: ...


_Row = TypeVar("_Row", bound=_Numbered)


def gather(corpora: Path) -> list[Evidence]:
    """The evidence of every resolution known, by number. Raises FileNotFoundError where a file is not there."""
    printed = _printed(corpora)
    records = list(_library(corpora / LIBRARY))
    library = _first_by_number(records)
    listings = _first_by_number(tables.listings(lines(corpora / METADATA)))
    ballots = _first_by_number(tables.ballots(lines(corpora / VOTES)))
    sittings = list(tables.sittings(lines(corpora / MEETINGS)))
    urls = tables.record_urls(lines(corpora / RECORDS))
    return [
        Evidence(
            number=number,
            printed=printed.get(number),
            library=library.get(number),
            sittings=tuple(sitting for sitting in sittings if sitting.number == number),
            listing=listings.get(number),
            ballot=ballots.get(number),
            record_url=urls.get(number, ""),
            repeated=tuple(one for one in records if one.number == number)[1:],
        )
        for number in range(1, LAST_KNOWN + 1)
    ]


def _first_by_number(rows: Iterable[_Row]) -> dict[int, _Row]:
    """Where a resolution stands twice (2820-2822 in the library's extract) the first, fuller, row counts."""
    by_number: dict[int, _Row] = {}
    for row in rows:
        by_number.setdefault(row.number, row)
    return by_number


def lines(path: Path) -> list[str]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return stream.readlines()


def _library(path: Path) -> Iterator[LibraryRecord]:
    with zipfile.ZipFile(path) as corpus:
        for name in sorted(corpus.namelist()):
            if "/data_extract/" in name and name.endswith(".json"):
                with corpus.open(name) as member:
                    yield from library_records(io.TextIOWrapper(member, encoding="utf-8-sig"))


def _printed(corpora: Path) -> Mapping[int, PrintedAdoption]:
    """The corrected texts tell of 1-899, the uncorrected ones, which print no vote, of the rest."""
    texts = dict(_texts(corpora / UNCORRECTED_TEXTS, r"S-RES-(\d+)"))
    texts |= dict(_texts(corpora / CORRECTED_TEXTS, r"S_RES_(\d+)"))
    return {number: read_adoption(text) for number, text in texts.items()}


def _texts(path: Path, name: str) -> Iterator[tuple[int, str]]:
    with zipfile.ZipFile(path) as corpus:
        for member in corpus.namelist():
            found = re.search(name, member)
            if found and member.endswith(".txt"):
                yield int(found[1]), _decoded(corpus.read(member))


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")
