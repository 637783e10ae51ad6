"""Sentences and places that the text wing tells a librarian: English where they are printed, ready to be translated.

Nothing here knows Django. gettext's tools find each template by the name `_`, under which `sentence` is imported;
`resolutions.translating` says it in the language of a page. Plain strings beside them (a label, the name of a file) are
what was read, and are said as they are.
"""

from typing import Any, Final, Self


class Sentence(str):
    """The English words, and what they were made of: a template and its values, themselves sentences or plain."""

    template: str
    values: dict[str, str]

    def __new__(cls, template: str, /, **values: object) -> Self:
        said = super().__new__(cls, template % values)
        said.template = template
        said.values = {name: value if isinstance(value, Sentence) else str(value) for name, value in values.items()}
        return said

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, str]]:
        return (self.template,), self.values

    @property
    def parts(self) -> dict[str, Any]:
        """What a column of JSON keeps of it."""
        return {"template": self.template, "values": {name: parts_of(value) for name, value in self.values.items()}}


def parts_of(said: str) -> str | dict[str, Any]:
    """What a column of JSON keeps of a sentence or of a plain string."""
    return said.parts if isinstance(said, Sentence) else said


def sentence(template: str, /, **values: object) -> Sentence:
    """Words with what they speak of: _("There is no meeting %(number)s.", number=99999)."""
    return Sentence(template, **values)


_ = sentence

THE_TEXT: Final = _("the text")


def at_line(number: int) -> Sentence:
    """A place in a file, by its line (1-based); the text as a whole where the line is not known."""
    return _("line %(number)s", number=number) if number else THE_TEXT


def fact(column: str) -> Sentence:
    """A fact of a document as a place, by its column, whose name readers know: "agenda item"."""
    return Sentence(column.replace("_", " "))


def apart(number: int) -> str:
    """A large number with its thousands apart, as no language misreads it: 3 000 000."""
    return f"{number:,}".replace(",", "\N{NARROW NO-BREAK SPACE}")
