"""What is wrong with the markup of a file, in words that can be translated: libxml speaks English only."""

import re
from typing import Final

from lxml import etree

from resolutions.sentences import Sentence
from resolutions.sentences import sentence as _

# Opening and ending tag mismatch: paragraph line 40 and docTitle, line 41, column 12
_MISMATCH: Final = re.compile(r"mismatch: (?P<opened>\S+) line (?P<line>\d+) and (?P<closed>[^\s,]+)")
_BROKEN_OFF: Final = frozenset(
    {
        etree.ErrorTypes.ERR_GT_REQUIRED,  # within a tag; a ">" may be missing amid the file as well
        etree.ErrorTypes.ERR_TAG_NOT_FINISHED,
        etree.ErrorTypes.ERR_COMMENT_NOT_FINISHED,
    }
)


_OF_THE_ENCODING: Final = frozenset({etree.ErrorTypes.ERR_UNSUPPORTED_ENCODING, etree.ErrorTypes.ERR_INVALID_ENCODING})


def fault_of(error: etree.XMLSyntaxError, content: bytes) -> Sentence:
    """The fault within a sentence. S/PRST/2000/9 opens a paragraph and closes a docTitle."""
    if told := _MISMATCH.search(error.msg):
        return _("%(opened)s of line %(number)s ends as %(closed)s", number=told["line"], **_names(told))
    code: int = error.code  # type: ignore[attr-defined]  # the stubs leave it out
    if code in _OF_THE_ENCODING:
        return _("it is not in the encoding that it declares")
    if code in _BROKEN_OFF and _is_at_the_end(error, content):
        return _("it breaks off")
    if code == etree.ErrorTypes.ERR_RESOURCE_LIMIT:
        return _("its elements are nested too deeply")
    return _("the markup there is faulty")


def _is_at_the_end(error: etree.XMLSyntaxError, content: bytes) -> bool:
    lines = content.rstrip().splitlines()
    return (error.lineno or 0) >= len(lines) and (error.offset or 0) >= len(lines[-1].decode("utf-8", "replace"))


def _names(told: re.Match[str]) -> dict[str, str]:
    return {name: f"<{told[name]}>" for name in ("opened", "closed")}
