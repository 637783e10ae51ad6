"""An account for a librarian: the password is never an argument, which others could read."""

import io
import sys
from io import StringIO

import pytest
from django.contrib.auth import get_user_model
from django.core.management import CommandError, call_command

from resolutions.management.commands import make_librarian

PASSWORD = "an invented and long sentence"

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("librarians")]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch):
    """Type these words at a terminal, one at each question."""

    def type_them(*words: str) -> None:
        answers = iter(words)
        monkeypatch.setattr(sys, "stdin", Terminal())
        monkeypatch.setattr(make_librarian, "getpass", lambda question: next(answers))

    return type_them


def make() -> None:
    call_command("make_librarian", "dewey", stdout=StringIO())


def test_the_password_is_a_line_of_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{PASSWORD}\n"))

    make()

    made = get_user_model().objects.get(username="dewey")
    assert made.check_password(PASSWORD)
    assert made.is_staff


def test_without_a_password_there_is_no_account(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO())

    with pytest.raises(CommandError, match="There is no password"):
        make()
    assert not get_user_model().objects.exists()


def test_at_a_terminal_it_is_typed_twice(typed) -> None:
    typed(PASSWORD, PASSWORD)

    make()

    assert get_user_model().objects.get(username="dewey").check_password(PASSWORD)


def test_two_that_differ_make_no_account(typed) -> None:
    typed(PASSWORD, "another invented sentence")

    with pytest.raises(CommandError, match="differ"):
        make()
    assert not get_user_model().objects.exists()
