"""What ARCHIVE_HTTPS=1 turns on. The settings are read once, so each look is a process of its own."""

import json
import os
import subprocess
import sys

import pytest
from django.conf import settings

LOOK = """
import json, django
from django.conf import settings
django.setup()
from django.test import Client
redirected = Client().get("/admin/", headers={"host": "127.0.0.1"})
print(json.dumps({
    "secure": [settings.SESSION_COOKIE_SECURE, settings.CSRF_COOKIE_SECURE, settings.LANGUAGE_COOKIE_SECURE],
    "redirect": [redirected.status_code, redirected.headers.get("Location")],
    "hsts": settings.SECURE_HSTS_SECONDS,
    "exempt": settings.SECURE_REDIRECT_EXEMPT,
}))
"""


def look(switch: str) -> dict:
    environment = os.environ | {
        "ARCHIVE_HTTPS": switch,
        "DJANGO_SETTINGS_MODULE": "archive.settings",
        "DATABASE_URL": "postgresql://nobody@127.0.0.1:1/nothing",
        "SECRET_KEY": "only for this test",
    }
    run = subprocess.run(
        [sys.executable, "-c", LOOK], env=environment, cwd=settings.BASE_DIR, capture_output=True, text=True, check=True
    )
    return json.loads(run.stdout)


def test_https_makes_cookies_secure_and_plain_http_a_redirect() -> None:
    found = look("1")
    assert found["secure"] == [True, True, True]
    assert found["redirect"] == [301, "https://127.0.0.1/admin/"]
    assert found["hsts"] >= 31_536_000


def test_a_probe_may_ask_for_health_over_plain_http() -> None:
    assert look("1")["exempt"] == ["^health/$"]


@pytest.mark.parametrize("switch", ["", "0"])
def test_without_the_switch_plain_http_is_answered(switch: str) -> None:
    found = look(switch)
    assert found["secure"] == [False, False, False]
    assert found["redirect"][1] != "https://127.0.0.1/admin/"
