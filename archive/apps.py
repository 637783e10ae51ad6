from axes.apps import AppConfig as Axes
from django.apps import AppConfig
from django.core.checks import Tags, register
from django.utils.translation import gettext_lazy as _

from archive.checks import check_postgres


class ArchiveConfig(AppConfig):
    """The wiring: the check of the database, and the commands that set the archive up."""

    name = "archive"
    default = True  # of the two configurations here, the one that "archive" alone names

    def ready(self) -> None:
        register(check_postgres, Tags.database)


class LoginsConfig(Axes):
    """Django-axes, named in the admin by what it does."""

    verbose_name = _("Protection of logins")
