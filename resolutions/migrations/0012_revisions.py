"""A revision for every statement that changes what a reader may see, written by the database itself.

A table that a later migration adds is watched by `SELECT archive_watch('resolutions_...')` in it; a test tells where one
is forgotten. The history of changes, and the source documents that wait at the desk, are not what pages show; a file that
is confirmed changes the text it belongs to.
"""

import django.contrib.postgres.functions
from django.db import migrations, models

FUNCTIONS = """
CREATE FUNCTION archive_revise() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    newest bigint;
BEGIN
    INSERT INTO resolutions_revision DEFAULT VALUES RETURNING id INTO newest;
    IF newest % 1000 = 0 THEN
        DELETE FROM resolutions_revision WHERE id IN (
            SELECT id FROM resolutions_revision WHERE id < newest FOR UPDATE SKIP LOCKED
        );
    END IF;
    RETURN NULL;
END
$$;

CREATE FUNCTION archive_watch(watched regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format(
        'CREATE TRIGGER archive_revise AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %s'
        ' FOR EACH STATEMENT EXECUTE FUNCTION archive_revise()', watched
    );
END
$$;
"""

NO_FUNCTIONS = """
DROP FUNCTION archive_watch;
DROP FUNCTION archive_revise CASCADE;
"""

WATCHED = (
    "agendaitem", "attestation", "ballot", "citation", "comparison", "document", "edge", "languageversion", "paragraph", "resolution",
    "state", "vote",
)  # fmt: skip


class Migration(migrations.Migration):
    dependencies = [("resolutions", "0011_attestations")]

    operations = [
        migrations.CreateModel(
            name="Revision",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("token", models.UUIDField(db_default=django.contrib.postgres.functions.RandomUUID(), editable=False)),
            ],
            options={"verbose_name": "revision", "verbose_name_plural": "revisions"},
        ),
        migrations.RunSQL(FUNCTIONS, NO_FUNCTIONS),
        migrations.RunSQL(
            [f"SELECT archive_watch('resolutions_{table}')" for table in WATCHED], migrations.RunSQL.noop
        ),
    ]
