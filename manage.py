#!/usr/bin/env python
"""Django's command line for the archive."""

import os
import signal
import sys

# Whoever presses Ctrl-C while the programs are still being read wants no account of where; commands take it their way.
taken = signal.signal(signal.SIGINT, signal.SIG_DFL)

import django  # noqa: E402
from django.core.exceptions import ImproperlyConfigured  # noqa: E402
from django.core.management import execute_from_command_line  # noqa: E402

INTERRUPTED = 128 + signal.SIGINT  # as a shell counts it


def main() -> None:
    """Run one command; a setting that cannot be used is told in its own sentence."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "archive.settings")
    try:
        if not any(word.startswith(("--settings", "--pythonpath")) for word in sys.argv):
            django.setup()
        signal.signal(signal.SIGINT, taken)
        execute_from_command_line(sys.argv)
    except ImproperlyConfigured as refusal:
        sys.exit(str(refusal))
    except (KeyboardInterrupt, RuntimeError) as end:
        # A class being made when the key is pressed hands it on as the cause of a RuntimeError (Python 3.11).
        if not any(isinstance(each, KeyboardInterrupt) for each in (end, end.__cause__)):
            raise
        sys.exit(INTERRUPTED)


if __name__ == "__main__":
    main()
