"""The words of one Akoma Ntoso element: its text, its opening words in italics, its label, the notes hung in it."""

import re
from dataclasses import dataclass, field
from typing import Final, cast

from lxml import etree

# White space as XML writes it: indentation and line ends say nothing. A no-break space is a character of the text.
_SPACES: Final = re.compile(r"[ \t\r\n]+")
_UNEVEN: Final = ("  ", "\t", "\r", "\n")
_SPOKEN_APART: Final = ("docDate", "inline")  # "on<docDate>28 September 2001": the space before them is often missing
_CELLS: Final = ("td", "th")  # of a table within the cell of another
_LONGEST_OPENING: Final = 50
_OPENING_END: Final = " \u00a0,،，;:"

# A label left in the text, before a tab or no-break space: "1 -", "1.", "(أ)", "a)", "•" (most Arabic files).
_LEADING_LABEL: Final = re.compile(
    r"""\s*(?P<num>
        \d{1,3} \s? [-–—] (?=\t)              # "1 -" of Arabic texts
      | [أ-ي]{1,2} \s? [-–—] (?=\t)           # "أ -" (2653)
      | [’‘'] \d{1,2} [’‘'] (?=[\s\u00a0])    # "‘1’ " (2514)
      | [b-h] (?=[\s\u00a0][\u4e00-\u9fff])    # "b " between "a." and "c." (2657 in Chinese)
      | \d{1,3} [.)] (?=[\s\u00a0])           # "1. "
      | “? [(（] [^\W_]{1,4} [)）] (?=[\s\u00a0]) # "(a) ", "(أ)", "(12)", in a statement "“(i) "
      | [^\W\d_]{1,4} \) (?=[\s\u00a0])       # "a) " of French, Spanish and Russian texts
      | [㈠-㈩]
      | \*{1,3} (?=\s+[^\s*])                 # "* Reissued for technical reasons."
      | [-–—•·●▪■◦] (?=[\s\u00a0])
    )[\s\u00a0]*""",
    re.VERBOSE,
)


@dataclass(slots=True)
class Words:
    """What is read so far of an element: pieces of text, those that open it in italics, notes found on the way."""

    pieces: list[str] = field(default_factory=list)
    opening: list[str] = field(default_factory=list)
    notes: list[etree._Element] = field(default_factory=list)
    opens: bool = True  # nothing but italics so far

    def add(self, text: str | None, *, italic: bool) -> None:
        if not text:
            return
        self.pieces.append(text)
        if not self.opens:
            return
        if italic or not text.strip():
            self.opening.append(text)
        else:
            self.opens = False

    def part(self, text: str | None) -> None:
        """Put a space between a word and the figure that begins `text`, where the file runs them together."""
        before = self.pieces[-1][-1:] if self.pieces else ""
        if text and text[:1].isdigit() and before.isalpha() and before < "\u3000":
            self.pieces.append(" ")


@dataclass(frozen=True, slots=True)
class Line:
    """The words of an element made into one line: label split off, white space single, opening a prefix of the text."""

    text: str
    num: str
    opening: str
    notes: tuple[etree._Element, ...]
    is_all_italic: bool


def tag_of(element: etree._Element) -> str:
    """The local name of an element; "" for comments and processing instructions."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def place_of(element: etree._Element) -> int:
    """The line of the file that an element begins in; 0 unknown."""
    return cast("int | None", element.sourceline) or 0


def text_of(element: etree._Element) -> str:
    """All words in an element, as they stand in the file."""
    return "".join(str(piece) for piece in element.itertext())


def line_of(element: etree._Element, *, splits_label: bool) -> Line:
    words = Words()
    _gather(element, words, italic=False)
    raw = "".join(words.pieces)
    found = _LEADING_LABEL.match(raw) if splits_label else None
    label, skipped = (found["num"], found.end()) if found else ("", 0)
    text = single_spaced(raw[skipped:])
    opening = single_spaced("".join(words.opening)[skipped:]).rstrip(_OPENING_END)
    if not opening and found and not words.opens:
        opening = _opening_after_label(element, raw, skipped)
    whole = bool(text) and words.opens
    return Line(text, label.strip(), "" if whole else _as_prefix(opening, text), tuple(words.notes), whole)


def single_spaced(text: str) -> str:
    stripped = text.strip()
    return _SPACES.sub(" ", stripped) if any(uneven in stripped for uneven in _UNEVEN) else stripped


def _gather(element: etree._Element, words: Words, *, italic: bool) -> None:
    words.add(element.text, italic=italic)
    for child in element:
        tag = tag_of(child)
        if tag in ("authorialNote", "note"):
            words.notes.append(child)
        elif tag:
            if tag in _SPOKEN_APART:
                words.part(child.text)
            _gather(child, words, italic=italic or _is_italic(child))
            if tag in _CELLS:
                words.add(" ", italic=False)
        words.add(child.tail, italic=italic)


def _is_italic(element: etree._Element) -> bool:
    return "italic" in element.get("class", "")


def _opening_after_label(element: etree._Element, raw: str, skipped: int) -> str:
    """The first italic span, where it begins right after a label that stands in the text ("1 -<tab><i>Decides</i>")."""
    for span in element.iter("{*}span"):
        if _is_italic(span):
            words = text_of(span)
            return single_spaced(words).rstrip(_OPENING_END) if raw.startswith(words.lstrip(), skipped) else ""
    return ""


def _as_prefix(opening: str, text: str) -> str:
    """The opening words; "" for a longer stretch in italics, which is the title of a point ("(d) Monitoring ...")."""
    return opening if len(opening) <= _LONGEST_OPENING and text.startswith(opening) else ""
