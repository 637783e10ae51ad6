"""A text as its file is read now, with what was read in each paragraph and what people said of it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from resolutions.ingest import Reading
from resolutions.ingest.judgements import judgements_of
from resolutions.judging import Finding, Judgement, Key, findings, place_for
from resolutions.languages import BY_CODE
from resolutions.models import LanguageVersion
from resolutions.parsing.document import Mention, Paragraph, ParsedResolution
from resolutions.parsing.errors import NotRead, Refused
from resolutions.parsing.read import READING_VERSION, read
from resolutions.sentences import sentence as _
from resolutions.symbols import Symbol
from resolutions.terms import Ruling, Verb


@dataclass(frozen=True, slots=True)
class Place:
    """A paragraph, its name in a list, and what stands in it."""

    name: str
    paragraph: Paragraph
    found: Sequence[Finding]

    @property
    def mentions(self) -> list[Mention]:
        """Those that stand."""
        return [one.item for one in self.found if one.stands and isinstance(one.item, Mention)]

    def has_unmarked(self, symbol: str) -> bool:
        """Whether a citation of it that was seen in another text stands here without words."""
        return any(one.symbol.text == symbol and not one.wording for one in self.mentions)

    def find(self, key: Key) -> Finding | None:
        return next((one for one in self.found if one.key == key), None)

    def next_key(self, symbol: str, verb: Verb | None, body: str) -> Key:
        """The key of one more of its kind."""
        alike = [one.key for one in self.found if (one.key.symbol, one.key.verb, one.key.body) == (symbol, verb, body)]
        return Key(self.paragraph.anchor, symbol, max((key.ordinal for key in alike), default=0) + 1, verb, body)

    def telling(self, said: Judgement) -> Finding | None:
        """The finding that tells the same already; a citation does not while its words stand free once more."""
        is_mention = said.key.verb is None
        if is_mention and place_for(said.wording, self.paragraph.text, self.mentions):
            return None
        kind = said.key.symbol, said.key.verb, said.key.body
        for one in self.found:
            is_alike = (one.key.symbol, one.key.verb, one.key.body) == kind
            says_the_same = (one.pinpoint, one.until, one.condition) == (said.pinpoint, said.until, said.condition)
            if one.stands and is_alike and says_the_same and (not is_mention or one.wording == said.wording):
                return one
        return None


Places = Mapping[str, Place]  # by anchor


def places_of(version: LanguageVersion) -> Places:
    """The paragraphs of a text in their order; those without an anchor, around the text, are left out.

    Raises NotRead where its file is read no longer, or as another document.
    """
    parsed = _read(version)
    said = defaultdict(list)
    for one in judgements_of([version.document_id]).get(version.document_id, ()):
        said[one.key.anchor].append(one)
    return {
        paragraph.anchor: Place(
            f"{paragraph.anchor}: {paragraph.text[:60]}",
            paragraph,
            findings(paragraph, said[paragraph.anchor], parsed.language),
        )
        for paragraph in parsed.paragraphs
        if paragraph.anchor
    }


def texts_of(document: int) -> list[Reading]:
    """Every text of a document, read again from its file; one that is read no longer, or as another, stays as it is."""
    texts = LanguageVersion.objects.filter(document=document).select_related("source", "document").order_by("pk")
    return [reading for text in texts if (reading := _reading(text))]


def said_of(finding: Finding, place: Place, ruling: Ruling, language: str, pinpoint: tuple[str, ...]) -> Judgement:
    """The judgement of what was read, or of what somebody had added; `pinpoint` are the paragraphs that it names."""
    key, item, text = finding.key, finding.item, place.paragraph.text
    return Judgement(
        key=key,
        ruling=ruling,
        language=finding.judgement.language if finding.judgement else language,
        cited=_cited(key.symbol, place),
        wording=finding.judgement.wording if finding.judgement else text[item.start : item.end],
        pinpoint=pinpoint,
        until=finding.until,
        condition=finding.condition,
    )


def _read(text: LanguageVersion) -> ParsedResolution:
    source = text.source
    parsed = read(bytes(source.content), name=source.name, language=BY_CODE.get(source.language))
    if (parsed.symbol.text, parsed.language.code) != (text.document.symbol, text.language):
        # To file it elsewhere is for a re-reading, which says so.
        message = _(
            "The file is read as %(symbol)s (%(language)s) now: have the texts read again first.",
            symbol=parsed.symbol,
            language=parsed.language.name,
        )
        raise Refused("", message)
    return parsed


def _reading(text: LanguageVersion) -> Reading | None:
    source = text.source
    try:
        parsed = _read(text)
    except NotRead:
        return None
    return Reading(parsed, bytes(source.content), source.name, source.media_type, READING_VERSION, source.language)


def _cited(symbol: str, place: Place) -> Symbol | None:
    """The document that a finding is on: its paragraph names it."""
    named = [one.item.symbol for one in place.found if isinstance(one.item, Mention)]
    told = [one.judgement.cited for one in place.found if one.judgement and one.judgement.cited]
    return next((one for one in (*named, *told) if one.text == symbol), None)
