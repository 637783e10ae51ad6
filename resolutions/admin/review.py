"""What was understood of a file that waits at the desk: the future page, and all that a librarian should look at.

It is not guessed but tried: the file is ingested in a transaction that is then undone, so that what is shown is what
will be saved.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any, Final

from resolutions.ingest import Outcome, ingest
from resolutions.ingest.loading import refused_where_it_does_not_fit
from resolutions.ingest.publishing import confirm
from resolutions.models import Citation, Document, LanguageVersion, Paragraph, SourceDocument
from resolutions.parsing.document import Mention, ParsedResolution
from resolutions.parsing.read import READING_VERSION
from resolutions.querysets.reading import lead_on, read_mentions, texts_shown
from resolutions.terms import Kind
from resolutions.typesetting import Layout, typeset

# Beyond so many differing paragraphs two texts are not versions of each other, and a list of them helps nobody.
DIFFERENCES_SHOWN: Final = 200


@dataclass(frozen=True, slots=True)
class Difference:
    """Consecutive paragraphs that stand otherwise in the file than in the text held; either side may be empty."""

    held: Sequence[str]
    uploaded: Sequence[str]


@dataclass(frozen=True, slots=True)
class Review:
    """One file as it would stand in the archive, or stands there if it `is_held`.

    `doubted` are the mentions that were read with a doubt; that the year is another is told apart.
    """

    version: LanguageVersion
    layout: Layout
    outcome: Outcome
    citations: Sequence[Citation]
    missing_pinpoints: Sequence[Citation]
    held: LanguageVersion | None
    differences: Sequence[Difference]
    is_held: bool
    doubted: Sequence[Mention]

    @property
    def waiting(self) -> Sequence[Citation]:
        """Citations of documents whose text is not held."""
        return [citation for citation in self.citations if not citation.is_held]

    @property
    def waited_for(self) -> Sequence[Document]:
        """The documents of these citations, each once."""
        return list(dict.fromkeys(citation.cited for citation in self.waiting))

    @property
    def mismatched(self) -> Sequence[Citation]:
        """Citations printed with a year that is not the cited resolution's."""
        return [citation for citation in self.citations if citation.printed_year]

    @property
    def contradicts_itself(self) -> bool:
        """Whether the file is at odds with itself on which document it is."""
        return any(doubt["kind"] == "identity" for doubt in self.version.doubts)

    @property
    def resolved(self) -> int:
        """How many citations lead to a text that is held."""
        return len(self.citations) - len(self.waiting)


def add(parsed: ParsedResolution, source: SourceDocument, librarian: Any) -> tuple[LanguageVersion, Outcome]:
    """Ingest what was read of a source document that a librarian has looked at. Raises Refused if it does not fit."""
    with refused_where_it_does_not_fit():
        outcome = ingest(
            parsed,
            content=bytes(source.content),
            name=source.name,
            media_type=source.media_type,
            reading_version=READING_VERSION,
        )
    version = LanguageVersion.objects.select_related("document").get(
        source=source, document__symbol=parsed.symbol.text, language=parsed.language.code
    )
    confirm(version, librarian)
    return version, outcome


def review(parsed: ParsedResolution, source: SourceDocument, librarian: Any) -> Review:
    """Ingest a file and say what came of it. To be called in a transaction that is undone afterwards."""
    held, is_held = _published(parsed), source.versions.exists()
    before = _lines(held)
    version, outcome = add(parsed, source, librarian)
    paragraphs = list(version.paragraphs.all())
    citations = read_mentions(paragraphs)
    lead_on(citations, texts_shown(version.language, (citation.cited_id for citation in citations)))
    return Review(
        version=version,
        layout=typeset(paragraphs),
        outcome=outcome,
        citations=citations,
        missing_pinpoints=_missing_pinpoints(citations),
        held=held,
        differences=_differences(before, _lines(version)) if held else (),
        is_held=is_held,
        doubted=[mention for mention in parsed.mentions if mention.doubt and not mention.printed_year],
    )


def _published(parsed: ParsedResolution) -> LanguageVersion | None:
    versions = LanguageVersion.objects.published().with_source()
    return versions.filter(document__symbol=parsed.symbol.text, language=parsed.language.code).first()


def _lines(version: LanguageVersion | None) -> list[str]:
    """The paragraphs of a text in its own words, each with its label."""
    if version is None:
        return []
    rows = Paragraph.objects.filter(version=version).exclude(kind=Kind.OTHER).order_by("position")
    return [f"{printed} {text}".strip() for printed, text in rows.values_list("printed", "text")]


def _differences(held: Sequence[str], uploaded: Sequence[str]) -> list[Difference]:
    matcher = SequenceMatcher(None, held, uploaded, autojunk=False)
    return [
        Difference(held[opens:closes], uploaded[begins:ends])
        for tag, opens, closes, begins, ends in matcher.get_opcodes()
        if tag != "equal"
    ][:DIFFERENCES_SHOWN]


def _missing_pinpoints(citations: Iterable[Citation]) -> list[Citation]:
    """Citations that name a paragraph which the cited text, being held, does not have."""
    named = [citation for citation in citations if citation.pinpoint and citation.is_held]
    labels = Paragraph.objects.filter(
        version__document__in={citation.cited_id for citation in named},
        version__is_published=True,
        kind__in=(Kind.OPERATIVE, Kind.SUBPARAGRAPH),
    )
    held = set(labels.values_list("version__document", "label"))
    return [
        citation for citation in named if any((citation.cited_id, label) not in held for label in citation.pinpoint)
    ]
