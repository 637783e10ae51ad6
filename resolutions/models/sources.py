"""Where texts and facts came from: the original bytes, and the hashes of loaded fixtures."""

from datetime import timedelta
from typing import Final, Self

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

# How long a file may wait at the librarian's desk to be confirmed.
DESK_TIME: Final = timedelta(days=30)

LONGEST_NAME: Final = 300  # characters of the name of a file
SHORT_HASH: Final = 12  # hexadecimal digits: enough to tell some ten thousand files apart


class SourceDocumentQuerySet(models.QuerySet):
    """Original files."""

    def staged(self) -> Self:
        """Those that wait at the librarian's desk, unseen by readers, until somebody confirms them."""
        return self.filter(is_staged=True, versions=None)

    def long_staged(self) -> Self:
        """Those that have waited for longer than they may."""
        return self.staged().filter(received_at__lt=timezone.now() - DESK_TIME)


class SourceDocument(models.Model):
    """A file as it came: evidence, and a chance to read it again with a better parser. Bytes are never changed.

    `received_from` is the librarian who handed it in, null for a load. `language` is what a person said it is in,
    empty where the file is to tell.
    """

    content = models.BinaryField(_("content"))
    sha256 = models.CharField("SHA-256", max_length=64, unique=True)
    name = models.CharField(
        _("file name"), max_length=LONGEST_NAME, help_text=_("Inside a zip: the zip, then the path in it.")
    )
    other_names = ArrayField(
        models.CharField(max_length=LONGEST_NAME),
        verbose_name=_("other names"),
        default=list,
        blank=True,
        help_text=_("Under which the same bytes came in the same load: French 2635 is the English file."),
    )
    media_type = models.CharField(_("media type"), max_length=60)
    received_at = models.DateTimeField(_("received"), auto_now_add=True)
    received_from = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("received from"),
    )
    language = models.CharField(_("language"), max_length=2, blank=True)
    is_staged = models.BooleanField(_("waiting at the desk"), default=False)

    objects = SourceDocumentQuerySet.as_manager()

    class Meta:
        verbose_name = _("source document")
        verbose_name_plural = _("source documents")

    def __str__(self) -> str:
        return self.name

    @property
    def short_hash(self) -> str:
        """The beginning of the hash, as an address names the file: ?source=3b00f20c3041."""
        return self.sha256[:SHORT_HASH]


class LoadedFacts(models.Model):
    """A fixture that has been loaded, known by its hash, so that a restart skips it."""

    name = models.CharField(_("fixture"), max_length=100, unique=True)
    sha256 = models.CharField("SHA-256", max_length=64)
    loaded_at = models.DateTimeField(_("loaded"), auto_now=True)

    class Meta:
        verbose_name = _("loaded facts")
        verbose_name_plural = _("loaded facts")

    def __str__(self) -> str:
        return self.name
