"""References in the style of the United Nations, in its six languages.

Source: United Nations Editorial Manual, "Footnotes and other references", III.E (resolutions are named by number and
year), "Resolutions: system of identification" (year in round brackets) and "Paragraphs and subparagraphs" (English
prints (a), French and Spanish a)). The others are as the Council's own resolutions print them: пункт 2 b) резолюции,
第2(b)段, (ب) الفقرة 2.
"""

from typing import Final

from resolutions.citing.wordings import WORDINGS, Wording
from resolutions.citing.works import Part, Place, Work

_ABJAD: Final = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_SECTIONS_IN_ARABIC: Final = ("ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء")
_ROMAN: Final = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
_ANNEXES: Final = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")


def by_symbol(work: Work, place: Place | None = None) -> str:
    """S/RES/1373 (2001), para. 2 (b)"""
    return _joined(work.symbol, work, place)


def by_number(work: Work, place: Place | None = None) -> str:
    """resolution 101 (1953), sect. A, para. 1"""
    words = WORDINGS[work.language]
    return _joined(words.resolution.format(number=work.number, year=work.year), work, place)


def in_a_sentence(work: Work, place: Place | None = None) -> str:
    """alinéa b) du paragraphe 2 de la résolution 1373 (2001)"""
    words, code = WORDINGS[work.language], work.language
    told = {"number": work.number, "year": work.year}
    if place is None:
        return words.resolution.format(**told)
    annex = _annex(words, place)
    if place.part is Part.PREAMBLE:
        whole = words.in_preamble_of_section if place.section else words.in_preamble
        return whole.format(label=_ordinal(place, code), section=_section(place, code), **told)
    if place.part is Part.ANNEX and not _label(place, code):
        return words.whole_annex.format(annex=annex, **told)
    template = words.sub_paragraph if place.letters and place.number else words.paragraph
    letters = _label(Place(place.part, letters=place.letters), code)
    paragraph = template.format(label=_label(place, code), place=place.number, letters=letters)
    if place.part is Part.ANNEX:
        return words.in_annex.format(paragraph=paragraph, annex=annex, **told)
    whole = words.in_section if place.section else words.in_resolution
    return whole.format(paragraph=paragraph, section=_section(place, code), **told)


def pinpoint(place: Place, code: str) -> str:
    """What follows the comma: sect. A, para. 1"""
    return WORDINGS[code].comma.join(_pieces(place, code))


def _joined(name: str, work: Work, place: Place | None) -> str:
    pieces = _pieces(place, work.language) if place else []
    return WORDINGS[work.language].comma.join([name, *pieces])


def _pieces(place: Place, code: str) -> list[str]:
    words, label = WORDINGS[code], _label(place, code)
    section = [words.short_section.format(section=_section(place, code))] if place.section else []
    if place.part is Part.PREAMBLE:
        return [*section, words.short_preamble.format(label=place.number)]
    annex = [_annex(words, place)] if place.part is Part.ANNEX else []
    return [*section, *annex, *([words.short.format(label=label)] if label else [])]


def _annex(words: Wording, place: Place) -> str:
    number = _ANNEXES[place.annex] if place.annex < len(_ANNEXES) else str(place.annex)
    return f"{words.annex} {number}".rstrip()


def _section(place: Place, code: str) -> str:
    at = "ABCDEFGH".find(place.section) if len(place.section) == 1 else -1
    return _SECTIONS_IN_ARABIC[at] if code == "ar" and at >= 0 else place.section


def _label(place: Place, code: str) -> str:
    """2 (b) (ii), 2 b) ii), 2(b)㈡, (ب) ‘2’ 2"""
    between = "" if code == "zh" else " "
    letters = [_letter(letter, level, code) for level, letter in enumerate(place.letters)]
    return between.join(filter(None, (place.number, *letters)))


def _ordinal(place: Place, code: str) -> str:
    """French counts the paragraphs of a preamble: 1er alinéa, 8e alinéa."""
    if code != "fr":
        return place.number
    return f"{place.number}{'er' if place.number == '1' else 'e'}"


def _letter(letter: str, level: int, code: str) -> str:
    ordinal = _ROMAN.index(letter) + 1 if level and letter in _ROMAN else 0
    match code:
        case "zh" if ordinal:
            return chr(ord("㈠") + ordinal - 1)
        case "ar" if ordinal:
            return f"‘{ordinal}’"
        case "ar" if len(letter) == 1 and "a" <= letter <= "z":
            return f"({_ABJAD[ord(letter) - ord('a')]})"
        case "fr" | "es" | "ru":
            return f"{letter})"
    return f"({letter})"
