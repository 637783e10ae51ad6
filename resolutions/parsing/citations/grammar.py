"""What one language says around a citation: the vocabulary that each language module fills in, and how it is compiled.

Every field is a piece of a regular expression over *folded* text (`folding.py`): ASCII digits, brackets and commas. A
language has no code of its own; how its words go together is the business of `lists.py` and `pinpoints.py`.
"""

import re
from dataclasses import dataclass, replace
from re import Pattern

# A printed symbol, where it may begin: "S/RES/", "PRST/", "S/2018/", "A/RES/".
_SYMBOL = (
    r"(?<![A-Za-z/])(?:S\$?\s?/\s?(?=[RPI0-9]|Agenda)|Security\sCouncil\s?/\s?(?=PRST)|A\s?/\s?(?=R(?:ES|es))"
    r"|PRST(?:\s?/|\s?(?=[12][0-9]{3}\s?/)))"
)
# "2918 (XXVII)": believed only where it goes on a list of the Assembly's that its subjects interrupt.
_IN_SESSION = r"(?<![0-9A-Z/$.-])[0-9]{2,4}(?:\s?[A-F])?\s*+\([IVX]{1,7}\)"
# "1373 (2001", and "161 A (1961", wherever it stands; what it is, is decided by its year and its neighbours.
_NUMBERED = r"(?<![0-9A-Z/$.-])[0-9]{1,4}(?:\s?[A-D])?\s*+[(\[]\s*+(?:19|20)[0-9]{2}(?![0-9])"


# "¶ 2(b)", "§§ 2-4": as law reviews in every language write paragraphs
_SIGN = r"[¶§]{1,2}(?=\s?[0-9])"
SIGNS = "¶§"


def broken(*syllables: str) -> str:
    """The pattern of a word that a line end may have hyphenated between its syllables: "resolu-", "tion"."""
    return r"(?:-\s*+)?".join(syllables)


@dataclass(frozen=True, slots=True)
class Grammar:
    """The vocabulary of one language. "" stands for: this language has no such word.

    Around a list:      `resolution` `between` ITEM ... `closing`        "resolutions 242 ...", 第242号决议
    Around an item:     `opening` ITEM `suffix` `date`                   "1373 (2001) of 28 September 2001"
    Around a date:      `dated` DAY `conjunction` `date` `conjunction` `date` `respectively`     "of 4 and 14 July 1967"
    Between two items:  `conjunction`, `through`, a comma
    Between labels:     the same, or `further`, a word for paragraph that carries its "and": والفقرة
    Before a list:      `paragraph` LABELS `bridge` `resolution`         "paragraph 7 of its resolution"
    Before a symbol:    `paragraph` LABELS `of` ... `report` ... (       "paragraph 7 of his report of 3 May (S/2001/5)"
    Of one named before `paragraph` LABELS `again`                       "paragraph 7 of that resolution"
    After a list:       `section` `aside` `paragraph` LABELS, unless `elsewhere`   ", sect. C, paragraph 2"
    """

    initials: str  # the letters with which `resolution`, `paragraph` and `opening` begin
    resolution: str
    plural: str
    conjunction: str
    date: str
    paragraph: str
    of: str
    bridge: str
    elsewhere: str
    council: str
    assembly: str
    foreign: str
    body_follows: str
    present: str
    between: str = ""
    dated: str = r"(?!)"
    respectively: str = r"(?!)"
    notably: str = r"(?!)"
    opening: str = ""
    suffix: str = ""
    closing: str = ""
    through: str = r"[-–—]"
    aside: str = ""
    section: str = r"(?!)"  # before a letter: the section that the paragraph is of
    paragraph_closing: str = ""
    report: str = r"(?!)"  # what a document of the Council may be: "report", "letter"
    and_the: str = r"(?!)"  # before a further word for paragraph: «el párrafo 9 y el párrafo 12»
    its: str = (
        ""  # what a word for paragraph must not stand behind to begin labels: «su párrafo 5», "preambular paragraph 3"
    )
    further: str = r"(?!)"
    sublabel: str = r"\(?(?P<letters>[a-z]{1,5})\)"
    bare_sublabel: str = r"(?!)"  # after the word for sub-paragraph alone: « alinéa a du paragraphe 8 »
    sublabel_names: str = ""
    again: str = r"(?!)"
    again_before: str = ""  # the same, before its labels: 该决议第17段
    body_reach: int = 24  # code points between the name of a body and the list it adopted

    def compiled(self) -> "Patterns":
        """Ready for use, the signs for a paragraph among its words."""
        words = _alternatives(self.paragraph, _SIGN)
        return _compile(replace(self, paragraph=words, initials=self.initials + SIGNS))


@dataclass(frozen=True, slots=True)
class Patterns:
    """A grammar ready for use: `heads` finds where something may begin, the others are matched at a place."""

    heads: Pattern[str]
    resolution: Pattern[str]
    plural: Pattern[str]
    lead: Pattern[str]
    gap: Pattern[str]
    separator: Pattern[str]
    opening: Pattern[str] | None
    closing: Pattern[str] | None
    paragraph: Pattern[str]
    bridge: Pattern[str]
    document: Pattern[str]
    notably: Pattern[str]
    further_part: Pattern[str]
    aside: Pattern[str]
    elsewhere: Pattern[str]
    of_paragraph: Pattern[str]
    label_separator: Pattern[str]
    label_through: Pattern[str]
    label_remark: Pattern[str]
    sublabel: Pattern[str]
    bare_sublabel: Pattern[str]
    again: Pattern[str]
    paragraph_closing: Pattern[str] | None
    present: Pattern[str]
    body: Pattern[str]
    body_follows: Pattern[str]
    after_date: Pattern[str]
    joined: Pattern[str]
    body_reach: int
    sublabel_names: str


def _alternatives(*patterns: str) -> str:
    return "|".join(pattern for pattern in patterns if pattern)


def _heads(grammar: Grammar) -> Pattern[str]:
    """Where something may begin: the place is that of the named group.

    The set of first letters lets `re` skip all other text at once, which is four times faster; what begins there is
    matched from inside a look-behind.
    """
    named = {
        "paragraph": grammar.bridge and f"{grammar.its}(?:{grammar.paragraph})",
        "again": grammar.again_before and rf"(?:{grammar.again_before})(?={grammar.paragraph})",
        "resolution": grammar.resolution,
        "symbol": _SYMBOL,
        "number": _NUMBERED,
        "session": _IN_SESSION,
        "opening": grammar.opening and grammar.opening + r"\s*+(?=[0-9S])",
    }
    either = "|".join(f"(?P<{name}>{pattern})" for name, pattern in named.items() if pattern)
    return re.compile(rf"[{grammar.initials}SAP0-9](?<=(?={either}).)", re.DOTALL)


def _dates(grammar: Grammar) -> str:
    """ " of 28 September 2001", " of 4 and 14 July 1967", " of 24 November 1992 and 20 April 1993, respectively"."""
    pair = rf"[0-9]{{1,2}}\s*+(?:{grammar.conjunction})\s*+(?=[0-9])"
    date = rf"(?:(?:{grammar.dated})\s*+(?:{pair})?)?(?:{grammar.date})"
    respectively = rf"(?:\s*+,?\s*+(?:{grammar.respectively}))?"
    return rf"\s*+,?\s*+{date}(?:\s*+(?:{grammar.conjunction})\s*+{date})?{respectively}"


def _gap(grammar: Grammar) -> Pattern[str]:
    """What may stand between two items: " of 2 August 1990 12, and "; its footnote marks are no numbers of the list."""
    separator = _alternatives("[,;]", grammar.conjunction, grammar.through)
    mark = rf"(?:\s*+[0-9]{{1,3}}(?=\s*+(?:{separator})))?"
    after = rf"(?:{_dates(grammar)})?"
    opening = rf"(?:(?:{grammar.date})\s*+)?(?:{grammar.opening})" if grammar.opening else "(?!)"
    return re.compile(
        rf"(?:\s*+(?:{grammar.suffix}))?{mark}{after}{mark}"
        rf"(?P<separators>(?:\s*+(?:{separator}))*+)\s*+(?:{opening})?\s*+",
    )


def _document(grammar: Grammar) -> Pattern[str]:
    """From the labels to the symbol of the document that they are of: " of his report of 10 May 2001 (S/2001/5".

    Nothing joined to what the labels are of is passed over: "of its decision and the note", "of it, and the letter".
    """
    other = rf"(?:(?!{grammar.paragraph}|{grammar.resolution})[^.,;:␞()])"
    joint = rf"(?<=\s)(?:{grammar.conjunction})"
    document = rf"\b(?:{grammar.report})(?!\w)"
    after = rf"(?:(?!{joint}[^.,;:␞()]{{0,80}}{document}){other})"
    between = rf"(?:{after}{{0,120}}?\(\s?|(?:(?![0-9]){after}){{0,60}}?\s)"  # Spanish has no bracket: 2815
    return re.compile(rf"\s*+(?:{grammar.of})\b(?:(?!{joint}){other}){{0,60}}?{document}{between}(?=S\s?/\s?[0-9])")


def _aside(grammar: Grammar) -> Pattern[str]:
    """From a list to the word for paragraph: " of 28 September 2001, in particular its ", ", sect. C, "."""
    date = rf"(?:{_dates(grammar)}|\s*+\((?:{grammar.date})\))?"
    section = rf"(?:(?:{grammar.section}|§)\s?[A-I](?![^\W_]),?\s*+)?"
    return re.compile(rf"{date}\s*+(?:\)\s*+)?[,(]?\s*+{section}(?:{grammar.aside})(?={grammar.paragraph})")


def _compile(grammar: Grammar) -> Patterns:
    conjunction = _alternatives("[,;]", grammar.conjunction)
    return Patterns(
        heads=_heads(grammar),
        resolution=re.compile(grammar.resolution),
        plural=re.compile(grammar.plural),
        lead=re.compile(rf"\s*+(?:{grammar.between or '(?!)'})?\s*+\[?"),
        gap=_gap(grammar),
        separator=re.compile(_alternatives("[,;]", grammar.conjunction, grammar.through)),
        opening=re.compile(grammar.opening) if grammar.opening else None,
        closing=re.compile(rf"\s*+(?:{grammar.closing})") if grammar.closing else None,
        paragraph=re.compile(grammar.paragraph),
        notably=re.compile(grammar.notably),
        further_part=re.compile(rf"\s*+(?:,|{grammar.conjunction})\s*+(?P<part>[A-F])(?![\w'’(])"),
        bridge=re.compile(rf"\s*+,?\s*+(?:{grammar.bridge or '(?!)'})\s*+"),
        document=_document(grammar),
        aside=_aside(grammar),
        elsewhere=re.compile(rf"\s*+,?\s*+(?:{grammar.elsewhere})"),
        of_paragraph=re.compile(rf"\s*+(?:{grammar.of})\s*+(?:{grammar.paragraph})\s*+"),
        label_separator=re.compile(
            rf"\s++(?:{grammar.and_the})(?:{grammar.paragraph})\s*+|\s++(?:{grammar.further})\s*+"
            rf"|\s*+(?:{conjunction})(?:\s*+(?:{grammar.conjunction}))?\s*+(?:{grammar.paragraph})?\s*+"
        ),
        label_through=re.compile(rf"\s*+(?:{grammar.through})\s*+"),
        label_remark=re.compile(rf"\s*+\((?=[^\W\d_]{{2}})[^()␞]{{1,160}}\)(?=\s*+(?:{conjunction}))"),
        sublabel=re.compile(rf"\s*+{grammar.sublabel}"),
        bare_sublabel=re.compile(rf"\s*+{grammar.bare_sublabel}"),
        again=re.compile(rf"\s*+,?\s*+(?:{grammar.again})"),
        paragraph_closing=re.compile(rf"\s*+(?:{grammar.paragraph_closing})") if grammar.paragraph_closing else None,
        present=re.compile(rf"(?:{grammar.present})\s*+$"),
        body=re.compile(
            rf"(?P<council>{grammar.council})|(?P<assembly>{grammar.assembly})|(?P<foreign>{grammar.foreign})"
        ),
        body_follows=re.compile(
            rf"\s*+(?:{grammar.body_follows})\s*+"
            rf"(?:(?P<council>{grammar.council})|(?P<assembly>{grammar.assembly})|(?P<foreign>{grammar.foreign}))"
        ),
        after_date=re.compile(rf"{_dates(grammar)}\s*+,?"),
        joined=re.compile(rf"(?:,|{grammar.conjunction})\s*+$"),
        body_reach=grammar.body_reach,
        sublabel_names=grammar.sublabel_names,
    )
