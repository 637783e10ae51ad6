"""How a line or sentence shows that a paragraph begins in it: its label, its opening word, the enacting formula.

Only as much as is needed to cut paragraphs; what they are in the resolution is for `structure`.
"""

import re
from typing import Final

# "1. ", "(a) ", "a) ", "(ii) ", "l. " for "1. ", "14, " for "14. ", "cl) " for "d) "
LABEL: Final = re.compile(
    r"""(?: [\dlIO]{1,2}\ ?[.,] | \((?:[a-z]{1,5}|\d{1,2}|[^\W\d_]\ ?)\) | [a-zA-Z\d]{1,4}\) | [-–—•*]\ )
        (?=\s|$|[A-ZÀ-Ý“"«])""",
    re.VERBOSE,
)
LABEL_ALONE: Final = re.compile(r"(?:\d{1,2}\ ?[.,]|\(?[a-z]{1,4}\))\s*$")
FORMULA: Final = re.compile(
    r"""\W{0,3}(?:(?:The|Therefore\ the)\ Securi[a-z]+\ Council | THE\ SECURITY\ COUNCIL | Security\ Council(?=,)
      | L[ceE]\ (?:Conseil\ de\ s[ée]curit[ée] | CONSEIL\ DE\ S[EÉ]CURIT[EÉ]) | El\ Consejo\ de\ Seguridad
      | Совет\ Безопасности | 安全理事[会會] | [إا]ن\ مجلس\ ال[أا]من)\W{0,4}""",
    re.VERBOSE,
)
VOTE: Final = re.compile(r"Ad[oa]pt(?:ed|[ée]{1,2}e?)\b|Approved\ unanim")
# "A", "II.": a section's label alone on its line
_SECTION: Final = re.compile(r"(?:[A-K]|[IVX]{1,4})\.?")
# "Recalling", "Deeply concerned", "Recommends to", "Calls upon"; not "United Kingdom", not "Cyprus on"
_ENGLISH: Final = re.compile(
    r"""(?:(?:[A-Z][a-z]+ly|Further|Also|Again|Having|Being)\ )?
        (?: [A-Za-z][a-z]+ing | (?!United|Allied|Red\b)[A-Z][a-z]+ed | Conscious | Mindful | Anxious | Aware
        | Whereas | Desirous
          | (?: Accept|Act|Adopt|Affirm|Agree|Appeal|Appoint|Approve|Authorize|Call|Commend|Concur|Condemn
              |Confirm|Consider
              |Decide|Declare|Deem|Demand|Deplore|Determine|Direct|Draw|Emphasize|Encourage|Endorse|Entrust|Establish|Express|Extend
              |Find|Instruct|Insist|Invite|Look|Note|Order|Reaffirm|Recall|Recognize|Recommend|Regret|Reiterate|Reject|Remind
              |Request|Resolve|Stress|Support|Take|Thank|Transmit|Underline|Urge|Warn|Welcome )e?s )\ """,
    re.VERBOSE,
)
_FRENCH: Final = re.compile(
    r"""(?:(?:Vivement|Profond[ée]ment|Gravement|Se|N['’]ayant|Ayant|Tenant|S['’])\ ?)?
        (?: [A-ZÉ]?[a-zéèêç]+ant | Conscient | Convaincu | Résolu | Soucieux | Attendu | Déterminé | [A-Z][a-zé]+é
          | Prie | Décide | Demande | Invite | Recommande | Réaffirme | Exprime | Autorise | Condamne
          | Approuve | félicite | Lance
          | Exhorte | Engage | Prend | Note | Souligne | Charge | Estime | Considère | Déclare | Adopte )\ """,
    re.VERBOSE,
)
_SPANISH: Final = re.compile(
    r"""(?: [A-Z][a-záéíóú]+[aei]ndo
          | Acoge | Acuerda | Alienta | Aprueba | Autoriza | Celebra | Condena | Decide | Declara | Deplora | Destaca
          | Determina | Encarga | Encomia | Exhorta | Exige | Expresa | Hace | Insta | Invita | Lamenta | Observa | Pide
          | Reafirma | Recomienda | Recuerda | Reitera | Señala | Solicita | Subraya | Toma )\ """,
    re.VERBOSE,
)


def stands_alone(text: str) -> bool:
    """Whether a line is an enacting formula or a section's label: a paragraph however the lines around it run."""
    return bool(FORMULA.fullmatch(text) or _SECTION.fullmatch(text))


def opens(text: str) -> bool:
    """Whether a text begins with a word that opens paragraphs."""
    return any(expression.match(text) for expression in (_ENGLISH, _FRENCH, _SPANISH))
