"""Names as they stand in an address, and what two names have in common.

"The situation in Côte d’Ivoire" is the-situation-in-cote-d-ivoire there. A name of eight hundred letters, as the item
of resolution 161 has one, is cut, and told from others that begin alike by a digest of the whole; so is a name in
letters that are not Latin.
"""

import hashlib
import unicodedata
from functools import lru_cache
from typing import Final

LONGEST: Final = 80  # letters of a name in an address
DIGEST: Final = 6
HELD: Final = 2048  # names whose words are kept: there are some five hundred items, and each page asks for all

# What an agenda item says of any matter, in the catalogue's English; names of States and regions are left.
_OF_ANY_MATTER: Final = frozenset((
    "a", "addressed", "and", "by", "complaint", "concerning", "council", "dated", "efforts", "for", "from",
    "further", "general", "government", "in", "international", "its", "item", "items", "letter", "letters",
    "maintenance", "matters", "nations", "of", "on", "peace", "permanent", "president", "question", "relating",
    "report", "reports", "representative", "representatives", "republic", "s", "secretary", "security", "situation",
    "the", "threats", "to", "united", "with",
))  # fmt: skip


@lru_cache(maxsize=HELD)
def slug_of(name: str) -> str:
    """A name in small letters, without accents, its words joined by hyphens; the same name always gives the same."""
    whole = "-".join(words_of(name))
    if whole and whole.isascii() and len(whole) <= LONGEST:
        return whole
    digest = hashlib.sha256(whole.encode()).hexdigest()[:DIGEST]
    begun = whole.encode("ascii", "ignore").decode()
    cut = begun if len(begun) <= LONGEST else begun[:LONGEST].rpartition("-")[0]
    return f"{cut}-{digest}".strip("-")


@lru_cache(maxsize=HELD)
def words_of(name: str) -> tuple[str, ...]:
    """The words of a name, in small letters and without accents, as far as they are letters and figures."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return tuple("".join(letter if letter.isalnum() else " " for letter in plain).split())


def are_akin(one: str, other: str) -> bool:
    """Whether what one name says of its own the other says too: "Angola", "The situation in Angola".

    That tells nothing of whether an item continues another.
    """
    own, others = (frozenset(words_of(name)) - _OF_ANY_MATTER for name in (one, other))
    return bool(own and others) and (own <= others or others <= own)
