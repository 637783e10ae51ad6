"""What is cited: a resolution, and where in it."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final


class Part(StrEnum):
    """The part of a resolution that a paragraph stands in."""

    PREAMBLE = "preamble"
    BODY = "body"
    ANNEX = "annex"


@dataclass(frozen=True, slots=True)
class Place:
    """A paragraph: 2 (b) (ii) is number "2", letters ("b", "ii").

    `section` is "A" where lettered sections begin the numbers anew (101, 161); `annex` the number of the annex, 0 where
    the resolution has but one. A paragraph that bears no number is cited by what holds it.
    """

    part: Part
    number: str = ""
    letters: tuple[str, ...] = ()
    section: str = ""
    annex: int = 0


@dataclass(frozen=True, slots=True)
class Work:
    """A resolution as far as references tell of it, `language` being that of the reader."""

    number: int
    year: int
    adopted_on: date | None = None
    language: str = "en"

    @property
    def title(self) -> str:
        """Resolutions of the Council bear no title but their number."""
        return f"Resolution {self.number} ({self.year})"

    @property
    def symbol(self) -> str:
        return f"S/RES/{self.number} ({self.year})"

    @property
    def official_url(self) -> str:
        return f"https://docs.un.org/{self.language}/S/RES/{self.number}({self.year})"


# "2", "2 (b) (ii)", "(a)", and "3 [2]" for the second dash below paragraph 3, which print cites as paragraph 3
_LABEL: Final = re.compile(r"(?P<number>\d+)?(?P<letters>(?: ?\(\w+\))*)(?: \[\d+\])*")
_PARTS: Final = {"pp": Part.PREAMBLE, "op": Part.BODY, "annex": Part.ANNEX}


def place_at(anchor: str, label: str, *, annexes: int = 0) -> Place | None:
    """Where a paragraph stands, by its anchor and its label; None for what print has no name for (headings, notes).

    place_at("op-a-1", "1") is paragraph 1 of section A; `annexes` is how many annexes the text has.
    """
    prefix, *slugs = anchor.split("-")
    found = _LABEL.fullmatch(label)
    if prefix not in _PARTS or not slugs:
        return None
    part = _PARTS[prefix]
    if part is Part.ANNEX:
        return Place(part, *_numbered(found), annex=int(slugs[0]) if annexes > 1 else 0)
    if part is Part.PREAMBLE:
        section = "" if slugs[0].isdecimal() else slugs.pop(0).upper()
        return Place(part, "".join(slugs[:1]), section=section)
    if not label or not found:
        return None
    return Place(part, *_numbered(found), section=_section(slugs, label))


def _numbered(found: re.Match[str] | None) -> tuple[str, tuple[str, ...]]:
    if not found:
        return "", ()
    return found["number"] or "", tuple(re.findall(r"\w+", found["letters"]))


def _section(slugs: list[str], label: str) -> str:
    """What stands in an anchor before its label: "A" in op-a-1, whose label is "1"."""
    own = re.findall(r"\w+", label)
    before = slugs[: len(slugs) - len(own)]
    return before[0].upper() if before and slugs[len(before) :] == own and before[0].isalpha() else ""
