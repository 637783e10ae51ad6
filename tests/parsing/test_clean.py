"""Lines to tidy paragraphs. The texts are invented."""

import pytest

from resolutions.parsing.clean import tidy
from resolutions.parsing.decoding import lines
from resolutions.parsing.document import Block, Part


def _tidied(text: str) -> list[str]:
    runs = [Block(run.strip("\n"), 1) for run in text.split("\n\n")]
    return [block.text for block in tidy(runs) if block.part is Part.UNKNOWN]


@pytest.mark.parametrize(
    ("printed", "tidy_text"),
    [
        ("the par-\nties to the truce of the valley and their\nobservers", "the parties to the truce"),
        ("asks for the co-\noperation of the parties in the valley\nand", "asks for the co-operation of"),
        ("the Secretary-\nGeneral of the league of lakes and the\nobservers", "the Secretary-General of"),
        ("a cease-\nfire in the valley, and in all of\nits hills", "a cease-fire in the valley"),
        ("a cor\u00ad\nridor to the sea and to the hills of the\nlakes", "a corridor to the sea"),
    ],
    ids=["a broken word", "a prefix", "a capital", "a compound", "a soft hyphen"],
)
def test_a_word_broken_by_a_line_end_is_whole_again(printed, tidy_text):
    assert _tidied(printed)[0].startswith(tidy_text)


def test_a_word_is_written_as_the_text_writes_it_elsewhere():
    printed = "the river-bed of the valley and the river-\nbed of the lake,\nand the hills of\nthe shore"
    assert "river-bed of the lake" in _tidied(printed)[0]


def test_no_break_spaces_and_runs_of_spaces_are_one_space():
    assert _tidied("1.\u00a0\u00a0 \u00a0Invites  all\u00a0parties ;") == ["1. Invites all parties ;"]


@pytest.mark.parametrize(
    "furniture",
    ["/...", "S/RES/3999 (2031) Page 2", "99-39609 (E) 171299", "*0080662*", "2/8 14-61606", "7"],
)
def test_page_furniture_stands_apart_and_the_paragraph_is_joined_around_it(furniture):
    run = f"1. Invites the parties to the truce of the valley to open the bridge and\n{furniture}\nthe ferry at once;"
    blocks = tidy([Block(run, 5)])
    assert [block.text for block in blocks] == [
        "1. Invites the parties to the truce of the valley to open the bridge and the ferry at once;",
        furniture,
    ]
    assert blocks[1].part is Part.COVER
    assert blocks[1].line == 6


def test_a_footnote_in_the_middle_of_a_paragraph_follows_it():
    run = "1. Invite les parties à la trêve de la vallée à ouvrir le pont\n26 Ibid., document S/9999.\net le bac;"
    first, note = tidy([Block(run, 1)])
    assert first.text.endswith("ouvrir le pont et le bac;")
    assert (note.part, note.num, note.text) == (Part.FOOTNOTE, "26", "Ibid., document S/9999.")


def test_a_label_alone_on_its_line_goes_with_the_text_below():
    assert _tidied("1.\nInvite les parties;\n2.\nPrie les autres;") == ["1. Invite les parties;", "2. Prie les autres;"]


def test_paragraphs_run_together_on_a_line_are_cut_before_the_next_number_only():
    assert _tidied("1. Invites all, 9 of whom agreed; 2. Requests the rest; 5. is no label here;") == [
        "1. Invites all, 9 of whom agreed;",
        "2. Requests the rest; 5. is no label here;",
    ]


def test_what_runs_on_without_a_number_in_its_place_is_cut_before_the_words_that_open():
    text = (
        "El Consejo de Seguridad, Recordando su deseo de que el puente del valle esté abierto a todos los que lo "
        "crucen de día, Subraya la obligación que incumbe a las partes en 1. virtud de la tregua; Pide al Observador "
        "que en 2. el plazo de un mes: a) Cuente los barcos; y b) Cuente las barcas;"
    )
    assert [paragraph.split()[0] for paragraph in _tidied(text)] == [
        "El", "Recordando", "Subraya", "Pide", "a)", "b)",
    ]  # fmt: skip


def test_the_formula_is_cut_from_a_preamble_that_runs_on():
    text = (
        "The Security Council, Recalling its wish that the bridge of the valley be open to all who cross it by day, "
        "Noting the ferry of the lake, 1. Invites the parties to open it;"
    )
    assert _tidied(text) == [
        "The Security Council,",
        "Recalling its wish that the bridge of the valley be open to all who cross it by day,",
        "Noting the ferry of the lake,",
        "1. Invites the parties to open it;",
    ]


def test_marks_that_open_every_quoted_paragraph_are_the_press_release_s():
    blocks = [Block(f"“{number}. Invites the parties;", number) for number in range(1, 6)] + [Block("“6. Ends.”", 6)]
    tidied = [block.text for block in tidy(blocks)]
    assert tidied[0] == "1. Invites the parties;"
    assert tidied[5].startswith("6. Ends.")


def test_blocks_whose_format_told_their_part_are_not_cut():
    block = Block("1. One;\n2. Two;", 1, Part.BODY)
    assert [b.text for b in tidy([block])] == ["1. One; 2. Two;"]


def test_tidying_twice_is_the_same_as_once():
    text = "The Security Council,\n\nNoting the lake,\n\n1. Invites all;\n/...\n2. Ends."
    once = tidy([Block("\n".join(line.text for line in lines(text)), 1)])
    assert tidy(once) == once


def test_a_vote_line_cut_by_a_blank_line_is_whole():
    text = "1. Ends the ferry.\n\nAdopted unanimously at the\n\n9th meeting."
    assert _tidied(text)[-1] == "Adopted unanimously at the 9th meeting."


def test_a_recital_begins_a_paragraph_also_right_below_the_heading():
    text = "9 (1946). Resolution of 1 May 1946\nWhereas the lake is deep and full of boats of all sorts\nand size,"
    assert _tidied(text)[0] == "9 (1946). Resolution of 1 May 1946"


def test_a_running_head_glued_to_a_paragraph_stands_apart():
    text = "Noting the lake and all its boats,S/RES/908 (1994)\n1. Ends the ferry."
    assert _tidied(text) == ["Noting the lake and all its boats,", "1. Ends the ferry."]


def test_a_number_behind_a_bare_conjunction_is_no_label():
    text = "28. Agrees to review the lakes of paragraphs 8 and\n12, on a regular basis and in any case in the\nspring;"
    assert len(_tidied(text)) == 1
