"""The two files that browsers and crawlers ask for at the root, without any page naming them there."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.templatetags.static import static
from django.views.decorators.http import require_safe

ROBOTS = "User-agent: *\nDisallow:\n"


@require_safe
def favicon(request: HttpRequest) -> HttpResponse:
    return HttpResponseRedirect(static("favicon.svg"))


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """Everything may be read by everyone."""
    return HttpResponse(ROBOTS, content_type="text/plain; charset=utf-8")
