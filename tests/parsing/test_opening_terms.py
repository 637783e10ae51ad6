"""One term for the opening words of six languages."""

import pytest

from resolutions.languages import BY_CODE
from resolutions.parsing.document import Paragraph
from resolutions.parsing.opening_terms import term_of
from resolutions.parsing.openings import opening_of
from resolutions.parsing.read import _with_terms
from resolutions.terms import Kind, Opening, Role

SAME = {
    Opening.RECALLING: "en:Recalling also|en:Recalls|fr:Rappelant|es:Recordando|ru:ссылаясь|ar:وإذ يشير|zh:回顾",
    Opening.REAFFIRMING: "en:Reaffirms|fr:Réaffirmant|es:Reafirma|ru:вновь подтверждая|ar:وإذ يعيد تأكيد|zh:重申",
    Opening.DECIDING: "en:Further decides|fr:Décide également|es:Decide|ru:постановляет|ar:يقرر|zh:决定",
    Opening.REQUESTING: "en:Requests|fr:Prie|es:Solicita|ru:просит|ar:يطلب|zh:请",
    Opening.URGING: "en:Strongly urges|fr:Exhorte|fr:Prie instamment|es:Insta|ru:настоятельно призывает|ar:يحث|zh:敦促",
    Opening.CALLING_UPON: "en:Urgently calls upon|fr:Demande|es:Exhorta|es:Pide|ru:призывает|ar:يهيب|zh:促请",
    Opening.WELCOMING: "en:Welcomes|fr:Se félicitant|es:Acogiendo con beneplácito|ru:приветствуя|ar:وإذ يرحب|zh:欢迎",
    Opening.STRESSING: "en:Underlining|fr:Mettant l’accent|es:Destacando|ru:подчеркивая|ar:وإذ يشدد|zh:强调",
    Opening.CONCERNED: "en:Gravely concerned|fr:Profondément préoccupé|es:Preocupado|ru:будучи обеспокоен",
    Opening.EXPRESSING: "en:Expresses|fr:Se déclarant préoccupé|fr:Entend",
    Opening.REITERATING: "en:Reiterates|fr:Demande de nouveau|ru:вновь призывает|ar:يكرر تأكيد|zh:再次促请",
    Opening.RECOGNIZING: "en:Recognizing|ru:учитывая|ar:وإذ يدرك|zh:确认",
    Opening.COMMENDING: "fr:Félicitant|fr:Félicite|en:Commends",
    Opening.OTHER: "en:Looks forward|fr:Espère",
}


@pytest.mark.parametrize(
    ("code", "words", "term"),
    [(*pair.split(":", 1), term) for term, pairs in SAME.items() for pair in pairs.split("|")],
)
def test_the_opening_words_of_all_languages_have_one_term(code, words, term):
    assert term_of(words, BY_CODE[code]) is term


@pytest.mark.parametrize(
    ("words", "term"),
    [
        ("Renews", Opening.EXTENDING),
        ("Renews its call", Opening.REITERATING),
        ("Noting", Opening.NOTING),
        ("Notwithstanding", Opening.OTHER),
    ],
)
def test_words_that_begin_alike_are_told_apart(words, term):
    assert term_of(words, BY_CODE["en"]) is term


@pytest.mark.parametrize("words", ["", "   "])
def test_a_paragraph_without_an_opening_word_has_no_term(words):
    assert term_of(words, BY_CODE["en"]) is None


@pytest.mark.parametrize("text", ["Cyprus remains calm", "Notwithstanding that"])
def test_a_paragraph_that_begins_with_no_known_word_has_no_term(text):
    assert term_of(opening_of(text, BY_CODE["en"]), BY_CODE["en"]) is None


def test_a_sub_paragraph_has_the_term_of_the_paragraph_it_belongs_to_where_it_has_none_itself():
    read = [
        Paragraph(Kind.OPERATIVE, "Decides that all shall:", opening="Decides"),
        Paragraph(Kind.SUBPARAGRAPH, "keep the peace;", anchor="op-1-a"),
        Paragraph(Kind.SUBPARAGRAPH, "Requests a report;", anchor="op-1-b", opening="Requests"),
        Paragraph(Kind.FOOTNOTE, "See S/2000/1."),
    ]
    terms = [paragraph.term for paragraph in _with_terms(read, BY_CODE["en"])]
    assert terms == [Opening.DECIDING, Opening.DECIDING, Opening.REQUESTING, None]


@pytest.mark.parametrize(
    ("code", "opening", "term"),
    [("ar", "وإذ يقرر", Opening.DETERMINING), ("en", "Having decided", Opening.DECIDING)],
)
def test_the_one_arabic_word_for_deciding_and_determining_is_determining_in_a_preamble(code, opening, term):
    (read,) = _with_terms([Paragraph(Kind.PREAMBULAR, opening, opening=opening)], BY_CODE[code])
    assert read.term is term


@pytest.mark.parametrize(
    ("kind", "anchor", "role"),
    [
        (Kind.PREAMBULAR, "pp-1", Role.PREAMBULAR),
        (Kind.SUBPARAGRAPH, "pp-3-a", Role.PREAMBULAR),
        (Kind.SUBPARAGRAPH, "op-3-a", Role.OPERATIVE),
        (Kind.SUBPARAGRAPH, "", Role.OPERATIVE),
        (Kind.ANNEX, "annex-1", Role.ANNEX),
        (Kind.HEADING, "", Role.OTHER),
    ],
)
def test_a_mention_stands_where_its_paragraph_does(kind, anchor, role):
    assert Paragraph(kind, "", anchor=anchor).role is role
