"""Documents named by a printed symbol, in whatever spacing: "S/RES/1373 (2001)", "PRST/2018/9", "S/1999/488 and Add.1".

What else begins with "S/" (meeting records "S/PV.", committees "S/AC.") is not told of here.
"""

import re
from re import Match
from typing import Final

from resolutions.parsing.citations.assembly import read_assembly
from resolutions.parsing.citations.council import Item, read_council
from resolutions.sentences import sentence as _
from resolutions.symbols import Series, Symbol

_RESOLUTION: Final = re.compile(r"S\s?/\s?R(?:ES|es)\s?/?\s*+(?=[0-9])")
_ASSEMBLY: Final = re.compile(r"A\s?/\s?R(?:ES|es)\s?/?\s*+(?=[0-9SE])")
# S/PRST/2018/9, PRST/2018/9, S/PRST/2000/ 25, PRST 2006/39, S/PRST2009/9 (1996); Security Council/PRST/2002/32 (1820),
# S/1999/PRST/1 (1220); S/PRST/1995120 of a scan (1007): its slash is read as a 1
_STATEMENT: Final = re.compile(
    r"""
    (?: (?:(?:S|Security\ Council)\s?/\s?)?PRST\s?[/\s]?\s?(?P<year>(?:19|20)[0-9]{2})
      | S\s?/\s?(?P<year_first>(?:19|20)[0-9]{2})\s?/\s?PRST )
    (?:\s?/\s?|(?P<scan>1)(?=[0-9]{2}(?![0-9])))(?P<number>[0-9]{1,3})(?![0-9])
    """,
    re.VERBOSE,
)
# "of 9 February 2001 (S/PRST/4)" (1344): the year of the symbol is lost, and stands before it
_STATEMENT_OF_THE_YEAR: Final = re.compile(r"S\s?/\s?PRST\s?/\s?(?P<number>[0-9]{1,3})(?![0-9/])")
_YEAR_BEFORE: Final = re.compile(r"(?P<year>(?:19|20)[0-9]{2})\s*+\(?$")
# S/2018/1177, S/12958, S/3139/Rev.2, S/26/Add.1, S/Agenda/2329; of scans: S$/21909, S/I2387, Rev.l, S/1994116 for
# S/1994/16
_DOCUMENT: Final = re.compile(
    r"""
    S\$?\s?/\s?
    (?: (?P<year>(?:19|20)?[0-9]{2})\s?/\s?(?P<number>[0-9]{1,4}) | Agenda\s?/\s?(?P<agenda>[0-9]{1,5})
      | (?P<year_joined>199[4-9]|200[0-9])1(?P<number_joined>[0-9]{1,4})(?![A-Za-z]) | (?P<old>[0-9]{1,5}|I[0-9]{4}) )
    (?![0-9])
    (?P<suffix>(?:\s?/\s?(?:Rev|Add|Corr)\s?\.\s?(?:[0-9]{1,3}|[lI](?!\w)))*+)
    """,
    re.VERBOSE,
)
# "and Add.1", ", Corr.1", "Add.1/Rev.1": another document, named by its suffix alone after the symbol it belongs to
_FURTHER: Final = re.compile(
    r"""
    [\s,/-]{0,3}(?:[^\W\d]{1,3}\s*+)?
    (?P<suffix>(?P<kind>Rev|Add|Corr)\.\s?(?:[0-9]{1,3}|[lI](?!\w))(?:/(?:Rev|Corr)\.\s?[0-9]{1,2})?)
    (?: (?:\s*-\s*|\s+[^\W\d]{1,3}\s*+) (?P<last>[0-9]{1,2})(?=\s*[),;.\]]) )?
    """,
    re.VERBOSE,
)


def presidential_statement(year: int, number: int) -> Symbol:
    return Symbol(Series.PRESIDENTIAL_STATEMENT, f"S/PRST/{year}/{number}", number, year)


def _squeezed(text: str) -> str:
    """A suffix without blanks, and with the digit that a scan takes for a letter: "Add. l" is Add.1."""
    return re.sub(r"(?<=\.)[lI]\b", "1", "".join(text.split()))


def _name(match: Match[str]) -> tuple[str, int, int | None]:
    """The symbol of a document without its suffix, its number and its year; S/2018/0012 is S/2018/12."""
    if match["agenda"]:
        return f"S/Agenda/{int(match['agenda'])}", int(match["agenda"]), None
    number = int((match["number"] or match["number_joined"] or match["old"]).replace("I", "1"))
    if year := match["year"] or match["year_joined"]:
        return f"S/{year}/{number}", number, int(year) if len(year) == 4 else None
    return f"S/{number}", number, None


def _read_as(symbol: Symbol, match: Match[str]) -> str:
    return _("Read as %(read)s where “%(printed)s” is printed.", read=symbol, printed=" ".join(match[0].split()))


def _documents(text: str, match: Match[str]) -> list[Item]:
    name, number, year = _name(match)
    if not number:
        return []
    symbol = Symbol(Series.COUNCIL_DOCUMENT, name + _squeezed(match["suffix"]), number, year)
    is_slip = match["year_joined"] or set(match[0]) & {"$", "l"} or "S/I" in match[0]
    doubt = _read_as(symbol, match) if is_slip else ""
    items, end = [Item(match.start(), match.end(), symbol=symbol, doubt=doubt)], match.end()
    while further := _FURTHER.match(text, end):
        other = Symbol(Series.COUNCIL_DOCUMENT, f"{name}/{_squeezed(further['suffix'])}", number, year)
        items.append(Item(further.start("suffix"), further.end("suffix"), symbol=other))
        if further["last"]:
            last = Symbol(Series.COUNCIL_DOCUMENT, f"{name}/{further['kind']}.{further['last']}", number, year)
            items.append(Item(further.start("last"), further.end("last"), symbol=last))
        end = further.end()
    return items


def read_printed(text: str, at: int) -> list[Item]:
    """The documents that the symbol printed at `at` names; none where the symbol is of another kind."""
    if lead := _RESOLUTION.match(text, at):
        item = read_council(text, lead.end())
        return [_from(item, at)] if item else []
    if lead := _ASSEMBLY.match(text, at):
        found = read_assembly(text, lead.end())
        return [Item(at, found[2], symbol=found[0], doubt=found[1])] if found else []
    if match := _STATEMENT.match(text, at):
        symbol = presidential_statement(int(match["year"] or match["year_first"]), int(match["number"]))
        doubt = _read_as(symbol, match) if match["scan"] else ""
        return [Item(at, match.end(), symbol=symbol, doubt=doubt)]
    if match := _STATEMENT_OF_THE_YEAR.match(text, at):
        before = _YEAR_BEFORE.search(text[max(0, at - 8) : at])
        if before is None:
            return []
        symbol = presidential_statement(int(before["year"]), int(match["number"]))
        return [Item(at, match.end(), symbol=symbol, doubt=_read_as(symbol, match))]
    match = _DOCUMENT.match(text, at)
    return _documents(text, match) if match else []


def _from(item: Item, start: int) -> Item:
    return Item(start, item.end, item.number, item.year, doubt=item.doubt)
