"""What paragraphs do, as it was read, held against what readers found: verb and object, paragraph by paragraph.

An effect is right where the same paragraph does the same to the same object: to all the paragraphs named of a
resolution and no other, or to the same body. A measure that has no paragraph of its own is named by each reader in his
own words ("arms embargo on Haiti"), so that none is right and none is wrong: they are to be found all the same.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from resolutions.accuracy.comparing import Verdict
from resolutions.accuracy.labels import LabelledEffect
from resolutions.parsing.document import Effect, Paragraph, ParsedResolution
from resolutions.parsing.effects.bodies import is_mission
from resolutions.terms import SHOWN_FROM


@dataclass(frozen=True, slots=True)
class JudgedEffect:
    """One effect, labelled or found, and what is to be said of it.

    `terms` says whether a right one has the day or duration, and a condition or none, that readers noted; else None.
    """

    text: str
    paragraph: str
    verb: str
    object: str
    verdict: Verdict
    terms: bool | None = None


Placed = tuple[str, Effect]  # the label of its paragraph


def judge_effects(text: str, labelled: Iterable[LabelledEffect], parsed: ParsedResolution) -> Iterator[JudgedEffect]:
    """Every labelled effect with what became of it, then every one that only the program saw and readers would."""
    left = [
        (place_of(paragraph), effect)
        for paragraph in parsed.paragraphs
        for effect in paragraph.effects
        if effect.confidence >= SHOWN_FROM
    ]
    for label in labelled:
        same = next((one for one in left if _is_same(label, one)), None)
        if same:
            left.remove(same)
        verdict, terms = (Verdict.RIGHT, _has_terms(label, same[1])) if same else (Verdict.MISSED, None)
        yield JudgedEffect(text, label.paragraph, label.verb, _labelled(label), verdict, terms)
    for place, effect in left:
        yield JudgedEffect(text, place, effect.verb, object_of(effect), Verdict.INVENTED)


def object_of(effect: Effect) -> str:
    """The object in words: "S/RES/1970 (2011) 9;10", else the body."""
    return " ".join(filter(None, (effect.symbol, ";".join(effect.paragraphs)))) or f"body: {effect.body}"


def _labelled(label: LabelledEffect) -> str:
    return " ".join(filter(None, (label.object, label.object_paragraphs)))


def _has_terms(label: LabelledEffect, effect: Effect) -> bool:
    return (effect.until, bool(effect.condition)) == (label.until, label.conditional)


def _is_same(label: LabelledEffect, placed: Placed) -> bool:
    place, effect = placed
    if (place, effect.verb) != (label.paragraph, label.verb):
        return False
    _, _, body = label.object.partition("body: ")
    if body:
        return _same_body(body, effect.body)
    paragraphs = frozenset(filter(None, label.object_paragraphs.split(";")))
    return effect.symbol == label.object and frozenset(effect.paragraphs) == paragraphs


def _same_body(labelled: str, found: str) -> bool:
    """Whether two names are of one body: a mission by its acronym ("UNMIS" is not "UNMISS"), another where the words of
    the shorter name stand in the longer ("Panel of Experts" on the Sudan).
    """
    if is_mission(labelled) or is_mission(found):
        return labelled == found
    one, other = sorted((_words(labelled), _words(found)), key=len)
    return len(one) > 0 and f" {' '.join(one)} " in f" {' '.join(other)} "


def _words(name: str) -> list[str]:
    return name.casefold().replace("’", "'").removeprefix("the ").split()


def place_of(paragraph: Paragraph) -> str:
    """What readers call the paragraph: "10 (a)", "u1 (b)" where it has no number (each renewal of UNDOF)."""
    number, _, rest = paragraph.anchor.removeprefix("op-").partition("-")
    if not number.startswith("u"):
        return paragraph.label
    return " ".join((number, *(f"({part})" for part in rest.split("-") if part)))
