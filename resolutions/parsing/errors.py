"""Why a file does not become a document: two reasons, each a sentence to a librarian with a place in the file."""

from resolutions.sentences import Sentence


class NotRead(Exception):  # noqa: N818  (a reader's word, not a program's failure)
    """A file that gives no document. `place` is "line 12", "byte 0" or a name inside a zip; `message` a sentence."""

    def __init__(self, place: str, message: Sentence) -> None:
        super().__init__(place, message)
        self.place = place
        self.message = message

    def __str__(self) -> str:
        return f"{self.place}: {self.message}" if self.place else self.message


class Ignored(NotRead):
    """Not meant to be a document of the Council: an empty placeholder, a read-me, a picture, another language."""


class Refused(NotRead):
    """Meant to be a document, but it cannot be read, or not be told which document it is."""
