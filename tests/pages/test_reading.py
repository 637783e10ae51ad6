"""The reading page: heading, facts, vote, text, citations, source."""

from datetime import date

import pytest

from resolutions.models import Subject
from resolutions.parsing.document import Doubt
from resolutions.sentences import at_line, sentence
from resolutions.terms import Adoption, Procedure, Provenance
from resolutions.views.reading import CITED_SHOWN
from tests.builders import a_document, a_resolution, a_text, a_vote, an_edge
from tests.pages.conftest import words_of

FACTS = {
    "adopted_on": date(2019, 7, 19),
    "procedure": Procedure.MEETING,
    "meeting": 8582,
    "draft": "S/2019/580",
    "catalogue_title": "on invented matters",
    "adoption": Adoption.UNANIMOUS,
    "in_favour": 15,
    "against": 0,
    "abstaining": 0,
    "is_chapter_vii": False,
    "record_url": "https://digitallibrary.un.org/record/1",
}


def test_the_heading_is_as_a_librarian_would_cite_it(visit):
    a_resolution(2482, **FACTS)
    page = visit("/en/resolutions/2482/")
    assert page.heading == "Resolution 2482 (2019)"
    assert words_of(page.part("symbol-line")) == "S/RES/2482 (2019)"
    assert words_of(page.part("catalogue-title")) == "On invented matters"
    assert words_of(page.part("adoption-line")) == (
        "Adopted by the Security Council at its 8582nd meeting, on 19 July 2019"
    )


def test_the_heading_leads_to_the_neighbours_that_are_known(visit):
    for number in (2484, 2482, 2481):
        a_resolution(number)
    one, none = visit("/en/resolutions/2482/"), visit("/en/resolutions/2484/")
    assert one.links(one.part("neighbours")) == {"Resolution 2481": "/en/resolutions/2481/"}
    assert words_of(none.part("neighbours")) == ""
    a_resolution(2483)
    page = visit("/en/resolutions/2483/")
    assert list(page.links(page.part("neighbours"))) == ["Resolution 2482", "Resolution 2484"]


def test_a_resolution_adopted_in_writing_names_no_meeting(visit):
    a_resolution(2530, adopted_on=date(2020, 6, 29), procedure=Procedure.WRITTEN)
    page = visit("/en/resolutions/2530/")
    assert words_of(page.part("adoption-line")).endswith("by written procedure, on 29 June 2020")


def test_the_facts_lead_to_the_official_records(visit):
    a_resolution(2482, **FACTS, agenda_item="Invented threats")
    links = visit("/en/resolutions/2482/").links()
    assert links["S/PV.8582"] == "https://docs.un.org/en/S/PV.8582"
    assert links["S/2019/580"] == "https://docs.un.org/en/S/2019/580"
    assert links["Official text"] == "https://docs.un.org/en/S/RES/2482(2019)"
    assert links["catalogue record"] == "https://digitallibrary.un.org/record/1"


def test_a_draft_that_the_archive_knows_has_its_page(visit):
    a_resolution(2482, **FACTS)
    a_document("S/2019/580")
    assert visit("/fr/resolutions/2482/").links()["S/2019/580"] == "/fr/documents/S-2019-580/"


def test_the_vote_is_told_by_member(visit):
    a_vote(a_resolution(2482, **FACTS), Peru="in_favour", Poland="abstaining")
    votes = visit("/en/resolutions/2482/").part("votes")
    assert words_of(votes).startswith("Vote Adopted unanimously 15 in favour 0 against 0 abstaining")
    rows = [[words_of(cell) for cell in row] for row in votes.findall(".//tbody/tr")]
    assert rows == [["Peru", "in favour"], ["Poland", "abstaining"]]


def test_every_paragraph_has_an_anchor_and_a_permalink(visit):
    a_text(
        a_resolution(2482), ("pp", "Noting that,"), ("10", "Decides:"), ("10 (a)", "to meet;"), ("10 (a) (i)", "soon.")
    )
    page = visit("/en/resolutions/2482/")
    for anchor, mark in {"pp-1": "1", "op-10": "10.", "op-10-a": "(a)", "op-10-a-i": "(i)"}.items():
        paragraph = page.at(anchor)
        assert page.links(paragraph) == {mark: f"#{anchor}"}
    assert "depth-2" in page.at("op-10-a-i").get("class")


def test_opening_words_are_in_italics(visit):
    a_text(a_resolution(2482), ("pp", "Recalling its [1373 (2001)],"))
    assert visit("/en/resolutions/2482/").at("pp-1").findtext(".//i") == "Recalling"


def test_the_text_is_shown_as_it_is_without_a_space_more(visit):
    a_text(a_resolution(2482), ("pp", "Recalling [1373 (2001)], [1624 (2005)] and ([S/PRST/2018/9]),"))
    assert visit("/en/resolutions/2482/").at("pp-1").findtext(".//p") is not None
    paragraph = visit("/en/resolutions/2482/").at("pp-1").find("p")
    assert paragraph.text_content() == "Recalling 1373 (2001), 1624 (2005) and (S/PRST/2018/9),"


def test_every_citation_is_a_link_to_the_document_it_names(visit):
    a_text(a_resolution(2482), ("pp", "Recalling [1373 (2001)], [S/PRST/2018/9] and [S/2018/1177],"))
    links = visit("/fr/resolutions/2482/").at("pp-1").xpath(".//p/a")
    assert [(link.get("data-symbol"), link.get("href")) for link in links] == [
        ("S/RES/1373 (2001)", "/fr/resolutions/1373/"),
        ("S/PRST/2018/9", "/fr/statements/2018/9/"),
        ("S/2018/1177", "/fr/documents/S-2018-1177/"),
    ]


def test_a_citation_whose_text_is_not_held_says_so(visit):
    a_text(a_resolution(1373), ("1", "Decides."))
    a_text(a_resolution(2482), ("pp", "Recalling [1373 (2001)] and [1624 (2005)],"))
    page = visit("/en/resolutions/2482/")
    held, waiting = page.at("pp-1").xpath(".//p/a")
    assert "waiting" not in held.get("class")
    assert "waiting" in waiting.get("class")
    assert waiting.get("title") == "S/RES/1624 (2005) – text not held"
    assert "A dotted line marks a citation whose document is not held in full" in page.words


def test_a_text_not_held_in_the_language_of_the_page_is_shown_in_another_and_it_is_said_once(visit):
    a_text(a_resolution(2482), ("1", "Décide de se réunir."), language="fr")
    page = visit("/en/resolutions/2482/")
    assert page.words.count("The text is not held in English: it is shown in French.") == 1
    assert page.part("text").get("lang") == "fr"
    assert page.tree.get("lang") == "en"


@pytest.mark.parametrize(("language", "name"), [("en", "anglais"), ("zh", "chinois"), ("ar", "arabe")])
def test_the_language_shown_is_named_in_the_language_of_the_page(language, name, visit):
    a_text(a_resolution(2482), ("1", "…"), language=language)
    page = visit("/fr/resolutions/2482/")
    assert f"Le texte n’est pas disponible en français : il est présenté en {name}." in page.words


def test_english_comes_before_french_and_french_before_any_other(visit):
    a_text(a_resolution(2482), ("1", "قرر"), language="ar")
    arabic = visit("/en/resolutions/2482/").part("text")
    assert (arabic.get("lang"), arabic.get("dir")) == ("ar", "rtl")
    a_text(a_resolution(2482), ("1", "Décide."), language="fr", content=b"fr")
    assert visit("/en/resolutions/2482/").part("text").get("lang") == "fr"
    a_text(a_resolution(2482), ("1", "Decides."), language="en", content=b"en")
    assert visit("/en/resolutions/2482/").part("text").get("lang") == "en"


def test_what_a_press_release_says_around_the_resolution_is_kept_apart(visit):
    words = [
        ("other", "A headline"),
        ("other", "The Security Council,"),
        ("1", "Decides."),
        ("other", "A closing note"),
    ]
    a_text(a_resolution(2482), *words, provenance=Provenance.PRESS_RELEASE)
    page = visit("/en/resolutions/2482/")
    assert "The Security Council," in words_of(page.part("part-operative"))
    assert "headline" not in words_of(page.part("part-operative"))
    assert words_of(page.part("surroundings")).endswith("A headline A closing note")


def test_headings_annexes_and_footnotes_are_kept(visit):
    a_text(
        a_resolution(2231), ("heading", "A"), ("1", "Decides."), ("annex", "Annex: terms"), ("footnote", "See there.")
    )
    page = visit("/en/resolutions/2231/")
    assert "is-heading" in page.at("h-1").get("class")
    assert words_of(page.part("part-annex")) == "Annex ¶ Annex: terms"
    assert words_of(page.part("part-footnotes")) == "Footnotes ¶ See there."


def test_a_resolution_without_text_says_what_is_missing_and_shows_what_is_known(visit):
    old, new = a_resolution(1373), a_resolution(2482, **FACTS)
    an_edge(new, old, mentions=2)
    page = visit("/en/resolutions/2482/")
    assert "The text is not held yet" in page.words
    assert page.symbols() == ["S/RES/1373 (2001)"]
    assert "2 mentions" in page.words


def test_the_source_is_told_with_its_digest_and_what_is_to_be_checked(visit):
    doubt = {"kind": "date", "place": "line 3", "message": "The text prints no date."}
    text = a_text(a_resolution(2482), ("1", "Decides."), provenance=Provenance.PRESS_RELEASE, doubts=[doubt])
    source = visit("/en/resolutions/2482/").part("provenance")
    assert text.source.sha256 in words_of(source)
    assert "press release, not an official record" in words_of(source)
    assert words_of(source).endswith("To check 1 line 3: The text prints no date.")


def test_what_is_to_be_checked_is_told_in_the_language_of_the_page(visit):
    doubt = Doubt("no_date", at_line(3), sentence("The text prints no date of adoption.")).parts
    a_text(a_resolution(2482), ("1", "Decides."), doubts=[doubt])
    source = visit("/fr/resolutions/2482/").part("provenance")
    assert "Ligne 3\u00a0: Le texte n’imprime aucune date d’adoption." in words_of(source).replace(
        "Ligne 3 :", "Ligne 3\u00a0:"
    )
    assert source.find(".//li").get("lang") is None


def test_a_number_never_reached_is_not_found(visit):
    assert visit("/en/resolutions/9999/").status == 404
    assert visit("/en/resolutions/99999999999999999999/").status == 404


def test_the_page_names_itself_and_its_other_languages(visit):
    a_resolution(2482, **FACTS)
    page = visit("/fr/resolutions/2482/")
    head = page.tree.find("head")
    alternates = {link.get("hreflang"): link.get("href") for link in head.findall("link[@rel='alternate']")}
    assert page.title.startswith("Résolution 2482 (2019)")
    assert head.find("link[@rel='canonical']").get("href") == "http://testserver/fr/resolutions/2482/"
    assert alternates["en"] == "http://testserver/en/resolutions/2482/"
    assert head.find("meta[@name='description']").get("content") == "S/RES/2482 (2019)\xa0: on invented matters"


@pytest.mark.parametrize("citing", [1, 12])
def test_a_reading_page_asks_as_much_of_the_database_for_one_citation_as_for_many(
    citing, visit, django_assert_num_queries
):
    resolution = a_resolution(2482, **FACTS)
    a_vote(resolution, Peru="in_favour", Poland="in_favour")
    cited = " ".join(f"[{number} ({2001 if number < 1387 else 2002})]" for number in range(1373, 1373 + citing))
    a_text(resolution, ("pp", f"Recalling {cited},"), ("1", "Decides."))
    a_text(a_resolution(2500), ("pp", "Recalling [2482 (2019)],"))
    with django_assert_num_queries(17):
        visit("/en/resolutions/2482/")


def test_a_text_leads_to_what_it_names_beyond_the_citations_that_are_listed(visit):
    numbers = range(1373, 1373 + CITED_SHOWN + 1)
    cited = " ".join(f"[{number} ({2001 if number < 1387 else 2002})]" for number in numbers)
    a_text(a_resolution(2482), ("pp", f"Recalling {cited},"), ("1", "Decides."))
    assert f"/en/resolutions/{numbers[-1]}/" in visit("/en/resolutions/2482/").links().values()


def test_another_document_has_a_page_that_says_who_cites_it(visit):
    a_text(a_resolution(2482), ("18", "Recalling the addendum ([S/2018/1177]),"))
    page = visit("/en/documents/S-2018-1177/")
    assert page.heading == "S/2018/1177"
    assert page.symbols() == ["S/RES/2482 (2019)"]
    assert page.links(page.part("passage")) == {"paragraph 18": "/en/resolutions/2482/#op-18"}


def test_a_statement_is_read_like_a_resolution(visit):
    a_text(a_document("S/PRST/2018/9"), ("pp", "Recalling [2482 (2019)],"))
    page = visit("/en/statements/2018/9/")
    assert words_of(page.at("pp-1")) == "1 Recalling 2482 (2019),"
    assert page.symbols() == ["S/RES/2482 (2019)"]


@pytest.mark.parametrize(
    ("symbol", "address"),
    [
        ("S/RES/2482 (2019)", "/en/resolutions/2482/"),
        ("S/PRST/2018/9", "/en/statements/2018/9/"),
        ("S/PRST/2001/16/Corr.1", "/en/documents/S-PRST-2001-16-Corr.1/"),
        ("S/2018/1177", "/en/documents/S-2018-1177/"),
        ("A/RES/217 A (III)", "/en/documents/A-RES-217_A_(III)/"),
        ("Traité de 1949", "/en/documents/Traité_de_1949/"),
    ],
)
def test_a_document_has_one_address_and_its_others_lead_there(symbol, address, visit):
    document = a_resolution(2482) if symbol.startswith("S/RES") else a_document(symbol)
    assert visit(address).status == 200
    elsewhere = visit(f"/en/drafts/{document.slug}/").response
    assert elsewhere.status_code == 301
    assert visit(elsewhere["Location"]).status == 200


def test_a_resolution_tells_its_sponsors_and_the_headings_of_the_library(visit):
    resolution = a_resolution(2452)
    resolution.sponsors.create(state="United Kingdom", is_additional=False)
    Subject.objects.create(name="CEASEFIRES").documents.add(resolution.pk)
    facts = words_of(visit("/fr/resolutions/2452/").part("facts"))
    assert "Royaume-Uni" in facts
    assert "CEASEFIRES" in facts
