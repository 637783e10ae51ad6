"""Addresses: the admin, and the archive's pages under the language of page and text."""

from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.urls import include, path

from archive.health import health
from archive.root_files import favicon, robots

urlpatterns = [
    path("admin/", admin.site.urls),
    path("health/", health, name="health"),
    path("favicon.ico", favicon),
    path("robots.txt", robots),
    *i18n_patterns(path("", include("resolutions.urls"))),
]

handler400 = "archive.errors.bad_request"
handler403 = "archive.errors.permission_denied"
handler500 = "archive.errors.server_error"
