"""Chromium, driven by Playwright; where there is none its tests are skipped aloud."""

import os
import shutil
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command

from tests.builders import a_resolution, an_edge

# Playwright keeps an event loop running beside the tests, and Django would then ask for its database nowhere.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "1")

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ON_MACOS = (
    Path("/Applications/Chromium.app/Contents/MacOS/Chromium"),
    Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
)
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def chromium():
    """Where Chromium is on this machine; None where it is not."""
    found = next((path for path in map(shutil.which, NAMES) if path), None)
    return found or next((str(path) for path in ON_MACOS if path.exists()), None)


def pytest_collection_modifyitems(items):
    if chromium():
        return
    for item in items:
        if item.get_closest_marker("browser"):
            item.add_marker(pytest.mark.skip(reason="no Chromium on this machine: apt-get install chromium"))


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    return {**browser_type_launch_args, "executable_path": chromium(), "args": list(QUIET)}


@pytest.fixture
def archive(live_server):
    """The archive as it is served, with the press release that carries 2482, and the address it is served at."""
    call_command("load", settings.FIXTURES / "documents", verbosity=0)
    chain = [a_resolution(number) for number in (2482, 2462, 1373, 1269)]
    an_edge(chain[1], chain[2])
    an_edge(chain[2], chain[3])
    return live_server.url


@pytest.fixture
def complaints():
    """What a browser complains of: scripts and styles refused by the policy, files missing, scripts that fail."""
    return []


def note_failure(request, complaints):
    """A page that is left before it has come is no failure."""
    if "ERR_ABORTED" not in (request.failure or ""):
        complaints.append(f"{request.url}: {request.failure}")


@pytest.fixture
def open_page(browser, complaints):
    """Open an address in a window of its own: on a phone, in the dark, without JavaScript ..."""
    contexts = []

    def open_page(address, **window):
        context = browser.new_context(**window)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("requestfailed", lambda request: note_failure(request, complaints))
        page.goto(address)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == []
