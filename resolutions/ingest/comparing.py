"""Every text that is held beside a published one is compared with it, whenever either of them may have changed."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from itertools import groupby
from typing import Final

from resolutions.comparing import BODY, Body, body, compare
from resolutions.models import Citation, Comparison, LanguageVersion, Paragraph
from resolutions.symbols import Series

_TOLD: Final = ("published_id", "likeness", "only_published", "only_other", "cited_only_published", "cited_only_other")


def compare_sources(document_ids: Collection[int]) -> None:
    """Make the comparisons of these documents those of the texts held now; what is the same already stays."""
    pairs = dict(_pairs(document_ids))
    bodies = _bodies({*pairs, *pairs.values()})
    told = {other: _comparison(published, other, bodies) for other, published in pairs.items()}
    held = {one.other_id: one for one in Comparison.objects.filter(other__document__in=document_ids)}
    same = {other for other, one in told.items() if other in held and _said(held[other]) == _said(one)}
    Comparison.objects.filter(pk__in=[one.pk for other, one in held.items() if other not in same]).delete()
    Comparison.objects.bulk_create(one for other, one in told.items() if other not in same)


def _pairs(document_ids: Collection[int]) -> Iterator[tuple[int, int]]:
    """Each text that is not published, with the one of its document and language that is: their keys."""
    versions = LanguageVersion.objects.filter(document__in=document_ids).order_by("document", "language")
    rows = versions.values_list("document", "language", "pk", "is_published")
    for _, texts in groupby(rows, key=lambda row: row[:2]):
        held = {key: is_published for _, _, key, is_published in texts}
        published = next((key for key, is_published in held.items() if is_published), None)
        if published is not None:
            yield from ((key, published) for key in held if key != published)


def _bodies(versions: Collection[int]) -> dict[int, Body]:
    paragraphs = Paragraph.objects.filter(version__in=versions, kind__in=BODY)
    rows: defaultdict[int, list[tuple[str, str, str]]] = defaultdict(list)
    for version, anchor, label, text in paragraphs.order_by().values_list("version", "anchor", "label", "text"):
        rows[version].append((anchor, label, text))
    cited: defaultdict[int, set[str]] = defaultdict(set)
    mentions = Citation.objects.filter(paragraph__version__in=versions, paragraph__kind__in=BODY)
    resolutions = mentions.filter(cited__series=Series.RESOLUTION).order_by()
    for version, symbol in resolutions.values_list("paragraph__version", "cited__symbol").distinct():
        cited[version].add(symbol)
    return {version: body(rows[version], cited[version]) for version in versions}


def _comparison(published: int, other: int, bodies: dict[int, Body]) -> Comparison:
    difference = compare(bodies[published], bodies[other])
    return Comparison(
        published_id=published,
        other_id=other,
        likeness=difference.likeness,
        only_published=list(difference.only_first),
        only_other=list(difference.only_second),
        cited_only_published=list(difference.cited_only_first),
        cited_only_other=list(difference.cited_only_second),
    )


def _said(comparison: Comparison) -> tuple[object, ...]:
    return tuple(getattr(comparison, name) for name in _TOLD)
