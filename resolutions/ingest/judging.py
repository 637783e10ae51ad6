"""A person's judgement of a mention or an effect: kept, and the texts of its document read again with it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from django.db import transaction

from resolutions.ingest import documents
from resolutions.ingest.history import loading
from resolutions.ingest.readings import Ingested, Reading
from resolutions.ingest.texts import ingest_all
from resolutions.ingest.turns import take_turn
from resolutions.judging import Judgement as Said
from resolutions.judging import Key
from resolutions.models import Document, Judgement
from resolutions.terms import Ruling


@transaction.atomic
def judge(document: Document, said: Said, person: Any, texts: Sequence[Reading]) -> list[Ingested]:
    """Keep what a person said, in place of what was said of the same before, and lay it upon these texts.

    What is added stands beside what somebody added meanwhile or judged in another language: it takes nobody's place.
    """
    take_turn()
    cited = documents.keys_of([said.cited])[said.cited.text] if said.cited else None
    while said.ruling is Ruling.ADDED and Judgement.objects.filter(**_key(document, said.key, cited)).exists():
        said = replace(said, key=replace(said.key, ordinal=said.key.ordinal + 1))
    Judgement.objects.update_or_create(
        **_key(document, said.key, cited),
        defaults={
            "ruling": said.ruling,
            "language": said.language,
            "wording": said.wording,
            "pinpoint": list(said.pinpoint),
            "until": said.until,
            "condition": said.condition,
            "made_by": person,
        },
    )
    return _laid(texts)


@transaction.atomic
def withdraw(document: Document, key: Key, texts: Sequence[Reading]) -> list[Ingested]:
    """Take back what was said: these texts are again as they are read. The history keeps it."""
    take_turn()
    cited = Document.objects.filter(symbol=key.symbol).values_list("pk", flat=True).first() if key.symbol else None
    Judgement.objects.filter(**_key(document, key, cited)).delete()
    return _laid(texts)


def _key(document: Document, key: Key, cited: int | None) -> dict[str, Any]:
    return {
        "document": document,
        "anchor": key.anchor,
        "cited_id": cited,
        "verb": key.verb or "",
        "body": key.body,
        "ordinal": key.ordinal,
    }


def _laid(texts: Sequence[Reading]) -> list[Ingested]:
    """The history has the judgement; the rows of the texts that follow from it are not a person's changes."""
    with loading("judgement"):
        return ingest_all(texts)
