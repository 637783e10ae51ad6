"""The figures of the archive, as `manage.py ledger` prints them and the page of registers shows them."""

from typing import Any

from resolutions.languages import CODES
from resolutions.models import LanguageVersion, Paragraph, Resolution
from resolutions.registers import questions
from resolutions.registers.contradictions import VoteContradictions
from resolutions.registers.doubts import Doubts
from resolutions.registers.mismatches import Mismatches
from resolutions.symbols import Series


def figures() -> dict[str, Any]:
    """What is held, and what is not as it should be.

    `citations` are the mentions of resolutions in each resolution's counting language version, itself left out;
    `edges` the pairs of citing and cited among them; `mismatches` those in resolutions; `paragraphs` those of the
    resolutions' published texts; `sources` the texts that are held, published or not, by what they were read from.
    """
    citations = questions.mentions_by_pair()
    told = set(LanguageVersion.objects.published().values_list("document", flat=True))
    texts = questions.published_texts_of_resolutions()
    held = dict(texts.per_language())
    return {
        "resolutions": Resolution.objects.count(),
        "language_versions": {code: held.get(code, 0) for code in CODES},
        "paragraphs": Paragraph.objects.filter(version__in=texts.values("pk")).count(),
        "citations": sum(citations.values()),
        "citations_waiting": sum(mentions for (_, cited), mentions in citations.items() if cited not in told),
        "edges": len(citations),
        "mismatches": Mismatches().entries(Series.RESOLUTION).count(),
        "vote_contradictions": VoteContradictions().count(),
        "doubts": Doubts().count(),
        "sources": questions.per_provenance(),
    }
