"""What each source tells of the facts becomes rows, all of them written anew."""

from collections.abc import Sequence
from typing import Final

from resolutions.facts.rows import AttestationRow
from resolutions.ingest.copying import copy
from resolutions.models import Attestation, Resolution

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
