"""Agenda items whose wordings differ in spelling alone are one: "Non-Proliferation" is "Non-proliferation".

Only capitals, accents, punctuation and a leading article are spelling. "Complaint by Iraq" and "The situation
concerning Iraq" stay two, and so does an item that was renamed.
"""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping


def spellings(items: Iterable[str]) -> Mapping[str, str]:
    """Each wording of these items, as often as they stand, and the one that stands for all its spellings.

    That is the most frequent; of two that are as frequent, the one with an article, then the first by letters.
    """
    counted = Counter(item for item in items if item)
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for item in sorted(counted):
        alike[spelling(item)].append(item)
    chosen = {
        key: max(group, key=lambda item: (counted[item], item.startswith("The "))) for key, group in alike.items()
    }
    return {item: chosen[spelling(item)] for item in counted}


def spelling(item: str) -> str:
    """The words without what is spelling: "The situation in Côte d’Ivoire" -> "situation in cote d ivoire"."""
    plain = "".join(one for one in unicodedata.normalize("NFKD", item.casefold()) if not unicodedata.combining(one))
    words = "".join(one if one.isalnum() else " " for one in plain).split()
    return " ".join(words[1:] if words[:1] == ["the"] else words)
