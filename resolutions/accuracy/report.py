"""The figures that are shown: one row for each group of mentions, by series, language, era and form."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from resolutions import fixtures
from resolutions.accuracy.comparing import Judged
from resolutions.accuracy.effects import JudgedEffect
from resolutions.accuracy.labels import LabelledText
from resolutions.accuracy.parts import JudgedPart
from resolutions.accuracy.scoring import Score, score, score_pinpoints

ALL: Final = "all"
_RESOLUTIONS: Final = "resolution"


@dataclass(frozen=True, slots=True)
class Figures:
    """The score of one group. `measure` is mentions, pinpoints, roles, openings, effects, terms (days and conditions of
    effects) or baseline; `dimension` says by what it is grouped.
    """

    half: str
    measure: str
    dimension: str
    group: str
    labelled: int
    found: int
    right: int

    @property
    def score(self) -> Score:
        return Score(self.labelled, self.found, self.right)


@dataclass(frozen=True, slots=True)
class JudgedText:
    """A text, all that was judged in it, and what the one-line yardstick found in it."""

    of: LabelledText
    judged: tuple[Judged, ...]
    baseline: tuple[Judged, ...]
    parts: tuple[JudgedPart, ...] = ()
    effects: tuple[JudgedEffect, ...] = ()


def read_figures(content: bytes) -> list[Figures]:
    """The figures that were kept, from the bytes of `figures.csv`."""
    return fixtures.read(content, Figures)


def figures(texts: Iterable[JudgedText]) -> Iterator[Figures]:
    """The figures of each half of the texts, and of every group in it, in a fixed order."""
    by_half: dict[str, list[JudgedText]] = {}
    for text in texts:
        by_half.setdefault(text.of.half, []).append(text)
    for half, members in sorted(by_half.items(), reverse=True):
        yield from _of_half(half, members)


def _of_half(half: str, texts: Sequence[JudgedText]) -> Iterator[Figures]:
    judged = [(one, text.of) for text in texts for one in text.judged]
    resolutions = [(one, of) for one, of in judged if one.series == _RESOLUTIONS]
    baseline = [(one, text.of) for text in texts for one in text.baseline]
    for series, group in _grouped(judged, lambda one, _: one.series).items():
        yield _figures(half, "mentions", "series", series, score(group))
    for dimension, key in _DIMENSIONS.items():
        for name, group in _grouped(resolutions, key).items():
            yield _figures(half, "mentions", dimension, name, score(group))
    yield _figures(half, "pinpoints", ALL, ALL, score_pinpoints(one for one, _ in judged))
    for name, group in _grouped(judged, _DIMENSIONS["language"]).items():
        yield _figures(half, "pinpoints", "language", name, score_pinpoints(group))
    yield _figures(half, "baseline", ALL, ALL, score(one for one, _ in baseline if one.series == _RESOLUTIONS))
    yield from _of_parts(half, texts)
    effects = [one for text in texts for one in text.effects]
    yield _figures(half, "effects", ALL, ALL, score(effects))
    terms = [one.terms for one in effects if one.terms is not None]
    yield _figures(half, "terms", ALL, ALL, Score(len(terms), len(terms), sum(terms)))
    for verb in sorted({one.verb for one in effects}):
        yield _figures(half, "effects", "verb", verb, score(one for one in effects if one.verb == verb))


def _of_parts(half: str, texts: Sequence[JudgedText]) -> Iterator[Figures]:
    """Roles and opening words of the mentions that were found, by language: so many, and so many of them right."""
    judged = [(one, text.of.language) for text in texts for one in text.parts]
    for measure in ("roles", "openings"):
        right = [(one.role if measure == "roles" else one.opening, language) for one, language in judged]
        told = [(bool(is_right), language) for is_right, language in right if is_right is not None]
        for language in (ALL, *sorted({language for _, language in told})):
            group = [is_right for is_right, of in told if language in (ALL, of)]
            dimension = ALL if language == ALL else "language"
            yield _figures(half, measure, dimension, language, Score(len(group), len(group), sum(group)))


def _figures(half: str, measure: str, dimension: str, group: str, of: Score) -> Figures:
    return Figures(half, measure, dimension, group, of.labelled, of.found, of.right)


_DIMENSIONS: Final[Mapping[str, Callable[[Judged, LabelledText], str]]] = {
    "language": lambda _, text: text.language,
    "era": lambda _, text: text.era,
    "form": lambda one, _: one.form,
}


def _grouped(
    judged: Iterable[tuple[Judged, LabelledText]], key: Callable[[Judged, LabelledText], str]
) -> dict[str, list[Judged]]:
    groups: dict[str, list[Judged]] = {}
    for one, text in judged:
        groups.setdefault(key(one, text), []).append(one)
    return dict(sorted(groups.items()))
