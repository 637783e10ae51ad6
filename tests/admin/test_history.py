"""Every change is recorded by the database: what, who, when and from where."""

import gzip
from io import StringIO
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command
from django.db import connection

from resolutions.ingest import facts
from resolutions.ingest.history import loading
from resolutions.models import AgendaItem, Ballot, LanguageVersion, LoadedFacts, Resolution, State, Vote

pytestmark = pytest.mark.django_db


@pytest.fixture
def resolution():
    return Resolution.objects.create(series="resolution", symbol="S/RES/2482 (2019)", number=2482, year=2019)


def save(client, resolution, **facts):
    return client.post(f"/admin/resolutions/resolution/{resolution.pk}/change/", opened(client, resolution) | facts)


def opened(client, resolution):
    """What the form sends that nobody has touched: what it shows, and that it was shown."""
    form = client.get(f"/admin/resolutions/resolution/{resolution.pk}/change/").context["adminform"].form
    shown = {name: value for name, value in form.initial.items() if name in form.fields and value is not None}
    return shown | {f"initial-{name}": value for name, value in shown.items()}


def test_who_changed_a_fact_and_from_where_can_be_read(librarian, resolution):
    assert save(librarian, resolution, meeting=8582).status_code == 302

    page = librarian.get(f"/admin/resolutions/resolution/{resolution.pk}/history/").content.decode()
    assert "bibliothécaire" in page
    assert f"/admin/resolutions/resolution/{resolution.pk}/change/" in page
    assert '<b>meeting</b>: <del dir="auto">–</del> → <ins dir="auto">8582</ins>' in page


def test_a_change_past_the_forms_is_recorded_too(resolution):
    Resolution.objects.update(draft="S/2019/580")

    assert [event.draft for event in resolution.resolution_events.order_by("pgh_id")] == ["", "S/2019/580"]


def test_a_load_writes_one_event_for_a_text_and_none_for_its_paragraphs():
    call_command("load", Path(settings.FIXTURES, "documents"), stdout=StringIO())

    version = LanguageVersion.objects.get()
    assert version.paragraphs.count() > 50
    assert version.events.exclude(pgh_label="update").count() == 1
    assert version.events.get(pgh_label="insert").pgh_context.metadata == {"command": "load"}
    assert not version.paragraphs.model.pgh_event_model.objects.exists()


def test_events_cannot_be_changed(resolution):
    with pytest.raises(Exception, match="append_only"):
        resolution.resolution_events.update(draft="S/1")


@pytest.fixture
def facts_of_2482(tmp_path):
    """The shipped facts, but of one resolution only."""
    for fixture in settings.FIXTURES.glob("*.csv*"):
        opened = gzip.open if fixture.suffix == ".gz" else open
        with opened(fixture, "rt", encoding="utf-8") as file:
            head, *lines = file
        of_2482 = [line for line in lines if line.startswith("2482,") and fixture.name != "citations.csv"]
        with opened(tmp_path / fixture.name, "wt", encoding="utf-8") as file:
            file.writelines([head, *of_2482])
    return tmp_path


def test_a_load_never_overwrites_what_a_person_set(librarian, resolution, facts_of_2482):
    item = AgendaItem.objects.create(name="An item that a person chose")
    save(librarian, resolution, meeting=1, agenda_item=item.pk)
    facts.load(facts_of_2482)

    resolution.refresh_from_db()
    assert (resolution.meeting, resolution.agenda_item) == (1, item)
    assert resolution.draft == "S/2019/580"
    assert resolution.edited == ["agenda_item", "meeting"]


def test_a_load_never_overwrites_a_ballot_that_a_person_set(resolution, facts_of_2482):
    ballot = Ballot.objects.create(document=resolution, is_edited=True)
    vote = Vote.objects.create(ballot=ballot, state=State.objects.create(name="Peru"), choice="abstaining")
    facts.load(facts_of_2482)

    vote.refresh_from_db()
    assert vote.choice == "abstaining"
    assert ballot.votes.count() == 1


def test_a_vote_that_a_load_wrote_keeps_its_old_value_in_the_history(librarian, resolution, facts_of_2482):
    with loading("load_facts"):
        facts.load(facts_of_2482)
    with connection.cursor() as cursor:  # what the end of the load's transaction does
        cursor.execute("SELECT set_config('pghistory.context_metadata', '', true)")
    vote = Vote.objects.get(state__name="Peru")
    Vote.objects.filter(pk=vote.pk).update(choice="against")

    page = librarian.get(f"/admin/resolutions/ballot/{vote.ballot_id}/history/").content.decode()
    assert '<b>vote</b>: <del dir="auto">in favour</del> → <ins dir="auto">against</ins>' in page


def test_a_renamed_agenda_item_stays_renamed(resolution, facts_of_2482):
    facts.load(facts_of_2482)
    AgendaItem.objects.update(name="Renamed by a person")
    LoadedFacts.objects.all().delete()
    facts.load(facts_of_2482)

    resolution.refresh_from_db()
    assert [item.name for item in AgendaItem.objects.all()] == ["Renamed by a person"]
    assert resolution.agenda_item.name == "Renamed by a person"


@pytest.mark.parametrize(
    "wrong",
    [
        {"adopted_on": "2030-01-01"},
        {"in_favour": 40},
        {"adoption": "unanimous", "against": 1},
        {"procedure": "written", "meeting": 8582},
    ],
)
def test_facts_that_cannot_be_are_refused_beside_their_field(librarian, resolution, wrong):
    answer = save(librarian, resolution, **wrong)

    assert answer.status_code == 200
    assert len(answer.context["adminform"].form.errors) == 1


def test_a_fact_handed_back_follows_the_catalogue_at_the_next_load(librarian, resolution, facts_of_2482):
    facts.load(facts_of_2482)
    save(librarian, resolution, meeting=1)
    facts.load(facts_of_2482)
    resolution.refresh_from_db()
    assert (resolution.meeting, resolution.edited) == (1, ["meeting"])

    save(librarian, resolution, edited=[])
    facts.load(facts_of_2482)
    resolution.refresh_from_db()
    assert (resolution.meeting, resolution.edited) == (8582, [])


def test_only_the_names_of_facts_are_facts_that_a_person_set(librarian, resolution):
    answer = save(librarian, resolution, edited=["no such column"])

    assert list(answer.context["adminform"].form.errors) == ["edited"]


def test_the_history_names_the_rows_that_a_row_refers_to(librarian, resolution):
    item = AgendaItem.objects.create(name="The invented question")
    save(librarian, resolution, agenda_item=item.pk, adopted_on="2019-07-19", adoption="unanimous", in_favour=15)

    page = librarian.get(f"/admin/resolutions/resolution/{resolution.pk}/history/").content.decode()
    for change in (
        '<b>agenda item</b>: <del dir="auto">–</del> → <ins dir="auto">The invented question</ins>',
        '<b>adopted on</b>: <del dir="auto">–</del> → <ins dir="auto">19 July 2019</ins>',
        '<b>adoption</b>: <del dir="auto">–</del> → <ins dir="auto">unanimously</ins>',
    ):
        assert change in page


def test_the_history_gives_the_number_of_a_row_that_is_gone(librarian, resolution):
    item = AgendaItem.objects.create(name="The invented question")
    save(librarian, resolution, agenda_item=item.pk)
    save(librarian, resolution, agenda_item="")
    key = item.pk
    item.delete()

    page = librarian.get(f"/admin/resolutions/resolution/{resolution.pk}/history/").content.decode()
    assert f'<ins dir="auto">{key}</ins>' in page


def test_doubts_stand_in_the_history_in_words(librarian):
    call_command("load", Path(settings.FIXTURES, "documents"), stdout=StringIO())
    version = LanguageVersion.objects.get()

    page = librarian.get(f"/admin/resolutions/languageversion/{version.pk}/history/").content.decode()
    assert "The text prints no date of adoption." in page
    assert "template" not in page


def test_days_are_written_in_the_language_of_the_admin(librarian, resolution):
    Resolution.objects.update(adopted_on="2019-07-19")
    for code, day in (
        ("en", "19 July 2019"),
        ("fr", "19 juillet 2019"),
        ("ar", "19 تموز/يوليه 2019"),
        ("zh", "2019年7月19日"),
    ):
        page = librarian.get("/admin/resolutions/resolution/", headers={"accept-language": code}).content.decode()
        assert day in page


def test_two_people_at_once_each_keep_what_they_set(librarian, resolution):
    first, address = opened(librarian, resolution), f"/admin/resolutions/resolution/{resolution.pk}/change/"
    save(librarian, resolution, meeting=8582)
    librarian.post(address, first | {"draft": "S/2019/580"})

    resolution.refresh_from_db()
    assert (resolution.meeting, resolution.draft, resolution.edited) == (8582, "S/2019/580", ["draft", "meeting"])


def test_the_facts_that_a_person_set_are_named_as_readers_know_them(librarian, resolution):
    save(librarian, resolution, adopted_on="2019-07-19")

    page = librarian.get(f"/admin/resolutions/resolution/{resolution.pk}/history/").content.decode()
    assert '<ins dir="auto">adopted on</ins>' in page
