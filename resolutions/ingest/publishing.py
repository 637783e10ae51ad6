"""Which of several texts of one document in one language readers see."""

from collections.abc import Collection, Iterable
from typing import Any, Final

from django.db import transaction
from django.utils import timezone

from resolutions.ingest import edges
from resolutions.ingest.comparing import compare_sources
from resolutions.ingest.turns import take_turn
from resolutions.models import LanguageVersion
from resolutions.terms import Provenance

Text = tuple[int, str]  # of a document, by its key, in a language

_RANK: Final = {provenance: rank for rank, provenance in enumerate(Provenance)}


def publish_best(texts: Collection[Text]) -> dict[Text, tuple[LanguageVersion | None, bool]]:
    """Publish the best of the versions held of each text: which, and whether it was another.

    A version whose identity is in doubt (909 in French calls itself 90) is held back until a librarian vouches for it.
    """
    held: dict[Text, list[LanguageVersion]] = {text: [] for text in texts}
    documents = {document for document, _ in texts}
    for version in LanguageVersion.objects.filter(document_id__in=documents).order_by("pk"):
        held.get((version.document_id, version.language), []).append(version)
    best = {text: _best(versions) for text, versions in held.items()}
    stale = {v.pk: text for text, versions in held.items() for v in versions if v.is_published and v != best[text]}
    fresh = {version.pk: text for text, version in best.items() if version and not version.is_published}
    if stale:
        LanguageVersion.objects.filter(pk__in=stale).update(is_published=False)
    if fresh:
        LanguageVersion.objects.filter(pk__in=fresh).update(is_published=True)
    others = {*stale.values(), *fresh.values()}
    return {text: (best[text], text in others) for text in held}


def confirm(version: LanguageVersion, librarian: Any) -> None:
    """A librarian has handed a text in and looked at what was read of it: that is to vouch for it.

    But not where the file contradicts itself, nor where readers are shown a better source: then it is kept beside.
    """
    shown = LanguageVersion.objects.published().filter(document=version.document_id, language=version.language).first()
    is_outranked = shown is not None and _rank(shown) < _rank(version)
    if not (version.is_held_back or is_outranked):
        vouch(version, librarian)


@transaction.atomic
def vouch(version: LanguageVersion, librarian: Any) -> None:
    """A librarian has looked at a text and vouches for it: readers see it, and no load puts another in its place."""
    take_turn()
    version.checked_by, version.checked_at = librarian, timezone.now()
    version.save(update_fields=["checked_by", "checked_at"])
    publish_best([(version.document_id, version.language)])
    edges.rebuild(version.document_id)
    compare_sources([version.document_id])
    version.refresh_from_db(fields=["is_published"])


def _best(versions: Iterable[LanguageVersion]) -> LanguageVersion | None:
    return min((version for version in versions if not version.is_held_back), key=_worth, default=None)


def _worth(version: LanguageVersion) -> tuple[float, int, int]:
    """The order in which one of several texts is published, least first: what a librarian vouches for, the latest
    first; then by provenance; then the fewest doubts.
    """
    checked = version.checked_at.timestamp() if version.checked_at else 0
    return -checked, _rank(version), len(version.doubts)


def _rank(version: LanguageVersion) -> int:
    return _RANK[Provenance(version.provenance)]
