"""What paragraphs do to other paragraphs, to bodies and to measures, as their texts say it."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from resolutions.models.choices import VERB
from resolutions.models.documents import Document
from resolutions.models.texts import Paragraph
from resolutions.querysets import EffectQuerySet


class Effect(models.Model):
    """What a stretch of a paragraph does: to a resolution or paragraphs of it, to a body, or to a body set up by them.

    `start` and `end` count code points in the paragraph's text: the stretch is the evidence. What is conditional keeps
    its condition, and is never told without it (2231, paragraphs 7 and 12). `until` is a day, "2031-08-31", or a
    duration from the day of adoption, "P6M".
    """

    paragraph = models.ForeignKey(Paragraph, models.CASCADE, related_name="effects", verbose_name=_("paragraph"))
    position = models.PositiveSmallIntegerField(_("position"))
    start = models.PositiveIntegerField(_("start"))
    end = models.PositiveIntegerField(_("end"))
    verb = models.CharField(_("effect"), max_length=16, choices=list(VERB.items()))
    cited = models.ForeignKey(
        Document, models.PROTECT, null=True, blank=True, related_name="effects", verbose_name=_("cited")
    )
    pinpoint = ArrayField(models.CharField(max_length=60), verbose_name=_("pinpoint"), default=list, blank=True)
    body = models.CharField(_("body"), max_length=300, blank=True)
    until = models.CharField(_("until"), max_length=10, blank=True)
    condition = models.TextField(_("condition"), blank=True)
    confidence = models.FloatField(_("confidence"))

    objects = EffectQuerySet.as_manager()

    class Meta:
        verbose_name = _("effect")
        verbose_name_plural = _("effects")
        ordering = ("position",)
        constraints = (
            models.UniqueConstraint(fields=("paragraph", "position"), name="one_effect_per_position"),
            models.CheckConstraint(condition=models.Q(end__gt=models.F("start")), name="an_effect_has_evidence"),
            models.CheckConstraint(
                condition=models.Q(cited__isnull=False) | ~models.Q(body=""), name="an_effect_has_an_object"
            ),
            models.CheckConstraint(
                condition=models.Q(confidence__gt=0, confidence__lte=1), name="a_confidence_is_a_share_of_one"
            ),
        )

    def __str__(self) -> str:
        return f"{self.paragraph} {self.verb} {self.cited or self.body}"

    @property
    def evidence(self) -> str:
        """The words that say it."""
        return str(self.paragraph.text)[self.start : self.end].strip(" ;,")
