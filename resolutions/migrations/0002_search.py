"""Full-text search: text-search configurations, the functions that fold and cut words, and the vectors they fill.

The vectors are columns of the database alone, not fields of the models: a GeneratedField is fetched by every query and
returned by every insert, and a vector weighs as much as its paragraph. `resolutions.search` asks for them by name.

Functions have SQL-standard bodies: their names are bound when they are made, so that a dump restores under any
search_path. A function whose answers change needs a new migration that drops and adds the generated columns again.
"""

from django.contrib.postgres.operations import BtreeGinExtension, TrigramExtension, UnaccentExtension
from django.db import migrations

# Snowball without its stop words: with them "to the council" is found 28,094 times for 11,849, and Spanish, where
# "estados" is a form of "estar", never finds the States.
STEMMERS = {"en": "english", "fr": "french", "es": "spanish", "ru": "russian", "ar": "arabic"}

CONFIGURATION = """
CREATE TEXT SEARCH DICTIONARY archive_{code} (TEMPLATE = snowball, LANGUAGE = {stemmer});
CREATE TEXT SEARCH CONFIGURATION archive_{code} (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION archive_{code} ALTER MAPPING FOR asciiword, word WITH archive_{code};
"""
NO_CONFIGURATION = """
DROP TEXT SEARCH CONFIGURATION archive_{code};
DROP TEXT SEARCH DICTIONARY archive_{code};
"""

HAN = r"\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002ffff"
MARKS = r"\u00ad\u0300-\u036f\u200b-\u200f\u2060\ufeff"
PRESENTATION_FORMS = r"\ufb50-\ufdff\ufe70-\ufeff"

FUNCTIONS = rf"""
-- Letters and digits in one form: no accents, vowel signs or letter-stretching; digits of any script as 0-9; Han runs
-- set apart. Composing letters is dear, so a text pays for it only where it holds something to compose.
CREATE FUNCTION archive_letters(language text, words text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE
    WHEN language = 'ar' THEN translate(
        regexp_replace(
            CASE WHEN words ~ '[{PRESENTATION_FORMS}]' THEN normalize(words, NFKC) ELSE words END,
            '[{MARKS}\u0640\u064b-\u065f\u0670]', '', 'g'),
        'أإآٱ٠١٢٣٤٥٦٧٨٩', 'اااا0123456789')
    WHEN language = 'zh' THEN
        regexp_replace(regexp_replace(normalize(words, NFKC), '[{MARKS}]', '', 'g'), '[{HAN}]+', ' \& ', 'g')
    WHEN words ~ '[{MARKS}]' THEN regexp_replace(normalize(words, NFC), '[{MARKS}]', '', 'g')
    ELSE words
END;

-- The words of a text as search compares them, in lower case, one space between: "l’État, 1373 (2001)" is
-- "l etat 1373 2001".
CREATE FUNCTION archive_fold(language text, words text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN trim(regexp_replace(
    lower(unaccent('unaccent', archive_letters(language, words))), '[^[:alnum:]]+', ' ', 'g'));

-- Folded Arabic words by their light stems: القرارات, قرارات and بالقرار are one, where Snowball makes three of them.
CREATE FUNCTION archive_light_stems(folded text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN regexp_replace(
    regexp_replace(folded, '\m(?:(?:و|ف)?(?:ال|بال|كال|لل)(?=\w\w)|و(?=\w\w\w))', '', 'g'),
    '(\w\w\w)(?:ي?(?:ين|ون|ان|ات|ة|ه|ها|هم)|ي|ا)\M', '\1', 'g');

-- Folded Chinese with each run of Han cut into overlapping pairs, the last sign alone: 安理会 is 安理 理会 会.
CREATE FUNCTION archive_pairs(folded text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN coalesce((
    SELECT string_agg(CASE WHEN run ~ '^[{HAN}]' THEN
        (SELECT string_agg(substr(run, at, 2), ' ' ORDER BY at) FROM generate_series(1, length(run)) AS at)
        ELSE run END, ' ' ORDER BY place)
    FROM string_to_table(folded, ' ') WITH ORDINALITY AS runs(run, place)
), '');

CREATE FUNCTION archive_folded_vector(language text, folded text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE language
    WHEN 'en' THEN to_tsvector('archive_en', folded)
    WHEN 'fr' THEN to_tsvector('archive_fr', folded)
    WHEN 'es' THEN to_tsvector('archive_es', folded)
    WHEN 'ru' THEN to_tsvector('archive_ru', folded)
    WHEN 'ar' THEN to_tsvector('archive_ar', folded) || to_tsvector('simple', archive_light_stems(folded))
    WHEN 'zh' THEN to_tsvector('simple', archive_pairs(folded))
    ELSE to_tsvector('simple', folded)
END;

CREATE FUNCTION archive_vector(language text, words text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN archive_folded_vector(language, archive_fold(language, words));

-- Of several Han signs the last pair says all that the last sign would; a sign asked for alone may begin any pair.
CREATE FUNCTION archive_folded_query(language text, folded text) RETURNS tsquery
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE language
    WHEN 'en' THEN phraseto_tsquery('archive_en', folded)
    WHEN 'fr' THEN phraseto_tsquery('archive_fr', folded)
    WHEN 'es' THEN phraseto_tsquery('archive_es', folded)
    WHEN 'ru' THEN phraseto_tsquery('archive_ru', folded)
    WHEN 'ar' THEN phraseto_tsquery('archive_ar', folded) || phraseto_tsquery('simple', archive_light_stems(folded))
    WHEN 'zh' THEN regexp_replace(
        phraseto_tsquery('simple', regexp_replace(archive_pairs(folded), '([{HAN}][{HAN}]) [{HAN}]$', '\1'))::text,
        '''([{HAN}])''$', '''\1'':*')::tsquery
    ELSE phraseto_tsquery('simple', folded)
END;

-- Those words, one after the other, in any inflection.
CREATE FUNCTION archive_query(language text, words text) RETURNS tsquery
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN archive_folded_query(language, archive_fold(language, words));

-- A phrase as it stands in folded text between two spaces: whole words, but Han has no spaces between its words.
CREATE FUNCTION archive_phrase(language text, words text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN regexp_replace(' ' || archive_fold(language, words) || ' ', '^ (?=[{HAN}])|(?<=[{HAN}]) $', '', 'g');
"""
NO_FUNCTIONS = """
DROP FUNCTION archive_phrase(text, text);
DROP FUNCTION archive_query(text, text);
DROP FUNCTION archive_folded_query(text, text);
DROP FUNCTION archive_vector(text, text);
DROP FUNCTION archive_folded_vector(text, text);
DROP FUNCTION archive_pairs(text);
DROP FUNCTION archive_light_stems(text);
DROP FUNCTION archive_fold(text, text);
DROP FUNCTION archive_letters(text, text);
"""

# `words` decides what `vector` proposes: "terrorist acts" is proposed 521 times by its stems and said 473 times.
VECTORS = """
ALTER TABLE resolutions_paragraph
    ADD COLUMN words text GENERATED ALWAYS AS (archive_fold(language, text)) STORED,
    ADD COLUMN vector tsvector GENERATED ALWAYS AS (archive_vector(language, text)) STORED;
CREATE INDEX paragraphs_by_word ON resolutions_paragraph USING gin (language, vector);

-- The catalogue speaks English.
ALTER TABLE resolutions_document
    ADD COLUMN words text GENERATED ALWAYS AS (archive_fold('en', symbol || ' ' || catalogue_title)) STORED,
    ADD COLUMN vector tsvector GENERATED ALWAYS AS (archive_vector('en', symbol || ' ' || catalogue_title)) STORED;
ALTER TABLE resolutions_agendaitem
    ADD COLUMN words text GENERATED ALWAYS AS (archive_fold('en', name)) STORED,
    ADD COLUMN vector tsvector GENERATED ALWAYS AS (archive_vector('en', name)) STORED;
"""
NO_VECTORS = """
ALTER TABLE resolutions_agendaitem DROP COLUMN vector, DROP COLUMN words;
ALTER TABLE resolutions_document DROP COLUMN vector, DROP COLUMN words;
ALTER TABLE resolutions_paragraph DROP COLUMN vector, DROP COLUMN words;
"""


def for_each_stemmer(template: str) -> str:
    return "".join(template.format(code=code, stemmer=stemmer) for code, stemmer in STEMMERS.items())


class Migration(migrations.Migration):
    dependencies = [("resolutions", "0001_initial")]

    operations = [
        UnaccentExtension(),
        TrigramExtension(),
        BtreeGinExtension(),
        migrations.RunSQL(for_each_stemmer(CONFIGURATION), for_each_stemmer(NO_CONFIGURATION)),
        migrations.RunSQL(FUNCTIONS, NO_FUNCTIONS),
        migrations.RunSQL(VECTORS, NO_VECTORS),
    ]
