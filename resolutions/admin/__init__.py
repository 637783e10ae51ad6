"""The librarian's desk: choose a file, look at what was understood, confirm; and the facts, to be put right by hand."""

from resolutions.admin import desk, facts, judging, people, texts

__all__ = ["desk", "facts", "judging", "people", "texts"]
