"""Every value that a source gives a fact of a resolution, with the one that is taken: agreement and disagreement alike.

What each source tells is here; which is believed, and in what order, in `reconciliation` and `voting`
(docs/facts.md for readers).
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

from resolutions.facts import corrections
from resolutions.facts.agenda import spelling
from resolutions.facts.evidence import Evidence
from resolutions.facts.library import LibraryRecord
from resolutions.facts.reconciliation import title_in
from resolutions.facts.rows import AttestationRow, CatalogueRow
from resolutions.facts.tables import Votes
from resolutions.facts.voting import figures_in, members_on, worded
from resolutions.symbols import resolution
from resolutions.terms import Adoption, Choice, Fact, FactSource, Procedure

Told = tuple[Fact, FactSource, object]

_NUMBER_IN_TITLE: Final = re.compile(r"resolution (?P<number>\d+)", re.IGNORECASE)


def attest(evidence: Evidence, row: CatalogueRow) -> list[AttestationRow]:
    """One row for each value of each fact, with the sources that give it, in the order of the facts."""
    sources: defaultdict[tuple[Fact, str], list[FactSource]] = defaultdict(list)
    for fact, source, value in _told(evidence):
        if value not in (None, "") and source not in sources[fact, str(value)]:
            sources[fact, str(value)].append(source)
    held = _held(row)
    rows = [
        AttestationRow(evidence.number, fact, "; ".join(told), value, _same(fact, value, held.get(fact, "")))
        for (fact, value), told in sources.items()
    ]
    return sorted(rows, key=lambda one: list(Fact).index(one.fact))


def _told(evidence: Evidence) -> Iterator[Told]:
    yield from _by_a_person(evidence.number)
    if evidence.printed:
        yield Fact.ADOPTED_ON, FactSource.TEXT, evidence.printed.adopted_on
        yield Fact.MEETING, FactSource.TEXT, evidence.printed.meeting
        yield Fact.ADOPTION, FactSource.TEXT, evidence.printed.adoption
        yield Fact.TALLY, FactSource.TEXT, _printed_tally(evidence)
    if evidence.library:
        yield from _by_the_library(evidence.library)
        for repeated in evidence.repeated:
            yield Fact.TALLY, FactSource.LIBRARY_REPEATED, _tally(repeated.listed)
    yield from _by_meetings(evidence)
    if evidence.listing:
        yield Fact.NUMBER, FactSource.LISTS, _number_in(evidence.listing.title)
        yield Fact.ADOPTED_ON, FactSource.LISTS, evidence.listing.listed_on
        yield Fact.AGENDA_ITEM, FactSource.LISTS, evidence.listing.topic
        yield Fact.CATALOGUE_TITLE, FactSource.LISTS, title_in(evidence.listing.title)
    if evidence.ballot:
        yield Fact.NUMBER, FactSource.VOTES, _number_in(evidence.ballot.title)
        yield Fact.ADOPTED_ON, FactSource.VOTES, evidence.ballot.voted_on
        yield Fact.CATALOGUE_TITLE, FactSource.VOTES, title_in(evidence.ballot.title)
        yield Fact.TALLY, FactSource.VOTES, _counted(evidence.ballot.votes)


def _by_a_person(number: int) -> Iterator[Told]:
    yield Fact.MEETING, FactSource.PERSON, corrections.MEETINGS.get(number)
    yield Fact.DRAFT, FactSource.PERSON, corrections.DRAFTS.get(number)
    yield Fact.AGENDA_ITEM, FactSource.PERSON, corrections.AGENDA_ITEMS.get(number)
    yield Fact.ADOPTION, FactSource.PERSON, corrections.ADOPTIONS.get(number)


def _by_the_library(record: LibraryRecord) -> Iterator[Told]:
    yield Fact.NUMBER, FactSource.LIBRARY, resolution(record.number).text
    yield Fact.ADOPTED_ON, FactSource.LIBRARY, record.adopted_on
    yield Fact.PROCEDURE, FactSource.LIBRARY, Procedure.WRITTEN if record.is_written else Procedure.MEETING
    yield Fact.MEETING, FactSource.LIBRARY, record.meeting
    yield Fact.DRAFT, FactSource.LIBRARY, record.draft
    yield Fact.AGENDA_ITEM, FactSource.LIBRARY, record.agenda_item
    yield Fact.CATALOGUE_TITLE, FactSource.LIBRARY, title_in(record.title)
    yield Fact.CHAPTER_VII, FactSource.LIBRARY, int(record.is_chapter_vii)
    yield Fact.ADOPTION, FactSource.LIBRARY, worded(record.outcome)
    if worded(record.outcome) is None or any(record.listed):
        yield Fact.TALLY, FactSource.LIBRARY, figures_in(record.outcome, record.number)
        yield Fact.TALLY, FactSource.LIBRARY_COUNTS, _tally(record.counts)
        yield Fact.TALLY, FactSource.LIBRARY_NAMES, _tally(record.listed)


def _by_meetings(evidence: Evidence) -> Iterator[Told]:
    for sitting in evidence.sittings:
        yield Fact.ADOPTED_ON, FactSource.MEETINGS, sitting.held_on
        yield Fact.PROCEDURE, FactSource.MEETINGS, Procedure.MEETING if sitting.meeting else Procedure.WRITTEN
        yield Fact.MEETING, FactSource.MEETINGS, sitting.meeting
        yield Fact.AGENDA_ITEM, FactSource.MEETINGS, sitting.topic
        yield Fact.ADOPTION, FactSource.MEETINGS, worded(sitting.outcome)
        yield Fact.TALLY, FactSource.MEETINGS, figures_in(sitting.outcome, evidence.number)


def _printed_tally(evidence: Evidence) -> str:
    printed = evidence.printed
    if printed is None:
        return ""
    if printed.adoption is Adoption.UNANIMOUS:
        return _tally((members_on(evidence.number), 0, 0))
    figures = (printed.in_favour, printed.against, printed.abstaining)
    return "" if None in figures else _tally(figures)


def _counted(votes: Votes) -> str:
    counted = Counter(votes.values())
    return _tally(counted[choice] for choice in (Choice.IN_FAVOUR, Choice.AGAINST, Choice.ABSTAINING))


def _tally(figures: Iterable[int | None]) -> str:
    """In favour, against, abstaining: "13-0-2"."""
    return "-".join(str(figure or 0) for figure in figures)


def _number_in(title: str) -> str:
    """The symbol of the resolution that a title names: the table of votes gives 2808 the title of 2806."""
    found = _NUMBER_IN_TITLE.search(title)
    return resolution(int(found["number"])).text if found else ""


def _held(row: CatalogueRow) -> dict[Fact, str]:
    """What the archive takes for true, worded as the sources' values are."""
    figures = (row.in_favour, row.against, row.abstaining)
    return {
        Fact.NUMBER: row.symbol,
        Fact.ADOPTED_ON: row.adopted_on.isoformat(),
        Fact.PROCEDURE: row.procedure,
        Fact.MEETING: str(row.meeting or ""),
        Fact.DRAFT: row.draft,
        Fact.AGENDA_ITEM: row.agenda_item,
        Fact.CATALOGUE_TITLE: row.catalogue_title,
        Fact.ADOPTION: row.adoption,
        Fact.TALLY: "" if None in figures else _tally(figures),
        Fact.CHAPTER_VII: "" if row.chapter_vii is None else str(int(row.chapter_vii)),
    }


def _same(fact: Fact, value: str, held: str) -> bool:
    return spelling(value) == spelling(held) if fact is Fact.AGENDA_ITEM else value == held
