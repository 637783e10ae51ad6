"""The archive as a WSGI application, for gunicorn."""

import os
from typing import cast

from django.core.wsgi import get_wsgi_application
from django.template import engines
from django.template.backends.jinja2 import Jinja2
from django.urls import get_resolver

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "archive.settings")

application = get_wsgi_application()
# Pages, templates and the parser are read now, once, rather than by the first reader of each worker.
get_resolver().url_patterns  # noqa: B018
pages = cast(Jinja2, engines["jinja2"]).env
for name in pages.list_templates(filter_func=lambda name: not name.startswith("desk/")):
    pages.get_template(name)
