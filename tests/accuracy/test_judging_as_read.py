"""Roles, opening words and effects as they were read, held against labels."""

from dataclasses import replace

import pytest

from resolutions.accuracy.comparing import Verdict
from resolutions.accuracy.effects import judge_effects, place_of
from resolutions.accuracy.labels import LabelledEffect, LabelledMention
from resolutions.accuracy.parts import judge_parts
from resolutions.accuracy.scoring import score
from resolutions.parsing.document import Effect, Paragraph
from resolutions.symbols import Series, Symbol
from resolutions.terms import Kind, Opening, Verb
from tests.ingest.invented import parsed_resolution

ENDED = Effect(Verb.TERMINATES, 0, 5, symbol="S/RES/1973 (2011)", paragraphs=("4", "5"))


def doing(*effects):
    paragraph = Paragraph(Kind.OPERATIVE, "Decides so.", label="5", anchor="op-5", effects=effects)
    return replace(parsed_resolution(2016), paragraphs=(paragraph,))


def labelled(verb="terminates", of="S/RES/1973 (2011)", paragraphs="4;5", place="5"):
    return LabelledEffect("001", place, verb, of, paragraphs, "", conditional=False)


def verdicts(labels, *effects):
    return [one.verdict for one in judge_effects("001", labels, doing(*effects))]


def test_an_effect_is_right_where_the_same_is_done_to_the_same_paragraphs():
    assert verdicts([labelled()], ENDED) == [Verdict.RIGHT]


@pytest.mark.parametrize(
    "label",
    [labelled(verb="suspends"), labelled(paragraphs="4"), labelled(of="S/RES/1970 (2011)"), labelled(place="6")],
)
def test_another_verb_object_or_place_is_one_missed_and_one_invented(label):
    assert verdicts([label], ENDED) == [Verdict.MISSED, Verdict.INVENTED]


def test_an_effect_that_readers_are_not_told_of_counts_as_not_found():
    assert verdicts([labelled()], replace(ENDED, confidence=0.8)) == [Verdict.MISSED]


def test_a_body_is_the_same_under_a_longer_name():
    found = Effect(Verb.EXTENDS, 0, 5, body="Panel of Experts")
    label = labelled("extends", "body: Panel of Experts on the Sudan", "")
    assert verdicts([label], found) == [Verdict.RIGHT]
    assert verdicts([labelled("extends", "body: UNAMI", "")], found) == [Verdict.MISSED, Verdict.INVENTED]


@pytest.mark.parametrize(
    ("label", "found"), [("UNMIS", "UNMISS"), ("UNAMI", "UNAMID"), ("Panel", "Panels of Experts"), ("UNMIS", "")]
)
def test_a_body_whose_name_only_begins_alike_is_another(label, found):
    effect = Effect(Verb.EXTENDS, 0, 5, body=found)
    assert verdicts([labelled("extends", f"body: {label}", "")], effect) == [Verdict.MISSED, Verdict.INVENTED]


def test_the_day_and_the_condition_of_what_is_right_are_judged_too():
    def terms(**told):
        return [one.terms for one in judge_effects("001", [label], doing(replace(ENDED, **told)))]

    label = replace(labelled(), until="2031-05-01", conditional=True)
    assert terms(until="2031-05-01", condition="if asked") == [True]
    assert terms(until="2031-05-02", condition="if asked") == [False]
    assert terms(until="2031-05-01") == [False]
    assert terms(paragraphs=("9",)) == [None, None]


def test_effects_have_rates_as_mentions_have():
    rates = score(judge_effects("001", [labelled(), labelled(place="6")], doing(ENDED)))
    assert (rates.precision, rates.recall) == (1.0, 0.5)


@pytest.mark.parametrize(("anchor", "label", "place"), [("op-3-a", "3 (a)", "3 (a)"), ("op-u1-b", "(b)", "u1 (b)")])
def test_a_paragraph_goes_by_what_readers_call_it(anchor, label, place):
    assert place_of(Paragraph(Kind.SUBPARAGRAPH, "To renew it;", label=label, anchor=anchor)) == place


def noted(symbol, role="preambular", opening="recalling", start=10):
    return LabelledMention("001", start, start + 9, symbol, "", role, opening, "single")


def parts(labels, symbol=None):
    parsed = parsed_resolution(1373, citing=[1267, 1333])
    parsed = replace(parsed, symbol=symbol or parsed.symbol, paragraphs=tuple(
        replace(one, term=Opening.RECALLING) for one in parsed.paragraphs
    ))  # fmt: skip
    return [(part.role, part.opening) for part in judge_parts(labels, parsed)]


def test_role_and_opening_word_are_judged_of_what_both_name():
    labels = [noted("S/RES/1267 (1999)"), noted("S/RES/661 (1990)", start=15), noted("S/RES/1333 (2000)", start=20)]
    assert parts(labels) == [(True, True), (True, True)]


def test_another_role_or_another_word_is_wrong():
    assert parts([noted("S/RES/1267 (1999)", role="operative")]) == [(False, True)]
    assert parts([noted("S/RES/1267 (1999)", opening="urges")]) == [(True, False)]


def test_where_readers_noted_no_word_none_is_judged():
    assert parts([noted("S/RES/1267 (1999)", role="footnote", opening="")]) == [(False, None)]


def test_a_presidential_statement_has_no_parts():
    statement = Symbol(Series.PRESIDENTIAL_STATEMENT, "S/PRST/2018/9", 9, 2018)
    assert parts([noted("S/RES/1267 (1999)", role="other", opening="")], statement) == []
