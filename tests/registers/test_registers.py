"""What each register lists, and what it leaves out."""

import pytest
from django.utils.translation import override

from resolutions.models import Citation, LanguageVersion, SourceDocument
from resolutions.parsing.document import Doubt
from resolutions.registers.chapter_vii import UnflaggedChapterSeven
from resolutions.registers.completeness import Completeness, VotesHeld, ranges, without_votes
from resolutions.registers.doubts import Doubts
from resolutions.registers.figures import figures
from resolutions.registers.mismatches import Mismatches
from resolutions.sentences import at_line, sentence
from resolutions.terms import Adoption, Provenance
from tests.builders import a_document, a_resolution, a_text, a_vote

pytestmark = pytest.mark.django_db


def misprint(version, year):
    Citation.objects.filter(paragraph__version=version).update(printed_year=year)


def values(register):
    return [[cell.value for cell in row.cells] for row in register.rows(register.entries())]


def test_a_citation_with_a_wrong_year_is_listed_with_its_paragraph():
    misprint(a_text(a_resolution(1627), ("2", "Decides, under [1556 (2004)], to meet.")), 2005)
    (row,) = Mismatches().rows(Mismatches().entries())
    assert [cell.value for cell in row.cells] == [
        "S/RES/1627 (2005)", "op-2", "1556 (2004)", "S/RES/1556 (2004)",
        "Printed with 2005, the year of the document itself; it is S/RES/1556 (2004).", "un_xml",
    ]  # fmt: skip
    assert row.address == "/en/resolutions/1627/#op-2"


def test_six_languages_do_not_make_a_mismatch_six_times():
    resolution = a_resolution(1627)
    for language in ("fr", "en"):
        misprint(a_text(resolution, ("2", "Decides under [1556 (2004)]."), language=language), 2005)
    assert Mismatches().count() == 1


def test_mismatches_of_statements_are_told_apart():
    misprint(a_text(a_document("S/PRST/2006/1"), ("1", "Recalling [1556 (2004)].")), 2005)
    assert [(kind.value, kind.count) for kind in Mismatches().kinds()] == [("presidential_statement", 1)]
    assert not Mismatches().entries("resolution").exists()


def test_doubts_are_counted_by_kind_and_lead_to_their_paragraph():
    doubts = [
        {"kind": "label_order", "place": "3", "message": "This label does not follow."},
        {"kind": "date", "place": "line 7", "message": "No such day."},
    ]
    a_text(a_resolution(1627), ("3", "Decides."), doubts=doubts)
    assert [kind.value for kind in Doubts().kinds()] == ["label_order", "date"]
    assert [row.address for row in Doubts().rows(Doubts().entries())] == [
        "/en/resolutions/1627/#op-3", "/en/resolutions/1627/",
    ]  # fmt: skip
    assert len(Doubts().entries("date")) == 1


def test_a_doubt_is_told_in_the_language_of_the_page_and_in_english_in_files():
    doubt = Doubt("no_date", at_line(7), sentence("The text prints no date of adoption.")).parts
    a_text(a_resolution(1627), ("3", "Decides."), doubts=[doubt])
    register = Doubts()
    with override("fr"):
        ((*_, place, message, _file),) = (row.cells for row in register.rows(register.entries()))
    assert (place.value, place.words) == ("line 7", "ligne 7")
    assert (message.value, message.words, message.language) == (
        "The text prints no date of adoption.",
        "Le texte n’imprime aucune date d’adoption.",
        "",
    )


def test_a_doubt_of_a_text_that_the_page_does_not_show_leads_to_that_source():
    doubts = [{"kind": "label_order", "place": "3", "message": "This label does not follow."}]
    french = a_text(a_resolution(1627), ("3", "Decides."), language="fr", doubts=doubts)
    (row,) = Doubts().rows(Doubts().entries())
    assert row.address == f"/en/resolutions/1627/?source={french.source.short_hash}#op-3"


def test_a_file_that_came_under_two_names_is_among_the_doubts_and_no_text_is_held_back():
    version = a_text(a_resolution(2635), ("1", "Decides."))
    SourceDocument.objects.update(other_names=["corpus.zip/French/2635.xml"])
    assert [(kind.value, kind.count) for kind in Doubts().kinds()] == [("same_bytes", 1)]
    ((*_, message, _file),) = values(Doubts())
    assert message.endswith("no text of its own: corpus.zip/French/2635.xml.")
    assert not LanguageVersion.objects.get(pk=version.pk).is_held_back


def test_a_text_that_is_held_back_is_among_the_doubts():
    doubts = [{"kind": "identity", "place": "language", "message": "It is another."}]
    version = a_text(a_resolution(2567), ("1", "Decides."), doubts=doubts)
    LanguageVersion.objects.filter(pk=version.pk).update(is_published=False)
    assert [row.address for row in Doubts().rows(Doubts().entries())] == ["/en/resolutions/2567/"]


def test_chapter_seven_invoked_without_the_flag_is_listed_once_a_resolution():
    a_text(
        a_resolution(1696, is_chapter_vii=False),
        ("pp", "Acting under Chapter VII,"),
        ("pp", "Acting under Article 40,"),
    )
    a_text(a_resolution(1701, is_chapter_vii=True), ("pp", "Acting under Chapter VII,"))
    a_text(a_resolution(1702, is_chapter_vii=False), ("pp", "Recalling that it acted under Chapter VII,"))
    assert values(UnflaggedChapterSeven()) == [["S/RES/1696 (2006)", "pp-1", "Acting under Chapter VII,"]]


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [([], []), ([3], [(3, 3)]), ([1, 2, 3, 7, 9, 10], [(1, 3), (7, 7), (9, 10)])],
    ids=["none", "one", "several"],
)
def test_gaps_are_ranges_of_numbers(numbers, expected):
    assert ranges(numbers) == expected


def test_the_ledger_tells_what_is_held_in_each_language_and_from_what():
    a_text(a_resolution(1), ("1", "Decides."), provenance=Provenance.CORRECTED_SCAN)
    a_resolution(2)
    ledger = Completeness()
    english, french, *_ = ledger.held(ledger.entries())
    assert (english.count, english.gaps, french.gaps) == (1, [(2, 2)], [(1, 2)])
    assert [row[:4] for row in values(ledger)] == [
        ["S/RES/1 (1946)", "not_known", "corrected_scan", None],
        ["S/RES/2 (1946)", "not_known", None, None],
    ]


def test_the_ledger_tells_votes_by_member_from_figures_and_from_no_vote_at_all():
    a_vote(a_resolution(1, adoption=Adoption.UNANIMOUS, in_favour=11), France="in_favour")
    a_resolution(2, adoption=Adoption.RECORDED_VOTE, in_favour=9)
    a_resolution(3, adoption=Adoption.IN_PARTS)
    lines = Completeness().entries()
    assert [line.votes for line in lines] == [VotesHeld.BY_MEMBER, VotesHeld.FIGURES, VotesHeld.NONE_TAKEN]
    assert without_votes(lines) == [(2, 2)]


def test_the_figures_count_mentions_of_other_resolutions_in_the_counting_text():
    resolution = a_resolution(2482)
    a_text(resolution, ("1", "Recalling [1373 (2001)], [1373 (2001)], [S/PRST/2018/9] and [2482 (2019)]."))
    a_text(resolution, ("1", "Rappelant [1267 (1999)]."), language="fr")
    told = figures()
    assert (told["citations"], told["edges"], told["citations_waiting"]) == (2, 1, 2)
    assert (told["language_versions"]["en"], told["language_versions"]["fr"], told["paragraphs"]) == (1, 1, 2)


def test_text_of_a_press_release_around_a_resolution_is_not_counted():
    a_text(a_resolution(2482), ("other", "The Council spoke of [1373 (2001)]."), ("1", "Decides."))
    assert figures()["citations"] == 0


def test_an_explanation_is_in_the_language_of_the_page_and_in_english_in_files():
    citing = a_text(a_resolution(1630), ("1", "Decides under [1556 (2004)];"))
    misprint(citing, 2007)
    with override("fr"):
        ((*_, explanation, _source),) = (row.cells for row in Mismatches().rows(Mismatches().entries()))
    assert explanation.value == "Printed with 2007; it is S/RES/1556 (2004)."
    assert explanation.words != explanation.value
