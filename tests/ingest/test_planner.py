"""What is done to tables after much was written to them."""

from django.db import connection

from resolutions.ingest.planner import measure, measure_texts
from resolutions.models import Document, Paragraph
from tests.builders import a_resolution, a_text


def noted_of(model):
    """What Postgres itself notes of a table: rows, pages, and pages whose rows everybody sees."""
    with connection.cursor() as cursor:
        sql = "SELECT reltuples, relpages, relallvisible FROM pg_class WHERE relname = %s"
        cursor.execute(sql, [model._meta.db_table])
        return cursor.fetchone()


def test_tables_are_measured_and_swept_before_the_first_reader(transactional_db):
    a_text(a_resolution(1373), ("1", "Decides to light the lanterns;"), ("2", "Decides to meet again."))
    measure_texts()
    rows, pages, seen_by_all = noted_of(Paragraph)
    assert rows == 2
    assert pages == seen_by_all > 0  # a table has grown by other tests


def test_within_a_transaction_tables_are_measured(db):
    a_resolution(1373)
    measure(Document)
    rows, *_ = noted_of(Document)
    assert rows == 1
