"""Bytes to text: the encodings the old files come in, and what is no text."""

import pytest

from resolutions.parsing.decoding import decode, lines
from resolutions.parsing.errors import Ignored, Refused


@pytest.mark.parametrize(
    "content", [b"", b"\n", b" ", b"\xef\xbb\xbf\r\n", b"x"], ids=["none", "line", "space", "mark", "byte"]
)
def test_a_file_without_a_word_is_ignored(content):
    with pytest.raises(Ignored):
        decode(content)


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (b"Resolution 9\nof\x00 1946", "line 2"),
        (b"one\r\ntwo\r\nthree \xff\x81", "line 3"),
        (b"one\rtwo\rthree\r\x00", "line 4"),
        (b"\x00" * 5_000, "line 1"),
    ],
    ids=["a NUL byte", "a byte of no encoding", "lines ended by CR", "nothing but NUL bytes"],
)
def test_bytes_that_are_no_text_are_refused_with_their_line(content, place):
    with pytest.raises(Refused) as refused:
        decode(content)
    assert refused.value.place == place


def test_a_damaged_byte_in_a_file_of_utf_8_is_told_with_its_line():
    content = "Première séance,\ndéjà levée,\nà l’unanimité".encode().replace("levée".encode(), b"lev\xc3e")
    with pytest.raises(Refused) as refused:
        decode(content)
    assert str(refused.value) == "line 2: Byte 0xC3 is none of UTF-8, which the rest of the file is in."


def test_windows_1252_is_no_damaged_utf_8_where_two_of_its_letters_look_like_one():
    assert decode("«\xa0DÉCIDÉ» déjà".encode("cp1252")) == "«\xa0DÉCIDÉ» déjà"


@pytest.mark.parametrize(
    "content",
    ["régime".encode(), "\ufeffrégime".encode(), "régime".encode("cp1252"), "\ufeffrégime".encode("utf-16-le")],
    ids=["UTF-8", "UTF-8 with its mark", "Windows-1252", "UTF-16"],
)
def test_every_encoding_gives_the_same_text(content):
    assert decode(content) == "régime"


def test_line_ends_are_left_as_they_are():
    assert decode(b"one\r\r\ntwo\rthree\n") == "one\r\r\ntwo\rthree\n"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r\r\n", "\r"], ids=["LF", "CRLF", "CR CRLF", "CR"])
def test_lines_are_numbered_alike_whatever_ends_them(end):
    assert [(line.text, line.number) for line in lines(end.join(["one", "", "three"]))] == [
        ("one", 1),
        ("", 2),
        ("three", 3),
    ]


def test_a_form_feed_ends_a_line_without_counting_as_one():
    assert [(line.text, line.number) for line in lines("one\n\x0ctwo\nthree")] == [
        ("one", 1),
        ("", 2),
        ("two", 2),
        ("three", 3),
    ]
