"""The section that a paragraph is said to be of, or that is named alone: "resolution 687 (1991), sect. C, para. 8".

687 numbers its paragraphs from A to I, 101 and 161 begin anew in each section.
"""

import re
from typing import Final

_ARABIC: Final = ("ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء")
_NAMES: Final = dict(zip((name.replace("أ", "ا") for name in _ARABIC), "abcdefghi", strict=True))
# sect. C, section C of, secc. C, partie C de la, раздел C, § C, الجزء جيم, C节
_SECTION: Final = re.compile(
    rf"""
    (?: (?<!\w)(?: (?: sec(?:t(?:ion)?)? | secc(?:ion)? | part(?:ie|e)? | разд(?:ел[ае]?)? | (?:ال)?(?:جزء|فرع) ) \s
                 | (?: sect? | secc | разд ) \. \s? | § \s? )
        (?P<letter>[a-i]|{"|".join(_NAMES)}) (?!\w)
    | (?P<chinese>[a-i]) [节節]
    )
    \.?,? \s? (?: (?:of|de\ la|de|del|من) \ (?!the) )?
    """,
    re.VERBOSE,
)
_ALEF: Final = str.maketrans("أإآ", "ااا")


def without_section(text: str) -> tuple[str, str]:
    """A `normal` text without the section that it names, and that section's letter, "c"; none: the text, and ""."""
    found = _SECTION.search(text.translate(_ALEF))
    if not found:
        return text, ""
    letter = found["letter"] or found["chinese"]
    rest = f"{text[: found.start()]} {text[found.end() :]}"
    return " ".join(rest.split()).strip(" ,"), _NAMES.get(letter, letter)


def heading_of(letter: str) -> str:
    """The regular expression of a section's heading: "C", "C. Sanctions", "Section C", "جيم: ...", as in 2713."""
    arabic = _ARABIC["abcdefghi".index(letter)]
    return rf"^(\w+ )?({letter.upper()}|{arabic})( ?[.):–—-]|$)"
