"""Which document an Akoma Ntoso file is, and in which language, as cover, metadata and file name tell it.

They contradict each other: German files carry the number of another resolution, French 2635 and 2636 are in English,
the "Russian" 2567 is in Spanish. The cover outranks the metadata, these the file name; a conflict is a doubt of kind
"identity".
"""

import re
from collections.abc import Sequence
from typing import Final

from lxml import etree

from resolutions.languages import BY_BIBLIOGRAPHIC_CODE, LANGUAGES, Language
from resolutions.parsing.document import Doubt
from resolutions.parsing.errors import Ignored, Refused
from resolutions.parsing.formats.akoma_ntoso.words import single_spaced, text_of
from resolutions.sentences import Sentence
from resolutions.sentences import sentence as _
from resolutions.symbols import Series, Symbol, resolution

_GERMAN: Final = ("deu", "ger")
_BY_LETTER: Final = {language.letter: language for language in LANGUAGES}

# On the cover: "S/RES/1373 (2001)", "S/PRST/2019/2", "S/2023/212"
_SYMBOL: Final = re.compile(
    r"""S/RES/(?P<number>\d{1,4})\s*\((?P<year>\d{4})\)
      | S/PRST/(?P<statement_year>\d{4})/(?P<statement>\d{1,3}) (?P<correction>/Corr\.\d)?
      | S/(?P<draft_year>\d{4})/(?P<draft>\d{1,4})""",
    re.VERBOSE,
)
# The end of an identifier: "/akn/un/statement/deliberation/unsc/2022-12-21/2669-2022/!main/", statements "/2019-2/"
_IDENTIFIER: Final = re.compile(r"/unsc/[^/]*/(?P<first>\d{1,4})-(?P<second>\d{1,4})/")
# File names: "S_RES_2515 (2020)-2004804E.xml", "SC_2568_2021-E.xml", "S_PRST_2019_2.xml", "S_2023_212-2305680F.xml"
_FILE_NAME: Final = re.compile(
    r"""S_PRST_(?P<statement_year>\d{4})_(?P<statement>\d{1,3}) (?:_(?P<correction>Corr\.\d))?
      | (?:S_RES|SC)[_-](?P<number>\d{1,4})
      | S_(?P<draft_year>\d{4})[_-](?P<draft>\d{1,4})""",
    re.VERBOSE,
)
# Titles: "Resolution 1373 (2001)", "第2511(2020)号决议"
_TITLE: Final = re.compile(r"(?P<number>\d{1,4})\s*[(（](?P<year>\d{4})[)）]")
_NAME_LETTER: Final = re.compile(r"(?:[-_ ]|\d)(?P<letter>[ACEFGRSe])\.xml$")


def symbol_of(root: etree._Element, name: str) -> tuple[Symbol, tuple[Doubt, ...]]:
    """The document's symbol, and a doubt for each place that tells another one. Raises Refused where none tells any."""
    told = {
        _("cover"): read_symbol(_text_of(root, "docNumber")),
        _("title"): _in_title(root),
        _("metadata"): _in_metadata(root),
        _("file name"): _in_file_name(name),
    }
    known = [(place, symbol) for place, symbol in told.items() if symbol]
    if not known:
        message = _("Neither the cover, nor the metadata, nor the file name tells which document this is.")
        raise Refused(name, message)
    first_place, first = next((pair for pair in known if _is_outvoted_rival(root, known, pair[1])), known[0])
    doubts = [_rivals(first_place, first, place, other) for place, other in known if other.text != first.text]
    if not told[_("cover")]:
        kind = "identity" if len(known) == 1 else "symbol_supplied"
        message = _("The cover bears no symbol; found (%(place)s): %(symbol)s.", place=first_place, symbol=first)
        doubts.append(Doubt(kind, first_place, message))
    return first, tuple(doubts)


def _rivals(first_place: Sentence, first: Symbol, place: Sentence, other: Symbol) -> Doubt:
    message = _(
        "Two symbols: %(symbol)s (%(place)s), %(other)s (%(other_place)s).",
        symbol=first,
        place=first_place,
        other=other,
        other_place=place,
    )
    return Doubt("identity", place, message)


def _is_outvoted_rival(root: etree._Element, known: Sequence[tuple[Sentence, Symbol]], symbol: Symbol) -> bool:
    """Whether the file is a statement of this symbol under another's cover: 2007/22 bears S/RES/1626 (2005)."""
    statement = root.find("{*}statement")
    if statement is None or statement.get("name") != "presidentialStatement":
        return False
    if known[0][1].series is Series.PRESIDENTIAL_STATEMENT or symbol.series is not Series.PRESIDENTIAL_STATEMENT:
        return False
    return sum(other.text == symbol.text for _place, other in known) > 1


def language_of(root: etree._Element, name: str) -> tuple[Language | None, tuple[Doubt, ...]]:
    """The language that the metadata tell, a doubt where the file name tells another. Raises Ignored for German."""
    code = next((e.get("language", "") for e in root.iter("{*}FRBRlanguage")), "")
    if code in _GERMAN:
        raise Ignored(name, _("A text in German, a language that the archive does not hold."))
    language = BY_BIBLIOGRAPHIC_CODE.get(code)
    found = _NAME_LETTER.search(name)
    letter = found["letter"].upper() if found else ""
    if letter == "G" and language is None:
        raise Ignored(name, _("A text in German, a language that the archive does not hold."))
    by_name = _BY_LETTER.get(letter)
    if language and by_name and by_name != language:
        message = _("The metadata say %(told)s, the file name says %(other)s.", told=language.name, other=by_name.name)
        return language, (Doubt("identity", _("file name"), message),)
    return language or by_name, ()


def read_symbol(text: str) -> Symbol | None:
    """The first symbol of a resolution, statement or draft in `text`; None where there is none."""
    found = _SYMBOL.search(text)
    if not found:
        return None
    if found["number"]:
        return _resolution(int(found["number"]), int(found["year"]))
    if found["statement"]:
        return _statement(int(found["statement_year"]), int(found["statement"]), found["correction"] or "")
    return draft(int(found["draft_year"]), int(found["draft"]))


def draft(year: int, number: int) -> Symbol:
    """The symbol of a draft resolution: a numbered document of the Council ("S/2023/212")."""
    return Symbol(Series.DRAFT, f"S/{year}/{number}", number, year)


def _statement(year: int, number: int, correction: str = "") -> Symbol:
    return Symbol(Series.PRESIDENTIAL_STATEMENT, f"S/PRST/{year}/{number}{correction}", number, year)


def _resolution(number: int, year: int | None = None) -> Symbol | None:
    try:
        return resolution(number, year)
    except ValueError:
        return None


def _text_of(root: etree._Element, tag: str) -> str:
    element = next(root.iter("{*}" + tag), None)
    return single_spaced(text_of(element)) if element is not None else ""


def _in_title(root: etree._Element) -> Symbol | None:
    title = next((e for e in root.iter("{*}docTitle") if e.get("refersTo") == "#resolutionNumber"), None)
    found = _TITLE.search(text_of(title)) if title is not None else None
    return _resolution(int(found["number"]), int(found["year"])) if found else None


def _in_metadata(root: etree._Element) -> Symbol | None:
    identifier = next((e.get("value", "") for e in root.iter("{*}FRBRthis")), "")
    found = _IDENTIFIER.search(identifier)
    if not found:
        return None
    first, second = int(found["first"]), int(found["second"])
    statement = root.find("{*}statement")
    match statement.get("name") if statement is not None else "":
        case "presidentialStatement":
            return _statement(first, second)
        case "draftResolution":
            return draft(first, second)
        case _:
            return _resolution(first, second)


def _in_file_name(name: str) -> Symbol | None:
    found = _FILE_NAME.search(name)
    if not found:
        return None
    if found["number"]:
        return _resolution(int(found["number"]))
    if found["statement"]:
        correction = f"/{found['correction']}" if found["correction"] else ""
        return _statement(int(found["statement_year"]), int(found["statement"]), correction)
    return draft(int(found["draft_year"]), int(found["draft"]))
