"""What people said of the mentions and effects that a machine read, and those that it did not find."""

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from resolutions.models.choices import RULING, VERB
from resolutions.models.documents import Document
from resolutions.models.recorded import recorded
from resolutions.models.texts import LANGUAGE_CHOICES
from resolutions.querysets import JudgementQuerySet


@recorded()
class Judgement(models.Model):
    """That a person confirmed, rejected or added a mention (it has no `verb`) or an effect.

    It points to no row that a reading writes, but to what stays: the citing document, the paragraph by its anchor, the
    document cited, and which mention of it or effect on it there it is about. So it outlives every re-reading and every
    change of the language that citations are counted in (`resolutions.judging`). `language` is that of the text in
    which it was made, and of the words.
    """

    document = models.ForeignKey(Document, models.PROTECT, related_name="judgements", verbose_name=_("document"))
    anchor = models.CharField(_("anchor"), max_length=80)
    cited = models.ForeignKey(
        Document, models.PROTECT, null=True, blank=True, related_name="judgements_of", verbose_name=_("cited")
    )
    verb = models.CharField(_("effect"), max_length=16, choices=list(VERB.items()), blank=True)
    body = models.CharField(_("body"), max_length=300, blank=True)
    ordinal = models.PositiveSmallIntegerField(
        _("which one"), default=1, help_text=_("Of its kind in the paragraph, from 1.")
    )
    ruling = models.CharField(_("judgement"), max_length=10, choices=list(RULING.items()))
    language = models.CharField(_("language"), max_length=2, choices=LANGUAGE_CHOICES)
    wording = models.TextField(_("wording"), blank=True)
    pinpoint = ArrayField(models.CharField(max_length=60), verbose_name=_("pinpoint"), default=list, blank=True)
    until = models.CharField(_("until"), max_length=10, blank=True)
    condition = models.TextField(_("condition"), blank=True)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("made by")
    )
    made_at = models.DateTimeField(_("made"), auto_now=True)

    objects = JudgementQuerySet.as_manager()

    class Meta:
        verbose_name = _("judgement")
        verbose_name_plural = _("judgements")
        ordering = ("-made_at", "-pk")
        constraints = (
            models.UniqueConstraint(
                fields=("document", "anchor", "cited", "verb", "body", "ordinal"),
                nulls_distinct=False,
                name="one_judgement_per_finding",
            ),
            models.CheckConstraint(condition=~models.Q(anchor=""), name="a_judgement_has_a_place"),
            models.CheckConstraint(
                condition=models.Q(cited__isnull=False) | (~models.Q(verb="") & ~models.Q(body="")),
                name="a_judgement_has_an_object",
            ),
        )

    def __str__(self) -> str:
        return f"{self.document}, {self.anchor} → {self.cited or self.body}"
