"""Bytes to blocks: which format a file is in, told by its content, and the one reader that knows it."""

import csv
import re
from collections.abc import Sequence
from typing import Final

from resolutions.languages import Language
from resolutions.parsing import bounds
from resolutions.parsing.decoding import decode
from resolutions.parsing.document import Source
from resolutions.parsing.errors import Ignored, Refused
from resolutions.parsing.formats import akoma_ntoso, plain_text, press_release
from resolutions.sentences import sentence as _

# What a file begins with that is no document of the Council, or is one in a form that is not read.
_PICTURES: Final = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*")
_UNREAD: Final = (
    (b"%PDF-", _("a PDF")),
    (b"PK\x03\x04", _("a zip or an office document")),
    (b"\xd0\xcf\x11\xe0", _("an old Word file")),
)
_PAPERS: Final = re.compile(r"^(?:README|LICEN[CS]E|CHANGELOG|CONTRIBUTING)\b|\.md$", re.IGNORECASE)
_ROWS: Final = 4  # the names of the columns and three rows of values, all of one width, are a table
_TABLE_IS_TOLD_BY: Final = 20_000  # characters
_MARKUP: Final = (b"<", b"\xef\xbb\xbf<")


def read(content: bytes, *, name: str = "", language: Language | None = None) -> Source:
    """The blocks of a file and what its format tells of it. `name` is its file name, a witness to its identity.

    Raises Ignored for a file that is no document of the Council, Refused for one that cannot be read or identified.
    """
    if akoma_ntoso.recognises(content):
        return akoma_ntoso.read(content, name=name)
    _turn_away(content, name)
    text = decode(content)
    if _is_table(text):
        raise Ignored(name, _("A table of data, no text."))
    bounds.check_text(text)
    if press_release.is_mine(text):
        return press_release.read(text, name=name, language=language)
    return plain_text.read(text, name=name, language=language)


def _turn_away(content: bytes, name: str) -> None:
    if _PAPERS.search(name.rpartition("/")[2]):
        raise Ignored(name, _("A paper about the files around it, no document of the Council."))
    turn_away_what_is_no_text(content, name)
    if content.lstrip().startswith(_MARKUP):
        message = _("The file is markup of another kind than Akoma Ntoso, which the archive cannot read.")
        raise Refused(name, message)
    if content.lstrip()[:1] in (b"{", b"["):
        _turn_away_data(content, name)


def turn_away_what_is_no_text(content: bytes, name: str) -> None:
    """Raises Ignored for a picture, Refused for a document in a form that is not read."""
    if content.startswith(_PICTURES):
        raise Ignored(name, _("A picture, no text."))
    for beginning, form in _UNREAD:
        if content.startswith(beginning):
            raise Refused(name, _("The file is %(form)s, which the archive cannot read.", form=form))


def _turn_away_data(content: bytes, name: str) -> None:
    """JSON is no document. A text may begin with a bracket too ("[S/5575]"), but not with a quoted key."""
    if content.lstrip()[1:].lstrip()[:1] in (b'"', b"{", b"["):
        raise Ignored(name, _("Data in JSON, no text."))


def _is_table(text: str) -> bool:
    """Whether a text is a table of values between commas, semicolons or tabs. The table of meetings names the Council
    in five thousand rows, that of votes a resolution in each, so that both could pass for its documents.
    """
    lines = [line for line in text[:_TABLE_IS_TOLD_BY].splitlines() if line.strip()][:_ROWS]
    return len(lines) == _ROWS and any(_is_divided(list(csv.reader(lines, delimiter=mark))) for mark in ",;\t")


def _is_divided(rows: Sequence[Sequence[str]]) -> bool:
    """Prose has commas too, but a space after each, and not as many on every line."""
    widths = {len(row) for row in rows}
    return len(widths) == 1 and max(widths) > 1 and all(name and not name[0].isspace() for name in rows[0])
