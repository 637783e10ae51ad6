"""Citations counted again by one regular expression, to see what the parser finds beyond it, and what it leaves out.

The expression finds "1373 (2001)" and nothing else: no list that gives the year once, no misprint; and it takes for a
citation whatever looks like one.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from resolutions.models import Paragraph
from resolutions.registers import questions
from resolutions.symbols import year_of

_NUMBER_AND_YEAR: Final = re.compile(r"(?<![\w/.])(?P<number>\d{1,4})\s?\((?:19|20)\d\d\)")

Pair = tuple[int, int]  # the numbers of the citing and the cited resolution


@dataclass(frozen=True, slots=True)
class Comparison:
    """Mentions by pair, as the expression counts them and as the archive does; and the wording of each pair's first."""

    plain: Counter[Pair]
    ours: Counter[Pair]
    wordings: dict[Pair, str]

    def lines(self) -> Iterator[str]:
        """What both find, and each pair that only one of them does, with its wording."""
        only_ours, only_plain = self.ours.keys() - self.plain.keys(), self.plain.keys() - self.ours.keys()
        yield f"By one regular expression: {self.plain.total():,} mentions, {len(self.plain):,} pairs."
        yield f"By the archive:            {self.ours.total():,} mentions, {len(self.ours):,} pairs."
        yield f"Pairs that both find: {len(self.ours.keys() & self.plain.keys()):,}."
        for found, pairs in (("the archive", only_ours), ("the expression", only_plain)):
            yield f"Pairs that only {found} finds: {len(pairs):,}."
            yield from (
                f"  {citing} cites {cited}: {self.wordings[citing, cited]!r}" for citing, cited in sorted(pairs)
            )


def compare() -> Comparison:
    """Both counts, over the published English texts and over what the archive counts."""
    plain: Counter[Pair] = Counter()
    ours: Counter[Pair] = Counter()
    wordings: dict[Pair, str] = {}
    for citing, text in _english_paragraphs():
        for found in _NUMBER_AND_YEAR.finditer(text):
            pair = citing, int(found["number"])
            if pair[1] != citing and year_of(pair[1]):
                plain[pair] += 1
                wordings.setdefault(pair, text[max(0, found.start() - 40) : found.end()])
    for citing, cited, wording in _counted():
        ours[citing, cited] += 1
        wordings.setdefault((citing, cited), wording)
    return Comparison(plain, ours, wordings)


def _english_paragraphs() -> Iterator[tuple[int, str]]:
    texts = questions.published_texts_of_resolutions().filter(language="en")
    paragraphs = Paragraph.objects.filter(version__in=texts.values("pk")).order_by("version", "position")
    yield from paragraphs.values_list("version__document__resolution__number", "text").iterator()


def _counted() -> Iterator[tuple[int, int, str]]:
    citations = questions.between_resolutions(questions.counted_citations())
    yield from citations.values_list(
        "paragraph__version__document__resolution__number", "cited__resolution__number", "wording"
    ).iterator()
