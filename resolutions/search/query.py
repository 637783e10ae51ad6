"""The reader's query language: words, "exact phrases", either OR other, -not. Anything that can be typed is a query.

    sanctions "travel ban" Libya OR Sudan -exemptions

asks for paragraphs that speak of sanctions, say "travel ban" word for word, speak of Libya or of Sudan, and not of
exemptions. What is no operator is a word. Nothing here knows the database.
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from typing import Final

from resolutions.search.stop_words import STOP_WORDS

LONGEST: Final = 400  # characters that are read of what was typed
MOST_TERMS: Final = 20

QUOTES: Final = str.maketrans(dict.fromkeys("“”„‟«»「」『』〝〞＂", '"'))
EITHER: Final = frozenset({"OR", "OU", "ИЛИ", "|"})  # in capitals, on any page: not every reader writes the page's

# -"travel ban"   or   d'Ivoire   or   "unclosed to the end
ITEM: Final = re.compile(
    r"""
    (?P<minus> (?<!\S) - )?
    (?: " (?P<phrase> [^"]* ) "?
      | (?P<word> [^\s"]+ )
    )
    """,
    re.VERBOSE,
)
APOSTROPHE: Final = re.compile("['’ʼ`´]")


@dataclass(frozen=True, slots=True)
class Term:
    """A word (or several joined by a hyphen or a slash), found in any inflection; or a phrase, found word for word."""

    text: str
    is_phrase: bool = False

    def __str__(self) -> str:
        return f'"{self.text}"' if self.is_phrase else self.text


@dataclass(frozen=True, slots=True)
class Clause:
    """What a paragraph has to say: any one of the terms."""

    terms: tuple[Term, ...]

    def __str__(self) -> str:
        return " OR ".join(str(term) for term in self.terms)


class Role(StrEnum):
    """What a part of the query does."""

    WORD = "word"
    PHRASE = "phrase"
    EITHER = "either"
    WITHOUT = "without"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class Reading:
    """One line of "how your search was read": what was made of these words."""

    role: Role
    terms: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Query:
    """What a reader asks for. `left_out` are the words too common to look for; `is_cut` when too much was typed."""

    wanted: tuple[Clause, ...] = ()
    unwanted: tuple[Term, ...] = ()
    left_out: tuple[Term, ...] = ()
    is_cut: bool = False

    def __bool__(self) -> bool:
        """Whether there is anything to look for; what is only excluded finds nothing."""
        return bool(self.wanted)

    def __str__(self) -> str:
        return " ".join([*map(str, self.wanted), *(f"-{term}" for term in self.unwanted)])

    @property
    def wanted_terms(self) -> tuple[Term, ...]:
        return tuple(term for clause in self.wanted for term in clause.terms)

    @property
    def reading(self) -> tuple[Reading, ...]:
        """How the search was read, in the order it was typed; then what is excluded and what was left out."""
        lines = [Reading(_role(clause), clause.terms) for clause in self.wanted]
        lines += [Reading(Role.WITHOUT, (term,)) for term in self.unwanted]
        return (*lines, *([Reading(Role.LEFT_OUT, self.left_out)] if self.left_out else ()))


def read_query(typed: str, language: str) -> Query:
    """Read what was typed on a page in `language` (ISO 639-1). Never fails."""
    text = tidy(typed)
    clauses, unwanted = _parts(text[:LONGEST])
    is_cut = len(text) > LONGEST or len(clauses) + len(unwanted) > MOST_TERMS
    clauses, unwanted = clauses[:MOST_TERMS], unwanted[:MOST_TERMS]
    wanted = [clause for clause in clauses if not _is_common(clause, language)]
    left_out = [clause.terms[0] for clause in clauses if _is_common(clause, language)]
    if not wanted:
        wanted, left_out = clauses, []
    return Query(tuple(wanted), tuple(unwanted), tuple(left_out), is_cut)


def plain(text: str) -> str:
    """Without accents and in lower case, as stop words are listed."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def tidy(typed: str) -> str:
    """One form of each character, every quote straight, nothing that a database cannot hold."""
    text = unicodedata.normalize("NFKC", typed[: LONGEST * 4]).translate(QUOTES)
    return " ".join("".join(" " if unicodedata.category(c)[0] == "C" else c for c in text).split())


def _parts(text: str) -> tuple[list[Clause], list[Term]]:
    """The clauses that are wanted and the terms that are not. An OR without a neighbour on each side says nothing."""
    wanted: list[Clause] = []
    unwanted: list[Term] = []
    joins = False
    for item in islice(ITEM.finditer(text), LONGEST):
        if item["word"] in EITHER and not item["minus"]:
            joins = bool(wanted)
            continue
        terms = _terms(item)
        if item["minus"]:
            unwanted += terms
        elif terms:
            first = Clause((*wanted.pop().terms, terms[0])) if joins else Clause((terms[0],))
            wanted += [first, *(Clause((term,)) for term in terms[1:])]
        joins = False
    return wanted, unwanted


def _terms(item: re.Match[str]) -> list[Term]:
    """A phrase, or a word; a word is cut at its apostrophes (l’Iran: l, Iran) unless it is excluded."""
    if item["phrase"] is not None:
        pieces, is_phrase = [item["phrase"]], True
    else:
        pieces, is_phrase = [item["word"]] if item["minus"] else APOSTROPHE.split(item["word"]), False
    trimmed = (_trim(piece) for piece in pieces)
    return [Term(piece.lower() if piece in EITHER else piece, is_phrase) for piece in trimmed if piece]


def _trim(piece: str) -> str:
    """Without the punctuation around it; nothing where it has neither letter nor digit. "2(4)" keeps its bracket."""
    places = [at for at, character in enumerate(piece) if character.isalnum()]
    if not places:
        return ""
    kept, rest = piece[places[0] : places[-1] + 1], piece[places[-1] + 1 :]
    return f"{kept})" if rest.startswith(")") and kept.count("(") > kept.count(")") else kept


def _role(clause: Clause) -> Role:
    if len(clause.terms) > 1:
        return Role.EITHER
    return Role.PHRASE if clause.terms[0].is_phrase else Role.WORD


def _is_common(clause: Clause, language: str) -> bool:
    """Whether the clause is a single unquoted stop word."""
    (term, *others) = clause.terms
    return not others and not term.is_phrase and plain(term.text) in STOP_WORDS[language]
