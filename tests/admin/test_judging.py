"""A librarian confirms, rejects and adds what a text cites and does."""

from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.core.management import call_command

from resolutions.admin.judging_forms import PinpointField
from resolutions.models import Document, Edge, Effect, Judgement, LanguageVersion, SourceDocument
from resolutions.terms import Verb

pytestmark = pytest.mark.django_db

SEED = Path(settings.FIXTURES, "documents")


@pytest.fixture
def text():
    call_command("load", SEED, verbosity=0)
    return LanguageVersion.objects.get()


@pytest.fixture
def address(text):
    return f"/admin/resolutions/judgement/of/{text.pk}/"


def first_of(text, symbol):
    return text.paragraphs.filter(citations__cited__symbol=symbol).order_by("position").first()


def say(client, address, ruling, anchor, symbol, **told):
    fields = {"anchor": anchor, "symbol": symbol, "ordinal": 1, "ruling": ruling} | told
    return client.post(address, fields, follow=True)


def mentions_of(symbol):
    return Edge.objects.filter(cited__symbol=symbol, origin="text").values_list("mentions", flat=True).first() or 0


def messages_of(answer):
    return [str(message) for message in answer.context["messages"]]


def test_every_citation_of_the_text_is_shown_with_its_sentence(librarian, address, text):
    page = librarian.get(address).content.decode()
    for paragraph in text.paragraphs.filter(citations__isnull=False):
        assert f'href="{text.address_on_pages_in("en")}#{paragraph.anchor}"' in page
    assert "<mark>" in page


def test_what_is_rejected_is_gone_for_readers_and_still_shown_to_librarians(librarian, address, text, client):
    anchor, before = first_of(text, "S/RES/1373 (2001)").anchor, mentions_of("S/RES/1373 (2001)")
    say(librarian, address, "rejected", anchor, "S/RES/1373 (2001)")
    assert mentions_of("S/RES/1373 (2001)") == before - 1
    page = librarian.get(address).content.decode()
    assert "Rejected" in page
    assert Judgement.objects.get().made_by.username == "bibliothécaire"


def test_what_is_taken_back_is_as_it_was(librarian, address, text):
    anchor, before = first_of(text, "S/RES/1373 (2001)").anchor, mentions_of("S/RES/1373 (2001)")
    say(librarian, address, "rejected", anchor, "S/RES/1373 (2001)")
    say(librarian, address, "withdrawn", anchor, "S/RES/1373 (2001)")
    assert mentions_of("S/RES/1373 (2001)") == before
    assert not Judgement.objects.exists()


def test_the_paragraphs_that_a_citation_names_can_be_put_right(librarian, address, text):
    paragraph = first_of(text, "S/RES/1373 (2001)")
    say(librarian, address, "confirmed", paragraph.anchor, "S/RES/1373 (2001)", pinpoint="2(b), 3 (c)")
    citation = text.paragraphs.get(anchor=paragraph.anchor).citations.filter(cited__symbol="S/RES/1373 (2001)").first()
    assert citation.pinpoint == ["2 (b)", "3 (c)"]


def test_a_pinpoint_that_is_none_is_refused_in_a_sentence(librarian, address, text):
    anchor = first_of(text, "S/RES/1373 (2001)").anchor
    answer = say(librarian, address, "confirmed", anchor, "S/RES/1373 (2001)", pinpoint="everything")
    assert messages_of(answer) == ["“everything” is no paragraph: write 7, 10 (a)."]
    assert not Judgement.objects.exists()


@pytest.mark.parametrize(
    ("typed", "labels"),
    [
        ("7,10(a)(ii)", ("7", "10 (a) (ii)")),
        ("8 bis، 9", ("8 bis", "9")),
        ("art. 4(h), art. XII (3)", ("art. 4 (h)", "art. XII (3)")),
    ],
)
def test_labels_are_taken_as_they_are_read(typed, labels):
    assert PinpointField(required=False).clean(typed) == labels


def test_what_is_not_there_any_more_is_not_judged(librarian, address):
    answer = say(librarian, address, "rejected", "op-1", "S/RES/1 (1946)")
    assert messages_of(answer) == ["The text was read anew meanwhile: look at it again."]


def add(client, address, kind, **told):
    fields = {f"{kind}-{name}": value for name, value in told.items()} | {"adding": kind}
    return client.post(address, fields, follow=True)


def test_a_citation_is_added_on_its_words(librarian, address, text):
    paragraph = text.paragraphs.get(anchor="op-26")
    words = paragraph.text[-20:]
    typed = words.replace(" ", "\N{NO-BREAK SPACE}\r\n")  # copied from a page
    add(librarian, address, "mention", paragraph="op-26", wording=typed, cited="res. 1540 para 2", pinpoint="")
    citation = text.paragraphs.get(anchor="op-26").citations.get()
    assert (str(citation.cited), citation.wording, citation.pinpoint) == ("S/RES/1540 (2004)", words, ["2"])
    assert mentions_of("S/RES/1540 (2004)") == 1


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ({"wording": "words that nobody wrote"}, "These words do not stand in this paragraph."),
        ({"cited": "no such thing"}, "No document goes by this name."),
        ({"cited": "S/RES/40000 (2019)"}, "No document goes by this name."),
        ({"cited": "S/RES/2482 (2019)"}, "A document does not cite itself."),
        ({"cited": "1540, paras. 2 and 3"}, "Name several paragraphs in the field for paragraphs."),
        ({"cited": "161, sect. B, para. 1"}, "Leave the section out: paragraphs are kept by their number alone."),
        ({"cited": "687, sect. C"}, "Leave the section out: paragraphs are kept by their number alone."),
        ({"cited": "1540 (1999)"}, "There is no resolution 1540 of that year"),
        ({"pinpoint": "the second"}, "is no paragraph"),
        ({"paragraph": "op-99"}, "Select a valid choice"),
    ],
)
def test_what_cannot_be_added_gets_a_sentence_and_nothing_is_kept(librarian, address, text, told, sentence):
    words = text.paragraphs.get(anchor="op-26").text[:20]
    fields = {"paragraph": "op-26", "wording": words, "cited": "1540", "pinpoint": ""} | told
    assert sentence in add(librarian, address, "mention", **fields).content.decode()
    assert not Judgement.objects.exists()


def test_words_that_are_a_citation_already_are_refused(librarian, address, text):
    paragraph = first_of(text, "S/RES/1373 (2001)")
    wording = paragraph.citations.filter(cited__symbol="S/RES/1373 (2001)").first().wording
    if paragraph.text.count(wording) > 1:
        pytest.fail("the fixture names it twice in one paragraph: choose another")
    answer = add(librarian, address, "mention", paragraph=paragraph.anchor, wording=wording, cited="1540", pinpoint="")
    assert "These words are part of a citation already" in answer.content.decode()


def test_an_effect_is_added_with_the_words_that_say_it(librarian, address, text):
    words = text.paragraphs.get(anchor="op-26").text[:30]
    told = {"paragraph": "op-26", "wording": words, "cited": "1373", "pinpoint": "6", "verb": "amends", "body": ""}
    add(librarian, address, "effect", **told, until="2031-08-31", condition="")
    effect = Effect.objects.get()
    assert (effect.verb, str(effect.cited), effect.pinpoint, effect.until) == (
        "amends",
        "S/RES/1373 (2001)",
        ["6"],
        "2031-08-31",
    )
    assert effect.confidence == 1
    say(librarian, address, "withdrawn", "op-26", "S/RES/1373 (2001)", verb=Verb.AMENDS)
    assert not Effect.objects.exists()


def test_an_effect_on_nothing_is_refused(librarian, address, text):
    told = {"paragraph": "op-26", "wording": text.paragraphs.get(anchor="op-26").text[:30], "verb": "amends"}
    answer = add(librarian, address, "effect", **told, cited="", body="", pinpoint="", until="", condition="")
    assert "Say which document or which body it is done to." in answer.content.decode()


def test_the_page_of_the_text_leads_to_its_judgements(librarian, address, text):
    page = librarian.get(f"/admin/resolutions/languageversion/{text.pk}/change/").content.decode()
    assert f'href="{address}"' in page


def test_only_librarians_judge(client, address):
    clerk = User.objects.create_user("clerk", is_staff=True)
    client.force_login(clerk, backend="django.contrib.auth.backends.ModelBackend")
    assert client.get(address).status_code == 403
    assert client.post(address, {"ruling": "rejected"}).status_code == 403


EFFECT = {"paragraph": "op-26", "cited": "1373", "pinpoint": "6", "verb": "amends", "body": "", "condition": ""}


def test_what_is_added_twice_is_added_once(librarian, address, text):
    words = text.paragraphs.get(anchor="op-26").text[:30]
    for _time in range(2):
        add(librarian, address, "effect", **EFFECT, wording=words, until="2031-08-31")
        answer = add(librarian, address, "mention", paragraph="op-26", wording=words, cited="1540", pinpoint="")
        assert messages_of(answer) == ["It is kept, and readers are shown the text so from now on."]
    assert Effect.objects.count() == 1
    assert Judgement.objects.count() == 2
    add(librarian, address, "effect", **EFFECT, wording=words, until="")
    assert Effect.objects.count() == 2


def test_what_is_added_though_it_was_read_is_confirmed(librarian, address, text):
    paragraph = first_of(text, "S/RES/1373 (2001)")
    citation, before = paragraph.citations.filter(cited__symbol="S/RES/1373 (2001)").first(), Edge.objects.count()
    told = {"paragraph": paragraph.anchor, "cited": "1373", "pinpoint": ", ".join(citation.pinpoint)}
    add(librarian, address, "mention", **told, wording=citation.wording)
    assert Judgement.objects.get().ruling == "confirmed"
    assert Edge.objects.count() == before


@pytest.mark.parametrize("ruling", ["confirmed", "rejected"])
def test_what_was_added_stays_so_until_it_is_taken_back(librarian, address, text, ruling):
    words = text.paragraphs.get(anchor="op-26").text[:30]
    add(librarian, address, "mention", paragraph="op-26", wording=words, cited="1540", pinpoint="")
    answer = say(librarian, address, ruling, "op-26", "S/RES/1540 (2004)")
    assert messages_of(answer) == ["The text was read anew meanwhile: look at it again."]
    assert Judgement.objects.get().ruling == "added"


def test_a_citation_seen_in_another_language_says_so_and_quotes_it(librarian, address, text):
    seen = Document.objects.create(symbol="A/RES/46/182", series="assembly_resolution")
    told = {"cited": seen, "ruling": "added", "language": "en", "wording": "resolution 46/182"}
    Judgement.objects.create(document=text.document, anchor="op-26", **told)
    page = librarian.get(address).content.decode()
    assert "Not marked here: seen in another text (English)" in page
    assert '<q lang="en" dir="ltr">resolution 46/182</q>' in page


@pytest.mark.parametrize(
    ("anchor", "told"), [("op-26", "counts in every language: take that back first."), ("op-25", "It is kept")]
)
def test_a_citation_seen_in_another_language_is_not_counted_again(librarian, address, text, anchor, told):
    seen = Document.objects.create(symbol="A/RES/46/182", series="assembly_resolution")
    said = {"cited": seen, "ruling": "added", "language": "en", "wording": "resolution 46/182"}
    Judgement.objects.create(document=text.document, anchor=anchor, **said)
    words = text.paragraphs.get(anchor="op-26").text[:20]
    page = add(librarian, address, "mention", paragraph="op-26", wording=words, cited="A/RES/46/182", pinpoint="")
    assert told in page.content.decode()


def test_a_file_that_is_read_as_another_document_now_is_not_judged(librarian, address, text):
    SourceDocument.objects.update(language="es")
    for answer in (librarian.get(address, follow=True), say(librarian, address, "rejected", "op-1", "S/RES/1 (1946)")):
        (told,) = messages_of(answer)
        assert told.startswith("The file is read as S/RES/2482 (2019) (Español) now")
    assert not Judgement.objects.exists()


def test_a_text_is_judged_as_it_is_once_nobody_else_writes(librarian, address, text, monkeypatch):
    monkeypatch.setattr("resolutions.admin.judging.take_turn", lambda: SourceDocument.objects.update(language="es"))
    anchor = first_of(text, "S/RES/1373 (2001)").anchor
    (told,) = messages_of(say(librarian, address, "rejected", anchor, "S/RES/1373 (2001)"))
    assert told.startswith("The file is read as S/RES/2482 (2019) (Español) now")


def test_the_page_of_a_text_that_readers_are_not_shown_says_so(librarian, address, text):
    assert "errornote" not in librarian.get(address).content.decode()
    LanguageVersion.objects.update(is_published=False)
    page = librarian.get(address).content.decode()
    assert "readers go on seeing that one" in page
    assert f"?source={text.source.short_hash}#" in page
    LanguageVersion.objects.update(doubts=[{"kind": "identity", "place": "", "message": "another"}])
    page = librarian.get(address).content.decode()
    assert "readers will not be shown its text" in page
    assert "?source=" not in page
