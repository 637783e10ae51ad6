"""Precision, recall and F1 of what was judged."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from resolutions.accuracy.comparing import Judged, Verdict
from resolutions.accuracy.effects import JudgedEffect


@dataclass(frozen=True, slots=True)
class Score:
    """How many mentions there are (`labelled`), how many were found, and how many of these are right.

    The three rates are None where there is nothing to divide by.
    """

    labelled: int
    found: int
    right: int

    @property
    def precision(self) -> float | None:
        return self.right / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        return self.right / self.labelled if self.labelled else None

    @property
    def f1(self) -> float | None:
        return 2 * self.right / (self.found + self.labelled) if self.found + self.labelled else None


def score(judged: Iterable[Judged | JudgedEffect]) -> Score:
    """The score of mentions or effects: a wrong one was there to find, and what was found is not it."""
    said = Counter(one.verdict for one in judged)
    right, wrong = said[Verdict.RIGHT], said[Verdict.WRONG]
    return Score(right + wrong + said[Verdict.MISSED], right + wrong + said[Verdict.INVENTED], right)


def score_pinpoints(judged: Iterable[Judged]) -> Score:
    """The score of pinpoints, whole or not at all: each mention that names paragraphs, in mentions that are right."""
    pairs = [(one.labels, one.found_labels) for one in judged if one.verdict is Verdict.RIGHT]
    right = sum(1 for labels, found in pairs if labels and labels == found)
    return Score(sum(1 for labels, _ in pairs if labels), sum(1 for _, found in pairs if found), right)
