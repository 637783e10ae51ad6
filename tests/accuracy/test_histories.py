"""Histories that are known: what ended the measures of a resolution, and nothing else."""

import csv
import re

import pytest
from django.conf import settings

from resolutions.facts.citing import english_texts
from resolutions.terms import SHOWN_FROM, Verb

ENDING = (Verb.TERMINATES, Verb.LIFTS, Verb.SUPERSEDES, Verb.SUSPENDS)
# S/RES/1701 (2006) enlarges UNIFIL and extends it as well.
RENEWALS_OF_UNIFIL_SINCE_2000 = [
    1288, 1310, 1337, 1365, 1391, 1428, 1461, 1496, 1525, 1553, 1583, 1614, 1655, 1697, 1701, 1773, 1832, 1884, 1937,
    2004, 2064, 2115, 2172, 2236, 2305, 2373, 2433, 2485, 2539, 2591, 2650, 2695, 2749, 2790,
]  # fmt: skip

Ending = tuple[int, int, str, str, bool]  # cited, citing, verb, paragraphs in their order, conditional


@pytest.fixture(scope="module")
def effects(corpora):
    """All that is sure enough to be shown: the number of the resolution that says it, and the effect."""
    return [
        (number, effect)
        for number, parsed in english_texts(corpora).items()
        for paragraph in parsed.paragraphs
        for effect in paragraph.effects
        if effect.confidence >= SHOWN_FROM
    ]


def known() -> set[Ending]:
    with (settings.FIXTURES / "labels" / "histories.csv").open(encoding="utf-8", newline="") as file:
        return {
            (int(row["cited"]), int(row["citing"]), row["verb"], row["paragraphs"], row["conditional"] == "1")
            for row in csv.DictReader(file)
        }


def in_order(label: str) -> list[tuple[int, str]]:
    return [(int(part) if part.isdigit() else 0, part) for part in re.findall(r"\w+", label)]


@pytest.mark.corpus
def test_known_histories_are_found_and_none_is_invented(effects):
    cited = {history[0] for history in known()}
    found: dict[tuple[int, int, str, bool], set[str]] = {}
    for number, effect in effects:
        of = re.match(r"S/RES/(\d+) ", effect.symbol)
        if of and int(of[1]) in cited and int(of[1]) != number and effect.verb in ENDING:
            key = (int(of[1]), number, str(effect.verb), bool(effect.condition))
            found.setdefault(key, set()).update(effect.paragraphs)
    told = {
        (of, by, verb, "; ".join(sorted(labels, key=in_order)), conditional)
        for (of, by, verb, conditional), labels in found.items()
    }
    assert told == known()


@pytest.mark.corpus
def test_the_thirty_four_renewals_of_unifil_since_2000_are_found(effects):
    names = ("UNIFIL", "United Nations Interim Force in Lebanon")
    renewing = {
        number
        for number, effect in effects
        if number >= 1288 and effect.verb is Verb.EXTENDS and any(name in effect.body for name in names)
    }
    assert sorted(renewing) == RENEWALS_OF_UNIFIL_SINCE_2000
