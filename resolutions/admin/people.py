"""Accounts and groups. Django's two boxes with arrows have a label that no screen reader reads, its lists have."""

from typing import Any, ClassVar

from django.contrib import admin
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.models import Group, User

admin.site.unregister([User, Group])


def named(column: str, words: Any) -> Any:
    """The name of a person, which leads nowhere: librarians look at no accounts, and Django links them all the same."""

    @admin.display(description=words, ordering=column, empty_value="–")
    def name(row: Any) -> str:
        return str(getattr(row, column) or "")

    return name


@admin.register(User)
class AccountAdmin(UserAdmin):
    """Who may work here. When they came is recorded, and typed by nobody."""

    filter_horizontal = ()
    readonly_fields: ClassVar = ["last_login", "date_joined"]


@admin.register(Group)
class RightsAdmin(GroupAdmin):
    """What a group may do."""

    filter_horizontal = ()
