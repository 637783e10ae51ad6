"""Which paragraphs invoke Chapter VII of the Charter, told by the database from their words.

A paragraph invokes it that acts under it, or under one of Articles 39 to 42 ("Acting under Chapter VII of the
Charter"), or decides so (788, 2107: "Decides, under Chapter VII"). A mention is no invocation: 2113 emphasizes a
"Chapter VII mandate", 1555 recalls resolutions "adopted under Chapter VII". Against the library's flags: of 725 flagged
resolutions 725 invoke it so, and 25 more that the library does not flag (1386, 1776, 2627 ...).

As for the vectors, a function whose answers change needs a new migration that drops and adds the column again.
"""

from django.db import migrations, models

# In Chinese and Arabic the verb follows or carries its prefixes, so that its stem alone is looked for.
FUNCTION = r"""
CREATE FUNCTION archive_invokes_chapter_vii(kind text, language text, words text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN kind IN ('preambular', 'operative', 'subparagraph') AND CASE language
    WHEN 'en' THEN words ~* ('\macting\M[^.;]{0,120}?\m(?:chapter VII|articles? (?:39|4[0-2]))\M'
        || '|\mdecides,? under chapter VII\M')
    WHEN 'fr' THEN words ~* ('\magissant\M[^.;]{0,120}?\m(?:chapitre VII|articles? (?:39|4[0-2]))\M'
        || '|\mdécide,? en vertu du chapitre VII\M')
    WHEN 'es' THEN words ~* ('\mactuando\M[^.;]{0,120}?\m(?:cap[ií]tulo VII|art[ií]culos? (?:39|4[0-2]))\M'
        || '|\mdecide,? en virtud del cap[ií]tulo VII\M')
    WHEN 'ru' THEN words ~* ('\mдействуя\M[^.;]{0,120}?\m(?:глав\w+ VII|стат\w+ (?:39|4[0-2]))\M'
        || '|\mпостановляет,? на основании главы VII\M')
    WHEN 'ar' THEN words ~ 'تصرف[^.؛]{0,120}(?:الفصل السابع|الماد\w+ (?:39|4[0-2]|٣٩|٤[٠-٢])\M)'
    WHEN 'zh' THEN words ~ '(?:第七章|第(?:三十九|四十|四十一|四十二)条)[^。；]{0,40}(?:采取?行动|行事)'
    ELSE false
END;
"""
NO_FUNCTION = "DROP FUNCTION archive_invokes_chapter_vii(text, text, text);"


class Migration(migrations.Migration):
    dependencies = [("resolutions", "0005_history")]

    operations = [
        migrations.RunSQL(FUNCTION, NO_FUNCTION),
        migrations.AddField(
            model_name="paragraph",
            name="invokes_chapter_vii",
            field=models.GeneratedField(
                db_persist=True,
                expression=models.Func("kind", "language", "text", function="archive_invokes_chapter_vii"),
                output_field=models.BooleanField(),
                verbose_name="invokes Chapter VII",
            ),
        ),
        migrations.AddIndex(
            model_name="paragraph",
            index=models.Index(
                condition=models.Q(("invokes_chapter_vii", True)),
                fields=["version"],
                name="paragraphs_under_chapter_vii",
            ),
        ),
    ]
