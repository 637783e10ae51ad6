"""The mentions in the paragraphs of a text, read for all of them at once, and where each leads a reader."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.apps import apps


def read_mentions(paragraphs: Sequence[Any]) -> list[Any]:
    """Give each paragraph its `mentions`; in one list."""
    by_key = {paragraph.pk: paragraph for paragraph in paragraphs}
    for paragraph in paragraphs:
        paragraph.mentions = []
    for mention in apps.get_model("resolutions", "Citation").objects.in_paragraphs(by_key):
        by_key[mention.paragraph_id].mentions.append(mention)
    return [mention for paragraph in paragraphs for mention in paragraph.mentions]


def texts_shown(code: str, *documents: Iterable[int]) -> dict[int, int]:
    """The key of the text that a reader of a language is shown, by the keys of those documents whose text is held."""
    return apps.get_model("resolutions", "LanguageVersion").objects.texts_shown(set().union(*documents), code)


def lead_on(mentions: Sequence[Any], shown: Mapping[int, int], known: Iterable[Any] = ()) -> None:
    """Give each mention the document it names, `is_held`, whether the text of that is, and its `cited_anchor`.

    `known` are documents that have been read: the edges of a text lead to nearly all that it names.
    """
    documents = {document.pk: document for document in known}
    others = {mention.cited_id for mention in mentions} - documents.keys()
    documents |= apps.get_model("resolutions", "Document").objects.in_bulk(others)
    for mention, anchor in zip(mentions, anchors_named(mentions, shown), strict=True):
        mention.cited = documents[mention.cited_id]
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
