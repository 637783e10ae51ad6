"""The mentions in the paragraphs of a text, read for all of them at once, and where each leads a reader."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.apps import apps
from django.db import models


def read_mentions(paragraphs: Sequence[Any]) -> list[Any]:
    """Give each paragraph its `mentions`, each with the document it names; in one list."""
    citations = apps.get_model("resolutions", "Citation").objects.select_related("cited")
    models.prefetch_related_objects(paragraphs, models.Prefetch("citations", citations, to_attr="mentions"))
    return [mention for paragraph in paragraphs for mention in paragraph.mentions]


def texts_shown(code: str, *documents: Iterable[int]) -> dict[int, int]:
    """The key of the text that a reader of a language is shown, by the keys of those documents whose text is held."""
    return apps.get_model("resolutions", "LanguageVersion").objects.texts_shown(set().union(*documents), code)


def lead_on(mentions: Iterable[Any], shown: Mapping[int, int]) -> None:
    """Give each mention `is_held`, whether the text of the document it names is, and its `cited_anchor`."""
    mentions = list(mentions)
    for mention, anchor in zip(mentions, anchors_named(mentions, shown), strict=True):
        mention.is_held = mention.cited_id in shown
        mention.cited_anchor = anchor


def anchors_named(mentions: Sequence[Any], shown: Mapping[int, int]) -> list[str | None]:
    """The anchor of the first paragraph that each mention's pinpoint names, in the text that is shown (`texts_shown`).

    Where that has no such point it is the paragraph of the point: French 1521, a scan, has lost 2 (a) to (e). None
    where no paragraph is named, or none of that label is held.
    """
    places = [_places(mention, shown) for mention in mentions]
    anchors = apps.get_model("resolutions", "Paragraph").objects.anchors_of(
        {place for of_it in places for place in of_it}
    )
    return [next(filter(None, map(anchors.get, of_it)), None) for of_it in places]


def _places(mention: Any, shown: Mapping[int, int]) -> list[tuple[int, str]]:
    """The text that is shown and the label of the point that is named first in it, then of its paragraph: 2 (a), 2."""
    if not (mention.pinpoint and mention.cited_id in shown):
        return []
    point = mention.pinpoint[0]
    paragraph, opens, _ = point.partition(" (")
    labels = (point, paragraph) if opens and paragraph.isdecimal() else (point,)
    return [(shown[mention.cited_id], label) for label in labels]
