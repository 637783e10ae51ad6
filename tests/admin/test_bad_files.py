"""What is handed in at the desk and is no document gets a sentence with its place, and nothing is saved."""

import io
import zipfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from resolutions.models import SourceDocument

pytestmark = pytest.mark.django_db


def upload(client, content: bytes, name: str):
    return client.post("/admin/resolutions/sourcedocument/upload/", {"file": SimpleUploadedFile(name, content)})


def zipped(content: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", content)
    return file.getvalue()


ENTITY_ATTACK = b"""<?xml version="1.0"?><!DOCTYPE akomaNtoso [<!ENTITY a "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa">
<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;">
<!ENTITY e SYSTEM "file:///etc/passwd">]>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement><p>&d;&e;</p></statement></akomaNtoso>"""

NO_KNOWN_MARKUP = "file.txt: The file is markup of another kind than Akoma Ntoso, which the archive cannot read."
NO_DOCUMENT = "file.txt: No document of the Security Council: it neither names the Council nor bears a symbol."
A_ZIP = "file.txt: The file is a zip or an office document, which the archive cannot read."
NUL = "Line 1: There is a NUL byte: this is no text."
TOO_LONG = "Line 1: The text has more than 3\u202f000\u202f000 characters: no document of the Council has."
NO_NUMBER = "Line 1: Neither the heading nor the file name tells the number of the resolution."
BROKEN_OFF = (
    "Line 1: The file is not well-formed and was recovered (it breaks off)."
    " Neither the cover, nor the metadata, nor the file name tells which document this is."
)

# What is handed in, and the sentence it gets, with its place.
BAD = {
    "empty": (b"", "The submitted file is empty."),
    "one byte": (b"\n", "Byte 0: The file is empty."),
    "NUL bytes": (b"Resolution 1 (1946)\nThe Council\0\n" * 20, NUL.replace("1", "2")),
    "only NUL": (b"\0" * 1000, NUL),
    "entity attack": (
        ENTITY_ATTACK,
        "Line 2: Words are left to the entity &a;, which is not resolved: write them out.",
    ),
    "truncated XML": (
        b'<?xml version="1.0"?><akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><stat',
        BROKEN_OFF,
    ),
    "other XML": (b'<?xml version="1.0"?><rss><channel><title>News</title></channel></rss>', NO_KNOWN_MARKUP),
    "HTML": (b"<!doctype html><title>Not found</title><h1>404</h1>", NO_KNOWN_MARKUP),
    "zip": (zipped(b"x"), A_ZIP),
    "zip bomb": (zipped(b"0" * 20_000_000), A_ZIP),
    "PDF": (
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj<</Type/Catalog>>endobj\n",
        "file.txt: The file is a PDF, which the archive cannot read.",
    ),
    "PNG": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01", "file.txt: A picture, no text."),
    "JSON": (b'{"symbol": "S/RES/2482 (2019)"}', "file.txt: Data in JSON, no text."),
    "CSV": (b"number,year\n1,1946\n2,1946\n", NO_DOCUMENT),
    "long line": (b"x" * 10_000_000, TOO_LONG),
    "long line of numbers": (b"1373 (2001), " * 800_000, TOO_LONG),
    "prose": ("Il fait beau aujourd’hui, et la mer est calme.\n".encode() * 30, NO_DOCUMENT),
    "random bytes": (bytes(range(256)) * 400, NUL),
    "UTF-16": ("Resolution without a number".encode("utf-16"), NO_DOCUMENT),
    "reversed": ("The Security Council,\n\u202enoitulosersi siht\u202c\n".encode(), NO_NUMBER),
    "nested XML": (
        b"<akomaNtoso>" + b"<p>" * 100_000,
        BROKEN_OFF.replace("it breaks off", "its elements are nested too deeply"),
    ),
}


@pytest.mark.parametrize(("content", "told"), BAD.values(), ids=BAD.keys())
def test_a_bad_file_gets_a_sentence_with_its_place_and_nothing_is_saved(librarian, content, told):
    answer = upload(librarian, content, "file.txt")

    assert answer.status_code == 200
    assert answer.context["form"].errors["file"] == [told]
    assert not SourceDocument.objects.exists()


def test_a_refusal_is_told_in_the_language_of_the_desk(librarian):
    file = SimpleUploadedFile("decision.txt", b"Resolution 1\0 (1946)")
    answer = librarian.post(
        "/admin/resolutions/sourcedocument/upload/", {"file": file}, headers={"accept-language": "ru"}
    )

    assert answer.context["form"].errors["file"] == ["Строка 1: Есть нулевой байт: это не текст."]
