"""Lines of a whole file that are not its text: mastheads, headings, running headers, catalogue blocks, press titles.

    [S/4741]                                               the S/ number under a heading of 1946-1964
    Resolution 893 (1994) of 6 January 1994                a heading, at times with a wrong number
    Citation / Document Symbol                             the catalogue block before a text
    Texte du projet de résolution S/2019/580               a press release before the text it carries

They name the document itself, so what they print is no citation. A line is furniture by its own look, and most looks
count only before the enacting formula ("The Security Council,").
"""

import re
from typing import Final

_LINE: Final = re.compile(r"[^\r\n␞]+")
_ENACTING: Final = re.compile(
    r"^[^\w\n]*+(?:The\s+Security\s+Council|Le\s+Conseil\s+de\s+sécurité|El\s+Consejo\s+de\s+Seguridad|[إا]ن\s+مجلس\s+ال[أا]من)"
    r"|(?:^[^\w\n]*+|[\s␞])(?:The\s+Security\s+Council|Совет\s+Безопасности|安全理事[会會])(?:\s*[,，،:]|\s*$)",
    re.MULTILINE,
)
_RESOLUTION: Final = r"(?:R[eé]solution|R[EÉ]SOLUTION|Resoluci[oó]n|RESOLUCI[OÓ]N|Резолюция|РЕЗОЛЮЦИЯ|القرار)"
# Only before the enacting formula: a symbol alone, a heading, the catalogue block.
_MASTHEAD: Final = re.compile(
    rf"""
    \s*(?:
      [\[(]?\s*S\s?/\s?[\w/.,() -]{{1,40}}[\])]?\W*$                     # [S/4741], S/RES/1511 (2003)
    | (?:(?:UN\s+)?Security\s+Council,?\s+)*{_RESOLUTION}\s+(?:S/RES/\s*)?[0-9lI]{{1,4}}\s*[A-Z]?\s*\(
    | [0-9]{{1,4}}\s*[A-Z]?\s*\([0-9]{{4}}\)\s*\.                    # 141 (1960). Resolution of 5 July 1960
    | (?:UN\s+)?Security\s+Council(?:,|\s+Resolution)
    | .*available\s+at:
    | (?:[联聯]合[国國])?安(?:全)?理(?:事)?[会會]第[0-9]{{1,4}}(?:\([0-9]{{4}}\))?[号號][决決][议議]\W*$
    | ←|.*\|\s*→                                     # a page's links to the texts before and after
    | [0-9]{{1,4}}\s?\([0-9]{{4}}\)\s*\|\s*$
    | [^|]{{1,12}}\|\s*S/RES/[0-9 ()]{{1,16}}\|\s*$
    | 第[0-9]{{1,4}}\([0-9]{{4}}\)号决议\s*$
    )
    """,
    re.VERBOSE,
)
# Anywhere: a page's running header, and the title line of the draft that a press release prints.
_ANYWHERE: Final = re.compile(
    r"""
    \s*(?:
      S\s?/\s?RES\s?/\s?[0-9]{1,4}\s*\([0-9]{4}\)\s*\*?\s*$
    | (?:Texte?o?|The\s+text)\s+(?:du|of|de|del)\s+(?:the\s+)?(?:(?:full\s+)?draft|projet|proyecto)\b.{0,80}$
    | (?:Draft\s+resolution|Projet\s+de\s+résolution|Proyecto\s+de\s+resolución)\s*\(?\s*S/[0-9/]+\)?\s*$
    )
    """,
    re.VERBOSE,
)
_LONGEST: Final = 400


def without_furniture(text: str) -> str:
    """`text` with its furniture as spaces, code point for code point."""
    enacting = _ENACTING.search(text)
    body = enacting.start() if enacting else 0
    pieces: list[str] = []
    at = 0
    for line in _LINE.finditer(text):
        if _is_furniture(line[0], in_masthead=line.start() < body):
            pieces += [text[at : line.start()], " " * len(line[0])]
            at = line.end()
    return "".join([*pieces, text[at:]])


def _is_furniture(line: str, *, in_masthead: bool) -> bool:
    if len(line) > _LONGEST:
        return False
    return bool(_ANYWHERE.match(line) or (in_masthead and _MASTHEAD.match(line)))
