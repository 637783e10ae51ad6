"""The archive as a WSGI application, for gunicorn."""

import os

from django.core.wsgi import get_wsgi_application
from django.urls import get_resolver

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "archive.settings")

application = get_wsgi_application()
# Pages, templates' tags and the parser are read now, once, rather than by the first reader of each worker.
get_resolver().url_patterns  # noqa: B018
