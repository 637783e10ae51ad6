"""Make an account for a librarian."""

import sys
from argparse import ArgumentParser
from getpass import getpass
from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError


class Command(BaseCommand):
    help = "Make an account for a librarian; the password is asked for, or read from standard input."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("name", help="the name to log in with")

    def handle(self, *, name: str, **options: Any) -> None:
        users = get_user_model().objects
        if users.filter(username=name).exists():
            raise CommandError(f"There is an account {name} already.")
        password = asked_password()
        librarian = get_user_model()(username=name, is_staff=True)
        try:
            librarian.full_clean(exclude=["password"])
            validate_password(password, librarian)
        except ValidationError as error:
            raise CommandError(" ".join(error.messages)) from error
        librarian.set_password(password)
        librarian.save()
        librarian.groups.add(Group.objects.get(name="Librarians"))
        self.stdout.write(f"{name} may log in at /admin/ and add texts.")


def asked_password() -> str:
    """The password: asked for twice at a terminal, else the first line of standard input."""
    if not sys.stdin.isatty():
        password = sys.stdin.readline().rstrip("\r\n")
        if not password:
            raise CommandError("There is no password: write it on a line of standard input, or run this at a terminal.")
        return password
    try:
        password = getpass("Password: ")
        again = getpass("The same password again: ")
    except EOFError as end:
        raise CommandError("No password was given.") from end
    if again != password:
        raise CommandError("The two passwords differ.")
    return password
