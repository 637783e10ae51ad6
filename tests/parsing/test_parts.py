"""Where a text without markup has its parts. The texts are invented in the Council's style."""

import pytest

from resolutions.languages import ARABIC, CHINESE, ENGLISH, FRENCH, RUSSIAN, SPANISH
from resolutions.parsing.document import Block, Part
from resolutions.parsing.structure.parts import divide


def _divided(text: str, language=ENGLISH) -> list[tuple[str, str, str]]:
    blocks, _ = divide([Block(line, at) for at, line in enumerate(text.split("\n"), 1)], language)
    return [(block.part.value, block.num, block.text) for block in blocks]


def _parts(text: str, language=ENGLISH) -> list[str]:
    return [part for part, _, _ in _divided(text, language)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Resolution 9\nThe Security Council,\nNoting the lake,\n1. Invites all.", ENGLISH),
        ("Résolution 9\nLe Conseil de sécurité,\nNotant le lac,\n1. Invite tous.", FRENCH),
        ("Resolución 9\nEl Consejo de Seguridad,\nObservando el lago,\n1. Invita a todos.", SPANISH),
        ("Резолюция 9\nСовет Безопасности,\nотмечая озеро,\n1. приглашает всех.", RUSSIAN),
        ("第9号决议\n安全理事会,\n注意到湖,\n1. 邀请各方。", CHINESE),
        ("القرار 9\nإن مجلس الأمن،\nوإذ يلاحظ البحيرة،\n1. يدعو الجميع.", ARABIC),
    ],
    ids=["en", "fr", "es", "ru", "zh", "ar"],
)
def test_heading_formula_preamble_and_body_are_told_in_every_language(text, language):
    assert _parts(text, language) == ["cover", "cover", "preamble", "body"]


@pytest.mark.parametrize(
    "text",
    [
        "9 (1946). Resolution of 1 May 1946\nWhereas the lake is deep, and\nThe Security Council\nDecides to wait.",
        "9 (1946). Resolution of 1 May 1946\nWhereas the lake is deep,\nIt is resolved that the ferry wait.",
        "Resolution 9\nThe Security Council,\nHaving examined the lake,\nRecommends to the ferry to wait.",
    ],
    ids=["recitals above the formula", "no formula", "one unnumbered operative paragraph"],
)
def test_a_body_without_numbers_begins_with_its_verb(text):
    assert _parts(text)[-1] == "body"
    assert _parts(text)[-2] in ("preamble", "cover")
    assert "preamble" in _parts(text)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("The Security Council,\nNoting it,\nResolves:\n1. That the ferry wait;", ["preamble", "body", "body"]),
        ("The Security Council,\nNoting it,\nMeasures\n1. Ends;", ["preamble", "preamble", "body"]),
        ("The Security Council\n(a) Resolves that the ferry wait; and\n(b) Requests a tide.", ["body", "body"]),
        ("The Security Council,\nNoting it,\nRecommends to the ferry to wait,", ["preamble", "body"]),
        ("إن مجلس الأمن،\n1 - يقرر إغلاق الميناء؛\n2 - يطلب تقريرا.", ["body", "body"]),
    ],
    ids=["verb above paragraph 1", "not a title", "lettered verbs", "ended by a comma", "Arabic with a dash"],
)
def test_the_body_begins_with_the_first_operative_verb(text, parts):
    language = ARABIC if "مجلس" in text else ENGLISH
    assert _parts(f"Resolution 9\n{text}", language)[2:] == parts


@pytest.mark.parametrize(
    "above", ["The attention of the Council has been drawn to ", "As the Assembly has decided on "]
)
def test_a_long_recital_above_the_formula_is_preamble(above):
    text = (
        f"9 (1946). Resolution of 1 May 1946\n{above}{'the lake and ' * 15}it;\nTherefore the Security Council,\nEnds."
    )
    assert _parts(text) == ["cover", "preamble", "cover", "body"]


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Adopted ut the 9th meeting by 14 votes to none.", ENGLISH),
        ("Adopted unanimous at the 9th meeting.", ENGLISH),
        ("Approved unanimously at the 9th meeting.", ENGLISH),
        ("Adopted the 9th meeting. 37", ENGLISH),
        ("Adoptée 4 la 9e séance.", FRENCH),
    ],
    ids=["ut", "unanimous", "approved", "no at", "4"],
)
def test_a_misprinted_vote_line_is_one(line, language):
    formula = "The Security Council," if language is ENGLISH else "Le Conseil de sécurité,"
    assert _parts(f"Resolution 9\n{formula}\n1. Invite all.\n{line}", language)[-1] == "cover"


def test_the_vote_line_is_cover_and_what_follows_it_are_notes():
    text = (
        "Resolution 9\nThe Security Council,\n1. Invites all.\nAdopted unanimously at the 9th meeting.\n3 Of the lake."
    )
    assert _divided(text)[-2:] == [
        ("cover", "", "Adopted unanimously at the 9th meeting."),
        ("footnote", "3", "Of the lake."),
    ]


def test_an_annex_may_stand_before_the_vote_line():
    text = (
        "Resolution 9\nThe Security Council,\n1. Invites all.\nANNEX\nRules of the ferry.\nAdopted at the 9th meeting."
    )
    assert _parts(text)[3:] == ["annex", "annex", "cover"]


def test_a_section_may_bring_a_formula_and_a_preamble_of_its_own():
    own = "The Security Council,\nNoting the lake,\n1. Invites all."
    text = f"Resolution 9\nA\n{own}\nB\n{own}"
    assert _parts(text) == ["cover", "preamble", "cover", "preamble", "body", "preamble", "cover", "preamble", "body"]


def test_a_preambular_paragraph_may_stand_between_operative_ones():
    text = "Resolution 9\nThe Security Council,\n1. Invites all;\nActing for the lake,\n2. Ends."
    assert _parts(text)[2:] == ["body", "preamble", "body"]


@pytest.mark.parametrize(
    ("labels", "meant"),
    [
        (["l. Invites"], ["1."]),
        (["1. Invites", "2, Ends"], ["", "2."]),
        (["4. Invites", "S. Ends"], ["", "5."]),
        (["1. Invites:", "(a) One;", "(6) Two;"], ["", "", "(b)"]),
        (["1. Invites:", "a) One;", "b) Two;", "c) Three;", "cl) Four;"], ["", "", "", "", "d)"]),
        (["1. Invites:", "a) One;", "b) Two;", "c Three;"], ["", "", "", "c)"]),
        (["1. Invites:", "(a) One;", "(i) Two;", "(ii) Three;"], ["", "", "", ""]),
        (["1. Invites:", "(a) One;", "(c) Three;"], ["", "", ""]),
        (["1. Invites:", "(1) One;", "(ii) Two;"], ["", "(i)", ""]),
        (["1. Invites:", "(2) One;", "(b) Two;"], ["", "(a)", ""]),
    ],
    ids=[
        "l for 1",
        "comma",
        "S for 5",
        "6 for b",
        "cl for d",
        "no bracket",
        "not a roman",
        "not a gap",
        "1 for i",
        "2 for a",
    ],
)
def test_a_misread_label_is_mended_only_where_the_one_it_stands_for_is_next(labels, meant):
    text = ["Resolution 9", "The Security Council,", *labels]
    blocks, doubts = divide([Block(line, at) for at, line in enumerate(text, 1)], ENGLISH)
    assert [block.meant for block in blocks[2:]] == meant
    assert len([doubt for doubt in doubts if doubt.kind == "label_mended"]) == len(list(filter(None, meant)))


def test_the_parts_joined_are_the_text():
    own = "The Security Council,\nNoting it,\n1. Invites:\n(a) All;\n(6) None."
    text = f"Resolution 9\n{own}\nAdopted at the 9th meeting.\n3 Ibid."
    joined = "".join(num + words for _, num, words in _divided(text))
    assert joined.replace(" ", "") == text.replace(" ", "").replace("\n", "")


def test_a_text_without_a_body_is_doubted():
    blocks = [Block("Resolution 9", 1), Block("The Security Council,", 2), Block("Noting the lake,", 3)]
    assert [(doubt.kind, doubt.place) for doubt in divide(blocks, ENGLISH)[1]] == [("no_body", "line 3")]


def test_a_part_that_the_format_told_is_kept():
    blocks, _ = divide([Block("1. The ferry waits.", 1, Part.ANNEX)], ENGLISH)
    assert blocks[0].part is Part.ANNEX
