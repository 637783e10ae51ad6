"""How a text that is held beside the published one differs from it."""

from typing import Final, Self

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from resolutions.models.texts import LanguageVersion

# Below so many words in common of a hundred the other text is that of another resolution, or a fragment.
ANOTHER_TEXT: Final = 60

_OF_ANOTHER_TEXT: Final = Q(likeness__lt=ANOTHER_TEXT)
_IN_PARAGRAPHS: Final = ~Q(only_published=[]) | ~Q(only_other=[])
_IN_CITATIONS: Final = ~Q(cited_only_published=[]) | ~Q(cited_only_other=[])


class ComparisonQuerySet(models.QuerySet):
    """Texts beside the published ones, compared with them."""

    def differing(self) -> Self:
        """Those that disagree on the paragraphs, on what is cited, or altogether."""
        return self.filter(_IN_PARAGRAPHS | _IN_CITATIONS | _OF_ANOTHER_TEXT)

    def differing_in_paragraphs(self) -> Self:
        return self.filter(_IN_PARAGRAPHS)

    def differing_in_citations(self) -> Self:
        return self.filter(_IN_CITATIONS)

    def of_another_text(self) -> Self:
        """Those in which so few words agree that one is the text of another resolution, or a fragment."""
        return self.filter(_OF_ANOTHER_TEXT)

    def least_alike_first(self) -> Self:
        return self.order_by("likeness", "published__document", "other")


def _list(longest: int) -> ArrayField:
    return ArrayField(models.CharField(max_length=longest), default=list, blank=True)


class Comparison(models.Model):
    """Two texts of one document in one language, in what their bodies say: annexes and furniture are left out.

    Paragraphs are told by their labels, the numbered and lettered ones alone: where a dash opens one, or a preambular
    paragraph ends, sources print as they like.
    """

    published = models.ForeignKey(LanguageVersion, models.CASCADE, related_name="comparisons")
    other = models.OneToOneField(LanguageVersion, models.CASCADE, related_name="comparison")
    likeness = models.PositiveSmallIntegerField(db_comment="Words in common, of a hundred words of both")
    only_published = _list(60)
    only_other = _list(60)
    cited_only_published = _list(200)
    cited_only_other = _list(200)

    objects = ComparisonQuerySet.as_manager()

    class Meta:
        verbose_name = _("comparison of two texts")
        verbose_name_plural = _("comparisons of texts")
        constraints = (
            models.CheckConstraint(condition=Q(likeness__lte=100), name="likeness_is_of_a_hundred"),
            models.CheckConstraint(condition=~Q(published=models.F("other")), name="no_text_is_compared_with_itself"),
        )

    def __str__(self) -> str:
        return f"{self.published} – {self.other}"

    @property
    def is_of_another_text(self) -> bool:
        """Whether the other text is that of another resolution, or a fragment: 266, 290, 591 and 1625 of one source."""
        return self.likeness < ANOTHER_TEXT

    @property
    def differs_in_paragraphs(self) -> bool:
        return bool(self.only_published or self.only_other)

    @property
    def differs_in_citations(self) -> bool:
        return bool(self.cited_only_published or self.cited_only_other)
