"""What the text wing tells is English where it is printed, and every language's own on a page."""

import ast
import json
import pickle
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest
from django.conf import settings
from django.utils.translation import override

from archive.messages import catalogues, keys
from resolutions.parsing import bounds
from resolutions.parsing.document import AdoptionFacts, Doubt
from resolutions.parsing.errors import Refused
from resolutions.sentences import Sentence, apart, at_line, fact, parts_of
from resolutions.sentences import sentence as _
from resolutions.translating import in_words, with_place

ROOMS = ("parsing", "ingest", "sentences.py")


def templates() -> Iterator[str]:
    """Every template in the rooms that tell sentences, whatever gettext's tools find."""
    for room in ROOMS:
        place = Path(settings.BASE_DIR, "resolutions", room)
        for module in [place] if place.is_file() else place.rglob("*.py"):
            for node in ast.walk(ast.parse(module.read_text("utf-8"))):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "_":
                    assert isinstance(node.args[0], ast.Constant), f"{module}: a template is no literal"
                    yield node.args[0].value


@pytest.mark.parametrize("po", catalogues(), ids=lambda po: po.parent.parent.name)
def test_every_catalogue_has_every_template(po):
    known = {wording for context, wording in keys(po) if context is None}
    facts = {fact(name) for name in (*bounds.LONGEST_FACT, *(field.name for field in fields(AdoptionFacts)))}
    assert {*templates(), *facts, fact("other_symbol"), fact("in_favour")} - known == set()


def test_a_sentence_is_english_where_it_is_printed():
    reason = Refused(at_line(12), _("There is no meeting %(number)s.", number=99999))
    assert str(reason) == "line 12: There is no meeting 99999."


def test_a_percent_sign_that_was_read_is_no_placeholder():
    assert _("Label %(label)s stands in the text again.", label="5%s") == "Label 5%s stands in the text again."


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "Line 12: There is no meeting 99999."),
        ("fr", "Ligne 12: Il n’y a pas de séance 99999."),
        ("ru", "Строка 12: Заседания 99999 не существует."),
        ("zh", "第12行：没有第99999次会议。"),
    ],
)
def test_a_page_says_it_in_its_own_language(code, words):
    with override(code):
        said = with_place(at_line(12), _("There is no meeting %(number)s.", number=99999))
    assert said.replace("\u00a0", "").replace(" :", ":") == words


def test_what_is_quoted_in_a_line_from_right_to_left_keeps_its_direction():
    with override("ar"):
        assert "\u2068S/RES/9 (1946)\u2069" in in_words(
            _("The text calls itself %(symbol)s, its file name says %(other)s.", symbol="S/RES/9 (1946)", other="x")
        )


def test_the_name_of_a_file_is_written_as_it_is():
    assert with_place("resolution.pdf", _("The file is empty.")) == "resolution.pdf: The file is empty."


def test_a_value_that_is_a_term_is_said_in_the_language_of_the_page():
    message = _("The text says %(ours)s, the catalogue %(theirs)s.", ours="unanimous", theirs="without_vote")
    with override("fr"):
        assert in_words(message) == "Le texte dit à l’unanimité, le catalogue sans vote."


def test_what_is_kept_of_a_doubt_says_it_in_any_language():
    place, other_place = _("cover"), _("file name")
    message = _(
        "Two symbols: %(symbol)s (%(place)s), %(other)s (%(other_place)s).",
        symbol="S/RES/9 (1946)",
        place=place,
        other="S/RES/8 (1946)",
        other_place=other_place,
    )
    kept = json.loads(json.dumps(Doubt("identity", place, message).parts))
    with override("es"):
        said = with_place(kept["place"], kept["message"])
    assert said == "Portada: Dos signaturas: S/RES/9 (1946) (portada), S/RES/8 (1946) (nombre del fichero)."


def test_a_plain_string_is_kept_as_it_is():
    assert parts_of("10 (a)") == "10 (a)"


def test_a_sentence_comes_whole_from_another_process():
    reason = pickle.loads(pickle.dumps(Refused(at_line(3), _("The file is empty."))))  # noqa: S301
    assert isinstance(reason.message, Sentence)
    assert (reason.place.values, reason.message.template) == ({"number": "3"}, "The file is empty.")


def test_thousands_stand_apart_as_in_no_one_language():
    assert apart(3_000_000) == "3\u202f000\u202f000"
