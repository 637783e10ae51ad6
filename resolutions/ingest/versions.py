"""Files as they came, and the versions of texts that they were read as."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from resolutions.ingest.copying import insert
from resolutions.ingest.publishing import Text
from resolutions.ingest.readings import Outcome, Reading
from resolutions.models import LanguageVersion, SourceDocument
from resolutions.parsing.document import Doubt
from resolutions.symbols import Symbol


@dataclass(frozen=True, slots=True)
class Told:
    """A reading of a file, with the key of its document, all that is in doubt about it, the facts it gave, and the
    documents that it names.
    """

    reading: Reading
    document: int
    doubts: tuple[Doubt, ...]
    facts: tuple[str, ...]
    named: Sequence[Symbol]

    @property
    def text(self) -> Text:
        return self.document, self.reading.parsed.language.code


def versions_of(
    told: Sequence[Told],
) -> tuple[list[tuple[LanguageVersion, Outcome]], set[Text]]:
    """The version of each text told, made or changed where it was not so; and the texts that files told before.

    A file holds one document in one language: what an earlier reading took it for is no longer so.
    """
    sources = _sources(one.reading for one in told)
    held: dict[int, dict[Text, LanguageVersion]] = {}
    for version in LanguageVersion.objects.filter(source__in=[source.pk for source in sources.values()]):
        held.setdefault(version.source_id, {})[version.document_id, version.language] = version
    found = [held.get(sources[one.reading.sha256].pk, {}).pop(one.text, None) for one in told]
    withdrawn = _withdrawn(version for others in held.values() for version in others.values())
    missing = [one for one, version in zip(told, found, strict=True) if version is None]
    made = iter(LanguageVersion.objects.bulk_create(_version(one, sources[one.reading.sha256]) for one in missing))
    versions = [
        (version, _changed(version, one)) if version else (next(made), Outcome.NEW)
        for one, version in zip(told, found, strict=True)
    ]
    return versions, withdrawn


def _sources(readings: Iterable[Reading]) -> dict[str, SourceDocument]:
    """The files by their hashes: the same bytes under another name are the same evidence, and wait at the desk no more.

    Of a file that is held, only what a person said of its language changes.
    """
    by_hash = {reading.sha256: reading for reading in readings}
    held = {source.sha256: source for source in SourceDocument.objects.defer("content").filter(sha256__in=by_hash)}
    for sha256, source in held.items():
        told = by_hash[sha256].told_language or source.language
        if source.is_staged or told != source.language:
            source.is_staged, source.language = False, told
            source.save(update_fields=["is_staged", "language"])
    missing = [_source(reading) for sha256, reading in by_hash.items() if sha256 not in held]
    insert(missing)
    return held | {source.sha256: source for source in missing}


def _withdrawn(versions: Iterable[LanguageVersion]) -> set[Text]:
    stale = {version.pk: (version.document_id, version.language) for version in versions}
    if stale:
        LanguageVersion.objects.filter(pk__in=stale).delete()
    return set(stale.values())


def _changed(version: LanguageVersion, told: Told) -> Outcome:
    differing = {name: value for name, value in _columns(told).items() if getattr(version, name) != value}
    if not differing:
        return Outcome.UNCHANGED
    for name, value in differing.items():
        setattr(version, name, value)
    version.save(update_fields=list(differing))
    return Outcome.CHANGED


def _version(told: Told, source: SourceDocument) -> LanguageVersion:
    document, language = told.text
    return LanguageVersion(document_id=document, language=language, source=source, is_published=False, **_columns(told))


def _columns(told: Told) -> dict[str, object]:
    parsed = told.reading.parsed
    return {
        "provenance": parsed.provenance,
        "annexes": parsed.annexes,
        "job_number": parsed.printing.job_number,
        "issued_on": parsed.printing.issued_on,
        "is_reissue": parsed.printing.is_reissue,
        "reading_version": told.reading.reading_version,
        "doubts": [doubt.parts for doubt in told.doubts],
    }


def _source(reading: Reading) -> SourceDocument:
    return SourceDocument(
        content=reading.content,
        sha256=reading.sha256,
        name=reading.name,
        media_type=reading.media_type,
        language=reading.told_language,
    )
