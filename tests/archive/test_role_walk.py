"""Every address of the archive, walked by everybody: a stranger, a reader, a librarian, an administrator.

An address that is in none of the tables of tests/addresses.py fails the walk: say in them who may go there.
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.contrib import admin
from django.contrib.auth.models import AnonymousUser, Group, User
from django.core.management import call_command
from django.db import models, transaction
from django.test import Client, RequestFactory
from django.urls import URLPattern, URLResolver, get_resolver, resolve, reverse
from django.utils import timezone, translation

from tests.addresses import ADMIN, HOSTILE, MODEL_ROUTES, OPEN_IN_THE_ADMIN, PLAIN, PUBLIC
from tests.builders import the_librarians

ROLES = ("stranger", "reader", "librarian", "administrator")
STAFF = ("librarian", "administrator")
LANGUAGES = [code for code, _name in settings.LANGUAGES]

# The policy forbids all of these, so a page that has one is broken in every browser.
INLINE = re.compile(
    r"""<style\b|<script(?![^>]*\b(?:src=|type="application/(?:ld\+)?json"))|\s(?:style|on[a-z]+)\s*=\s*["']"""
)
# Without its token, what a form of the admin sends is refused.
FORM = re.compile(r"""<form\b[^>]*\bmethod="post".*?</form>""", re.S)


@dataclass(frozen=True)
class Things:
    """What the addresses are made of."""

    source: models.Model
    staged: models.Model
    text: models.Model
    resolution: models.Model
    reader: User
    content_type: int


@pytest.fixture(scope="module")
def people(swept: None, django_db_blocker) -> Iterator[dict[str, User | None]]:
    """The archive as shipped, with everybody in it; gone after the walk."""
    with django_db_blocker.unblock(), transaction.atomic():
        call_command("load_facts", verbosity=0)
        call_command("load", settings.FIXTURES / "documents", verbosity=0)
        librarian = User.objects.create_user("librarian", is_staff=True)
        librarian.groups.add(the_librarians())
        yield {
            "stranger": None,
            "reader": User.objects.create_user("reader"),
            "librarian": librarian,
            "administrator": User.objects.create_superuser("administrator"),
        }
        transaction.set_rollback(True)


@pytest.fixture(scope="module")
def things(people: dict[str, User | None], django_db_blocker) -> Things:
    changed = Path(settings.FIXTURES, "documents", "CS-13893.fr.txt").read_bytes() + b"\n"
    with django_db_blocker.unblock():
        sources = apps.get_model("resolutions", "SourceDocument").objects
        resolution = apps.get_model("resolutions", "Resolution").objects.get(number=2482)
        content_type = apps.get_model("contenttypes", "ContentType").objects.get_for_model(resolution)
        make_rows_of_every_model()
        return Things(
            source=sources.filter(is_staged=False).first(),
            staged=sources.create(
                content=changed, sha256=hashlib.sha256(changed).hexdigest(), name="CS-13893.fr.txt", is_staged=True
            ),
            text=resolution.versions.first(),
            resolution=resolution,
            reader=people["reader"],
            content_type=content_type.pk,
        )


def make_rows_of_every_model() -> None:
    """A row of each kind of document, and of each model in the admin, that the shipped archive has none of."""
    draft = {"symbol": "S/2019/580", "series": "draft", "year": 2019}
    apps.get_model("resolutions", "Document").objects.get_or_create(symbol=draft["symbol"], defaults=draft)
    resolution = apps.get_model("resolutions", "Resolution").objects.get(number=2482)
    apps.get_model("resolutions", "Judgement").objects.create(
        document_id=resolution.pk, anchor="op-1", cited_id=resolution.pk, ruling="rejected", language="fr"
    )
    attempt = {"username": "stranger", "ip_address": "192.0.2.1", "path_info": "/admin/login/"}
    apps.get_model("axes", "AccessAttempt").objects.create(**attempt, failures_since_start=1)
    for name in ("AccessLog", "AccessFailureLog"):
        apps.get_model("axes", name).objects.create(**attempt, attempt_time=timezone.now())


@pytest.fixture(params=ROLES)
def role(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def visitor(role: str, people: dict[str, User | None], db: None) -> Client:
    client = Client(raise_request_exception=False)
    if user := people[role]:
        client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    return client


def routes(patterns: list[URLPattern | URLResolver], before: str = "") -> Iterator[str]:
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            yield from routes(pattern.url_patterns, before + str(pattern.pattern))
        else:
            yield before + str(pattern.pattern)


def all_routes() -> set[str]:
    with translation.override("en"):
        return set(routes(get_resolver().url_patterns))


def admin_table() -> dict[str, tuple[str, object]]:
    """ADMIN, with the applications of the admin in their place."""
    labels = "|".join(dict.fromkeys(model._meta.app_label for model in admin.site._registry))
    return {route.replace("{apps}", labels): row for route, row in ADMIN.items()}


def model_routes() -> dict[str, tuple[type[models.Model], str | None]]:
    """The routes of every model in the admin: its model, and the permission it takes."""
    return {
        f"{model._meta.app_label}/{model._meta.model_name}/{route}": (model, permission)
        for model in admin.site._registry
        for route, permission in MODEL_ROUTES.items()
    }


def check(client: Client, address: str, expected: int) -> None:
    answer = client.get(address)
    assert answer.status_code == expected, f"{address} answers {answer.status_code}, not {expected}"
    if expected == 200 and answer.headers["Content-Type"].startswith("text/html"):
        page = answer.content.decode()
        inline = INLINE.search(page)
        assert not inline, f"{address} has {inline.group()!r} inline"
        if address.startswith("/admin/"):
            assert all("csrfmiddlewaretoken" in form for form in FORM.findall(page)), f"{address} has a dead form"
    if not answer.streaming:
        assert "unsafe" not in answer.headers["Content-Security-Policy"]


def test_every_address_is_known_to_the_walk() -> None:
    public = {f"en/{route}" for route in PUBLIC}
    known = {f"admin/{route}" for route in [*admin_table(), *OPEN_IN_THE_ADMIN, *model_routes()]}
    forgotten = all_routes() - public - known - set(PLAIN)
    assert not forgotten, "say in tests/addresses.py who may go there"
    assert not (public | known | set(PLAIN)) - all_routes(), "no such address any more"


@pytest.mark.parametrize("language", LANGUAGES)
def test_everybody_reads_what_is_published(visitor: Client, things: Things, language: str) -> None:
    with translation.override(language):
        for route, (address, expected) in PUBLIC.items():
            path = f"/{language}/{address}".format(**vars(things))
            assert resolve(path.partition("?")[0]).route == f"{language}/{route.removeprefix('^')}"
            check(visitor, path, expected)
    for address, expected in PLAIN.values():
        check(visitor, f"/{address}", expected)


def test_nobody_sends_anything_to_a_published_page(visitor: Client, things: Things) -> None:
    for address, _expected in [*PUBLIC.values(), *PLAIN.values()]:
        if address == "check/":  # takes a text, and keeps nothing of it
            continue
        path = f"/en/{address}" if (address, _expected) not in PLAIN.values() else f"/{address}"
        for method in ("POST", "PUT", "DELETE", "PATCH"):
            assert visitor.generic(method, path.format(**vars(things))).status_code == 405, f"{method} {path}"


def test_the_admin_is_open_to_those_who_work_there(visitor: Client, role: str, things: Things) -> None:
    for _route, (address, expected) in admin_table().items():
        path = f"/admin/{address}".format(**vars(things))
        if role in STAFF:
            pair = expected if isinstance(expected, tuple) else (expected, expected)
            check(visitor, path, pair[STAFF.index(role)])
        elif _route not in OPEN_IN_THE_ADMIN:
            assert sent_to_login(visitor.get(path)), path


def test_each_page_of_the_admin_asks_for_its_permission(
    visitor: Client, role: str, people: dict[str, User | None], things: Things
) -> None:
    for route, (model, permission) in model_routes().items():
        row = admin.site._registry[model].get_queryset(RequestFactory().get("/admin/")).first()
        assert row, f"make a row of {model.__name__} in make_rows_of_every_model, so that its pages can be walked"
        path = "/admin/" + route.replace("<path:object_id>", str(row.pk))
        if role not in STAFF:
            assert sent_to_login(visitor.get(path)), path
        elif permission is None:
            check(visitor, path, 302)
        else:
            check(visitor, path, 200 if may(people[role], model, permission) else 403)


def may(user: User | None, model: type[models.Model], permission: str) -> bool:
    request = RequestFactory().get("/admin/")
    request.user = user or AnonymousUser()
    return getattr(admin.site._registry[model], f"has_{permission}_permission")(request)


def sent_to_login(answer) -> bool:
    return answer.status_code == 302 and answer.url.startswith(reverse("admin:login"))


@pytest.mark.parametrize("role", ["stranger", "reader"], indirect=True)
def test_only_those_who_work_there_send_anything_to_the_admin(visitor: Client, things: Things) -> None:
    before = rows_of_every_model()
    addresses = [address for address, _expected in ADMIN.values() if address != "logout/"]
    for address in [*addresses, "resolutions/resolution/add/", "resolutions/sourcedocument/", "auth/user/add/"]:
        path = f"/admin/{address}".format(**vars(things))
        assert sent_to_login(visitor.post(path, {"action": "delete_selected"})), path
    assert rows_of_every_model() == before


def rows_of_every_model() -> dict[str, int]:
    return {model.__name__: model._default_manager.count() for model in admin.site._registry}


def test_a_librarian_neither_makes_accounts_nor_hands_out_rights(people: dict[str, User | None], db: None) -> None:
    for model in (User, Group):
        assert not any(may(people["librarian"], model, right) for right in ("view", "add", "change", "delete"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("address", HOSTILE, ids=lambda address: address[:40])
def test_whatever_is_typed_is_answered(people: dict[str, User | None], db: None, address: str, language: str) -> None:
    answer = Client(raise_request_exception=False).get(f"/{language}/{address}")
    assert answer.status_code in {200, 301, 302, 400, 404}, address
