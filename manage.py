#!/usr/bin/env python
"""Django's command line for the archive."""

import os
import signal
import sys

# Whoever presses Ctrl-C while the programs are still being read wants no account of where; commands take it their way.
taken = signal.signal(signal.SIGINT, signal.SIG_DFL)

from django.core.exceptions import ImproperlyConfigured  # noqa: E402
from django.core.management import execute_from_command_line  # noqa: E402

INTERRUPTED = 128 + signal.SIGINT  # as a shell counts it


def main() -> None:
    """Run one command; a setting that cannot be used is told in its own sentence."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "archive.settings")
    signal.signal(signal.SIGINT, taken)
    try:
        execute_from_command_line(sys.argv)
    except ImproperlyConfigured as refusal:
        sys.exit(str(refusal))
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


if __name__ == "__main__":
    main()
