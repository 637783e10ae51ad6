"""The search page, as a reader sees it, without JavaScript."""

import re

import pytest

from resolutions.models import Document, Paragraph
from resolutions.search.results import PER_PAGE
from resolutions.symbols import Series
from resolutions.terms import Kind


@pytest.fixture
def searched(client):
    """The search page for what was typed; what stands in its main part."""

    def searched(typed, language="en", **parameters):
        response = client.get(f"/{language}/search/", {"q": typed, **parameters})
        assert response.status_code == 200
        return re.search(r"<main.*</main>", response.content.decode(), re.DOTALL)[0]

    return searched


def symbols(main):
    return re.findall(r'data-symbol="([^"]+)"', main)


def text(main):
    return " ".join(re.sub(r"<[^>]+>", "", main).split())


def test_a_number_goes_straight_to_its_resolution(client, catalogued):
    catalogued(1373)
    response = client.get("/en/search/", {"q": "res. 1373"})
    assert (response.status_code, response["Location"]) == (302, "/en/resolutions/1373/")


def test_a_paragraph_is_gone_to_in_the_text_that_is_shown(client, held):
    resolution = held(1373, "fr", "un", "deux")
    response = client.get("/en/search/", {"q": "1373 para 2"})
    assert response["Location"] == "/en/resolutions/1373/#op-2"
    held(resolution, "en", "one", "two", kind=Kind.ANNEX)
    response = client.get("/en/search/", {"q": "1373 para 2"})
    assert response["Location"] == "/en/resolutions/1373/"


def test_a_preambular_paragraph_is_gone_to(client, held):
    held(1373, "en", "one", "two", kind=Kind.PREAMBULAR)
    assert client.get("/en/search/", {"q": "1373 pp 2"})["Location"] == "/en/resolutions/1373/#pp-2"


@pytest.fixture
def gone_to(client):
    """The anchor that a search goes to."""

    def gone_to(typed, language="en"):
        return client.get(f"/{language}/search/", {"q": typed})["Location"].partition("#")[2]

    return gone_to


@pytest.fixture
def of_sections(held):
    """A text whose paragraphs have these kinds, labels and anchors."""

    def of_sections(number, language, *told):
        resolution = held(number, language, *(text for text, *_ in told))
        paragraphs = Paragraph.objects.filter(version__document=resolution, language=language).order_by("position")
        for paragraph, (_, kind, label, anchor) in zip(paragraphs, told, strict=True):
            paragraph.kind, paragraph.label, paragraph.anchor = kind, label, anchor
            paragraph.save()

    return of_sections


def test_a_section_is_gone_to_by_its_heading_and_its_paragraphs_by_where_their_numbers_begin_anew(
    gone_to, held, of_sections
):
    of_sections(
        101,
        "en",
        ("A", Kind.HEADING, "", "h-1"),
        ("one", Kind.OPERATIVE, "1", "op-a-1"),
        ("B. Lanterns", Kind.HEADING, "", "h-2"),
        ("one again", Kind.OPERATIVE, "1", "op-b-1"),
        ("A framework of lanterns", Kind.HEADING, "", "h-3"),
    )
    held(687, "en", "C", "eight")
    assert gone_to("resolution 101, sect. B, para. 1") == "op-b-1"
    assert gone_to("S.C. Res. 101, § A, ¶ 1") == "op-a-1"
    assert gone_to("section B of resolution 101 (1953)") == "h-2"
    assert gone_to("section A of resolution 101 (1953)") == "h-1"
    assert gone_to("section D of resolution 101 (1953)") == ""
    assert gone_to("resolution 687, sect. C, para. 2") == "op-2"


def test_a_paragraph_that_its_section_does_not_have_is_never_that_of_another(gone_to, of_sections):
    of_sections(
        161,
        "en",
        ("A", Kind.HEADING, "", "h-1"),
        ("noting lanterns", Kind.PREAMBULAR, "", "pp-a-1"),
        ("noting oil", Kind.PREAMBULAR, "", "pp-a-2"),
        ("one", Kind.OPERATIVE, "1", "op-a-1"),
        ("two", Kind.OPERATIVE, "2", "op-a-2"),
        ("B", Kind.HEADING, "", "h-2"),
        ("noting wicks", Kind.PREAMBULAR, "", "pp-b-1"),
        ("one again", Kind.OPERATIVE, "1", "op-b-1"),
    )
    assert gone_to("161, section B, preambular paragraph 1") == "pp-b-1"
    assert gone_to("161, section A, preambular paragraph 2") == "pp-a-2"
    assert gone_to("161, section B, preambular paragraph 2") == "h-2"
    assert gone_to("resolution 161, sect. B, para. 2") == "h-2"
    assert gone_to("resolution 161, sect. C, para. 1") == ""


def test_a_section_is_gone_to_by_its_arabic_letter(gone_to, of_sections):
    told = [("ألف: المصابيح", Kind.HEADING, "", "h-1"), ("جيم - الزيت", Kind.HEADING, "", "h-2")]
    of_sections(2713, "ar", *told)
    assert gone_to("الجزء جيم من القرار 2713", "ar") == "h-2"
    assert gone_to("section A of resolution 2713", "ar") == "h-1"
    assert gone_to("الجزء ألف من القرار 2713", "ar") == "h-1"


def test_other_documents_are_gone_to(client, db):
    document = Document.objects.create(series=Series.COUNCIL_DOCUMENT, symbol="S/2018/1177", year=2018)
    assert client.get("/en/search/", {"q": "s/2018/1177"})["Location"] == document.get_absolute_url()


def test_a_wrong_year_shows_the_choice(searched, catalogued):
    catalogued(1373, "on measures")
    main = searched("1373 (2002)")
    assert symbols(main) == ["S/RES/1373 (2001)"]
    assert "There is no resolution 1373 (2002)." in text(main)


def test_a_symbol_that_is_not_known_is_said_and_looked_for_as_words(searched, held):
    held(2504, "en", "as in document S/2018/1177")
    main = searched("S/2018/1177")
    assert "S/2018/1177 is neither held nor cited in the archive." in text(main)
    assert symbols(main) == ["S/RES/2504 (2020)"]


def test_a_resolution_of_the_assembly_is_offered_by_its_part(searched, db):
    Document.objects.create(series=Series.ASSEMBLY_RESOLUTION, symbol="A/RES/217 A (III)")
    assert symbols(searched("A/RES/217(III)"))[0] == "A/RES/217 A (III)"


def test_a_number_in_quotes_is_words(searched, held):
    held(2504, "en", "Recalling resolution 1373 (2001),")
    assert symbols(searched('"1373"')) == ["S/RES/2504 (2020)"]


def test_answers_land_on_their_paragraphs_and_are_marked(searched, held):
    held(2504, "en", "peace", "on the sanctions of States")
    main = searched("sanction")
    assert 'href="/en/resolutions/2504/#op-2"' in main
    assert "on the <mark>sanctions</mark> of States" in main


def test_how_a_search_was_read_is_said(searched, held):
    held(2504, "en", "sanctions, arms embargo")
    read = text(searched('the sanctions "arms embargo" OR peace -war'))
    assert "speaks of sanctions" in read
    assert "speaks of at least one of arms embargo, peace" in read
    assert "does not speak of war" in read
    assert "too common to look for (unless in quotes): the" in read


def test_what_is_held_is_shown_as_text_not_as_markup(searched, held):
    held(2504, "en", "sanctions <script>alert(1)</script> &amp;")
    main = searched("sanctions <b>")
    assert "<script>" not in main
    assert '<b>"' not in main
    assert "&lt;script&gt;" in searched("sanctions")


def test_a_text_in_another_language_is_said_to_be(searched, held):
    held(2504, "fr", "le terrorisme")
    main = searched("terrorisme")
    assert "The paragraphs below are in French." in text(main)
    assert '<q lang="fr" dir="ltr">' in main


def test_an_answer_of_another_text_than_its_page_shows_is_led_to_beside_it(searched, held):
    held(held(2504, "fr", "le terrorisme"), "en", "peace")
    held(2505, "fr", "le terrorisme")
    main = searched("terrorisme")
    assert 'href="/en/resolutions/2504/?beside=fr#fr-op-1"' in main
    assert 'href="/en/resolutions/2505/#op-1"' in main


@pytest.mark.parametrize(
    ("language", "typed", "said"),
    [("zh", "恐怖主义", "in Chinese."), ("ar", "قرارات", "in Arabic."), ("ru", "совет", "in Russian.")],
)
def test_every_language_can_answer_on_an_english_page(searched, held, language, typed, said):
    held(2504, language, typed)
    main = searched(typed)
    assert said in text(main)
    assert f"<mark>{typed}</mark>" in main


def test_where_no_text_is_held_in_the_language_the_page_says_so(searched, catalogued, held):
    catalogued(1373, "on lanterns")
    assert "No text is held in English yet." in text(searched("lanterns"))
    held(2504, "en", "the harbour")
    assert "No text is held" not in text(searched("lanterns"))


def test_what_is_too_long_is_cut_and_the_page_says_so(searched, held):
    held(2504, "en", "the harbour")
    assert "the rest was too long and is left out" in text(searched("harbour " * 80))
    assert "too long" not in text(searched("harbour"))


def test_nothing_found_helps(searched, catalogued):
    catalogued(2504, "on Cyprus", "Threats caused by terrorist acts")
    main = searched('"terorist acts"')
    assert "Nothing in the archive answers all of this." in text(main)
    assert "without its quotes" in text(main)
    assert "Threats caused by terrorist acts" in text(main)


@pytest.mark.parametrize("typed", ["", "   ", "-", "-sanctions", "'; --", "OR"])
def test_nothing_to_look_for_explains_how_to_search(searched, db, typed):
    assert "A symbol or a number" in text(searched(typed))


@pytest.mark.parametrize("typed", ["'; drop table x; --", "x" * 2_000, "%s{}", "a:* & !", "\u202e\u202dabc", '"' * 99])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_anything_typed_gives_a_page(searched, held, typed, language):
    held(2504, "en", "sanctions")
    assert searched(typed, language)


def test_answers_have_pages_that_keep_the_search(searched, catalogued):
    for number in range(2504, 2504 + PER_PAGE + 1):
        catalogued(number, "on sanctions")
    first = searched("on sanctions", sort="oldest")
    assert len(symbols(first)) == PER_PAGE
    assert 'href="?q=on+sanctions&amp;sort=oldest&amp;page=2"' in first
    second = searched("on sanctions", sort="oldest", page=2)
    assert symbols(second) == ["S/RES/2524 (2020)"]
    assert f'start="{PER_PAGE + 1}"' in second


@pytest.mark.parametrize("number", ["0", "-1", "2", "x", "9" * 50, "²", ""])
def test_any_page_number_gives_a_page(searched, catalogued, number):
    catalogued(2504, "on sanctions")
    assert symbols(searched("sanctions", page=number)) == ["S/RES/2504 (2020)"]


@pytest.mark.parametrize(
    ("sort", "expected"),
    [("newest", ["S/RES/2505 (2020)", "S/RES/2504 (2020)"]), ("oldest", ["S/RES/2504 (2020)", "S/RES/2505 (2020)"])],
)
def test_the_order_can_be_chosen(searched, catalogued, sort, expected):
    catalogued(2504, "on sanctions")
    catalogued(2505, "on sanctions")
    assert symbols(searched("sanctions", sort=sort)) == expected


def test_an_unknown_order_is_the_first(searched, catalogued):
    catalogued(2504, "on sanctions")
    assert symbols(searched("sanctions", sort="'; drop")) == ["S/RES/2504 (2020)"]


def test_only_reading_is_allowed(client, db):
    assert client.post("/en/search/", {"q": "x"}).status_code == 405


def test_the_page_asks_the_database_as_little_as_the_search(client, held, django_assert_num_queries):
    for number in range(2504, 2530):
        held(number, "en", "sanctions", "peace")
    with django_assert_num_queries(4):  # and one to mark the texts that nobody has gone over
        client.get("/en/search/", {"q": "sanctions"})


def test_a_treaty_is_told_by_its_kind_and_its_name_in_the_language_of_the_page(searched, db):
    Document.objects.create(series=Series.TREATY, symbol="Convention on the Rights of the Child")
    main = text(searched("rights child", "es"))
    assert "Tratado Convention on the Rights of the Child Convención sobre los Derechos del Niño" in main
