"""Citations, one row per mention in a paragraph, and edges, one per citing and cited document."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from resolutions.models.choices import ROLE
from resolutions.models.documents import Document
from resolutions.models.texts import Paragraph
from resolutions.querysets import CitationQuerySet, EdgeQuerySet


class Citation(models.Model):
    """A mention of a document in a paragraph. The span counts code points in the paragraph's text.

    It is empty, at the end of the text, where a person found the mention in another language's text.
    """

    paragraph = models.ForeignKey(Paragraph, models.CASCADE, related_name="citations")
    start = models.PositiveIntegerField(_("start"))
    end = models.PositiveIntegerField(_("end"))
    wording = models.CharField(_("wording"), max_length=300)
    cited = models.ForeignKey(Document, models.PROTECT, related_name="mentions", verbose_name=_("cited"))
    pinpoint = ArrayField(models.CharField(max_length=60), verbose_name=_("pinpoint"), default=list, blank=True)
    printed_year = models.PositiveSmallIntegerField(
        _("year as printed"), null=True, blank=True, help_text=_("Where it is not the year of the cited resolution.")
    )
    role = models.CharField(_("role"), max_length=10, choices=list(ROLE.items()), blank=True, db_default="")
    opening = models.CharField(
        _("opening word"),
        max_length=20,
        blank=True,
        db_default="",
        help_text=_("Of its paragraph, the same in every language."),
    )

    # What `lead_on` adds: whether the text of the cited document is held, and the anchor of the paragraph named.
    is_held: bool
    cited_anchor: str | None

    objects = CitationQuerySet.as_manager()

    class Meta:
        verbose_name = _("citation")
        verbose_name_plural = _("citations")
        ordering = ("start",)
        constraints = (
            models.UniqueConstraint(
                fields=("paragraph", "start"),
                condition=models.Q(end__gt=models.F("start")),
                name="one_citation_per_place",
            ),
            models.CheckConstraint(
                condition=models.Q(end__gte=models.F("start")), name="a_citation_begins_before_it_ends"
            ),
        )

    def __str__(self) -> str:
        return f"{self.paragraph} → {self.cited}"


class Edge(models.Model):
    """That one document cites another, and how often; from the catalogue until a text is held, then from the text."""

    class Origin(models.TextChoices):
        CATALOGUE = "catalogue", _("catalogue")
        TEXT = "text", _("text")

    citing = models.ForeignKey(Document, models.CASCADE, related_name="edges_out", verbose_name=_("citing"))
    cited = models.ForeignKey(Document, models.CASCADE, related_name="edges_in", verbose_name=_("cited"))
    mentions = models.PositiveSmallIntegerField(_("mentions"))
    origin = models.CharField(_("origin"), max_length=10, choices=Origin.choices)

    weight: int  # what `with_weight_of` adds: by how many documents the one on that side is cited

    objects = EdgeQuerySet.as_manager()

    class Meta:
        verbose_name = _("edge")
        verbose_name_plural = _("edges")
        constraints = (
            models.UniqueConstraint(fields=("citing", "cited"), name="one_edge_per_pair"),
            models.CheckConstraint(condition=~models.Q(citing=models.F("cited")), name="no_document_cites_itself"),
        )

    def __str__(self) -> str:
        return f"{self.citing} → {self.cited}"
