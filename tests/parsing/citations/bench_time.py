"""How long finding citations takes, and what paragraphs do, and that it grows with the length of the text only.

    make bench-citations

Not a test of the suite: a busy machine would fail it. Prints a line a case, one for a text of 10 MB and, where
ARCHIVE_CORPORA names the real texts, one for all English ones of them, one a resolution. Ends with status 1 where eight
times a text takes more than thrice eight times as long.
"""

import os
import re
import sys
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3]))

from resolutions.languages import LANGUAGES, Language
from resolutions.parsing.citations import find
from resolutions.parsing.citations.furniture import without_furniture
from resolutions.parsing.citations.markup import words_of
from resolutions.parsing.decoding import decode
from resolutions.parsing.effects import effects_of

UNITS = (
    "resolution ", "1 ", "resolutions 1, ", "1556 (2005), ", "paragraph 1, ", "(a), ", "alinéa a) de ",
    "第1(", "第1段和", "S/1999/488 and Add.1 ", "1 2 3 (", "17 54 ", "\n", "  ", "paragraph (a) of paragraph ",
    "of resolution 1373 (2001), 11 ", "47/20 A, B and ", "1514 (XV), ", "resolution 1514 (XV) on, and 29 (XV) ",
    "of 4 and 14 July 1967 and ",
    "Article 41 of ", "Articles 39, ", "Chapter VII, ", "第七章和", "Convention on ",
    "statement of its President of 2 May, ",
    "¶ 2(b), ", "§§ 2-4, ", "S.C. Res. ", "pp. 3 and ", "paragraph 5, resolution 1373 (2001), ",
    "resolution 1483 (2003), paragraph 10, and ",
    "statement ", "1992年1月31日和", "the Charter, its ", "paragraph 5 of 1970, ", "in particular the OAU ",
)  # fmt: skip
DOING = ("if the force ", "whether it ", "and that ", "except for and subject to ", "to establish a ", "shall end, ")

_NUMBER = re.compile(r"(?:S[-_]RES|RES)[-_ ]0*([0-9]{1,4})(?![0-9])")
_ELSE = re.compile(r"PRST|Arabic|Chinese|French|German|Russian|Spanish")


def seconds(text: str, language: Language) -> float:
    start = time.process_time()
    find(text, language)
    return time.process_time() - start


def seconds_of_effects(text: str) -> float:
    told = f"Decides that {text}"
    mentions = find(told, LANGUAGES[0])
    start = time.process_time()
    effects_of(told, mentions)
    return time.process_time() - start


def _invented() -> str:
    text = ("Mindful of resolution 1373 (2001) of 28 September 2001 or " + "word " * 60) * 28_000
    return text[:10_000_000]


def _english() -> Iterator[str]:
    """The text of each resolution that the corpora hold in English, the official file before all."""
    held: set[int] = set()
    for archive in ("SCresolutions-main.zip", "cr-unsc-res-en-gold.zip", "pvs-securitycouncil-1-2259.zip"):
        path = Path(os.environ.get("ARCHIVE_CORPORA", "")) / archive
        if not path.is_file():
            continue
        with zipfile.ZipFile(path) as texts:
            for name in texts.namelist():
                number = _NUMBER.search(name)
                if number and not _ELSE.search(name) and int(number[1]) not in held:
                    held.add(int(number[1]))
                    yield without_furniture(words_of(decode(texts.read(name))).text)


def _tell(name: str, texts: list[str]) -> None:
    start = time.process_time()
    mentions = sum(len(find(text, LANGUAGES[0])) for text in texts)
    taken, size = time.process_time() - start, sum(map(len, texts)) / 1e6
    print(f"{name}: {taken:.2f} s, {mentions} mentions, {size:.1f} MB, {size / max(taken, 0.01):.1f} MB/s")  # noqa: T201


def main() -> int:
    slow = 0
    for language in LANGUAGES:
        for unit in UNITS:
            few = min(seconds(unit * 2_000, language) for _ in range(3))
            many = min(seconds(unit * 16_000, language) for _ in range(2))
            slow += many > 0.02 + 24 * few
            print(f"{language.code}  {few * 1000:7.1f} ms  {many * 1000:7.1f} ms  {unit!r}")  # noqa: T201
    for unit in DOING:
        few, many = (min(seconds_of_effects(unit * times) for _ in range(2)) for times in (2_000, 16_000))
        slow += many > 0.02 + 24 * few
        print(f"does  {few * 1000:5.1f} ms  {many * 1000:7.1f} ms  {unit!r}")  # noqa: T201
    for name, texts in (("10 MB", [_invented()]), ("all English texts", list(_english()))):
        _tell(name, texts)
    return int(bool(slow))


if __name__ == "__main__":
    sys.exit(main())
