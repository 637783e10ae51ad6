from django.apps import AppConfig
from django.core.checks import Tags, register

from archive.checks import check_postgres


class ArchiveConfig(AppConfig):
    """The wiring: the check of the database, and the commands that set the archive up."""

    name = "archive"

    def ready(self) -> None:
        register(check_postgres, Tags.database)
