"""What a text cites, held against the archive."""

from datetime import date

import pytest
from django.core.management import CommandError, call_command

from resolutions.checking import Place, Verdict, check
from resolutions.excerpts import Excerpt
from resolutions.languages import ENGLISH, FRENCH
from resolutions.models import Effect, Resolution
from tests.builders import a_document, a_resolution, a_text


@pytest.fixture
def held(db):
    """1373 with its text, 2482 without, and a document of the Council."""
    a_text(a_resolution(1373), ("1", "Decides to meet,"), ("2", "Decides also to"), ("2 (b)", "light the lanterns;"))
    a_resolution(2482)
    a_document("S/2018/1177")


def told(text, language=ENGLISH):
    return [(one.said.wording, one.verdict, [str(fault) for fault in one.faults]) for one in check(text, language)]


@pytest.mark.parametrize(
    ("text", "wording", "verdict", "faults"),
    [
        ("We recall resolution 1373 (2001).", "1373 (2001)", Verdict.EXISTS, []),
        ("See document S/2018/1177.", "S/2018/1177", Verdict.EXISTS, []),
        ("Under paragraph 2 (b) of resolution 1373 (2001)", "1373 (2001)", Verdict.EXISTS, []),
        (
            "We recall resolution 1373 (2002).",
            "1373 (2002)",
            Verdict.ANOTHER_YEAR,
            ["Not of 2002: the resolution is S/RES/1373 (2001)."],
        ),
        (
            "Under paragraph 9 of resolution 1373 (2001)",
            "1373 (2001)",
            Verdict.NO_PARAGRAPH,
            ["Its text has no paragraph 9."],
        ),
        (
            "Under paragraphs 7 to 9 of resolution 1373 (2001)",
            "1373 (2001)",
            Verdict.NO_PARAGRAPH,
            ["Its text has none of these paragraphs: 7, 8, 9."],
        ),
        ("Under paragraph 9 of resolution 2482 (2019)", "2482 (2019)", Verdict.EXISTS, []),
        (
            "See document S/2017/11.",
            "S/2017/11",
            Verdict.NOT_KNOWN,
            ["The archive neither holds it nor knows a document that cites it."],
        ),
        (
            "We recall resolution 3482 (2019).",
            "3482 (2019)",
            Verdict.NOT_KNOWN,
            ["No resolution 3482 is known: the last one is 2825."],
        ),
        (
            "We recall S/RES/3482 (2019).",
            "3482 (2019)",
            Verdict.NOT_KNOWN,
            ["No resolution 3482 is known: the last one is 2825."],
        ),
        (
            "We recall resolution 2900 (2027).",
            "2900 (2027)",
            Verdict.NOT_KNOWN,
            ["No resolution 2900 is known: the last one is 2825."],
        ),
    ],
)
def test_each_citation_is_held_against_the_archive(text, wording, verdict, faults, held):
    assert told(text) == [(wording, verdict, faults)]


def test_a_wrong_year_and_a_missing_paragraph_are_both_told(held):
    ((_, verdict, faults),) = told("Under paragraph 9 of resolution 1373 (2002)")
    assert verdict is Verdict.ANOTHER_YEAR
    assert len(faults) == 2


def test_what_was_changed_since_is_told_and_by_whom(held):
    version = a_text(a_resolution(2482), ("1", "Decides to end paragraph 2 of [1373 (2001)];"))
    Effect.objects.create(
        paragraph=version.paragraphs.get(), position=0, start=0, end=7, verb="terminates",
        cited=a_resolution(1373).document_ptr, pinpoint=["2"], confidence=1,
    )  # fmt: skip
    changed = ("1373 (2001)", Verdict.CHANGED, ["Changed since, by S/RES/2482 (2019)."])
    assert told("Under resolution 1373 (2001)") == [changed]
    assert told("Under paragraph 2 of resolution 1373 (2001)") == [changed]
    assert told("Under paragraph 2 (b) of resolution 1373 (2001)") == [changed]
    assert told("Under paragraph 1 of resolution 1373 (2001)") == [("1373 (2001)", Verdict.EXISTS, [])]


def test_a_point_that_was_changed_is_a_change_of_its_paragraph(held):
    version = a_text(a_resolution(2482), ("1", "Decides to end paragraph 2 (b) of [1373 (2001)];"))
    cited = a_resolution(1373).document_ptr
    Effect.objects.create(
        paragraph=version.paragraphs.get(), position=0, start=0, end=7, verb="terminates", cited=cited,
        pinpoint=["2 (b)"], confidence=1,
    )  # fmt: skip
    ((_wording, verdict, _faults),) = told("Under paragraph 2 of resolution 1373 (2001)")
    assert verdict is Verdict.CHANGED


def test_what_changed_it_is_told_in_the_order_of_adoption(held):
    cited = a_resolution(661).document_ptr
    for number in (1483, 687):
        version = a_text(a_resolution(number), ("1", "Decides to end [661 (1990)];"))
        Effect.objects.create(
            paragraph=version.paragraphs.get(), position=0, start=0, end=7, verb="terminates", cited=cited, pinpoint=[],
            confidence=1,
        )  # fmt: skip
    ((_wording, _verdict, faults),) = told("Under resolution 661 (1990)")
    assert faults == ["Changed since, by S/RES/687 (1991), S/RES/1483 (2003)."]


def test_a_resolution_that_was_loaded_later_than_the_last_known_is_no_unknown_one(held):
    Resolution.objects.create(
        number=2830, symbol="S/RES/2830 (2026)", series="resolution", year=2026, adopted_on=date(2026, 11, 20)
    )
    Resolution.objects.create(number=2900, symbol="S/RES/2900 (2031)", series="resolution", year=2031)  # cited alone
    assert told("We recall resolution 2830 (2026).") == [("2830 (2026)", Verdict.EXISTS, [])]
    ((_wording, _verdict, faults),) = told("We recall resolution 3482 (2019).")
    assert faults == ["No resolution 3482 is known: the last one is 2830."]


def test_paragraphs_that_exist_lead_to_their_place(held):
    (one,) = check("Under paragraph 2 (b) of resolution 1373 (2001)", ENGLISH)
    assert one.places == (Place("2 (b)", "op-2-b"),)


def test_citations_come_in_the_order_of_the_text_with_their_lines(held):
    text = "Resolution 9999 (2019) is none.\n\nResolution 1373 (2001) is one.\nSo is resolution 2482 (2019)."
    assert [(one.line, one.said.wording) for one in check(text, ENGLISH)] == [
        (1, "9999 (2019)"),
        (3, "1373 (2001)"),
        (4, "2482 (2019)"),
    ]


def test_markup_is_read_through_and_lines_are_those_of_the_file(held):
    page = "<html><body>\n<p>We recall resolution\n<a href='x'>1373</a> (2002).</p></body></html>"
    (one,) = check(page, ENGLISH)
    assert (one.line, one.verdict) == (3, Verdict.ANOTHER_YEAR)


def test_what_is_quoted_of_markup_is_its_sentence_within_its_block(held):
    page = "<html><body><h1>On terror</h1><p>We recall resolution 1373 (2001)</p><p>More.</p></body></html>"
    (one,) = check(page, ENGLISH)
    assert one.said == Excerpt("We recall resolution ", "1373 (2001)", "")


def test_the_sign_of_a_paragraph_is_no_end_of_a_block(held):
    page = "<html><body><p>See S.C. Res. 1373, ¶ 2(b) (Sept. 28, 2001)</p><p>2 keepers</p></body></html>"
    (one,) = check(page, ENGLISH)
    assert [place.label for place in one.places] == ["2 (b)"]
    (one,) = check("<p>See S.C. Res. 1373</p><p>2 keepers</p>", ENGLISH)
    assert one.places == ()


def test_a_text_is_read_in_its_language(held):
    assert told("Rappelant la résolution 1373 (2001)", FRENCH) == [("1373 (2001)", Verdict.EXISTS, [])]


def test_years_in_brackets_after_other_numbers_are_no_citations(held):
    assert told("The report of Lantern et al., p. 2901 of 2019, counts 12,345 (2019) lanterns.") == []
    assert told("See 84 Lantern Reg. 3482 (2019), and keepers numbered 4500 (2019).") == []


def test_an_unknown_one_in_a_list_is_told(held):
    text = "Recalling resolutions 1373 (2001) and 3482 (2019), and 第3482(2019)号决议"
    assert [wording for wording, verdict, _ in told(text) if verdict is Verdict.NOT_KNOWN] == [
        "3482 (2019)",
        "3482(2019)",
    ]


def test_lines_end_as_the_file_ends_them(held):
    for end in ("\n", "\r\n", "\r"):
        (one,) = check(f"{end}{end}We recall resolution 1373 (2001).", ENGLISH)
        assert one.line == 3


def test_no_more_are_looked_up_than_are_asked_for(held):
    assert len(check("We recall resolution 1373 (2001). " * 9, ENGLISH, most=4)) == 4


def test_as_much_is_asked_of_the_database_for_one_citation_as_for_many(held, django_assert_num_queries):
    for times in (1, 50):
        with django_assert_num_queries(5):
            check("Under paragraph 2 of resolution 1373 (2001) and resolution 2482 (2019). " * times, ENGLISH)


def test_the_command_tells_each_and_ends_with_a_status(held, tmp_path, capsys):
    essay = tmp_path / "essay.txt"
    essay.write_text("We recall resolution 1373 (2002)\nand resolution 2482 (2019).")
    with pytest.raises(SystemExit) as status:
        call_command("check_references", str(essay))
    assert status.value.code == 1
    assert capsys.readouterr().out.splitlines() == [
        "line 1: 1373 (2002): Not of 2002: the resolution is S/RES/1373 (2001).",
        "line 2: 2482 (2019): S/RES/2482 (2019) exists.",
        "2 citations, 1 of which need a look.",
    ]


def test_the_command_says_what_it_cannot_read(db, tmp_path):
    (tmp_path / "essay.pdf").write_bytes(b"%PDF-1.7\n")
    with pytest.raises(CommandError, match="a PDF"):
        call_command("check_references", str(tmp_path / "essay.pdf"))
