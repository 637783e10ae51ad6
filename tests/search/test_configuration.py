"""What Postgres makes of words: the functions of the migration, and the counts they give."""

from concurrent.futures import ThreadPoolExecutor
from io import StringIO
from threading import Event
from time import sleep

import pytest
from django.core.management import call_command
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from resolutions.models import Paragraph
from resolutions.search.searching import search


def value(sql, *values):
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return cursor.fetchone()[0]


def fold(language, words):
    return value("SELECT archive_fold(%s, %s)", language, words)


def finds(language, asked, text):
    return value("SELECT archive_vector(%s, %s) @@ archive_query(%s, %s)", language, text, language, asked)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("language", "words", "folded"),
    [
        pytest.param("en", "Chapter VII, and/or U.N.", "chapter vii and or u n", id="case and punctuation"),
        pytest.param("fr", "L’État à Côte d’Ivoire", "l etat a cote d ivoire", id="accents and apostrophes"),
        pytest.param("fr", "E\u0301tat", "etat", id="accents apart from their letters"),
        pytest.param("fr", "vœux", "voeux", id="ligatures"),
        pytest.param("en", "soft\u00adly", "softly", id="soft hyphens"),
        pytest.param("en", "snake_case", "snake case", id="underscores"),
        pytest.param("es", "¿Año?", "ano", id="Spanish"),
        pytest.param("ru", "Её ЙОД", "ее йод", id="Russian keeps й and folds ё"),
        pytest.param("ru", "И\u0306од", "йод", id="Russian й in two parts"),
        pytest.param("ar", "القَرَاراتُ ١٣٧٣", "القرارات 1373", id="Arabic vowel signs and digits"),
        pytest.param("ar", "أمـــن", "امن", id="Arabic hamza and stretching"),
        pytest.param("zh", "第１３７３（2001）号决议，", "第 1373 2001 号决议", id="Chinese full width"),
        pytest.param("en", "", "", id="nothing"),
        pytest.param("en", " ,;- ", "", id="only punctuation"),
    ],
)
def test_words_are_folded(language, words, folded):
    assert fold(language, words) == folded


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("language", "asked", "text", "expected"),
    [
        pytest.param("en", "terrorist", "acts of terrorists", True, id="English plural"),
        pytest.param("en", "reporting", "requests a report", True, id="English verb"),
        pytest.param("en", "the", "to the council", True, id="English stop words are there"),
        pytest.param("en", "to the council", "to the Council", True, id="and stand beside each other"),
        pytest.param("en", "or", "all and/or some", True, id="what the parser takes for a path"),
        pytest.param("en", "un", "www.un.org", True, id="what the parser takes for a host"),
        pytest.param("en", "peace war", "peace and war", False, id="adjacent words only"),
        pytest.param("fr", "Etat", "les États Membres", True, id="French without accent"),
        pytest.param("fr", "État", "LES ETATS MEMBRES", True, id="French capitals"),
        pytest.param("fr", "résolution", "ses résolutions", True, id="French plural"),
        pytest.param("es", "Estados", "a los Estados Miembros", True, id="Estados"),
        pytest.param("es", "estado", "a los Estados Miembros", True, id="Estado"),
        pytest.param("ru", "совет", "в Совете Безопасности", True, id="Russian locative"),
        pytest.param("ru", "резолюциями", "резолюции", True, id="Russian instrumental"),
        pytest.param("ru", "её", "ее", True, id="Russian ё"),
        pytest.param("ar", "القرارات", "قرارات", True, id="Arabic article"),
        pytest.param("ar", "قرارات", "القرارات", True, id="and the other way"),
        pytest.param("ar", "قرار", "بالقرارات", True, id="Arabic preposition, article and plural"),
        pytest.param("ar", "قرار", "وقراره", True, id="Arabic conjunction and pronoun"),
        pytest.param("ar", "الإرهاب", "إرهاب", True, id="Arabic hamza"),
        pytest.param("ar", "1373", "القرار ١٣٧٣", True, id="Arabic digits"),
        pytest.param("ar", "قرار", "تقرير", False, id="not another Arabic word"),
        pytest.param("zh", "恐怖主义", "打击恐怖主义行为", True, id="Chinese word"),
        pytest.param("zh", "怖主", "打击恐怖主义行为", True, id="Chinese, any substring"),
        pytest.param("zh", "会", "安理会", True, id="Chinese, the last sign"),
        pytest.param("zh", "安", "安理会", True, id="Chinese, the first sign"),
        pytest.param("zh", "第1373号", "安理会第1373号决议", True, id="Chinese, signs and digits"),
        pytest.param("zh", "恐主", "恐怖主义", False, id="Chinese, not apart"),
        pytest.param("zh", "恐怖主义", "恐怖，主义", False, id="Chinese, not across a comma"),
    ],
)
def test_words_are_found(language, asked, text, expected):
    assert finds(language, asked, text) is expected


CHINESE = [
    "安全理事会，重申第1373(2001)号决议", "决定恐怖主义行为是犯罪", "会议", "理会", "恐怖恐怖主义者", "第１３７３号",
    "UNIFIL部队",
    "各国应防止和制止资助恐怖主义行为；", "法", "国际法院法官", "（一）恐怖。主义",
]  # fmt: skip


@pytest.mark.parametrize(
    "asked", ["恐怖主义", "恐怖", "法", "会", "安全理事会", "主义者", "号", "部队", "理事", "不见"]
)
def test_chinese_is_found_where_like_finds_it(held, asked):
    held(2504, "zh", *CHINESE)
    like = Paragraph.objects.filter(text__contains=asked).count()
    assert value("SELECT count(*) FROM resolutions_paragraph WHERE vector @@ archive_query('zh', %s)", asked) == like


@pytest.mark.django_db
@pytest.mark.parametrize(
    "asked", ["", "'", "a & b | !c", "\\", "%", "x" * 10_000, "'; drop table resolutions_document; --"]
)
@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "ar", "zh"])
def test_no_words_break_a_query(language, asked):
    assert value("SELECT archive_query(%s, %s) IS NOT NULL", language, asked)


def test_vectors_follow_their_paragraphs(held):
    held(2504, "en", "of sanctions")
    Paragraph.objects.update(text="of embargoes")
    assert value("SELECT vector @@ archive_query('en', 'embargo') FROM resolutions_paragraph")


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "ar", "zh"])
def test_a_search_reads_the_index_of_its_language(held, language):
    held(2504, language, "1373")
    with CaptureQueriesContext(connection) as asked:
        search("1373", language)
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off")
        cursor.execute(f"EXPLAIN {asked[0]['sql']}")
        plan = "\n".join(line for (line,) in cursor.fetchall())
    assert f"Bitmap Index Scan on paragraphs_by_word_{language}" in plan


def indexes_of_words():
    with connection.cursor() as cursor:
        cursor.execute("SELECT indexname, indexdef FROM pg_indexes WHERE indexname LIKE 'paragraphs_by_word%'")
        return dict(cursor.fetchall())


@pytest.mark.django_db(transaction=True)
def test_the_indexes_of_six_languages_stand_in_place_of_one_and_that_in_place_of_them():
    six = indexes_of_words()
    assert sorted(six) == [f"paragraphs_by_word_{code}" for code in ("ar", "en", "es", "fr", "ru", "zh")]
    assert all("'other'" in definition for definition in six.values())
    call_command("migrate", "resolutions", "0018", verbosity=0, stdout=StringIO(), skip_checks=True)
    assert [*indexes_of_words()] == ["paragraphs_by_word"]
    call_command("migrate", verbosity=0, stdout=StringIO(), skip_checks=True)
    assert indexes_of_words() == six


AWAITED = """
SELECT count(*) > 0 OR now() + interval '20 seconds' < clock_timestamp() FROM pg_locks
WHERE relation = 'resolutions_paragraph'::regclass AND mode = 'AccessExclusiveLock' AND NOT granted
"""


@pytest.mark.django_db(transaction=True)
def test_whoever_has_read_before_may_write_while_the_indexes_are_made():
    call_command("migrate", "resolutions", "0018", verbosity=0, stdout=StringIO(), skip_checks=True)
    has_read = Event()

    def written():
        try:
            with transaction.atomic():
                Paragraph.objects.count()
                has_read.set()
                while not value(AWAITED):
                    sleep(0.05)
                return Paragraph.objects.filter(pk=-1).update(text="")
        finally:
            connection.close()

    with ThreadPoolExecutor(1) as librarian:
        writing = librarian.submit(written)
        has_read.wait(10)
        call_command("migrate", verbosity=0, stdout=StringIO(), skip_checks=True)
        assert writing.result() == 0


@pytest.mark.django_db(transaction=True)
def test_the_migration_goes_back_and_forth():
    call_command("migrate", "resolutions", "0001", verbosity=0, stdout=StringIO(), skip_checks=True)
    assert value("SELECT count(*) FROM pg_proc WHERE proname LIKE 'archive%%'") == 0
    assert value("SELECT count(*) FROM pg_ts_config WHERE cfgname LIKE 'archive%%'") == 0
    call_command("migrate", verbosity=0, stdout=StringIO(), skip_checks=True)
    assert finds("en", "act", "acts")
