"""A server on this machine that answers as real ones do on a bad day."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Answer = Callable[[BaseHTTPRequestHandler], None]


class Server:
    """Answers each request with the next of `answers`, and the last one ever after; keeps what was asked."""

    def __init__(self) -> None:
        self.answers: list[Answer] = []
        self.asked: list[dict[str, str]] = []
        self.address = ""
        self.closing = threading.Event()

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        self.asked.append({"path": request.path} | dict(request.headers.items()))
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        answer(request)


@contextmanager
def serving() -> Iterator[Server]:
    server = Server()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self.close_connection = True
            server.answer(self)

        def log_message(self, format: str, *args: Any) -> None:
            """Print nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        http.daemon_threads = True
        server.address = f"http://127.0.0.1:{http.server_address[1]}"
        thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.closing.set()
        http.shutdown()
        thread.join()


def send(request: BaseHTTPRequestHandler, status: int, headers: dict[str, object], body: bytes = b"") -> None:
    request.send_response(status)
    for name, value in headers.items():
        request.send_header(name, str(value))
    request.end_headers()
    request.wfile.write(body)


def whole(content: bytes, *, etag: str = '"1"', stop: int | None = None, length: int | None = None) -> Answer:
    """All of it, whatever was asked; `stop` drops the connection after so many bytes, `length` tells another length."""
    told = {"Content-Length": len(content) if length is None else length} | ({"ETag": etag} if etag else {})
    return lambda request: send(request, 200, told, content[:stop])


def rest(content: bytes, *, etag: str = '"1"', stop: int | None = None) -> Answer:
    """The part that was asked for, where the version is the same; else all of it. Not again what is held already."""

    def answer(request: BaseHTTPRequestHandler) -> None:
        asked = request.headers.get("Range", "")
        if request.headers.get("If-None-Match") == etag:
            send(request, 304, {"ETag": etag})
        elif not asked or request.headers.get("If-Range") != etag:
            whole(content, etag=etag, stop=stop)(request)
        else:
            begin = int(asked.removeprefix("bytes=").removesuffix("-"))
            if begin >= len(content):
                send(request, 416, {"Content-Range": f"bytes */{len(content)}", "Content-Length": 0})
                return
            told = {"Content-Range": f"bytes {begin}-{len(content) - 1}/{len(content)}"}
            told |= {"Content-Length": len(content) - begin, "ETag": etag}
            send(request, 206, told, content[begin:][:stop])

    return answer


def chunked(content: bytes, *, stop: int | None = None, etag: str = 'W/"1"') -> Answer:
    """All of it in chunks, without a length, as code hosts send the zips that they make on the way."""

    def answer(request: BaseHTTPRequestHandler) -> None:
        send(request, 200, {"Transfer-Encoding": "chunked", "ETag": etag})
        for begin in range(0, len(content) if stop is None else stop, 1000):
            piece = content[begin : begin + 1000]
            request.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
        request.wfile.write(b"0\r\n\r\n" if stop is None else b"")

    return answer


def refusing(status: int, **headers: object) -> Answer:
    told = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda request: send(request, status, {"Content-Length": 0} | told)
