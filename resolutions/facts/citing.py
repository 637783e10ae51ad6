"""Who cites whom, as the English texts of the corpora say: one count for each pair of resolutions."""

import re
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from resolutions.facts import evidence
from resolutions.facts.rows import CitationRow
from resolutions.languages import ENGLISH
from resolutions.parsing.document import ParsedResolution
from resolutions.parsing.errors import NotRead
from resolutions.parsing.read import read
from resolutions.symbols import Series
from resolutions.terms import Kind

# The sources of English texts, the best last: a later reading of a resolution takes the place of an earlier one.
_SOURCES: Final = (
    (evidence.UNCORRECTED_TEXTS, re.compile(r"\.txt\Z")),
    (evidence.CORRECTED_TEXTS, re.compile(r"\.txt\Z")),
    (evidence.LIBRARY, re.compile(r"/(?:Pre-2020/\d+|\d{4}/English)/[^/]+\.xml\Z")),
)


def count(corpora: Path) -> list[CitationRow]:
    """How often each resolution names each other one, from the best English text of each in the corpora."""
    texts = english_texts(corpora)
    return [row for number in sorted(texts) for row in _rows(number, texts[number])]


def english_texts(corpora: Path) -> dict[int, ParsedResolution]:
    """The best English text of each resolution in the corpora, by its number."""
    texts: dict[int, ParsedResolution] = {}
    for parsed in _readings(corpora):
        if parsed.symbol.number is not None and not _is_held_back(parsed):
            texts[parsed.symbol.number] = parsed
    return texts


def _readings(corpora: Path) -> Iterator[ParsedResolution]:
    for source, wanted in _SOURCES:
        with zipfile.ZipFile(corpora / source) as corpus:
            for name in sorted(filter(wanted.search, corpus.namelist())):
                try:
                    parsed = read(corpus.read(name), name=name, language=None)
                except NotRead:
                    continue  # an empty placeholder, or a file that is no document
                if parsed.symbol.series is Series.RESOLUTION and parsed.language == ENGLISH:
                    yield parsed


def _is_held_back(parsed: ParsedResolution) -> bool:
    """Whether it is in doubt which resolution this is: among the uncorrected texts those of 289 and 290 are swapped."""
    return any(doubt.kind == "identity" for doubt in parsed.doubts)


def _rows(citing: int, parsed: ParsedResolution) -> Iterable[CitationRow]:
    counted: Mapping[int, int] = Counter(
        mention.symbol.number
        for paragraph in parsed.paragraphs
        for mention in paragraph.mentions
        if paragraph.kind is not Kind.OTHER and mention.symbol.series is Series.RESOLUTION
        if mention.symbol.number is not None and mention.symbol.number != citing
    )
    return (CitationRow(citing, cited, counted[cited]) for cited in sorted(counted))
