"""How the tests of this room ask: which symbols does a text name, with which labels."""

from collections.abc import Callable
from itertools import pairwise

import pytest

from resolutions.languages import BY_CODE
from resolutions.parsing.citations import find
from resolutions.parsing.document import Mention
from resolutions.symbols import Symbol, resolution

Find = Callable[..., tuple[Mention, ...]]
Named = Callable[..., list[str]]


@pytest.fixture(scope="session")
def mentions() -> Find:
    """The mentions in a text, each offset checked; `own` is the number of the resolution that the text is."""

    def found(text: str, language: str = "en", own: int | None = None) -> tuple[Mention, ...]:
        own_symbol: Symbol | None = resolution(own) if own else None
        told = find(text, BY_CODE[language], own=own_symbol)
        assert all(text[mention.start : mention.end] == mention.wording for mention in told)
        assert all(one.end <= other.start for one, other in pairwise(told))
        return told

    return found


@pytest.fixture(scope="session")
def named(mentions: Find) -> Named:
    """The symbols in a text, as written, short: "1373 (2001)" for a resolution of the Council."""

    def symbols(text: str, language: str = "en", own: int | None = None) -> list[str]:
        return [mention.symbol.text.removeprefix("S/RES/") for mention in mentions(text, language, own)]

    return symbols
