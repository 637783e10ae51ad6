"""Measure the citations found against the labels that people made, and tell what was gained and lost."""

import hashlib
import zipfile
from argparse import ArgumentParser
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from resolutions import fixtures
from resolutions.accuracy.baseline import numbers_and_years
from resolutions.accuracy.comparing import Judged, Verdict, judge
from resolutions.accuracy.effects import JudgedEffect, judge_effects
from resolutions.accuracy.labels import (
    LabelledEffect,
    LabelledMention,
    LabelledText,
    read_effects,
    read_mentions,
    read_texts,
)
from resolutions.accuracy.parts import JudgedPart, judge_parts
from resolutions.accuracy.report import Figures, JudgedText, figures
from resolutions.accuracy.tally import TallyRow, changes, tally
from resolutions.languages import BY_CODE, ENGLISH
from resolutions.parsing.decoding import decode
from resolutions.parsing.errors import NotRead
from resolutions.parsing.mentions import mentions_of
from resolutions.parsing.read import read

MENDING: Final = "mending"


class Command(BaseCommand):
    help = "Measure the citations against the labels made by hand; ARCHIVE_CORPORA says where the texts are."
    requires_system_checks: list[str] = []  # noqa: RUF012  (so Django declares it)

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--write", action="store_true", help="keep the figures and the tally in fixtures/")
        parser.add_argument(
            "--each", action="store_true", help="list each mention of the mending half that is not right"
        )

    def handle(self, *args: Any, write: bool, each: bool, **options: Any) -> None:
        if not settings.CORPORA:
            raise CommandError("ARCHIVE_CORPORA is unset: it names the folder of the texts that were labelled.")
        folder = settings.FIXTURES / "labels"
        texts = list(judged_texts(folder, Path(settings.CORPORA)))
        rows = list(figures(texts))
        for line in table(rows):
            self.stdout.write(line)
        apart = [text for text in texts if text.of.half == MENDING]
        mending = [one for text in apart for one in text.judged]
        for line in gains_and_losses(mending, folder / "tally.csv"):
            self.stdout.write(line)
        if each:
            for line in (*faults(mending), *faults_as_read(apart)):
                self.stdout.write(line)
        if write:
            (folder / "figures.csv").write_bytes(fixtures.write(rows, Figures))
            (folder / "tally.csv").write_bytes(fixtures.write(tally(mending), TallyRow))


def judged_texts(folder: Path, corpora: Path) -> Iterator[JudgedText]:
    """Every labelled text, judged. Raises CommandError where a text is missing, or is another than was labelled."""
    labels = read_mentions((folder / "mentions.csv").read_bytes())
    effects = read_effects((folder / "effects.csv").read_bytes())
    for text in read_texts((folder / "texts.csv").read_bytes()):
        yield _judged(text, labels.get(text.text, []), effects.get(text.text, []), _content(text, corpora))


def _judged(
    text: LabelledText, labels: Sequence[LabelledMention], effects: Sequence[LabelledEffect], content: bytes
) -> JudgedText:
    found = mentions_of(content, name=Path(text.file).name, language=BY_CODE[text.language])
    resolutions = [label for label in labels if label.series == "resolution"]
    return JudgedText(
        text,
        tuple(judge(text.text, labels, found)),
        tuple(judge(text.text, resolutions, numbers_and_years(decode(content)))),
        *_judged_as_read(text, labels, effects, content),
    )


def _judged_as_read(
    text: LabelledText, labels: Sequence[LabelledMention], effects: Sequence[LabelledEffect], content: bytes
) -> tuple[tuple[JudgedPart, ...], tuple[JudgedEffect, ...]]:
    """Roles and opening words of a document of the Council, and its effects where English tells them."""
    try:
        parsed = read(content, name=Path(text.file).name, language=BY_CODE[text.language])
    except NotRead:
        return (), ()
    parts = tuple(judge_parts(labels, parsed))
    return parts, tuple(judge_effects(text.text, effects, parsed)) if parsed.language == ENGLISH else ()


def _content(text: LabelledText, corpora: Path) -> bytes:
    """The bytes that were labelled: below `fixtures`, else in a zip or a folder of the corpora."""
    inside, _, member = text.file.partition("/")
    try:
        if inside == "fixtures":
            content = (settings.FIXTURES / member).read_bytes()
        elif inside.endswith(".zip"):
            with zipfile.ZipFile(corpora / inside) as corpus:
                content = corpus.read(member)
        else:
            content = (corpora / text.file).read_bytes()
    except (OSError, KeyError, zipfile.BadZipFile) as error:
        raise CommandError(f"The labelled text {text.file} cannot be read: {error}.") from error
    if hashlib.sha256(content).hexdigest() != text.sha256:
        raise CommandError(f"{text.file} is not the file that was labelled: its SHA-256 is another.")
    return content


def table(rows: Iterable[Figures]) -> Iterator[str]:
    """One line for each group: how many there are, precision, recall, F1."""
    for row in rows:
        rates = (row.score.precision, row.score.recall, row.score.f1)
        said = "  ".join("     –" if rate is None else f"{rate:6.4f}" for rate in rates)
        yield f"{row.half:9} {row.measure:9} {row.dimension:8} {row.group:22} {row.labelled:6,}  {said}"


def gains_and_losses(judged: Iterable[Judged], path: Path) -> Iterator[str]:
    """What changed since the tally was kept, mention by mention."""
    kept = fixtures.read(path.read_bytes(), TallyRow) if path.exists() else []
    yield from changes(kept, tally(judged))


def faults(judged: Iterable[Judged]) -> Iterator[str]:
    """Each mention that was missed, wrong or invented, and each pinpoint that differs."""
    for one in judged:
        if one.verdict is not Verdict.RIGHT:
            yield f"{one.text} {one.start:>7} {one.verdict:8} {one.symbol}  {one.found}"
        elif one.labels != one.found_labels:
            yield f"{one.text} {one.start:>7} pinpoint {one.symbol}  {sorted(one.labels)} {sorted(one.found_labels)}"


def faults_as_read(texts: Iterable[JudgedText]) -> Iterator[str]:
    """Each role or opening word that is not what readers noted, and each effect that was missed or invented, or has
    another day or condition."""
    for text in texts:
        for part in text.parts:
            if not part.role or part.opening is False:
                yield f"{part.text} {part.start:>7} part     {part.found}"
        for effect in text.effects:
            if effect.verdict is not Verdict.RIGHT:
                yield f"{effect.text} {effect.paragraph:>7} {effect.verdict:8} {effect.verb} {effect.object}"
            elif effect.terms is False:
                yield f"{effect.text} {effect.paragraph:>7} terms    {effect.verb} {effect.object}"
