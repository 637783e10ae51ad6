"""Citations in the real texts: figures that a change of the grammar must not make worse."""

import re
import zipfile
from pathlib import Path

import pytest

from resolutions.languages import ENGLISH
from resolutions.parsing.citations import find
from resolutions.parsing.citations.markup import words_of
from resolutions.parsing.decoding import decode
from resolutions.symbols import Series, resolution, year_of

pytestmark = pytest.mark.corpus

_ONE_LINE = re.compile(r"(?<![0-9])([0-9]{1,4})\s*\(([0-9]{4})\)")
_NUMBER = re.compile(r"RES[_-]0*([0-9]{1,4})")


@pytest.fixture(scope="module")
def gold(corpora: Path) -> dict[int, str]:
    """The hand-corrected English texts by number."""
    from_zip = zipfile.ZipFile(corpora / "cr-unsc-res-en-gold.zip")
    return {
        int(_NUMBER.search(name)[1]): decode(from_zip.read(name))  # type: ignore[index]
        for name in from_zip.namelist()
        if _NUMBER.search(name)
    }


def test_nothing_that_proves_itself_is_missed(gold):
    for number, text in gold.items():
        told = {mention.start for mention in find(text, ENGLISH, own=resolution(number))}
        certain = {
            match.start()
            for match in _ONE_LINE.finditer(text)
            if year_of(int(match[1])) == int(match[2]) and int(match[1]) != number
        }
        assert certain <= told, number


def test_offsets_read_back(gold):
    for number, text in gold.items():
        for mention in find(text, ENGLISH, own=resolution(number)):
            assert text[mention.start : mention.end] == mention.wording, number


def test_the_look_alikes_of_1450_and_2065_are_none(corpora):
    with zipfile.ZipFile(corpora / "SCresolutions-main.zip") as official:
        for wanted, number in (("S_RES_1450_", 2001), ("S_RES_2065_", 11)):
            name = next(name for name in official.namelist() if wanted in name)
            told = find(words_of(decode(official.read(name))).text, ENGLISH)
            assert number not in {m.symbol.number for m in told if m.symbol.series is Series.RESOLUTION}


def test_the_official_texts_print_55_wrong_pairs_of_number_and_year(corpora):
    slips: set[tuple[int, str]] = set()
    with zipfile.ZipFile(corpora / "SCresolutions-main.zip") as official:
        for name in official.namelist():
            if "German" in name or "PRST" in name or not name.endswith(".xml"):
                continue
            if not (match := _NUMBER.search(name)) or ("English" not in name and "Pre-2020" not in name):
                continue
            number = int(match[1])
            told = find(words_of(decode(official.read(name))).text, ENGLISH, own=resolution(number))
            slips |= {(number, m.wording) for m in told if m.printed_year is not None}
    assert len(slips) == 55
