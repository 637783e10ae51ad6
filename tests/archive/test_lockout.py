"""Wrong passwords: how many, for whom, for how long."""

import pytest
from axes.models import AccessAttempt
from django.contrib.auth.models import User
from django.test import Client, RequestFactory
from django.utils import timezone

from archive.lockout import FAILURES, PAUSE, client_address

LOGIN = "/admin/login/"
RIGHT = "password"  # of pytest-django's admin_user
PROXY = ("HTTP_X_FORWARDED_PROTO", "https")


@pytest.fixture(autouse=True)
def quick_passwords(settings) -> None:
    """A password hash is slow on purpose, and here dozens are tried."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


def log_in(client: Client, name: str = "admin", password: str = RIGHT, address: str = "192.0.2.1") -> int:
    sent = {"username": name, "password": password}
    return client.post(LOGIN, sent, REMOTE_ADDR=address).status_code


@pytest.mark.django_db
def test_wrong_passwords_lock_the_account_from_wherever_they_come(client: Client, admin_user: User) -> None:
    for number in range(FAILURES):
        log_in(client, password="wrong", address=f"192.0.2.{number}")
    assert log_in(client, address="198.51.100.1") == 429


@pytest.mark.django_db
def test_wrong_passwords_lock_the_place_they_come_from(client: Client, admin_user: User) -> None:
    for number in range(FAILURES):
        log_in(client, name=f"guess-{number}", password="wrong")
    assert log_in(client) == 429
    assert log_in(client, address="198.51.100.1") == 302


@pytest.mark.django_db
def test_a_right_password_in_time_forgets_the_wrong_ones(client: Client, admin_user: User) -> None:
    for _ in range(2):
        for _ in range(FAILURES - 1):
            assert log_in(client, password="wrong") == 200
        assert log_in(client) == 302


@pytest.mark.django_db
def test_a_lock_ends_by_itself_though_somebody_keeps_trying(client: Client, admin_user: User) -> None:
    for _ in range(FAILURES + 5):
        log_in(client, password="wrong")
    AccessAttempt.objects.update(attempt_time=timezone.now() - PAUSE)
    assert log_in(client) == 302


@pytest.mark.django_db
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_locked_out_librarian_is_told_for_how_long_in_the_language_of_the_page(
    client: Client, admin_user: User, language: str
) -> None:
    for _ in range(FAILURES):
        log_in(client, password="wrong")
    sent = {"username": "admin", "password": "password"}
    answer = client.post(LOGIN, sent, REMOTE_ADDR="192.0.2.1", headers={"accept-language": language})
    assert answer.status_code == 429
    assert answer.headers["Retry-After"] == "900"
    assert answer.headers["Content-Language"] == language
    assert f'lang="{language}"' in answer.content.decode()
    assert "15" in answer.content.decode()


@pytest.mark.django_db
def test_no_password_is_kept_of_a_failed_login(client: Client, admin_user: User) -> None:
    log_in(client, password="a wrong but telling one")
    assert "telling" not in str(list(AccessAttempt.objects.values()))


@pytest.mark.parametrize(
    ("forwarded", "address"),
    [
        pytest.param("203.0.113.9", "203.0.113.9", id="what the proxy saw"),
        pytest.param("10.0.0.1, 203.0.113.9", "203.0.113.9", id="the client's own invention stands before it"),
        pytest.param("", "127.0.0.1", id="no proxy"),
        pytest.param("unknown", None, id="no address"),
        pytest.param("2001:db8:1:2:aaaa::1", "2001:db8:1:2::", id="one IPv6 network"),
        pytest.param("2001:db8:1:2:bbbb::2", "2001:db8:1:2::", id="the same network"),
        pytest.param("::ffff:203.0.113.9", "203.0.113.9", id="IPv4 in IPv6 clothes"),
    ],
)
def test_behind_the_proxy_the_address_is_the_one_it_saw(settings, forwarded: str, address: str | None) -> None:
    settings.SECURE_PROXY_SSL_HEADER = PROXY
    assert client_address(RequestFactory().post(LOGIN, HTTP_X_FORWARDED_FOR=forwarded)) == address


def test_without_a_proxy_nobody_chooses_an_address(settings) -> None:
    settings.SECURE_PROXY_SSL_HEADER = None
    assert client_address(RequestFactory().post(LOGIN, HTTP_X_FORWARDED_FOR="203.0.113.9")) == "127.0.0.1"


@pytest.mark.django_db
def test_a_name_longer_than_any_account_has_is_a_wrong_one(client: Client) -> None:
    assert log_in(client, name="x" * 10_000, password="wrong") == 200
    assert len(AccessAttempt.objects.get().username) == 150
