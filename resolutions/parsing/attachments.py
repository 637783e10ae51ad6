"""Whether the annexes that a text speaks of are held with it.

A text speaks of its own annex, or of the annex to a letter, a report, an agreement: "(S/1994/1441, annex)", "Annex 1-A
of the Peace Agreement". Only its own counts: "annexed hereto" (955), "annex 1 to this resolution" (1244), "as set forth
in the Annex" (2268). Looked for where no annex stands below the text.
"""

import re
from collections.abc import Sequence
from typing import Final

from resolutions.languages import ARABIC, CHINESE, ENGLISH, FRENCH, RUSSIAN, SPANISH, Language
from resolutions.parsing.document import Paragraph
from resolutions.terms import Annexes, Kind

_BODY: Final = (Kind.PREAMBULAR, Kind.OPERATIVE, Kind.SUBPARAGRAPH)
_OWN: Final = {
    ENGLISH: r"""
        \bannex(?:es|ed)?\ (?:[IVX\d]{1,4}\ |[A-C]\ |A\ and\ B\ )?
        (?:to|of)\ (?:this|the\ present)\ (?:resolution|statement)
      | \bannexed\ hereto\b | \bhereto\ annexed\b
      | \battached\ (?:as\ annex\ \w+\ )?to\ (?:this|the\ present)\ (?:resolution|statement)
      | \b(?:in|by)\ the\ annex\b (?!\ (?:to|of|thereto|[IVX\d]+)\b)
    """,
    FRENCH: r"""
        \bannexe?[ée]?e?s?\ (?:[IVX\d]{1,4}\ |[A-C]\ )? (?:à|de)\ la\ présente\ (?:résolution|déclaration)
      | \bci-annexée?s?\b | \bannexée?s?\ (?:ci-après|à\ la\ présente)\b
      | \bjointe?s?\ (?:en\ annexe\ )?à\ la\ présente\ (?:résolution|déclaration)
      | \ben\ annexe\ à\ la\ présente\ (?:résolution|déclaration)
    """,
    SPANISH: r"""
        \banex[oa]s?\ (?:[IVX\d]{1,4}\ |[A-C]\ )? (?:a|de)\ la\ presente\ (?:resolución|declaración)
      | \b(?:adjunt[oa]s?|anexad[oa]s?)\ a\ la\ presente\ (?:resolución|declaración)
    """,
    RUSSIAN: r"""
        \bприложени\w+\ (?:[IVX\d]{1,4}\ |[А-ВA-C]\ )? к\ (?:настоящей\ резолюции|настоящему\ заявлению)
      | \bприлага\w+\ к\ (?:настоящей\ резолюции|настоящему\ заявлению)
    """,
    ARABIC: r"""
        \b(?:ال)?مرفق(?:ات|ين|ان|ة|ي)?\ (?:[^\s،.]{1,5}\ )? (?:ب|ل)?(?:هذا\ القرار|هذا\ البيان)
    """,
    CHINESE: r"""
        本(?:决议|決議|声明|聲明)(?:的|所)?附(?:件|录|錄|文)? | 附(?:于|於|在)本(?:决议|決議|声明|聲明)
    """,
}  # fmt: skip
# What a paragraph must hold to be looked at more closely: few do, and the patterns above are slow.
_HINTS: Final = {
    ENGLISH: ("nnex", "ttached", "NNEX"),
    FRENCH: ("nnex", "joint"),
    SPANISH: ("nex", "djunt"),
    RUSSIAN: ("рилож", "рилага"),
    ARABIC: ("مرفق",),
    CHINESE: ("附",),
}
_SPEAKS_OF_ITS_OWN: Final = {
    language: re.compile(pattern, re.VERBOSE | re.IGNORECASE) for language, pattern in _OWN.items()
}


def standing(paragraphs: Sequence[Paragraph], language: Language) -> Annexes:
    """Held, missing or none, as the paragraphs of a text tell."""
    if any(paragraph.kind is Kind.ANNEX for paragraph in paragraphs):
        return Annexes.HELD
    body = (paragraph.text for paragraph in paragraphs if paragraph.kind in _BODY)
    return Annexes.MISSING if any(_speaks_of_its_own(text, language) for text in body) else Annexes.NONE


def _speaks_of_its_own(text: str, language: Language) -> bool:
    if not any(hint in text for hint in _HINTS[language]):
        return False
    return bool(_SPEAKS_OF_ITS_OWN[language].search(text))
