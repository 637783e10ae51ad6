"""What the text wing told, in the language of the page."""

from collections.abc import Mapping
from typing import Any, Final

from django.utils.text import capfirst
from django.utils.translation import get_language_bidi, gettext

from resolutions.models.choices import ADOPTION, PROCEDURE
from resolutions.sentences import Sentence

# Values of columns that a sentence may quote.
_TERMS: Final = {str(value): words for value, words in (ADOPTION | PROCEDURE).items()}
# In a line that runs from right to left, what is quoted keeps its own direction.
_ISOLATED: Final = "\N{FIRST STRONG ISOLATE}%s\N{POP DIRECTIONAL ISOLATE}"

Told = str | Mapping[str, Any]  # a string as it is, or the parts of a sentence


def in_words(told: Told) -> str:
    """A sentence or a place in the language of the page. What is no sentence was read, and is said as it is."""
    if isinstance(told, Sentence):
        told = told.parts
    if isinstance(told, str):
        return told
    return gettext(told["template"]) % {name: _value(value) for name, value in told["values"].items()}


def in_english(told: Told) -> str:
    """The same for a file or a program, in English whatever the page."""
    if isinstance(told, str):
        return str(told)
    return str(told["template"] % {name: in_english(value) for name, value in told["values"].items()})


def with_place(place: Told, message: Told) -> str:
    """A sentence after its place, which begins it: "Line 12: ...". The name of a file is written as it is."""
    if not place:
        return in_words(message)
    is_read = isinstance(place, str) and not isinstance(place, Sentence)
    where = in_words(place) if is_read else capfirst(in_words(place))
    return gettext("%(place)s: %(message)s") % {"place": where, "message": in_words(message)}


def _value(value: Told) -> str:
    words = str(_TERMS.get(value, value)) if isinstance(value, str) else in_words(value)
    return _ISOLATED % words if get_language_bidi() else words
