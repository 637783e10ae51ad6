"""Which of several texts of one document in one language readers see."""

from collections.abc import Collection, Iterable
from typing import Final

from resolutions.models import LanguageVersion
from resolutions.terms import Provenance

Text = tuple[int, str]  # of a document, by its key, in a language

_RANK: Final = {provenance: rank for rank, provenance in enumerate(Provenance)}


def publish_best(texts: Collection[Text]) -> dict[Text, tuple[LanguageVersion | None, bool]]:
    """Publish the best of the versions held of each text: which, and whether it was another.

    A version whose identity is in doubt (a "Russian" 2567 that is Spanish) is held back.
    """
    held: dict[Text, list[LanguageVersion]] = {text: [] for text in texts}
    documents = {document for document, _ in texts}
    for version in LanguageVersion.objects.filter(document_id__in=documents).with_source().order_by("pk"):
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


def _best(versions: Iterable[LanguageVersion]) -> LanguageVersion | None:
    sound = (version for version in versions if not any(doubt["kind"] == "identity" for doubt in version.doubts))
    return min(sound, key=_worth, default=None)


def _worth(version: LanguageVersion) -> tuple[int, int, int]:
    """The order in which one of several texts is published, least first: by provenance; then what a librarian handed
    in, the latest first; then the fewest doubts.
    """
    by_hand = version.pk if version.source.received_from_id else 0
    return _RANK[Provenance(version.provenance)], -by_hand, len(version.doubts)
