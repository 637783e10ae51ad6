"""The group "Librarians": may hand in texts, and put facts right; may see everything, and delete nothing."""

from django.contrib.auth.management import create_permissions
from django.db import migrations

NAME = "Librarians"
MAY = {
    "sourcedocument": ("view", "add"),
    "languageversion": ("view",),
    "document": ("view", "change"),
    "resolution": ("view", "change"),
    "agendaitem": ("view", "add", "change"),
    "state": ("view", "add", "change"),
    "ballot": ("view", "add", "change"),
    "vote": ("view", "add", "change", "delete"),
}


def make(apps, schema_editor):
    # Permissions are made after all migrations have run; the group needs them now.
    config = apps.get_app_config("resolutions")
    config.models_module = True
    create_permissions(config, apps=apps, verbosity=0)
    config.models_module = None
    give_rights(apps)


def give_rights(apps):
    """The group as it should be, made where it is not there."""
    codenames = [f"{action}_{model}" for model, actions in MAY.items() for action in actions]
    permissions = apps.get_model("auth", "Permission").objects.filter(
        content_type__app_label="resolutions", codename__in=codenames
    )
    group, _ = apps.get_model("auth", "Group").objects.get_or_create(name=NAME)
    group.permissions.set(permissions)


def unmake(apps, schema_editor):
    apps.get_model("auth", "Group").objects.filter(name=NAME).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("resolutions", "0003_desk"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(make, unmake)]
