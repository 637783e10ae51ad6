"""Too many wrong passwords: who is locked out, for how long, and what is said."""

from datetime import timedelta
from ipaddress import IPv6Address, ip_address, ip_network
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from archive import errors

FAILURES = 10
PAUSE: timedelta = timedelta(minutes=15)

LONGEST_NAME = 150  # characters of the name of an account

# One household or server holds a whole /64 of IPv6 addresses, and could try each password from another one.
NETWORK = 64


def client_address(request: HttpRequest) -> str | None:
    """Where a login comes from: "192.0.2.7", or the network of an IPv6 address, "2001:db8::".

    Behind the proxy of a public host this is the address that the proxy appended to X-Forwarded-For; whatever stands
    before it was written by the client, who may have invented it.
    """
    forwarded = request.META.get("HTTP_X_FORWARDED_FOR", "") if settings.SECURE_PROXY_SSL_HEADER else ""
    printed = forwarded.rpartition(",")[2].strip() or request.META.get("REMOTE_ADDR", "")
    try:
        address = ip_address(printed)
    except ValueError:
        return None
    if isinstance(address, IPv6Address):
        return str(address.ipv4_mapped or ip_network((address, NETWORK), strict=False).network_address)
    return str(address)


def username(request: HttpRequest | None, credentials: dict[str, Any] | None = None) -> str | None:
    """Whose login is tried, as far as the record of failures has room: a longer name is nobody's."""
    told = (credentials or {}).get("username") or (request.POST.get("username") if request else None)
    return told.replace("\0", "")[:LONGEST_NAME] if told else None


def locked_out(request: HttpRequest, response: HttpResponse, credentials: dict[str, Any]) -> HttpResponse:
    """The page that says so, in the page's language, whether or not the last password was right."""
    page = errors.page(request, 429)
    page["Retry-After"] = str(int(PAUSE.total_seconds()))
    return page
