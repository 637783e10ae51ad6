"""The archive's tables, as they flow: documents, votes, sources, texts, citations, judgements, revisions."""

from resolutions.models.attestations import Attestation
from resolutions.models.citations import Citation, Edge
from resolutions.models.comparisons import Comparison
from resolutions.models.documents import AgendaItem, Document, Resolution
from resolutions.models.effects import Effect
from resolutions.models.indexing import Sponsor, Subject
from resolutions.models.judgements import Judgement
from resolutions.models.revision import Revision
from resolutions.models.sources import LoadedFacts, SourceDocument
from resolutions.models.texts import LanguageVersion, Paragraph
from resolutions.models.votes import Ballot, State, Vote

__all__ = [
    "AgendaItem",
    "Attestation",
    "Ballot",
    "Citation",
    "Comparison",
    "Document",
    "Edge",
    "Effect",
    "Judgement",
    "LanguageVersion",
    "LoadedFacts",
    "Paragraph",
    "Resolution",
    "Revision",
    "SourceDocument",
    "Sponsor",
    "State",
    "Subject",
    "Vote",
]
