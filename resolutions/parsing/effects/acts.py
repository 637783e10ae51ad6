"""Clauses of an operative paragraph, and the acts in them; the grammar is told in the package."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from resolutions.parsing.document import Effect, Mention
from resolutions.parsing.effects.bodies import bodies_in, is_mission
from resolutions.parsing.effects.objects import Act, effects_of_act
from resolutions.parsing.effects.refusing import (
    is_asked_by_others,
    is_denied,
    is_done_by_others,
    is_further_asked,
    is_of_none,
    is_supposed,
)
from resolutions.parsing.effects.terms import condition_in, until_in
from resolutions.symbols import Series
from resolutions.terms import Verb

_ADVERB: Final = r"(?:(?:also|further|therefore|hereby|accordingly|consequently|furthermore|instead|again)\s+)*"
_OTHERS: Final = (
    "acknowledges|affirms|appeals|approves|asks|authorizes|calls|commends|condemns|considers|declares|demands|determines|directs"
    "|emphasizes|encourages"
    "|endorses|expects|expresses|invites|notes|reaffirms|recalls|recognizes|recommends|reiterates|requests|stresses"
    "|supports|takes|underlines|underscores|urges|welcomes"
)
_FINITE: Final = {
    "extends": Verb.EXTENDS, "renews": Verb.EXTENDS, "prolongs": Verb.EXTENDS, "terminates": Verb.TERMINATES,
    "lifts": Verb.LIFTS, "suspends": Verb.SUSPENDS, "establishes": Verb.ESTABLISHES, "amends": Verb.AMENDS,
}  # fmt: skip
_OPENING: Final = re.compile(
    rf"(?:^\W*|[,;:]\s+(?:and\s+)?|\band\s+){_ADVERB}(?P<word>decides|{'|'.join(_FINITE)}|{_OTHERS})\b",
    re.IGNORECASE,
)
_ITS: Final = re.compile(r"\s+its\s")  # "renews its call"
_INFINITIVE: Final = {
    Verb.EXTENDS: (
        r"extend|renew|prolong|continue\s+to\s+extend|continue(?=\s+the\s+measures\b)"
        r"|authori[sz]e\s+[^,;]{0,70}?\bto\s+maintain(?=\s+(?:the\s+deployment|AMISOM)\b)"  # 2232, 1872
        r"|re-?establish(?=[^;]{0,120}\bfor\s+a\s+further\s+period\b)"  # 1607
    ),
    Verb.TERMINATES: r"terminate|discontinue|dissolve|disband|end|close|conclude|abolish",
    Verb.LIFTS: r"lift|remove",
    Verb.SUSPENDS: r"suspend",
    Verb.ESTABLISHES: r"establish|set\s+up|create|appoint(?:\s+and\s+send)?(?=[^,;]{0,60}\bcommission\s+of\b)",  # 571
    Verb.AMENDS: (
        r"amend|modify|revise|(?:increase|expand|enlarge|reduce|raise|strengthen)(?=\s)"
        r"|authori[sz]e(?:,[^,;]{0,60},)?\s+(?:an?|the)\s+(?:\w+\s+)?(?:increase|reduction|expansion)"  # 1046, 2539
        r"\s+(?:in|of)"
    ),
    Verb.SUPERSEDES: r"supersede",
}
_PARTICIPLE: Final = {
    Verb.REPLACES_TEXT: r"replaced\s+(?:by|with)",
    Verb.EXTENDS: r"(?:extended|renewed|prolonged)",
    Verb.TERMINATES: (
        r"(?:terminated|dissolved|disbanded|discontinued"
        r"|no\s+longer\s+(?:apply(?!\s+(?:to|with\s+respect)\b)|in\s+force)"  # "to": an exemption, 1807
        r"|cease\s+to\s+(?:have\s+effect|apply))"  # 1448
    ),
    Verb.LIFTS: r"lifted",
    Verb.SUSPENDS: r"suspended",
    Verb.ESTABLISHES: r"(?:established|set\s+up)",
    Verb.AMENDS: r"(?:amended|modified|revised|expanded|increased|reduced|strengthened|adjusted)",
    Verb.SUPERSEDES: r"superseded",
    Verb.RESTORES: r"(?:apply\s+in\s+the\s+same\s+manner|reinstated|reimposed|apply\s+again)",
}
_VERBS: Final = "|".join(f"(?P<{verb.name}>{words})" for verb, words in _INFINITIVE.items())
# "Decides, in order to assist the Committee in its task, as well as to support the Ombudsperson, to extend" (2161),
# "Decides in line with the request from the Government to renew" (1879), "that, for a further period, to renew" (1897)
_ASIDE: Final = (
    r",?\s+(?:in\s+(?:line|order|response|the\s+light|light|accordance|view|this\s+context)|on\s+this\s+basis"
    r"|as\s+(?:recommended|requested)|bearing|having|further\s+to|pursuant|acting|at\s+the\s+request|on\s+the\s+basis"
    r"|following|that,?\s+for\s+an?\s+(?:further\s+)?period)"
    r"\b(?:(?!\b(?:that|to\s+(?:call|request|urge|invite|ask|recommend|consider|authori[sz]e|review))\b)[^;]){0,240}?,?"
)
_TO: Final = re.compile(
    rf"\b(?:decides(?:\s+(?:also|further|therefore)){{0,3}}(?P<aside>,[^,;]{{0,120}},|{_ASIDE}|)\s+{_ADVERB}|\band\s+{_ADVERB})"
    rf"(?P<to>to)\s+{_ADVERB}(?:{_VERBS})\b",
    re.IGNORECASE,
)
# "unless it decides to extend it" (2386), "decides to consider whether to lift ... and to end"
_SUPPOSED: Final = re.compile(r"\b(?:unless|if|whether|until\s+(?:it|the\s+Council))\b[^,;]*\Z")
_NEAR: Final = 200  # code points before an act in which it can be said to be only supposed
_BEGUN: Final = re.compile(rf"\W*to\s+{_ADVERB}(?:{_VERBS})\b", re.IGNORECASE)
_OWN: Final = re.compile(r"\b(?:of\s+(?:this|the\s+present)\s+resolution|this\s+provision)\W*$")
_BE: Final = re.compile(
    rf"\b(?:shall|will|is|are|should)\s+(?:{_ADVERB}be\s+)?{_ADVERB}(?:"
    + "|".join(f"(?P<{verb.name}>{words})" for verb, words in _PARTICIPLE.items())
    + r")\b"
)
_NOT_APPLY: Final = re.compile(
    r"\b(?:shall|do|does|will)\s+(?:also\s+)?(?:not|no\s+longer)\s+apply\s+(?:to|with\s+respect\s+to|as\s+per|where)\b"
)
# "UNMIN's mandate will terminate on 15 January 2011" (1939), "shall cease all operations on 31 October 2026" (2809),
# "the authorized troop ceiling for UNISFA shall decrease by 557 troops" (2465); not "shall report how it will end"
_SUBJECT_ENDS: Final = re.compile(
    r"(?:(?!\b(?:shall|will|that|whether|how|not?)\b|\b(?:if|unless|when|once)\b[^,;]{0,400}?\b(?:shall|will)\b)[^;])*"
    r"\b(?:shall|will)\s+(?:(?P<TERMINATES>terminate|end|expire|cease\s+all\s+(?:work\s+and\s+)?operations)"
    r"|(?P<AMENDS>decrease|increase))\b"
)
_THAT_AGAIN: Final = re.compile(r"\b(?:decides|and)\s+that\b")  # "and to that end decides that" (1270)
# "are exempt from the measures imposed in paragraph 54 of resolution 2127 (2013)" (2149)
_EXEMPT_FROM: Final = re.compile(r"\b(?:is|are|shall\s+be)\s+exempt(?:ed)?\s+from\b")
_THAT: Final = re.compile(r"^\W*(?:and\s+)?\w*\s*decides\b[^;]{0,120}?\bthat\b", re.IGNORECASE)
# "in addition to the provisions of paragraph 19 of resolution 1970 (2011), the measures in paragraph 17" (2009)
_BESIDE: Final = re.compile(r"\s+in\s+addition\s+to\b[^,]*,")
# "shall no longer require the approval of the Committee, as previously provided for in paragraph 9 (a)" (2095)
_NO_LONGER_REQUIRE: Final = re.compile(
    r"\bshall\s+no\s+longer\s+require\b[^;]*?\bas\s+(?:previously\s+)?(?:provided\s+for|set\s+out|required|imposed)\s+(?:in|by)\b"
)
# "shall no longer be subject to the measures imposed in paragraphs 17 and 19" (2009)
_NO_LONGER_SUBJECT: Final = re.compile(r"\bshall\s+no\s+longer\s+be\s+subject\s+to\b")
# "The listing criteria set out in paragraph 3 (c) of resolution 1591 (2005) shall also apply to entities" (2035)
_ALSO_APPLY: Final = re.compile(r"\bshall\s+(?:also\s+apply|apply\s+also)\s+to\b")
# "shall constitute a threat to the peace for the purposes of paragraphs 9 and 11 of resolution 1572 (2004)" (1880)
_CONSTITUTE: Final = re.compile(r"\bshall\s+constitute\s+a\s+threat\b[^;]*?\bfor\s+the\s+purposes?\s+of\b")
# "shall take the measures as previously imposed by paragraph 8 (c) of resolution 1333 (2000)" (1989, 2253)
_TAKE_ON: Final = re.compile(
    r"\bshall\s+(?:continue\s+to\s+)?take\s+the\s+(?:following\s+)?measures\s+(?:as\s+)?previously\s+imposed\s+by\b"
)
# "UNPROFOR shall continue to perform the functions ... until" (982), "the measures ... shall remain in force for a
# new period of 11 months" (1385)
_GOES_ON: Final = re.compile(
    r"\bshall\s+(?:continue\s+to\b(?!\s+(?:take|apply|be)\b)|remain\s+in\s+(?:force|effect)(?=\s+(?:for|until)\b))"
)
# "Authorizes the Member States ... to establish for a further period of twelve months" (1722)
_AUTHORIZED: Final = re.compile(
    r"\bto\s+(?:(?P<EXTENDS>(?:establish|maintain)(?=[^;,]{0,40}\bfor\s+a\s+further\s+period\b)"
    r"|maintain(?=\s+(?:AMISOM|ATMIS)\b))"
    r"|(?P<ESTABLISHES>establish))\b|\b(?P<AMENDS>increases?|expansion)\b(?=\s+(?:in|of|from)\b)"
)
# "Approves the recommendation of the Secretary-General to extend the existing mandate" (785)
_APPROVED: Final = re.compile(r"\b(?:recommendation|proposal)\b[^;,]{0,60}?\bto\s+(?P<EXTENDS>extend|renew|prolong)\b")
_GRANTS: Final = {"authorizes": _AUTHORIZED, "approves": _APPROVED}
_GRANTED_WITHIN: Final = 200  # code points from the word
# "Recalls paragraph 22 of resolution 2628 (2022), ... and extends its authorisations until" (2687)
_ITS_AUTHORIZATIONS: Final = re.compile(r"\s+its\s+authori[sz]ations?\b")
_TOWARDS: Final = re.compile(r"\bwith\s+respect\s+to\b")
_GOES_ON_OTHERWISE: Final = re.compile(r";\s|\b(?:requests|urges)\b")
_LEAD_TO: Final = re.compile(r"\W*(?:also\s+|further\s+)?decides\W*", re.IGNORECASE)


def effects_of(text: str, mentions: Iterable[Mention], *, lead: str = "", about: str = "") -> tuple[Effect, ...]:
    """The effects of an English operative paragraph, in order; `mentions` are those found in it.

    `lead` is the text that a sub-paragraph goes on from: "Decides: ... (b) To renew it", and 2231, paragraph 7:
    "Decides that, upon receipt of the report: (a) The provisions ... shall be terminated". `about` is the one mission
    that the whole text is about: "Decides to extend the present mandate" (1461).
    """
    named = [mention for mention in mentions if mention.symbol.series is Series.RESOLUTION]
    effects = [effect for act in _acts_of(text, lead) for effect in effects_of_act(text, act, named, about)]
    if lead and (inherited := condition_in(lead).rstrip(" :")):
        return tuple(replace(effect, condition=effect.condition or inherited) for effect in effects)
    return tuple(effects)


def _acts_of(text: str, lead: str) -> Iterator[Act]:
    if _LEAD_TO.fullmatch(lead) and (begun := _BEGUN.match(text)):
        yield Act(Verb[begun.lastgroup or ""], 0, len(text), begun.end(), len(text))
    elif (that := _THAT.match(lead)) and not _GOES_ON_OTHERWISE.search(lead, that.end()):
        yield from _passive(text, 0, len(text), 0)
    else:
        yield from _acts_of_clauses(text)


def _acts_of_clauses(text: str) -> Iterator[Act]:
    before = 0
    for start, end, word in _clauses(text):
        if _ITS_AUTHORIZATIONS.match(text, start + len(word)) and word in _FINITE:
            yield Act(_FINITE[word], start, end, before, start)
        elif word in _GRANTS:
            yield from _granted(text, start, end, word)
        elif word == "decides" or (word in _FINITE and not _ITS.match(text, start + len(word))):
            yield from _acts(text, start, end, word)
        before = start


def _granted(text: str, start: int, end: int, word: str) -> Iterator[Act]:
    """What the Council authorizes or approves; what is extended in other words begins with the name of the mission."""
    to = _GRANTS[word].search(text, start, min(end, start + _GRANTED_WITHIN))
    if to is None:
        return
    between = text[start + len(word) : to.start(to.lastgroup or "")].rstrip().removesuffix(" to")
    if is_denied(between) or is_done_by_others(between):
        return
    verb, begin = Verb[to.lastgroup or ""], to.end()
    if verb is Verb.EXTENDS and word == "authorizes":
        told = bodies_in(text[begin : min(end, begin + _GRANTED_WITHIN)])
        begin += next((body.start - 1 for body in told if is_mission(body.name)), 0)
    yield Act(verb, start, end, begin, end)


def _clauses(text: str) -> Iterator[tuple[int, int, str]]:
    """The stretches of a paragraph, each from the word that opens it, in small letters."""
    openings = list(_OPENING.finditer(text))
    for place, opening in enumerate(openings):
        end = openings[place + 1].start() if place + 1 < len(openings) else len(text)
        yield opening.start("word"), end, opening["word"].lower()


def _acts(text: str, start: int, end: int, word: str) -> Iterator[Act]:
    clause = text[start:end]
    if word in _FINITE:
        yield Act(_FINITE[word], start, end, start + len(word), end)
        return
    infinitives: list[re.Match[str]] = []
    for to in _TO.finditer(clause):
        if not _is_refused(clause, to, infinitives[-1].end() if infinitives else 0):
            infinitives.append(to)
    above = clause[: infinitives[0].start("to")] if infinitives else ""
    until, condition = until_in(above), condition_in(above)
    for place, to in enumerate(infinitives):
        begin = start + to.start("to") if place else start
        stop = start + infinitives[place + 1].start() if place + 1 < len(infinitives) else end
        yield Act(Verb[to.lastgroup or ""], begin, stop, start + to.end(), stop, until, condition)
    if not infinitives and (that := _THAT.match(clause)):
        yield from _passive(text, start, end, start + that.end())


def _is_refused(clause: str, to: re.Match[str], after: int) -> bool:
    """Whether what is to be done is only supposed, or is another's; the act before it ends at `after`."""
    if to["aside"] is None:
        is_others = is_further_asked(clause[after : to.start()])
    else:
        is_others = is_asked_by_others(clause[to.start("aside") : to.start("to")])
    return is_others or bool(_SUPPOSED.search(clause, max(0, to.start() - _NEAR), to.start()))


def _after_that(text: str, begin: int, end: int) -> int:
    """Where the last of what is decided begins: "decides that X will take over, and that Y will end"."""
    return max((again.end() for again in _THAT_AGAIN.finditer(text, begin, end)), default=begin)


def _passive(text: str, start: int, end: int, begin: int) -> Iterator[Act]:
    """What "shall be terminated" or "shall not apply to", and what that is done to before it, from `begin`."""
    if beside := _BESIDE.match(text, begin):
        begin = beside.end()
    if is_of_none(text[begin:end]):
        return
    act = next((be for be in _BE.finditer(text, begin, end) if not is_supposed(text[begin : be.start()])), None)
    if act and _OWN.search(text, begin, act.start()):  # 778: its paragraphs 1 to 5; 2270: "this provision"
        return
    if act:
        yield Act(Verb[act.lastgroup or ""], start, end, begin, act.start())
    elif act := _NOT_APPLY.search(text, begin, end):
        yield Act(Verb.EXEMPTS, start, end, begin, act.start())
    elif act := _CONSTITUTE.search(text, begin, end) or _NO_LONGER_REQUIRE.search(text, begin, end):
        yield Act(Verb.AMENDS, start, end, act.end(), end)
    elif act := _NO_LONGER_SUBJECT.search(text, begin, end) or _EXEMPT_FROM.search(text, begin, end):
        yield Act(Verb.EXEMPTS, start, end, act.end(), end)
    elif act := _ALSO_APPLY.search(text, begin, end):
        yield Act(Verb.AMENDS, start, end, begin, act.start())
    elif (act := _GOES_ON.search(text, begin, end)) and until_in(text[start:end]):
        yield Act(Verb.EXTENDS, start, end, begin, act.start())
    elif act := _SUBJECT_ENDS.match(text, _after_that(text, begin, end), end):
        begin = act.start()
        yield Act(Verb[act.lastgroup or ""], start, end, begin, act.start(act.lastgroup or ""))
    elif act := _TAKE_ON.search(text, begin, end):
        stop = _TOWARDS.search(text, act.end(), end)
        yield Act(Verb.EXTENDS, start, end, act.end(), stop.start() if stop else end)
