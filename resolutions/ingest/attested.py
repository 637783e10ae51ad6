"""What each source tells of the facts, sponsors and subjects become rows, all of them written anew."""

from collections.abc import Sequence
from typing import Final

from resolutions.facts.rows import AttestationRow, SponsorRow, SubjectRow
from resolutions.ingest.copying import copy
from resolutions.models import Attestation, Resolution, Sponsor, Subject

_COLUMNS: Final = ("document_id", "fact", "value", "sources", "is_held")


def load_attestations(rows: Sequence[AttestationRow]) -> None:
    """The attestations are those of the fixture; nobody edits them."""
    documents = dict(Resolution.objects.values_list("number", "pk"))
    Attestation.objects.all().delete()
    copy(
        Attestation,
        _COLUMNS,
        ((documents[row.number], row.fact, row.value, row.sources.split("; "), row.is_held) for row in rows),
    )


def load_sponsors(rows: Sequence[SponsorRow]) -> None:
    """The sponsors are those of the fixture; nobody edits them."""
    documents = dict(Resolution.objects.values_list("number", "pk"))
    Sponsor.objects.all().delete()
    copy(
        Sponsor,
        ("document_id", "state", "is_additional"),
        ((documents[row.number], row.state, row.is_additional) for row in rows),
    )


def load_subjects(rows: Sequence[SubjectRow]) -> None:
    """The subjects are those of the fixture, and indexed under them are the resolutions that it names."""
    documents = dict(Resolution.objects.values_list("number", "pk"))
    Subject.objects.all().delete()
    Subject.objects.bulk_create([Subject(name=name) for name in sorted({row.subject for row in rows})], batch_size=1000)
    keys = dict(Subject.objects.values_list("name", "pk"))
    indexed = ((keys[row.subject], documents[row.number]) for row in rows)
    copy(Subject.documents.through, ("subject_id", "document_id"), indexed)
