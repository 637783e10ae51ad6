"""Chinese: as Django writes it in simplified letters, but thousands apart (17 000), as in the Council's documents."""

from django.conf.locale.zh_Hans.formats import *  # type: ignore[import-untyped]  # noqa: F403

THOUSAND_SEPARATOR = "\xa0"
NUMBER_GROUPING = 3
