"""The words of the pages of a PDF, as Chromium makes it: glyphs of fonts, each font with a table of its letters."""

import re
import zlib

OBJECT = re.compile(rb"(\d+) 0 obj(.*?)endobj", re.DOTALL)


SHOWN = re.compile(rb"/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>(?= ?Tj|[^\[\]]*\] ?TJ)")


def words_of_pages(pdf):
    """The words of each page, in the order in which they are drawn."""
    objects = {int(found[1]): found[2] for found in OBJECT.finditer(pdf)}
    pages = [content for content in objects.values() if re.search(rb"/Type\s*/Page\b", content)]
    return [_words(page, objects) for page in pages]


def _words(page, objects):
    named = dict(re.findall(rb"/(F\d+) (\d+) 0 R", page + _resources(page, objects)))
    letters = {name: _letters(objects[int(number)], objects) for name, number in named.items()}
    words, font = [], {}
    for content in map(int, re.findall(rb"(\d+) 0 R", re.search(rb"/Contents ?(\[.*?\]|\d+ 0 R)", page)[1])):
        for name, glyphs in SHOWN.findall(_stream(objects[content])):
            font = letters[name] if name else font
            words += [font.get(int(glyphs[at : at + 4], 16), "") for at in range(0, len(glyphs), 4)]
    return "".join(words)


def _resources(page, objects):
    found = re.search(rb"/Resources (\d+) 0 R", page)
    return objects[int(found[1])] if found else b""


def _letters(font, objects):
    table = _stream(objects[int(re.search(rb"/ToUnicode (\d+) 0 R", font)[1])])
    letters = {}
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", table, re.DOTALL):
        letters |= {int(glyph, 16): _text(codes) for glyph, codes in re.findall(rb"<(\w+)> <(\w+)>", block)}
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", table, re.DOTALL):
        for first, last, code in re.findall(rb"<(\w+)> <(\w+)> <(\w+)>", block):
            span = range(int(first, 16), int(last, 16) + 1)
            letters |= {glyph: chr(int(code, 16) + glyph - span[0]) for glyph in span}
    return letters


def _text(codes):
    return bytes.fromhex(codes.decode()).decode("utf-16-be")


def _stream(content):
    inside = content[content.index(b"stream") + 6 : content.rindex(b"endstream")].lstrip(b"\r\n")
    return zlib.decompress(inside) if b"/FlateDecode" in content else inside
