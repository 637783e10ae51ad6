"""What people said of mentions and effects, laid upon what a machine read: values in, values out.

A judgement holds on to what stays the same from reading to reading and from language to language: the paragraph by its
anchor, the document that is cited, and which of the mentions of it in that paragraph it is about, counted as they are
read, those that were rejected among them.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from resolutions.languages import Language
from resolutions.parsing.document import Doubt, Effect, Mention, Paragraph
from resolutions.sentences import sentence as _
from resolutions.symbols import Symbol
from resolutions.terms import Ruling, Verb

_NO_PARAGRAPH: Final = _("This text has no such paragraph, in which a person has seen a citation or an effect.")


@dataclass(frozen=True, slots=True)
class Key:
    """Which mention (it has no `verb`) or effect: the `ordinal`-th of its kind in the paragraph, from 1.

    `symbol` is that of the cited document, empty for what is done to a `body` alone.
    """

    anchor: str
    symbol: str
    ordinal: int = 1
    verb: Verb | None = None
    body: str = ""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a person said of one finding, and how it reads then. `language` is that of the text it was made on.

    `wording` are the words of that text which the citation or the effect stands on; `pinpoint`, `until` and `condition`
    are as in `Mention` and `Effect`, and count where it is not rejected.
    """

    key: Key
    ruling: Ruling
    language: str
    cited: Symbol | None = None
    wording: str = ""
    pinpoint: tuple[str, ...] = ()
    until: str = ""
    condition: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """A mention or an effect in a paragraph, as it is with what was said of it."""

    key: Key
    paragraph: Paragraph
    item: Mention | Effect
    judgement: Judgement | None = None

    @property
    def stands(self) -> bool:
        return self.judgement is None or self.judgement.ruling is not Ruling.REJECTED

    @property
    def is_added(self) -> bool:
        return self.judgement is not None and self.judgement.ruling is Ruling.ADDED

    @property
    def wording(self) -> str:
        """The words it stands on; none for a mention that was seen in another text than this one."""
        return self.paragraph.text[self.item.start : self.item.end]

    @property
    def pinpoint(self) -> tuple[str, ...]:
        return self.item.pinpoint if isinstance(self.item, Mention) else self.item.paragraphs

    @property
    def until(self) -> str:
        return "" if isinstance(self.item, Mention) else self.item.until

    @property
    def condition(self) -> str:
        return "" if isinstance(self.item, Mention) else self.item.condition


def findings(paragraph: Paragraph, judgements: Iterable[Judgement], language: Language) -> list[Finding]:
    """What was read in a paragraph and what people spoke of there, in its order; what was rejected stands no longer."""
    said = {judgement.key: judgement for judgement in judgements}
    read = [_as_judged(key, paragraph, item, said.pop(key, None)) for key, item in _read(paragraph)]
    taken = [finding.item for finding in read if finding.stands and isinstance(finding.item, Mention)]
    for judgement in said.values():
        verb = judgement.key.verb
        if verb is None:
            mention = _mention(judgement, paragraph, taken)
            if judgement.ruling is not Ruling.REJECTED:
                taken.append(mention)
            read.append(Finding(judgement.key, paragraph, mention, judgement))
        elif judgement.language == language.code:  # effects are told once, not in each language
            read.append(Finding(judgement.key, paragraph, _effect(judgement, verb, paragraph), judgement))
    return sorted(read, key=lambda finding: (finding.item.start, finding.item.end))


def judged(
    paragraphs: Sequence[Paragraph], judgements: Iterable[Judgement], language: Language
) -> tuple[tuple[Paragraph, ...], tuple[Doubt, ...]]:
    """The paragraphs of a text with what was said of them, and a doubt for each paragraph spoken of that it has not."""
    by_anchor: defaultdict[str, list[Judgement]] = defaultdict(list)
    for judgement in judgements:
        by_anchor[judgement.key.anchor].append(judgement)
    laid = tuple(
        _laid(paragraph, findings(paragraph, said, language))
        if (said := by_anchor.pop(paragraph.anchor, None))
        else paragraph
        for paragraph in paragraphs
    )
    wanted = [anchor for anchor, said in by_anchor.items() if any(one.ruling is not Ruling.REJECTED for one in said)]
    return laid, tuple(Doubt("judgement", anchor, _NO_PARAGRAPH) for anchor in wanted)


def place_for(wording: str, text: str, taken: Iterable[Mention]) -> tuple[int, int] | None:
    """Where these words stand first in a text and name nothing yet: start and end; None where they do not."""
    taken = list(taken)
    start = text.find(wording) if wording else -1
    while start >= 0:
        end = start + len(wording)
        if all(end <= mention.start or mention.end <= start for mention in taken):
            return start, end
        start = text.find(wording, start + 1)
    return None


def _read(paragraph: Paragraph) -> Iterator[tuple[Key, Mention | Effect]]:
    """What was read in a paragraph, each with its key."""
    seen: Counter[Key] = Counter()
    items: list[Mention | Effect] = [*sorted(paragraph.mentions, key=lambda one: one.start), *paragraph.effects]
    for item in items:
        if isinstance(item, Mention):
            kind = Key(paragraph.anchor, item.symbol.text)
        else:
            kind = Key(paragraph.anchor, item.symbol, verb=item.verb, body=item.body)
        seen[kind] += 1
        yield replace(kind, ordinal=seen[kind]), item


def _as_judged(key: Key, paragraph: Paragraph, item: Mention | Effect, judgement: Judgement | None) -> Finding:
    if judgement is None or judgement.ruling is Ruling.REJECTED:
        return Finding(key, paragraph, item, judgement)
    if isinstance(item, Mention):
        return Finding(key, paragraph, replace(item, pinpoint=judgement.pinpoint), judgement)
    seen = replace(
        item, paragraphs=judgement.pinpoint, until=judgement.until, condition=judgement.condition, confidence=1.0
    )
    return Finding(key, paragraph, seen, judgement)


def _mention(judgement: Judgement, paragraph: Paragraph, taken: Iterable[Mention]) -> Mention:
    """A mention that no reading found; at the end of the paragraph, without a wording, where its words are not there:
    the text is in another language than the one it was seen in.
    """
    if judgement.cited is None:
        raise ValueError(f"A mention in {judgement.key.anchor} names no document")
    place = place_for(judgement.wording, paragraph.text, taken)
    start, end = place or (len(paragraph.text), len(paragraph.text))
    return Mention(start, end, paragraph.text[start:end], judgement.cited, judgement.pinpoint)


def _effect(judgement: Judgement, verb: Verb, paragraph: Paragraph) -> Effect:
    """An effect that no reading found; its evidence is the whole paragraph where its words are not there."""
    start, end = place_for(judgement.wording, paragraph.text, ()) or (0, len(paragraph.text))
    key = judgement.key
    return Effect(verb, start, end, key.symbol, judgement.pinpoint, key.body, judgement.until, judgement.condition)


def _laid(paragraph: Paragraph, found: Sequence[Finding]) -> Paragraph:
    """The paragraph with what stands. What is done to a document falls with the last citation of it."""
    mentions = tuple(one.item for one in found if one.stands and isinstance(one.item, Mention))
    named = {mention.symbol.text for mention in mentions}
    rejected = {one.key.symbol for one in found if not one.stands and one.key.verb is None} - named
    effects = tuple(
        one.item
        for one in found
        if one.stands and isinstance(one.item, Effect) and (one.judgement or one.key.symbol not in rejected)
    )
    return replace(paragraph, mentions=mentions, effects=effects)
