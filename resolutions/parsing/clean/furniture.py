"""What the page prints around and across the text: running heads, page and job numbers, footnotes at its foot.

Each such line becomes a block of its own, of the cover or a footnote, so that the paragraph around it can be joined.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from enum import Enum, auto
from itertools import pairwise
from typing import Final

from resolutions.parsing.clean.openings import opens
from resolutions.parsing.document import Block, Part

# Lines that are nothing but furniture:
#   "/..."   "S/RES/1244 (1999) Page 2"   "S/RES/998 (1995) English Page 3"
#   "99-17289 (E) 100699"   "*0080662*"   "2/8 14-61606"
_FURNITURE: Final = re.compile(
    r"""
      /?\.{3} | /?… | [-_*=~—–]{3,} | \f
    | S/RES/\d{1,4}/?\ ?\(\d{4}\)\*? (?:\ English|\ Fran[cç]ais)? (?:\ Page\ \d+)?
    | (?:English\ |Fran[cç]ais\ |S/\d{4}/\d{1,4}\ )? [Pp]age\ \d{1,3} | Page
    | (?:\d{1,3} (?:/\d{1,3})? \ )? \d{2}-\d{5}\*? (?:\ \([A-Z]\)?)? (?:\ \d{6}|\ \*\d{6,8}\*)?
      (?:\ [`'/.]+)? (?:\ \d{1,3}(?:/\d{1,3})?)?
    | \*\ ?\d{6,8}[A-Z]?\ ?\* | \d{1,3}/\d{1,3}
    | \d{1,3}
    | R[ée]solutions\ adopt[ée]es\ et\ d[ée]cisions\ prises\ par\ le\ Conseil\ de\ s[ée]curit[ée]\b.{0,60}
    | (?:Resolutions\ adopted|Resolutions\ and\ decisions)\b.{0,30}\ Security\ Council\b.{0,40}
    | (?:Part|Partie)\ [IVX]+\.?\ .{0,60}
    | Footnotes:?
    """,
    re.VERBOSE,
)
# A running head glued to the end of the page above: "... of the Charter,S/RES/908 (1994)".
_GLUED: Final = re.compile(r"(?<=[,;:.])(?=S/RES/\d{1,4} \(\d{4}\)\s*$)")
# Headers of Refworld: "Publisher" to "Cite as ... available at: ... [accessed 4 April 2016]".
_PUBLISHED: Final = "Publisher"
_ACCESSED: Final = re.compile(r"\[accessed [^\]]*\]|available at:")
_LONGEST_HEADER: Final = 30
# "26 Ibid., ...", "[1] Official Records ...", "(48) S/9999", "* Reissued for technical reasons.", "' Voir S/PV.1382"
# The mark may be any rubble of a scan: "I I Voir", "=Ibid.", "9 S/!7147".
_NOTE: Final = re.compile(
    r"""(?P<mark>\[\d{1,3}\] | \(\d{1,3}\) | \d{1,4}[/.]? | [Il1]\ ?[Il1]? | [*†‡"'’°»«=•^`]{1,3} | [a-z]{1,2}/) \s{0,4}
        (?= [I\[l1]?[bh][il1]?[bdl]?d\b | [Ii]dem\b | Voir | See\b | [S8]/[\dIl!P] | A/[\dRSP] | E/\d
          | [0Oo]fficial\ Record
          | Documents\ officiels | Nations\ Unies,\ Recueil | United\ Nations,\ Treaty | Reissued | Recueil\ des
          | (?:One|Two|Three|Four|Un|Une|Deux|Trois|Quatre)\ (?:des\ |of\ the\ )?(?:members?|membres?)\b
          | R[ée]solution\ \d+.{0,60}\.$ | R[ée]solutions\ ou\ d[ée]cisions | Resolutions\ or\ decisions
          | Resolution\ \d+
          | Adopted\ without | Adopt[ée]e?\ sans | The\ draft\ resolution | Le\ projet\ de\ r[ée]solution | Document\ S/
          | Le\ Conseil\ de\ s[ée]curit[ée]\ a\ ([ée]galement|,) | Texte\  | Pour\ le\ texte | For\ the\ text
          | Publi[ée]
          | Subsequently | Ult[ée]rieurement | Incorporated | Circulated | Distribu[ée] )""",
    re.VERBOSE,
)
# A mark and a capital, where the line above has ended: "58 « Accord-cadre ..."; not a day ("2 June 1999") or a section
_MARKED: Final = re.compile(
    r"(?P<mark>\d{1,3})\s{1,3}(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))(?=[«“A-ZÀ-Ý][\w ])"
)
_BARE_NOTE: Final = re.compile(
    r"(?:I?bid\.|Ibid\b|Voir\ (?:également\ )?S/|S/(?:PRST/)?[\d/]+(?:, annexe[^.]{0,20})?\.$)"
)
_LABEL: Final = re.compile(r"\(?[A-Za-z\d]{1,3}[.)]\s|\d{1,2}[.,]$")
_ENDED_LINE: Final = re.compile(r"[.;:,]\W{0,3}(?:\d{1,3})?\s*$")
_ENDED: Final = re.compile(r"[.;:]\W{0,3}$")


class _Sort(Enum):
    TEXT = auto()
    FURNITURE = auto()
    NOTE = auto()


def apart(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks with every line of furniture and every footnote in a block of its own."""
    return tuple(_apart(_without_header(blocks)))


def _apart(blocks: Iterable[Block]) -> Iterator[Block]:
    for block in blocks:
        if block.part is Part.UNKNOWN:
            yield from _lines_apart(block)
        else:
            yield block


def _without_header(blocks: Sequence[Block]) -> Iterator[Block]:
    """A publisher's header, told to be cover: it names the resolution, its date, its address."""
    start = next((at for at, block in enumerate(blocks[:10]) if block.text.strip().startswith(_PUBLISHED)), None)
    if start is None:
        yield from blocks
        return
    window = range(start, min(start + _LONGEST_HEADER, len(blocks)))
    end = next((at for at in window if _ACCESSED.search(blocks[at].text)), start)
    for at, block in enumerate(blocks):
        yield replace(block, part=Part.COVER) if at <= end else block


def _lines_apart(block: Block) -> Iterator[Block]:
    """The block in stretches of the same sort, in order."""
    held: list[str] = []
    line, sort = block.line, _Sort.TEXT
    texts = [(at, piece) for at, text in enumerate(block.text.split("\n")) for piece in _GLUED.split(text)]
    for (at, text), (_, following) in pairwise((*texts, (0, ""))):
        found = _sort(text, following, sort, held[-1] if held else "")
        if held and (found is not sort or found is _Sort.FURNITURE or (found is _Sort.NOTE and _begins_note(text))):
            yield _made(block, held, line, sort)
            held, line = [], block.line + at
        held.append(text)
        sort = found
    yield _made(block, held, line, sort)


def _sort(text: str, following: str, before: _Sort, last: str) -> _Sort:
    line = " ".join(text.split())
    if line.isdigit() and _BARE_NOTE.match(following):
        return _Sort.NOTE
    if not line or _FURNITURE.fullmatch(line):
        return _Sort.FURNITURE
    if _NOTE.match(line) or _BARE_NOTE.match(line) or _is_marked(line, last):
        return _Sort.NOTE
    if before is _Sort.NOTE and not _ENDED.search(last) and not _LABEL.match(line):
        return _Sort.NOTE
    return _Sort.TEXT


def _is_marked(line: str, last: str) -> bool:
    """Whether a line begins with the bare mark of a note; "8 Invite" is a label that lost its stop (50)."""
    found = _MARKED.match(line)
    return bool(found and last and _ENDED_LINE.search(last)) and not opens(line[found.end() :] if found else "")


def _begins_note(text: str) -> bool:
    return bool(_NOTE.match(text.strip()) or _MARKED.match(text.strip())) or text.strip().isdigit()


def _made(block: Block, held: Sequence[str], line: int, sort: _Sort) -> Block:
    text = "\n".join(held)
    match sort:
        case _Sort.FURNITURE:
            return replace(block, text=text, line=line, part=Part.COVER)
        case _Sort.NOTE:
            found = _NOTE.match(text.strip()) or _MARKED.match(text.strip())
            mark = found["mark"] if found else ""
            return replace(block, text=text.strip()[len(mark) :], num=mark, line=line, part=Part.FOOTNOTE)
    return replace(block, text=text, line=line)
