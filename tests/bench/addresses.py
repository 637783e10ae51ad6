"""The archive's addresses, and one view that asks the database one question and answers in a line: the yardstick."""

from django.http import HttpRequest, HttpResponse
from django.urls import path

from archive.urls import *  # noqa: F403
from archive.urls import urlpatterns as of_the_archive
from resolutions.models import Resolution


def one_query(request: HttpRequest) -> HttpResponse:
    return HttpResponse(Resolution.objects.get(number=2482).symbol, content_type="text/plain")


urlpatterns = [path("one-query/", one_query), *of_the_archive]
