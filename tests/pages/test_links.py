"""No link of the archive is broken: crawled from the first page, four links deep, over the archive as it is shipped."""

import re
from collections import Counter
from urllib.parse import urldefrag, urljoin

import pytest
from django.conf import settings
from django.core.management import call_command
from django.urls import resolve
from django.utils import translation
from lxml import html

DEPTH = 4
OF_A_KIND = 4  # pages of one route, in whatever language, with one name in the query or with several
NO_PAGE = ("/static/", "/admin/", "/favicon")
FILE = re.compile(r"[?&]format=(csv|json)\b")


class Crawl:
    """The pages that links lead to, some of each kind; what is broken, with the page that links there."""

    def __init__(self, client):
        self.client = client
        self.seen = set()
        self.kinds = Counter()
        self.anchors = {}
        self.wanted = []
        self.broken = []

    def run(self, start):
        wave = [(start, "")]
        for _ in range(DEPTH + 1):
            wave = [link for address, before in wave for link in self.visit(address, before)]
        for page, anchor, before in self.wanted:
            if anchor not in self.anchors.get(page, {anchor}):
                self.broken.append(f"{before} links to {page}#{anchor}, which has no such place")

    def visit(self, address, before):
        kind = self.kind_of(address)
        if address in self.seen or self.kinds[kind] >= OF_A_KIND:
            return []
        self.seen.add(address)
        self.kinds[kind] += 1
        answer = self.client.get(address)
        if answer.status_code in (301, 302):
            return [(urldefrag(answer["Location"])[0], address)]
        if answer.status_code != 200:
            self.broken.append(f"{before} links to {address}, which answers {answer.status_code}")
            return []
        if FILE.search(address) or not answer["Content-Type"].startswith("text/html"):
            return []
        tree = html.fromstring(answer.content)
        self.anchors[address] = {element.get("id") for element in tree.iter() if element.get("id")}
        return [(page, address) for page in self.links_of(tree, address)]

    def links_of(self, tree, address):
        for link in tree.iter("a"):
            page, anchor = urldefrag(urljoin(address, link.get("href", "")))
            if page.startswith("/") and not page.startswith(NO_PAGE):
                if anchor:
                    self.wanted.append((page, anchor, address))
                yield page

    @staticmethod
    def kind_of(address):
        path, _, query = address.partition("?")
        language = path.split("/")[1]
        with translation.override(language):
            route = resolve(path).route.removeprefix(language)
        names = re.findall(r"(?:^|&)([a-z_]+)=", query)
        return route, names[0] if len(names) == 1 else len(names) > 1


@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_link_is_broken_four_links_from_the_first_page(language, client, db):
    call_command("load_facts", verbosity=0)
    call_command("load", settings.FIXTURES / "documents", verbosity=0)
    crawl = Crawl(client)
    crawl.run(f"/{language}/")
    assert crawl.broken == []
    assert len({route for route, _ in crawl.kinds}) > 15  # it went everywhere
