"""Who submitted a draft, and the headings under which the library indexes a document."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from resolutions.models.documents import Document
from resolutions.querysets import SubjectQuerySet


class Sponsor(models.Model):
    """A State that submitted the draft of a resolution, or joined those that had; members of the Council or not."""

    document = models.ForeignKey(Document, models.CASCADE, related_name="sponsors", verbose_name=_("document"))
    state = models.CharField(_("State"), max_length=100)
    is_additional = models.BooleanField(_("joined later"))

    class Meta:
        verbose_name = _("sponsor")
        verbose_name_plural = _("sponsors")
        ordering = ("pk",)
        constraints = (models.UniqueConstraint(fields=("document", "state"), name="a_state_sponsors_a_draft_once"),)

    def __str__(self) -> str:
        return f"{self.document}: {self.state}"


class Subject(models.Model):
    """A heading of the UNBIS Thesaurus, or the name of a body or a text, as the library writes it."""

    name = models.CharField(_("subject"), max_length=400, unique=True)
    documents = models.ManyToManyField(Document, related_name="subjects", verbose_name=_("documents"))

    objects = SubjectQuerySet.as_manager()

    class Meta:
        verbose_name = _("subject")
        verbose_name_plural = _("subjects")
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name
