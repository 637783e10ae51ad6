"""How gunicorn serves the archive: its settings are the names of this module."""

import gc
import os
import signal
import sys
from typing import Any

is_hang_up_ignored = signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
signal.signal(signal.SIGINT, signal.SIG_DFL)  # until gunicorn takes it: Ctrl-C meanwhile prints no traceback

from django.conf import settings  # noqa: E402
from django.core.exceptions import ImproperlyConfigured  # noqa: E402

from archive import logs, ports  # noqa: E402

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "archive.settings")
try:
    PORT = ports.chosen()
    settings.SECRET_KEY  # noqa: B018 -- reads the settings, where gunicorn would wrap a refusal in its traceback
except (ports.PortRefusedError, ImproperlyConfigured) as refusal:
    sys.exit(str(refusal))

bind = f"127.0.0.1:{PORT}"
workers = 2
threads = 4
preload_app = True  # the workers share what was read; the database is first asked after the fork
graceful_timeout = 5
loglevel = "warning"
limit_request_line = 8_190  # archive.limits answers with a page to what is too long before that
control_socket_disable = True
OBJECTS_BEFORE_GARBAGE = 20_000
if os.environ.get("ARCHIVE_LOGS") == "json":
    logconfig_dict = logs.GUNICORN


def on_starting(server: Any) -> None:
    """Say in one sentence that an address is taken, rather than try it five times.

    A terminal that is closed hangs up: gunicorn would start anew and hold the port with nobody to see it. Whoever had
    it started by `nohup` wants it to go on.
    """
    server.handle_hup = (lambda: None) if is_hang_up_ignored else server.handle_term
    for address in server.address:
        if isinstance(address, tuple):
            try:
                ports.check(address)
            except ports.PortRefusedError as refusal:
                sys.exit(str(refusal))


def when_ready(server: Any) -> None:
    """Say where the archive is, once it listens.

    What is loaded by now stays for good: the workers need not look through it for garbage. A page makes tens of
    thousands of objects and next to no garbage of the kind that is looked for, so that it is looked for more seldom.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(OBJECTS_BEFORE_GARBAGE)
    for listener in server.LISTENERS:
        print(f"The archive is open at {listener}/ (Ctrl-C closes it).", flush=True)  # noqa: T201
