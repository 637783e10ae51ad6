"""How large a request may be. Each bound leaves room above anything a reader or a librarian does."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, UnreadablePostError

from archive import errors

# Every filter of the archive set at once, and a search of eight hundred Chinese characters (nine bytes each in an
# address), still fit; gunicorn reads no longer line (archive.serving).
LONGEST_QUERY = 8_000
UTF_8 = "utf-8"

MEGABYTE = 1_048_576
LARGEST_FILE = 25 * MEGABYTE
LARGEST_BODY = LARGEST_FILE + MEGABYTE
# A browser shows the answer only once it has sent all: what is refused is read and dropped, unless it is far too large.
LARGEST_BODY_DROPPED = 4 * LARGEST_BODY
CHUNK = 65_536


def request_limits(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Refuse, before anything is read into memory, what no page of the archive could be asked."""

    def answer(request: HttpRequest) -> HttpResponse:
        if is_unaskable(request):
            return errors.page(request, 400)
        leave_out_nul(request)
        leave_out_broken_cookies(request)
        if (length := body_length(request)) > LARGEST_BODY:
            response = errors.page(request, 413)
        else:
            response = get_response(request)
        if response.status_code >= 400 and length <= LARGEST_BODY_DROPPED:
            drop_rest(request)
        return response

    return answer


def is_unaskable(request: HttpRequest) -> bool:
    """A query longer than any page reads, a NUL in the path, which names nothing, or a form in another charset.

    Browsers send forms as the page is, in UTF-8; what else is declared need not even be an encoding of text ("hex").
    """
    is_too_long = len(request.META.get("QUERY_STRING", "")) > LONGEST_QUERY
    charset = (request.content_params or {}).get("charset", UTF_8)
    return is_too_long or "\0" in request.path_info or charset.strip("'\"").lower() != UTF_8


def leave_out_broken_cookies(request: HttpRequest) -> None:
    """Take a cookie with a NUL in it, which Postgres cannot look up, for none: the archive never set it."""
    for name in [name for name, value in request.COOKIES.items() if "\0" in value]:
        del request.COOKIES[name]


def leave_out_nul(request: HttpRequest) -> None:
    """Read a NUL in the query as a space: Postgres cannot store or compare it, and whoever pasted it sees none."""
    query = request.META.get("QUERY_STRING", "")
    if "%00" in query:
        request.META["QUERY_STRING"] = query.replace("%00", "+")


def body_length(request: HttpRequest) -> int:
    """The length announced, which is all that Django will read: where none is announced it reads nothing."""
    try:
        return int(request.META.get("CONTENT_LENGTH") or 0)
    except ValueError:
        return 0


def drop_rest(request: HttpRequest) -> None:
    """Read what nobody read of a body, in pieces, until it ends or its sender goes away."""
    try:
        while request.read(CHUNK):
            pass
    except UnreadablePostError:
        return
