"""The accuracy page: the figures that were kept, in words, and the file that has them all."""

from resolutions.accuracy.labels import read_texts


def test_the_figures_are_those_of_the_texts_kept_apart(visit, settings, tmp_path):
    settings.FIXTURES = tmp_path
    (tmp_path / "labels").mkdir()
    texts = "text,file,sha256,language,era,half,second\n001,a.txt,,en,2000-09,reporting,1\n002,b.txt,,fr,,mending,0\n"
    figures = (
        "half,measure,dimension,group,labelled,found,right\n"
        "reporting,mentions,series,resolution,10000,9978,9978\n"
        "reporting,mentions,language,fr,400,400,398\n"
        "reporting,effects,all,all,20,15,15\n"
        "reporting,terms,all,all,15,15,12\n"
        "reporting,roles,all,all,600,600,597\n"
        "reporting,baseline,all,all,1000,1200,900\n"
        "mending,mentions,language,es,7,7,7\n"
    )
    (settings.FIXTURES / "labels" / "texts.csv").write_text(texts)
    (settings.FIXTURES / "labels" / "figures.csv").write_text(figures)
    page = visit("/en/accuracy/")
    assert "Resolutions of the Council: precision 100.0%" in page.words
    assert "Resolutions of the Council: recall 99.8%" in page.words
    assert "What paragraphs do, in English: precision 100.0% (15/15)" in page.words
    assert "What paragraphs do, in English: recall 75.0% (15/20)" in page.words
    assert "Days and conditions of what paragraphs do: right 80.0% (12/15)" in page.words
    assert "Preamble or operative part: right 99.5%" in page.words
    assert "Opening word" not in page.words
    assert "French 400 99.5% 99.5% 99.5%" in page.words
    assert "Spanish" not in page.part("table").text_content()
    assert "in 2 languages and of every source" in page.words
    assert "1 texts kept apart: the archive is not mended by them" in page.words
    assert "400 99,5 % 99,5 % 99,5 %" in visit("/fr/accuracy/").words.replace("\xa0", " ")


def test_all_figures_are_a_file(visit, settings):
    answer = visit("/en/accuracy/?format=csv").response
    assert answer.content == (settings.FIXTURES / "labels" / "figures.csv").read_bytes()
    assert answer["Content-Type"] == "text/csv; charset=utf-8"


def test_at_least_120_texts_are_labelled_half_of_them_kept_apart_and_a_third_read_twice(settings):
    texts = read_texts((settings.FIXTURES / "labels" / "texts.csv").read_bytes())
    assert len(texts) >= 120
    assert sum(text.half == "reporting" for text in texts) >= 60
    assert sum(text.second for text in texts) * 3 >= len(texts) - 2
    assert {text.language for text in texts} == {"en", "fr", "es", "ru", "zh", "ar"}
