"""A librarian, logged in."""

import pytest
from django.contrib.auth.models import User


@pytest.fixture
def librarian(db, client, librarians):
    user = User.objects.create_user("bibliothécaire", is_staff=True)
    user.groups.add(librarians)
    client.force_login(user)
    return client
