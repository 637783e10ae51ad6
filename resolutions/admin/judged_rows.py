"""A mention or an effect of a text as a row on the page where librarians judge it."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from resolutions.excerpts import Excerpt, excerpt
from resolutions.judging import Finding, Key
from resolutions.languages import BY_CODE, Language
from resolutions.models.choices import RULING, VERB
from resolutions.parsing.document import Mention


@dataclass(frozen=True, slots=True)
class Row:
    """A finding as a librarian looks at it: its sentence, what it says, and what was said of it.

    Where no words of this text are marked, `seen_in` is the language in which it was seen, in the `words`. `doubt` is
    what the parser was not sure of, in English.
    """

    key: Key
    said: Excerpt
    seen_in: Language | None
    words: str
    doubt: str
    verb: str
    pinpoint: str
    until: str
    condition: str
    ruling: str
    is_judged: bool
    is_added: bool
    stands: bool


def row_of(finding: Finding) -> Row:
    item, judgement = finding.item, finding.judgement
    elsewhere = None if finding.wording else judgement
    return Row(
        key=finding.key,
        said=excerpt(finding.paragraph.text, item.start, item.end),
        seen_in=BY_CODE[elsewhere.language] if elsewhere else None,
        words=elsewhere.wording if elsewhere else "",
        doubt=item.doubt if isinstance(item, Mention) else "",
        verb=str(VERB[finding.key.verb]) if finding.key.verb else "",
        pinpoint=", ".join(finding.pinpoint),
        until=finding.until,
        condition=finding.condition,
        ruling=str(RULING[judgement.ruling]) if judgement else _("read by machine"),
        is_judged=judgement is not None,
        is_added=finding.is_added,
        stands=finding.stands,
    )
