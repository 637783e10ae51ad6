"""A paragraph invokes Chapter VII that acts under it, in any of the six languages; a mention is no invocation."""

import pytest
from django.db import connection

from resolutions.models import Paragraph
from tests.builders import a_resolution, a_text

INVOKING = [
    ("en", "Acting under Chapter VII of the Charter of the United Nations,"),
    ("en", "Acting, for these reasons, under Chapter VII of the Charter,"),
    ("en", "Acting under Article 41 of the Charter,"),
    ("en", "Acting in accordance with Articles 39 and 40,"),
    ("en", "Decides, under Chapter VII of the Charter, to meet again;"),
    ("fr", "Agissant en vertu du Chapitre VII de la Charte,"),
    ("fr", "Agissant en vertu de l’Article 40 et des Articles 41 et 42,"),
    ("es", "Actuando en virtud del Capítulo VII de la Carta,"),
    ("es", "Actuando con arreglo al Artículo 41 del Capítulo VII,"),
    ("ru", "действуя на основании главы VII Устава,"),
    ("ru", "действуя на основании статьи 41,"),
    ("ar", "وإذ يتصرف بموجب الفصل السابع من الميثاق،"),
    ("ar", "وإذ يتصرف بموجب المادة 41،"),
    ("zh", "根据《宪章》第七章采取行动，"),
    ("zh", "根据《宪章》第七章第四十一条行事，"),
]
MENTIONING = [
    ("en", "Acting under Chapter VIII of the Charter,"),
    ("en", "Acting under Chapter VI of the Charter,"),
    ("en", "Welcoming the Chapter VII mandate of the Mission,"),
    ("en", "Recalling the measures adopted under Chapter VII of the Charter,"),
    ("en", "Recalling that it decided, under Chapter VII, on an embargo,"),
    ("en", "Acting as it did before; notes Chapter VII of the report,"),
    ("en", "Acting under Article 410 of the code,"),
    ("fr", "Agissant en vertu du Chapitre VIII de la Charte,"),
    ("fr", "Rappelant les mesures prises en vertu du Chapitre VII,"),
    ("es", "Actuando en virtud del Capítulo VIII de la Carta,"),
    ("ru", "действуя на основании главы VIII Устава,"),
    ("ar", "وإذ يشير إلى الفصل السابع من الميثاق،"),
    ("zh", "回顾《宪章》第七章，"),
]


@pytest.mark.parametrize(("language", "words"), INVOKING)
def test_to_act_under_it_is_to_invoke_it(language, words, db):
    assert _invokes("preambular", language, words)
    assert _invokes("operative", language, words)


@pytest.mark.parametrize(("language", "words"), MENTIONING)
def test_to_mention_it_is_not(language, words, db):
    assert not _invokes("preambular", language, words)


@pytest.mark.parametrize("kind", ["annex", "footnote", "heading", "other"])
def test_nor_is_what_stands_outside_the_resolution_s_own_paragraphs(kind, db):
    assert not _invokes(kind, "en", "Acting under Chapter VII of the Charter,")


def test_the_database_tells_it_of_each_paragraph_when_it_is_written_and_changed(db):
    a_text(a_resolution(1373), ("pp", "Acting under Chapter VII of the Charter,"), ("1", "Decides to meet again."))
    first, second = Paragraph.objects.all()
    assert (first.invokes_chapter_vii, second.invokes_chapter_vii) == (True, False)
    Paragraph.objects.update(text="Noting the report,")
    assert not Paragraph.objects.filter(invokes_chapter_vii=True).exists()


def _invokes(kind, language, words):
    with connection.cursor() as cursor:
        cursor.execute("SELECT archive_invokes_chapter_vii(%s, %s, %s)", [kind, language, words])
        return cursor.fetchone()[0]
