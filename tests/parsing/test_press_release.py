"""Press releases that carry a resolution: the seed of the archive, and the English form (invented)."""

import json
from pathlib import Path

import pytest
from django.core.management import call_command

from resolutions.languages import ENGLISH
from resolutions.parsing.decoding import decode
from resolutions.parsing.errors import Refused
from resolutions.parsing.formats import press_release
from resolutions.parsing.read import read
from resolutions.terms import Adoption, Kind, Provenance

DOCUMENTS = Path(__file__).parents[2] / "fixtures" / "documents"
SEED = DOCUMENTS / "CS-13893.fr.txt"

ENGLISH_RELEASE = """SC/13893
8582nd Meeting (AM)

Council Speaks of Ferries, Unanimously Adopting Resolution 2482 (2019)

The Council unanimously adopted resolution 2482 (2019) after a debate on the lakes.

The full text of resolution 2482 (2019) reads as follows:

“The Security Council,

“Recalling resolution 1373 (2001) on the ferries,

“Noting the lake,

“Bearing in mind the bridge,

“1.   Invites all:

“(a)  To cross;

“(b)  To wait;

“2.   Decides to remain seized of the matter.”

Statements

A speaker said that the ferry is late.

For information media. Not an official record.
"""


def test_the_seed_is_read_as_it_was_written_down_by_hand(capsys):
    call_command("parse", str(SEED))
    expected = json.loads((DOCUMENTS / "CS-13893.fr.expected.json").read_text())
    assert json.loads(capsys.readouterr().out) == expected


def test_a_press_release_is_known_by_its_number():
    assert press_release.is_mine(decode(SEED.read_bytes()))
    assert press_release.is_mine(ENGLISH_RELEASE)
    assert not press_release.is_mine("Resolution 9 (1946)\nThe Security Council,\nRecalling SC/13893,")


def test_the_english_form_quotes_the_resolution_paragraph_by_paragraph():
    parsed = read(ENGLISH_RELEASE.encode(), name="sc13893.txt")
    own = [(p.label, p.text) for p in parsed.paragraphs if p.kind in (Kind.OPERATIVE, Kind.SUBPARAGRAPH)]
    assert own == [
        ("1", "Invites all:"),
        ("1 (a)", "To cross;"),
        ("1 (b)", "To wait;"),
        ("2", "Decides to remain seized of the matter.”"),
    ]
    assert len([p for p in parsed.paragraphs if p.kind is Kind.PREAMBULAR]) == 3
    assert (parsed.symbol.text, parsed.language, parsed.provenance) == (
        "S/RES/2482 (2019)", ENGLISH, Provenance.PRESS_RELEASE,
    )  # fmt: skip
    assert (parsed.facts.meeting, parsed.facts.adoption, parsed.facts.adopted_on) == (8582, Adoption.UNANIMOUS, None)


@pytest.mark.parametrize(
    "text",
    [
        ENGLISH_RELEASE + ENGLISH_RELEASE.replace("2482", "2483"),
        ENGLISH_RELEASE.replace("“The Security Council,", ""),
        ENGLISH_RELEASE.replace("2482 (2019)", "on ferries"),
    ],
    ids=["several resolutions", "no text", "no number"],
)
def test_a_press_release_that_does_not_carry_one_resolution_is_refused(text):
    with pytest.raises(Refused) as refused:
        press_release.read(text)
    assert refused.value.place.startswith("line ")
