"""What changed a document since it was adopted, as later texts say it; never whether it is in force."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Final

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from resolutions.languages import Language
from resolutions.models import Document, Effect
from resolutions.models.choices import VERB
from resolutions.naming import slug_of
from resolutions.templatetags.house_style import list_comma, on
from resolutions.terms import SHOWN_FROM, Verb
from resolutions.views.places import place_of, shown_languages

_ENDS: Final = frozenset({Verb.TERMINATES, Verb.LIFTS, Verb.SUPERSEDES})
_DURATION: Final = re.compile(r"P(\d+)([DWM])")


@dataclass(frozen=True, slots=True)
class Place:
    """A paragraph that says it, its address, and its words in the language of its text."""

    label: str
    url: str
    evidence: str
    language: Language


@dataclass(frozen=True, slots=True)
class Change:
    """What one document did to another, all of one kind: "Paragraphs 4–12", "terminated", "S/RES/2016 (2011)", 5 and 6.

    `of` names the paragraphs of `cited`, empty for the whole; `body` the body they set up, where that was changed;
    `condition` is quoted, and whatever hangs on one is never told without it.
    """

    of: str
    body: str
    body_address: str
    done: str
    citing: Document
    places: tuple[Place, ...]
    until: str
    condition: str
    cited: Document | None


def changes_of(document: Document) -> list[Change]:
    """What later texts did to a document, the earliest first; what is not read surely enough is not told."""
    told = document.effects.by_others().sure_from(SHOWN_FROM)
    effects = list(told.as_adopted()) if told.exists() else []  # of most nothing is told, and that is quickly asked
    return together(effects, shown_languages(texts_of(effects)))


def texts_of(effects: Iterable[Effect]) -> Iterator[tuple[int, str]]:
    """The key of the document that each effect is said in, and the language of that text."""
    return ((effect.paragraph.version.document_id, effect.paragraph.language) for effect in effects)


def together(effects: Iterable[Effect], shown: Mapping[int, str]) -> list[Change]:
    """Effects in their order, those of one document that say the same of the same as one.

    `shown` is the language each document is shown in, as `shown_languages` tells it.
    """
    groups: dict[tuple[object, ...], list[Effect]] = {}
    for effect in effects:
        citing, cited = effect.paragraph.version.document, effect.cited_id
        key = (citing, effect.verb, cited, effect.body, effect.until, effect.condition)
        groups.setdefault(key, []).append(effect)
    return [_change(group, shown) for group in groups.values()]


def ranges_of(labels: Iterable[str]) -> str:
    """Labels of paragraphs, in order, neighbours joined: "4–12, 14 (a)"."""
    ordered = sorted(set(labels), key=_natural)
    runs: list[list[str]] = []
    for before, label in pairwise(["", *ordered]):
        if before.isdigit() and label.isdigit() and int(label) == int(before) + 1:
            runs[-1].append(label)
        else:
            runs.append([label])
    return list_comma().join("–".join(dict.fromkeys((run[0], run[-1]))) for run in runs)


def until_in_words(until: str, verb: Verb) -> str:
    """Until when, or for how long: "until 31 October 2031", "for 6 months"; of what ends, as from which day (2016)."""
    if verb in _ENDS:
        return (
            "" if not until or until.startswith("P") else _("as from %(day)s") % {"day": on(date.fromisoformat(until))}
        )
    if found := _DURATION.fullmatch(until):
        number = int(found[1])
        match found[2]:
            case "D":
                words = ngettext("for %(number)s day", "for %(number)s days", number)
            case "W":
                words = ngettext("for %(number)s week", "for %(number)s weeks", number)
            case _other:
                words = ngettext("for %(number)s month", "for %(number)s months", number)
        return words % {"number": number}
    return _("until %(day)s") % {"day": on(date.fromisoformat(until))} if until else ""


def _change(effects: list[Effect], shown: Mapping[int, str]) -> Change:
    first = effects[0]
    labels = [label for effect in effects for label in effect.pinpoint]
    words = ngettext("paragraph %(labels)s", "paragraphs %(labels)s", len(set(labels)))
    return Change(
        of=words % {"labels": ranges_of(labels)} if labels else "",
        body=first.body,
        body_address=reverse("body", args=[slug_of(first.body)]) if first.body else "",
        done=str(VERB[Verb(first.verb)]),
        citing=first.paragraph.version.document,
        places=tuple(dict.fromkeys(_places(effects, shown))),
        until=until_in_words(first.until, Verb(first.verb)),
        condition=first.condition,
        cited=first.cited,
    )


def _places(effects: Iterable[Effect], shown: Mapping[int, str]) -> Iterator[Place]:
    for effect in effects:
        paragraph = effect.paragraph
        document = paragraph.version.document
        place = place_of(document.pk, paragraph.language, paragraph.anchor, shown)
        url = f"{document.get_absolute_url()}{place}"
        yield Place(paragraph.place, url, effect.evidence, paragraph.in_language)


def _natural(label: str) -> tuple[int, str]:
    number = re.match(r"\d+", label)
    return int(number[0]) if number else 0, label
