"""French.

    list      = "résolution(s)" ["nº"], ITEM { [date] ("," | "et" | "ou" | "à" ...) ITEM }
    date      = ("du" | "en date des") [DAY "et"] DAY MONTH [YEAR] ["et" "du" DAY MONTH [YEAR]] [", respectivement"]
                      the yearly volumes glue a footnote mark to it: "2005303"
    pinpoint  = "paragraphe(s)" LABELS "de la" ["dite"] | "de sa" ... list
              | list [", en particulier"] ["au"] "paragraphe(s)" LABELS
    LABELS    = "7" | "1 a) à c) et 5" | "alinéas a) et c) du paragraphe 8"
    body      = after the list: "de l'Assemblée générale", "du Conseil des droits de l'homme"

Example: "au paragraphe 4 de sa résolution 1267 (1999) du 15 octobre 1999"
"""

from typing import Final

from resolutions.parsing.citations.grammar import Grammar, broken

_NOTABLY: Final = r"en\s+particulier|notamment|y\s+compris"
_WORD: Final = broken("[Rr][ée]", "so", "lu", "tions?") + r"(?![^\W\d_])"

FRENCH: Final = Grammar(
    initials="RrPpa",
    resolution=rf"(?<!\w){_WORD}|R[ÉE]SOLUTIONS?\b|(?<![\w/])[Rr][ée]s\.(?=\s?[0-9]{{3,4}}\b)",
    plural=r".*(?:s|S)$",
    between=(
        r"n[°ºo]s?\.?|numéros?"
        r"|(?:(?:antérieures?|pertinentes?)\s+)?(?:du\s+Conseil(?:\s+de\s+sécurité)?|de\s+l['’]Assemblée(?:\s+générale)?)"
    ),
    conjunction=r"et\b|ou\b|ainsi\s+que\b|&",
    through=r"à\b|au\b|[-–—]",
    dated=r"(?:en\s+date\s+)?(?:respectivement\s+)?(?:du|des|le)",
    date=(
        r"[0-9l]{1,2}\s?(?:er)?\s*+"
        r"(?:jan|f[ée]v|mars|avr|mai|juin|juil|ao[ûu]|sept|oct|nov|d[ée]c)[^\W\d]{0,7}\.?(?:,?\s*+[12l][0-9lO]{3}[0-9]{0,3})?"
    ),
    respectively=r"respectivement",
    paragraph=r"(?<!\w)(?:[Pp]ara(?:-\s*+)?(?:gra(?:-\s*+)?phes?\b|\.)|[Pp]ar\.|alin[ée]as?\b)",
    of=r"(?:de\s+son\b|de\s+ses\b|du\b|des\b|de\s+l['’]|de\b|aux?\b)",
    bridge=(
        r"(?:du\s+dispositif\s*+)?(?:de|à|dans|des|aux)\b"
        r"(?:\s++(?:(?:la|sa|ses|les|même|dite|susdite|précédente)\b|l['’]))*+"
    ),
    report=r"rapports?|lettres?|notes?|additif|Accord",
    elsewhere=r"ci-dessus|ci-dessous|ci-après|plus\s+haut|d[ue]\b|des\b|de\s+l|susmentionnée?s?\s+de",
    notably=_NOTABLY,
    section=r"[Ss]ect(?:ion|\.)|[Pp]artie",
    aside=rf"(?:(?:et\s+)?(?:{_NOTABLY})\b\s*+)?(?:(?:aux?|à|en|dans|son|ses|les?|sous)\b\s*+|l['’])*+",
    council=r"Conseil\s+de\s+sécurité",
    assembly=r"Assemblée(?:\s+générale)?",
    foreign=(
        r"Conseil\s+des\s+droits|Conseil\s+de\s+tutelle|Conseil\s+économique|Commission|Conférence|Union\s+africaine|"
        r"Conseil\s+des\s+gouverneurs|AIEA|Organisation|Comité|Ligue|Conseil\s+de\s+paix"
    ),
    body_follows=r"(?:que\s+)?(?:d[ue]|de\s+l['’]|adoptées?\s+par\s+(?:la|le|l['’])|de\s+la|l['’]|la|le)",
    present=r"la\s+présente|cette",
    bare_sublabel=r"(?P<letters>[a-z]|[ivx]{2,5})(?=\s*,|\s+(?:et|ou|à|de|du)\b)",
    again=r"de\s+(?:ladite|la\s+dite|cette(?:\s+même)?|la\s+même)\s+résolution(?!\w|\s++[0-9])",
)
