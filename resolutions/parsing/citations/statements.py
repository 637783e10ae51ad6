"""Statements of the President named by the day on which they were made, and not by a symbol.

    statement = "statement(s)" ... "its President" | "President of the Security Council" ... dates
              | "presidential statement(s)" ["of the Security Council"] dates | "recalling its statement(s)" dates
              | "statement of" DATE ["made on its behalf"] "by its President"
              | "consensus expressed by the President" ["at the" N "meeting"] dates      before 1974 (247, 349)
              | "presidential statement" NUMBER "(" YEAR ")"          with a symbol of its own (2065)
    dates     = [..., "in particular those"] WORD DATE { ("," | "and" | ", of") ["at the" N "meeting"] DATE }
    WORD      = "of" | "on" | "dated"

Before 1994 statements bore no symbol of their own series; later ones are at times named by their day alone. A day
beside a symbol is none: the symbol is the mention ("statement of 3 March 1999 (S/PRST/1999/6)"), be it "(2015/6)" alone
(2248). What is found is a day, so the symbol says no more than that: "S/PRST of 1992-01-31". Which statement was made
on it the catalogue knows. What presidents of States say is none, nor what the President says to the press. In Chinese
the day stands first: 1992年1月31日主席声明.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from operator import attrgetter
from re import Match, Pattern
from typing import Final

from resolutions.parsing.citations.council import Item
from resolutions.parsing.citations.printed import presidential_statement
from resolutions.symbols import statement_of

_FIRST_YEAR: Final = 1946
_MOST: Final = 30  # days of one list
# What the days after it are of: "statements of its President on Lebanon and the Press statements dated" (2539)
_OF_OTHERS: Final = (
    r"\bresolution|\b[Pp]ress|\brésolution|\bpresse\b|\bresoluci|\bprensa|\bрезолюц|\bпечат|صحفي|للصحافة"
)
# What the days are of where it stands nearer: "statement by its President and the letters, including those dated"
_PAPERS: Final = (
    r"\b[Ll]etter|\b[Rr]eport|\b[Nn]otes?\b|\b[Ll]ettre|\b[Rr]apport|\bcartas?\b|\b[Ii]nforme|\bписьм|\bдоклад"
    r"|رسال[ةت]|تقرير"
)
# "Council" where no word makes it another: "Council of Ministers", « Conseil national », «Consejo Europeo»
_COUNCIL_EN: Final = r"(?:Security\s+)?Council\b(?!\s+of\s+(?:the\s+)?[A-Z])"
_COUNCIL_FR: Final = (
    r"Conseil\b(?:\s+de\s+s[ée]curit[ée]\b|(?!\s+(?:d[eu]s?\b|d['’]|\w+(?:al|el|if|éen|ain|que|ire|ême)\b)))"
)
_COUNCIL_ES: Final = r"Consejo\b(?:\s+de\s+Seguridad\b|(?!\s+(?:de(?!\s+[0-9])\b|del\b|[A-ZÁÉ])))"
_COUNCIL_RU: Final = r"Совета\b(?:\s+Безопасности|(?=\s+(?:от|об?|по|в|на)\b|\s*[^\w\s]))"
_ANY: Final = r"[^.;␞(0-9]"  # what may stand between the word and the day


@dataclass(frozen=True, slots=True)
class StatementWords:
    """Pieces of regular expressions: what names a statement before its day, and after it; `months` in their order."""

    initials: str
    lead: str
    dated: str
    months: tuple[str, ...]
    joint: str
    day: str = (
        r"(?P<day>[0-9]{1,2})(?:\s?er)?(?:\s*+(?:de\s++)?(?P<month>MONTHS)\w*+(?:[\s/]*+[\u0621-\u064a]++)?"
        r"(?:\s*+(?:del?\s++)?(?P<year>[12][0-9]{3}))?|(?=\s(?:and|et|y|и)\s[0-9]{1,2}\s(?:de\s)?(?:MONTHS)))"
    )
    meeting: str = ""  # "at its 1143rd meeting", before a day
    glued: str = ""  # what a scan makes of a footnote mark: "29 janvier' et 6 avril 19935"
    those: str = ""  # "in particular those", which a list of other things may stand before
    mark: bool = False  # a footnote mark may stand apart, before a day or behind it: "of 18 March, 8 11 June 13 and"
    numbered: str = r"(?!)"


@dataclass(frozen=True, slots=True)
class StatementPatterns:
    lead: Pattern[str]
    day: Pattern[str]
    joint: Pattern[str]
    symbol: Pattern[str]
    year_and_number: Pattern[str]
    numbered: Pattern[str]
    in_brackets: Pattern[str]
    months: tuple[str, ...]


_WORDS: Final = {
    "en": StatementWords(
        initials="SsPpiCc",
        lead=(
            rf"[Ss]tatements?\b(?:(?!\bresolution|\bpress){_ANY}){{0,80}}?"
            r"(?:\bits\s+[Pp]resident\b"
            rf"|[Pp]resident\s+of\s+the\s+{_COUNCIL_EN})"
            r"|[Pp]residential\s+[Ss]tatements?\b"
            r"|[Ss]tatements?\s+made\s+by\s+the\s+President"
            r"(?:(?=\s+on\s+[0-9])|\s+and\s+the\s+members\s+of\s+the\s+(?:Security\s+)?Council\b)"
            r"|[Cc]onsensus\s+expressed\s+by\s+the\s+President(?=,?\s+(?:at\s+(?:the|its)|on)\s+[0-9])"
            r"|(?<=ecalling\s)its\s+statements?(?=\s+of\s+[0-9])|(?<=[0-9]\)\sand\s)its\s+statements?(?=\s+of\s+[0-9])"
            r"|[Ss]tatement\b(?=\s+(?:made\s+)?(?:of|on)\s+[0-9]{1,2}\s\w+\s[0-9]{4}(?:\s[0-9]{1,3})?"
            r"\s+(?:made\s+|issued\s+)?(?:on\s+its\s+behalf\s+)?by\s+(?:its|the)"
            r"\s+President(?:\s+of\s+the\s+(?:Security\s+)?Council|\b(?!\s+of)))"
        ),
        mark=True,
        those=r"\b(?:in\s+particular|including|notably)\s+(?:those|that|(?:its|the)\s+statements?)",
        meeting=r"\s+at\s+(?:its|the)\s+[0-9]{1,5}\w\w\s+meeting(?:\s+of\s+the\s+Council)?,?",
        numbered=(
            r"[Pp]residential\s+[Ss]tatement\s+(?P<symbol>(?P<number>[0-9]{1,3})\s\((?P<year>(?:19|20)[0-9]{2})\)"
            r"|(?P<first>(?:19|20)[0-9]{2})/(?P<second>[0-9]{1,3}))(?![0-9])"
        ),
        dated="of|on|dated",
        months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
        joint=r",?\s*and(?:MEETING)?\s+(?:(?:of|on)\s+)?|,\s*(?:of\s+)?",
    ),
    "fr": StatementWords(
        initials="DdCc",
        lead=(
            rf"[Dd]éclarations?\b(?:(?!\brésolution|\bpresse){_ANY}){{0,80}}?"
            rf"(?:\b(?:son|sa)\s+[Pp]résiden(?:te?|ce)\b|[Pp]résidente?\s+du\s+{_COUNCIL_FR}"
            r"|en\s+son\s+nom\s+par\s+(?:le|la)\s+[Pp]résidente?\b"
            r"|faites?\s+par\s+(?:le|la)\s+[Pp]résidente?(?=,|\s+(?:les?|au\s+nom|[àa]|et|en)\b))"
            r"|[Dd]éclaration\s+(?:faite|publiée|prononcée)\b[^.;␞(0-9]{0,40}?(?=\s+le\s+[0-9]{1,2}(?:\s?er)?\s\w+\s[0-9]{4,7}"
            rf"\s+par\s+(?:le|la)\s+[Pp]résidente?\s+(?:du\s+{_COUNCIL_FR}|au\s+nom\s+des\s+membres\b))"
            r"|[Dd]éclaration\s+d[ue]\s+(?:la\s+)?[Pp]résidente?(?=,?\s+en\s+date\s+d)"
            r"|[Cc]onsensus\s+exprimés?\s+par\s+le\s+Président(?=,?\s+(?:[àa]\s+(?:la|sa)|le)\s+[0-9])"
        ),
        those=r"\b(?:en\s+particulier|notamment|y\s+compris)\s+(?:celles?|(?:la|les|sa|ses)\s+déclarations?)",
        meeting=r",?\s+[àa]\s+(?:la|sa)\s+[0-9]{1,5}\s?(?:er?|[\"'°])?\s+séance[,.]?",
        glued=r"(?!\s?[12][0-9]{3})(?:\s?[0-9'’\"”°?»*]{1,3}){0,2}(?=[\s,])",
        dated=r"en\s+date\s+d(?:u|es)|du|des|les?",
        months=("jan", "f[ée]v", "mars", "avr", "mai", "juin", "juil", "ao[ûu]", "sept", "oct", "nov", "d[ée]c"),
        joint=r",?\s*et(?:MEETING)?\s+(?:(?:du|des|le)\s+)?|,\s*(?:(?:du|des|le)\s+)?",
    ),
    "es": StatementWords(
        initials="Dd",
        lead=(
            rf"[Dd]eclaraci(?:ón|ones)\b(?:(?!\bresoluci|\bprensa){_ANY}){{0,80}}?"
            rf"(?:\bsu\s+[Pp]residen(?:t[ea]|cia)\b|[Pp]residen(?:t[ea]|cia)\s+del\s+{_COUNCIL_ES})"
            r"|(?<=\bsu\s)[Dd]eclaración\s+de\s+la\s+Presidencia\b"
        ),
        dated="de|del|el",
        months=("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "se[pt]", "oct", "nov", "dic"),
        joint=r",?\s*y\s+(?:(?:de|el)\s+)?|,\s*(?:de\s+)?",
    ),
    "ru": StatementWords(
        initials="Зз",
        lead=(
            rf"[Зз]аявлени\w+(?:(?!\bрезолюц|\bпечати){_ANY}){{0,60}}?"
            rf"(?:(?:своего|его)\s+Председателя(?!\s+Группы)|Председател\w+\s+{_COUNCIL_RU})"
            r"|[Зз]аявлени\w+\s+Председателя(?=\s+от\s+[0-9])"
        ),
        dated="от",
        months=("янв", "фев", "мар", "апр", "ма[йя]", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"),
        joint=r"(?:\s*года)?,?\s*и\s+(?:от\s+)?|(?:\s*года)?,\s*(?:от\s+)?",
    ),
    "ar": StatementWords(
        initials="ب",
        lead=(
            r"بيان(?:ات|ي|َي)?\s+(?:رئيسه|رئيس\s+مجلس\s+ال[أا]من)"
            r"|بيان(?:اته|يه|ه)\s+الرئاسي(?:ة|ين)?|(?<=ال)بيان(?:ات|ين)?\s+الرئاسي(?:ة|ين)?"
        ),
        dated=r"الم[ؤو]رخ(?:ة|ين)?|الصادرة?\s+في",
        months=(
            r"كانون\s+الثاني", "شباط", "[آأا]ذار", "نيسان", "[أا]يار", "حزيران", "تموز", "[آأا]ب", "[أا]يلول",
            r"تشرين\s+ال[أا]ول", r"تشرين\s+الثاني", r"كانون\s+ال[أا]ول",
        ),
        joint=r",?\s*و\s*",
    ),
    "zh": StatementWords(
        initials="12",
        lead=(
            r"(?=[12][0-9年月日和,]{8,90}的?(?:安理会|安全理事会)?主席声明)|(?:(?<=安理会主席)|(?<=安全理事会主席))(?=[12][0-9年月日和,]{8,90}的声明)"
        ),
        dated="",
        months=tuple(f"{month}月" for month in range(1, 13)),
        joint=r"和|、|,",
        day=r"(?P<year>[12][0-9]{3})年(?P<month>MONTHS)(?P<day>[0-9]{1,2})日",
    ),
}  # fmt: skip


def statement_items(text: str, patterns: StatementPatterns) -> Iterator[Item]:
    """Every statement of the President that `text` (folded) names by its day, or its number and year, in order."""
    yield from sorted((*_dated(text, patterns), *_numbered(text, patterns)), key=attrgetter("start"))


def _numbered(text: str, patterns: StatementPatterns) -> Iterator[Item]:
    for found in patterns.numbered.finditer(text):
        year, number = int(found["year"] or found["first"]), int(found["number"] or found["second"])
        yield Item(found.start("symbol"), found.end("symbol"), symbol=presidential_statement(year, number))


def _dated(text: str, patterns: StatementPatterns) -> Iterator[Item]:
    at = 0
    while lead := patterns.lead.search(text, at):
        at = lead.end("lead")
        days: list[Match[str]] = []
        while len(days) < _MOST and (day := patterns.day.match(text, at)):
            days.append(day)
            at = day.end()
            symbol = patterns.in_brackets.match(
                text, at
            )  # "of 8 December 1978 (S/12958), 26 April and 15 May 1979" (459)
            joint = patterns.joint.match(text, symbol.end() if symbol else at)
            if joint is None:
                break
            at = joint.end()
        yield from _named(text, days, patterns)


def _named(text: str, days: list[Match[str]], patterns: StatementPatterns) -> Iterator[Item]:
    """The days that no symbol stands beside; what one lacks is that of the next: "2 May and 12 June", "3 and 4 May"."""
    year, month, has_symbol = 0, 0, False
    found: list[Item] = []
    for day in reversed(days):
        year = int(day["year"] or year)
        if day["month"]:
            month = next(n for n, name in enumerate(patterns.months, 1) if re.fullmatch(name, day["month"]))
            has_symbol = bool(patterns.symbol.match(text, day.end()))
        if numbered := patterns.year_and_number.match(text, day.end()):
            symbol = presidential_statement(int(numbered["year"]), int(numbered["number"]))
            found.append(Item(numbered.start("year"), numbered.end("number"), symbol=symbol))
        if has_symbol or numbered or year < _FIRST_YEAR:
            continue
        try:
            made_on = date(year, month, int(day["day"]))
        except ValueError:
            continue
        found.append(Item(day.start(), day.end(), symbol=statement_of(made_on)))
    yield from reversed(found)


@cache
def statement_patterns(code: str) -> StatementPatterns:
    """The words of the language of that code, compiled."""
    words = _WORDS[code]
    mark = r"(?:\s[0-9]{1,3})?" if words.mark else ""
    day = _day(words, mark)
    anonymous = re.sub(r"\?P<\w+>", "?:", day)
    lead = rf"(?P<lead>(?:{words.lead}){_before(words, mark)})(?={anonymous})"
    return StatementPatterns(
        lead=re.compile(rf"[{words.initials}](?<=(?={lead}).)", re.DOTALL),
        day=re.compile(day),
        joint=re.compile(_joint(words, mark)),
        numbered=re.compile(words.numbered),
        in_brackets=re.compile(r"(?:\s*+\((?:S\s?/|[12][0-9]{3}/)[^()]{1,24}\)[0-9°]{0,4})?"),
        symbol=re.compile(r"[^.;␞0-9]{0,12}\(?(?:S\s?/|Security\sCouncil\s?/|PRST)"),
        year_and_number=re.compile(r"\s*+\((?P<year>(?:19|20)[0-9]{2})/(?P<number>[0-9]{1,3})\)"),
        months=words.months,
    )


def _day(words: StatementWords, mark: str) -> str:
    """A day, with the marks of footnotes that may stand between the month and the year."""
    months = "|".join(sorted(words.months, key=len, reverse=True))
    after = rf"(?:{mark}(?=\s[12][0-9]{{3}}))?" if mark else words.glued and rf"(?:{words.glued})?"
    return words.day.replace("MONTHS", months).replace(r"\w*+", rf"\w*+{after}", 1)


def _before(words: StatementWords, mark: str) -> str:
    """What may stand between what names a statement and the first day."""
    if not words.dated:
        return ""
    others = rf"(?:(?!{_OF_OTHERS}|{_PAPERS}){_ANY})"
    those = rf"|{others}{{0,160}}?(?:{words.those})" if words.those else ""
    meeting = rf"(?:{words.meeting})?" if words.meeting else ""
    return rf"(?:{others}{{0,70}}?{those}){meeting}{mark}\s+(?:{words.dated})\s++"


def _joint(words: StatementWords, mark: str) -> str:
    """What may stand between two days."""
    joint = words.joint.replace("MEETING", words.meeting)
    if mark:
        return rf"(?:{mark}(?=\s|,))?(?:{joint})(?:[0-9]{{1,3}}\s(?=[0-9]{{1,2}}\s[A-Z]))?"
    return rf"(?:{words.glued})?(?:{joint})" if words.glued else joint
