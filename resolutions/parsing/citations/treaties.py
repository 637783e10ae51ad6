"""Treaties named in full, or by a short name that no other treaty bears.

    treaty = any wording of the register (`resolutions.treaties`), unless it stands in the name of a meeting or a body:
             "the Conference of the Parties to the Convention ...", "the Comprehensive ... Treaty Organization"
           | what is short for one that is named before: "article 14 of the Statute", "the Optional Protocol thereto"

An acronym in brackets after its name is no second mention: "the Convention on ... (CWC)".

The time taken grows with the text only: a wording is looked for where one of their first letters begins a word, and
those that begin with the same word are tried together.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from re import Pattern
from typing import Final

from resolutions.parsing.citations.articles import articles
from resolutions.parsing.citations.council import Item
from resolutions.parsing.citations.folding import fold
from resolutions.treaties import WORDINGS, treaty

_REACH: Final = 80  # code points that "Conference of the States Parties to the" may take
# "Convention of 1951 relating to ...", "Convenio de 1988 para ...": a year after the first word.
_YEAR: Final = r"(?:\s++(?:(?:of|de|от)\s++)?[12][0-9]{3}(?:\s++года)?)?"
_LONG: Final = 2  # words of a short name: "UNTOC", "SUA Convention"
_FEW: Final = 12  # treaties named since the one that a short name stands for
# "the Framework Convention on Climate Change and the Paris Agreement"; other agreements are of Paris too (1022, 792).
_ONLY_AFTER: Final = {"paris": "climate"}
# What is short for a treaty named before, and of which: the key, or how it begins, of the last to be named, and the key
# meant where that is another. "Statute" alone is one where an article of it is cited; "Statute of the Court", where
# nothing tells which court it is, is that of the court whose statute is named before, else of the International Court.
_ANOTHER: Final = "the statute of another"  # "the Statute of the Tribunal", which the register does not have
_COURTS: Final = (("icj-statute", ""), ("rome-statute", ""))
_STATUTES: Final = (*_COURTS, ("iaea-statute", ""), ("trieste-statute", ""), (_ANOTHER, ""))
_SHORT: Final[Mapping[str, Mapping[str, tuple[tuple[str, str], ...]]]] = {
    "en": {
        "General Armistice Agreement": (("armistice-", ""),),
        "Statute": _STATUTES,
        "Statute of the Court": _COURTS,
        "Optional Protocol thereto": (("cedaw", "cedaw-protocol"), ("child", "child-protocols")),
        "Optional Protocols thereto": (("cedaw", "cedaw-protocol"), ("child", "child-protocols")),
        "Additional Protocols thereto": (("geneva", "geneva-protocols"),),
        "Protocols thereto": (("untoc", "untoc-protocols"), ("geneva", "geneva-protocols")),
    },
    "fr": {
        "Protocoles y relatifs": (("untoc", "untoc-protocols"),),
        "Protocole facultatif s'y rapportant": (("cedaw", "cedaw-protocol"), ("child", "child-protocols")),
        "Convention d'armistice général": (("armistice-", ""),),
        "Statut": _STATUTES,
        "Statut de la Cour": _COURTS,
    },
    "es": {"Estatuto": _STATUTES, "Estatuto de la Corte": _COURTS},
    "ru": {"Статут*": _STATUTES, "Статут* Суда": _COURTS},
    "ar": {"النظام الأساسي": _STATUTES, "النظام الأساسي للمحكمة": _COURTS},
    "zh": {"法院《规约": _COURTS},
}  # fmt: skip
_OF_ANOTHER: Final = re.compile(r"\s+(?:(?:of|de|du|des)\b|لل)")
_STATUTE_OF_ANOTHER: Final = re.compile(
    r"\s+(?:(?:of|for|establishing|annexed|de|del|du|des|joint|anexo)\b|ل|[А-Я]|(?:международн|трибунал|механизм|суд)\w)"
)
# What stands behind "Statute of the Court", and before it in Chinese, where no word tells of another court.
_NO_OTHER_COURT: Final = re.compile(r"》|\s*(?:[^\w\s(《]|$|but\b|inter-\s*nationale\b)")
_OF_A_COURT: Final = re.compile(r"[\u4e00-\u9fff](?<!国际)(?<![照据依按])$")
_ORGANIZATION: Final = re.compile(r"\s+(?:Organi[sz]ation|Review)\b")
_BRACKET: Final = re.compile(r"[(“\"‘'«]\s?(?:the\s+|hereinafter,?\s+)?$")
# What makes a treaty's name part of another's: "the President of the Review Conference of the Parties to the ..."
_MEETINGS: Final = {
    "en": (
        r"(?:Conference|Assembly|Meeting|Committee|Secretariat)\s+of\s+(?:the\s+)?"
        r"(?:States\s+)?(?:Parties\s+(?:to|of)\s+)?(?:the\s+)?"
    ),
    "fr": (
        r"(?:Conférence|Assemblée|Réunion)\s+d(?:es?|u)\s+(?:[ÉE]tats\s+)?(?:[Pp]arties\s+)?"
        r"(?:(?:à|au|de)\s+)?(?:la\s+)?"
    ),
    "es": (
        r"(?:Conferencia|Asamblea|Reunión)\s+de\s+(?:los\s+|las\s+)?(?:Estados\s+)?(?:[Pp]artes\s+)?"
        r"(?:en\s+|del?\s+)?(?:la\s+|el\s+)?"
    ),
    "ru": r"(?:Конференци|Ассамбле|Совещани)\w+\s+(?:государств\s*-\s*)?(?:участник\w+|сторон)\s+",
    "ar": r"(?:مؤتمر|جمعية|اجتماع)\s+(?:الدول\s+)?(?:الأطراف\s+)?(?:في\s+)?",
    "zh": r"(?!)",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class TreatyPatterns:
    """`named` finds a wording, which ends where the one group that matched does; `keys` tells the group's treaty."""

    named: Pattern[str]
    meeting: Pattern[str]
    code: str
    keys: tuple[str, ...]


def treaty_items(text: str, patterns: TreatyPatterns) -> Iterator[Item]:
    """Every treaty that `text` (folded) names, in order."""
    end = 0
    named: list[str] = []
    for match in patterns.named.finditer(text):
        start, key = match.start(), patterns.keys[(match.lastindex or 1) - 1]
        if start < end or _ONLY_AFTER.get(key, key) not in (key, *named[-1:]):
            continue  # inside the name before it: "Convention against ..." in "United Nations Convention against ..."
        stop = match.end(match.lastindex or 1)
        labels = articles(text, start, stop, patterns.code)
        is_bare = _SHORT.get(patterns.code, {}).get(key) is _STATUTES
        if key in _SHORT.get(patterns.code, {}):
            key = _meant_at(text, start, stop, key, named, patterns.code)
            if key == _ANOTHER:
                named.append(key)
            if key in ("", _ANOTHER) or (is_bare and not labels):
                continue
        end = stop
        is_repeated = named[-1:] == [key] and _is_acronym_in_brackets(text, start, end)
        named.append(key)
        if not is_repeated and not _is_of_a_body(text, start, end, patterns):
            yield Item(start, end, symbol=treaty(key), pinpoint=labels)


def _meant_at(text: str, start: int, stop: int, short: str, named: Sequence[str], code: str) -> str:
    """The key of the treaty that a short name stands for where it stands; "" for none."""
    if _SHORT[code][short] is _COURTS:
        is_of_another = not _NO_OTHER_COURT.match(text, stop) or _OF_A_COURT.search(text, max(0, start - 2), start)
        return _ANOTHER if is_of_another else _meant(short, named, code) or "icj-statute"
    if _SHORT[code][short] is _STATUTES:
        return _ANOTHER if _STATUTE_OF_ANOTHER.match(text, stop) else _meant(short, named, code)
    return "" if _OF_ANOTHER.match(text, stop) else _meant(short, named, code)


def _meant(short: str, named: Sequence[str], code: str) -> str:
    """The key of the treaty that a short name stands for after those named; "" for none."""
    for before in reversed(named[-_FEW:]):
        for key, meant in _SHORT[code][short]:
            if before == key or (key.endswith("-") and before.startswith(key)):
                return meant or before
    return ""


def _is_of_a_body(text: str, start: int, end: int, patterns: TreatyPatterns) -> bool:
    """Whether a name is part of the name of a meeting or an organization."""
    return bool(patterns.meeting.search(text, max(0, start - _REACH), start) or _ORGANIZATION.match(text, end))


def _is_acronym_in_brackets(text: str, start: int, end: int) -> bool:
    first, *others = text[start:end].split()
    return first.isupper() and len(others) < _LONG and bool(_BRACKET.search(text, max(0, start - _REACH), start))


@cache
def treaty_patterns(code: str) -> TreatyPatterns:
    """The register in one language as one pattern; of wordings that begin alike the longest goes first."""
    shorts = ((short, short) for short in _SHORT.get(code, {}))
    full = ((fold(wording), key) for key, wordings in WORDINGS[code].items() for wording in wordings)
    register = sorted(
        (*full, *shorts),
        key=lambda one: -len(one[0]),
    )
    by_first: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for wording, key in register:
        first = wording[:2] if code == "zh" else re.split(r"[\s,-]", wording)[0]
        by_first[first].append((wording[len(first) :], key))
    year = "" if code == "zh" else _YEAR
    branches = [
        f"{_begun(first, code)}{year}(?i:{'|'.join(f'({_spelled(rest)})' for rest, _ in wordings)})"
        for first, wordings in by_first.items()
    ]
    initials = "".join(sorted({letter for first in by_first for letter in _begun(first[0], code) if letter.isalnum()}))
    boundary = "" if code in ("ar", "zh") else r"(?<!\w)"
    after = {"zh": "", "fr": r"(?![^\W\d])"}.get(code, r"(?!\w)")  # "du 18 juin 2000242", a footnote mark (1369)
    return TreatyPatterns(
        named=re.compile(rf"[{initials}](?<=(?={boundary}(?:{'|'.join(branches)}){after}).)", re.DOTALL),
        meeting=re.compile(rf"(?:{_MEETINGS[code]})$"),
        code=code,
        keys=tuple(key for wordings in by_first.values() for _, key in wordings),
    )


def _begun(first: str, code: str) -> str:
    """Its first word. Russian writes "Факультативный" within a sentence with a small letter as well."""
    return f"[{first[0]}{first[0].lower()}]{_spelled(first[1:])}" if code == "ru" else _spelled(first)


def _spelled(wording: str) -> str:
    """A wording as a pattern: any blanks, either apostrophe, an asterisk for an ending; لل for ل and ال together."""
    pattern = re.escape(wording).replace(r"\ ", r"\s++").replace(r"\*", r"\w*").replace("'", "['’]")
    return re.sub("^ا(?=ل|$)", "[ال]", pattern)
