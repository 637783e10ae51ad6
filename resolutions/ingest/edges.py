"""Who cites whom, counted again for documents whenever their text changes."""

from collections.abc import Collection, Iterable

from django.db.models import Count

from resolutions.models import Citation, Edge, LanguageVersion
from resolutions.symbols import Series
from resolutions.terms import Kind, Provenance

Told = tuple[int, int, int, str]  # citing, cited, mentions, origin


def rebuild(*document_ids: int) -> bool:
    """Make the edges of citing documents those of the texts their mentions are counted in; whether that changed any.

    An uncorrected scan does not outrank the catalogue: it only adds the documents that the catalogue does not count.
    """
    edges = Edge.objects.filter(citing__in=document_ids)
    held: dict[Told, int] = {(edge.citing_id, edge.cited_id, edge.mentions, edge.origin): edge.pk for edge in edges}
    counting = list(LanguageVersion.objects.filter(document__in=document_ids).counting())
    told_by_text = {version.document_id for version in counting if version.provenance != Provenance.UNCORRECTED_TEXT}
    of_catalogue = {key for key in held if key[3] == Edge.Origin.CATALOGUE and key[0] not in told_by_text}
    wanted = of_catalogue | _told(counting, keeping_catalogue={citing for citing, *_ in of_catalogue})
    if stale := [held[key] for key in held.keys() - wanted]:
        Edge.objects.filter(pk__in=stale).delete()
    Edge.objects.bulk_create(
        Edge(citing_id=citing, cited_id=cited, mentions=mentions, origin=origin)
        for citing, cited, mentions, origin in sorted(wanted - held.keys())
    )
    return wanted != held.keys()


def _told(counting: Iterable[LanguageVersion], keeping_catalogue: Collection[int]) -> set[Told]:
    """What texts name, how often; a press release's own words around the resolution are not the resolution's."""
    citing = {version.pk: version.document_id for version in counting}
    counted = (
        Citation.objects.filter(paragraph__version__in=citing)
        .exclude(paragraph__kind=Kind.OTHER)
        .values_list("paragraph__version", "cited", "cited__series")
        .annotate(mentions=Count("pk"))
        .order_by()
    )
    return {
        (citing[version], cited, mentions, Edge.Origin.TEXT)
        for version, cited, series, mentions in counted
        if cited != citing[version]
        if series != Series.RESOLUTION or citing[version] not in keeping_catalogue
    }
