"""The mentions of a whole file, with offsets into the file's own text, line ends and markup and all.

A document's own masthead, heading and running headers are no part of its words, and its own symbol is no mention; an
essay, which is no document of the Council, has mentions too.
"""

from collections.abc import Iterator
from dataclasses import replace

from resolutions.languages import ENGLISH, Language
from resolutions.parsing.citations import find
from resolutions.parsing.citations.furniture import without_furniture
from resolutions.parsing.citations.markup import words_of
from resolutions.parsing.decoding import decode
from resolutions.parsing.document import Mention, ParsedResolution
from resolutions.parsing.errors import NotRead
from resolutions.parsing.formats import turn_away_what_is_no_text
from resolutions.parsing.language import guess
from resolutions.parsing.read import read


def mentions_of(content: bytes, *, name: str, language: Language | None = None) -> Iterator[Mention]:
    """The mentions in a file, in order. Offsets count the characters of its text; a byte-order mark is none of them.

    Where a link cuts a number in two, the wording has the link in it. Raises NotRead where the bytes are no text.
    """
    text = decode(content)
    words = words_of(text)
    document = _document(content, name, language)
    own = document.symbol if document else None
    spoken = language or (document.language if document else guess(words.text)) or ENGLISH
    for mention in find(without_furniture(words.text), spoken, own=own):
        start, end = words.place(mention.start), words.place(mention.end - 1) + 1
        yield replace(mention, start=start, end=end, wording=text[start:end])


def text_of(content: bytes, *, name: str, language: Language | None = None) -> tuple[str, Language]:
    """The text of a file, whatever it is about, and its language: the one told, else guessed, else English.

    Raises NotRead where the bytes are no text.
    """
    turn_away_what_is_no_text(content, name)
    text = decode(content)
    return text, language or guess(words_of(text).text) or ENGLISH


def _document(content: bytes, name: str, language: Language | None) -> ParsedResolution | None:
    try:
        return read(content, name=name, language=language)
    except NotRead:
        return None
