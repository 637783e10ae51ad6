"""A register as a table: its columns, and a row of cells for each entry."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Final

from django.db.models import QuerySet
from django.utils.functional import Promise
from django.utils.translation import override

Words = str | Promise  # a Promise is translated when it is shown
BAR: Final = 72

Entries = QuerySet[Any] | Sequence[Any]


@dataclass(frozen=True, slots=True)
class Column:
    """`name` in files, `heading` on the page."""

    name: str
    heading: Words


@dataclass(frozen=True, slots=True)
class Cell:
    """`value` in files; on the page `words`, else the value, which may lead somewhere and be in another language.

    `bar` is the length of a bar beside it, for the eye, of BAR at most.
    """

    value: str | int | None
    words: Words = ""
    address: str = ""
    language: str = ""
    bar: int = 0


def explained(explain: Callable[[], str]) -> Cell:
    """A sentence made for the page: in its language there, in English in files."""
    with override("en"):
        value = explain()
    return Cell(value, words=explain())


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of an entry, and the address of the paragraph, or the document, that it is about."""

    cells: tuple[Cell, ...]
    address: str


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of entry, and how many there are of it."""

    value: str
    words: Words
    count: int


class Register(ABC):
    """A list of what is not as it should be, each entry with the place to look at."""

    name: ClassVar[str]
    heading: ClassVar[Words]
    explanation: ClassVar[Words]
    columns: ClassVar[tuple[Column, ...]]

    @property
    def file_name(self) -> str:
        """What its files are called."""
        return self.name

    @abstractmethod
    def entries(self, kind: str = "") -> Entries:
        """All entries in their order, or those of a kind."""

    @abstractmethod
    def rows(self, entries: Iterable[Any]) -> Iterator[Row]:
        """The rows of some of the entries."""

    def kinds(self) -> list[Kind]:
        """The kinds that entries are of, where there is more than one."""
        return []

    def count(self) -> int:
        entries = self.entries()
        return entries.count() if isinstance(entries, QuerySet) else len(entries)
