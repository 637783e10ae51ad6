"""Asking servers on this machine for one address again and again: how long each answer took, and how large it was."""

import http.client
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus
from itertools import cycle, islice
from statistics import quantiles
from urllib.parse import urlsplit

HEADERS = {"Accept-Encoding": "gzip", "Accept": "text/html"}
AT_MOST = 12.0  # seconds for one address and number of clients


@dataclass(frozen=True)
class Figures:
    """Milliseconds within which half and 95 of 100 answers came, answers a second, bytes of one as sent."""

    p50: float
    p95: float
    per_second: float
    size: int


class Client(threading.Thread):
    """A browser that keeps its connection, and asks again as soon as it is answered."""

    def __init__(self, base: str, address: str, times: int, until: float, validator: str) -> None:
        super().__init__()
        self.host, self.address, self.times, self.until = urlsplit(base).netloc, address, times, until
        self.headers = HEADERS | ({"If-None-Match": validator} if validator else {})
        self.expected = HTTPStatus.NOT_MODIFIED if validator else HTTPStatus.OK
        self.took: list[float] = []
        self.size = 0
        self.fault = ""

    def run(self) -> None:
        connection = http.client.HTTPConnection(self.host, timeout=60)
        for _ in range(self.times):
            begun = time.perf_counter()
            try:
                connection.request("GET", self.address, headers=self.headers)
                answer = connection.getresponse()
                body = answer.read()
            except (http.client.HTTPException, OSError) as fault:
                self.fault = str(fault) or type(fault).__name__
                return
            if answer.status != self.expected:
                self.fault = f"{answer.status} {answer.reason}"
                return
            self.took.append(time.perf_counter() - begun)
            self.size = len(body)
            if time.perf_counter() > self.until:
                break
        connection.close()


def drive(bases: Sequence[str], address: str, clients: int, times: int, validator: str = "") -> Figures:
    """Ask `times` times in all, or as often as there is time for, each client one of the servers.

    With the validator of the page as it is, the answer is to be 304. Raises RuntimeError for any but the one due.
    """
    begun, each = time.perf_counter(), max(1, times // clients)
    asking = [Client(base, address, each, begun + AT_MOST, validator) for base in islice(cycle(bases), clients)]
    for client in asking:
        client.start()
    for client in asking:
        client.join()
    lasted = time.perf_counter() - begun
    if fault := next((client.fault for client in asking if client.fault), ""):
        raise RuntimeError(f"{bases[0]}{address}: {fault}")
    took = sorted(seconds * 1000 for client in asking for seconds in client.took)
    p95 = quantiles(took, n=20)[18] if len(took) > 1 else took[0]
    return Figures(took[len(took) // 2], p95, len(took) / lasted, asking[0].size)


def validator_of(base: str, address: str) -> str:
    """The validator (ETag) that a page comes with."""
    connection = http.client.HTTPConnection(urlsplit(base).netloc, timeout=60)
    connection.request("GET", address, headers=HEADERS)
    answer = connection.getresponse()
    answer.read()
    connection.close()
    if not (validator := answer.getheader("ETag")):
        raise RuntimeError(f"{base}{address} comes without a validator")
    return validator
