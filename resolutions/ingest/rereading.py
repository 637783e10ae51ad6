"""Texts that an earlier version of the parser read, with the files they came from, to be read again."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from resolutions.ingest.files import FoundFile
from resolutions.models import LanguageVersion

_AT_ONCE: Final = 50  # files, whose bytes are fetched together


@dataclass(frozen=True)
class HeldFile(FoundFile):
    """A file that the archive holds, and what it was read as: "S/RES/1373 (2001)", "en"."""

    symbol: str = ""
    read_in: str = ""


def stale_texts(reading_version: int) -> dict[int, str]:
    """The keys of the texts that an earlier version of the parser read, in the order they came, with their symbols."""
    stale = LanguageVersion.objects.filter(reading_version__lt=reading_version).order_by("pk")
    return dict(stale.values_list("pk", "document__symbol"))


def files_of(texts: list[int]) -> Iterator[HeldFile]:
    """The files that texts were read from, in the order of the keys. A text that is gone meanwhile is left out."""
    for start in range(0, len(texts), _AT_ONCE):
        versions = LanguageVersion.objects.filter(pk__in=texts[start : start + _AT_ONCE]).order_by("pk")
        for version in versions.select_related("source", "document"):
            yield HeldFile(
                name=version.source.name,
                content=bytes(version.source.content),
                language=version.source.language,
                symbol=version.document.symbol,
                read_in=version.language,
            )
