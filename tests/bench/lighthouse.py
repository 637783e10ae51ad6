"""What Lighthouse says of every kind of page: its four scores, each of which is to be 95 at least.

    ARCHIVE_HOME=... make lighthouse                        the archive there, in which the whole corpus is loaded
    ARCHIVE_HOME=... make lighthouse ARGS=en/resolutions/   these pages only

Lighthouse drives Chromium as a phone on a slow network does. Ends with 1 where a score is lower. A page that asks not
to be indexed, as lists of answers to searches do, is not asked whether it may be.
"""

import json
import os
import subprocess
import sys
import urllib.error
import urllib.request
from http import HTTPStatus
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.addresses import pages
from tests.bench.serving import archive

AT_LEAST = 95
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
NOT_INDEXED = "/en/search/"
CHROME = "--headless=new --no-sandbox --disable-dev-shm-usage"
MADE_BY_TESTS, HELD = "drafts/S-2019-580/", "drafts/S-2019-756/"  # a draft that fell has a text in the corpus
OTHER_LANGUAGES = ("ar/resolutions/2511/", "zh/resolutions/2511/", "fr/resolutions/2482/")


def main() -> None:
    lowest = 100
    print("| page | " + " | ".join(CATEGORIES) + " |", "|---|---:|---:|---:|---:|", sep="\n", flush=True)  # noqa: T201
    with archive() as base:
        kinds = (f"en/{page.replace(MADE_BY_TESTS, HELD)}" for page in pages())
        for address in sys.argv[1:] or [*kinds, *OTHER_LANGUAGES]:
            if not is_there(f"{base}/{address}"):
                print(f"| /{address} | is not in this archive |", flush=True)  # noqa: T201
                continue
            scores = _scores(f"{base}/{address}")
            lowest = min(lowest, *scores)
            print(f"| /{address} | {' | '.join(map(str, scores))} |", flush=True)  # noqa: T201
    sys.exit(0 if lowest >= AT_LEAST else 1)


def is_there(address: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=30):  # noqa: S310 -- of this machine
            return True
    except urllib.error.HTTPError as refusal:
        if refusal.code == HTTPStatus.NOT_FOUND:
            return False
        sys.exit(f"{address}: {refusal.code} {refusal.reason}")


def _scores(address: str) -> list[int]:
    command = [os.environ["LIGHTHOUSE"], address, "--quiet", f"--chrome-flags={CHROME}", "--output=json"]
    if NOT_INDEXED in address:
        command.append("--skip-audits=is-crawlable")
    for is_last in (False, False, True):  # Chromium does not always start beside other work
        said = subprocess.run(command, capture_output=True, text=True, timeout=180)
        if said.returncode == 0:
            break
        if is_last:
            sys.exit(f"{address}: {said.stderr.strip()}")
    told = json.loads(said.stdout)["categories"]
    return [round(100 * (told[category]["score"] or 0)) for category in CATEGORIES]


if __name__ == "__main__":
    main()
