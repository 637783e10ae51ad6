"""What the database's planner is told after much was written.

Postgres measures tables by itself, but some minutes later on a busy machine: until then the planner believes that they
are as they were. On an archive of 284,000 paragraphs that none had measured, the page of registers took nine minutes.
"""

from django.db import connection
from django.db.models import Model

from resolutions.models import Citation, Comparison, Document, Edge, Effect, LanguageVersion, Paragraph, SourceDocument


def measure(*models: type[Model]) -> None:
    """Have the tables of these models measured."""
    with connection.cursor() as cursor:
        cursor.execute(f"ANALYZE {', '.join(model._meta.db_table for model in models)}")


def measure_texts() -> None:
    """Have the tables measured that texts are written to."""
    measure(SourceDocument, Document, LanguageVersion, Paragraph, Citation, Effect, Comparison, Edge)
