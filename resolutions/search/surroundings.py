"""What readers paste around a symbol and what names nothing further: the address of a page, the day of adoption.

https://undocs.org/en/S/RES/1373(2001)    Security Council resolution 1373 (2001) of 28 September 2001
2001年9月28日第1373(2001)号决议
"""

import re
from typing import Final
from urllib.parse import unquote

from resolutions.search.query import plain

_MONTHS: Final = """
    January February March April May June July August September October November December
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
    января февраля марта апреля мая июня июля августа сентября октября ноября декабря
    كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول
    يناير فبراير مارس أبريل مايو يونيه يونيو يوليه يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
    """
_NAMES: Final = "|".join(sorted((plain(name).replace("_", r"\ ") for name in _MONTHS.split()), key=len, reverse=True))
_MONTH: Final = rf"(?:{_NAMES})(?:\ ?/\ ?(?:{_NAMES}))?(?!\w)\.?"
# of 28 September 2001   of September 28, 2001   du 1er octobre 2001   de 28 de septiembre de 2001   تشرين الأول/أكتوبر
_DAY: Final = re.compile(
    rf"""
    ,?\ [(]?
    (?: \d{{1,2}}(?:st|nd|rd|th|er|[oº.])?\ (?:of\ |de\ )?{_MONTH} | {_MONTH}\ \d{{1,2}}(?:st|nd|rd|th)? )
    ,?\ (?:de\ |del\ )?(?P<year>(?:19|20)\d\d)(?:\ (?:года|г\.?)(?!\w))?[)]?
    """,
    re.VERBOSE,
)
# 2001年9月28日第1373(2001)号决议   安全理事会2001年第1373号决议: the year is held against the number where it has none
_CHINESE_DAY: Final = re.compile(
    r"(?P<year>(?:19|20)\d\d)年(?:\d{1,2}月\d{1,2}日)?(?P<name>[^\d]{0,8}第 ?\d{1,4})(?P<its>\ ?[(\[])?"
)
# (2019, July 19) of the APA
_AMERICAN_DAY: Final = re.compile(rf"[(](?:19|20)\d\d,\ {_MONTH}\ \d{{1,2}}[)]", re.VERBOSE)
# "UNSC Res 2482 UN Doc S/RES/2482", "S.C. Res. 2482, U.N. Doc. S/RES/2482": named twice, as law reviews do
_TWICE: Final = re.compile(
    r"""
    (?P<name> \bres(?:olution)?\.?\ (?P<number>\d+)\b .*? )
    ,? (?:\ u\.?n\.?\ doc\.?)? \ [(]?s/res/(?P=number)(?!\d)[)]? (?P<rest>.*)
    """,
    re.VERBOSE,
)
# S_RES_1373(2001)-EN.pdf, S/RES/1373(2001)[E]: a file as it is fetched from the official documents
_FILE: Final = re.compile(
    r"(?:[-_ ]+(?:en|fr|es|ru|ar|zh))?\.(?:pdf|docx?)\Z|[-_ ]+(?:en|fr|es|ru|ar|zh)\Z|\[[efsrac]\]\Z"
)
# paras. 2 and 3; ¶¶ 2-4; пп. 2, 3 и 4: the first is where a reader is led to
_LABEL: Final = r"\d{1,3}(?:\s?[(]?[a-k]\))*(?!\d)"
_FURTHER_LABELS: Final = re.compile(
    rf"""
    (?P<first>
      (?: \b(?:paras?|pars?|paragraphe?s?|parrs?|parrafos?|ops?|пп?|пункт\w{{0,3}})\.? | [¶§]{{1,2}} ) \s? {_LABEL} )
    (?: (?: \s?[,‒–—-]\s? | ,?\s(?:and|to|et|a|y|и|по)\s ) (?!\d{{3}}\ ?[(\[/](?:19|20)\d\d) {_LABEL} )+
    """,
    re.VERBOSE,
)
_DOTTED: Final = re.compile(r"\b(?:u\.n\.)?\ ?s\.c\.\ (?=res)")
# Sec. C. Res. 687, UN Sec C Resolution 687; "sec. C res. 687" is section C of it
_SHORTENED: Final = re.compile(r"(?:\bun sec\.? c\.?|\bsec\.? council) (?=res)|\Asec\.? c\. (?=res\.? ?\d)")
_NATIONS: Final = re.compile(r"\bu\.n\.(?= (?:sec|council|res))")
_ADDRESS_AFTER: Final = re.compile(r",? https?://\S+\Z")
# "https://undocs.org/en/", and what a page for telephones says: "https://undocs.org/Home/Mobile?FinalSymbol="
_ADDRESS: Final = re.compile(r"https?://\S+?/(?:\S*[?&]finalsymbol=)?(?=[ast]/)")
_YEAR: Final = re.compile(r"[(\[/-] ?(?:19|20)\d\d")


def without_surroundings(text: str) -> str:
    """A `normal` text without the address that leads to a symbol, without the symbol where it stands beside the number,
    and without the day on which it was adopted. The year of the day stays where the symbol has none, so that a wrong
    one is told.
    """
    if text.startswith(("http://", "https://")):
        text = _ADDRESS.sub("", unquote(text), count=1).partition("&")[0].partition("?")[0].rstrip(" /")
    text = _NATIONS.sub("un", _FILE.sub("", _ADDRESS_AFTER.sub("", text)))
    text = _SHORTENED.sub("sc ", _DOTTED.sub("sc ", text))
    text = _TWICE.sub(r"\g<name>\g<rest>", text).rstrip(" .,")
    text = _CHINESE_DAY.sub(lambda day: day["name"] + (day["its"] or f"({day['year']})"), text, count=1)
    text = _AMERICAN_DAY.sub("", text)
    return _DAY.sub(lambda day: "" if _YEAR.search(text) else f" ({day['year']})", text, count=1)


def with_one_label(text: str) -> tuple[str, bool]:
    """A `normal` text with the first of the paragraphs that it names alone, and whether there are others."""
    text, others = _FURTHER_LABELS.subn(r"\g<first>", text, count=1)
    return text, bool(others)
