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
from resolutions.models import Document, Effect, Paragraph
from resolutions.parsing.citations import find
from resolutions.parsing.citations.markup import words_of
from resolutions.parsing.document import Mention
from resolutions.sentences import Sentence
from resolutions.sentences import sentence as _
from resolutions.symbols import LAST_KNOWN, Series
from resolutions.terms import SHOWN_FROM

# "3482 (2019)", "9999 (2001)": written like a resolution, with a number that none bears.
_WRITTEN_LIKE_ONE: Final = re.compile(r"(?<![\w/.])(?P<number>[1-9][0-9]{3,4}) ?\((?:19[4-9][0-9]|20[0-9]{2})\)")
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


def check(text: str, language: Language) -> list[Checked]:
    """Every citation in a text, markup and all, in its order."""
    words = words_of(text)
    mentions = find(words.text, language)
    documents = Document.objects.in_bulk({mention.symbol.text for mention in mentions}, field_name="symbol")
    held = _held(documents.values(), {label for mention in mentions for label in mention.pinpoint})
    changes = _changes(documents.values())
    found = [(one.start, one.end, _judged(one, documents.get(one.symbol.text), held, changes)) for one in mentions]
    found += [(one.start(), one.end(), _unknown(one["number"])) for one in _never_adopted(words.text, mentions)]
    ends = [end.start() for end in re.finditer("\n", text)]
    return [
        Checked(bisect_right(ends, words.place(start)) + 1, excerpt(words.text, start, end), *judged)
        for start, end, judged in sorted(found, key=lambda one: one[:2])
    ]


def _held(documents: Iterable[Document], labels: Collection[str]) -> Held:
    keys = [document.pk for document in documents]
    held: Held = {key: {} for key in Document.objects.with_text().filter(pk__in=keys).values_list("pk", flat=True)}
    for key, label, anchor in Paragraph.objects.named(keys, labels).values_list("version__document", "label", "anchor"):
        held[key].setdefault(label, anchor if anchor[3:4].isdigit() else "")  # paragraph 1 of 161 is of A or of B
    return held


def _changes(documents: Iterable[Document]) -> Changes:
    changes: Changes = defaultdict(list)
    effects = Effect.objects.changing(document.pk for document in documents).sure_from(SHOWN_FROM)
    for key, labels, symbol in effects.values_list("cited", "pinpoint", "paragraph__version__document__symbol"):
        changes[key].append((labels, symbol))
    return changes


def _changed_by(document: Document, labels: Collection[str], changes: Changes) -> list[str]:
    """The documents that changed it, or the paragraphs of it that are named, in the order of their symbols."""
    told = changes.get(document.pk, [])
    return sorted({by for changed, by in told if not changed or not labels or set(changed) & set(labels)})


def _judged(mention: Mention, document: Document | None, held: Held, changes: Changes) -> Judged:
    if document is None:
        number = mention.symbol.number
        is_never = mention.symbol.series is Series.RESOLUTION and number is not None and number > LAST_KNOWN
        return _unknown(number) if is_never else (Verdict.NOT_KNOWN, (_NEITHER,), None, ())
    paragraphs = held.get(document.pk)
    places = tuple(Place(label, (paragraphs or {}).get(label, "")) for label in mention.pinpoint)
    missing = [place.label for place in places if paragraphs is not None and place.label not in paragraphs]
    faults = [_("Its text has no paragraph %(label)s.", label=label) for label in missing]
    changed_by = _changed_by(document, mention.pinpoint, changes)
    if changed_by:
        faults.append(_("Changed since, by %(symbols)s.", symbols=", ".join(changed_by)))
    verdict = Verdict.NO_PARAGRAPH if missing else Verdict.CHANGED if changed_by else Verdict.EXISTS
    if mention.printed_year:
        verdict = Verdict.ANOTHER_YEAR
        message = _("Not of %(year)s: the resolution is %(symbol)s.", year=mention.printed_year, symbol=document.symbol)
        faults.insert(0, message)
    return verdict, tuple(faults), document, places


def _unknown(number: object) -> Judged:
    message = _("No resolution %(number)s is known: the last one is %(last)s.", number=number, last=LAST_KNOWN)
    return Verdict.NOT_KNOWN, (message,), None, ()


def _never_adopted(text: str, mentions: Iterable[Mention]) -> Iterator[re.Match[str]]:
    """What is written like a resolution whose number is above the last, as far as it is no mention of anything."""
    taken = {offset for mention in mentions for offset in range(mention.start, mention.end)}
    for found in _WRITTEN_LIKE_ONE.finditer(text):
        if int(found["number"]) > LAST_KNOWN and found.start() not in taken:
            yield found
