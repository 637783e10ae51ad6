"""Indexes of the words in symbols and titles, and in agenda items: each search looks there too."""

from django.db import migrations

INDEXES = """
CREATE INDEX documents_by_word ON resolutions_document USING gin (vector);
CREATE INDEX agenda_items_by_word ON resolutions_agendaitem USING gin (vector);
"""
NO_INDEXES = """
DROP INDEX agenda_items_by_word;
DROP INDEX documents_by_word;
"""


class Migration(migrations.Migration):
    dependencies = [("resolutions", "0017_judgements")]

    operations = [migrations.RunSQL(INDEXES, NO_INDEXES)]
