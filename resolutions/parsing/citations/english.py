"""English.

    list      = "resolution(s)" | "UNSCR" | "SCR", ITEM { [date] ("," | "and" | "or" | "to" ...) ITEM }
    date      = ("of" | "dated" | "adopted on") [DAY "and"] DAY MONTH [YEAR] ["and" DAY MONTH [YEAR]] [", respectively"]
    pinpoint  = "paragraph(s)" LABELS "of" ["its" | "the" | "Security Council" ...] list
              | list [", in particular"] "paragraph(s)" LABELS     unless "above", "of this resolution" ... follows
    LABELS    = "7" | "1 (a) to (c) and 5" | "subparagraphs (a) and (c) of paragraph 8"
    body      = named before the word within a few words, or after the list: "of the Human Rights Council"

Example: "paragraphs 1 (a) to (c) and 5 of its resolution 2396 (2017), and resolutions 242, 338 and 1397 (2002)"
"""

from typing import Final

from resolutions.parsing.citations.grammar import Grammar, broken

_NOTABLY: Final = r"in\s+particular|particularly|notably|especially|including|inter\s+alia|noting"
_WORD: Final = broken("[Rr]es", "o", "lu", "tions?") + r"(?![^\W\d_])"

ENGLISH: Final = Grammar(
    initials="RrUPpO",
    resolution=(
        rf"(?<!\w){_WORD}|RESOLUTIONS?\b|(?<!\w)(?:UN)?SCRs?\b(?:\s+{_WORD})?"
        r"|(?<![\w/])(?:UN\s?)?(?:SC|S\.\s?C\.)\s[Rr]es\.?(?=\s[0-9]{1,4}\b)"
        r"|(?<![\w/])(?<![HJRS]\.)(?<![HJRS]\.\s)(?<!Con\.)(?<!Con\.\s)"  # "H. Res. 114" is the House's
        r"(?:(?<!A\.)(?<!A\.\s)|(?=[Rr]es\.\s?[0-9]{3,4}(?:\s?[A-F])?\s?(?:\([IVX]|/)))"  # "G.A. Res. 1514 (XV)"
        r"[Rr]es\.(?=\s?[0-9]{3,4}\b)"
    ),
    plural=r".*(?:s|S)$",
    between=r"[Nn]os?\.|[Nn]umbers?|A/(?=[0-9]{2}/[0-9])",
    conjunction=r"and\b|or\b|&|as\s+well\s+as\b|and/or\b",
    through=r"to\b|through\b|[-–—]",
    dated=r"of|dated|adopted\s+on|on",
    date=(
        r"[0-9]{1,2}\s*+"
        r"(?:Jan|Feb|Mar|Apr|May|Ma|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[^\W\d]{0,7}[.\]]?(?:,?\s*+(?:[12][0-9]{3}|\([12][0-9]{3}\)))?"
    ),
    respectively=r"respectively",
    paragraph=(
        r"[Pp]ara(?:-\s*+)?(?:gra(?:-\s*+)?phs?\b|s?\.|s?\b(?=\s[0-9]))|(?<!\w)[Pp]ars?\.(?=\s?[0-9])"
        r"|(?<!\w)(?:op|OP)s?\.?(?=\s?[0-9])"
    ),
    of=r"of|in|under",
    bridge=(
        r"(?:thereof\s*+)?(?:of|in|to|under|from)\b(?:\s++(?:(?:its|the|that|this\s+same|earlier|previous|UN|United\s+Nations|General\s+Assembly|relevant|aforementioned"
        r"|above-mentioned|said|same|adopted)\b|(?:Security\s+)?Council(?:['’]s)?\b))*+"
    ),
    report=r"[Rr]eports?|[Ll]etters?|[Nn]otes?|[Aa]ddendum|[Pp]roposals?|Agreement",
    elsewhere=r"above|below|of(?!\s+which)|to\s+this|in\s+(?:this|the\s+present)|hereof",
    notably=_NOTABLY,
    its="".join(
        rf"(?<!reambular{blank})(?<!reamble{blank})(?<!reamble,{blank})" for blank in (r"\s", r"\s\s", r"\s\s\s")
    ),
    section=r"[Ss]ect(?:ion|\.)",
    aside=(
        rf"(?:(?:and,?\s+)?(?:{_NOTABLY}|states)\b,?\s*+)?(?:(?:PP|pp)\.?\s?[0-9]{{1,2}},?\s+(?:and\s+)?)*+"
        r"(?:(?:(?:in|at|its|the|under|operative)\b|op(?:er)?\.?(?=\s+para))\s*+)*+"
    ),
    council=r"Security\s+Council(?:['’]s)?",
    assembly=r"(?:General\s+)?Assembly(?:['’]s)?|UNGA|GA\b",
    foreign=(
        r"Human\s+Rights(?:\s+Council)?|Trusteeship\s+Council|Economic\s+and\s+Social\s+Council|ECOSOC|IAEA|Board|Commission|"
        r"Conference|African\s+Union|OAU|Organization|League|Agency|Parliament|IMO|ICAO|WHO|HRC|[Mm]inisterial"
    ),
    body_follows=r"(?:adopted\s+by|of|by)(?:\s+the)?(?:\s+(?:United\s+Nations|UN))?(?:\s+Peace(?=\s+Conference))?",
    present=r"this|the\s+present",
    sublabel=r"\((?P<letters>[a-z]{1,5})\)",
    again=r"(?:of|in|under|to)\s+(?:that|the\s+(?:same|said|latter|above-mentioned|aforementioned))\s+resolution(?![^\W\d_]|\s++[0-9])",
)
