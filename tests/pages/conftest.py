"""A reader: opens an address, and sees what stands on the page."""

from dataclasses import dataclass
from functools import cached_property

import pytest
from lxml import html


@dataclass
class Page:
    """An answer, as a reader sees it."""

    status: int
    response: object

    @cached_property
    def tree(self):
        return html.fromstring(self.response.content.decode())

    @property
    def words(self):
        """All the words of the page, with single spaces."""
        return words_of(self.tree.find("body"))

    @property
    def title(self):
        return self.tree.findtext("head/title")

    @property
    def heading(self):
        return words_of(self.tree.find(".//h1"))

    def at(self, anchor):
        """The element that a link to #anchor leads to."""
        (element,) = self.tree.xpath("//*[@id=$anchor]", anchor=anchor)
        return element

    def part(self, name):
        """The first element of a class."""
        return self.tree.find_class(name)[0]

    def links(self, within=None):
        """Addresses by the words of their links."""
        root = self.tree if within is None else within
        return {words_of(link): link.get("href") for link in root.iter("a")}

    def symbols(self):
        """The symbols of the rows of a list, in order."""
        return [row.get("data-symbol") for row in self.tree.xpath("//li[@data-symbol]")]


def words_of(element):
    return " ".join(element.text_content().split())


@pytest.fixture
def visit(client, db):
    """Open an address of the archive."""

    def visit(address, **headers):
        response = client.get(address, headers=headers)
        return Page(response.status_code, response)

    return visit
