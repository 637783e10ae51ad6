"""Where a reader is led to a paragraph: in the text that the document's page shows, or beside it."""

from collections.abc import Iterable, Mapping

from django.utils.translation import get_language

from resolutions.models import LanguageVersion


def shown_languages(texts: Iterable[tuple[int, str]]) -> Mapping[int, str]:
    """By the keys of the documents of some texts, told with their languages: the language a reader is shown each in.

    Those of the reader's own language are left out: that is the text that is shown.
    """
    code = get_language()
    documents = {document for document, language in texts if language != code}
    return LanguageVersion.objects.languages_shown(documents, code)


def place_of(document: int, language: str, anchor: str, shown: Mapping[int, str]) -> str:
    """What follows a document's address to lead to a paragraph of its published text in a language: "#op-8".

    Beside the text shown, where it is of another: French 1022 is a scan without most of the paragraphs that cite.
    """
    return before_anchor(language, shown.get(document)) + anchor


def before_anchor(language: str, shown: str | None) -> str:
    """What stands between a document's address and the anchor of a paragraph of its text in a language."""
    return f"?beside={language}#{language}-" if shown not in (None, language) else "#"
