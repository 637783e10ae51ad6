"""The words with which readers name a resolution or a paragraph of one, in six languages, each told by one letter.

"paragraph 2 (b) of Security Council resolution 1373 (2001)" is P N L R N Y: the resolver has one grammar for all
languages, over these letters. A text with any other word in it names nothing: it is a search.
"""

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from resolutions.search.query import plain

RESOLUTION, PARAGRAPH, PREAMBLE, NUMBER, ORDINAL, YEAR, LETTER = "R", "P", "Q", "N", "O", "Y", "L"
_NOISE: Final = ""
_LOOSE: Final = "~"  # noise that stands before the number of a year as well: "adopted in 1990"

_WORDS: Final = {
    RESOLUTION: """
        resolution resolutions res reso unscr unscrs scr scrs scres rcsnu rcs
        résolution résolutions rés resolución resoluciones
        резолюция резолюции резолюцию резолюцией рез القرار قرار قراره بالقرار للقرار والقرار 决议 決議
        """,
    PARAGRAPH: """
        paragraph paragraphs para paras par pars pg op operative operativo operativa
        paragraphe paragraphes párrafo párrafos párr párrs inciso
        apartado sub subparagraph пункт пункта пункте пункту подпункт подпункта п пп пар постановляющей
        الفقرة فقرة بالفقرة للفقرة الفرعية المنطوق
        段 段落 分段 执行
        """,
    PREAMBLE: """
        preambular preamble pmbl pp préambule alinéa alinéas considérant preámbulo преамбула преамбулы абзац
        الديباجة ديباجة 序言
        """,
    _NOISE: """
        no nr num number doc docs document security council sc unsc
        n conseil sécurité numéro
        consejo seguridad número núm
        совет совета безопасности сб совбеза г номер
        مجلس الأمن الامن رقم
        第 号 號 安理会 安理會 安全理事会 安全理事會
        """,
    _LOOSE: """
        the of on at its adopted dated in st nd rd th un united nations
        de du des la le l d au sa ses ème eme er onu nations unies dispositif adoptée datée en date
        del el los las su sus naciones unidas año aprobada adoptada fecha
        своей части оон от года год принятая принятой организации объединенных наций
        الدولي التابع للأمم المتحدة لسنة لمجلس من لعام عام سنة المؤرخ الصادر المتخذ في عن منطوق
        联合国 聯合國 的 年 部分 通过
        """,
}  # fmt: skip
_ORDINALS: Final = {
    plain(word): place
    for language in (
        "first second third fourth fifth sixth seventh eighth ninth tenth",
        "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième",
        "primer segundo tercer cuarto quinto sexto séptimo octavo noveno décimo",
    )
    for place, word in enumerate(language.split(), start=1)
}
_CLASSES: Final = {plain(word): letter for letter, words in _WORDS.items() for word in words.split()}
_HAN: Final = sorted((word for word in _CLASSES if word >= "\u3000"), key=len, reverse=True)

_YEARS: Final = re.compile(r"19[4-9]\d|20\d\d")
_YEAR_AND_MORE: Final = re.compile(rf"(?:{_YEARS.pattern})\s?:\s?\d{{1,2}}")
_ALPHABETS: Final = ("abcdefghij", "абвгдежзик", "ابجدهوزحطي")
_LETTERS: Final = {
    letter: latin for alphabet in _ALPHABETS for letter, latin in zip(alphabet, "abcdefghij", strict=True)
}
_ROMANS: Final = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv")
_HAN_ROMANS: Final = dict(zip("一二三四五六七八九十", _ROMANS, strict=False))

# s/res/1373(2001)   paragraph 2 (b)   1373/2001   1373:2   第1373(2001)号决议第2(b)段   § 4 a) ii)   op2
_TOKEN: Final = re.compile(
    rf"""
    (?P<mark> s [\s./_-]{{0,3}} res (?![^\W\d_]) \s? [/_-]? )
    | (?P<year> [(\[] \s? (?:19|20)\d\d \s? (?:г\.?|год|年)? \s? [)\]] | [/_-] (?:19|20)\d\d (?!\d) )
    | (?P<ordinal> \d{{1,3}} ) (?:st|nd|rd|th|er|eme|e) (?= \s (?:operative|preambular|para|alinea) )
    | (?P<number> \d+ )
    | (?P<sign> [§¶] )
    | (?P<letter> [(\[]? (?: [a-z] | [ivx]{{1,5}} | [а-к] | [{_ALPHABETS[2]}] | [一二三四五六七八九十] ) [)\]] )
    | (?P<han> {"|".join(_HAN)} )
    | (?P<word> [^\W\d_]+ )
    | (?P<colon> (?: (?<=\d\d\d) | (?<=\d[)\]]) ) \s? : (?=\s?\d{{1,2}}(?!\d)) )
    | (?P<between> ['’]s (?!\w) | [\s.,:;،؛#°º'’/-]+ )
    | (?P<unknown> . )
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word of the naming: its letter in the grammar, and the number or letter of a label that it is."""

    letter: str
    value: str


def normal(typed: str) -> str:
    """One spelling: lower case, no accents, European digits, no letter-stretching, single spaces."""
    text = "".join(c for c in plain(unicodedata.normalize("NFKC", typed)) if c != "\u0640")
    text = "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in text)
    return " ".join("".join(" " if unicodedata.category(c)[0] == "C" else c for c in text).split()).rstrip(" .,;*")


def read_tokens(text: str) -> tuple[Token, ...] | None:
    """The tokens of a `normal` text without its noise; None where a word names neither resolution nor paragraph, and
    where the number of a year stands alone among words: "adopted in 1990" is a search, 1990 the resolution. "1990:12"
    may be a month, "2000:10" a time of day; "resolution 1990:12" is a paragraph.
    """
    if _YEAR_AND_MORE.fullmatch(text):
        return None
    tokens: list[Token] = []
    before = _NOISE
    for match in _TOKEN.finditer(text):
        token = _token(match, before)
        if token is None:
            return None
        if match.lastgroup != "between":
            tokens.append(token)
            before = token.letter
    said = tuple(token for token in tokens if token.letter not in (_NOISE, _LOOSE))
    is_loose = any(token.letter == _LOOSE for token in tokens)
    return None if is_loose and len(said) == 1 and _YEARS.fullmatch(said[0].value) else said


def _token(match: re.Match[str], before: str) -> Token | None:
    kind, value = str(match.lastgroup), match[str(match.lastgroup)]
    if kind in ("word", "han"):
        return _word(value, before)
    if kind == "letter":
        return _label(value.strip("()[]"))
    if kind == "year":
        return Token(YEAR, "".join(filter(str.isdigit, value)))
    letters: dict[str, str] = {
        "mark": RESOLUTION,
        "number": NUMBER,
        "ordinal": ORDINAL,
        "sign": PARAGRAPH,
        "colon": PARAGRAPH,
        "between": _NOISE,
    }
    return Token(letters[kind], value) if kind in letters else None


def _word(word: str, before: str) -> Token | None:
    """After a number or an "alinéa" a single letter is part of a label ("2b"), unless it is the "г" of a year."""
    if before in (NUMBER, LETTER, PREAMBLE) and word != "г" and (label := _label(word)):
        return label
    if word in _ORDINALS:
        return Token(ORDINAL, str(_ORDINALS[word]))
    letter = _CLASSES.get(word)
    return None if letter is None else Token(letter, word)


def _label(letters: str) -> Token | None:
    if letters in _ROMANS and len(letters) > 1:
        return Token(LETTER, letters)
    latin = (
        _LETTERS.get(letters)
        or _HAN_ROMANS.get(letters)
        or (letters if len(letters) == 1 and letters.isascii() else "")
    )
    return Token(LETTER, latin) if latin else None
