"""Rows for the documents that are held or cited, and what a text may tell of a document that the catalogue does not."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from resolutions.facts.agenda import spelling
from resolutions.languages import ENGLISH
from resolutions.models import AgendaItem, Document, Resolution
from resolutions.parsing.document import AdoptionFacts, Doubt, ParsedResolution
from resolutions.sentences import fact
from resolutions.sentences import sentence as _
from resolutions.symbols import Series, Symbol

Held = Document | Resolution


def held(symbols: Iterable[Symbol]) -> dict[str, Held]:
    """The rows of documents by symbol, made where there are none, and locked until the transaction ends."""
    by_text = {symbol.text: symbol for symbol in symbols}
    _create(by_text[text] for text in sorted(by_text.keys() - _keys(by_text).keys()))
    numbered = {text for text, symbol in by_text.items() if symbol.series is Series.RESOLUTION}
    others = by_text.keys() - numbered
    found: list[Held] = [
        *Resolution.objects.select_for_update().filter(symbol__in=numbered).order_by("pk"),
        *Document.objects.select_for_update().filter(symbol__in=others).order_by("pk"),
    ]
    return {document.symbol: document for document in found}


def keys_of(symbols: Iterable[Symbol]) -> Mapping[str, int]:
    """The key of every document named, by symbol; documents that are only cited get a row that waits for them."""
    by_text = {symbol.text: symbol for symbol in symbols}
    keys = _keys(by_text)
    missing = [by_text[text] for text in sorted(by_text.keys() - keys.keys())]
    if not missing:
        return keys
    _create(missing)
    return _keys(by_text)


def create_resolutions(resolutions: Sequence[Resolution]) -> None:
    """Insert resolutions, each with its row as a document, in two statements for every thousand.

    Django inserts in bulk into one table only; the second statement is the one that its own `save` would make.
    """
    if not resolutions:
        return
    parents = Document.objects.bulk_create([_as_document(resolution) for resolution in resolutions], batch_size=1000)
    for resolution, parent in zip(resolutions, parents, strict=True):
        resolution.pk = parent.pk
        resolution.document_ptr_id = parent.pk
        resolution._state.adding = False
    for start in range(0, len(resolutions), 1000):
        Resolution._base_manager._insert(  # type: ignore[attr-defined]
            resolutions[start : start + 1000], fields=Resolution._meta.local_concrete_fields, raw=True
        )


def fill(document: Held, parsed: ParsedResolution) -> tuple[tuple[str, ...], tuple[Doubt, ...]]:
    """Give a document what only its text tells: the names of those facts. What is told otherwise already stays, and
    there is a doubt.
    """
    told = {
        name: value
        for name, value in _told(document, parsed)
        if value not in (None, "") and name not in document.edited
    }
    empty = {name: value for name, value in told.items() if getattr(document, name) in (None, "")}
    for name, value in empty.items():
        setattr(document, name, value)
    if empty:
        document.save(update_fields=list(empty))
    return tuple(empty), tuple(
        _conflict(name, value, getattr(document, name))
        for name, value in told.items()
        if getattr(document, name) != value
    )


def _conflict(name: str, ours: object, theirs: object) -> Doubt:
    message = _("The text says %(ours)s, the catalogue %(theirs)s.", ours=ours, theirs=theirs)
    return Doubt("conflict", fact(name), message)


def _keys(texts: Iterable[str]) -> dict[str, int]:
    return dict(Document.objects.filter(symbol__in=list(texts)).values_list("symbol", "pk"))


def _create(symbols: Iterable[Symbol]) -> None:
    missing = list(symbols)
    create_resolutions([_resolution(symbol) for symbol in missing if symbol.series is Series.RESOLUTION])
    others = [_document(symbol) for symbol in missing if symbol.series is not Series.RESOLUTION]
    Document.objects.bulk_create(others, ignore_conflicts=True)


def _resolution(symbol: Symbol) -> Resolution:
    if symbol.number is None:
        raise ValueError(f"{symbol} names no resolution: it has no number")
    return Resolution(series=symbol.series, symbol=symbol.text, year=symbol.year, number=symbol.number)


def _document(symbol: Symbol) -> Document:
    return Document(series=symbol.series, symbol=symbol.text, year=symbol.year)


def _as_document(resolution: Resolution) -> Document:
    return Document(**{field.attname: getattr(resolution, field.attname) for field in Document._meta.concrete_fields})


def _told(document: Held, parsed: ParsedResolution) -> Iterator[tuple[str, object]]:
    facts = parsed.facts
    yield "adopted_on", facts.adopted_on
    yield "meeting", facts.meeting
    yield "meeting_note", facts.meeting_note
    may_take_item = document.agenda_item_id is None and "agenda_item" not in document.edited
    if facts.agenda_item and parsed.language == ENGLISH and may_take_item:
        yield "agenda_item_id", _item(facts.agenda_item)
    if isinstance(document, Resolution):
        yield from _told_of_resolution(facts)
        yield "other_symbol", parsed.other_symbol


def _item(name: str) -> int:
    """The key of the item of this name, else of the one that differs in spelling alone, else of a new one."""
    held = AgendaItem.objects.exclude(catalogue_name=None).values_list("catalogue_name", "pk")
    if same := held.filter(catalogue_name=name).first():
        return same[1]
    alike = {spelling(other): key for other, key in held if other}
    return alike.get(spelling(name)) or AgendaItem.objects.keys_of({name})[name]


def _told_of_resolution(facts: AdoptionFacts) -> Iterator[tuple[str, object]]:
    yield "procedure", facts.procedure
    yield "draft", facts.draft.text if facts.draft else ""
    yield "adoption", facts.adoption
    if facts.vote:
        yield "in_favour", facts.vote.in_favour
        yield "against", facts.vote.against
        yield "abstaining", facts.vote.abstaining
        yield "not_participating", facts.vote.not_participating
        yield "absent", facts.vote.absent
