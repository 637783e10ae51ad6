"""Fetch a file over HTTPS: whole or not at all, resumed where it stopped, bounded in size, silence and tries."""

import http.client
import ipaddress
import re
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import Message
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import IO, Any, Final, Protocol
from urllib.parse import urlsplit

from resolutions.corpora.errors import FetchError, InterruptedFetchError
from resolutions.corpora.kept import Part, Record, Version, disk, record_of
from resolutions.corpora.sources import Wanted

_CHUNK: Final = 64 * 1024
_TRY_AGAIN: Final = frozenset({408, 425, 429, 500, 502, 503, 504})


@dataclass(frozen=True, slots=True)
class Limits:
    """How large a file may be, how long a server may be silent, how often it is asked while nothing new comes."""

    size: int = 2**30
    silence: float = 30  # seconds
    tries: int = 5
    duration: float = 3600  # seconds for one answer, however slowly it drips
    wait: float = 120  # seconds: a server that asks for more is asked another day


@dataclass(frozen=True, slots=True)
class Fetched:
    """A whole file; `is_new` unless it was here already, the same."""

    path: Path
    record: Record
    is_new: bool


class Watcher(Protocol):
    """Whoever wants to know how it goes."""

    def came(self, name: str, size: int, whole: int | None) -> None: ...

    def waits(self, name: str, reason: str, seconds: float) -> None: ...


def fetch(
    wanted: Wanted, folder: Path, watcher: Watcher, *, limits: Limits, pause: Callable[[float], None] = time.sleep
) -> Fetched:
    """The file, whole, in the folder. Raises FetchError; what came until then is kept, and the next call goes on."""
    held = record_of(folder / wanted.name)
    held = held if held and held.address == wanted.address else None
    part = Part(wanted, folder)
    furthest, tries = part.size, 0
    while True:
        try:
            if not _attempt(wanted, part, held, watcher, limits) and held:
                part.discard()
                return Fetched(part.place, held, is_new=False)
            part.check()
            return Fetched(part.place, part.finish(), is_new=True)
        except InterruptedFetchError as trouble:
            tries = 1 if part.size > furthest else tries + 1
            furthest = max(furthest, part.size)
            wait = 2.0**tries if trouble.wait is None else trouble.wait
            if tries >= limits.tries or wait > limits.wait:
                raise FetchError(_given_up(wanted, trouble, wait, limits)) from trouble
            watcher.waits(wanted.name, str(trouble), wait)
            pause(wait)


def read_list(address: str, *, limits: Limits, pause: Callable[[float], None] = time.sleep) -> bytes:
    """A short answer: the list of a record's files. Raises FetchError."""
    longest = 4 * 2**20
    for tries in range(1, limits.tries + 1):
        try:
            with _network(), _open(address, {}, limits.silence) as response:
                answer = bytes(response.read(longest + 1))
            if len(answer) > longest:
                raise FetchError(f"The list of files at {address} is longer than 4 MB.")
            if not response.length:
                return answer
            trouble = InterruptedFetchError("the connection ended before the list did")
        except urllib.error.HTTPError as error:
            trouble = _refusal(error)
        except InterruptedFetchError as error:
            trouble = error
        wait = 2.0**tries if trouble.wait is None else trouble.wait
        if wait > limits.wait:
            break
        if tries < limits.tries:
            pause(wait)
    raise FetchError(f"The list of files at {address} could not be fetched: {trouble}. The same command tries again.")


def _attempt(wanted: Wanted, part: Part, held: Record | None, watcher: Watcher, limits: Limits) -> bool:
    """Ask once, and take in what comes. False where the file that is held is still the newest."""
    done = part.size
    if done:
        asked = {"Range": f"bytes={done}-", "If-Range": part.version.validator}
    else:
        asked = _only_if_changed(held.version) if held else {}
    try:
        with _network(), _open(wanted.address, asked, limits.silence) as response:
            _take_in(response, wanted, part, watcher, limits)
        return True
    except urllib.error.HTTPError as answer:
        if answer.code == 304 and held and not done:
            return False
        if answer.code == 416 and done:
            if answer.headers.get("Content-Range", "").endswith(f"*/{done}"):
                return True  # all of it had come already
            part.discard()
            raise InterruptedFetchError("the server has no such part of it") from answer
        raise _refusal(answer) from answer


def _take_in(response: Any, wanted: Wanted, part: Part, watcher: Watcher, limits: Limits) -> None:
    """Add the body of an answer to the part; an answer that does not go on from there starts it anew."""
    version = Version(response.headers.get("ETag", ""), response.headers.get("Last-Modified", ""))
    begin = 0
    if response.status == 206:
        begin = _begin(response.headers.get("Content-Range", ""))
        if begin != part.size or version.validator not in ("", part.version.validator):
            part.discard()
            raise InterruptedFetchError("the server sent another part than it was asked for")
    else:
        part.begin(version)
    whole = _whole(response, begin)
    if whole is not None and whole > limits.size:
        raise FetchError(_too_large(wanted, limits))
    with disk(part.path), part.path.open("ab") as file:
        size = _copy(response, file, begin, lambda size: watcher.came(wanted.name, size, whole), wanted, limits)
    if whole is not None and size < whole:
        raise InterruptedFetchError(f"the connection ended after {size:,} of {whole:,} bytes")


def _copy(
    response: Any, file: IO[bytes], size: int, tell: Callable[[int], None], wanted: Wanted, limits: Limits
) -> int:
    """Copy the body, in pieces as they come, and tell how many bytes there are now."""
    tell(size)
    end = time.monotonic() + limits.duration
    while True:
        with _network():
            piece = response.read1(_CHUNK)
        if not piece:
            return size
        size += len(piece)
        if size > limits.size:
            raise FetchError(_too_large(wanted, limits))
        file.write(piece)
        file.flush()
        tell(size)
        if time.monotonic() > end:
            raise InterruptedFetchError(f"the server is too slow: {limits.duration:,.0f} seconds have passed")


@contextmanager
def _network() -> Iterator[None]:
    """A network that fails may be tried again: no name, no connection, one that breaks off, or one that is silent."""
    try:
        yield
    except urllib.error.HTTPError:
        raise  # an answer
    except TimeoutError as error:
        raise InterruptedFetchError("the server fell silent") from error
    except http.client.IncompleteRead as error:
        raise InterruptedFetchError("the connection ended before the file did") from error
    except urllib.error.URLError as error:
        raise InterruptedFetchError(f"the server could not be reached ({error.reason})") from error
    except (OSError, http.client.HTTPException) as error:
        raise InterruptedFetchError(f"the connection broke off ({error or type(error).__name__})") from error


def _open(address: str, asked: dict[str, str], silence: float) -> Any:
    """The answer to a request, over HTTPS only. The proxy of the environment is asked, but not for this machine."""
    _check(address)
    proxies = urllib.request.ProxyHandler({} if _is_loopback(address) else None)
    opener = urllib.request.build_opener(proxies, _Redirects())
    headers = {"User-Agent": "security-council-archive", "Accept-Encoding": "identity"} | asked
    return opener.open(urllib.request.Request(address, headers=headers), timeout=silence)  # noqa: S310  (_check)


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Redirects are followed, a few, and never away from HTTPS nor from the network to this machine."""

    max_redirections = 5

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Message, newurl: str
    ) -> urllib.request.Request | None:
        if not (_is_loopback(req.full_url) and _is_loopback(newurl)):
            _check(newurl, from_outside=True)
        return super().redirect_request(req, fp, code, msg, headers, newurl)  # type: ignore[arg-type]


def _check(address: str, *, from_outside: bool = False) -> None:
    """Refuse an address that others could read or change on the way."""
    try:
        parts = urlsplit(address)
        refused = parts.scheme != "https" and not (parts.scheme == "http" and _is_loopback(address))
        refused = refused or not parts.hostname or (from_outside and _is_loopback(address))
    except ValueError:
        refused = True
    if refused:
        raise FetchError(f"{address} is not fetched: an address must begin with https://.")


def _is_loopback(address: str) -> bool:
    host = urlsplit(address).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _only_if_changed(version: Version) -> dict[str, str]:
    if version.etag:
        return {"If-None-Match": version.etag}
    return {"If-Modified-Since": version.last_modified} if version.last_modified else {}


def _whole(response: Any, begin: int) -> int | None:
    """How many bytes the whole file has, where the answer tells: 2000 in "bytes 1000-1999/2000"."""
    if response.status == 206 and (told := re.search(r"/(\d+)$", response.headers.get("Content-Range", ""))):
        return int(told[1])
    return None if response.length is None else begin + int(response.length)


def _begin(content_range: str) -> int:
    """Where a part begins: 1000 in "bytes 1000-1999/2000"; -1 where it cannot be read."""
    told = re.match(r"bytes (\d+)-", content_range)
    return int(told[1]) if told else -1


def _refusal(answer: urllib.error.HTTPError) -> InterruptedFetchError:
    """What an answer that is no file means: to be tried again, or FetchError for good."""
    with answer:
        if answer.code not in _TRY_AGAIN:
            reason = " ".join(str(answer.reason).split())
            raise FetchError(f"{answer.url} answers {answer.code} ({reason}): the file is not to be had there.")
        return InterruptedFetchError(
            f"the server answers {answer.code} ({answer.reason})", _seconds(answer.headers.get("Retry-After", ""))
        )


def _seconds(retry_after: str) -> float | None:
    """How long a server asks to be left alone: "120", or a date."""
    if retry_after.strip().isdecimal():
        return float(retry_after)
    try:
        return max(0.0, (parsedate_to_datetime(retry_after) - datetime.now(UTC)).total_seconds())
    except (ValueError, TypeError):
        return None


def _given_up(wanted: Wanted, trouble: InterruptedFetchError, wait: float, limits: Limits) -> str:
    when = f" in {wait:,.0f} seconds" if wait > limits.wait else ""
    return f"{wanted.name} could not be fetched: {trouble}. The same command goes on where it stopped{when}."


def _too_large(wanted: Wanted, limits: Limits) -> str:
    return f"{wanted.name} is not fetched: it is larger than {limits.size // 2**20:,} MB."
