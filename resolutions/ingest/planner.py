"""What the database does by itself some minutes after much was written, and has to have done before the first reader.

Until tables are measured the planner believes that they are as they were: on an archive of 284,000 paragraphs that
none had measured, the page of registers took nine minutes. Until they are swept, every search reads through the words
that are not in the index yet, and whoever reads a row first has to look whether its writer is done.
"""

from django.db import connection
from django.db.models import Model

from resolutions.models import Citation, Comparison, Document, Edge, Effect, LanguageVersion, Paragraph, SourceDocument


def measure(*models: type[Model]) -> None:
    """Have the tables of these models swept and measured; within a transaction, where none can be swept, measured."""
    verb = "ANALYZE" if connection.in_atomic_block else "VACUUM (ANALYZE)"
    with connection.cursor() as cursor:
        cursor.execute(f"{verb} {', '.join(model._meta.db_table for model in models)}")


def measure_texts() -> None:
    """Have the tables swept and measured that texts are written to."""
    measure(SourceDocument, Document, LanguageVersion, Paragraph, Citation, Effect, Comparison, Edge)
