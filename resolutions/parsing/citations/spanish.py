"""Spanish.

    list      = "resolución" | "resoluciones" ["núm."], ITEM { [date] ("," | "y" | "e" | "o" | "a" ...) ITEM }
    date      = ", de" [DAY "y"] DAY "de" MONTH ["de" YEAR] ["y" DATE] [", respectivamente"]
    pinpoint  = "párrafo(s)" LABELS "de la" | "de su" ... list | list [", en particular"] "párrafo(s)" LABELS
    LABELS    = "7" | "1 a) a c) y 5" | "apartados a) y c) del párrafo 8"
    body      = after the list: "de la Asamblea General"

Example: "el párrafo 7 de la resolución 2396 (2017), de 21 de diciembre de 2017"
"""

from typing import Final

from resolutions.parsing.citations.grammar import Grammar, broken

_NOTABLY: Final = r"en\s+particular|especialmente|incluidos?|entre\s+otros"

SPANISH: Final = Grammar(
    initials="RrPpAaIi",
    resolution=(
        rf"(?<!\w){broken('[Rr]e', 'so', 'lu', 'ci')}(?:[óo]n|ones)(?![^\W\d_])|RESOLUCI(?:[ÓO]N|ONES)\b"
        r"|(?<![\w/])[Rr]es\.(?=\s?[0-9]{3,4}\b)"
    ),
    plural=r".*(?:nes|NES)$",
    between=r"[Nn](?:[úu]ms?\.|[°º])|del\s+Consejo\s+de\s+Seguridad|de\s+la\s+Asamblea\s+General",
    conjunction=r"[yeou]\b(?!\))|así\s+como\b",
    through=r"al?\b(?!\))|[-–—]",
    dated=r"de|del|del\s+día",
    date=(
        r"[0-9]{1,2}\s*+(?:de\s*+)?"
        r"(?:ene|feb|mar|abr|may|jun|jul|ago|se[pt]|oct|nov|dic)[^\W\d]{0,7}(?:\s*+(?:de|del)?\s*+[12][0-9]{3})?"
    ),
    respectively=r"respectivamente",
    paragraph=r"(?<!\w)(?:[Pp]árr(?:-\s*+)?(?:afos?\b|s?\.)|[Aa]partados?\b|[Ii]ncisos?\b)",
    of=r"(?:de\s+su|de\s+los|del|de|en)\b",
    bridge=(
        r"(?:de\s+la\s+parte\s+dispositiva\s*+)?(?:de|en|a)\b"
        r"(?:\s++(?:la|su|sus|las|citada|mencionada|dicha|misma|anterior)\b)*+"
    ),
    report=r"informes?|cartas?|notas?|adición|Acuerdo",
    and_the=r"y\s+(?:el|los|del|de\s+los)\s+",
    its=r"(?<!\bsu\s)(?<!\bsus\s)",
    elsewhere=r"supra|infra|anterior|anteriores|precedentes?|del?\b",
    notably=_NOTABLY,
    section=r"[Ss]ecc(?:ión|\.)",
    aside=rf"(?:(?:y,?\s+)?(?:{_NOTABLY})\b,?\s*+)?(?:(?:en|el|los|sus?)\b\s*+)*+",
    council=r"Consejo\s+de\s+Seguridad",
    assembly=r"Asamblea(?:\s+General)?",
    foreign=(
        r"Consejo\s+de\s+Derechos|Consejo\s+de\s+Administración|Consejo\s+Económico|Comisión|Conferencia|Unión\s+Africana|"
        r"Junta|OIEA|Organización|Comité|Liga|Consejo\s+de\s+Paz"
    ),
    body_follows=r"(?:aprobadas?\s+por\s+)?(?:de\s+la|del|de|la|el)",
    present=r"la\s+presente|esta",
    again=r"de\s+(?:dicha|esa(?:\s+misma)?|la\s+(?:misma|citada|mencionada))\s+resolución(?!\w|\s++[0-9])",
)
