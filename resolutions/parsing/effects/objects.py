"""What an act is done to: paragraphs of resolutions, resolutions as a whole, or a body; and how sure that is."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from resolutions.parsing.document import Effect, Mention
from resolutions.parsing.effects.bodies import Body, bodies_in, is_mission
from resolutions.parsing.effects.founding import GENERIC, founded_in
from resolutions.parsing.effects.terms import condition_in, until_in
from resolutions.terms import Verb

SURE: Final = 0.95  # the object is named by symbol and paragraph, or is a body by name
WHOLE: Final = 0.9  # the provisions or measures of a resolution as a whole, or the one mission that the text is about
LIKELY: Final = 0.8  # a resolution named nearby, or "the Committee" that the text is about

_NEAR: Final = 100  # code points from the verb to a resolution that is named without a paragraph
_FAR: Final = 200  # code points from the verb to the body that it is about
_BESIDE_VERB: Final = 60  # the same, where no mandate is named
_AT_ONCE: Final = 8  # "to dissolve the Committee"
_MANDATE: Final = re.compile(
    r"\b(?:mandates?|station(?:ing|ed)|deployment|authorization(?:,[^,]{1,60},)?\s+of|period\s+of\s+(?:the\s+)?mandate)\b"
)
# "an increase in the strength of UNPREDEP" (1046), "the authorized troop ceiling for UNISFA" (2104)
_STRENGTH: Final = re.compile(r"\b(?:strength|size|ceilings?|levels?|troops?|police|personnel|component)\b")
_ITS_MANDATE: Final = re.compile(r"\s*(?:the\s+|its\s+)?(?:present\s+|current\s+)?mandate\b(?!\s+of\b)")
# "to reduce the authorized troop ceiling to 3,550", "that as of 15 October 2019, the authorized troop ceiling" (2469)
_ITS_STRENGTH: Final = re.compile(
    r"\s*(?:as\s+of\s+\d{1,2}\s+\w{3,9}\s+\d{4},?\s+)?(?:the|its)\s+(?:overall\s+|current\s+)?(?:authori[sz]ed\s+)?"
    r"(?:troop|police|military)[\s-]+(?:ceiling|strength|level)\b(?!\s+of\s+(?:the|its|all|both|any|each)\b)"
)
# "to terminate the suspension of the measures" (873), "to discontinue the expansion of the mandate" (2798), "to suspend
# the reduction" of a mission (1105), "to renew the request" to a mission, "to conclude its consideration of
# compensation" (2621)
_SUSPENSION: Final = re.compile(r"\s*(?:the\s+)?suspension\s+of\b")
_OF_ANOTHER_THING: Final = re.compile(
    r"\s*(?:(?:the\s+)?(?:expansion|reduction)\s+of|its\s+consideration|(?:its|the)\s+(?:requests?|call))\b"
    r"|.{0,40}\bfor\s+the\s+purposes\s+of\b",
    re.DOTALL,
)
# What was done to the object before, by other paragraphs than those that it is made of
_EARLIER: Final = re.compile(
    r"\b(?:as|and|previously|subsequently|most\s+recently)\s+"
    r"(?:further\s+|previously\s+|subsequently\s+|most\s+recently\s+)*"
    r"(?:amended|modified|extended|expanded|renewed|elaborated|adjusted|reaffirmed|recalled|strengthened|determines)\b"
    r"|,\s+(?:last\s+)?(?:amended|modified|extended|renewed)\s+(?:by|in|under)\b"  # 2687
)
# "the provisions of resolution 986 (1995), except ... and subject to paragraph 15 of resolution 1284 (1999)" (1302);
# not "goods subject to the measures". Or what it is told beside: "without prejudice to paragraph 4", "but not those of"
_EXCEPTED: Final = re.compile(
    r"\b(?:except|(?:with\s+the|(?:the\s+)?only)\s+exception|apart\s+from|other\s+than"
    r"|but\s+not|(?:and|or)\s+not|rather\s+than|unlike|without\s+prejudice\s+to|notwithstanding|while|pending"
    r"|(?<=,\s)(?:in\s+(?:accordance|line)\s+with|pursuant\s+to)|(?P<further>and\s+(?:that|to\s+(?:keep|leave|maintain|retain)))"
    r"|subject\s+to(?!\s+(?:such|the|these|those)\s+measures\b))\b(?:[^,;]|,(?=\s*(?:and\s+)?(?:[0-9]|\([a-z])))*"
)
_CONTINUES: Final = re.compile(r"\bcontinue\s+to\s+apply\b")
# "all the provisions of resolutions 1696 (2006) and 1737 (2006)", "the measures imposed by resolution 841 (1993)"
_AS_A_WHOLE: Final = re.compile(
    r"\b(?:provisions|measures|arms\s+embargo|prohibitions|sanctions|restrictions|authorizations?)\b"
    r"(?:[^,;.]{0,120}?\b(?:of|by|in|under|pursuant\s+to)\s+)(?:its\s+|Security\s+Council\s+)?resolutions?\b"
)
# "resolutions 770 (1992) of 13 August 1992, 781 (1992) of 9 October 1992 and ..." (1031)
_LIST: Final = re.compile(
    r"(?:\s+of\s+\d{1,2}\s+\w{3,9}\s+\d{4})?[\s,]*(?:and\s+|or\s+)?(?:(?:in\s+|of\s+|its\s+)?resolutions?\s+)?"
)
# "the Panel of Experts (the Panel), established by paragraph 24 of resolution 1973 (2011)"
_SET_UP_BY: Final = re.compile(
    r"(?:\s*\([^)]{0,60}\))?,?\s+(?:\w+\s+)?(?:established|created|appointed|specified|mandated|set\s+(?:up|out)|pursuant|as)"
    r"\b[^,;]{0,60}"
)
# "to establish a presence of UNPROFOR" (795), "Headquarters as a legal successor to SFOR" (1575)
_PART_OF: Final = re.compile(r"\b(?:of|to|with|by|from|for|under)\s+(?:the\s+)?$")
# "the request to MINUSMA, as set out in paragraph 16 of resolution 2374 (2017)" (2541): nothing that set it up
_ASKED: Final = re.compile(r"\brequests?\s+(?:to|for|of)\s+(?:the\s+)?$")
# "to strengthen the work between UNIFIL and its neighbours", "to end the violence in the area of the mandate"
_BESIDE_ANOTHER: Final = re.compile(r"\b(?:between|by|with|from)\s+(?:the\s+)?\Z")
_AROUND: Final = re.compile(r"\b(?:in|at|near|against|between|by)\b[^,]*\Z")
_ENDS: Final = frozenset({Verb.TERMINATES, Verb.LIFTS, Verb.SUPERSEDES})
_LIMITED: Final = _ENDS | {Verb.SUSPENDS}
_MAKES_BODIES: Final = frozenset({Verb.ESTABLISHES})


@dataclass(frozen=True, slots=True)
class Act:
    """What `text[start:end]` does by its verb; what that is done to stands in `text[begin:stop]`.

    `until` and `condition` are told before the first of several acts, and are then those of each: "Decides, if asked,
    to renew ... and to end ...".
    """

    verb: Verb
    start: int
    end: int
    begin: int
    stop: int
    until: str = ""
    condition: str = ""


def effects_of_act(text: str, act: Act, mentions: Sequence[Mention], about: str) -> Iterator[Effect]:
    """The effects of one act, one for each resolution that its object names; `about` is the text's one mission."""
    told, clause, verb = text[act.begin : act.stop], text[act.start : act.end], act.verb
    if _OF_ANOTHER_THING.match(told):
        return
    if verb is Verb.TERMINATES and _SUSPENSION.match(told):
        verb = Verb.RESTORES
    until = until_in(clause, is_end=verb in _ENDS) or act.until
    condition = "" if verb is Verb.REPLACES_TEXT else condition_in(clause, is_end=verb in _LIMITED) or act.condition
    for symbol, paragraphs, body, sure in _objects(text, act, mentions, about):
        yield Effect(verb, act.start, act.end, symbol, paragraphs, body, until, condition, sure)


Object = tuple[str, tuple[str, ...], str, float]  # symbol, paragraphs, body, confidence


def _objects(text: str, act: Act, mentions: Sequence[Mention], about: str) -> Iterator[Object]:
    told = text[act.begin : act.stop]
    inside = _but_for_exceptions(told, act.begin, [one for one in mentions if act.begin <= one.start < act.stop])
    earlier = _EARLIER.search(told)
    before = act.begin + earlier.start() if earlier else act.stop
    pinpointed = [mention for mention in inside if mention.own_pinpoint and mention.start < before]
    bodies = bodies_in(told)
    if act.verb in _MAKES_BODIES and (founded := tuple(founded_in(told, about))):
        for body in founded:
            yield "", (), body, SURE if is_mission(body) else LIKELY if body in GENERIC else WHOLE
    elif body := _body(act.verb, told, bodies, is_of_paragraphs=bool(pinpointed)):
        if body in GENERIC and about and act.verb not in _MAKES_BODIES:
            yield "", (), about, WHOLE
        else:
            yield "", (), body, _sure(body)
    elif act.verb not in _MAKES_BODIES and not _CONTINUES.search(told):
        if pinpointed:
            for mention in pinpointed:
                body = _set_up_by(told, bodies, mention.start - act.begin)
                yield mention.symbol.text, mention.own_pinpoint, body, SURE
        elif about and (_ITS_MANDATE.match(told) or (act.verb is Verb.AMENDS and _ITS_STRENGTH.match(told))):
            yield "", (), about, WHOLE
        else:
            yield from _wholes(text, act, inside)


def _but_for_exceptions(told: str, at: int, mentions: Sequence[Mention]) -> Sequence[Mention]:
    """The resolutions that the object names, but for those of an exception, in front of it or behind it."""
    for found in _EXCEPTED.finditer(told):
        if ahead := [mention for mention in mentions if mention.start - at < found.start()]:
            return ahead
        if not found["further"]:  # "to renew the Panel, and that its mandate shall include the tasks in" (2498)
            mentions = [mention for mention in mentions if mention.start - at >= found.end()]
    return mentions


def _body(verb: Verb, told: str, bodies: Sequence[Body], *, is_of_paragraphs: bool) -> str:
    """The body that it is done to, "" where it is rather done to a measure that the body is named with."""
    first = next(iter(bodies), None)
    if first is None or first.start > _FAR or _is_about_another_thing(verb, told[: first.start]):
        return ""
    if verb in _MAKES_BODIES and _PART_OF.search(told, 0, first.start):
        return ""
    if is_of_paragraphs and not is_mission(first.name):
        return ""
    is_bodily = verb in _MAKES_BODIES or first.start in range(1, _AT_ONCE)
    if mandate := _MANDATE.search(told[:_FAR]):
        is_bodily |= mandate.start() < _BESIDE_VERB or first.start < _BESIDE_VERB
    if verb is Verb.AMENDS and is_mission(first.name) and _STRENGTH.search(told[:_FAR]):
        is_bodily = True
    is_by_name = " " in first.name and not is_of_paragraphs and first.start < _BESIDE_VERB
    return first.name if is_bodily or is_by_name else ""


def _is_about_another_thing(verb: Verb, before: str) -> bool:
    """Whether the body is only named beside what is changed or ended; nothing but measures is lifted."""
    if verb is Verb.LIFTS:
        return True
    beside = {Verb.AMENDS: _BESIDE_ANOTHER, Verb.TERMINATES: _AROUND}.get(verb)
    return beside is not None and bool(beside.search(before))


def _set_up_by(told: str, bodies: Sequence[Body], place: int) -> str:
    """The body that the paragraphs named at a place set up: the last before it, where it is said to be."""
    last = next((body for body in reversed(bodies) if body.start < place), None)
    if last is None or _ASKED.search(told, 0, last.start):
        return ""
    is_one = place < last.end or _SET_UP_BY.fullmatch(told, last.end, place)
    return last.name if is_one else ""


def _wholes(text: str, act: Act, mentions: Sequence[Mention]) -> Iterator[Object]:
    told = text[act.begin : act.stop]
    if whole := _AS_A_WHOLE.search(told):
        for mention in _listed(text, mentions, act.begin + whole.end()):
            yield mention.symbol.text, (), "", WHOLE
        return
    for mention in mentions[:1]:
        if mention.start - act.begin < _NEAR:
            yield mention.symbol.text, (), "", LIKELY


def _listed(text: str, mentions: Sequence[Mention], at: int) -> Iterator[Mention]:
    """The resolutions of one list, which begins at a place: "1696 (2006), 1737 (2006) and 1747 (2007)"."""
    for mention in mentions:
        if mention.start > at and not _LIST.fullmatch(text, at, mention.start):
            return
        at = mention.end
        yield mention


def _sure(body: str) -> float:
    """A body by its own name is sure; "the Force" and "the Committee" are those that the text is about."""
    return SURE if is_mission(body) or " " in body else LIKELY
