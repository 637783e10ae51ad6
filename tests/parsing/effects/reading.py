"""What an English paragraph is read to do."""

from resolutions.languages import ENGLISH
from resolutions.parsing.citations import find
from resolutions.parsing.effects import effects_of


def told(text, lead=""):
    return effects_of(text, find(text, ENGLISH), lead=lead)
