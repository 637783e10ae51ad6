"""What people said, laid upon what was read."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from resolutions.judging import Judgement, Key, findings, judged, place_for
from resolutions.languages import ENGLISH, FRENCH
from resolutions.parsing.document import Effect, Mention, Paragraph
from resolutions.symbols import resolution
from resolutions.terms import Kind, Ruling, Verb

WORDS = "Recalling resolution 242 (1967) and, as paragraph 3 of resolution 338 (1973) has it, resolution 242 (1967),"
ON_242, ON_338, ON_1373 = resolution(242), resolution(338), resolution(1373)


def mention(wording, symbol, after=0):
    start = WORDS.index(wording, after)
    return Mention(start, start + len(wording), wording, symbol)


FIRST = mention("resolution 242 (1967)", ON_242)
OTHER = mention("resolution 338 (1973)", ON_338)
SECOND = mention("resolution 242 (1967)", ON_242, after=50)
PARAGRAPH = Paragraph(Kind.PREAMBULAR, WORDS, label="1", anchor="pp-1", mentions=(FIRST, OTHER, SECOND))


def said(ruling, symbol=ON_242, ordinal=1, **told):
    return Judgement(Key("pp-1", symbol.text, ordinal), ruling, "en", symbol, **told)


def mentions_after(*judgements, paragraph=PARAGRAPH, language=ENGLISH):
    (laid,), doubts = judged((paragraph,), judgements, language)
    assert not doubts
    return laid.mentions


def test_what_is_rejected_is_left_out_and_the_rest_stays():
    assert mentions_after(said(Ruling.REJECTED)) == (OTHER, SECOND)
    assert mentions_after(said(Ruling.REJECTED, ordinal=2)) == (FIRST, OTHER)


def test_a_rejected_mention_is_still_counted_so_that_the_next_keeps_its_number():
    assert mentions_after(said(Ruling.REJECTED), said(Ruling.CONFIRMED, ordinal=2, pinpoint=("4",))) == (
        OTHER,
        replace(SECOND, pinpoint=("4",)),
    )


def test_a_confirmed_mention_names_the_paragraphs_that_the_person_saw():
    assert mentions_after(said(Ruling.CONFIRMED, ON_338, pinpoint=("3",)))[1].pinpoint == ("3",)


def test_a_mention_that_no_reading_found_stands_on_its_words():
    bare = replace(PARAGRAPH, mentions=())
    (added,) = mentions_after(said(Ruling.ADDED, ON_338, wording="resolution 338 (1973)"), paragraph=bare)
    assert added == OTHER


def test_a_confirmed_mention_outlives_a_reading_that_finds_it_no_longer():
    bare = replace(PARAGRAPH, mentions=())
    assert mentions_after(said(Ruling.CONFIRMED, wording="resolution 242 (1967)"), paragraph=bare) == (FIRST,)


def test_an_added_mention_is_not_told_twice_once_a_reading_finds_it():
    assert mentions_after(said(Ruling.ADDED, ON_338, wording="resolution 338 (1973)")) == PARAGRAPH.mentions


def test_words_that_name_something_already_are_not_taken_twice():
    second = said(Ruling.ADDED, ordinal=3, wording="resolution 242 (1967)")
    added = mentions_after(second)[-1]
    assert (added.start, added.end, added.wording) == (len(WORDS), len(WORDS), "")


def test_in_another_language_an_added_mention_stands_at_the_end_without_words():
    french = Paragraph(Kind.PREAMBULAR, "Rappelant une décision antérieure,", anchor="pp-1")
    (added,) = mentions_after(said(Ruling.ADDED, ON_1373, wording="resolution 1373"), paragraph=french, language=FRENCH)
    assert (added.symbol, added.start, added.wording) == (ON_1373, len(french.text), "")


def test_a_paragraph_that_a_text_does_not_have_is_a_doubt():
    elsewhere = Judgement(Key("op-9", ON_242.text), Ruling.ADDED, "en", ON_242)
    paragraphs, (doubt,) = judged((PARAGRAPH,), [elsewhere], ENGLISH)
    assert paragraphs == (PARAGRAPH,)
    assert (doubt.kind, doubt.place) == ("judgement", "op-9")


def test_what_was_rejected_in_a_paragraph_that_is_gone_is_no_doubt():
    elsewhere = Judgement(Key("op-9", ON_242.text), Ruling.REJECTED, "en", ON_242)
    assert judged((PARAGRAPH,), [elsewhere], ENGLISH) == ((PARAGRAPH,), ())


ENDS = Effect(Verb.TERMINATES, 0, 9, ON_338.text, ("3",), confidence=0.6)
DOES = replace(PARAGRAPH, effects=(ENDS,))
KEY = Key("pp-1", ON_338.text, 1, Verb.TERMINATES)


def effects_after(*judgements, paragraph=DOES, language=ENGLISH):
    (laid,), _doubts = judged((paragraph,), judgements, language)
    return laid.effects


def test_a_confirmed_effect_is_certain_and_reads_as_the_person_said():
    one = Judgement(KEY, Ruling.CONFIRMED, "en", ON_338, pinpoint=("4",), until="2031-08-31", condition="if it rains")
    assert effects_after(one) == (
        replace(ENDS, paragraphs=("4",), until="2031-08-31", condition="if it rains", confidence=1.0),
    )


def test_a_rejected_effect_is_left_out_and_its_mention_stays():
    (laid,), _ = judged((DOES,), [Judgement(KEY, Ruling.REJECTED, "en", ON_338)], ENGLISH)
    assert (laid.effects, laid.mentions) == ((), PARAGRAPH.mentions)


def test_an_effect_falls_with_the_mention_of_what_it_is_done_to():
    assert effects_after(said(Ruling.REJECTED, ON_338)) == ()
    assert effects_after(said(Ruling.REJECTED, ON_242)) == (ENDS,)


def test_an_added_effect_is_told_in_the_language_it_was_seen_in_and_in_no_other():
    bare = replace(PARAGRAPH, effects=())
    one = Judgement(KEY, Ruling.ADDED, "en", ON_338, wording="paragraph 3 of resolution 338 (1973)")
    (added,) = effects_after(one, paragraph=bare)
    assert WORDS[added.start : added.end] == one.wording
    assert effects_after(one, paragraph=bare, language=FRENCH) == ()


def test_the_evidence_of_an_added_effect_is_the_paragraph_where_its_words_have_changed():
    one = Judgement(KEY, Ruling.ADDED, "en", ON_338, wording="words of an earlier printing")
    (added,) = effects_after(one, paragraph=replace(PARAGRAPH, effects=()))
    assert (added.start, added.end) == (0, len(WORDS))


def test_an_effect_on_a_body_alone_is_judged_by_the_name_of_the_body():
    extends = Effect(Verb.EXTENDS, 0, 9, body="the Panel")
    paragraph = replace(PARAGRAPH, effects=(extends,))
    key = Key("pp-1", "", 1, Verb.EXTENDS, "the Panel")
    assert effects_after(Judgement(key, Ruling.REJECTED, "en"), paragraph=paragraph) == ()
    assert effects_after(Judgement(replace(key, body="the Mission"), Ruling.REJECTED, "en"), paragraph=paragraph) == (
        extends,
    )


def test_findings_tell_what_was_rejected_too():
    found = findings(PARAGRAPH, [said(Ruling.REJECTED)], ENGLISH)
    assert [(one.key.ordinal, one.stands) for one in found] == [(1, False), (1, True), (2, True)]


@given(
    rulings=st.lists(
        st.tuples(st.sampled_from(list(Ruling)), st.sampled_from([ON_242, ON_338, ON_1373]), st.integers(1, 4)),
        unique_by=lambda one: one[1:],
    ),
    wording=st.sampled_from(["", "resolution 242 (1967)", "Recalling", "not there"]),
)
def test_whatever_is_said_what_stands_reads_back_and_never_overlaps(rulings, wording):
    judgements = [said(ruling, symbol, ordinal, wording=wording) for ruling, symbol, ordinal in rulings]
    mentions = mentions_after(*judgements)
    assert all(WORDS[one.start : one.end] == one.wording for one in mentions)
    assert all(one.end <= other.start for one, other in pairwise(mentions))
    again, _ = judged((PARAGRAPH,), judgements, ENGLISH)
    assert again[0].mentions == mentions


def test_a_place_is_the_first_that_names_nothing_yet():
    assert place_for("resolution 242 (1967)", WORDS, [FIRST]) == (SECOND.start, SECOND.end)
    assert place_for("resolution 242 (1967)", WORDS, [FIRST, SECOND]) is None
    assert place_for("", WORDS, []) is None


def test_what_was_confirmed_and_then_rejected_is_shown_though_no_reading_finds_it():
    bare = replace(PARAGRAPH, mentions=())
    rejected = said(Ruling.REJECTED, wording="resolution 242 (1967)")
    (found,) = findings(bare, [rejected], ENGLISH)
    assert (found.stands, found.wording) == (False, "resolution 242 (1967)")
    assert mentions_after(rejected, paragraph=bare) == ()
