"""What leaves the archive as a file, one writer per format: rows in, text out."""

from collections.abc import Mapping
from types import ModuleType
from typing import Final

from resolutions.exports import comma_separated, json_objects

# By the extension of the file, which a reader asks for in the address: ?format=csv
WRITERS: Final[Mapping[str, ModuleType]] = {"csv": comma_separated, "json": json_objects}
