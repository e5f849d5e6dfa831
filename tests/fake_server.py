"""A real HTTP server on this machine that plays MONAI's mirror and Kaggle, with the faults that they have."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class FakeServer:
    """What it serves and how it misbehaves. `requests` are the headers of the requests that came, in order."""

    content: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    statuses: list[int] = field(default_factory=list)  # answered first, one for each request; 0 is a proper answer
    cut_after: list[int] = field(default_factory=list)  # bytes after which the next answers break off
    ranges: bool = True
    etag: str = '"one"'
    content_ranges: list[str] = field(default_factory=list)  # what the next partial answers claim to be
    authorization: str = ""
    redirect_to: str = ""
    requests: list[dict[str, str]] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)
    url: str = ""

    @property
    def asked_ranges(self) -> list[str | None]:
        return [request.get("Range") for request in self.requests]


@contextmanager
def serving(**about: object) -> Iterator[FakeServer]:
    fake = FakeServer(**about)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            answer(self, fake)

        def log_message(self, *_: object) -> None:
            pass

    with answering(Handler) as fake.url:
        yield fake


@contextmanager
def answering(handler: type[BaseHTTPRequestHandler]) -> Iterator[str]:
    """A server on this machine with that handler; yields its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def answer(handler: BaseHTTPRequestHandler, fake: FakeServer) -> None:
    fake.requests.append(dict(handler.headers))
    fake.paths.append(handler.path)
    status = fake.statuses.pop(0) if fake.statuses else 0
    if fake.authorization and handler.headers.get("Authorization") != fake.authorization:
        status = 401
    if status:
        return _send(handler, status, b"", {})
    if fake.redirect_to:
        return _send(handler, 302, b"", {"Location": fake.redirect_to})
    headers = {**fake.headers, **({"ETag": fake.etag} if fake.etag else {})}
    asked = handler.headers.get("Range", "").removeprefix("bytes=").removesuffix("-")
    same = handler.headers.get("If-Range", fake.etag) == fake.etag
    if not (fake.ranges and asked and same):
        return _send(handler, 200, fake.content, headers, fake)
    start, size = int(asked), len(fake.content)
    if start >= size:
        return _send(handler, 416, b"", {"Content-Range": f"bytes */{size}"})
    claim = fake.content_ranges.pop(0) if fake.content_ranges else f"bytes {start}-{size - 1}/{size}"
    headers["Content-Range"] = claim
    return _send(handler, 206, fake.content[start:], headers, fake)


def _send(
    handler: BaseHTTPRequestHandler, status: int, body: bytes, headers: dict[str, str], fake: FakeServer | None = None
) -> None:
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name, value)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    if fake is not None and fake.cut_after:
        handler.wfile.write(body[: fake.cut_after.pop(0)])
        handler.close_connection = True
    else:
        handler.wfile.write(body)
