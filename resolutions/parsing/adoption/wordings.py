"""The words by which six languages print an adoption, and the slips of scans in them."""

import re
from dataclasses import dataclass, field
from typing import Final

from resolutions.languages import ARABIC, CHINESE, ENGLISH, FRENCH, RUSSIAN, SPANISH, Language
from resolutions.terms import Adoption

SCANNED: Final = str.maketrans("lIi]OoSsB£", "1111005581")
_DIGITS: Final = r"[\dlIO]"
# "10,104th", "10 104e", "10.104ª"
_GROUPED: Final = r"(?<![\d,.])\d{1,2}[,.]\d{3}(?!\d)|(?<![\d,.])\d\d\ \d{3}(?!\d)"
PRINTED: Final = re.compile(rf"\d+|{_GROUPED}", re.VERBOSE)
_NEVER: Final = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Wordings:
    """Expressions of one language; `adopted` picks the lines that tell of the adoption; the rest reads them.

    `headed` finds a date in a heading, `dated` one in an adoption line, with groups `date`, `day`, `month`, `year`.
    """

    adopted: re.Pattern[str]
    headed: re.Pattern[str]
    dated: re.Pattern[str]
    meeting: re.Pattern[str]
    tally: re.Pattern[str]
    abstentions: re.Pattern[str]
    manners: tuple[tuple[re.Pattern[str], Adoption], ...]
    months: dict[str, int]
    numerals: dict[str, int]
    not_participating: re.Pattern[str] = _NEVER
    absent: re.Pattern[str] = _NEVER
    misread_months: dict[str, int] = field(default_factory=dict)  # too short for likeness: "mal" for "mai"
    names_meeting: re.Pattern[str] = _NEVER
    note: re.Pattern[str] = re.compile(r"\((?P<note>(?:Resumption|Reprise|Part|Partie)\s+[\dIVX]+)\)")


def of(language: Language) -> Wordings:
    return _WORDINGS[language.code]


def _compiled(expression: str) -> re.Pattern[str]:
    return re.compile(expression, re.VERBOSE | re.IGNORECASE)


def _numbered(names: str) -> dict[str, int]:
    """The months named in order: "janvier février|fevrier ..."; spellings apart by a bar."""
    return {name.replace("_", " "): at for at, spelt in enumerate(names.split(), 1) for name in spelt.split("|")}


def _counted(names: str) -> dict[str, int]:
    return {name: at for at, spelt in enumerate(names.split()) for name in spelt.split("|")}


# "4 March 1964", "1er janvier 2001", "ler janvier", "3 Apri] 1991", "15 August. 1991"
_DATE: Final = (
    rf"(?P<date>(?P<day>{_DIGITS}{{1,2}})(?:er|st|nd|rd|th)?\ ?"
    r"(?P<month>[^\W\d_][^\W\d_\]\[]{1,11}\]?)[.,]?\ (?P<year>[\dlIOS£$]{4}|\d{3}\S))"
)

_ENGLISH: Final = Wordings(
    adopted=_compiled(r"\bAd[oa]pt(?:ed|ion)\b|\badopting\b|\bwas\ adopted\b|^Approved\b"),
    headed=_compiled(
        rf"(?:^\W*(?:(?:of|on|ef)\ )?|\bresolution\ (?:[\w/]+\ \([\d-]+[)\]]\.?\ (?:of\ |ef\ )?|of\ )){_DATE}"
    ),
    dated=_compiled(rf"\b(?:on|of)\ {_DATE}"),
    meeting=_compiled(
        rf"\b(?P<meeting>{_GROUPED}|{_DIGITS}(?:\ ?{_DIGITS}){{0,4}})\ ?(?:st|nd|rd|the?|d|ih|lh|h|s)?[_\W]+"
        r"(?:\([\w\ ]+\)\ |closed\ |private\ )?meet-?\ ?ing"
    ),
    names_meeting=_compiled(r"\bmeeting\b"),
    tally=_compiled(
        r"\b(?:by|vote\ of)\ (?P<in_favour>\w+)\ (?:votes?\ |in\ favou?r\ )?"
        r"(?:(?:to|against)\ (?P<against>\w+)|(?<=votes\ )(?=\())"
    ),
    abstentions=_compiled(r"(?P<count>\d+|\b[a-z]+|\])\ ?abst[ea]n-?\ ?tions?\b"),
    not_participating=_compiled(
        r"\b(?P<count>\w+)\ members?\ (?:\([^)]*\)\ )?(?:did\ not\ (?:participate|take\ part)|not\ participating)"
        r"|[(;]\ ?[A-Z][^();]*,\ present\ and\ not\ voting"
    ),
    absent=_compiled(
        r"\b(?P<count>\w+)\ members?\ (?:\([^)]*\)\ )?(?:was|were)\ absent|[(;]\ ?[A-Z][^();]*,\ absent\b"
    ),
    manners=(
        (
            _compiled(
                r"\bin\ parts\b|\bparagraph\ by\ paragraph\b"
                r"|vote\ was\ taken\ on\ the\ (?:text|(?:draft\ )?resolution)\ as\ a\ whole"
            ),
            Adoption.IN_PARTS,
        ),
        (
            _compiled(r"\bwithout\ (?:a\ |being\ put\ to\ (?:the\ |a\ )?)?vote\b|without\ objection"),
            Adoption.WITHOUT_VOTE,
        ),
        (_compiled(r"\bconsensus\b"), Adoption.CONSENSUS),
        (_compiled(r"\bby\ acclamation\b"), Adoption.ACCLAMATION),
        (_compiled(r"\bunanimous"), Adoption.UNANIMOUS),
    ),
    months=_numbered("january february march april may june july august september october november december"),
    numerals=_counted(
        "none|zero|no|nil one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    ),
)
_FRENCH: Final = Wordings(
    adopted=_compiled(r"^\W{0,2}Ad[oa]pt[ée]{1,2}e?\ |\ba\ adopté\b|\badoptant\b|\best\ adoptée"),
    headed=_compiled(
        # "da 8 avril", "tlu 30 mars": a scan seldom has the "du" right
        rf"(?:^\W*(?:\w{{1,2}}\ )?|\br[ée]solution\ (?:\w+\ \(\d+\)\ )?(?:\w{{1,3}}\ )?){_DATE}"
    ),
    dated=_compiled(rf"s[ée]ance\b[^\n]{{0,30}}?\ (?:le|du)\ {_DATE}"),
    meeting=_compiled(
        rf"(?:\b\w{{1,3}}|[âà])\ (?P<meeting>{_GROUPED}|{_DIGITS}(?:\ ?{_DIGITS}){{0,4}})"
        r"\ ?(?:[^\w\s]{1,3}\.?|[eèrCctsmn]{1,5}|°\.?|e')?\ ?[.,]?s[ée]ance"
    ),
    names_meeting=_compiled(r"\bséance\b"),
    tally=_compiled(
        r"\bpar\ (?P<in_favour>\w+)\ voix\ contre\ (?P<against>z[ée]ro|une|\d+(?!\d)|\w{2,6}?)(?:\d|\b|\W)"
    ),
    abstentions=_compiled(r"\b(?P<count>\w+)\ abstentions?\b"),
    not_participating=_compiled(
        r"\b(?P<count>\w+)\ membres?\ (?:\([^)]*\)\ )?n['’]\ ?(?:a|ont)\ pas\ (?:particip|pris\ part)"
    ),
    absent=_compiled(r"\b(?P<count>\w+)\ membres?\ (?:\([^)]*\)\ )?(?:était|étaient)\ absents?"),
    manners=(
        (
            _compiled(
                r"\bpar\ (?:parties|division)\b|mis\ aux\ voix\ (?:paragraphe|par)"
                r"|\bsur\ l['’]ensemble\ du\ (?:texte|projet)"
            ),
            Adoption.IN_PARTS,
        ),
        (
            _compiled(
                r"\bsans\ (?:vote|qu['’]il\ (?:ait|soit|y)|[aê]\w*\ ?(?:été\ )?mis\w*\ aux\ voix|avoir\ été\ mis)"
            ),
            Adoption.WITHOUT_VOTE,
        ),
        (_compiled(r"\bconsensus\b"), Adoption.CONSENSUS),
        (_compiled(r"\bpar\ acclamation\b"), Adoption.ACCLAMATION),
        (_compiled(r"unanimit[ée]"), Adoption.UNANIMOUS),
    ),
    months=_numbered(
        "janvier février|fevrier mars avril mai juin juillet août|aout septembre octobre novembre décembre|decembre"
    ),
    misread_months={"man": 3, "mass": 3, "murs": 3, "mal": 5, "maf": 5, "niai": 5, "mat": 5},
    numerals=_counted(
        "zéro|zero|aucune une|un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze"
    ),
)
_SPANISH: Final = Wordings(
    adopted=_compiled(r"\bAprobada\b"),
    headed=_compiled(r"^\W*de\ (?P<date>(?P<day>\d{1,2})\ de\ (?P<month>\w+)\ de\ (?P<year>\d{4}))"),
    dated=_compiled(r"\bel\ (?P<date>(?P<day>\d{1,2})\ de\ (?P<month>\w+)\ de\ (?P<year>\d{4}))"),
    meeting=_compiled(rf"\b(?P<meeting>{_GROUPED}|\d{{1,5}})\ ?[ªa.]{{0,2}}\ sesi[óo]n"),
    tally=_compiled(r"\bpor\ (?P<in_favour>\w+)\ votos\ (?:a\ favor\ y|contra)\ (?P<against>\w+)"),
    abstentions=_compiled(r"\b(?P<count>\w+)\ abstenci(?:ón|ones)\b"),
    manners=(
        (_compiled(r"\bsin\ (?:someterse\ a\ )?votaci[óo]n\b"), Adoption.WITHOUT_VOTE),
        (_compiled(r"\bconsenso\b"), Adoption.CONSENSUS),
        (_compiled(r"\baclamaci[óo]n\b"), Adoption.ACCLAMATION),
        (_compiled(r"\bunanimidad\b"), Adoption.UNANIMOUS),
    ),
    months=_numbered(
        "enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre"
    ),
    numerals=_counted(
        "ninguno|cero uno|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
    ),
)
_RUSSIAN: Final = Wordings(
    adopted=_compiled(r"принят"),
    headed=_compiled(
        r"^\W*(?:[\w-]+,\ )?(?:от\ )?(?P<date>(?P<day>\d{1,2})\ (?P<month>[^\W\d_]+)\ (?P<year>\d{4}))\ г"
    ),
    dated=_compiled(r"\b(?P<date>(?P<day>\d{1,2})\ (?P<month>[^\W\d_]+)\ (?P<year>\d{4}))\ г"),
    meeting=_compiled(rf"\b(?P<meeting>{_GROUPED}|\d{{1,5}})(?:-?м)?\ заседании"),
    tally=_compiled(r"\b(?P<in_favour>\d+)\ голосами\ против\ (?P<against>\w+)"),
    abstentions=_compiled(r"\bпри\ (?P<count>\w+)\ воздержавш"),
    manners=(
        (_compiled(r"\bбез\ голосования\b"), Adoption.WITHOUT_VOTE),
        (_compiled(r"\bконсенсус"), Adoption.CONSENSUS),
        (_compiled(r"\bаккламаци"), Adoption.ACCLAMATION),
        (_compiled(r"\bединогласно\b"), Adoption.UNANIMOUS),
    ),
    months=_numbered("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
    numerals=_counted("нуля одного|одном двух трех|трёх четырех пяти шести"),
)
# "22 تشرين الأول (أكتوبر) 1973", "2 ايلول 2004"
_ARABIC_DATE: Final = (
    r"(?P<date>(?P<day>\d{1,2})\ (?P<month>[^\W\d_]+(?:\ (?:الأول|الثاني|الاول))?)"
    r"(?:/[^\W\d_]+(?:\ \w+)?)?\ ?(?:\([^)]*\)\ )?(?P<year>\d{4}))"
)
_ARABIC: Final = Wordings(
    adopted=_compiled(r"اتخذ|تبنى|المعقودة"),
    headed=_compiled(rf"(?:/|بتاريخ|\bفي)\ {_ARABIC_DATE}"),
    dated=_compiled(rf"\bفي\ {_ARABIC_DATE}"),
    meeting=_compiled(rf"جلسته\ (?:رقم\ )?(?P<meeting>{_GROUPED}|\d{{1,5}})"),
    tally=_compiled(r"ب\w*\ ?(?P<in_favour>\d+)\ صوت\w*\ مقابل\ (?P<against>لا\ شيء|\w+)"),
    abstentions=_compiled(r"\b(?P<count>\d+)\ (?:أعضاء\ )?عن\ التصويت"),
    manners=((_compiled(r"بالإجماع|بالاجماع"), Adoption.UNANIMOUS),),
    months=_numbered(
        "كانون_الثاني|يناير شباط|فبراير آذار|اذار|مارس نيسان|أبريل أيار|ايار|مايو حزيران|يونيه تموز|يوليه "
        "آب|اب|أغسطس أيلول|ايلول|سبتمبر "
        "تشرين_الأول|تشرين_الاول|أكتوبر تشرين_الثاني|نوفمبر كانون_الأول|كانون_الاول|ديسمبر"
    ),
    numerals={"لا شيء": 0},
)
_CHINESE: Final = Wordings(
    adopted=_compiled(r"通过|通過"),
    headed=_NEVER,
    dated=_compiled(r"(?P<date>(?P<year>\d{4})年(?P<month>\d{1,2})月(?P<day>\d{1,2})日)"),
    meeting=_compiled(rf"第(?P<meeting>{_GROUPED}|\d{{1,5}})次[会會][议議]"),
    tally=_compiled(r"以?(?P<in_favour>\d+)票[赞贊]成[,，、]?\s?(?P<against>\d+)票反[对對]"),
    abstentions=_compiled(r"(?P<count>\d+)票弃[权權]"),
    manners=((_compiled(r"一致通[过過]"), Adoption.UNANIMOUS),),
    months={str(month): month for month in range(1, 13)},
    numerals={},
)
_WORDINGS: Final = {
    ENGLISH.code: _ENGLISH,
    FRENCH.code: _FRENCH,
    SPANISH.code: _SPANISH,
    RUSSIAN.code: _RUSSIAN,
    ARABIC.code: _ARABIC,
    CHINESE.code: _CHINESE,
}
