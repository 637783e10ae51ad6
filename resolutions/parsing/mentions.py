"""The mentions of a whole file, with offsets into the file's own text, line ends and markup and all.

A document's own masthead, heading and running headers are no part of its words, and its own symbol is no mention; an
essay, which is no document of the Council, has mentions too.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

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
from resolutions.terms import Provenance

_LONGEST_HEADING: Final = 80  # code points of a line


def mentions_of(content: bytes, *, name: str, language: Language | None = None) -> Iterator[Mention]:
    """The mentions in a file, in order. Offsets count the characters of its text; a byte-order mark is none of them.

    Where a link cuts a number in two, the wording has the link in it. Raises NotRead where the bytes are no text.
    """
    text = decode(content)
    words = words_of(text)
    document = _document(content, name, language)
    spoken = language or (document.language if document else guess(words.text)) or ENGLISH
    body = without_furniture(words.text)
    own = document.symbol if document and not _is_essay(document, words.text, body) else None
    for mention in find(body, spoken, own=own):
        start, end = words.place(mention.start), words.place(mention.end - 1) + 1
        yield replace(mention, start=start, end=end, wording=text[start:end])


def _is_essay(document: ParsedResolution, text: str, body: str) -> bool:
    """Whether a plain text names a document in its sentences alone: it is about that document, and is not it.

    It has no heading (furniture, which `body` is `text` without), and no paragraph that opens as those of the Council.
    """
    opens = any(paragraph.opening for paragraph in document.paragraphs)
    if opens or document.provenance is not Provenance.UNCORRECTED_TEXT:
        return False
    named = [mention for mention in find(body, document.language) if mention.symbol == document.symbol]
    in_all = sum(mention.symbol == document.symbol for mention in find(text, document.language))
    if not named or len(named) < in_all:
        return False
    line = body[body.rfind("\n", 0, named[0].start) + 1 :].partition("\n")[0].strip()
    return len(line) > _LONGEST_HEADING or line.endswith((".", "!", "?", "。"))


def text_of(
    content: bytes, *, name: str, language: Language | None = None, otherwise: Language = ENGLISH
) -> tuple[str, Language]:
    """The text of a file, whatever it is about, and its language: the one told, else guessed, else `otherwise`.

    Raises NotRead where the bytes are no text.
    """
    turn_away_what_is_no_text(content, name)
    text = decode(content)
    return text, language or guess(words_of(text).text) or otherwise


def _document(content: bytes, name: str, language: Language | None) -> ParsedResolution | None:
    try:
        return read(content, name=name, language=language)
    except NotRead:
        return None
