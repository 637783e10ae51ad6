"""Texts without markup at full scale: what is refused, how two texts of one resolution agree, what they print."""

import csv
import io
import re
import zipfile
from functools import cache
from pathlib import Path

import pytest

from resolutions.parsing.document import ParsedResolution
from resolutions.parsing.errors import NotRead
from resolutions.parsing.read import read
from resolutions.terms import Kind

pytestmark = pytest.mark.corpus

CORRECTED = "cr-unsc-res-en-gold.zip"
TYPESCRIPTS = "pvs-securitycouncil-1-2259.zip"
VOLUMES = "fr-volumes-1946-2009.zip"
CATALOGUE = Path(__file__).parents[2] / "fixtures" / "catalogue.csv"


@cache
def readings(archive: Path) -> dict[int, ParsedResolution | NotRead]:
    """By the number in its file name, what every text in a zip is read as."""
    found: dict[int, ParsedResolution | NotRead] = {}
    with zipfile.ZipFile(archive) as zipped:
        for entry in zipped.namelist():
            number = re.search(r"RES[_-]0*(\d+)[^/]*\.txt$", entry)
            if number:
                found[int(number[1])] = _reading(zipped.read(entry), entry)
    return found


def _reading(content: bytes, name: str) -> ParsedResolution | NotRead:
    try:
        return read(content, name=name)
    except NotRead as error:
        return error


def _read(archive: Path) -> dict[int, ParsedResolution]:
    return {number: parsed for number, parsed in readings(archive).items() if isinstance(parsed, ParsedResolution)}


def _operative(parsed: ParsedResolution) -> int:
    return sum(paragraph.kind is Kind.OPERATIVE for paragraph in parsed.paragraphs)


@pytest.mark.parametrize("archive", [CORRECTED, TYPESCRIPTS, VOLUMES])
def test_every_text_is_read(corpora, archive):
    assert {n for n, parsed in readings(corpora / archive).items() if isinstance(parsed, NotRead)} == set()


@pytest.mark.parametrize(("archive", "most"), [(TYPESCRIPTS, 32), (VOLUMES, 65)])
def test_another_text_of_a_resolution_has_as_many_operative_paragraphs_as_the_corrected_one(corpora, archive, most):
    corrected, other = _read(corpora / CORRECTED), _read(corpora / archive)
    differing = [n for n in corrected.keys() & other.keys() if _operative(corrected[n]) != _operative(other[n])]
    assert len(differing) <= most, sorted(differing)


@pytest.mark.parametrize(
    ("archive", "names_conflict"),
    [(CORRECTED, {542, 778}), (TYPESCRIPTS, {289, 290}), (VOLUMES, {909, 930})],
)
def test_texts_filed_under_another_number_are_doubted(corpora, archive, names_conflict):
    doubted = {
        number
        for number, parsed in _read(corpora / archive).items()
        if any(doubt.kind == "identity" and "file name says" in doubt.message for doubt in parsed.doubts)
    }
    assert names_conflict <= doubted
    assert len(doubted) <= len(names_conflict) + 4


@pytest.mark.parametrize(
    ("archive", "days", "meetings"), [(CORRECTED, 891, 860), (TYPESCRIPTS, 2220, 2040), (VOLUMES, 1680, 1540)]
)
def test_the_adoption_printed_is_the_catalogue_s(corpora, archive, days, meetings):
    catalogue = {int(row["number"]): row for row in csv.DictReader(io.StringIO(CATALOGUE.read_text()))}
    rows = [(parsed.facts, catalogue[parsed.symbol.number or 0]) for parsed in _read(corpora / archive).values()]
    assert sum(str(facts.adopted_on) == row["adopted_on"] for facts, row in rows) >= days
    assert sum(str(facts.meeting) == row["meeting"] for facts, row in rows) >= meetings
