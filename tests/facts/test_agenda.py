"""Which wordings of an agenda item are spellings of one."""

import pytest

from resolutions.facts.agenda import spellings

ALIKE = {
    "capitals": ("Non-proliferation", "Non-Proliferation"),
    "article": ("The situation in Angola", "Situation in Angola"),
    "apostrophe": ("The situation in Côte d’Ivoire", "The situation in Cote d'Ivoire"),
    "punctuation": ("Non-proliferation/Republic of Korea", "Non-proliferation - Republic of Korea"),
}
APART = {
    "another matter": ("Complaint by Iraq", "The situation concerning Iraq"),
    "renamed": ("Reports on the Sudan", "Reports on the Sudan and South Sudan"),
    "shortened": ("Cyprus", "The situation in Cyprus"),
}


@pytest.mark.parametrize(("often", "rarely"), ALIKE.values(), ids=ALIKE)
def test_spellings_of_one_item_become_the_most_frequent(often, rarely):
    assert set(spellings([rarely, often, often]).values()) == {often}


@pytest.mark.parametrize("wordings", APART.values(), ids=APART)
def test_items_that_are_worded_otherwise_stay_apart(wordings):
    assert spellings(wordings) == {wording: wording for wording in wordings}
