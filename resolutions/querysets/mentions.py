"""What paragraphs name, and what they do: the questions put to citations, effects and judgements."""

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple, Self

from django.db import models

from resolutions.querysets.counting import among, counted
from resolutions.terms import Kind, Ruling, Verb


class Told(NamedTuple):
    """A mention, by the keys of itself and of the two documents, in one language."""

    key: int
    citing: int
    cited: int
    language: str
    role: str
    opening: str


class Quoted(NamedTuple):
    """A mention, by the keys of the two documents, with the paragraph that its sentence is cut from.

    `provenance` and `checked_at` are of the text, and tell how sure that is.
    """

    citing_id: int
    cited_id: int
    start: int
    end: int
    pinpoint: list[str]
    role: str
    opening: str
    text: str
    language: str
    kind: str
    label: str
    anchor: str
    provenance: str
    checked_at: datetime | None


class CitationQuerySet(models.QuerySet):
    """Mentions in texts."""

    def quotable(self) -> Self:
        """Those of published texts, in the documents' own words: not in a press release's around the resolution."""
        return self.filter(paragraph__version__is_published=True).exclude(paragraph__kind=Kind.OTHER)

    def said(self, *, role: str = "", opening: str = "", paragraph: str = "") -> Self:
        """Those in a part of a text, after an opening word, that name a paragraph or a point of it (7: 7, 7 (a))."""
        told = {name: value for name, value in (("role", role), ("opening", opening)) if value}
        said = self.filter(**told)
        if not paragraph:
            return said
        points = models.Q(pinpoint__contains=[paragraph])
        return said.alias(labels=_joined("pinpoint")).filter(points | models.Q(labels__contains=f"|{paragraph} ("))

    def of_paragraphs(self, document: int) -> dict[str, set[int]]:
        """By the label of each paragraph of a document that is named: the keys of the documents that name it.

        Whoever names point 2 (b) names paragraph 2 as well.
        """
        naming: dict[str, set[int]] = {}
        named = self.quotable().filter(cited_id=document).exclude(pinpoint=[])
        for labels, key in named.values_list("pinpoint", "paragraph__version__document").distinct():
            for label in labels:
                parts = label.split(" ")
                for depth in range(1, len(parts) + 1):
                    naming.setdefault(" ".join(parts[:depth]), set()).add(key)
        return naming

    def between(self, citing: set[int], cited: set[int]) -> Self:
        """Those in which one of some documents, by their keys, names one of some others."""
        return self.filter(paragraph__version__document__in=citing, cited__in=cited)

    def in_texts(self, texts: Iterable[int], cited: int) -> Self:
        """Those of one document in some texts, by their keys."""
        return self.filter(paragraph__version__in=list(texts), cited=cited)

    def in_paragraphs(self, paragraphs: Iterable[int]) -> Self:
        """Those in some paragraphs, by their keys, each paragraph's in order."""
        return self.filter(among(paragraphs, "paragraph")).order_by("start")

    def told(self) -> list[Told]:
        """What is told of each without its paragraph and its text: a document may be cited a thousand times."""
        columns = ("pk", "paragraph__version__document", "cited", "paragraph__language", "role", "opening")
        return [Told._make(row) for row in self.order_by().values_list(*columns)]

    def quoted(self) -> list[Quoted]:
        """What is quoted of each, as rows: a page of who cites 1373 would make five hundred models for as much."""
        mention = ("cited_id", "start", "end", "pinpoint", "role", "opening")
        paragraph = (f"paragraph__{name}" for name in ("text", "language", "kind", "label", "anchor"))
        version = (f"paragraph__version__{name}" for name in ("provenance", "checked_at"))
        rows = self.values_list("paragraph__version__document_id", *mention, *paragraph, *version)
        return [Quoted._make(row) for row in rows]

    def in_reading_order(self) -> Self:
        return self.order_by("paragraph__position", "start")


class EffectQuerySet(models.QuerySet):
    """What paragraphs do."""

    def by_others(self) -> Self:
        """What published texts do to the documents of others."""
        done = self.filter(paragraph__version__is_published=True)
        return done.exclude(paragraph__version__document=models.F("cited"))

    def as_adopted(self) -> Self:
        """In the order of adoption, each with the document that says it."""
        adopted_on = models.F("paragraph__version__document__adopted_on").asc(nulls_last=True)
        number = "paragraph__version__document__resolution__number"
        said = self.select_related("paragraph__version__document").defer("paragraph__version__doubts")
        return said.order_by(adopted_on, number, "paragraph__position", "position")

    def changing(self, documents: Iterable[int]) -> Self:
        """What published texts of others change of some documents, by their keys: not what they set up or extend."""
        kept = (Verb.ESTABLISHES, Verb.EXTENDS)
        return self.filter(cited__in=list(documents)).by_others().exclude(verb__in=kept)

    def on_bodies(self) -> Self:
        """What published texts do to bodies, the latest adopted first."""
        done = self.exclude(body="").filter(paragraph__version__is_published=True)
        adopted_on = models.F("paragraph__version__document__adopted_on").desc(nulls_last=True)
        number = "-paragraph__version__document__resolution__number"
        return done.order_by(adopted_on, number, "paragraph__position", "position")

    def in_full(self) -> Self:
        """Each with its paragraph, the document that says it under its agenda item, and the one it names."""
        return self.select_related("cited", "paragraph__version__document__agenda_item")

    def sure_from(self, confidence: float) -> Self:
        return self.filter(confidence__gte=confidence)


class JudgementQuerySet(models.QuerySet):
    """What people said of mentions and effects."""

    def counted_by_ruling(self) -> dict[str, int]:
        """How many were confirmed, rejected and added."""
        none: dict[str, int] = {ruling.value: 0 for ruling in Ruling}
        return none | dict(counted(self, "ruling"))


def _joined(column: str) -> models.expressions.Combinable:
    """The texts of an array as one, "|7|7 (a)", in which the beginning of one can be looked for."""
    template = "'|' || array_to_string(%(expressions)s, '|')"
    return models.Func(models.F(column), template=template, output_field=models.TextField())
