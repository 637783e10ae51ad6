#!/usr/bin/env python
"""Django's command line for the archive."""

import os
import sys

from django.core.exceptions import ImproperlyConfigured
from django.core.management import execute_from_command_line


def main() -> None:
    """Run one command; a setting that cannot be used is told in its own sentence."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "archive.settings")
    try:
        execute_from_command_line(sys.argv)
    except ImproperlyConfigured as refusal:
        sys.exit(str(refusal))


if __name__ == "__main__":
    main()
