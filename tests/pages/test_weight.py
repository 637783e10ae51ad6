"""What a first view of a page sends: under 60 kB over the wire, in at most 15 requests, none of them to elsewhere."""

import gzip
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders
from django.core.management import call_command
from lxml import html

from tests.addresses import pages

MOST_BYTES = 60_000
MOST_REQUESTS = 15


@pytest.fixture
def shipped(db):
    call_command("load_facts", verbosity=0)
    call_command("load", settings.FIXTURES / "documents", verbosity=0)


def files_of(tree):
    """The addresses of what a browser fetches with a page: style sheets, scripts, pictures."""
    links = [
        link for link in tree.iter("link") if link.get("rel") in ("stylesheet", "icon", "preload", "modulepreload")
    ]
    return {
        *(link.get("href") for link in links),
        *(element.get("src") for element in tree.xpath("//script[@src] | //img[@src]")),
    }


def bytes_of(file, client):
    if file.startswith(settings.STATIC_URL):
        return Path(finders.find(file.removeprefix(settings.STATIC_URL))).read_bytes()
    return client.get(file).content  # the foot of a printed page


def test_a_first_view_is_light(shipped, client):
    for address in (f"/{language}/{page}" for page in pages() for language in ("en", "ar")):
        answer = client.get(address, headers={"Accept-Encoding": "gzip"})
        if answer.status_code == 404:  # a draft that the walk makes for itself
            continue
        content = gzip.decompress(answer.content) if answer.has_header("Content-Encoding") else answer.content
        files = files_of(html.fromstring(content))
        assert not [file for file in files if urlsplit(file).netloc], address
        sizes = [len(gzip.compress(bytes_of(file, client))) for file in files]
        assert len(answer.content) + sum(sizes) < MOST_BYTES, address
        assert 1 + len(files) <= MOST_REQUESTS, address
