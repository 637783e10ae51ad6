"""What the registers ask the database, in the words of the registers."""

from collections import Counter
from collections.abc import Iterable
from typing import Any, Final

from django.db.models import Count, Exists, F, OuterRef, QuerySet

from resolutions.models import Citation, LanguageVersion, Paragraph, Vote
from resolutions.querysets import LanguageVersionQuerySet
from resolutions.sentences import parts_of
from resolutions.sentences import sentence as _
from resolutions.symbols import Series

SAME_BYTES: Final = "same_bytes"


def counted_citations() -> QuerySet[Citation]:
    """The mentions in the one text of each document that its mentions are counted in, itself left out."""
    counting = LanguageVersion.objects.counting().values("pk")
    mentions = Citation.objects.quotable().filter(paragraph__version__in=counting)
    return mentions.exclude(cited=F("paragraph__version__document"))


def between_resolutions(citations: QuerySet[Citation]) -> QuerySet[Citation]:
    return citations.filter(paragraph__version__document__series=Series.RESOLUTION, cited__series=Series.RESOLUTION)


def mentions_by_pair() -> dict[tuple[int, int], int]:
    """How often one resolution names another, by the keys of the two: asked once for all figures that rest on it."""
    citations = between_resolutions(counted_citations()).order_by()
    rows = citations.values_list("paragraph__version__document", "cited").annotate(mentions=Count("pk"))
    return {(citing, cited): mentions for citing, cited, mentions in rows}


def mismatched_citations() -> QuerySet[Citation]:
    """Citations printed with another year than that of the resolution, by citing document and place."""
    mismatched = counted_citations().filter(printed_year__isnull=False)
    document = "paragraph__version__document"
    order = (f"{document}__resolution__number", f"{document}__symbol", "paragraph__position", "start")
    return mismatched.select_related(document, "cited").order_by(*order)


def mismatches_by_series() -> Iterable[tuple[str, int]]:
    """How many there are in the documents of each series, as rows (series, how many), the most frequent first."""
    citations = mismatched_citations().order_by().values_list("paragraph__version__document__series")
    return citations.annotate(n=Count("pk")).order_by("-n")


def published_texts_of_resolutions() -> LanguageVersionQuerySet:
    return LanguageVersion.objects.published().filter(document__series=Series.RESOLUTION)


def texts_by_number() -> Iterable[tuple[int, str, str, str]]:
    """The published texts of resolutions as rows (number, language, provenance, annexes)."""
    texts = published_texts_of_resolutions()
    return texts.values_list("document__resolution__number", "language", "provenance", "annexes")


def per_provenance() -> dict[str, int]:
    """How many texts are held, published or not, by what they were read from."""
    return dict(LanguageVersion.objects.order_by("provenance").values_list("provenance").annotate(held=Count("pk")))


def doubted_texts() -> QuerySet[LanguageVersion]:
    """Texts with doubts, resolutions by number and then the rest by symbol; without the bytes of their files."""
    number = F("document__resolution__number").asc(nulls_last=True)
    doubted = LanguageVersion.objects.exclude(doubts=[], source__other_names=[])
    texts = doubted.with_source().select_related("document")
    return texts.order_by(number, "document__symbol", "language", "pk")


def doubts_by_kind() -> Counter[str]:
    """How many doubts there are of each kind."""
    doubted = LanguageVersion.objects.exclude(doubts=[], source__other_names=[])
    told: Counter[str] = Counter()
    for doubts, names in doubted.values_list("doubts", "source__other_names"):
        told.update([*(doubt["kind"] for doubt in doubts), *(SAME_BYTES for _name in names)])
    return told


def doubts_of(version: LanguageVersion) -> list[dict[str, Any]]:
    """The doubts of a text, and one for each other name under which its file came: French 2635 and 2636 are the bytes
    of the English files, the Russian 2567 those of the Spanish one.
    """
    return [*version.doubts, *map(_under_another_name, version.source.other_names)]


def _under_another_name(name: str) -> dict[str, Any]:
    message = _("The same bytes lie under another name, which is no text of its own: %(name)s.", name=name)
    return {"kind": SAME_BYTES, "place": parts_of(_("file name")), "message": parts_of(message)}


def numbers_voted_by_member() -> set[int]:
    """The resolutions of which it is known how each member voted, on the whole or on parts."""
    voted = Vote.objects.order_by().values_list("ballot__document__resolution__number", flat=True).distinct()
    return {number for number in voted if number is not None}


def invoking_chapter_vii_unflagged() -> QuerySet[Paragraph]:
    """The first paragraph of each resolution that invokes Chapter VII, where the library has it without the flag."""
    invoking = Paragraph.objects.filter(invokes_chapter_vii=True)
    earlier = invoking.filter(version=OuterRef("version"), position__lt=OuterRef("position"))
    counted = invoking.filter(~Exists(earlier), version__in=LanguageVersion.objects.counting().values("pk"))
    unflagged = counted.filter(version__document__resolution__is_chapter_vii=False)
    return unflagged.select_related("version__document").order_by("version__document__resolution__number")
