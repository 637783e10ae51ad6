"""Documents named by a printed symbol, in whatever spacing: "S/RES/1373 (2001)", "PRST/2018/9", "S/1999/488 and Add.1".

What else begins with "S/" (meeting records "S/PV.", committees "S/AC.") is not told of here.
"""

import re
from re import Match
from typing import Final

from resolutions.parsing.citations.assembly import read_assembly
from resolutions.parsing.citations.council import Item, read_council
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
# S/2018/1177, S/12958, S/3139/Rev.2, S/26/Add.1
_DOCUMENT: Final = re.compile(
    r"""
    S\s?/\s?
    (?: (?P<year>(?:19|20)?[0-9]{2})\s?/\s?(?P<number>[0-9]{1,4}) | (?P<old>[0-9]{1,5}) )
    (?![0-9])
    (?P<suffix>(?:\s?/\s?(?:Rev|Add|Corr)\s?\.\s?[0-9]{1,3})*+)
    """,
    re.VERBOSE,
)
# "and Add.1", ", Corr.1", "Add.1/Rev.1": another document, named by its suffix alone after the symbol it belongs to
_FURTHER: Final = re.compile(
    r"""
    [\s,/-]{0,3}(?:[^\W\d]{1,3}\s*+)?
    (?P<suffix>(?P<kind>Rev|Add|Corr)\.\s?[0-9]{1,3}(?:/(?:Rev|Corr)\.\s?[0-9]{1,2})?)
    (?: (?:\s*-\s*|\s+[^\W\d]{1,3}\s*+) (?P<last>[0-9]{1,2})(?=\s*[),;.\]]) )?
    """,
    re.VERBOSE,
)


def presidential_statement(year: int, number: int) -> Symbol:
    return Symbol(Series.PRESIDENTIAL_STATEMENT, f"S/PRST/{year}/{number}", number, year)


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _documents(text: str, match: Match[str]) -> list[Item]:
    number = int(match["number"] or match["old"])
    if not number:
        return []
    if match["year"]:  # S/2018/0012 is S/2018/12
        name, year = f"S/{match['year']}/{number}", int(match["year"]) if len(match["year"]) == 4 else None
    else:
        name, year = f"S/{number}", None
    symbol = Symbol(Series.COUNCIL_DOCUMENT, name + _squeezed(match["suffix"]), number, year)
    items, end = [Item(match.start(), match.end(), symbol=symbol)], match.end()
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
        doubt = f"Read as {symbol} where {match[0]!r} is printed." if match["scan"] else ""
        return [Item(at, match.end(), symbol=symbol, doubt=doubt)]
    if match := _STATEMENT_OF_THE_YEAR.match(text, at):
        before = _YEAR_BEFORE.search(text[max(0, at - 8) : at])
        if before is None:
            return []
        symbol = presidential_statement(int(before["year"]), int(match["number"]))
        return [Item(at, match.end(), symbol=symbol, doubt=f"Read as {symbol} where {match[0]!r} is printed.")]
    match = _DOCUMENT.match(text, at)
    return _documents(text, match) if match else []


def _from(item: Item, start: int) -> Item:
    return Item(start, item.end, item.number, item.year, doubt=item.doubt)
