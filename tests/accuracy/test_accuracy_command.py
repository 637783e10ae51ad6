"""`manage.py accuracy` over labelled texts: its figures, its tally, and the files that it refuses."""

import hashlib
import shutil
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

TEXT = "Recalling its resolutions 1267 (1999) and 1373 (2001),\nNoting 2001 (1999) complaints,\n"
TEXTS = "text,file,sha256,language,era,half,second\n001,invented/a.txt,{sha256},en,2000-09,{half},0\n"
MENTIONS = (
    "text,start,end,symbol,pinpoint,role,opening,form\n"
    "001,26,37,S/RES/1267 (1999),,preambular,recalling,list\n"
    "001,42,53,S/RES/1373 (2001),,preambular,recalling,list\n"
)


@pytest.fixture
def labelled(tmp_path, settings):
    settings.FIXTURES = tmp_path / "fixtures"
    settings.CORPORA = str(tmp_path)
    (tmp_path / "invented").mkdir()
    (tmp_path / "invented" / "a.txt").write_text(TEXT)
    labels = tmp_path / "fixtures" / "labels"
    labels.mkdir(parents=True)
    sha256 = hashlib.sha256(TEXT.encode()).hexdigest()
    (labels / "texts.csv").write_text(TEXTS.format(sha256=sha256, half="mending"))
    (labels / "mentions.csv").write_text(MENTIONS)
    (labels / "effects.csv").write_text("text,paragraph,verb,object,object_paragraphs,until,conditional\n")
    return labels


def said(**options):
    out = StringIO()
    call_command("accuracy", stdout=out, **options)
    return out.getvalue().splitlines()


def line(lines, *words):
    return next(one.split() for one in lines if one.split()[: len(words)] == list(words))


def test_it_tells_precision_and_recall_beside_the_one_line_yardstick(labelled):
    lines = said()
    assert line(lines, "mending", "mentions", "series", "resolution")[4:] == ["2", "1.0000", "1.0000", "1.0000"]
    assert line(lines, "mending", "baseline", "all")[4:] == ["2", "0.6667", "1.0000", "0.8000"]


def test_what_it_wrote_is_what_it_compares_with(labelled):
    assert any(one.startswith("gained") for one in said(write=True))
    assert not any(one.startswith(("gained", "lost", "other")) for one in said())


def test_the_reporting_half_is_told_in_figures_only(labelled):
    texts = (labelled / "texts.csv").read_text().replace("mending", "reporting")
    (labelled / "texts.csv").write_text(texts)
    (labelled / "mentions.csv").write_text(MENTIONS.replace("001,42,53", "001,60,71"))
    lines = said(write=True, each=True)
    assert line(lines, "reporting", "mentions", "series", "resolution")[4] == "2"
    assert not any("001" in one for one in lines)
    assert (labelled / "tally.csv").read_text().splitlines() == ["text,start,symbol,verdict,pinpoint"]


def test_a_file_that_is_not_the_one_that_was_labelled_is_refused(labelled, tmp_path):
    (tmp_path / "invented" / "a.txt").write_text("Recalling its resolution 1373 (2001),\n")
    with pytest.raises(CommandError, match=r"invented/a\.txt is not the file that was labelled"):
        said()


def test_a_text_that_is_not_there_is_named(labelled, tmp_path):
    (tmp_path / "invented" / "a.txt").unlink()
    with pytest.raises(CommandError, match=r"invented/a\.txt cannot be read"):
        said()


def test_without_the_corpora_it_says_what_is_missing(labelled, settings):
    settings.CORPORA = None
    with pytest.raises(CommandError, match="ARCHIVE_CORPORA is unset"):
        said()


@pytest.mark.corpus
def test_the_figures_and_the_tally_that_are_kept_are_those_of_today(settings, tmp_path):
    kept = settings.FIXTURES / "labels"
    settings.FIXTURES = tmp_path
    shutil.copytree(kept, tmp_path / "labels")
    shutil.copytree(kept.parent / "documents", tmp_path / "documents")
    said(write=True)
    for name in ("figures.csv", "tally.csv"):
        assert (tmp_path / "labels" / name).read_text() == (kept / name).read_text(), (
            f"{name}: run make accuracy ARGS=--write"
        )
