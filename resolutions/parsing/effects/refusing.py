"""What reads like an act of the Council and is none: it is denied, or another's.

denied    = "no" | "not" | "without" ... before the words of the act       "Authorizes no increase in the strength"
another's = "to" VERB ... before them                         "Authorizes X to assist the Government to establish"
          | the words hang on what is asked or wished         "pursuant to the appeal to end", "the wish of X to end"
"""

import re
from typing import Final

_NO: Final = re.compile(
    r"\b(?:no(?!\s+later\b)|not(?!\s+exceeding\b)|nor|neither|none|nothing|never|without)\b", re.IGNORECASE
)
_NONE_OF: Final = re.compile(r"\W*(?:neither|no|none|nothing|not)\b", re.IGNORECASE)
# "in response to the request", "referred to in paragraph 4", "from 31 May to 30 June" lead to no verb
_TO_DO: Final = re.compile(
    r"\bto\s+(?!(?:the|its|an?|this|that|these|those|his|her|their|all|any|each|every|both|which|whom|in|paragraphs?|resolutions?"
    r"|annex|article|rule|section)\b)[a-z]"
)
_ASKS: Final = (
    r"(?:appeal|call|commitment|decision|demand|desire|intention|invitation|need|offer|plan|proposal|readiness"
    r"|recommendation|request|suggestion|willingness|wish)(?:e?s)?"
)
_ASKED: Final = re.compile(rf"\b{_ASKS}\b|\b(?:as\s+)?(?:asked|proposed|recommended|requested|wished)\b")
_ASKED_TO: Final = re.compile(rf"\b{_ASKS}\s+$")
_ASKS_OTHERS: Final = re.compile(
    r"\bto\s+(?:again\s+|also\s+|further\s+)?(?:allow|appeal|ask|authori[sz]e|call|consider|direct|encourage|instruct|invite"
    r"|permit|recommend|remind|request|urge)\b"
)


_SUPPOSES: Final = re.compile(
    r"\b(?:whether|how|if|unless|when|once|until\s+(?:the|it|an?)|(?:ask|certif|confirm|consider|decide|demand|determine|ensur|notif|propos|recommend"
    r"|report|request|review)\w*\s+that)\b[^,;]*\Z"
    r"|\b(?:which|that|who)\s+\Z"
)


def is_supposed(before: str) -> bool:
    """Whether what stands before "shall be terminated" makes it no decision, but what is supposed, asked or told."""
    return bool(_SUPPOSES.search(before))


def is_denied(between: str) -> bool:
    """Whether what stands between the Council's verb and the words of the act denies it."""
    return bool(_NO.search(between))


def is_of_none(subject: str) -> bool:
    """Whether that is said of none: "that no State is exempt from the measures"."""
    return bool(_NONE_OF.match(subject))


def is_done_by_others(between: str) -> bool:
    """Whether another verb stands between "authorizes" and the words of the act."""
    return bool(_TO_DO.search(between))


def is_asked_by_others(aside: str) -> bool:
    """Whether "to" hangs on what the aside before it says that others ask; `aside` goes from "decides" up to "to".

    An aside that a comma opens is closed by one: "having regard to the wish of the parties to end" goes on.
    """
    bare = aside.strip()
    is_unclosed = bare.startswith(",") and not bare.endswith(",")
    return bool(_ASKED_TO.search(aside)) or (is_unclosed and bool(_ASKED.search(aside)))


def is_further_asked(before: str) -> bool:
    """Whether "and to" goes on from what others are asked to do: "Decides to request X to meet and to end"."""
    return bool(_ASKS_OTHERS.search(before))
