"""Bytes to text: which encoding a file of text is in, and what cannot be text at all.

UTF-8 with or without its mark, UTF-16 with its mark, else Windows-1252 (typescripts of 1946-2015 come in all of these).
Line ends are left untouched, so that offsets into the text are offsets into the file.
"""

import codecs
import re
from collections import Counter
from dataclasses import dataclass
from typing import Final

from resolutions.parsing.errors import Ignored, Refused
from resolutions.sentences import Sentence, at_line
from resolutions.sentences import sentence as _

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Bytes that Windows-1252 leaves unassigned: text in it has none.
_UNASSIGNED: Final = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")
# Old files end their lines "\r\r\n": one end, not two.
_BYTE_LINE_END: Final = re.compile(rb"(?<!\r)\r*+\n|[\r\n]")
_LINE_END: Final = re.compile(r"(?<!\r)\r*+\n|[\r\n]|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")

_NUL: Final = _("There is a NUL byte: this is no text.")


@dataclass(frozen=True, slots=True)
class Line:
    """One line without its end, and its number in the file (1-based)."""

    text: str
    number: int


def decode(content: bytes) -> str:
    """The text of a file without its byte-order mark, line ends untouched.

    Raises Ignored for a file without a word in it (an empty placeholder), Refused where the bytes are no text.
    """
    if len(content.strip(b"\t\n\r \xef\xbb\xbf")) < 2:
        raise Ignored(_("byte %(number)s", number=0), _("The file is empty."))
    mark, encoding = next(((m, name) for m, name in _MARKS if content.startswith(m)), (b"", ""))
    body = content.removeprefix(mark)
    if b"\x00" in body and not encoding.startswith("utf-16"):
        raise Refused(_place(body, body.index(b"\x00")), _NUL)
    text = _decoded(body, encoding or _guessed(body))
    if "\x00" in text:
        raise Refused(at_line(len(_LINE_END.findall(text[: text.index(chr(0))])) + 1), _NUL)
    return text


def lines(text: str) -> tuple[Line, ...]:
    """The lines of a text that may end in LF, CRLF, CR CRLF or CR; a form feed ends a line too, but is not counted."""
    found: list[Line] = []
    start, number = 0, 1
    for end in _LINE_END.finditer(text):
        found.append(Line(text[start : end.start()], number))
        start, number = end.end(), number + end.group().endswith(("\n", "\r"))
    if start < len(text):
        found.append(Line(text[start:], number))
    return tuple(found)


def ends_of_lines(text: str) -> list[int]:
    """The offset behind the end of each line: as many as lie at or before a place stand before its line."""
    return [end.end() for end in _LINE_END.finditer(text) if end.group().endswith(("\n", "\r"))]


def _guessed(body: bytes) -> str:
    """UTF-8 where the bytes are, or would be but for fewer of them than its signs of several bytes: those are damage.

    Windows-1252 taken for UTF-8 gives hardly one such sign.
    """
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        signs = Counter(sign == "\ufffd" for sign in body.decode("utf-8", "replace") if not sign.isascii())
        return "utf-8" if signs[False] > signs[True] or _UNASSIGNED.search(body) else "cp1252"
    return "utf-8"


def _decoded(body: bytes, encoding: str) -> str:
    try:
        return body.decode(encoding)
    except UnicodeDecodeError as error:
        byte = f"0x{body[error.start]:02X}"
        if encoding == "utf-8" and not _UNASSIGNED.search(body):
            message = _("Byte %(byte)s is none of UTF-8, which the rest of the file is in.", byte=byte)
        else:
            message = _("Byte %(byte)s belongs to no text in UTF-8 or Windows-1252.", byte=byte)
        raise Refused(_place(body, error.start), message) from None


def _place(body: bytes, at: int) -> Sentence:
    return at_line(len(_BYTE_LINE_END.findall(body[:at])) + 1)
