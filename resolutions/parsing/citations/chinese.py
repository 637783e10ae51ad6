"""Chinese, simplified and traditional.

    list      = 第 ITEM 号 { (、 | 和 | 以及 | 至) [date] [第] ITEM 号 } 决议        the word closes the list
    date      = YEAR 年 MONTH 月 DAY 日, before the number
    pinpoint  = list 第 LABELS 段
    LABELS    = 7 | 1、3 和 5 | 4 至 8 | 10(g) 段 | 8 段(c)、(d)和(e)分段
    body      = before the list: 大会第70/1号决议

Example: 2003年5月22日第1483(2003)号决议第10段
"""

from typing import Final

from resolutions.parsing.citations.grammar import Grammar

_DATE: Final = r"[12][0-9]{3}\s?年\s?[0-9]{1,2}\s?月\s?[0-9]{1,2}\s?日(?:\s*+[^\W\d]{0,4}通[过過]的)?"

CHINESE: Final = Grammar(
    initials="决決第大安该同",
    resolution=r"[决決][议議]\s*+(?=[0-9S])",
    plural=r".*",
    conjunction=r"和|及|与|與|以及|或",
    through=r"至|到|[-–—]",
    date=_DATE,
    paragraph=r"执行部分第|第",
    of=r"",
    bridge="",
    elsewhere=r"(?!)",
    aside=r"(?:的|特别是|包括|尤其是|其中|及其)*+",
    council=r"安全理事[会會]|安理[会會]",
    assembly=r"大[会會]",
    foreign=r"人[权權]理事[会會]|托管理事[会會]|[经經][济濟]及社[会會]理事[会會]|[经經]社理事[会會]|人[权權]委[员員][会會]|非洲[联聯]盟|非盟|原子能机构|[组組][织織]|联盟",
    body_follows=r"(?!)",
    again_before=r"(?:该|同一)[决決][议議]",
    present=r"本",
    opening=r"(?:大[会會]|安理[会會]|安全理事[会會])?第",
    body_reach=14,
    suffix=r"[号號]",
    sublabel=r"(?:\((?P<letters>[a-z]{1,5})\)|\((?P<counted>[一二三四五六七八九十])\)|(?P<ringed>[㈠-㈩]))",
    closing=r"(?:[号號]\s*+)?(?:[决決][议議]|文件)",
    paragraph_closing=r"分?段",
)
