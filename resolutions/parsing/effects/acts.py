"""Clauses of an operative paragraph, the acts in them, and what each is done to; the grammar is told in the package."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from resolutions.parsing.document import Mention
from resolutions.parsing.effects.bodies import body_in, is_mission
from resolutions.parsing.effects.terms import condition_in, until_in
from resolutions.symbols import Series
from resolutions.terms import Verb

SURE: Final = 0.95  # the object is named by symbol and paragraph, or is a body by name
LIKELY: Final = 0.8  # a resolution as a whole, or an end that hangs on a condition

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
    Verb.TERMINATES: r"(?:terminated|dissolved|disbanded|discontinued)",
    Verb.LIFTS: r"lifted",
    Verb.SUSPENDS: r"suspended",
    Verb.ESTABLISHES: r"(?:established|set\s+up)",
    Verb.AMENDS: r"(?:amended|modified|revised)",
    Verb.SUPERSEDES: r"superseded",
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
_NOT_APPLY: Final = re.compile(r"\b(?:shall|do|does|will)\s+not\s+apply\s+(?:to|with\s+respect\s+to)\b")
_THAT: Final = re.compile(r"^\W*(?:and\s+)?\w*\s*decides\b[^;]{0,60}?\bthat\b", re.IGNORECASE)
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


@dataclass(frozen=True, slots=True)
class Effect:
    """What a stretch of a paragraph, `text[start:end]`, does.

    `symbol` is the resolution it is done to and `paragraphs` their labels; or `body` the body that it is done to; both
    where a body stands on those paragraphs ("the Panel of Experts, as specified in paragraph 29"). `until` is a day
    ("2011-10-31") or a duration ("P6M"), `condition` the words that it hangs on.
    """

    verb: Verb
    start: int
    end: int
    symbol: str = ""
    paragraphs: tuple[str, ...] = ()
    body: str = ""
    until: str = ""
    condition: str = ""
    confidence: float = SURE


def effects_of(text: str, mentions: Iterable[Mention], *, lead: str = "") -> tuple[Effect, ...]:
    """The effects of an English operative paragraph, in order; `mentions` are those found in it.

    `lead` is the opening word of the paragraph that a sub-paragraph belongs to: "Decides: ... (b) To renew it".
    """
    named = [mention for mention in mentions if mention.symbol.series is Series.RESOLUTION]
    if lead.lower() == "decides" and (begun := _BEGUN.match(text)):
        return tuple(_done(text, Verb[begun.lastgroup or ""], 0, len(text), (begun.end(), len(text)), named))
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
    if infinitives or not (that := _THAT.match(clause)):
        return
    if act := _BE.search(clause, that.end()):
        yield from _done(
            text, Verb[act.lastgroup or ""], start, end, (start + that.end(), start + act.start()), mentions
        )
    elif act := _NOT_APPLY.search(clause, that.end()):
        yield from _done(text, Verb.EXEMPTS, start, end, (start + that.end(), start + act.start()), mentions)


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
        yield Effect(verb, start, end, body=body, until=until, condition=condition, confidence=_sure(body, condition))
        return
    if verb in _MAKES_BODIES or _CONTINUES.search(told):
        return
    near = [mention for mention in inside if mention.start - where[0] < _NEAR]
    for mention in pinpointed or near[:1]:
        sure = SURE if mention.pinpoint and not condition else LIKELY
        yield Effect(verb, start, end, mention.symbol.text, mention.pinpoint, body, until, condition, sure)


def _sure(body: str, condition: str) -> float:
    """A body by its own name is sure; "the Force" and "the Committee" are those that the text is about."""
    return SURE if not condition and (is_mission(body) or " " in body) else LIKELY
