"""The archive's settings as `make bench` serves them: with the yardstick's address and, told so, without kept pages."""

import os

from archive.settings import *  # noqa: F403
from archive.settings import CACHES

ROOT_URLCONF = "tests.bench.addresses"
if os.environ.get("BENCH_COLD"):
    CACHES["pages"] = {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}
