"""Which of several texts of one document in one language readers see."""

from typing import Final

from resolutions.models import LanguageVersion
from resolutions.terms import Provenance

_RANK: Final = {provenance: rank for rank, provenance in enumerate(Provenance)}


def publish_best(document_id: int, language: str) -> tuple[LanguageVersion | None, bool]:
    """Publish the best of the texts held: which, and whether it was another.

    A text whose identity is in doubt (a "Russian" 2567 that is Spanish) is held back.
    """
    versions = LanguageVersion.objects.filter(document_id=document_id, language=language).with_source().order_by("pk")
    sound = [version for version in versions if not any(doubt["kind"] == "identity" for doubt in version.doubts)]
    best = min(sound, key=_worth, default=None)
    stale = [version.pk for version in versions if version.is_published and version != best]
    if stale:
        LanguageVersion.objects.filter(pk__in=stale).update(is_published=False)
    if best is None or best.is_published:
        return best, bool(stale)
    LanguageVersion.objects.filter(pk=best.pk).update(is_published=True)
    return best, True


def _worth(version: LanguageVersion) -> tuple[int, int, int]:
    """The order in which one of several texts is published, least first: by provenance; then what a librarian handed
    in, the latest first; then the fewest doubts.
    """
    by_hand = version.pk if version.source.received_from_id else 0
    return _RANK[Provenance(version.provenance)], -by_hand, len(version.doubts)
