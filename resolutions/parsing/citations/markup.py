"""The words of a marked-up text, each knowing its place in the file.

Inline tags are left out, so that a number that a link cuts in two ("S/20<a>19/580</a>") is whole again; an entity is
the character it stands for; comments and what only describes the document (`meta`) are left out. Where a block begins
or ends stands a sign that texts do not print (␞), so that no list of citations runs on from one to the next.
"""

import html
import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Final

BLOCK: Final = "␞"
# fmt: off
_INLINE: Final = frozenset({
    "a", "abbr", "b", "concept", "date", "def", "del", "docDate", "docNumber", "docTitle", "docType", "em", "entity",
    "font", "i", "inline", "ins", "location", "marker", "mref", "noteRef", "organization", "person", "ref", "role",
    "rref", "span", "strong", "sub", "sup", "term", "u",
})
# fmt: on
_LINE_ENDS: Final = frozenset({"eol", "br"})
_DESCRIPTIVE: Final = frozenset({"meta", "head", "script", "style"})
_NAME: Final = re.compile(r"/?\s*(?:[\w.-]+:)?(?P<name>[\w-]+)")
_ENTITY: Final = re.compile(r"&(?:#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_BEGINS: Final = re.compile(r"\s*(?:<\?xml|<!DOCTYPE|<[A-Za-z][\w:.-]*[\s>])")


@dataclass(frozen=True, slots=True)
class Words:
    """`text` is what a reader sees; its stretches begin at `starts` there and at `places` in the file."""

    text: str
    starts: tuple[int, ...]
    places: tuple[int, ...]

    def place(self, offset: int) -> int:
        """Where the character at `offset` of `text` stands in the file."""
        stretch = bisect_right(self.starts, offset) - 1
        return self.places[stretch] + offset - self.starts[stretch]


def words_of(text: str) -> Words:
    """The words of a file's text, marked up or plain."""
    if not _BEGINS.match(text):
        return Words(text, (0,), (0,))
    pieces: list[str] = []
    starts, places = [0], [0]
    length = 0
    for piece, place in _pieces(text):
        pieces.append(piece)
        starts.append(length)
        places.append(place)
        length += len(piece)
    return Words("".join(pieces), tuple(starts), tuple(places))


def _pieces(text: str) -> list[tuple[str, int]]:
    """Stretches of words and where each begins in `text`."""
    pieces: list[tuple[str, int]] = []
    at = 0
    while (start := text.find("<", at)) >= 0:
        pieces += _characters(text, at, start)
        end = _end_of_markup(text, start)
        if shown := _shown(text[start : min(end, start + 80)]):
            pieces.append((shown, start))
        at = end
    return pieces + _characters(text, at, len(text))


def _end_of_markup(text: str, start: int) -> int:
    """Where the tag, comment or element to leave out that begins at `start` ends; at worst the end of the text."""
    if text.startswith("<!--", start):
        return _after(text, "-->", start)
    end = _after(text, ">", start)
    name = _NAME.match(text, start + 1)
    if name and name["name"] in _DESCRIPTIVE and text[start + 1] != "/" and text[end - 2 : end] != "/>":
        return _after(text, ">", _after(text, f"</{name[0]}", end) - 1)
    return end


def _after(text: str, mark: str, start: int) -> int:
    found = text.find(mark, start)
    return found + len(mark) if found >= 0 else len(text)


def _shown(tag: str) -> str:
    """What stands for a tag: nothing inside a line, an end of line, the edge of a block."""
    name = _NAME.match(tag, 1)
    if name and name["name"] in _LINE_ENDS:
        return "\n"
    return "" if name and name["name"] in _INLINE else BLOCK


def _characters(text: str, start: int, end: int) -> list[tuple[str, int]]:
    pieces: list[tuple[str, int]] = []
    for entity in _ENTITY.finditer(text, start, end):
        pieces += [(text[start : entity.start()], start), (html.unescape(entity[0])[:1], entity.start())]
        start = entity.end()
    return [*pieces, (text[start:end], start)] if end > start else pieces
