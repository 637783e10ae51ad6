"""The words by which the parts of a resolution are known, language by language.

An enacting formula names the Council; a preambular paragraph opens with a participle ("Recalling"), an operative one
with a verb ("Decides"); what neither list knows is told by its end: a comma, or a semicolon or full stop.
"""

import re
from dataclasses import dataclass
from typing import Final

from resolutions.languages import ARABIC, CHINESE, ENGLISH, FRENCH, RUSSIAN, SPANISH, Language


@dataclass(frozen=True, slots=True)
class Wordings:
    """Expressions that match at the start of a paragraph, `formula` the whole of it, `operative_end` its end."""

    formula: re.Pattern[str]
    heading: re.Pattern[str]
    preambular: re.Pattern[str]
    operative: re.Pattern[str]
    vote: re.Pattern[str]
    decision: re.Pattern[str] = re.compile(r"Decisions?$|At (?:its \d+\w\w|the same) meeting,")  # of the yearly volumes
    operative_end: re.Pattern[str] = re.compile(r"[.;:。；：؛]\W{0,3}(?:\s?\[?\d{1,3}\]?)?$")


def of(language: Language) -> Wordings:
    return _WORDINGS[language.code]


def _compiled(expression: str) -> re.Pattern[str]:
    return re.compile(expression, re.VERBOSE)


_ENGLISH: Final = Wordings(
    formula=_compiled(
        r"\W{0,3}(?:(?:The|THE|Therefore\ the)\ (?:Securi[a-z]{1,3}\ Council|SECURITY\ COUNCIL)|Security\ Council(?=,))"
        r"\W{0,4}(?:\d{1,3}\W?)?"
    ),
    heading=_compiled(r"(?i:.{0,20}\bresolution\b.{0,60}|adopt(?:ed|ion)\ by\ the\ security\ council.{0,120})$"),
    preambular=_compiled(
        r"""\W{0,3}(?:(?:[A-Z][a-z]+ly|Further|Also|Once\ again|Fully|Still|Ever|Most)\ )*
            (?: [A-Za-z]+ing\b | [A-Z]?[a-z]{2,}ed\b(?!\ Nations) | Conscious | Mindful | Anxious | Aware
            | Desirous | Whereas | WHEREAS
              | Cognizant | Whole-heartedly | Alarmed
              | In\ (?:pursuance|the\ exercise|view|accordance|conformity|consequence) | By\ [Aa]rticle
              | Resolute | Intent | Confident | Hopeful | Appreciative | Having | Being | As\ (?:a|the)\b
              | The\ attention\ of | Bearing
              | Taking | With | Considering | Therefore )"""
    ),
    operative=_compiled(
        r"""\W{0,3}(?:(?:[A-Z][a-z]+ly|Further|Also|Again|Therefore|Hereby)\ )*
            (?: (?!Whereas|Conscious|Anxious|Desirous|United|This|As\b|Its|His)[A-Za-z][a-z]+(?<!ou)s\b(?!\ [A-Z])
              | Calls\ upon | It\ is\ (?:therefore\ )?resolved | The\ (?:Security\ )?Council\ [a-z]+s\b | Resolved )"""
    ),
    vote=_compiled(
        r"\W{0,2}(?:Ad[oa]?pted|Approved)\ "
        r"(?:unanimous|the\ \d|[au]t\ \d|[au]t\ (?:the|its)\b|by\ (?:\d|consensus|accl)|without|on\ \d)"
    ),
)
_FRENCH: Final = Wordings(
    formula=_compiled(r"\W{0,3}(?i:l[ce»]\ ?conseil\ de\ s[ée]cur[ií]t[ée])\W{0,4}(?:\d{1,3}\W?)?"),
    heading=_compiled(r"(?i:.{0,20}\br[ée]solution\b.{0,60}|du\ \d.{0,30})$"),
    preambular=_compiled(
        r"""\W{0,4}(?:(?:[A-Z][a-zé]+ment|Très|Aussi|Se|S['’]|N['’]|Ne|En|Toujours|Également)\ ?)*
            (?: [A-Za-zéèêçÉ]+ant\b | Conscient | Convaincu | Résolu\b | Déterminé | Soucieux | Attendu
            | [A-ZÉ][a-zéè]+é\b(?!e) | Inquiet
              | Préoccup | préoccup | alarm | inqui | ému | troubl | Indign
              | En\ (?:application|vertu|réponse|vue) | Vu\b | Eu\ égard
              | Désireux | Anxieux | Instruit | Saisi | Consterné | Horrifi | Regrett | À\ la\ suite )"""
    ),
    operative=_compiled(
        r"""\W{0,3}(?: Décide | Prie | Demande | Invite | Exhorte | Engage | Condamne | Réaffirme | Approuve
              | Se\ (?:félicite|déclare) | Recommande | Exprime | Autorise | Prend\ | Note\ | Souligne
              | Constate | Charge | Rappelle
              | Estime | Considère | Déclare
              | Appelle | Adopte | Fait\ | Lance | Exige | Déplore | Reconnaît | Encourage | Accueille
              | Affirme | Confirme | Regrette
              | Crée | Renouvelle | Insiste | Remercie | Rend\ | Félicite | Salue | Proroge | Convient
              | Enjoint | Résout | Ordonne | Presse )"""
    ),
    vote=_compiled(r"\W{0,2}Ad[oa]pt[ée]{1,2}e?\ (?:[aàâid4]\ |par|sans|le)"),
    decision=_compiled(r"D[ée]cisions?$|[AÀ]\ (?:sa\ \d+\S{0,3}|la\ même)\ séance,"),
)
_SPANISH: Final = Wordings(
    formula=_compiled(r"\W{0,3}El\ Consejo\ de\ Seguridad\W{0,4}"),
    heading=_compiled(r"(?i:.{0,20}\bresoluci[óo]n\b.{0,80}|aprobada\ por.{0,120})$"),
    preambular=_compiled(
        r"\W{0,3}(?:[A-Z][a-záéíóú]+mente\ )?"
        r"(?:[A-Za-záéíóú]+[aei]ndo\b | Consciente | Preocupado | Convencido | Decidido)"
    ),
    operative=_compiled(
        r"\W{0,3}(?:Decide|Pide|Exhorta|Insta|Condena|Reafirma|Exige|Expresa|"
        r"Toma\ nota|Acoge|Alienta|Subraya|Invita|Recuerda)\b"
    ),
    vote=_compiled(r"\W{0,2}Aprobada\ (?:en\ la|por)"),
)
_RUSSIAN: Final = Wordings(
    formula=_compiled(r"\W{0,3}Совет\ Безопасности\W{0,4}"),
    heading=_compiled(r"(?i:.{0,20}\bрезолюция\b.{0,80}|принятая.{0,120})$"),
    preambular=_compiled(r"\W{0,3}(?i:(?:\w+\ ){0,2}(?:\w+(?:ая|яя|ясь|уя|ив|ев|ав)\b|будучи))"),
    operative=_compiled(
        r"\W{0,3}(?:[Пп]остановляет|[Пп]росит|[Пп]ризывает|[Рр]ешает|[Оо]суждает|[Тт]ребует|[Уу]тверждает)\b"
    ),
    vote=_compiled(r"\W{0,2}(?:Принята|Принято)\ "),
)
_CHINESE: Final = Wordings(
    formula=_compiled(r"\W{0,3}安全理事[会會]\W{0,4}"),
    heading=_compiled(r".{0,60}(?:号|號)[决決][议議].{0,80}$|.{0,40}(?:通过|通過)\W{0,4}$"),
    preambular=_compiled(
        r"\W{0,3}(?:又|还|還)?(?:回[顾顧]|重申|[强強][调調]|[认認]|注意|[欢歡]迎|[铭銘][记記]|考[虑慮]|[关關]切|根[据據]|[谴譴][责責]|指出|就此)"
    ),
    operative=_compiled(r"\W{0,3}(?:决定|決定)"),
    vote=_compiled(r"第\d+次[会會][议議].{0,30}(?:通过|通過)|.{0,6}第?\d+次[会會][议議]一致"),
)
_ARABIC: Final = Wordings(
    formula=_compiled(r"\W{0,4}[إا]ن\ مجلس\ ال[أا]من\W{0,4}"),
    heading=_compiled(r".{0,30}قرار.{0,120}$"),
    preambular=_compiled(r"\W{0,3}(?:و?[إا]ذ\b|وقد\b|وبعد\b)"),
    operative=_compiled(r"\W{0,3}(?:يقرر|يطلب|يدعو|يدين|يؤكد|يحث|يعرب|يرحب|يشدد|يهيب)\b"),
    vote=_compiled(r"\W{0,2}(?:تبنى\ المجلس|اتخذ(?:\ هذا)?\ )"),
)
_WORDINGS: Final = {
    ENGLISH.code: _ENGLISH,
    FRENCH.code: _FRENCH,
    SPANISH.code: _SPANISH,
    RUSSIAN.code: _RUSSIAN,
    CHINESE.code: _CHINESE,
    ARABIC.code: _ARABIC,
}
