"""Hostile and broken files are answered soon, with a sentence, and nothing too large for its column comes out."""

import signal
from contextlib import contextmanager, suppress
from dataclasses import replace

import pytest

from resolutions.languages import ENGLISH
from resolutions.models import AgendaItem, Citation, Paragraph, Resolution
from resolutions.models import Effect as EffectRow
from resolutions.parsing import bounds
from resolutions.parsing.citations import find
from resolutions.parsing.citations.furniture import without_furniture
from resolutions.parsing.document import AdoptionFacts, Effect, Mention, ParsedResolution
from resolutions.parsing.document import Paragraph as ParsedParagraph
from resolutions.parsing.effects import mission_of
from resolutions.parsing.errors import NotRead, Refused
from resolutions.parsing.read import read
from resolutions.symbols import resolution
from resolutions.terms import Kind, Provenance, Verb

HEAD = "Resolution 186 (1964)\n\nThe Security Council,\n\nRecalling resolution 181 (1963),\n\n1. Decides that "
SOON = 60  # seconds, on a busy machine; what goes over a run again from each sign of it takes hours
MANY = 100_000

RUNS = {
    "spaces": "boats, " + " " * MANY + "y",
    "no-break spaces": "\u00a0" * MANY + "y",
    "carriage returns": "\r" * MANY,
    "line ends": "\n" * MANY,
    "one long word": "a" * MANY + "\n",
    "a long word and a hyphen": "a" * 40_000 + "-\nb",
    "not-signs": "¬\n" * MANY,
    "lower-case lines": "harbours of the isles\n\n" * 20_000,
    "lines in capitals": "ABC DEF\n\n" * 20_000,
    "headings of annexes": "Annex I\n" * MANY,
    "brackets": "(" * MANY,
    "years": "resolutions " + "1373 (2001), " * 10_000,
    "paragraphs": "paragraphs " + "1 (a), " * MANY,
    "missions and forces": "to end the " + "UNMIL Force " * 20_000,
}


@contextmanager
def answered_soon():
    def late(*_):
        pytest.fail(f"no answer within {SOON} seconds")

    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(SOON)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize("place", ["after the heading", "before the heading"])
@pytest.mark.parametrize("run", RUNS.values(), ids=RUNS)
def test_a_long_run_of_anything_is_read_or_refused_soon(run, place):
    text = HEAD + run if place == "after the heading" else f"{run}\n{HEAD}boats."
    with answered_soon(), suppress(NotRead):
        assert read(text.encode(), name="S_RES_186.txt").symbol.number == 186


@pytest.mark.parametrize("run", RUNS.values(), ids=RUNS)
def test_citations_are_found_soon_in_a_long_run_of_anything(run):
    with answered_soon():
        assert len(without_furniture(run)) == len(run)
        assert all(run[one.start : one.end] == one.wording for one in find(run, ENGLISH))


@pytest.mark.parametrize("words", ["UNMIL Force ", "the Mission in Haiti ", "the Committee ", "UNMIL "])
def test_the_mission_that_a_long_text_is_about_is_told_soon(words):
    with answered_soon():
        assert mission_of(words * 100_000) in ("UNMIL", "")


def test_a_line_of_ten_megabytes_is_refused_for_its_length_whatever_it_says():
    with answered_soon(), pytest.raises(Refused, match="line 1: The text has more than 3\u202f000\u202f000 characters"):
        read(b"the harbour is open " * 500_000, name="words.txt")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        pytest.param(f"{HEAD}{'the harbour is open ' * 3000}.", "line 7: The paragraph has more than", id="paragraph"),
        pytest.param(f"{HEAD}boats;\n\n{'2. Decides to meet;' * 1}\n\n" * 6000, "lines", id="lines"),
        pytest.param(HEAD + "boats " * 600_000, "characters", id="text"),
        pytest.param(
            HEAD + "".join(f"it meets;\n\n{n}. Requests that " for n in range(2, 6000)), "paragraphs", id="paragraphs"
        ),
    ],
)
def test_a_text_larger_than_any_is_refused(text, sentence):
    with pytest.raises(Refused, match=sentence):
        read(text.encode(), name="S_RES_186.txt")


def of(paragraph=None, facts=None, **told):
    paragraph = paragraph or ParsedParagraph(Kind.OPERATIVE, "Decides to meet.", label="1", anchor="op-1")
    symbol = resolution(186)
    return ParsedResolution(
        symbol, ENGLISH, Provenance.UN_XML, facts or AdoptionFacts(), (paragraph,), other_symbol=told.get("other", "")
    )


def paragraph(**told):
    return ParsedParagraph(**{"kind": Kind.OPERATIVE, "text": "x" * 400, "label": "1", "anchor": "op-1"} | told)


MENTION = Mention(0, 301, "x" * 301, resolution(181))
DONE = Effect(Verb.EXTENDS, 0, 5, body="UNFICYP")


@pytest.mark.parametrize(
    "parsed",
    [
        pytest.param(of(paragraph(printed="1" * 41)), id="printed"),
        pytest.param(of(paragraph(label="1" * 61)), id="label"),
        pytest.param(of(paragraph(anchor="1" * 81)), id="anchor"),
        pytest.param(of(paragraph(opening="x" * 121)), id="opening"),
        pytest.param(of(paragraph(mentions=(MENTION,))), id="wording"),
        pytest.param(
            of(paragraph(mentions=(Mention(0, 1, "x", resolution(181), ("1" * 61,)),))), id="label of a pinpoint"
        ),
        pytest.param(
            of(paragraph(mentions=(Mention(0, 1, "x", resolution(181)),) * (bounds.MOST_MENTIONS + 1))), id="mentions"
        ),
        pytest.param(of(paragraph(effects=(DONE,) * (bounds.MOST_EFFECTS + 1))), id="effects"),
        pytest.param(of(paragraph(effects=(replace(DONE, body="x" * 301),))), id="body"),
        pytest.param(of(paragraph(effects=(replace(DONE, condition="x" * 5001),))), id="condition"),
        pytest.param(of(paragraph(effects=(replace(DONE, paragraphs=("1" * 61,)),))), id="label of an effect"),
        pytest.param(of(facts=AdoptionFacts(meeting=99_999)), id="meeting"),
        pytest.param(of(facts=AdoptionFacts(meeting_note="x" * 41)), id="note of the meeting"),
        pytest.param(of(facts=AdoptionFacts(agenda_item="x" * 1001)), id="agenda item"),
        pytest.param(of(other="S/" + "1" * 40), id="other symbol"),
    ],
)
def test_what_is_too_large_for_its_column_is_refused(parsed):
    bounds.check(of())
    with pytest.raises(Refused, match=r"\.$"):
        bounds.check(parsed)


def test_the_bounds_are_the_widths_of_the_columns():
    def width(model, column):
        return model._meta.get_field(column).max_length

    assert {name: width(Paragraph, name) for name in bounds.LONGEST} == bounds.LONGEST
    assert width(Citation, "wording") == bounds.LONGEST_WORDING
    assert Citation._meta.get_field("pinpoint").base_field.max_length == bounds.LONGEST_PINPOINT
    assert width(EffectRow, "body") == bounds.LONGEST_BODY
    assert EffectRow._meta.get_field("pinpoint").base_field.max_length == bounds.LONGEST_PINPOINT
    assert width(Resolution, "other_symbol") == bounds.LONGEST_OTHER_SYMBOL
    assert {
        "meeting_note": width(Resolution, "meeting_note"),
        "agenda_item": width(AgendaItem, "name"),
        "draft": width(Resolution, "draft"),
    } == bounds.LONGEST_FACT


def test_a_body_with_a_word_too_long_to_be_one_has_a_name_that_its_column_holds():
    parsed = read(f"{HEAD}it is seized; and decides to establish a Committee on X{'y' * 400} Islands.".encode())
    (effect,) = [effect for one in parsed.paragraphs for effect in one.effects]
    assert effect.body == "Committee"


def test_a_paragraph_that_does_more_than_any_is_refused():
    text = HEAD + "it meets; and decides to extend the mandate of UNMIL" + " and to extend the mandate of UNOCI" * 1000
    with answered_soon(), pytest.raises(Refused, match="does more than 100 things"):
        read(text.encode(), name="S_RES_186.txt")


def test_a_fault_of_the_reader_refuses_the_file(monkeypatch):
    def fail(*_):
        raise IndexError("string index out of range")

    monkeypatch.setattr("resolutions.parsing.read.divide", fail)
    with pytest.raises(Refused, match=r"The reader failed on it \(IndexError"):
        read(f"{HEAD}boats.".encode())


def test_there_is_no_resolution_0():
    with pytest.raises(ValueError, match="resolution 0"):
        resolution(0, 2026)


def test_a_nul_is_no_text_in_utf_16_either():
    with pytest.raises(Refused, match="NUL"):
        read(f"{HEAD}boats\0.".encode("utf-16"))
