"""What is right, wrong, missed and invented, and the rates that follow."""

import pytest

from resolutions.accuracy.comparing import Verdict, judge
from resolutions.accuracy.labels import LabelledMention
from resolutions.accuracy.scoring import score, score_pinpoints
from resolutions.accuracy.tally import changes, tally
from resolutions.parsing.document import Mention
from resolutions.symbols import resolution


def labelled(start, symbol, pinpoint="", form="single"):
    return LabelledMention("001", start, start + 11, symbol, pinpoint, "preambular", "recalling", form)


def found(start, number, *pinpoint):
    return Mention(start, start + 11, "", resolution(number), pinpoint)


def verdicts(labels, mentions):
    return [one.verdict for one in judge("001", labels, mentions)]


def test_a_mention_is_right_where_it_names_the_labelled_document_at_its_place():
    assert verdicts([labelled(10, "S/RES/1373 (2001)")], [found(8, 1373)]) == [Verdict.RIGHT]


def test_a_mention_elsewhere_is_one_missed_and_one_invented():
    assert verdicts([labelled(10, "S/RES/1373 (2001)")], [found(50, 1373)]) == [Verdict.MISSED, Verdict.INVENTED]


def test_a_mention_of_another_document_is_wrong_once():
    assert verdicts([labelled(10, "S/RES/1373 (2001)")], [found(10, 1267)]) == [Verdict.WRONG]


def test_a_resolution_of_another_body_is_none_to_find_and_is_invented_where_it_is_found():
    label = labelled(10, "other: Trusteeship Council 2183 (LIII)", form="not-ours")
    assert verdicts([label], []) == []
    assert verdicts([label], [found(10, 1373)]) == [Verdict.INVENTED]


def test_one_found_mention_answers_for_one_label_only():
    labels = [labelled(10, "S/RES/1373 (2001)"), labelled(12, "S/RES/1373 (2001)")]
    assert verdicts(labels, [found(11, 1373)]) == [Verdict.RIGHT, Verdict.MISSED]


def test_a_wrong_mention_counts_against_precision_and_recall():
    labels = [labelled(10, "S/RES/1373 (2001)"), labelled(30, "S/RES/1267 (1999)")]
    rates = score(judge("001", labels, [found(10, 1373), found(30, 1333), found(60, 1390)]))
    assert (rates.labelled, rates.found, rates.right) == (2, 3, 1)
    assert (rates.precision, rates.recall, rates.f1) == (pytest.approx(1 / 3), 0.5, 0.4)


def test_nothing_to_find_and_nothing_found_has_no_rate():
    nothing = score([])
    assert (nothing.precision, nothing.recall, nothing.f1) == (None, None, None)


def test_a_pinpoint_is_right_whole_or_not_at_all():
    labels = [labelled(10, "S/RES/1373 (2001)", "2 (b);3"), labelled(30, "S/RES/1267 (1999)", "4")]
    rates = score_pinpoints(judge("001", labels, [found(10, 1373, "3", "2 (b)"), found(30, 1267, "4", "5")]))
    assert (rates.labelled, rates.found, rates.right) == (2, 2, 1)


def test_the_tally_tells_what_was_gained_and_what_was_lost():
    labels = [labelled(10, "S/RES/1373 (2001)"), labelled(30, "S/RES/1267 (1999)")]
    before = tally(judge("001", labels, [found(10, 1373), found(60, 1390)]))
    after = tally(judge("001", labels, [found(30, 1267)]))
    assert [line.split()[0] for line in changes(before, after)] == ["lost", "gained", "gained"]
    assert list(changes(after, after)) == []
