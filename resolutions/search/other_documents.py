"""Documents other than resolutions of the Council, as readers name them: by symbol, or as part of the Charter."""

import re
from typing import Final

from resolutions.symbols import Series, Symbol, charter_article, charter_chapter

# Chapters of the Charter; the numerals of the others are those of the Assembly's sessions, and kept as they are.
_ROMANS: Final = (
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x",
    "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix",
)  # fmt: skip

# S/PRST/2018/9   S PRST 2018 9   presidential statement 2018/9
_STATEMENT: Final = re.compile(
    r"""
    (?: (?:s(?:\s?[/_-]\s?|\s))? prst \s?[/_-]?\s?
      | (?:statement\ by\ the\ president|presidential\ statement|declaration\ (?:du\ president|presidentielle)
        |declaracion\ (?:de\ la\ presidencia|del\ presidente)|заявление\ председателя|بيان\ رئاسي|主席声明)\ ?
    )
    (?P<year>(?:19|20)\d\d) (?:\s?[/_-]\s?|\s) (?P<number>\d{1,3})
    """,
    re.VERBOSE,
)
# S/2018/1177   S-2018-1177   S/1994/1168/Corr.1   S/12958   S/PV.8582   S PV 8582   S/PV.8582 (Resumption 1)
_COUNCIL_DOCUMENT: Final = re.compile(
    r"""
    (?: s(?:\s?[/_-]\s?|\s) (?P<year>(?:19|20)\d\d) (?:\s?[/_-]\s?|\s) (?P<number>\d{1,4})
      | s\s?/\s? (?P<early>\d{1,5})
      | s\s?[/_-]?\s? pv[\s._-]{1,2} (?P<meeting>\d{1,5}) )
    (?P<suffixes>(?:(?:\s?/\s?|\s)(?:rev|add|corr)\s?\.\s?\d+)*)
    (?:\s?\(resumption\ ?(?P<resumption>\d+)\))?
    """,
    re.VERBOSE,
)
_SUFFIX: Final = re.compile(r"(rev|add|corr)\s?\.\s?(\d+)")
# A/RES/217 A (III)   A/RES/60/1   A/RES/S-14/1   217A(III)   General Assembly resolution 2253 (ES-V)
_ASSEMBLY_RESOLUTION: Final = re.compile(
    r"""
    (?: (?P<named> a(?:\s?[/_-]\s?|\s)res(?:\s?[/_-]\s?|\s)
        | (?:unga|(?:un\ ?)?(?:ga|general\ assembly))\ (?:(?:res\.?|resolution)\ ?)?
        | (?:القرار|قرار)\ الجمعية\ العامة\ (?:رقم\ )?
        | (?:联合国)?大会第? )
      | (?:la\ )?(?:resolution|resolucion|res\.?|резолюция|القرار|قرار)\ (?:n[o°]\.?\ ?)?
    )?
    (?: (?P<number>\d{1,4}) \s? (?P<part>[a-f])? \s? \( \s?(?P<kind>(?:es|s)\s?-\s?)?(?P<session>[ivxl]{1,7})\s? \)
        \s? (?P<part_after>[a-f])?
      | (?P<late>(?:(?:es|s)\s?-\s?)?\d{1,2}) (?:\s?[/_]\s?|(?(named)[-\s]|(?!)))
        (?P<late_number>\d{1,3}) (?:\s?(?P<late_part>[a-z]))?
    )
    (?P<by> \ (?: of\ the\ (?:un\ )?general\ assembly | de\ l['’]assemblee\ generale | de\ la\ asamblea\ general
            | генеральнои\ ассамблеи ) | 号决议 )?
    """,
    re.VERBOSE,
)
# Article 41 of the Charter   Chapitre VII de la Charte des Nations Unies   статья 41 Устава   المادة 41 من الميثاق
_PLACE: Final = r"""
    (?: (?:l['’]|el\ |the\ )? (?:art(?:icle|iculo)?\.?|статья|المادة) \ (?P<article>\d{1,3})
      | (?:le\ |el\ |the\ )? (?:chapter|chapitre|capitulo|глава|الفصل) \ (?P<chapter>[ivx]{1,5}|\d{1,2}) )
    """
_OF_THE_CHARTER: Final = re.compile(
    _PLACE
    + r"""
    \ (?: (?:of\ the\ )?(?:un\ |united\ nations\ )?charter | de\ la\ charte | de\ la\ carta
        | устава | من\ (?:ال)?ميثاق )
    (?: \ (?: of\ the\ united\ nations | des\ nations\ unies | de\ las\ naciones\ unidas | оон | ال[اأ]مم\ المتحدة ) )?
    """,
    re.VERBOSE,
)
_CHARTER_OF: Final = re.compile(
    r"(?: (?:un\ |united\ nations\ )?charter (?:\ of\ the\ united\ nations)? ,? \ )" + _PLACE, re.VERBOSE
)
_HAN_NUMBER: Final = "[一二三四五六七八九十百零〇]{1,6}"
_CHINESE_CHARTER: Final = re.compile(
    rf"(?:联合国)?《?(?:联合国)?宪章》?第(?:(?P<article>\d{{1,3}}|{_HAN_NUMBER})条|(?P<chapter>{_HAN_NUMBER})章)"
)
# UN Doc. S/2018/1177   statement S/PRST/2018/9   الوثيقة S/2018/1177
_CALLED: Final = re.compile(
    r"""
    \A (?:un\ |u\.n\.\ )?
    (?:doc(?:ument)?o?\.?|(?:presidential\ )?statement|declaration(?:\ de\ son\ president)?|документ|الوثيقة|文件)
    \ ? (?=[as][/-])
    """,
    re.VERBOSE,
)


def other_document(text: str) -> Symbol | None:
    """What a `normal` text names: a statement, a document of the Council, a resolution of the Assembly, the Charter."""
    text = _CALLED.sub("", text)
    if match := _STATEMENT.fullmatch(text):
        year, number = int(match["year"]), int(match["number"])
        return Symbol(Series.PRESIDENTIAL_STATEMENT, f"S/PRST/{year}/{number}", number, year)
    if match := _COUNCIL_DOCUMENT.fullmatch(text):
        return _council_document(match)
    if match := _ASSEMBLY_RESOLUTION.fullmatch(text):
        return _assembly_resolution(match)
    if match := _OF_THE_CHARTER.fullmatch(text) or _CHARTER_OF.fullmatch(text) or _CHINESE_CHARTER.fullmatch(text):
        return _of_the_charter(match)
    return None


def _council_document(match: re.Match[str]) -> Symbol:
    suffixes = "".join(f"/{kind.title()}.{number}" for kind, number in _SUFFIX.findall(match["suffixes"]))
    resumption = f" (Resumption {match['resumption']})" if match["resumption"] else ""
    if match["year"]:
        text = f"S/{match['year']}/{int(match['number'])}"
    else:
        text = f"S/{int(match['early'])}" if match["early"] else f"S/PV.{int(match['meeting'])}"
    year = int(match["year"]) if match["year"] else None
    number = match["number"] or match["early"]
    return Symbol(Series.COUNCIL_DOCUMENT, text + suffixes + resumption, int(number) if number else None, year)


def _assembly_resolution(match: re.Match[str]) -> Symbol | None:
    if match["number"]:
        session = f"{match['kind'] or ''}{match['session']}".replace(" ", "").upper()
        letter = match["part"] or match["part_after"]
        part = f" {letter.upper()}" if letter else ""
        number, text = int(match["number"]), f"{int(match['number'])}{part} ({session})"
    elif match["named"] or match["by"]:
        part = f" {match['late_part'].upper()}" if match["late_part"] else ""
        number = int(match["late_number"])
        text = f"{match['late'].replace(' ', '').upper()}/{number}{part}"
    else:
        return None
    return Symbol(Series.ASSEMBLY_RESOLUTION, f"A/RES/{text}", number)


def _of_the_charter(match: re.Match[str]) -> Symbol | None:
    if match["article"]:
        return charter_article(_number(match["article"]))
    return charter_chapter(_number(match["chapter"]))


def _number(said: str) -> int:
    """41 from "41" or 四十一, 7 from "vii" or 七; 0 where it is none."""
    if said.isdecimal():
        return int(said)
    if said in _ROMANS:
        return _ROMANS.index(said) + 1
    hundreds, hundred, rest = said.rpartition("百")
    tens, ten, ones = rest.lstrip("零〇").rpartition("十")
    units = {sign: value for value, sign in enumerate("一二三四五六七八九", start=1)}
    parts = ((hundreds, 100 * bool(hundred)), (tens, 10 * bool(ten)))
    return sum(units.get(digit, 1) * weight for digit, weight in parts) + units.get(ones, 0)
