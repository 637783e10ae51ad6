"""The container's own look at `/health/`, as `python -m archive.probe`: exit status 0 or 1, without starting Django."""

import os
import sys
from urllib.error import URLError
from urllib.request import Request, urlopen

PATIENCE = 8


def question() -> Request:
    """The question as the proxy would put it: for a host that ARCHIVE_HOSTS names."""
    host = os.environ.get("ARCHIVE_HOSTS", "").split(",")[0].strip().lstrip(".") or "127.0.0.1"
    address = f"http://127.0.0.1:{os.environ.get('PORT') or 8000}/health/"
    return Request(address, headers={"Host": "127.0.0.1" if host == "*" else host})


def main() -> int:
    try:
        with urlopen(question(), timeout=PATIENCE) as answer:  # noqa: S310 -- http, and our own
            return 0 if answer.status == 200 else 1
    except (URLError, TimeoutError) as reason:
        print(reason, file=sys.stderr)  # noqa: T201 -- `docker inspect` shows it
        return 1


if __name__ == "__main__":
    sys.exit(main())
