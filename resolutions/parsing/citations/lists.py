"""Walking a text from one place where a citation may begin to the next, once, and reading a whole list at each.

A list is numbers joined by commas, conjunctions, dates and footnote marks. It is believed where the word "resolution"
governs it, or where one of its items proves itself by a year that agrees with its number.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from re import Match

from resolutions.parsing.citations.assembly import read_assembly
from resolutions.parsing.citations.council import Item, read_council, settle, year_in
from resolutions.parsing.citations.following import labels_following
from resolutions.parsing.citations.grammar import SIGNS, Patterns
from resolutions.parsing.citations.leading import bridge_at, comma_at, is_break, leads_over_comma
from resolutions.parsing.citations.pinpoints import read_labels
from resolutions.parsing.citations.printed import read_printed
from resolutions.parsing.citations.recalling import recall
from resolutions.symbols import Symbol, year_of

_BODY_NAME = 40  # code points that the name of a body may take
_SMALL = 100  # numbers that are as likely to count paragraphs, days or members
# "266 Voir Documents officiels", a footnote under a page that ends in the word "résolution" (1111)
_FOOTNOTE = re.compile(r"\s(?:Voir|Ibid|See|Véase)\b")
# "paragraphs 15 and 16 of 1970, as modified by", "paragraph 6 of 2057;" (2509, 2109): no word, no year
_UNNAMED = re.compile(r"[0-9]{4}(?=[,;])")
_SENTENCE_END = re.compile(r"[.;␞]|\n\s*\n")
_FAR = 300  # code points: two resolutions of one list, with what the first is about
_PARAGRAPH_NUMBER = re.compile(r"\.\s+[^\W\d_]")  # "5. Requests", on a line of its own or not


@dataclass(frozen=True, slots=True)
class Head:
    """Where something may begin; `kind` is a group of `Patterns.heads`, or "unnamed"."""

    kind: str
    start: int
    end: int

    @classmethod
    def of(cls, match: Match[str]) -> "Head":
        kind = match.lastgroup or ""
        return cls(kind, match.start(kind), match.end(kind))


@dataclass(frozen=True, slots=True)
class Reading:
    """A list as read: its items, where it ends, whether the word "resolution" governs it, and whether in the plural."""

    items: tuple[Item, ...]
    end: int
    is_governed: bool
    is_plural: bool


@dataclass(frozen=True, slots=True)
class Walk:
    """One text, folded, on its way through one grammar."""

    text: str
    patterns: Patterns
    own: Symbol | None

    def items(self) -> list[Item]:
        """Every document named in the text, in order."""
        found: list[Item] = []
        at = 0
        pinpoint: tuple[str, ...] = ()
        assembly = -_FAR  # where the last resolution of the Assembly ended
        while head := self._head(at, after_labels=bool(pinpoint)):
            if head.kind in ("paragraph", "again"):
                pinpoint, at = self._paragraph(head, found)
                continue
            if head.kind == "session" and not self._goes_on(assembly, head.start):
                at = head.end
                continue
            reading = self._reading(head)
            if reading.items and reading.items[-1].is_of_session:
                assembly = reading.items[-1].end
            at = max(reading.end, head.end)
            following: tuple[str, ...] = ()
            if reading.items and not pinpoint:
                following, at = labels_following(self.text, at, self.patterns)
            found += self._pinpointed(reading, pinpoint, following)
            pinpoint, at = self._next_paragraph(at, found) if pinpoint else ((), at)
        return found

    def _head(self, at: int, *, after_labels: bool) -> Head | None:
        if after_labels and (unnamed := _UNNAMED.match(self.text, at)):
            return Head("unnamed", at, unnamed.end())
        match = self.patterns.heads.search(self.text, at)
        return Head.of(match) if match else None

    def _reading(self, head: Head) -> Reading:
        if head.kind == "symbol":
            items = read_printed(self.text, head.start)
            return Reading(tuple(settle(items, self.own)), items[-1].end if items else head.end, True, False)
        if head.kind == "resolution":
            lead = self.patterns.lead.match(self.text, head.end)
            is_plural = bool(self.patterns.plural.match(self.text[head.start : head.end]))
            return self._list(head, lead.end() if lead else head.end, is_governed=True, is_plural=is_plural)
        if head.kind == "opening":
            return self._list(head, head.end, is_plural=True)
        if head.kind in ("session", "unnamed"):
            return self._list(head, head.start, is_governed=True)
        return self._list(head, head.start)

    def _goes_on(self, assembly: int, at: int) -> bool:
        """Whether what begins at `at` goes on a list: "1514 (XV), containing the Declaration ..., and 2918 (XXVII)"."""
        if assembly < 0 or at - assembly > _FAR:
            return False
        between = self.text[assembly:at]
        return bool(self.patterns.joined.search(between[-12:])) and not _SENTENCE_END.search(between)

    def _list(self, head: Head, at: int, *, is_governed: bool = False, is_plural: bool = False) -> Reading:
        items, end = self._run(at, is_plural=is_plural)
        if self.patterns.closing and items and (closing := self.patterns.closing.match(self.text, end)):
            is_governed, end = True, closing.end()
        if self.patterns.present.search(self.text, max(0, head.start - _BODY_NAME), head.start):
            items = [item for item in items if not item.is_bare]  # "annexed to this resolution 150", a footnote mark
        body = self._body(head.end if head.kind == "opening" else head.start, end)
        kept = [item for item in items if not item.is_bare or body in (None, "council")]
        kept = [item for item in kept if not _is_small(item) or _is_vouched(item, kept, body)]
        if body == "foreign":
            kept = [item for item in kept if item.is_certain]
        if not (is_governed or any(item.is_certain for item in kept)):
            kept = []
        if not is_governed:
            kept = [item for item in kept if item.symbol is None and item.year is not None]
        return Reading(tuple(settle(kept, self.own)), end, is_governed, is_plural)

    def _run(self, at: int, *, is_plural: bool) -> tuple[list[Item], int]:
        """The items that stand one after the other from `at`, and where the last ends."""
        items: list[Item] = []
        end = at
        while item := self._item(at):
            if items and not self._continues(item, items[-1], is_plural=is_plural):
                break
            if not items and not self._may_begin(item):
                break
            items += [item, *self._further_parts(item)]
            end = items[-1].end
            gap = self.patterns.gap.match(self.text, end)
            if gap is None or gap.end() == end:
                break
            items[-1] = replace(items[-1], dated=year_in(self.text[end : gap.start("separators")]))
            at = gap.end()
        return items, end

    def _further_parts(self, item: Item) -> Iterator[Item]:
        """ "47/20 A and B": the B that stands for another resolution, A/RES/47/20 B."""
        symbol, at = item.symbol, item.end
        while symbol and re.search(r"/[0-9]+ [A-Z]$", symbol.text):
            match = self.patterns.further_part.match(self.text, at)
            if match is None or match["part"] <= symbol.text[-1]:
                return
            symbol, at = replace(symbol, text=symbol.text[:-1] + match["part"]), match.end()
            yield Item(match.start("part"), at, symbol=symbol)

    def _item(self, at: int) -> Item | None:
        if found := read_assembly(self.text, at):
            symbol, doubt, end = found
            return Item(at, end, symbol=symbol, doubt=doubt)
        return read_council(self.text, at)

    def _continues(self, item: Item, last: Item, *, is_plural: bool) -> bool:
        """Whether `item` belongs to the list that has come as far as `last`."""
        between = self.text[last.end : item.start]
        is_separated = bool(self.patterns.separator.search(between))
        if not item.is_bare:
            return is_separated or is_plural or item.agrees
        if not is_separated or not is_plural or ";" in between or is_break(between):
            return False
        is_of_a_kind = last.is_bare and item.number >= _SMALL
        return is_of_a_kind or self._ends_well(item)

    def _may_begin(self, item: Item) -> bool:
        """Whether `item` can be first in a list: no number of a new paragraph, no count ("... resolution 90 days")."""
        if not item.is_bare:
            return True
        if self.patterns.opening is None and self.text[item.start - 1 : item.start].isalpha():
            return False  # a footnote mark: "à la présente résolution385"
        before = self.text[max(0, item.start - 30) : item.start]
        blank = before[len(before.rstrip()) :]
        if is_break(blank) or ("\n" in blank and _FOOTNOTE.match(self.text, item.end)):
            return False
        return item.number >= _SMALL or self._ends_well(item)

    def _ends_well(self, item: Item) -> bool:
        """What follows a number without a year makes it no count of something, and no number of a paragraph."""
        if item.number < _SMALL and _PARAGRAPH_NUMBER.match(self.text, item.end):
            return False
        gap = self.patterns.gap.match(self.text, item.end)
        return _closes(self.text, item.end) or bool(gap and self.text[item.end : gap.end()].strip())

    def _body(self, start: int, end: int) -> str | None:
        """ "council", "assembly", "foreign": whose resolutions a list holds, where it is said beside it."""
        if follows := self.patterns.body_follows.match(self.text, end):
            return follows.lastgroup
        before = self.text[max(0, start - self.patterns.body_reach - _BODY_NAME) : start]
        sentence = max(before.rfind(mark) for mark in (";", ".", "␞", "\n\n", ")"))
        body = None
        for match in self.patterns.body.finditer(before, sentence + 1):
            body = match.lastgroup if len(before) - match.end() <= self.patterns.body_reach else None
            if body == "foreign" and self.patterns.notably.search(before, match.end()):
                body = None  # "... between the United Nations and the OAU, in particular resolutions 43/12 ..."
        return body or self._body_after_date(end)

    def _body_after_date(self, end: int) -> str | None:
        """ "resolution S-3/1 of 25 May 1994 adopted by the Commission on Human Rights" (925)."""
        date = self.patterns.after_date.match(self.text, end)
        follows = self.patterns.body_follows.match(self.text, date.end()) if date else None
        return follows.lastgroup if follows else None

    def _paragraph(self, head: Head, found: list[Item]) -> tuple[tuple[str, ...], int]:
        """Labels after a word for paragraph that govern a list; those "of that resolution" go to one of `found`."""
        word = self.patterns.paragraph.match(self.text, head.end) if head.kind == "again" else None
        labels, end = read_labels(self.text, word.end() if word else head.end, self.patterns)
        if labels and (word or self.patterns.again.match(self.text, end)):
            recall(self.text, head.start, labels, found, self.patterns)
            return (), end
        return self._governing(labels, end, over_comma=leads_over_comma(self.text, head.start, self.patterns))

    def _governing(self, labels: tuple[str, ...], end: int, *, over_comma: bool) -> tuple[tuple[str, ...], int]:
        """Labels, and where the list begins that they govern; else none, and where they end."""
        bridge = bridge_at(self.text, end, self.patterns) if labels else None
        if bridge and (_UNNAMED.match(self.text, bridge.end()) or self._is_list(bridge.end())):
            return labels, bridge.end()
        at = comma_at(self.text, end, self.patterns) if labels and over_comma and bridge is None else None
        if at is not None and not self._has_own_labels(at):
            return labels, at
        document = self.patterns.document.match(self.text, end) if labels else None
        return (labels, document.end()) if document else ((), end)

    def _is_list(self, at: int) -> bool:
        follows = self.patterns.heads.match(self.text, at)
        return bool(follows and Head.of(follows).kind != "paragraph")

    def _has_own_labels(self, at: int) -> bool:
        """Whether the list at `at` has labels behind it: "Statute para. 5, resolution 1593 (2005), para. 4"."""
        head = self.patterns.heads.match(self.text, at)
        reading = self._reading(Head.of(head)) if head else None
        labels, end = labels_following(self.text, reading.end, self.patterns) if reading else ((), at)
        return bool(labels) and comma_at(self.text, end, self.patterns) is None

    def _next_paragraph(self, at: int, found: list[Item]) -> tuple[tuple[str, ...], int]:
        """Labels without their word, after a list with labels: "paragraph 11 of resolution 2213 (2015), 11 of ..."."""
        while separator := self.patterns.label_separator.match(self.text, at):
            labels, end = read_labels(self.text, separator.end(), self.patterns)
            is_again = self.patterns.again.match(self.text, end) if labels else None
            if is_again is None:
                over_comma = not any(sign in separator[0] for sign in SIGNS)
                labels, end = self._governing(labels, end, over_comma=over_comma)
                return (labels, end) if labels else ((), at)
            recall(self.text, separator.end(), labels, found, self.patterns)  # ", 6 of that resolution"
            at = is_again.end()
        return (), at

    def _pinpointed(self, reading: Reading, before: tuple[str, ...], after: tuple[str, ...]) -> Iterator[Item]:
        """The items of a list with the labels that stand before it, or after it."""
        if after and not self._shares_labels(reading):
            yield from reading.items[:-1]
            yield replace(reading.items[-1], pinpoint=after)
            return
        for place, item in enumerate(reading.items):  # "paragraph 2 of resolutions 2441 and 2509": of each of them
            yield replace(item, pinpoint=before or after) if place == 0 or reading.is_plural else item

    def _shares_labels(self, reading: Reading) -> bool:
        """经第2441(2018)和2509(2020)号决议第2段: one word opens the list, one closes it: the labels are of each."""
        between = self.text[reading.items[0].end : reading.items[-1].start]
        return self.patterns.opening is not None and not self.patterns.opening.search(between)


def _is_small(item: Item) -> bool:
    """A number that may be any body's: "resolution 1", "resolution 1 (2019)"."""
    return item.symbol is None and item.number < _SMALL and not item.agrees


def _is_vouched(item: Item, others: list[Item], body: str | None) -> bool:
    """A small number alone may be any body's: the Council, a date of its year or a neighbour must speak for it."""
    return body == "council" or item.dated == year_of(item.number) or any(other.agrees for other in others)


def _closes(text: str, at: int) -> bool:
    """Nothing, or a stop, a bracket or the end stands at `at`: the number before it is not the count of something."""
    rest = text[at : at + 40].lstrip()
    return not rest or rest[0] in ".,;:)]}!?␞"
