"""Texts and their paragraphs: the questions put to them."""

from collections.abc import Collection, Iterable
from typing import Any, Self

from django.db import models

from resolutions.languages import CODES, in_preference_of
from resolutions.querysets.counting import among, rank_of_language
from resolutions.terms import Kind, Provenance


class LanguageVersionQuerySet(models.QuerySet):
    """Texts."""

    def published(self) -> Self:
        return self.filter(is_published=True)

    def in_preference_of(self, code: str) -> Self:
        """The best text for a reader of a language first: that language, else English, else French, else any."""
        return self.order_by(rank_of_language(in_preference_of(code), "language"))

    def with_source(self) -> Self:
        """Each with the file it was read from, but not the file's bytes."""
        return self.select_related("source").defer("source__content")

    def for_readers(self) -> Self:
        """All but those held back: their file contradicts itself on which document it is, and nobody vouches for it."""
        return self.exclude(doubts__contains=[{"kind": "identity"}], checked_at=None)

    def by_language(self) -> Self:
        """English, French and so on; in each language the published text first."""
        return self.order_by(rank_of_language(CODES, "language"), "-is_published", "pk")

    def uncorrected(self) -> Self:
        """Those that no eye has gone over since a machine read them."""
        return self.filter(provenance=Provenance.UNCORRECTED_TEXT, checked_at=None)

    def of_resolutions(self) -> Self:
        return self.filter(document__resolution__isnull=False)

    def per_language(self) -> models.QuerySet:
        """How many are held in each language, as rows (code, how many)."""
        return (
            self.order_by(rank_of_language(CODES, "language")).values_list("language").annotate(held=models.Count("pk"))
        )

    def counting(self) -> Self:
        """One text a document: the one its mentions are counted in, English, else French, and so on."""
        best_first = self.published().order_by("document_id", rank_of_language(CODES, "language"))
        return best_first.distinct("document_id")

    def languages_shown(self, documents: Collection[int], code: str) -> dict[int, str]:
        """The language in which a reader of this one is shown each of some documents, by their keys."""
        return {document: language for document, (_, language) in self._shown(documents, code).items()}

    def texts_shown(self, documents: Collection[int], code: str) -> dict[int, int]:
        """The key of the text that a reader of this language is shown of each of some documents, by their keys."""
        return {document: key for document, (key, _) in self._shown(documents, code).items()}

    def _shown(self, documents: Collection[int], code: str) -> dict[int, tuple[int, str]]:
        """The key and the language of each: the best of the six is sooner chosen here than asked for."""
        if not documents:
            return {}
        order = in_preference_of(code).index
        held = self.published().filter(among(documents, "document")).values_list("document_id", "pk", "language")
        best_last = sorted(held, key=lambda text: order(text[2]), reverse=True)
        return {document: (key, language) for document, key, language in best_last}

    def documents_told_by_text(self) -> set[int]:
        """Keys of the documents whose edges their own text tells: it is held, and not as an uncorrected scan."""
        counting = self.counting().values_list("document_id", "provenance")
        return {document for document, provenance in counting if provenance != Provenance.UNCORRECTED_TEXT}


class ParagraphQuerySet(models.QuerySet):
    """Paragraphs of texts."""

    def named(self, documents: Iterable[int], labels: Iterable[str]) -> Self:
        """The operative paragraphs of these labels in published texts of some documents; those of sections last."""
        of_documents = self.filter(version__document__in=list(documents), version__is_published=True)
        in_a_section = models.Case(models.When(anchor__regex=r"^op-\d", then=0), default=1)
        named = of_documents.filter(label__in=list(labels), kind__in=(Kind.OPERATIVE, Kind.SUBPARAGRAPH))
        return named.order_by(in_a_section, "position")

    def as_rows(self) -> list[Any]:
        """The columns of each, for `Paragraph.of_row`: of the 2,159 paragraphs of 2231 only a stretch is shown."""
        return list(self.values_list(*(field.attname for field in self.model._meta.concrete_fields), named=True))

    def anchors_of(self, named: Collection[tuple[int, str]]) -> dict[tuple[int, str], str]:
        """The anchors of numbered paragraphs, by the keys of their texts and their labels; the first of several.

        Those of sections are none: paragraph 1 of 161 may be that of its section A or of B.
        """
        if not named:
            return {}
        versions, labels = map(set, zip(*named, strict=True))
        numbered = self.filter(version__in=versions, label__in=labels, anchor__regex=r"^op-\d")
        numbered = numbered.filter(kind__in=(Kind.OPERATIVE, Kind.SUBPARAGRAPH)).order_by("-position")
        return {
            (version, label): anchor for version, label, anchor in numbered.values_list("version", "label", "anchor")
        }
