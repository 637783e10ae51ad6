"""The stages of reading joined: identity, language, facts. All texts but the press release are invented."""

import json
from pathlib import Path

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from resolutions.languages import ENGLISH, FRENCH
from resolutions.parsing.errors import Ignored, Refused
from resolutions.parsing.read import read
from resolutions.terms import Kind

SEED = Path("fixtures/documents/CS-13893.fr.txt")
HARBOUR = """186 (1964). Resolution of 4 March 1964

[S/5575]

The Security Council,

Recalling resolution 181 (1963),

1. Decides that the harbour of the island shall be open to all boats;

2. Requests the Secretary-General:

(a) To report on the tide;

(b) To inform the members of resolution 186 (1964).

Adopted unanimously at the 1102nd meeting.
"""

# Tables name the Council and its resolutions without being any.
VOTES = """Outcome,Resolution,Title,"ISLES, UNITED"
adopted,S/RES/186 (1964),Security Council resolution 186 (1964) [on the harbour],Y
adopted,S/RES/181 (1963),Security Council resolution 181 (1963) [on the tide],A
adopted,S/RES/180 (1963),"Security Council resolution 180 (1963) [on boats, and their lights]",Y
"""


def test_a_text_goes_through_every_stage():
    parsed = read(HARBOUR.encode())
    assert (str(parsed.symbol), parsed.other_symbol, parsed.language) == ("S/RES/186 (1964)", "S/5575", ENGLISH)
    assert (str(parsed.facts.adopted_on), parsed.facts.meeting) == ("1964-03-04", 1102)
    assert [p.anchor for p in parsed.paragraphs if p.anchor] == ["pp-1", "op-1", "op-2", "op-2-a", "op-2-b"]


def test_mentions_stand_in_their_paragraph_and_the_own_symbol_is_none():
    mentions = {p.anchor: [str(m.symbol) for m in p.mentions] for p in read(HARBOUR.encode()).paragraphs if p.mentions}
    assert mentions == {"pp-1": ["S/RES/181 (1963)"]}


def test_the_mark_of_a_footnote_is_no_mention():
    marked = HARBOUR.replace("181 (1963),", "181 (1963) and 182 (1963), 86") + "\n86 See document S/5000.\n"
    mentions = [
        str(m.symbol) for p in read(marked.encode()).paragraphs if p.kind is Kind.PREAMBULAR for m in p.mentions
    ]
    assert mentions == ["S/RES/181 (1963)", "S/RES/182 (1963)"]


def test_what_is_around_the_resolution_has_no_mentions():
    assert not [p for p in read(SEED.read_bytes()).paragraphs if p.kind in (Kind.OTHER, Kind.HEADING) and p.mentions]


def test_a_language_that_a_person_asks_for_is_obeyed_and_doubted_where_the_text_is_in_another():
    parsed = read(HARBOUR.encode(), language=FRENCH)
    assert parsed.language == FRENCH
    assert [doubt.place for doubt in parsed.doubts if doubt.kind == "identity"] == ["language"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Résolution 2482 (2019)\n\nLe Conseil de sécurité,\n\n1. Ferme le port.", "fr"),
        ("Resolución 2482 (2019)\n\nEl Consejo de Seguridad,\n\n1. Cierra el puerto.", "es"),
        ("Resolution 2482 (2019)\n\nThe Security Council,\n\n1. Closes harbours.", "en"),
    ],
    ids=["French", "Spanish", "English"],
)
def test_a_short_text_is_in_the_language_of_its_formula(text, code):
    assert read(text.encode()).language.code == code


@pytest.mark.parametrize("mark", ["\u202d", "\u202e"])
def test_a_text_shown_in_another_order_than_it_is_stored_in_is_refused(mark):
    with pytest.raises(Refused) as refusal:
        read(HARBOUR.replace("181", f"{mark}181").encode())
    assert refusal.value.place == "line 7"
    assert f"U+{ord(mark):04X}" in refusal.value.message


def test_opening_words_are_found_without_italics():
    assert [p.opening for p in read(HARBOUR.encode()).paragraphs if p.kind is Kind.OPERATIVE] == ["Decides", "Requests"]


@pytest.mark.parametrize(
    ("content", "error"),
    [
        pytest.param(b"", Ignored, id="empty"),
        pytest.param(b"x", Ignored, id="placeholder"),
        pytest.param(b"\x89PNG\r\n\x1a\n....", Ignored, id="picture"),
        pytest.param(b'{"number": 1}', Ignored, id="data"),
        pytest.param(VOTES.encode(), Ignored, id="table"),
        pytest.param(VOTES.replace(",", "\t").encode(), Ignored, id="table with tabs"),
        pytest.param(b"A poem about boats, and nothing else.", Ignored, id="another text"),
        pytest.param(b"%PDF-1.7 ...", Refused, id="PDF"),
        pytest.param(b"<html><body>The Security Council</body></html>", Refused, id="other markup"),
        pytest.param(b"The Security Council,\n\nDecides to open the harbour.", Refused, id="no number"),
        pytest.param(b"<akomaNtoso><<<", Refused, id="broken beyond recovery"),
    ],
)
def test_what_is_no_document_is_ignored_and_what_cannot_be_read_is_refused(content, error):
    with pytest.raises(error):
        read(content, name="file")


def test_lines_with_as_many_commas_each_are_no_table():
    lines = "Recalling 1, 2 and 3,\nRecalling 4, 5 and 6,\nNoting 7, 8 and 9,\nNoting 10, 11 and 12,\n"
    assert "Noting 7, 8" in str(read(HARBOUR.replace("Recalling resolution", f"{lines}Recalling resolution").encode()))
    assert read((lines + HARBOUR).encode(), name="186.txt", language=ENGLISH).symbol.number == 186


@pytest.mark.parametrize("name", ["README.md", "LICENSE", "Readme.txt", "notes.md"])
def test_a_paper_about_the_files_around_it_is_ignored_whatever_it_names(name):
    with pytest.raises(Ignored, match="paper"):
        read(HARBOUR.encode(), name=name)


def parsed_json(capsys, *arguments):
    call_command("parse", *arguments)
    return json.loads(capsys.readouterr().out)


def test_the_press_release_is_printed_as_json(capsys):
    printed = parsed_json(capsys, str(SEED))
    assert list(printed) == [
        "number", "year", "symbol", "language", "adopted_on", "procedure", "meeting", "draft", "agenda_item",
        "adoption", "vote", "paragraphs", "doubts",
    ]  # fmt: skip
    assert (printed["number"], printed["year"], printed["symbol"], printed["language"]) == (
        2482, 2019, "S/RES/2482 (2019)", "fr",
    )  # fmt: skip
    assert (printed["adopted_on"], printed["meeting"], printed["draft"]) == (None, 8582, "S/2019/580")
    assert set(printed["vote"].values()) == {None}


def test_the_press_release_has_19_preambular_and_26_operative_paragraphs(capsys):
    anchors = [p["anchor"] for p in parsed_json(capsys, str(SEED))["paragraphs"] if p["anchor"]]
    points = ["op-10-a", "op-10-b", *(f"op-15-{letter}" for letter in "abcdef")]
    assert sorted(anchors) == sorted([*(f"pp-{n}" for n in range(1, 20)), *(f"op-{n}" for n in range(1, 27)), *points])


def test_a_letter_that_lost_its_bracket_is_printed_as_it_stands(capsys):
    point = next(p for p in parsed_json(capsys, str(SEED))["paragraphs"] if p["anchor"] == "op-15-c")
    assert (point["kind"], point["label"], point["printed"]) == ("subparagraph", "15 (c)", "c")


def test_a_missing_date_is_null_and_a_doubt(capsys):
    doubts = parsed_json(capsys, str(SEED))["doubts"]
    assert any("no date of adoption" in doubt["message"] for doubt in doubts)
    assert all(set(doubt) == {"place", "message"} for doubt in doubts)


@pytest.mark.parametrize("content", [None, b"", b"A poem about boats, and nothing else."])
def test_wrong_input_to_the_command_is_one_sentence(tmp_path, content):
    file = tmp_path / "file.txt"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(CommandError) as error:
        call_command("parse", str(file))
    assert str(error.value).endswith(".")
    assert "\n" not in str(error.value)


def test_a_text_longer_than_any_document_of_the_council_is_refused_with_its_line():
    lines = "\n\n".join(f"{number}. Decides to meet again;" for number in range(1, 5_100))
    with pytest.raises(Refused) as refusal:
        read(f"Resolution 242 (1967)\n\nThe Security Council,\n\n{lines}".encode())

    assert refusal.value.place.startswith("line ")
    assert "5\u202f000 paragraphs" in refusal.value.message
