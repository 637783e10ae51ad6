"""Labels of paragraphs: "7", "1 (a) to (c) and 5", "8 (a) (iii)", each written the same for every language.

A range is written out when it is short; a longer one, or one that cannot be counted, keeps its two ends.
"""

import re
from dataclasses import dataclass, field, replace
from re import Match
from typing import Final

from resolutions.parsing.citations.grammar import Patterns

LONGEST_RANGE: Final = 60
_MOST_LABELS: Final = 120
_DEEPEST: Final = 4  # "7 (a) (iii) (1)"
# 7, the "(3) (c)" of 2035, the "3) a)" of French 2676; not the number of a resolution: "paragraph 4 1373 (2001)"
_NUMBER: Final = re.compile(
    r"\s*+(?:(?P<number>[0-9]{1,3})(?![0-9/]|\s*+\(\s*+[0-9]{4})(?:\)(?=\s[a-z]{1,4}\)))?|\((?P<bracketed>[0-9]{1,3})\)(?=\s*+\([a-z]\)))"
)
_NEXT_PARAGRAPH: Final = re.compile(r"[0-9]{1,3}\s?\.\s")  # "particularly operative paragraph 2; 7. Requests" (959)
# "paragraphs 2" alone names not all that its plural tells of: "paragraphs 2; 3. The Council"
_ONE_OF_SEVERAL: Final = re.compile(r"(?:[sS]\.?|¶¶|§§|[Пп]п\.|[Пп]ункт(?:ы|ов|ам|ами|ах))\s*[0-9]{1,3}\Z")
_ROMAN: Final = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv")
_CHINESE: Final = "一二三四五六七八九十"
_RINGED: Final = "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩"

Label = tuple[str, ...]  # ("8", "a", "iii")


@dataclass(slots=True)
class _Reading:
    """Labels read so far, and where reading stands."""

    end: int
    labels: list[Label] = field(default_factory=list)


def read_labels(text: str, at: int, patterns: Patterns) -> tuple[tuple[str, ...], int]:
    """The labels that stand at `at`, after the word for paragraph, and where they end; none: an empty tuple."""
    reading = _labels(text, at, patterns)
    if reading is None:
        return (), at
    return tuple(dict.fromkeys(_written(label) for label in reading.labels)), reading.end


def _written(label: Label) -> str:
    """("8", "a", "iii") -> "8 (a) (iii)"."""
    return " ".join((label[0], *(f"({part})" for part in label[1:])))


def _labels(text: str, at: int, patterns: Patterns, depth: int = 0) -> _Reading | None:
    reading = _Reading(at)
    if not _number(reading, text, patterns):
        return _inverted(text, at, patterns, depth) if depth < _DEEPEST else None
    _more(reading, text, patterns)
    return _closed(reading, text, patterns) if patterns.paragraph_closing else reading


def _more(reading: _Reading, text: str, patterns: Patterns) -> None:
    """Reads on to the end of the list of labels."""
    while len(reading.labels) < _MOST_LABELS and _next(reading, text, patterns):
        pass


def _number(reading: _Reading, text: str, patterns: Patterns) -> bool:
    """Reads "8 (a) (iii)" at the place of `reading`."""
    match = _NUMBER.match(text, reading.end)
    if not match or not int(match["number"] or match["bracketed"]):
        return False
    label: Label = (str(int(match["number"] or match["bracketed"])),)
    reading.end = match.end()
    while len(label) < _DEEPEST and (sub := _sublabel(text, reading.end, patterns)):
        label, reading.end = (*label, sub[0]), sub[1]
    reading.labels.append(label)
    return True


def _next(reading: _Reading, text: str, patterns: Patterns) -> bool:
    """Reads one more label after a separator or a range word; False where the list of labels ends."""
    if through := patterns.label_through.match(text, reading.end):
        return _after(reading, text, through.end(), patterns, is_range=True)
    remark = patterns.label_remark.match(text, reading.end)  # "paragraphs 4 and 6 (as amended below), 7 and 8" (2825)
    if separator := patterns.label_separator.match(text, remark.end() if remark else reading.end):
        if ";" in separator[0] and _is_next_paragraph(text, reading.end, separator.end()):
            return False
        return _after(reading, text, separator.end(), patterns, is_range=False)
    return False


def _is_next_paragraph(text: str, end: int, at: int) -> bool:
    """Whether the number at `at`, behind labels that end at `end`, begins the next paragraph of the text itself."""
    return bool(_NEXT_PARAGRAPH.match(text, at)) and not _ONE_OF_SEVERAL.search(text[max(0, end - 16) : end])


def _after(reading: _Reading, text: str, at: int, patterns: Patterns, *, is_range: bool) -> bool:
    last = reading.labels[-1]
    ahead = _Reading(at, [last])
    if not _number(ahead, text, patterns) and not _sibling(ahead, text, patterns):
        return False
    label = ahead.labels[-1]
    reading.labels.extend(_between(last, label) if is_range else ())
    reading.labels.append(label)
    reading.end = ahead.end
    return True


def _sibling(reading: _Reading, text: str, patterns: Patterns) -> bool:
    """Reads "(c)" after "1 (a)": a letter beside a letter, a roman numeral beside a roman numeral."""
    sub = _sublabel(text, reading.end, patterns)
    last = reading.labels[-1]
    if sub is None or len(last) < 2:
        return False
    depth = 1 if len(last) == 3 and sub[0] not in _ROMAN else len(last) - 1
    reading.labels.append((*last[:depth], sub[0]))
    reading.end = sub[1]
    return True


def _sublabel(text: str, at: int, patterns: Patterns) -> tuple[str, int] | None:
    match = patterns.sublabel.match(text, at)
    name = _name(match, patterns) if match else None
    return (name, match.end()) if match and name else None


def _name(match: Match[str], patterns: Patterns) -> str | None:
    """The letter or roman numeral that stands for it in English: (ب) is b, (五) is v, ’2‘ is ii."""
    groups = match.groupdict("")
    if letters := groups["letters"].replace("\u0640", ""):
        name = "".join(_latin(letter, patterns) for letter in letters)
        is_one = len(name) == 1 or name in _ROMAN or (len(name) == 2 and name[0] == name[1])
        return name if is_one else None
    counted = groups.get("counted", "") or groups.get("ringed", "")
    place = int(counted) - 1 if counted.isascii() else (_CHINESE + _RINGED).index(counted) % len(_CHINESE)
    return _ROMAN[place] if 0 <= place < len(_ROMAN) else None


def _latin(letter: str, patterns: Patterns) -> str:
    place = patterns.sublabel_names.find(letter)
    return patterns.sublabel_names[place + 1] if place >= 0 and not letter.isascii() else letter


def _between(first: Label, last: Label) -> list[Label]:
    """What a range leaves unsaid: 4 to 8 -> 5, 6, 7."""
    if first[:-1] != last[:-1]:
        return []
    low, high = first[-1], last[-1]
    inner: list[str] = []
    if low.isdigit() and high.isdigit() and int(high) - int(low) <= LONGEST_RANGE:
        inner = [str(number) for number in range(int(low) + 1, int(high))]
    elif low in _ROMAN and high in _ROMAN and (len(low) > 1 or len(high) > 1):
        inner = list(_ROMAN[_ROMAN.index(low) + 1 : _ROMAN.index(high)])
    elif len(low) == len(high) == 1 and low.isalpha() and high.isalpha():
        inner = [chr(code) for code in range(ord(low) + 1, ord(high))]
    return [(*first[:-1], part) for part in inner]


def _inverted(text: str, at: int, patterns: Patterns, depth: int) -> _Reading | None:
    """ "(a) and (c) of paragraph 8", after the word for sub-paragraph; French goes down two steps at a time."""
    first, siblings = _sublabel(text, at, patterns), patterns
    if first is None:
        siblings = replace(patterns, sublabel=patterns.bare_sublabel)
        first = _sublabel(text, at, siblings)
    if first is None:
        return None
    subs = _Reading(first[1], [("", first[0])])
    _more(subs, text, siblings)
    of_paragraph = patterns.of_paragraph.match(text, subs.end)
    outer = _labels(text, of_paragraph.end(), patterns, depth + 1) if of_paragraph else None
    if outer is None or len(outer.labels) * len(subs.labels) > _MOST_LABELS:
        return None
    return _Reading(outer.end, [(*label, *sub[1:]) for label in outer.labels for sub in subs.labels])


def _closed(reading: _Reading, text: str, patterns: Patterns) -> _Reading | None:
    """Chinese closes labels with the word: 第10至13段和第15段, 第8段(c)、(d)和(e)分段; None where it is missing."""
    if not _closing(reading, text, patterns):
        return None
    if first := _sublabel(text, reading.end, patterns):
        reading.labels[-1], reading.end = (reading.labels[-1][0], first[0]), first[1]
        _more(reading, text, patterns)
        _closing(reading, text, patterns)
    while len(reading.labels) < _MOST_LABELS:
        ahead = _Reading(reading.end, list(reading.labels))
        _more(ahead, text, patterns)
        if ahead.end == reading.end or not _closing(ahead, text, patterns):
            break
        reading = ahead
    return reading


def _closing(reading: _Reading, text: str, patterns: Patterns) -> bool:
    closing = patterns.paragraph_closing.match(text, reading.end) if patterns.paragraph_closing else None
    reading.end = closing.end() if closing else reading.end
    return closing is not None
