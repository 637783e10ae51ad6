"""Where the texts come from: the official sources, and which of their files hold texts. Every address stands here."""

import json
import re
from dataclasses import dataclass
from typing import Final

from resolutions.corpora.errors import FetchError


@dataclass(frozen=True, slots=True)
class Source:
    """A place that publishes texts: a file, or a record that lists files. `terms` is under what they may be used."""

    name: str
    title: str
    address: str
    terms: str
    file: str = ""  # the name that the one file is kept under; empty where the address leads to a list of files


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file to fetch: the name to keep it under, its address, and what its source tells of it, if anything."""

    name: str
    address: str
    terms: str = ""
    size: int | None = None
    md5: str = ""


SOURCES: Final = (
    Source(
        name="scresolutions",
        title="United Nations, UNxml/SCresolutions",
        address="https://github.com/UNxml/SCresolutions/archive/refs/heads/main.zip",
        terms="source: United Nations; unofficial copies, no warranty",
        file="SCresolutions-main.zip",
    ),
    Source(
        name="cr-unsc",
        title="Corpus of Resolutions: UN Security Council, DOI 10.5281/zenodo.7319780",
        # The release of 2025-12-22. The DOI stands for all releases; a later one is a record of its own.
        address="https://zenodo.org/api/records/15154519",
        terms="CC0 1.0",
    ),
)

# Resolutions as text, in a language or in all: "CR-UNSC_2025-12-22_EN_TXT_BEST.zip". The release also holds the
# pages as PDF, tables, citation graphs, drafts and meeting records, which are not read.
_TEXTS = re.compile(r"CR-UNSC_[\d-]+_(?:AR|EN|ES|FR|RU|ZH|ALL)_TXT(?:_(?!Draft|Meeting)[A-Za-z-]+)?\.zip")


def listed(source: Source, answer: bytes) -> list[Wanted]:
    """The texts among the files that a record lists, in the words of Zenodo's interface. Raises FetchError."""
    try:
        files = json.loads(answer)["files"]
        texts = [
            Wanted(
                name=file["key"],
                address=file["links"]["self"],
                terms=source.terms,
                size=int(file["size"]),
                md5=str(file.get("checksum", "")).removeprefix("md5:"),
            )
            for file in files
            if _TEXTS.fullmatch(file["key"])
        ]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise FetchError(f"The list of files at {source.address} could not be read: it is no record.") from error
    if not texts:
        raise FetchError(f"The record at {source.address} lists no texts of resolutions.")
    return sorted(texts, key=lambda wanted: wanted.name)
