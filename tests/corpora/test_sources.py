"""The sources, and which of the files of a record are texts."""

import json

import pytest

from resolutions.corpora.errors import FetchError
from resolutions.corpora.sources import SOURCES, listed

RECORD = next(source for source in SOURCES if not source.file)


def answer(*names: str) -> bytes:
    files = [
        {"key": name, "size": 5, "checksum": "md5:ab", "links": {"self": f"https://zenodo.org/files/{name}/content"}}
        for name in names
    ]
    return json.dumps({"files": files}).encode()


def test_every_source_is_asked_over_https_and_tells_its_terms():
    assert all(source.address.startswith("https://") and source.terms for source in SOURCES)


def test_texts_are_told_from_the_other_files_of_a_record():
    texts = [
        "CR-UNSC_2025-12-22_ALL_TXT.zip",
        "CR-UNSC_2025-12-22_EN_TXT_BEST.zip",
        "CR-UNSC_2025-12-22_FR_TXT_OCR.zip",
    ]
    others = [
        "CR-UNSC_2025-12-22_ALL_CSV_FULL.zip",
        "CR-UNSC_2025-12-22_ALL_PDF_Resolutions.zip",
        "CR-UNSC_2025-12-22_EN_TXT_Drafts.zip",
        "CR-UNSC_2025-12-22_EN_TXT_Meeting-Records.zip",
        "CR-UNSC_2025-12-22_Codebook.pdf",
        "../CR-UNSC_2025-12-22_EN_TXT_BEST.zip",
    ]
    found = listed(RECORD, answer(*others, *reversed(texts)))
    assert [wanted.name for wanted in found] == texts
    assert (found[0].size, found[0].md5) == (5, "ab")
    assert found[0].address == "https://zenodo.org/files/CR-UNSC_2025-12-22_ALL_TXT.zip/content"


@pytest.mark.parametrize("content", [b"<html>", b"[]", b'{"files": [{}]}', b'{"files": [5]}', b'{"status": 410}'])
def test_an_answer_that_is_no_record_is_one_sentence(content):
    with pytest.raises(FetchError, match="could not be read: it is no record"):
        listed(RECORD, content)


def test_a_record_without_texts_is_one_sentence():
    with pytest.raises(FetchError, match="lists no texts of resolutions"):
        listed(RECORD, answer("CR-UNSC_2025-12-22_Codebook.pdf"))
