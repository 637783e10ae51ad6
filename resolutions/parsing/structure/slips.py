"""Printed labels at the beginning of a paragraph, and what a misread one stands for.

A scan prints "14," for "14.", "l." for "1.", "cl)" for "d)", "(6)" for "(b)", "J)" for "f)"; a typist forgets the
bracket of "c". Only the labels before it tell what is meant: a slip is mended where the label it stands for is next.
"""

import re
from dataclasses import dataclass
from typing import Final

# "1. Decides", "14, Decides", "(a) To", "a) De", "1) ", "(ii) ", "ii. ", "- ", "1.Decides", "1."
_LABEL: Final = re.compile(
    r"""(?P<label>
            [0-9]{1,3}\ ?[.．、] (?!\d)
            | [0-9]{1,2}\ ?[-–]\ ?(?=[\u0620-\u064a]) | [أ-ي]\ ?[-–]\s
            | [0-9]{1,2}(?=\ [A-ZÉ][a-zé]) | [0-9]{1,3},(?=\ [^\W\d_])
            | [0-9]{1,3}\ ?\) | [lIOS0-9]{1,3}\ ?[.,](?=\ )
          | [(（]\ ?(?:[^\W\d_]{1,5}|[0-9]{1,3})\ ?[)）] | [^\W\d_]{1,4}\ ?\) | [A-K]\.(?=\s[A-Z]) | [ivx]{1,5}\. (?=\s)
          | [’‘']\d{1,2}[’‘'] | [㈠-㈩] | [–—•●▪■-] (?=\s)
        ) \s* (?P<rest>.*)""",
    re.VERBOSE | re.DOTALL,
)
_BARE: Final = re.compile(r"(?P<label>[b-z])\ (?P<rest>\S.*)", re.DOTALL)
_NUMBER: Final = re.compile(r"(?P<open>\(?)\s*(?P<digits>\d{1,3})\s*(?P<close>[.,)]|$)")
_LETTER: Final = re.compile(r"(?P<open>\(?)\s*(?P<letter>[a-z])\s*\)?")
_BULLET: Final = re.compile(r"[–—•●▪■-]")
# What scans make of a letter or digit in a label.
_MISREAD: Final = {
    "b": ("6", "h", "lo", "8"), "c": ("e", "o", "("), "d": ("cl", "ci", "a", "tl"), "e": ("c", "é", "o"),
    "f": ("j", "t", "J", "/", "ƒ", "7", "i"), "g": ("q", "9", "y", "gr", "8", "s"), "h": ("li", "b", "It", "k", "ii"),
    "i": ("1", "l", "j", "t", "I"), "j": ("i", "J", "f", ";"), "k": ("h", "lc", "b"), "l": ("1", "I", "i"),
    "m": ("rn", "ni", "nt"), "n": ("ti", "ii", "m", "u"), "o": ("0", "a"),
    "a": ("cl", "u", "n", "o", "ci", "A", "4", "d"),
    "q": ("g", "9"), "t": ("f",), "u": ("n", "ii"), "v": ("y",),
}  # fmt: skip
_FIRST_MISREAD: Final = {"a": ("2", "4", "u", "n", "o", "cl", "ci", "A"), "i": ("1", "l", "I", "t", "j")}
_SCANNED: Final = str.maketrans("lIOS", "1105")


@dataclass(frozen=True, slots=True)
class Label:
    """A label set apart from its text. `meant` is empty where the printed label stands for itself."""

    printed: str
    text: str
    meant: str = ""


class Labels:
    """The labels of one text in their order, to know which one is next."""

    def __init__(self) -> None:
        self.number = 0
        self._letter = 0  # the last letter of the open list: 1 for "a"
        self._capital = 0

    def restart(self) -> None:
        """A section, annex or new preamble numbers anew."""
        self.number = self._letter = self._capital = 0

    def found(self, text: str, following: str = "") -> Label | None:
        """The label that `text` begins with, set apart; None for none. `following` is the next text."""
        match = _LABEL.match(text)
        if match is None:
            return self._bare(text)
        printed, rest = match["label"], match["rest"].strip()
        if _BULLET.fullmatch(printed):
            return self._itemised(printed, rest)
        if printed == "i." and not self.number:
            self.number = 1
            return Label(printed, rest, "1.")
        if re.fullmatch(r"[A-K]\.", printed):
            return self._lettered(printed, rest)
        if re.match(r"[lIOS\d]", printed) and not printed.rstrip().endswith(")"):
            return self._numbered(printed, rest)
        return self._first_item(printed, rest, following) or self._listed(printed, rest)

    def _first_item(self, printed: str, rest: str, following: str) -> Label | None:
        """A first label misread: "(2)" before "(b)", "(1)" before "(ii)" (242, 748)."""
        found = _LABEL.match(following)
        core, then = printed.strip("()（） "), found["label"].strip("()（） ") if found else ""
        meant = {"b": "a", "ii": "i"}.get(then, "")
        if not meant or core not in _FIRST_MISREAD[meant]:
            return None
        if meant == "a":
            self._letter = 1
        return Label(printed, rest, f"({meant})" if printed.startswith("(") else f"{meant})")

    def _lettered(self, printed: str, rest: str) -> Label | None:
        """ "A. A Commission ..." (39): the capitals in their order, not an initial."""
        if ord(printed[0]) - ord("A") != self._capital:
            return None
        self._capital += 1
        return Label(printed, rest)

    def _numbered(self, printed: str, rest: str) -> Label | None:
        digits = re.sub(r"\D", "", printed.translate(_SCANNED))
        if not digits:
            return None
        number = int(digits)
        is_slip = printed.strip() != f"{digits}." and not re.fullmatch(r"\d+\ ?[.．、–-]\ ?", printed)
        if is_slip and number != self.number + 1:
            return None
        self.number, self._letter = number, 0
        return Label(printed, rest, f"{number}." if is_slip else "")

    def _listed(self, printed: str, rest: str) -> Label:
        core = printed.strip("()（） ")
        expected = chr(ord("a") + self._letter) if self._letter < 26 else ""
        meant = ""
        if core == expected:
            self._letter += 1
        elif expected > "a" and core != "a" and core in _MISREAD.get(expected, ()) and not self._is_roman(core, rest):
            self._letter += 1
            meant = f"{'(' if printed.startswith('(') else ''}{expected})"
        elif core == "a":
            self._letter = 1
        elif len(core) == 1 and "a" < core <= "z" and core > expected:
            self._letter = ord(core) - ord("a") + 1 if not self._is_roman(core, rest) else self._letter
        return Label(printed, rest, meant)

    def _is_roman(self, core: str, rest: str) -> bool:
        """ "(i)" where "(f)" is due begins a list within the list."""
        return core in ("i", "v", "x", "ii")

    def _itemised(self, printed: str, rest: str) -> Label:
        """A dash or bullet; where a page puts one before every paragraph, the number behind it is the label."""
        behind = _LABEL.match(rest)
        if behind and re.match(r"\d{1,3}\.", behind["label"]):
            inner = self._numbered(behind["label"], behind["rest"].strip())
            if inner:
                return Label(f"{printed} {inner.printed}", inner.text, inner.meant or inner.printed)
        return Label(printed, rest)

    def _bare(self, text: str) -> Label | None:
        """The next letter of an open list without its bracket ("c de faire", after "b)")."""
        match = _BARE.match(text)
        if match is None or not self._letter or ord(match["label"]) - ord("a") != self._letter:
            return None
        self._letter += 1
        return Label(match["label"], match["rest"].strip(), f"{match['label']})")
