"""How names stand in addresses, and which names say the same of a matter."""

import pytest

from resolutions.naming import LONGEST, are_akin, slug_of


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("The situation in Cyprus", "the-situation-in-cyprus"),
        ("The situation in Côte d’Ivoire", "the-situation-in-cote-d-ivoire"),
        ("The situation in Côte d'Ivoire", "the-situation-in-cote-d-ivoire"),
        ("Non-proliferation/Ruritania", "non-proliferation-ruritania"),
        ("  Angola  ", "angola"),
    ],
)
def test_a_name_stands_in_an_address_without_capitals_accents_and_signs(name, slug):
    assert slug_of(name) == slug


def test_long_names_are_cut_and_stay_apart():
    begun = "Letter dated 13 July 1960 from the Secretary-General addressed to the President of the Council"
    one, other = slug_of(f"{begun} (S/1)"), slug_of(f"{begun} (S/2)")
    assert one != other
    assert one.startswith("letter-dated-13-july-1960-from-the-secretary-general")
    assert len(one) <= LONGEST + 7


@pytest.mark.parametrize("name", ["Положение на Кипре", "塞浦路斯局势", "…"])
def test_a_name_in_other_letters_has_an_address_in_latin_ones(name):
    assert slug_of(name).isascii()
    assert slug_of(name).replace("-", "").isalnum()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Angola", "The situation in Angola"),
        ("The situation in Angola", "Complaint by Angola against South Africa"),
        ("The question concerning Haiti", "Haiti"),
    ],
)
def test_names_of_one_matter_are_akin(one, other):
    assert are_akin(one, other)
    assert are_akin(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The situation in Angola", "The situation in Haiti"),
        ("Threats to international peace and security", "Maintenance of international peace and security"),
        ("The situation between Iraq and Kuwait", "The situation between Iran and Iraq"),
    ],
)
def test_what_is_said_of_any_matter_makes_no_names_akin(one, other):
    assert not are_akin(one, other)
