"""Whether the text of a document is held."""

from django.apps import apps
from django.db import models


def text_held(document: str) -> models.Exists:
    """Whether a published text is held of the document that a column names; otherwise what cites it waits."""
    versions = apps.get_model("resolutions", "LanguageVersion").objects
    return models.Exists(versions.filter(document=models.OuterRef(document), is_published=True))
