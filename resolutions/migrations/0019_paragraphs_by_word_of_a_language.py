"""An index of words for each language, of the paragraphs that a search looks at, in place of one of all languages.

Most paragraphs are English. To find a word in them, the one index read through the list of all that are; and it held what
press releases say of themselves, which no search finds.

The six are made in one transaction, beside readers, and the one goes in another: to wait for readers while writers wait for
it, as both in one would, stops a writer who has read before. What is broken off can be begun again.
"""

from django.db import migrations

LANGUAGES = ("en", "fr", "es", "ru", "zh", "ar")

INDEXES = "".join(
    f"CREATE INDEX IF NOT EXISTS paragraphs_by_word_{code} ON resolutions_paragraph USING gin (vector)"
    f" WHERE language = '{code}' AND kind <> 'other';"
    for code in LANGUAGES
)
NO_INDEXES = "".join(f"DROP INDEX IF EXISTS paragraphs_by_word_{code};" for code in LANGUAGES)
ONE_INDEX = "CREATE INDEX IF NOT EXISTS paragraphs_by_word ON resolutions_paragraph USING gin (language, vector);"
NOT_ONE_INDEX = "DROP INDEX IF EXISTS paragraphs_by_word;"


class Migration(migrations.Migration):
    atomic = False
    dependencies = [("resolutions", "0018_names_by_word")]

    operations = [migrations.RunSQL(INDEXES, NO_INDEXES), migrations.RunSQL(NOT_ONE_INDEX, ONE_INDEX)]
