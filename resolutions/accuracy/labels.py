"""What readers found in real texts, read whole: which documents each names, where, and what its paragraphs do.

The texts themselves are not here: a label is a file's name, its SHA-256, and offsets into its text.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from resolutions import fixtures

# A resolution of another body, or a number in a name ("the 1540 Committee"): the archive is to leave it alone.
NOT_OURS: Final = "other: "

_SERIES: Final = (
    ("S/RES/", "resolution"),
    ("A/RES/", "assembly_resolution"),
    ("S/PRST", "presidential_statement"),
    ("Charter of the United Nations, ", "charter"),
    (NOT_OURS, "not_ours"),
    ("S/", "council_document"),
    ("A/", "other_document"),
    ("SC/", "other_document"),
)


@dataclass(frozen=True, slots=True)
class LabelledText:
    """A file that was read: `file` is its path below the corpora (the zip, then the path in it).

    `half` is "mending", which those who mend the grammar may look at, or "reporting", which they may not. `second` says
    whether a second reader labelled it too, apart from the first.
    """

    text: str
    file: str
    sha256: str
    language: str
    era: str
    half: str
    second: bool


@dataclass(frozen=True, slots=True)
class LabelledMention:
    """A document named in a text. Offsets count code points of the file's own text; `pinpoint` joins labels by ";".

    `role` is preambular, operative, annex, footnote, heading or other; `opening` the paragraph's opening word in
    English; `form` how it is named: single, list, range, without-year, in-a-name, year-wrong, broken, spelled ...
    """

    text: str
    start: int
    end: int
    symbol: str
    pinpoint: str
    role: str
    opening: str
    form: str

    @property
    def series(self) -> str:
        return series_of(self.symbol)

    @property
    def labels(self) -> frozenset[str]:
        return frozenset(filter(None, self.pinpoint.split(";")))


@dataclass(frozen=True, slots=True)
class LabelledEffect:
    """What an operative paragraph does to an `object`; `until` is a date or a duration as ISO 8601 writes them."""

    text: str
    paragraph: str
    verb: str
    object: str
    object_paragraphs: str
    until: str
    conditional: bool


def series_of(symbol: str) -> str:
    """The series that a label's symbol belongs to; a treaty has no symbol, and goes by its name."""
    return next((series for beginning, series in _SERIES if symbol.startswith(beginning)), "treaty")


def read_texts(content: bytes) -> list[LabelledText]:
    """The labelled texts, from the bytes of `texts.csv`."""
    return fixtures.read(content, LabelledText)


def read_mentions(content: bytes) -> Mapping[str, list[LabelledMention]]:
    """The labelled mentions by text, from the bytes of `mentions.csv`."""
    by_text: dict[str, list[LabelledMention]] = defaultdict(list)
    for mention in fixtures.read(content, LabelledMention):
        by_text[mention.text].append(mention)
    return by_text


def read_effects(content: bytes) -> Mapping[str, list[LabelledEffect]]:
    """The labelled effects by text, from the bytes of `effects.csv`."""
    by_text: dict[str, list[LabelledEffect]] = defaultdict(list)
    for effect in fixtures.read(content, LabelledEffect):
        by_text[effect.text].append(effect)
    return by_text
