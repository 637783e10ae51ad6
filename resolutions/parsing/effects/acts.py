"""Clauses of an operative paragraph, the acts in them, and what each is done to; the grammar is told in the package."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from resolutions.parsing.document import Effect, Mention
from resolutions.parsing.effects.bodies import body_in, is_mission
from resolutions.parsing.effects.terms import condition_in, until_in
from resolutions.symbols import Series
from resolutions.terms import Verb

SURE: Final = 0.95  # the object is named by symbol and paragraph, or is a body by name
WHOLE: Final = 0.9  # the provisions or measures of a resolution as a whole
LIKELY: Final = 0.8  # a resolution named nearby, or "the Committee" that the text is about

_ADVERB: Final = r"(?:(?:also|further|therefore|hereby|accordingly|consequently|furthermore|instead|again)\s+)*"
_OTHERS: Final = (
    "acknowledges|affirms|appeals|asks|authorizes|calls|commends|condemns|considers|declares|demands|determines|directs"
    "|emphasizes|encourages"
    "|endorses|expects|expresses|invites|notes|reaffirms|recalls|recognizes|recommends|reiterates|requests|stresses"
    "|supports|takes|underlines|underscores|urges|welcomes"
)
_FINITE: Final = {
    "extends": Verb.EXTENDS, "renews": Verb.EXTENDS, "prolongs": Verb.EXTENDS, "terminates": Verb.TERMINATES,
    "lifts": Verb.LIFTS, "suspends": Verb.SUSPENDS, "establishes": Verb.ESTABLISHES, "amends": Verb.AMENDS,
}  # fmt: skip
_OPENING: Final = re.compile(
    rf"(?:^\W*|[,;:]\s+(?:and\s+)?|\band\s+){_ADVERB}(?P<word>decides|{'|'.join(_FINITE)}|{_OTHERS})\b(?!\s+its\s)",
    re.IGNORECASE,
)
_INFINITIVE: Final = {
    Verb.EXTENDS: r"extend|renew|prolong|continue\s+to\s+extend",
    Verb.TERMINATES: r"terminate|discontinue|dissolve|disband|end|close|conclude|abolish",
    Verb.LIFTS: r"lift|remove",
    Verb.SUSPENDS: r"suspend",
    Verb.ESTABLISHES: r"establish|set\s+up|create",
    Verb.AMENDS: r"amend|modify|revise",
    Verb.SUPERSEDES: r"supersede",
}
_PARTICIPLE: Final = {
    Verb.REPLACES_TEXT: r"replaced\s+(?:by|with)",
    Verb.EXTENDS: r"(?:extended|renewed|prolonged)",
    Verb.TERMINATES: r"(?:terminated|dissolved|disbanded|discontinued|no\s+longer\s+(?:apply|in\s+force))",
    Verb.LIFTS: r"lifted",
    Verb.SUSPENDS: r"suspended",
    Verb.ESTABLISHES: r"(?:established|set\s+up)",
    Verb.AMENDS: r"(?:amended|modified|revised)",
    Verb.SUPERSEDES: r"superseded",
    Verb.RESTORES: r"(?:apply\s+in\s+the\s+same\s+manner|reinstated|reimposed|apply\s+again)",
}
_VERBS: Final = "|".join(f"(?P<{verb.name}>{words})" for verb, words in _INFINITIVE.items())
_TO: Final = re.compile(
    rf"\b(?:decides(?:\s+(?:also|further|therefore))*(?:,[^,;]{{0,120}},)?\s+{_ADVERB}|\band\s+{_ADVERB})"
    rf"to\s+{_ADVERB}(?:{_VERBS})\b",
    re.IGNORECASE,
)
_BEGUN: Final = re.compile(rf"\W*to\s+{_ADVERB}(?:{_VERBS})\b", re.IGNORECASE)
_BE: Final = re.compile(
    rf"\b(?:shall|will|is|are|should)\s+(?:{_ADVERB}be\s+)?{_ADVERB}(?:"
    + "|".join(f"(?P<{verb.name}>{words})" for verb, words in _PARTICIPLE.items())
    + r")\b"
)
_NOT_APPLY: Final = re.compile(r"\b(?:shall|do|does|will)\s+(?:also\s+)?not\s+apply\s+(?:to|with\s+respect\s+to)\b")
_THAT: Final = re.compile(r"^\W*(?:and\s+)?\w*\s*decides\b[^;]{0,120}?\bthat\b", re.IGNORECASE)
# "all the provisions of resolutions 1696 (2006) and 1737 (2006)", "the measures imposed by resolution 841 (1993)"
_AS_A_WHOLE: Final = re.compile(
    r"\b(?:provisions|measures|prohibitions|sanctions|restrictions|authorizations?)\b"
    r"(?:[^,;.]{0,120}?\b(?:of|by|in|under|pursuant\s+to)\s+)(?:its\s+|Security\s+Council\s+)?resolutions?\b"
)
# "in addition to the provisions of paragraph 19 of resolution 1970 (2011), the measures in paragraph 17" (2009)
_BESIDE: Final = re.compile(r"\s+in\s+addition\s+to\b[^,]*,")
_LIST: Final = re.compile(r"[\s,]*(?:and\s+|or\s+)?(?:(?:in\s+|of\s+|its\s+)?resolutions?\s+)?")
_LEAD_TO: Final = re.compile(r"\W*(?:also\s+|further\s+)?decides\W*", re.IGNORECASE)
# What was done to the object before, by other paragraphs than those that it is made of
_EARLIER: Final = re.compile(
    r"\b(?:as|and|previously|subsequently|most\s+recently)\s+"
    r"(?:further\s+|previously\s+|subsequently\s+|most\s+recently\s+)*"
    r"(?:amended|modified|extended|expanded|renewed|elaborated|adjusted|reaffirmed|recalled|strengthened|determines)\b"
)
_CONTINUES: Final = re.compile(r"\bcontinue\s+to\s+apply\b")
_NEAR: Final = 100  # code points from the verb to a resolution that is named without a paragraph
_MANDATE: Final = re.compile(r"\b(?:mandates?|stationing|deployment|period\s+of\s+(?:the\s+)?mandate)\b")
_FAR: Final = 200  # code points from the verb to the body that it is about
_AT_ONCE: Final = 8  # "to dissolve the Committee"
_MAKES_BODIES: Final = frozenset({Verb.ESTABLISHES})


def effects_of(text: str, mentions: Iterable[Mention], *, lead: str = "") -> tuple[Effect, ...]:
    """The effects of an English operative paragraph, in order; `mentions` are those found in it.

    `lead` is the text that a sub-paragraph goes on from: "Decides: ... (b) To renew it", and 2231, paragraph 7:
    "Decides that, upon receipt of the report: (a) The provisions ... shall be terminated".
    """
    named = [mention for mention in mentions if mention.symbol.series is Series.RESOLUTION]
    if _LEAD_TO.fullmatch(lead) and (begun := _BEGUN.match(text)):
        return tuple(_done(text, Verb[begun.lastgroup or ""], 0, len(text), (begun.end(), len(text)), named))
    if lead and (that := _THAT.match(lead)) and not re.search(r";\s|\b(?:requests|urges)\b", lead[that.end() :]):
        condition = condition_in(lead)
        return tuple(
            replace(effect, condition=effect.condition or condition.rstrip(" :"))
            for effect in _passive(text, 0, len(text), 0, named)
        )
    return tuple(
        effect
        for start, end, word in _clauses(text)
        if word == "decides" or word in _FINITE
        for effect in _acts(text, start, end, word, named)
    )


def _clauses(text: str) -> Iterator[tuple[int, int, str]]:
    """The stretches of a paragraph, each from the word that opens it, in small letters."""
    openings = list(_OPENING.finditer(text))
    for place, opening in enumerate(openings):
        end = openings[place + 1].start() if place + 1 < len(openings) else len(text)
        yield opening.start("word"), end, opening["word"].lower()


def _acts(text: str, start: int, end: int, word: str, mentions: Sequence[Mention]) -> Iterator[Effect]:
    clause = text[start:end]
    if word in _FINITE:
        yield from _done(text, _FINITE[word], start, end, (start + len(word), end), mentions)
        return
    infinitives = list(_TO.finditer(clause))
    for place, to in enumerate(infinitives):
        stop = start + infinitives[place + 1].start() if place + 1 < len(infinitives) else end
        yield from _done(text, Verb[to.lastgroup or ""], start, stop, (start + to.end(), stop), mentions)
    if not infinitives and (that := _THAT.match(clause)):
        yield from _passive(text, start, end, start + that.end(), mentions)


def _passive(text: str, start: int, end: int, begin: int, mentions: Sequence[Mention]) -> Iterator[Effect]:
    """What "shall be terminated" or "shall not apply to", and what that is done to before it, from `begin`."""
    if beside := _BESIDE.match(text, begin):
        begin = beside.end()
    if act := _BE.search(text, begin, end):
        yield from _done(text, Verb[act.lastgroup or ""], start, end, (begin, act.start()), mentions)
    elif act := _NOT_APPLY.search(text, begin, end):
        yield from _done(text, Verb.EXEMPTS, start, end, (begin, act.start()), mentions)


def _done(
    text: str, verb: Verb, start: int, end: int, where: tuple[int, int], mentions: Sequence[Mention]
) -> Iterator[Effect]:
    """The effects of one act, one for each resolution that its object names; `where` the object stands."""
    told, until, condition = text[where[0] : where[1]], until_in(text[start:end]), condition_in(text[start:end])
    inside = [mention for mention in mentions if where[0] <= mention.start < where[1]]
    body = body_in(told[:_FAR])
    is_bodily = verb in _MAKES_BODIES or bool(_MANDATE.search(told[:_FAR])) or told.find(body) in range(1, _AT_ONCE)
    earlier = _EARLIER.search(told)
    stop = where[0] + earlier.start() if earlier else where[1]
    pinpointed = [mention for mention in inside if mention.pinpoint and mention.start < stop]
    if body and (is_bodily or (" " in body and not pinpointed)) and (is_mission(body) or not pinpointed):
        yield Effect(verb, start, end, body=body, until=until, condition=condition, confidence=_sure(body))
        return
    if verb in _MAKES_BODIES or _CONTINUES.search(told):
        return
    for mention in pinpointed:
        yield Effect(verb, start, end, mention.symbol.text, mention.pinpoint, body, until, condition, SURE)
    if pinpointed:
        return
    if whole := _AS_A_WHOLE.search(told):
        for mention in _listed(text, inside, where[0] + whole.end()):
            yield Effect(verb, start, end, mention.symbol.text, (), body, until, condition, WHOLE)
        return
    for mention in inside[:1]:
        if mention.start - where[0] < _NEAR:
            yield Effect(verb, start, end, mention.symbol.text, (), body, until, condition, LIKELY)


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
