"""States are named as the United Nations names them in each language, and listed in its order."""

import csv
import gzip
from pathlib import Path

import pytest
from django.conf import settings
from django.utils.translation import override

from archive.messages import catalogues, keys
from resolutions.collation import in_order
from resolutions.models.state_names import STATES, state_in_words
from resolutions.terms import Adoption, Choice
from tests.builders import a_resolution, a_vote


@pytest.mark.parametrize("facts", ["votes.csv.gz", "sponsors.csv.gz"])
def test_every_state_that_voted_or_submitted_a_draft_is_named_in_every_language(facts):
    with gzip.open(Path(settings.FIXTURES, facts), "rt", encoding="utf-8") as file:
        told = {row["state"] for row in csv.DictReader(file)}
    with override("en"):
        assert told - {str(name) for name in STATES} == set()
    for po in catalogues():
        assert told - {wording for context, wording in keys(po) if context == "State"} == set()


@pytest.mark.parametrize(
    ("code", "name"),
    [("en", "Russian Federation"), ("fr", "Fédération de Russie"), ("ar", "الاتحاد الروسي"), ("zh", "俄罗斯联邦")],
)
def test_a_state_bears_its_name_in_the_language_of_the_page(code, name):
    with override(code):
        assert state_in_words("Russian Federation") == name


def test_a_state_that_no_catalogue_knows_keeps_its_name():
    with override("fr"):
        assert state_in_words("Ruritania") == "Ruritania"


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("en", ["Congo", "Costa Rica", "Côte d'Ivoire", "Croatia"]),
        ("fr", ["Autriche", "Égypte", "Émirats arabes unis", "Équateur", "Estonie", "États-Unis", "Zambie"]),
        ("es", ["Níger", "Noruega", "Ñandú", "Omán", "Yemen"]),
        ("ru", ["Австрия", "Индия", "Йемен", "Китай", "Япония"]),
        ("ar", ["إثيوبيا", "أرمينيا", "ألبانيا", "بنما", "زامبيا"]),
        ("zh", ["阿根廷", "巴西", "中国"]),
    ],
)
def test_names_are_listed_in_the_order_of_the_language(code, names):
    assert sorted(set(names), key=lambda name: in_order(name, code)) == names


@pytest.mark.django_db
def test_members_are_listed_by_their_names_in_the_language_of_the_page(client):
    voted = a_resolution(1373, adoption=Adoption.RECORDED_VOTE)
    a_vote(voted, China=Choice.IN_FAVOUR, Egypt=Choice.ABSTAINING, Germany=Choice.AGAINST)

    page = client.get("/fr/resolutions/1373/").content.decode()

    assert page.index("Allemagne") < page.index("Chine") < page.index("Égypte")


@pytest.mark.django_db
def test_a_filter_offers_states_in_words_and_asks_by_the_name_of_the_table(client):
    a_vote(a_resolution(1373), China=Choice.IN_FAVOUR, Egypt=Choice.ABSTAINING)

    page = client.get("/fr/resolutions/?state=Egypt").content.decode()

    assert '<option value="China">Chine (1)</option>' in page
    assert "<span>Égypte</span>" in page
