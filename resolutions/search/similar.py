"""What sounds like a search that found nothing: agenda items, by the trigrams they share with what was typed."""

from typing import Final

from django.db import connection

MOST: Final = 5
LEAST_SIMILAR: Final = 0.4  # "terorism" and "terrorist" share 0.46; unrelated words stay under 0.3

_SIMILAR: Final = """
SELECT name FROM resolutions_agendaitem
WHERE word_similarity(archive_fold('en', %s), words) >= %s
ORDER BY word_similarity(archive_fold('en', %s), words) DESC, name LIMIT %s
"""


def similar_agenda_items(typed: str) -> tuple[str, ...]:
    """The agenda items most like what was typed, best first; none where none is."""
    with connection.cursor() as cursor:
        cursor.execute(_SIMILAR, (typed, LEAST_SIMILAR, typed, MOST))
        return tuple(name for (name,) in cursor.fetchall())
