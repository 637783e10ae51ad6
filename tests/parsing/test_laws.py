"""Laws that hold for every text of the corpora: nothing is lost, anchors are unique, spans read back their wording."""

import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from functools import cache
from html import unescape
from pathlib import Path

import pytest

from resolutions.parsing import clean, formats
from resolutions.parsing.document import ParsedResolution
from resolutions.parsing.errors import NotRead
from resolutions.parsing.read import read
from resolutions.terms import Kind

pytestmark = pytest.mark.corpus

ARCHIVES = {
    "SCresolutions-main.zip": 3961,
    "cr-unsc-res-en-gold.zip": 902,
    "pvs-securitycouncil-1-2259.zip": 2259,
    "fr-volumes-1946-2009.zip": 1740,
    "excerpts.zip": 12,
}
_TAG = re.compile(r"""<!--.*?-->|<(?:[^>"]|"[^"]*")*>""", re.DOTALL)
_METADATA = re.compile(r"<meta>.*?</meta>", re.DOTALL)
EVERY = 9  # one text in so many is read a second time


@pytest.fixture(params=ARCHIVES)
def archive(request, corpora):
    return corpora / request.param


@cache
def texts(archive: Path) -> tuple[tuple[str, bytes, ParsedResolution], ...]:
    """Name, bytes and reading of every text in a zip that is a document of the Council."""
    return tuple(_read_all(archive))


def _read_all(archive: Path) -> Iterator[tuple[str, bytes, ParsedResolution]]:
    with zipfile.ZipFile(archive) as zipped:
        for entry in zipped.infolist():
            content, name = zipped.read(entry), entry.filename.rpartition("/")[2]
            if not entry.is_dir() and (parsed := _parsed(content, name)):
                yield name, content, parsed


def _parsed(content: bytes, name: str) -> ParsedResolution | None:
    try:
        return read(content, name=name)
    except NotRead:
        return None


def closed_up(pieces) -> str:
    return re.sub(r"\s+", "", "".join(pieces))


def test_the_texts_of_the_council_are_read(archive):
    assert len(texts(archive)) >= ARCHIVES[archive.name]


def test_paragraphs_joined_are_the_tidy_text(archive):
    for name, content, parsed in texts(archive):
        blocks = clean.tidy(formats.read(content, name=name).blocks)
        before = closed_up(block.num + block.text for block in blocks)
        assert closed_up(p.printed + p.text for p in parsed.paragraphs) == before, name


def test_every_word_of_a_marked_up_file_is_in_a_block(corpora):
    for name, content, _ in texts(corpora / "SCresolutions-main.zip"):
        markup = content.decode(errors="replace")
        notes = "".join(re.findall(r"<notes.*?</notes>", markup, re.DOTALL))
        words = Counter(closed_up(unescape(_TAG.sub("", _METADATA.sub("", markup) + notes))))
        blocks = formats.read(content, name=name).blocks
        read_words = Counter(closed_up(b.num + b.text for b in blocks))
        assert not words - read_words, name


def test_reading_twice_gives_the_same(archive):
    for name, content, parsed in texts(archive)[::EVERY]:
        assert read(content, name=name) == parsed, name


def test_every_paragraph_of_the_text_has_an_anchor_of_its_own(archive):
    for name, _, parsed in texts(archive):
        anchors = [p.anchor for p in parsed.paragraphs if p.kind is not Kind.OTHER]
        assert all(anchors), name
        assert len(anchors) == len(set(anchors)), name


def test_every_mention_reads_back_its_wording_and_openings_open(archive):
    for name, _, parsed in texts(archive):
        for paragraph in parsed.paragraphs:
            assert paragraph.text.startswith(paragraph.opening), (name, paragraph.anchor)
            for mention in paragraph.mentions:
                assert paragraph.text[mention.start : mention.end] == mention.wording, (name, paragraph.anchor)


def test_labels_and_anchors_fit_their_columns(archive):
    for name, _, parsed in texts(archive):
        for p in parsed.paragraphs:
            lengths = (len(p.anchor), len(p.label), len(p.printed), len(p.opening))
            assert all(length <= most for length, most in zip(lengths, (80, 60, 40, 120), strict=True)), (name, p)
