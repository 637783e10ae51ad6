"""What somebody's text cites, held against the archive: what exists, and what does not. Nothing of it is kept.

An essay or a draft is no document of the Council, so that a symbol at its head is a citation too.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from resolutions.excerpts import Excerpt, excerpt
from resolutions.languages import Language
from resolutions.models import Document, Effect, Paragraph, Resolution
from resolutions.parsing.citations import find
from resolutions.parsing.citations.markup import BLOCK, words_of
from resolutions.parsing.decoding import ends_of_lines
from resolutions.parsing.document import Mention
from resolutions.sentences import Sentence
from resolutions.sentences import sentence as _
from resolutions.symbols import Series
from resolutions.terms import SHOWN_FROM

# "resolution 3482 (2019)", "resolutions 1373 (2001) and 3482 (2019)", 第3482(2019)号: written like a resolution
_WRITTEN_LIKE_ONE: Final = re.compile(
    r"(?<![A-Za-z0-9.])(?P<number>[1-9][0-9]{3}) ?[(（](?:19[4-9][0-9]|20[0-9]{2})[)）]"
)
_BEFORE_ONE: Final = re.compile(
    r"(?:resolutions?|résolutions?|resoluci(?:ón|ones)|резолюци\w+|\w*قرار\w*|UNSCR|S/RES/|第)"
    r"(?:[\d\s(),（）、]|\b(?:and|et|y|и)\b|و|和|第)*\Z",
    re.IGNORECASE,
)
_LOOKED_BACK: Final = 200  # characters
_NEITHER: Final = _("The archive neither holds it nor knows a document that cites it.")


class Verdict(StrEnum):
    """What the archive says of a citation: the worst that holds."""

    NOT_KNOWN = "not_known"
    ANOTHER_YEAR = "another_year"
    NO_PARAGRAPH = "no_paragraph"
    CHANGED = "changed"
    EXISTS = "exists"


@dataclass(frozen=True, slots=True)
class Place:
    """A paragraph that was named: its label, and its anchor in the text of the archive, empty where it has none."""

    label: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """A citation: its line in the text (1-based), its sentence, the document it names, and what is wrong with it."""

    line: int
    said: Excerpt
    verdict: Verdict
    faults: tuple[Sentence, ...] = ()
    document: Document | None = None
    places: tuple[Place, ...] = ()


Judged = tuple[Verdict, tuple[Sentence, ...], Document | None, tuple[Place, ...]]
Changes = dict[int, list[tuple[list[str], str]]]  # key of a document: which paragraphs (none: all), and by which
Held = dict[int, dict[str, str]]  # key of a document whose text is held: label of a paragraph: its anchor


def check(text: str, language: Language, *, most: int | None = None) -> list[Checked]:
    """The citations in a text, markup and all, in its order; the first so many where `most` is given."""
    words = words_of(text)
    mentions = find(words.text, language)[:most]
    documents = Document.objects.in_bulk({mention.symbol.text for mention in mentions}, field_name="symbol")
    archive = Archive(
        documents,
        _held(documents.values(), {label for mention in mentions for label in mention.pinpoint}),
        _changes(documents.values()),
        Resolution.objects.last_number(),
    )
    found = [(one.start, one.end, archive.judged(one)) for one in mentions]
    found += [(one.start(), one.end(), archive.unknown(one["number"])) for one in archive.never(words.text, mentions)]
    ends = ends_of_lines(text)
    quotable = words.text if words.text == text else words.text.replace(BLOCK, "\N{PARAGRAPH SEPARATOR}")
    return [
        Checked(bisect_right(ends, words.place(start)) + 1, excerpt(quotable, start, end), *judged)
        for start, end, judged in sorted(found, key=lambda one: one[:2])[:most]
    ]


@dataclass(frozen=True, slots=True)
class Archive:
    """What of the archive a text is held against."""

    documents: dict[str, Document]  # by their symbols
    held: Held
    changes: Changes
    last: int  # number of a resolution

    def judged(self, mention: Mention) -> Judged:
        document = self.documents.get(mention.symbol.text)
        if document is None:
            number = mention.symbol.number
            is_never = mention.symbol.series is Series.RESOLUTION and number is not None and number > self.last
            return self.unknown(number) if is_never else (Verdict.NOT_KNOWN, (_NEITHER,), None, ())
        paragraphs = self.held.get(document.pk)
        places = tuple(Place(label, (paragraphs or {}).get(label, "")) for label in mention.pinpoint)
        verdict, faults = Verdict.EXISTS, list[Sentence]()
        if changed_by := self._changed_by(document, mention.pinpoint):
            verdict = Verdict.CHANGED
            faults.append(_("Changed since, by %(symbols)s.", symbols=", ".join(changed_by)))
        if missing := [place.label for place in places if paragraphs is not None and place.label not in paragraphs]:
            verdict = Verdict.NO_PARAGRAPH
            faults.insert(0, _none_of(missing))
        if year := mention.printed_year:
            verdict = Verdict.ANOTHER_YEAR
            faults.insert(0, _("Not of %(year)s: the resolution is %(symbol)s.", year=year, symbol=document.symbol))
        return verdict, tuple(faults), document, places

    def unknown(self, number: object) -> Judged:
        message = _("No resolution %(number)s is known: the last one is %(last)s.", number=number, last=self.last)
        return Verdict.NOT_KNOWN, (message,), None, ()

    def never(self, text: str, mentions: Iterable[Mention]) -> Iterator[re.Match[str]]:
        """What is written like a resolution whose number is above the last, as far as it is no mention of anything."""
        taken = {offset for mention in mentions for offset in range(mention.start, mention.end)}
        for found in _WRITTEN_LIKE_ONE.finditer(text):
            before = text[max(0, found.start() - _LOOKED_BACK) : found.start()]
            is_above = int(found["number"]) > self.last and found.start() not in taken
            if is_above and _BEFORE_ONE.search(before):
                yield found

    def _changed_by(self, document: Document, labels: Collection[str]) -> list[str]:
        """The documents that changed it, or what of it is named, in the order of their adoption."""
        told = self.changes.get(document.pk, [])
        return list(dict.fromkeys(by for changed, by in told if not changed or not labels or _meet(changed, labels)))


def _none_of(labels: Collection[str]) -> Sentence:
    """That a text has none of these paragraphs, in one sentence, however many a range names."""
    if len(labels) == 1:
        return _("Its text has no paragraph %(label)s.", label="".join(labels))
    return _("Its text has none of these paragraphs: %(labels)s.", labels=", ".join(labels))


def _meet(changed: Collection[str], named: Collection[str]) -> bool:
    """Whether one of the paragraphs is one of the others, a point of it, or the one that it is a point of."""
    return any(
        one == other or one.startswith(f"{other} (") or other.startswith(f"{one} (")
        for one in changed
        for other in named
    )


def _held(documents: Iterable[Document], labels: Collection[str]) -> Held:
    keys = [document.pk for document in documents]
    held: Held = {key: {} for key in Document.objects.with_text().filter(pk__in=keys).values_list("pk", flat=True)}
    for key, label, anchor in Paragraph.objects.named(keys, labels).values_list("version__document", "label", "anchor"):
        held[key].setdefault(label, anchor if anchor[3:4].isdigit() else "")  # paragraph 1 of 161 is of A or of B
    return held


def _changes(documents: Iterable[Document]) -> Changes:
    changes: Changes = defaultdict(list)
    effects = Effect.objects.changing(document.pk for document in documents).sure_from(SHOWN_FROM)
    by = "paragraph__version__document"
    told = effects.order_by(f"{by}__adopted_on", f"{by}__resolution__number", "pk")
    for key, labels, symbol in told.values_list("cited", "pinpoint", f"{by}__symbol"):
        changes[key].append((labels, symbol))
    return changes
