"""How long finding citations takes, and that it grows with the length of the text only.

    python tests/parsing/citations/bench_time.py

Not a test of the suite: a busy machine would fail it. Prints a line a case and ends with status 1 where eight times a
text takes more than thrice eight times as long.
"""

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3]))

from resolutions.languages import LANGUAGES, Language
from resolutions.parsing.citations import find

UNITS = (
    "resolution ", "1 ", "resolutions 1, ", "1556 (2005), ", "paragraph 1, ", "(a), ", "alinéa a) de ",
    "第1(", "第1段和", "S/1999/488 and Add.1 ", "1 2 3 (", "17 54 ", "\n", "  ", "paragraph (a) of paragraph ",
    "of resolution 1373 (2001), 11 ", "47/20 A, B and ", "1514 (XV), ", "resolution 1514 (XV) on, and 29 (XV) ",
    "of 4 and 14 July 1967 and ", "paragraph 5 of 1970, ", "in particular the OAU ",
)  # fmt: skip


def seconds(text: str, language: Language) -> float:
    start = time.process_time()
    find(text, language)
    return time.process_time() - start


def main() -> int:
    slow = 0
    for language in LANGUAGES:
        for unit in UNITS:
            few = min(seconds(unit * 2_000, language) for _ in range(3))
            many = min(seconds(unit * 16_000, language) for _ in range(2))
            slow += many > 0.02 + 24 * few
            print(f"{language.code}  {few * 1000:7.1f} ms  {many * 1000:7.1f} ms  {unit!r}")  # noqa: T201
    text = ("Recalling its resolutions 1373 (2001) of 28 September 2001 and " + "word " * 60) * 28_000
    print(f"{len(text) / 1e6:.1f} MB with 28,000 mentions: {seconds(text, LANGUAGES[0]):.2f} s")  # noqa: T201
    return int(bool(slow))


if __name__ == "__main__":
    sys.exit(main())
