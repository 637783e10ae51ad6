"""Akoma Ntoso as the United Nations publishes it (AKN4UN): resolutions, presidential statements, drafts not adopted.

Source: OASIS Akoma Ntoso 1.0 and the UN's own use of it. The files call themselves "an unofficial copy for
informational purposes only". Element ids are not stable between languages and links point to wrong resolutions (2144,
2399, 2429, 2537), so neither is read. Entities are not resolved, nothing is fetched. 120 files are not well-formed (a
presidential statement closes a title it never opened): they are recovered, and that is a doubt.
"""

import re
from dataclasses import replace
from itertools import chain
from typing import Final

from lxml import etree

from resolutions.parsing.document import Block, Doubt, Part, Source
from resolutions.parsing.errors import Refused
from resolutions.parsing.formats.akoma_ntoso.blocks import blocks_of
from resolutions.parsing.formats.akoma_ntoso.faults import fault_of
from resolutions.parsing.formats.akoma_ntoso.identity import language_of, symbol_of
from resolutions.parsing.formats.akoma_ntoso.metadata import facts_of, with_frame
from resolutions.parsing.formats.akoma_ntoso.words import tag_of
from resolutions.sentences import THE_TEXT, at_line
from resolutions.sentences import sentence as _
from resolutions.symbols import Series, Symbol
from resolutions.terms import Provenance

_ROOT: Final = b"akomaNtoso"
_LOOKED_AT: Final = 4096
# Bytes, five times those of the largest file known: a tree of elements takes fifty times the bytes of its file.
LARGEST: Final = 8 * 2**20
# "&nbsp;", or an entity that the file declares: its words would be lost. Those of XML itself stand for one sign each.
_ENTITY: Final = re.compile(rb"&(?!(?:amp|lt|gt|quot|apos);)[A-Za-z_][A-Za-z0-9_.-]{0,60};")
# "At the 8501st meeting of the Security Council, held on ..., the President ... made the following statement ...:",
# "On 12 January 2021 ... issued the following statement:", "À la 4174e séance du Conseil de sécurité ..." (2000/25)
_FRAME: Final = re.compile(
    r"""\bmeeting\ of\ the\ Security\ Council\b .* [:：]$
      | ^(?:At|On)\b .* \bfollowing\ statement\b [^.:]* [.:]$
      | ^À\ la\ \d+e\ séance\ du\ Conseil\ de\ sécurité\b .* [:.]$""",
    re.DOTALL | re.VERBOSE,
)


def recognises(content: bytes) -> bool:
    """Whether the bytes begin like an Akoma Ntoso file."""
    return _ROOT in content[:_LOOKED_AT]


def read(content: bytes, *, name: str = "") -> Source:
    """One Akoma Ntoso file. `name` is its file name, a witness to its identity.

    Raises Refused where there is no XML in it or nothing tells the document's symbol; Ignored for a text in German.
    """
    root, doubts = _parsed(content, name)
    language, language_doubts = language_of(root, name)
    symbol, symbol_doubts = _symbol_of(root, name, doubts)
    facts, facts_doubts = facts_of(root)
    blocks = tuple(blocks_of(root))
    if symbol.series is Series.PRESIDENTIAL_STATEMENT:
        blocks = tuple(_framed(blocks))
        facts = with_frame(facts, "\n".join(block.text for block in blocks if block.part is Part.COVER))
    return Source(
        provenance=Provenance.UN_XML,
        blocks=blocks,
        symbol=symbol,
        language=language,
        facts=facts,
        doubts=tuple(chain(doubts, symbol_doubts, language_doubts, facts_doubts)),
    )


def _symbol_of(root: etree._Element, name: str, doubts: tuple[Doubt, ...]) -> tuple[Symbol, tuple[Doubt, ...]]:
    """What `symbol_of` tells; where a file that is not well-formed tells no symbol, its fault is the reason."""
    try:
        return symbol_of(root, name)
    except Refused as refusal:
        for doubt in doubts:
            raise Refused(doubt.place, _("%(fault)s %(rest)s", fault=doubt.message, rest=refusal.message)) from refusal
        raise


def _parsed(content: bytes, name: str) -> tuple[etree._Element, tuple[Doubt, ...]]:
    """The root element, and a doubt where the file had to be recovered."""
    if len(content) > LARGEST:
        raise Refused(THE_TEXT, _("The file is larger than %(size)s MB.", size=LARGEST // 2**20))
    if found := _ENTITY.search(content):
        place = at_line(content.count(bytes([10]), 0, found.start()) + 1)
        name_of_entity = found[0].decode()
        message = _(
            "Words are left to the entity %(entity)s, which is not resolved: write them out.", entity=name_of_entity
        )
        raise Refused(place, message)
    try:
        return etree.fromstring(content, _parser(recover=False)), ()
    except etree.XMLSyntaxError as error:
        place = at_line(error.lineno or 1)
        message = _("The file is not well-formed and was recovered (%(fault)s).", fault=fault_of(error, content))
    try:
        root = etree.fromstring(content, _parser(recover=True))
    except etree.XMLSyntaxError:
        root = None
    if root is None or tag_of(root) != _ROOT.decode():
        raise Refused(place, _("The file begins like Akoma Ntoso, but no document can be recovered from it."))
    return root, (Doubt("not_well_formed", place, message),)


def _parser(*, recover: bool) -> etree.XMLParser:
    return etree.XMLParser(
        recover=recover, resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False
    )


def _framed(blocks: tuple[Block, ...]) -> list[Block]:
    """A statement's title, note of reissue and first sentence are its frame, not its text."""
    framed: list[Block] = []
    in_frame = True
    for block in blocks:
        in_frame = in_frame and (block.is_heading or block.part is not Part.BODY or bool(_FRAME.search(block.text)))
        framed.append(replace(block, part=Part.COVER) if in_frame and block.part is Part.BODY else block)
    return framed
