"""Who cites whom, counted again for one document whenever its text changes."""

from django.db.models import Count

from resolutions.models import Citation, Edge, LanguageVersion
from resolutions.symbols import Series
from resolutions.terms import Kind, Provenance


def rebuild(document_id: int) -> bool:
    """Make the edges of a citing document those of the text its mentions are counted in; whether that changed any.

    An uncorrected scan does not outrank the catalogue: it only adds the documents that the catalogue does not count.
    """
    version = LanguageVersion.objects.filter(document_id=document_id).counting().first()
    held = {(edge.cited_id, edge.mentions, edge.origin): edge.pk for edge in Edge.objects.filter(citing_id=document_id)}
    of_catalogue = {key for key in held if key[2] == Edge.Origin.CATALOGUE}
    keeps_catalogue = bool(of_catalogue) and (version is None or version.provenance == Provenance.UNCORRECTED_TEXT)
    told = _told(version, without_resolutions=keeps_catalogue) if version else set()
    wanted = told | of_catalogue if keeps_catalogue else told
    Edge.objects.filter(pk__in=[held[key] for key in held.keys() - wanted]).delete()
    Edge.objects.bulk_create(
        Edge(citing_id=document_id, cited_id=cited, mentions=mentions, origin=origin)
        for cited, mentions, origin in sorted(wanted - held.keys())
    )
    return wanted != held.keys()


def _told(version: LanguageVersion, *, without_resolutions: bool) -> set[tuple[int, int, str]]:
    """What a text names, how often; a press release's own words around the resolution are not the resolution's."""
    citations = Citation.objects.filter(paragraph__version=version).exclude(paragraph__kind=Kind.OTHER)
    if without_resolutions:
        citations = citations.exclude(cited__series=Series.RESOLUTION)
    counted = citations.exclude(cited=version.document_id).values_list("cited").annotate(mentions=Count("pk"))
    return {(cited, mentions, Edge.Origin.TEXT) for cited, mentions in counted.order_by()}
